import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const FILES = {
  'ask.py': 'import litellm, tomllib\nprint(litellm.completion(model="gpt-5.4", messages=[]))\n',
  'count.py': 'print(open("config.toml").read())\n',
};
const KEY = `KEY: "\${{ secrets.OPENAI_API_KEY }}"`;

function told(lines: readonly string[], run = 'python ask.py', env = KEY, own = 'A: b') {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { ${env} }
        run: |
${lines.map((line) => `          ${line}`).join('\n')}
      - run: ${run}
        env: { ${own} }
`;
  const [job] = reportOf(workflow, FILES).jobs;
  return [job?.budget, ...(job?.charges.map((c) => c.payer?.name) ?? [])];
}

const PAID = ['api', 'secrets.OPENAI_API_KEY'];

test('a key that a step writes into a settings file is there for the program that reads it', () => {
  expect(
    told(['echo "[llm]" > config.toml', 'echo "api_key = \\"$KEY\\"" >> config.toml']),
  ).toEqual(PAID);
  expect(told([`printf 'llm:\\n  api_key: %s\\n' "$KEY" > settings.yaml`])).toEqual(PAID);
  expect(told([`jq -n --arg k "$KEY" '{api_key: $k}' > config.json`])).toEqual(PAID);
  expect(told(['cat > app.ini <<EOF', '[llm]', 'key=$KEY', 'EOF'])).toEqual(PAID);
});

test('an address beside it says who bills', () => {
  const lines = [
    'echo "api_key = \\"$KEY\\"" > config.toml',
    'echo "base_url = \\"$URL\\"" >> config.toml',
  ];
  const at = (url: string) => told(lines, 'python ask.py', `${KEY}, URL: "${url}"`)[0];
  expect(at('https://api.openai.com/v1')).toBe('api');
  expect(at('https://openrouter.ai/api/v1')).toBe('other');
});

test('what nobody asks with pays nothing, and the environment comes first', () => {
  const lines = ['echo "api_key = \\"$KEY\\"" > config.toml'];
  expect(told(lines, 'python count.py')).toEqual(['none']);
  expect(told(['echo "api_key = 1" > config.toml'])).toEqual(['none']);
  expect(told(['echo "$KEY" > notes.txt'])).toEqual(['none']);
  const other = `OPENAI_API_KEY: "\${{ secrets.OTHER }}"`;
  expect(told(lines, 'python ask.py', KEY, other)).toEqual(['api', 'secrets.OTHER']);
});

test('a program that writes the .env hands its keys on so', () => {
  const ASK =
    'from dotenv import load_dotenv\nfrom openai import OpenAI\nload_dotenv()\nOpenAI().responses.create(model="m", input="x")\n';
  const JOINED = '"\\n".join(f"{k}={v}" for k, v in data.items())';
  const DATA = 'data = {"OPENAI_API_KEY": os.environ["OPENAI_API_KEY"]}\n';
  const HEAD = `import os\nfrom pathlib import Path\n${DATA}`;
  const budget = (file: string, program: string, name = 'OPENAI_API_KEY') =>
    reportOf(
      `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${file.endsWith('.py') ? 'python' : 'node'} ${file}
        env: { ${name}: "\${{ secrets.${name} }}" }
      - run: python ask.py
`,
      { 'ask.py': ASK, [file]: program },
    ).jobs[0]?.budget;
  const path = (text: string) => `${HEAD}Path(".env").write_text(${text})\n`;
  expect(budget('a.py', path('"OPENAI_API_KEY=" + os.environ["OPENAI_API_KEY"]'))).toBe('api');
  expect(budget('a.py', path(JOINED))).toBe('api');
  expect(
    budget(
      'scripts/a.py',
      `${HEAD}def root():\n    return Path(__file__).resolve().parent.parent\n\ndef write(path):\n    path.write_text(${JOINED})\n\ntop = root()\nwrite(top / ".env")\n`,
    ),
  ).toBe('api');
  expect(
    budget(
      'a.mjs',
      "import fs from 'node:fs';\nimport path from 'node:path';\nfs.writeFileSync(path.join(process.cwd(), '.env'), Object.entries(process.env).map(([k, v]) => `${k}=${v}`).join('\\n'));\n",
    ),
  ).toBe('api');
  // Its lines are all there, it is another file, or the key is another one.
  expect(budget('a.py', path('"DATABASE_URL=sqlite://x"'))).toBe('none');
  expect(budget('a.py', path(JOINED).replace('.env"', 'x.env"'))).toBe('none');
  expect(budget('a.py', path(JOINED), 'GROQ_API_KEY')).toBe('none');
});

test('parts of one file that name a key alike keep their own, each with its own address', () => {
  const TWO = `A: "\${{ secrets.TOGETHER_API_KEY }}", ${KEY}`;
  const lines = [
    'cat > config.toml <<EOF',
    '[together]',
    'api_key = "$A"',
    'base_url = "https://api.together.xyz/v1"',
    '[openai]',
    'api_key = "$KEY"',
    '[demo]',
    'api_key = "12345"',
    'EOF',
  ];
  const files = {
    'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="x")\n',
  };
  const budgets = (run: string) =>
    reportOf(
      `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { ${TWO} }
        run: |
${lines.map((line) => `          ${line}`).join('\n')}
      - run: ${run}
`,
      files,
    ).jobs[0]?.charges.map(({ payer, budget }) => [budget, payer?.name]);
  expect(budgets('python ask.py')).toEqual([['api', 'secrets.OPENAI_API_KEY']]);
});

test('tests ask with a key that a step writes into a settings file as well', () => {
  const write = ['mkdir -p config', 'echo "api_key = \\"$KEY\\"" > config/secrets.toml'];
  const CLIENT =
    'from openai import OpenAI\nclass Chat:\n    def __init__(self, secrets):\n        self.key = secrets["api_key"]\n    def ask(self):\n        return OpenAI(api_key=self.key).responses.create(model="gpt-6", input="x")\n';
  const budget = (test: string, client = CLIENT) =>
    reportOf(
      `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - env: { ${KEY} }
        run: |
${write.map((line) => `          ${line}`).join('\n')}
      - run: pytest tests
`,
      {
        'app/client.py': client,
        'app/config.py':
          'import tomllib\ndef load():\n    return tomllib.load(open("config/secrets.toml", "rb"))\n',
        'tests/test_a.py': test,
      },
    ).jobs[0]?.budget;
  const LOAD = 'from app.config import load\n';
  const ASKS = `${LOAD}from app.client import Chat\ndef test_a():\n    assert Chat(load()).ask()\n`;
  expect(budget(ASKS)).toBe('api');
  expect(budget(`${LOAD}def test_a():\n    assert load\n`)).toBe('none');
  // Who is not read may be the one for whom it was written.
  expect(budget(`${LOAD}import asksomebody\ndef test_a():\n    asksomebody.ask(load())\n`)).toBe(
    'api',
  );
});
