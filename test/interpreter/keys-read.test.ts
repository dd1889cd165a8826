import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const KEY = `\${{ secrets.OPENAI_API_KEY }}`;
const workflow = (command: string, env = 'OPENAI_API_KEY') => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ${command}
        env:
          ${env}: ${KEY}
`;

test('a program that reads the key of its step, and shows no use of it, likely spends it', () => {
  const python = 'import os\nfrom housekit import agent\nagent.run(os.environ["OPENAI_API_KEY"])\n';
  expect(budgets(workflow('python ask.py'), { 'ask.py': python })).toEqual({ ask: 'api' });

  const node = 'import { run } from "@house/agent";\nawait run(process.env.OPENAI_API_KEY);\n';
  expect(budgets(workflow('node ask.mjs'), { 'ask.mjs': node })).toEqual({ ask: 'api' });
});

test('one that reads no key, or only looks whether it is set, spends nothing', () => {
  const deaf = { 'ask.py': 'print("hello")\n' };
  expect(budgets(workflow('python ask.py'), deaf)).toEqual({ ask: 'none' });

  const checks = { 'ask.py': 'import os, sys\nsys.exit(not os.environ["OPENAI_API_KEY"])\n' };
  expect(budgets(workflow('python ask.py'), checks)).toEqual({ ask: 'none' });

  const words = (from: string) => ({
    'ask.py': `import os\nfrom ${from} import content\nprint(len(os.environ["OPENAI_API_KEY"]))\n`,
  });
  const messages = words('google.ai.generativelanguage_v1beta.types');
  expect(budgets(workflow('python ask.py'), messages)).toEqual({ ask: 'none' });
  expect(budgets(workflow('python ask.py'), words('housekit.types'))).toEqual({ ask: 'api' });

  // Whoever wrote the library looks for the key by its name, or does not.
  const other = { 'ask.py': 'import os, housekit\nprint(os.environ["HOME"])\n' };
  expect(budgets(workflow('python ask.py'), other)).toEqual({ ask: 'api' });
  const known = { 'ask.py': 'import os, pandas\nprint(os.environ["HOME"])\n' };
  expect(budgets(workflow('python ask.py'), known)).toEqual({ ask: 'none' });
});
