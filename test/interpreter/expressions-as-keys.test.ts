import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const CLIENT = `import openai

class Client:
    def __init__(self, path, key=None):
        with open(path) as key_file:
            config = {"api_key": key_file.read().strip()}
        self.client = openai.OpenAI(api_key=config["api_key"] or key)

    def ask(self):
        return self.client.chat.completions.create(model="gpt-5", messages=[])
`;

function payers(run: string, env = 'A: b', files = {}) {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env: { ${env} }
`;
  const all = {
    'lib/__init__.py': 'from .client import Client\n',
    'lib/client.py': CLIENT,
    ...files,
  };
  return (reportOf(workflow, all).jobs[0]?.charges ?? []).flatMap((charge) => [
    charge.payer?.name,
    ...charge.candidates.map((candidate) => candidate.name),
  ]);
}

test('an expression of the source is named as nobody who pays', () => {
  const files = {
    'ask.py': 'from lib import Client\nClient("key.txt").ask()\n',
    'read.py':
      'import openai\nopenai.OpenAI(api_key=open("k").read().strip()).responses.create(model="gpt-5", input="x")\n',
  };
  for (const run of ['python ask.py', 'python read.py', `python -c "import lib"`])
    expect(payers(run, 'A: b', files).join(' ')).not.toContain('read()');
});

test('what the workflow hands over is, whatever it is made of', () => {
  const files = {
    'ask.py': 'import openai\nopenai.OpenAI().responses.create(model="gpt-5", input="x")\n',
  };
  const vault = `OPENAI_API_KEY: "\${{ steps.vault.outputs.key || fromJSON(secrets.ALL).key }}"`;
  expect(payers('python ask.py', vault, files).length).toBeGreaterThan(0);
});
