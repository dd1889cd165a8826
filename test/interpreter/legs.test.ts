import { expect, test } from 'vitest';
import { legsOf } from '../../src/interpreter/legs.ts';
import { literalText } from '../../src/value/value.ts';
import { readWorkflow } from '../../src/workflow/read.ts';
import { budgets } from './judge.ts';

const matrix = (rows: string, steps: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    strategy: { matrix: ${rows} }
    steps:
${steps}
`;

const SIGN_IN = `      - if: matrix.who == 'plan'
        run: mkdir -p ~/.codex && printf '%s' "$AUTH" > ~/.codex/auth.json
        env: { AUTH: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - if: matrix.who == 'key'
        run: echo "CODEX_API_KEY=\${{ secrets.OPENAI_API_KEY }}" >> "$GITHUB_ENV"
      - run: npx -y @openai/codex exec "Review"`;

test('each leg is signed in as its own conditions say', () => {
  expect(budgets(matrix('{ who: [key, plan] }', SIGN_IN))).toEqual({ ask: 'both' });
  expect(budgets(matrix('{ who: [key] }', SIGN_IN))).toEqual({ ask: 'api' });
  expect(budgets(matrix('{ who: [plan], node: [20, 22] }', SIGN_IN))).toEqual({
    ask: 'subscription',
  });
  expect(budgets(matrix('{ who: [nobody] }', SIGN_IN))).toEqual({ ask: 'none' });
});

test('what a row of `include` gives goes together', () => {
  const rows =
    '{ include: [{ provider: claude, key: CLAUDE_KEY }, { provider: openai, key: OPENAI_API_KEY }] }';
  const ask = (provider: string) => `      - if: matrix.provider == '${provider}'
        run: npx -y @openai/codex exec "Review"
        env: { CODEX_API_KEY: "\${{ secrets[matrix.key] }}" }`;
  expect(budgets(matrix(rows, ask('openai')))).toEqual({ ask: 'api' });
  expect(budgets(matrix(rows, ask('mistral')))).toEqual({ ask: 'none' });
});

const legs = (rows: string, steps: string) => {
  const { workflow } = readWorkflow('.github/workflows/ci.yml', matrix(rows, steps));
  const [job] = workflow?.jobs ?? [];
  if (job?.kind !== 'steps') throw new Error('no job with steps');
  return legsOf(job).map((leg) =>
    Object.fromEntries([...leg].map(([k, v]) => [k, literalText(v)])),
  );
};

const ON = `      - if: matrix.os == 'linux'
        run: make`;

test('legs are one where nothing asks for what tells them apart', () => {
  expect(legs('{ os: [linux, mac], node: [20] }', ON)).toEqual([
    { os: 'linux', node: '20' },
    { os: 'mac', node: '20' },
  ]);
  expect(legs('{ node: [20, 22] }', ON)).toEqual([]);
  expect(legs('{ os: [linux, mac] }', '      - run: make ${{ matrix.os }}')).toEqual([]);
});

test('a name that a row does not give is empty in it', () => {
  expect(legs('{ include: [{ os: linux }, { node: 22 }] }', ON)).toEqual(
    [
      { os: 'linux', node: '' },
      { os: '', node: '22' },
    ].map((leg) => expect.objectContaining({ os: leg.os })),
  );
});

test('a dimension that is too much to write out is not empty', () => {
  const shards = Array.from({ length: 129 }, (_, i) => `s${i}`).join(', ');
  const steps = `      - if: matrix.who == 'a'
        run: make
      - if: matrix.shard == 's1'
        run: npx -y @openai/codex exec "Review"
        env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
  expect(budgets(matrix(`{ who: [a, b], shard: [${shards}] }`, steps))).toEqual({ ask: 'api' });
});

test('what the run makes, and what is too much, is not split', () => {
  expect(legs('{ os: "${{ fromJSON(vars.OS) }}" }', ON)).toEqual([]);
  expect(legs(`{ os: [${Array.from({ length: 9 }, (_, i) => `o${i}`).join(', ')}] }`, ON)).toEqual(
    [],
  );
});
