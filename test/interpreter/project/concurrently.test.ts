/** Lines that are run together, and the words of the flags around them. */
import { expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { ASK_JS } from '../runs/situation.ts';

const job = (run: string) =>
  reportOf(
    `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: ${run}
        env: { OPENAI_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }
`,
    { 'package.json': '{"type":"module"}', 'ask.js': `${ASK_JS}ask();\n`, 'calm.js': '1;\n' },
  ).jobs[0];

test.each([
  ['npx concurrently -k -s first "node calm.js" "node ask.js"', 'api'],
  ['npx concurrently --names=a,b --success last "node calm.js" "node ask.js"', 'api'],
  ['npx concurrently -n ask,calm -c blue,red "node calm.js"', 'none'],
])('%s', (run, budget) => {
  const one = job(run);
  expect(one?.budget ?? 'none').toBe(budget);
  expect(one?.blindSpots ?? []).toEqual([]);
});
