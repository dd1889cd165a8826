import { describe, expect, it } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const KEY = '${{ secrets.OPENAI_API_KEY }}';

function found(workflow: string, files: Readonly<Record<string, string>> = {}) {
  return reportOf(workflow, files).findings.filter(({ rule }) => rule === 'retired-model');
}

const step = (uses: string, more = '') => `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        env:
          OPENAI_API_KEY: ${KEY}
${more}`;

describe('what an action asks where nothing names a model', () => {
  const REVIEWER = 'coderabbitai/ai-pr-reviewer@latest';

  it('is told beside what is named', () => {
    const [one] = found(step(REVIEWER, '        with: { openai_light_model: gpt-3.5-turbo }\n'));
    expect(one?.message).toContain(
      'the models `gpt-3.5-turbo` (line 9) and `gpt-4` (its default), which OpenAI shut down on 2026-10-23.',
    );
    expect(one?.line).toBe(9);
    // Its requests hold what newer models refuse.
    expect(one?.fix).toMatch(
      /^Use another action in its place, .* this one sends `temperature` and `max_tokens` with every/,
    );
  });

  it('is told of each input that names it', () => {
    const both = '        with: { openai_light_model: gpt-4, openai_heavy_model: gpt-4 }\n';
    const [one] = found(step(REVIEWER, both));
    expect(one?.message).toContain('the model `gpt-4`, which');
    const [other] = found(
      step('feiskyer/ChatGPT-Reviewer@v0', '        with: { model: gpt-3.5-turbo }\n'),
    );
    expect(other?.fix).toContain('Under `with:` set `model` to `gpt-6-luna`, or to another');
  });

  it('is that of an input of older releases', () => {
    const older = step(
      'coderabbitai/ai-pr-reviewer@1.2.0',
      '        with: { openai_model: gpt-4 }\n',
    );
    expect(found(older)[0]?.message).toContain('the model `gpt-4`, which');
  });

  it('is left alone where living ones are named', () => {
    const both =
      '        with: { openai_light_model: gpt-6-luna, openai_heavy_model: gpt-6-luna }\n';
    expect(found(step(REVIEWER, both))).toEqual([]);
  });

  it('is told alone where the other lives, and not of releases that are not known', () => {
    const light = '        with: { openai_light_model: gpt-6-luna }\n';
    const [one] = found(step(REVIEWER, light));
    expect(one?.message).toContain('the model `gpt-4` (its default), which OpenAI');
    expect(found(step('coderabbitai/ai-pr-reviewer@1.2.0', light))).toEqual([]);
  });
});

describe('an action that falls back to other models', () => {
  const told = (settings: string) =>
    reportOf(step('qodo-ai/pr-agent@main', `          OPENAI_KEY: ${KEY}\n`), {
      '.pr_agent.toml': `[config]\n${settings}\n`,
    });
  const shut = (settings: string) => told(settings).jobs[0]?.charges[0]?.shutDown;
  const retired = (settings: string) =>
    told(settings).findings.find(({ rule }) => rule === 'retired-model');

  it('spends where one of them lives, or is not known', () => {
    expect(shut('model = "o3-mini"')).toBeUndefined();
    expect(shut('model = "o3-mini"\nfallback_models = ["gpt-6-luna"]')).toBeUndefined();
    expect(shut('model = "o3-mini"\nfallback_models = ["gpt-4"]')).toMatchObject({
      model: 'o3-mini',
    });
  });

  it('is told each that is gone', () => {
    const one = retired('model = "o3-mini"\nfallback_models = ["gpt-6-luna", "gpt-4"]');
    expect(one).toMatchObject({ path: '.pr_agent.toml', line: 2 });
    expect(one?.message).toContain('`o3-mini` (.pr_agent.toml:2) and `gpt-4` (.pr_agent.toml:3)');
    expect(one?.fix).toContain(
      'Set `config.model` to `gpt-6-luna` and `config.fallback_models` to `gpt-6.2-sol`',
    );
  });
});

