import { describe, expect, test } from 'vitest';
import { ASK_JS, ASK_PY, budgetOf, type Situation } from './situation.ts';

const APP = { 'app/__init__.py': '', 'app/ask.py': ASK_PY };
const VCR =
  'import pytest\nfrom app.ask import ask\n\n\n@pytest.mark.vcr\ndef test_ask():\n    assert ask()\n';
const USED =
  'import vcr\nfrom app.ask import ask\n\n\n@vcr.use_cassette("tests/tapes/cassettes/hello.yaml")\ndef test_ask():\n    assert ask()\n';
const TAPE = { 'tests/cassettes/test_ask/test_ask.yaml': 'interactions: []\n' };
const POLLY =
  'import { Polly } from "@pollyjs/core";\nimport { ask } from "../src/ask";\n\ntest("asks", async () => {\n  const polly = new Polly("asks a question");\n  await ask();\n  await polly.stop();\n});\n';
const GO =
  'package acme\n\nimport (\n\t"testing"\n\n\t"acme/internal/httprr"\n\t"github.com/openai/openai-go"\n)\n\nfunc TestAsk(t *testing.T) {\n\trr, _ := httprr.OpenForTest(t, nil)\n\tclient := openai.NewClient(rr)\n\tclient.Responses.New(nil, openai.ResponseNewParams{})\n}\n';
const RUBY =
  'require "openai"\n\nRSpec.describe "asking" do\n  it "asks" do\n    VCR.use_cassette("hello") do\n      OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: {})\n    end\n  end\nend\n';
const VCR_SHUTS = 'require "vcr"\n\nVCR.configure do |c|\n  c.hook_into :webmock\nend\n';

const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'a recording is there',
    run: 'pytest',
    files: { ...APP, ...TAPE, 'tests/test_ask.py': VCR },
    want: 'none',
  },
  {
    name: 'no recording is there',
    run: 'pytest',
    files: { ...APP, 'tests/test_ask.py': VCR },
    want: 'api',
  },
  {
    name: 'recorded anew',
    run: 'pytest --record-mode=rewrite',
    files: { ...APP, ...TAPE, 'tests/test_ask.py': VCR },
    want: 'api',
  },
  {
    name: 'recorded anew, which lets the network be',
    run: 'pytest --record-mode=rewrite',
    own: true,
    files: {
      ...APP,
      ...TAPE,
      'pytest.ini': '[pytest]\naddopts = --block-network\n',
      'tests/test_ask.py': VCR,
    },
    want: 'api',
  },
  {
    name: 'without a network',
    run: 'pytest',
    own: true,
    files: {
      ...APP,
      'pytest.ini': '[pytest]\naddopts = --block-network\n',
      'tests/test_ask.py': VCR,
    },
    want: 'none',
  },
  {
    name: 'played only',
    run: 'pytest --record-mode=none',
    own: true,
    files: { ...APP, ...TAPE, 'tests/test_ask.py': VCR },
    want: 'none',
  },
  {
    name: 'a test beside it that nothing records',
    run: 'pytest --record-mode none',
    files: {
      ...APP,
      ...TAPE,
      'tests/test_ask.py': `${VCR}\n\ndef test_more():\n    assert ask()\n`,
    },
    want: 'api',
  },
  {
    name: 'a named recording',
    run: 'pytest',
    files: { ...APP, 'tests/tapes/cassettes/hello.yaml': '', 'tests/test_ask.py': USED },
    want: 'none',
  },
  {
    name: 'a named recording that is missing',
    run: 'pytest',
    files: { ...APP, 'tests/test_ask.py': USED },
    want: 'api',
  },
  {
    name: 'Polly plays',
    run: 'npx jest',
    files: {
      'src/ask.ts': ASK_JS,
      'test/ask.test.ts': POLLY,
      'test/__recordings__/asks-a-question_31/recording.har': '{}',
    },
    want: 'none',
  },
  {
    name: 'Polly records',
    run: 'npx jest',
    files: { 'src/ask.ts': ASK_JS, 'test/ask.test.ts': POLLY },
    want: 'api',
  },
  {
    name: 'httprr plays',
    run: 'go test ./...',
    own: true,
    files: { 'go.mod': 'module acme\n', 'ask_test.go': GO, 'testdata/TestAsk.httprr': '' },
    want: 'none',
  },
  {
    name: 'httprr records',
    run: 'go test -httprecord=. ./...',
    files: { 'go.mod': 'module acme\n', 'ask_test.go': GO, 'testdata/TestAsk.httprr': '' },
    want: 'api',
  },
  {
    name: 'Ruby plays',
    run: 'bundle exec rspec',
    files: { Gemfile: '', 'spec/ask_spec.rb': RUBY, 'spec/fixtures/vcr_cassettes/hello.yml': '' },
    want: 'none',
  },
  {
    name: 'Ruby records',
    run: 'bundle exec rspec',
    files: { Gemfile: '', 'spec/ask_spec.rb': RUBY },
    want: 'api',
  },
  ...(
    [
      ['VCR shuts what is not recorded', VCR_SHUTS, 'none'],
      ['WebMock shuts', 'require "webmock/rspec"\n', 'none'],
      ['nothing shuts', 'require "webmock"\n', 'api'],
      ['a helper lets requests leave', `${VCR_SHUTS}WebMock.disable!\n`, 'api'],
      [
        'a helper lets them leave in tests of a tag',
        `${VCR_SHUTS}RSpec.configure do |c|\n  c.before(:each, :live) do\n    WebMock.disable!\n  end\nend\n`,
        'none',
      ],
      [
        'VCR lets through what is not recorded',
        VCR_SHUTS.replace('end', '  c.allow_http_connections_when_no_cassette = true\nend'),
        'api',
      ],
      [
        'VCR does where a variable is set that is not',
        VCR_SHUTS.replace(
          'end',
          '  c.allow_http_connections_when_no_cassette = !ENV["ALLOW"].nil?\nend',
        ),
        'none',
      ],
    ] as const
  ).map(([name, helper, want]) => ({
    name,
    run: 'bundle exec rspec',
    files: {
      Gemfile: '',
      '.rspec': '--require spec_helper\n',
      'spec/spec_helper.rb': helper,
      'spec/ask_spec.rb': RUBY.replace(/ {4}VCR[^\n]*\n/, '').replace('    end\n', ''),
    },
    want,
  })),
  {
    name: 'a test shuts nothing of what it records',
    run: 'bundle exec rspec',
    files: {
      Gemfile: '',
      '.rspec': '--require spec_helper\n',
      'spec/spec_helper.rb': VCR_SHUTS,
      'spec/ask_spec.rb': RUBY,
    },
    want: 'api',
  },
  {
    name: 'a test lets its own requests leave',
    run: 'bundle exec rspec',
    files: {
      Gemfile: '',
      'spec/spec_helper.rb': VCR_SHUTS,
      'spec/ask_spec.rb': `require "spec_helper"\n${RUBY.replace('VCR.use_cassette("hello")', 'VCR.turned_off')}`,
    },
    want: 'api',
  },
];

describe('a suite that records and plays back', () => {
  test.each(CASES)('$name: $run', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});
