import { describe, expect, it } from 'vitest';
import { budgets } from '../judge.ts';

const ASK_PY = "OpenAI().responses.create(model='m', input='x')";
const ASK_JS = "await new OpenAI().responses.create({ model: 'm', input: 'x' })";
const PY = 'import os, sys\nfrom openai import OpenAI\n';
const JS = "import OpenAI from 'openai';\n";
const PARSER = `${PY}import argparse\np = argparse.ArgumentParser()\np.add_argument('--dry-run', action='store_true')\na = p.parse_args()\n`;

/** The budget of a job that runs a program with these words and variables beside OpenAI's key. */
function budget(
  file: string,
  program: string,
  words = '',
  variables: Readonly<Record<string, string>> = {},
): string | undefined {
  const run = { py: 'python', mjs: 'node', go: 'go run' }[file.split('.')[1] ?? ''];
  const env = Object.entries(variables).map(
    ([name, value]) => `          ${name}: ${JSON.stringify(value)}`,
  );
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${`${run} ${file} ${words}`.trim()}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
${env.join('\n')}
`;
  return budgets(workflow, { [file]: program }).ask;
}

describe('a condition inside of an expression', () => {
  it.each([
    ['ask.py', `${PARSER}print('dry') if a.dry_run else ${ASK_PY}\n`],
    ['ask.py', `${PARSER}x = ${ASK_PY} if not a.dry_run else None\n`],
    ['ask.py', `${PARSER}a.dry_run or ${ASK_PY}\n`],
    ['ask.py', `${PARSER}not a.dry_run and print(${ASK_PY})\n`],
    [
      'ask.mjs',
      `${JS}const dry = process.argv.includes('--dry-run');\nconst x = dry ? null : ${ASK_JS};\n`,
    ],
    [
      'ask.mjs',
      `${JS}const dry = process.argv.includes('--dry-run');\nif (dry) process.exit(0);\n${ASK_JS};\n`,
    ],
    ['ask.mjs', `${JS}process.argv.includes('--dry-run') || (${ASK_JS});\n`],
    [
      'ask.mjs',
      `${JS}import { parseArgs } from 'node:util';\nconst { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });\nvalues['dry-run']\n  ? console.log('dry')\n  : ${ASK_JS};\n`,
    ],
    [
      'ask.go',
      'package main\nimport ("context"; "flag"; "github.com/openai/openai-go")\nfunc main() {\n\tdry := flag.Bool("dry-run", false, "")\n\tflag.Parse()\n\tif *dry { return }\n\tc := openai.NewClient()\n\tc.Chat.Completions.New(context.TODO(), openai.ChatCompletionNewParams{})\n}\n',
    ],
  ])('%s: %s', (file, program) => {
    expect(budget(file, program, '--dry-run')).toBe('none');
    expect(budget(file, program)).toBe('api');
    expect(budget(file, program, '"$MORE"')).toBe('api');
  });

  it.each([
    ['what runs in its place', `${PARSER}${ASK_PY} if a.dry_run else None\n`],
    ['another part of the line', `${PARSER}print(1 if a.dry_run else 2, ${ASK_PY})\n`],
    ['a body on its own line', `${PARSER}if a.dry_run or a.x: ${ASK_PY}\n`],
    ['one of several', `${PARSER}None if a.dry_run and a.x else ${ASK_PY}\n`],
  ])('is not %s', (_, program) => {
    expect(budget('ask.py', program, '--dry-run')).toBe('api');
  });
});

describe('a variable that is one of several texts', () => {
  const LIVE = `${PY}if os.environ.get('LIVE', '').lower() in ('1', 'true', 'yes'):\n    ${ASK_PY}\n`;
  it.each([
    [LIVE, { LIVE: 'false' }, 'none'],
    [LIVE, { LIVE: 'True' }, 'api'],
    [LIVE, {}, 'none'],
    [LIVE, { LIVE: '${{ vars.LIVE }}' }, 'api'],
    [LIVE.replace(' in ', ' not in '), { LIVE: 'yes' }, 'none'],
    [`${PY}if bool(int(os.environ.get('LIVE', '0'))):\n    ${ASK_PY}\n`, {}, 'none'],
    [`${PY}if bool(int(os.environ.get('LIVE', '0'))):\n    ${ASK_PY}\n`, { LIVE: '1' }, 'api'],
  ])('%s with %o: %s', (program, variables, want) => {
    expect(budget('ask.py', program, '', variables as Record<string, string>)).toBe(want);
  });

  it('or one of them in JavaScript', () => {
    const program = `${JS}if (['1', 'true'].includes(process.env.LIVE)) ${ASK_JS};\n`;
    expect(budget('ask.mjs', program, '', { LIVE: 'no' })).toBe('none');
    expect(budget('ask.mjs', program, '', { LIVE: 'true' })).toBe('api');
  });

  it('is enough where two ways lead there', () => {
    const program = `${PY}if os.environ.get('A') == 'x' or os.environ.get('B') == 'y':\n    ${ASK_PY}\n`;
    expect(budget('ask.py', program, '', { A: 'n', B: 'n' })).toBe('none');
    expect(budget('ask.py', program, '', { A: 'n', B: 'y' })).toBe('api');
  });
});

describe('the cases of a variable', () => {
  const MATCH = `${PY}match os.environ['LLM']:\n    case 'openai':\n        ${ASK_PY}\n    case 'mock':\n        print(1)\n    case _:\n        sys.exit(1)\n`;
  const SWITCH = `${JS}switch (process.env.LLM) {\n  case 'mock':\n    break;\n  case 'openai':\n  case 'gpt':\n    ${ASK_JS};\n    break;\n  default:\n    throw new Error();\n}\n`;
  it.each([
    ['ask.py', MATCH, 'openai', 'api'],
    ['ask.py', MATCH, 'mock', 'none'],
    ['ask.py', MATCH, '${{ vars.LLM }}', 'api'],
    ['ask.mjs', SWITCH, 'gpt', 'api'],
    ['ask.mjs', SWITCH, 'openai', 'api'],
    ['ask.mjs', SWITCH, 'mock', 'none'],
    [
      'ask.mjs',
      SWITCH.replace("case 'openai':\n  case 'gpt':", 'default:').replace(
        / {2}default:\n {4}throw.*\n/,
        '',
      ),
      'mock',
      'none',
    ],
    [
      'ask.mjs',
      SWITCH.replace("case 'openai':\n  case 'gpt':", 'default:').replace(
        / {2}default:\n {4}throw.*\n/,
        '',
      ),
      'x',
      'api',
    ],
  ])('%s %s by %s: %s', (file, program, LLM, want) => {
    expect(budget(file, program, '', { LLM })).toBe(want);
  });
});

describe('an entry that a variable looks up', () => {
  const CLAUDE_PY = "Anthropic().messages.create(model='c', max_tokens=1, messages=[])";
  const HEAD = `${PY}from anthropic import Anthropic\n`;
  const FUNCTIONS = `${HEAD}def gpt(): return ${ASK_PY}\ndef claude(): return ${CLAUDE_PY}\nASK = {'openai': gpt, 'anthropic': claude}\nASK[os.environ['LLM']]()\n`;
  const CLASSES = `${HEAD}class Gpt:\n    def ask(self):\n        return ${ASK_PY}\nclass Claude:\n    def ask(self):\n        return ${CLAUDE_PY}\nKINDS = {\n    'openai': Gpt,\n    'anthropic': Claude,\n}\nKINDS.get(os.environ.get('LLM', 'openai'))().ask()\n`;
  it.each([
    ['functions', FUNCTIONS],
    ['classes', CLASSES],
  ])('%s', (_, program) => {
    expect(budget('ask.py', program, '', { LLM: 'openai' })).toBe('api');
    expect(
      budget('ask.py', program, '', { LLM: 'anthropic', ANTHROPIC_API_KEY: '${{ secrets.A }}' }),
    ).toBe('other');
  });

  it('that is named elsewhere as well is reached all the same', () => {
    const program = `${FUNCTIONS}gpt()\n`;
    expect(budget('ask.py', program, '', { LLM: 'anthropic' })).toBe('api');
  });
});

describe('what a program ends without', () => {
  const CLASS = `${JS}class Base {\n  async run() {\n    throw new Error('none');\n  }\n}\nclass Asks extends Base {\n  constructor() {\n    this.client = new OpenAI();\n  }\n  async run(prompt) {\n    return this.client.responses.create({ model: 'm', input: prompt });\n  }\n}\nfunction make() {\n  return new Asks();\n}\nasync function all() {\n  const one = make();\n  for (const text of texts) await one.run(text);\n}\n`;
  const GUARD = 'const locale = process.env.LOCALE;\nif (!locale) {\n  process.exit(1);\n}\n';

  it('keeps whatever stands behind it from running, wherever that is defined', () => {
    expect(budget('ask.mjs', `${CLASS}${GUARD}all();\n`)).toBe('none');
    expect(budget('ask.mjs', `${CLASS}${GUARD}all();\n`, '', { LOCALE: 'de' })).toBe('api');
    expect(
      budget(
        'ask.py',
        `${PY}LOCALE = os.environ.get('LOCALE')\nclass Asks:\n    def run(self):\n        ${ASK_PY}\nif not LOCALE:\n    sys.exit(1)\nAsks().run()\n`,
      ),
    ).toBe('none');
  });

  it.each([
    ['what ran before', `${CLASS}all();\n${GUARD}`],
    ['what was handed on before', `${CLASS}process.on('exit', () => all());\n${GUARD}all();\n`],
    ['an exit of a function', `${CLASS}function check() {\n${GUARD}}\nall();\n`],
    ['what only warns', `${CLASS}if (!process.env.LOCALE) {\n  console.log('none');\n}\nall();\n`],
    [
      'another condition',
      `${CLASS}if (!process.env.LOCALE && strict) {\n  process.exit(1);\n}\nall();\n`,
    ],
  ])('but not %s', (_, program) => {
    expect(budget('ask.mjs', program)).toBe('api');
  });
});

it.each([
  [`${PY}if os.environ.get('GITHUB_EVENT_NAME', '') == 'push':\n    ${ASK_PY}\n`, 'api'],
  [`${PY}if os.environ.get('GITHUB_EVENT_NAME', '') != 'push':\n    exit()\n${ASK_PY}\n`, 'api'],
  [`${JS}if ((process.env.GITHUB_REF_NAME || 'local') === 'main') ${ASK_JS};\n`, 'api'],
  [`${PY}if os.environ.get('EVENT_NAME', '') == 'push':\n    ${ASK_PY}\n`, 'none'],
])('what the runner says of a run is never what a program takes without it: %s', (text, wanted) => {
  expect(budget(text.startsWith('import OpenAI') ? 'ask.mjs' : 'ask.py', text)).toBe(wanted);
});
