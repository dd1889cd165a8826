import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

function payer(steps: string, key: string, job = '') {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest${job}
    steps:
${steps}
      - run: npx @openai/codex exec hi
        env: { CODEX_API_KEY: "\${{ ${key} }}" }
`;
  const [ask] = reportOf(workflow, {}).jobs;
  return ask?.charges[0]?.payer?.name ?? ask?.budget;
}

const step = (id: string, text: string) => `      - id: ${id}\n        ${text}`;

test('an output that no step wrote is empty', () => {
  const quiet = step('x', 'run: echo hi');
  expect(payer(quiet, 'steps.y.outputs.key')).toBe('none');
  expect(payer(quiet, 'steps.x.outputs.key')).toBe('none');
  expect(payer(quiet, 'steps.x.outputs.key || secrets.KEY')).toBe('secrets.KEY');
  expect(payer(quiet, 'needs.nobody.outputs.key')).toBe('none');
});

test('one that somebody out of sight may have written is not', () => {
  const unseen = ['uses: some/vault@v1', 'run: ./fetch-key', 'run: vault read x >> $GITHUB_OUTPUT'];
  for (const text of unseen)
    expect(payer(step('x', text), 'steps.x.outputs.key')).toBe('steps.x.outputs.key');
});

test('a step that was passed over, or comes later, has written nothing', () => {
  const skipped = step('x', "if: github.event_name == 'issues'\n        uses: some/vault@v1");
  expect(payer(skipped, 'steps.x.outputs.key || secrets.KEY')).toBe('secrets.KEY');
});
