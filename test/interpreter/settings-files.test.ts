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
