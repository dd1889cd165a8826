import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const book = (code: string) =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: [code] }], nbformat: 4 });
const ASKS = book('from openai import OpenAI\nOpenAI().embeddings.create(model="m", input="x")');
const files = { 'books/one.ipynb': ASKS, 'books/two.ipynb': book('print(1)') };

const told = (run: string, given: Readonly<Record<string, string>> = files) => {
  const workflow = `on: push
jobs:
  list:
    runs-on: ubuntu-latest
    outputs: { books: "\${{ steps.find.outputs.books }}" }
    steps:
      - id: find
        run: ./find.sh >> "$GITHUB_OUTPUT"
  it:
    needs: list
    runs-on: ubuntu-latest
    strategy: { matrix: { book: "\${{ fromJson(needs.list.outputs.books) }}" } }
    steps:
      - uses: actions/checkout@v4
      - run: ${run}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
  const job = reportOf(workflow, given).jobs.find((one) => one.job === 'it');
  return [job?.budget, ...(job?.blindSpots ?? []).map(({ reason }) => reason)];
};

test.each([
  [
    'a matrix that the run makes',
    'papermill --log-output ${{ matrix.book }} ${{ matrix.book }}-out.ipynb',
    ['api'],
  ],
  [
    'its name beside options',
    'papermill -p size ${{ matrix.size }} books/two.ipynb out.ipynb',
    ['none'],
  ],
  ['in a folder', 'papermill books/${{ matrix.book }}.ipynb out.ipynb', ['api']],
  ['one that is not there', 'papermill books/three.ipynb out.ipynb', ['api', 'not-in-checkout']],
])('a notebook that is run: %s', (_, run, want) => {
  expect(told(run)).toEqual(want);
});