describe('a snapshot', () => {
  const day = (model: string) =>
    /\d{4}-\d{2}-\d{2}\.$/.exec(
      found(step('anc95/ChatGPT-CodeReview@v1', `          MODEL: ${model}\n`))[0]?.message ?? '',
    )?.[0];

  it.each([
    ['gpt-3.5-turbo-0613', '2024-09-13.'],
    ['gpt-3.5-turbo-0301', '2024-09-13.'],
    ['gpt-3.5-turbo-1106', '2026-09-28.'],
    ['gpt-4-0314', '2026-03-26.'],
    ['gpt-4-0613', '2026-10-23.'],
    ['gpt-4-turbo-2024-04-09', '2026-10-23.'],
    ['o3-mini-2025-01-31', '2026-10-23.'],
    ['o3-mini', '2026-10-23.'],
    ['gpt-6-luna-2026-08-01', undefined],
  ])('%s has a day of its own, or that of its family: %s', (model, shut) => {
    expect(day(model)).toBe(shut);
  });
});

describe('a request in a program', () => {
  const workflow = (install: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${install}
      - run: python tools/ask.py
        env:
          OPENAI_API_KEY: ${KEY}
`;
  const old = `import openai

MODEL = "gpt-3.5-turbo"

answer = openai.ChatCompletion.create(
    model=MODEL,
    messages=[{"role": "user", "content": "hi"}],
    temperature=0.2,
)
`;
  const fresh = `from openai import OpenAI

OpenAI().chat.completions.create(
    model="gpt-4",
    messages=[],
)
`;
  const of = (program: string, install = 'pip install openai', files = {}) =>
    found(workflow(install), { 'tools/ask.py': program, ...files })[0];

  it('is told where it names its model, with the parameters that it has', () => {
    expect(of(old)).toMatchObject({ path: 'tools/ask.py', line: 3 });
    expect(of(old)?.fix).toContain('See that the model takes `temperature` of the request.');
    expect(of(fresh)).toMatchObject({ path: 'tools/ask.py', line: 4 });
    expect(of(fresh)?.fix).toMatch(/^Name a current model, for example `gpt-6\.2-sol`\. Dates/);
    // `max_tokens` is a field that each Claude model wants.
    const claude =
      'import anthropic\nanthropic.Anthropic().messages.create(model="claude-3-opus-20240229", max_tokens=9, messages=[])\n';
    const byClaude = workflow('true').replaceAll('OPENAI_API_KEY', 'ANTHROPIC_API_KEY');
    expect(found(byClaude, { 'tools/ask.py': claude })[0]?.fix).toMatch(
      /^Name a current model[^.]*\. Dates/,
    );
  });

  /** A program whose client is made in its second line and asks in its last ones. */
  const asks = (...lines: string[]) =>
    reportOf(workflow('true'), {
      'tools/ask.py': ['from openai import OpenAI', 'client = OpenAI()', ...lines].join('\n'),
    });
  const request = (model: string) => `client.chat.completions.create(model=${model}, messages=[])`;
  const retired = ({ findings }: ReturnType<typeof asks>) =>
    findings.filter(({ rule }) => rule === 'retired-model');

  it('is told by what it asks, and not by a table of prices or a text of the same name', () => {
    const prices = 'PRICES = {"gpt-4-32k": 1, "gpt-6": 2}';
    expect(retired(asks(prices, 'OLD = "gpt-4-32k"', request('"gpt-6"')))).toEqual([]);
    const [one, ...more] = retired(asks(prices, 'OLD = "gpt-4-32k"', request('OLD')));
    expect(one).toMatchObject({ path: 'tools/ask.py', line: 4 });
    expect(one?.message).toContain('asks for the model `gpt-4-32k`');
    expect(more).toEqual([]);
    const unused = ['def old():', `    ${request('"gpt-4-32k"')}`];
    expect(retired(asks(...unused, request('"gpt-6"')))).toEqual([]);
  });

  it('is one of several: what asks for a model that is there is billed', () => {
    const both = asks(request('"gpt-6"'), request('"gpt-4-32k"'));
    expect(retired(both)[0]).toMatchObject({ line: 4 });
    expect(retired(both)[0]?.message).toContain('may ask for the model `gpt-4-32k`');
    const shut = (report: ReturnType<typeof asks>) => report.jobs[0]?.charges[0]?.shutDown;
    expect(shut(both)).toBeUndefined();
    expect(shut(asks(request('"gpt-4-32k"')))).toMatchObject({ model: 'gpt-4-32k' });
    // What is only told to the client asks for nothing.
    expect(shut(asks('client.api_key = KEY', request('"gpt-4-32k"')))).toBeDefined();
    // Whoever else has the client may ask for another.
    const handed = asks(request('"gpt-4-32k"'), 'import more', 'more.ask(client)');
    expect(retired(handed)).toHaveLength(1);
    expect(shut(handed)).toBeUndefined();
    const module = reportOf(workflow('true'), {
      'tools/ask.py': `import openai\nopenai.${request('"gpt-4-32k"').slice(7)}\nopenai.${request('"gpt-6"').slice(7)}\n`,
    });
    expect(shut(module)).toBeUndefined();
    expect(retired(module)[0]).toMatchObject({ line: 2 });
  });

  it('is followed into the functions of the file that are handed the client', () => {
    const shut = (...lines: string[]) => asks(...lines).jobs[0]?.charges[0]?.shutDown?.model;
    const ask = (name: string) => [
      `def ask(${name}, prompt, model="gpt-4-32k"):`,
      `    return ${request('model').replace('client', name)}`,
    ];
    expect(shut(...ask('client'), 'ask(client, "hi")')).toBe('gpt-4-32k');
    expect(shut(...ask('other'), 'ask(prompt="hi", other=client)')).toBe('gpt-4-32k');
    expect(shut(...ask('other'), 'ask(client, "hi", model="gpt-6")')).toBeUndefined();
    expect(shut(...ask('client'), 'ask(client, "hi")', 'more.ask(client)')).toBeUndefined();
    expect(shut(...ask('client'), 'ask(client, "hi")', 'ask([client], "hi")')).toBeUndefined();
  });

  it('is read in the body of a request wherever that was made', () => {
    const curl =
      'curl https://api.openai.com/v1/responses -H "Authorization: Bearer $OPENAI_API_KEY" -d';
    const shut = (lines: string, files = {}) =>
      reportOf(workflow('true').replace('python tools/ask.py', './ask.sh'), {
        'ask.sh': `#!/bin/sh\n${lines}\n`,
        ...files,
      }).jobs[0]?.charges[0]?.shutDown?.model;
    const jq = 'jq -n --arg p hi \'{ model: "gpt-4", input: $p }\'';
    expect(shut(`${jq} > body.json\n${curl} @body.json`)).toBe('gpt-4');
    expect(shut(`BODY=$(${jq})\n${curl} "$BODY"`)).toBe('gpt-4');
    expect(shut(`${jq} | ${curl} @-`)).toBe('gpt-4');
    expect(shut(`cat > body.json <<E\n{"model": "gpt-4"}\nE\n${curl} @body.json`)).toBe('gpt-4');
    expect(shut(`${curl} @asks/body.json`, { 'asks/body.json': '{"model": "gpt-4"}' })).toBe(
      'gpt-4',
    );
    expect(shut(`${curl} '{"model": "gpt-4"}'`)).toBe('gpt-4');
    // Somebody may name another.
    expect(shut(`${curl} "{\\"model\\": \\"\${MODEL:-gpt-4}\\"}"`, {})).toBe('gpt-4');
    const chosen = jq.replace('"gpt-4"', '$m').replace('--arg p', '--arg m "$ANY" --arg p');
    expect(shut(`ANY=$(pick-one)\n${chosen} > body.json\n${curl} @body.json`)).toBeUndefined();
  });

  it('asks for what the run says before what stands beside it', () => {
    const read = ['import os', request('os.environ.get("MODEL", "gpt-4-32k")')];
    expect(retired(asks(...read))).toHaveLength(1);
    const told = reportOf(workflow('true').replace('env:', 'env:\n          MODEL: gpt-6'), {
      'tools/ask.py': ['from openai import OpenAI', 'client = OpenAI()', ...read].join('\n'),
    });
    expect(told.jobs[0]?.charges[0]?.model).toBe('gpt-6');
    expect(retired(told)).toEqual([]);
  });

  it('has to move where no current model answers to the old completions', () => {
    const moves = /^Move the call to chat completions or responses and name a current model there/;
    const older = old.replace('ChatCompletion', 'Completion');
    expect(of(older)?.fix).toMatch(moves);
    expect(of(older)?.fix).toContain('write it as `chat.completions.create` of a client');
    expect(of(fresh.replace('.chat.', '.'))?.fix).toMatch(moves);
    expect(of(old)?.fix).not.toMatch(moves);
    const curl =
      'curl -H "Authorization: Bearer $OPENAI_API_KEY" \\\n  -d \'{"model": "gpt-4"}\' \\\n  ';
    const asks = (path: string) =>
      retired(
        reportOf(workflow('true').replace('python tools/ask.py', './ask.sh'), {
          'ask.sh': `#!/bin/sh\n${curl}https://api.openai.com/v1/${path}\n`,
        }),
      )[0]?.fix;
    expect(asks('completions')).toMatch(moves);
    expect(asks('chat/completions')).toMatch(/^Name a current model/);
  });

  it('has to be written anew where the client no longer has it', () => {
    const gone = '`openai.ChatCompletion.create` went with openai 1.0';
    expect(of(old)?.fix).toContain(gone);
    expect(of(old, "pip install 'openai>=1.2'")?.fix).toContain(gone);
    expect(of(old, 'pip install openai==0.28.1')?.fix).not.toContain(gone);
    expect(of(old, 'pip install "openai<1"')?.fix).not.toContain(gone);
    const listed = { 'tools/needs.txt': 'requests\nopenai~=0.27\n' };
    expect(of(old, 'pip install -r tools/needs.txt', listed)?.fix).not.toContain(gone);
    const locked = { 'pyproject.toml': '[tool.poetry.dependencies]\nopenai = "^0.27"\n' };
    expect(of(old, 'poetry install', locked)?.fix).not.toContain(gone);
  });
});

