import { expect, test } from 'vitest';
import { budgets, labels } from './judge.ts';

const ASK = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n';
const NOTEBOOK = JSON.stringify({ cells: [{ cell_type: 'code', source: [ASK] }] });
const EMPTY = JSON.stringify({ cells: [] });

const job = (run: string, ...rows: string[]) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    strategy: { matrix: { row: [${rows.join(', ')}] } }
    steps:
      - run: ${run}
`;

test.each<[string, Record<string, string>]>([
  ['python demos/${{ matrix.row }}.py', { 'demos/a.py': 'print(1)\n', 'demos/b.py': ASK }],
  [
    'npm run ${{ matrix.row }}',
    { 'package.json': '{"scripts":{"b":"python ask.py"}}', 'ask.py': ASK },
  ],
  [
    'bash run.sh ${{ matrix.row }}',
    { 'run.sh': 'python "$1.py"\n', 'b.py': ASK, 'a.py': 'print(1)\n' },
  ],
  [
    'bash run.sh ${{ matrix.row }}.ipynb',
    {
      'run.sh': 'cd books\njupyter nbconvert --execute "$1"\n',
      'books/a.ipynb': EMPTY,
      'books/b.ipynb': NOTEBOOK,
    },
  ],
])('%s is followed on every row', (run, files) => {
  expect(budgets(job(run, 'a', 'b'), files)).toEqual({ ask: 'api' });
  expect(budgets(job(run, 'a', 'c'), files)).toEqual({ ask: 'none' });
});

test('of very many rows the first ones are followed', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `r${i}`);
  expect(budgets(job('python ${{ matrix.row }}.py', ...rows), { 'r3.py': ASK })).toEqual({
    ask: 'api',
  });
});

test('rows that say the same are one charge', () => {
  const files = { 'ask.py': ASK };
  expect(labels(job('python ask.py --lang ${{ matrix.row }}', 'de', 'fr', 'ja'), files)).toEqual([
    'python ask.py',
  ]);
});
