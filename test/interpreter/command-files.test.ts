import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (script: string, condition: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - id: gate
        run: |
${script.replace(/^/gm, '          ')}
      - if: ${condition}
        uses: openai/codex-action@v1
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          prompt: \${{ steps.gate.outputs.text || 'Look' }}
`;

describe('what a step leaves in its outputs', () => {
  test('a script that may end early leaves what it wrote by then', () => {
    const script = `if test -f ready; then
  echo "go=yes" >> "$GITHUB_OUTPUT"
  exit 0
fi
echo "go=no" >> "$GITHUB_OUTPUT"`;
    const condition = `steps.gate.outputs.go == 'yes'`;
    expect(budgets(job(script, condition))).toEqual({ ask: 'api' });
    // After a failure no later step runs: only the last line counts.
    expect(budgets(job(script.replace('exit 0', 'exit 1'), condition))).toEqual({ ask: 'none' });
  });

  test('a substitution with a fallback is either', () => {
    const script = `NUMBER=$(gh api repos/x/y --jq .number || echo "")
echo "number=$NUMBER" >> "$GITHUB_OUTPUT"`;
    expect(budgets(job(script, `steps.gate.outputs.number != ''`))).toEqual({ ask: 'api' });
    const sure = script.replace('gh api repos/x/y --jq .number || ', '');
    expect(budgets(job(sure, `steps.gate.outputs.number != ''`))).toEqual({ ask: 'none' });
  });

  test('a block written line by line is one text', () => {
    const script = (end: string) => `echo "text<<END" >> "$GITHUB_OUTPUT"
cat notes.md >> "$GITHUB_OUTPUT"
echo "${end}" >> "$GITHUB_OUTPUT"
echo "go=no" >> "$GITHUB_OUTPUT"`;
    expect(budgets(job(script('END'), `steps.gate.outputs.text != ''`))).toEqual({ ask: 'api' });
    expect(budgets(job(script('END'), `steps.gate.outputs.go == 'yes'`))).toEqual({ ask: 'none' });
    // A block that nothing closes holds what follows.
    expect(budgets(job(script('FIN'), `steps.gate.outputs.go == 'yes'`))).toEqual({ ask: 'api' });
  });

  test('a delimiter made at run time closes its block', () => {
    const script = `END=$(openssl rand -hex 8)
{
  echo "text<<$END"
  echo "Look"
  echo "$END"
  echo "go=no"
} >> "$GITHUB_OUTPUT"`;
    expect(budgets(job(script, `steps.gate.outputs.go == 'yes'`))).toEqual({ ask: 'none' });
  });
});
