import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (script: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - id: gate
        run: |
${script.replace(/^/gm, '          ')}
      - if: steps.gate.outputs.go == 'yes'
        uses: openai/codex-action@v1
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          prompt: Look
`;

test('either branch may have written the output', () => {
  const script = `if test -f a; then
  echo "go=yes" >> "$GITHUB_OUTPUT"
else
  echo "go=no" >> "$GITHUB_OUTPUT"
fi`;
  expect(budgets(job(script))).toEqual({ ask: 'api' });
});

test('a variable that a branch may have changed has both values in the output', () => {
  const script = `go=no
if test -f a; then
  go=yes
fi
echo "go=$go" >> "$GITHUB_OUTPUT"`;
  expect(budgets(job(script.replace('no', 'yes').replace('  go=yes', '  go=no')))).toEqual({
    ask: 'api',
  });
  expect(budgets(job(script))).toEqual({ ask: 'api' });
});

test('an output that is never what the condition wants keeps the step silent', () => {
  expect(budgets(job('echo "go=no" >> "$GITHUB_OUTPUT"'))).toEqual({ ask: 'none' });
});

test('a step that may be skipped may have written nothing', () => {
  const skippable = job('echo "go=no" >> "$GITHUB_OUTPUT"')
    .replace('- id: gate', "- id: gate\n        if: github.ref == 'refs/heads/main'")
    .replace("outputs.go == 'yes'", "outputs.go != 'no'");
  expect(budgets(skippable)).toEqual({ ask: 'api' });
  expect(budgets(skippable.replace(/^ +if: github.*\n/m, ''))).toEqual({ ask: 'none' });
});

test('a program that is not here is charged to the key in its own env only', () => {
  const run = (where: 'step' | 'job') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
${where === 'job' ? '    env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
    steps:
      - run: python review.py
${where === 'step' ? '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
`;
  expect(budgets(run('step'))).toEqual({ ask: 'api' });
  expect(budgets(run('job'))).toEqual({ ask: 'none' });
  expect(budgets(run('step'), { 'review.py': 'print("hello")\n' })).toEqual({ ask: 'none' });
});

test('an output that only branches write may stay empty', () => {
  const refusals = `status=0
./check.sh || status=$?
if [ "$status" -eq 1 ]; then
  echo "go=no" >> "$GITHUB_OUTPUT"
elif [ "$status" -ne 0 ]; then
  echo "go=no" >> "$GITHUB_OUTPUT"
fi`;
  const unless = (script: string) => job(script).replace("== 'yes'", "!= 'no'");
  expect(budgets(unless(refusals))).toEqual({ ask: 'api' });
  expect(budgets(unless('if [ -z "$KEY" ]; then\n  echo "go=no" >> "$GITHUB_OUTPUT"\nfi'))).toEqual(
    {
      ask: 'api',
    },
  );
});
