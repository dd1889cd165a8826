/** Sources that are made to be followed on more ways than anybody writes. */
import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const workflow = (run: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

test('what is handed on through functions that are called hundreds of times each', () => {
  const hands = [
    ['g', 'ask'],
    ['h', 'g'],
    ['i', 'h'],
  ].map(([from, to]) => `def ${from}(model):\n${`    ${to}(model)\n`.repeat(300)}`);
  const paid = (model: string) =>
    budgets(workflow('python a.py'), {
      'a.py': `from openai import OpenAI
def ask(model):
    if model == "x":
        OpenAI().responses.create(model="gpt-5.4", input="a")
${hands.join('')}i("${model}")
`,
    }).ask;
  expect(paid('x')).toBe('api');
  expect(paid('y')).toBe('none');
});

test('a client that is kept under one name in thousands of places', () => {
  const lines = 'client = kit.Agent(model="gpt-5.4", like=client)\n'.repeat(3000);
  expect(budgets(workflow('python a.py'), { 'a.py': `import kit\n${lines}` }).ask).toBe('api');
});

const ASKS = `  it "asks" do
    OpenAI::Client.new(access_token: ENV["OPENAI_API_KEY"]).chat(parameters: { model: "gpt-5.4" })
  end
`;
const specs = (helper: string, spec: string) =>
  budgets(workflow('bundle exec rspec'), {
    '.rspec': '--require spec_helper\n',
    'spec/spec_helper.rb': helper,
    'spec/a_spec.rb': `require "openai"\n${spec}`,
  }).ask;

test('groups within groups, each with a tag', () => {
  const deep = `${'describe "a", :a do\n'.repeat(10_000)}${ASKS}`;
  expect(specs('', deep)).toBe('api');
});

test('the tag of a hook is a text and no pattern', () => {
  const helper = `require "webmock/rspec"
RSpec.configure do |config|
  config.before(:each, :"(live") do
    WebMock.allow_net_connect!
  end
end
`;
  expect(specs(helper, `RSpec.describe "a" do\n${ASKS}end\n`)).toBe('none');
});

test('a helper that opens the network in more places than are looked at is open', () => {
  const helper = `require "webmock/rspec"\n${'WebMock.disable_net_connect!\n'.repeat(200)}WebMock.allow_net_connect!\n`;
  expect(specs(helper, `RSpec.describe "a" do\n${ASKS}end\n`)).toBe('api');
});
