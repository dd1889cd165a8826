import { describe, expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const AUTH = "echo '${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json";
const KEY = `echo '{"OPENAI_API_KEY": "\${{ secrets.OPENAI_API_KEY }}"}' > ~/.codex/auth.json`;
const SIGN_IN = "echo '${{ secrets.OPENAI_API_KEY }}' | codex login --with-api-key";

const step = (lines: readonly string[], only?: string) =>
  [
    '      - run: |',
    ...lines.map((line) => `          ${line}`),
    ...(only === undefined ? [] : [`        if: ${only}`]),
  ].join('\n');

function asked(...steps: readonly string[]) {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
${steps.join('\n')}
      - run: codex exec hi
`;
  const [job] = reportOf(workflow, {}).jobs;
  const [charge] = job?.charges ?? [];
  return { budget: job?.budget, by: charge?.candidates.map(({ name }) => name) };
}

const BOTH = ['secrets.CODEX_AUTH_JSON', 'secrets.OPENAI_API_KEY'];

describe('where only the run knows which of two logins is the last', () => {
  test.each<[string, readonly string[]]>([
    [
      'one or else the other',
      [step(['if [ -n "$A" ]; then', AUTH, 'elif [ -n "$B" ]; then', KEY, 'else exit 1; fi'])],
    ],
    ['the other way round', [step(['if [ -n "$B" ]; then', KEY, 'else', AUTH, 'fi'])]],
    ['a login of its own', [step(['if [ -n "$A" ]; then', AUTH, 'else', SIGN_IN, 'fi'])]],
    [
      'each in a step of its own',
      [step([AUTH], "vars.PAY == 'plan'"), step([SIGN_IN], "vars.PAY != 'plan'")],
    ],
    ['one that may take the place of another', [step([AUTH]), step([SIGN_IN], 'vars.BY_KEY')]],
  ])('nobody knows who pays: %s', (_, steps) => {
    const { budget, by } = asked(...steps);
    expect(budget).toBe('unclear');
    expect(by?.toSorted()).toEqual(BOTH);
  });
});

describe('the last login pays', () => {
  test.each<[string, readonly string[], string]>([
    ['that is made in any case', [step([AUTH]), step([SIGN_IN])], 'api'],
    ['that is written in any case', [step([KEY]), step([AUTH])], 'subscription'],
    [
      'that is made whenever the other is',
      [step([AUTH], 'vars.ON'), step([SIGN_IN], 'vars.ON')],
      'api',
    ],
    ['in one step under a condition', [step([KEY, AUTH], 'vars.ON')], 'subscription'],
    [
      'of two of the same budget',
      [step(['if [ -n "$A" ]; then', AUTH, 'else', AUTH.replace('JSON', 'B64'), 'fi'])],
      'subscription',
    ],
  ])('%s', (_, steps, budget) => {
    expect(asked(...steps).budget).toBe(budget);
  });
});