it('gives no example of a model where a provider changes its own faster than a table', () => {
  const [one] = found(`on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: qodo-ai/pr-agent@main
        env:
          anthropic.key: \${{ secrets.ANTHROPIC_API_KEY }}
          config.model: anthropic/claude-3-opus-20240229
          config.fallback_models: anthropic/claude-3-haiku-20240307
`);
  expect(one?.fix).toMatch(
    /^Set `config\.model` and `config\.fallback_models` to a current model, if the action takes it\. Dates: `https:\/\/platform\.claude\.com\//,
  );
});

describe('a request that two programs of a job come to', () => {
  it('is told once, and beside it what one of them asks for alone', () => {
    const run = (file: string) =>
      `      - run: python ${file}.py\n        env: { OPENAI_API_KEY: "${KEY}" }\n`;
    const ask = (model: string) =>
      `OpenAI().chat.completions.create(model="${model}", messages=[])\n`;
    const all = found(
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${run('a')}${run('b')}`,
      {
        'lib.py': `from openai import OpenAI\n\ndef ask():\n    return ${ask('gpt-4')}`,
        'a.py': 'from lib import ask\n\nask()\n',
        'b.py': `from openai import OpenAI\nfrom lib import ask\n\nask()\n${ask('gpt-3.5-turbo')}`,
      },
    );
    expect(
      all.map(({ path, line, message }) => [path, line, message.match(/`gpt-[^`]*`/g)]),
    ).toEqual([
      ['lib.py', 4, ['`gpt-4`']],
      ['b.py', 5, ['`gpt-3.5-turbo`']],
    ]);
  });
});

describe('a client of openai 3 and what it is told', () => {
  const run = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npx tsx main.ts
        env:
          OPENAI_API_KEY: ${KEY}
`;
  const client = (made: string, more = '') => `import { Configuration, OpenAIApi } from 'openai';
${made}
export const ask = (prompt: string) =>
  openai.createCompletion({ model: 'text-davinci-003', prompt });
${more}`;
  const told = (made: string, more = '', main = '') =>
    reportOf(run, {
      'main.ts': `import * as lib from './ask';\nlib.ask('hi');\n${main}`,
      'ask.ts': client(made, more),
    }).jobs[0]?.charges.map(({ shutDown, payer }) => [payer?.name, shutDown?.model]);
  const NAMED = `const configuration = new Configuration({ apiKey: process.env.OPENAI_API_KEY });
const openai = new OpenAIApi(configuration);`;
  const THERE =
    'const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));';
  const gone = [['secrets.OPENAI_API_KEY', 'text-davinci-003']];
  const open = [['secrets.OPENAI_API_KEY', undefined]];

  it('are one, which asks for what its requests name', () => {
    expect(told(NAMED)).toEqual(gone);
    expect(told(THERE)).toEqual(gone);
  });

  it('may ask for others where more requests do, or another file has the client', () => {
    const more =
      "export const chat = () => openai.createChatCompletion({ model: 'gpt-6-luna', messages: [] });";
    expect(told(NAMED, more, 'lib.chat();')).toEqual(open);
    const main = 'other.go(lib.openai);';
    expect(told(NAMED.replace('const openai', 'export const openai'), '', main)).toEqual(open);
  });
});

describe('the place of a model that a program asks for', () => {
  const run = (command: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: ${KEY}
    steps:
      - uses: actions/checkout@v4
      - run: ${command}
`;
  const client = 'from openai import OpenAI\nclient = OpenAI()\n';
  const ask = (model: string) => `client.chat.completions.create(model=${model}, messages=[])\n`;
  const told = (files: Readonly<Record<string, string>>, command = 'python a.py') =>
    found(run(command), files).map(({ path, line, message }) => [`${path}:${line}`, message]);

  it('is where its name stands, and the call is told', () => {
    const main = `import os\n${client}MODEL = os.getenv("MODEL") or "gpt-4"\n${ask('MODEL')}`;
    expect(told({ 'a.py': main })).toEqual([
      ['a.py:4', expect.stringContaining('the model `gpt-4`, used at `a.py:5`, which OpenAI')],
    ]);
    const imported = `from names import MODEL\n${client}${ask('MODEL')}`;
    expect(told({ 'a.py': imported, 'names.py': '# One\nMODEL = "gpt-4"\n' })).toEqual([
      ['names.py:2', expect.stringContaining('used at `a.py:4`')],
    ]);
  });

  it('is the line of the workflow that sets it', () => {
    const main = `import os\n${client}${ask('os.environ["MODEL"]')}`;
    const [one] = found(`${run('python a.py')}        env:\n          MODEL: gpt-4\n`, {
      'a.py': main,
    });
    expect([one?.path, one?.line]).toEqual(['.github/workflows/ci.yml', 11]);
  });

  it('is each of them, of one command and of others', () => {
    const many = ['"gpt-4"', '"gpt-4"', '"gpt-4"', '"gpt-4"', '"gpt-4"'].map(ask).join('');
    expect(told({ 'a.py': client + many })).toEqual([
      ['a.py:3', expect.stringContaining('`gpt-4` (a.py:3, a.py:4, a.py:5 and 2 more), which')],
    ]);
    const both = { 'a.py': client + ask('"gpt-4"'), 'b.py': client + ask('"gpt-4"') };
    const [one, ...more] = found(run('python a.py && python b.py'), both);
    expect(more).toEqual([]);
    expect(one?.message).toMatch(/ Likewise `python b\.py` \(b\.py:3\) in the same job\.$/);
    expect(one?.alike).toMatchObject([{ path: 'b.py', line: 3 }]);
  });

  it('is each of a run of tests', () => {
    const test = (name: string) => `${client}def test_${name}():\n    ${ask('"gpt-4"')}`;
    expect(told({ 'test_a.py': test('a'), 'test_b.py': test('b') }, 'pytest')).toEqual([
      ['test_a.py:4', expect.stringContaining('`gpt-4` (test_a.py:4 and test_b.py:4), which')],
    ]);
  });
});

describe('a model that a compiled program names', () => {
  const run = (command: string) => `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: ${KEY}
    steps:
      - uses: actions/checkout@v4
      - run: ${command}
`;
  const told = (files: Readonly<Record<string, string>>, command: string) => {
    const report = reportOf(run(command), files);
    const retired = report.findings.filter(({ rule }) => rule === 'retired-model');
    return {
      places: retired.map(({ path, line }) => `${path}:${line}`),
      message: retired[0]?.message,
      shutDown: report.jobs[0]?.charges[0]?.shutDown?.model,
    };
  };
  const go = (model: string, more = '') => ({
    'go.mod': 'module a\n\nrequire github.com/sashabaranov/go-openai v1.20.0\n',
    'main.go': `package main
import (
	"context"
	"github.com/sashabaranov/go-openai"
	"os"
)
func main() {
	client := openai.NewClient(os.Getenv("OPENAI_API_KEY"))
	client.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{
		Model: ${model},
	})
}
${more}`,
  });

  it('is that of a field, by its text or by the constant of the client', () => {
    const gone = { places: ['main.go:10'] };
    expect(told(go('"gpt-3.5-turbo"'), 'go run .')).toMatchObject(gone);
    expect(told(go('openai.GPT3Dot5Turbo'), 'go run .')).toMatchObject(gone);
    expect(told(go('openai.GPT4'), 'go run .')).toMatchObject(gone);
    expect(told(go('openai.CodexCodeDavinci002'), 'go run .')).toMatchObject(gone);
    expect(told(go('"gpt-6-luna"'), 'go run .').places).toEqual([]);
    expect(told(go('openai.GPT4'), 'go run .').message).not.toContain('used at');
    // Nobody knows what a constant of its own says.
    expect(told(go('models.GPT4'), 'go run .').places).toEqual([]);
  });

  it('is that of what a builder makes of it', () => {
    const java = `import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.ChatModel;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
class Ask {
  public static void main(String[] args) {
    var client = OpenAIOkHttpClient.fromEnv();
    var params = ChatCompletionCreateParams.builder()
      .addUserMessage("https://example.org")
      .model(ChatModel.GPT_3_5_TURBO)
      .build();
    client.chat().completions().create(params);
  }
}
`;
    expect(told({ 'Ask.java': java }, 'java Ask.java').places).toEqual(['Ask.java:9']);
    const rust = `use async_openai::{types::CreateChatCompletionRequestArgs, Client};
async fn main() {
    let client = Client::new();
    let request = CreateChatCompletionRequestArgs::default()
        .model("gpt-4")
        .build()
        .unwrap();
    client.chat().create(request).await.unwrap();
}
`;
    const files = {
      'Cargo.toml': '[package]\nname = "a"\n\n[dependencies]\nasync-openai = "0.20"\n',
      'src/main.rs': rust,
    };
    expect(told(files, 'cargo run')).toMatchObject({
      places: ['src/main.rs:5'],
      shutDown: 'gpt-4',
    });
  });
});
