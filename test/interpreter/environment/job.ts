import { budgets } from '../judge.ts';

type Files = Readonly<Record<string, string>>;

/**
 * Who pays for Codex in one step of a job that is signed in with a ChatGPT login and whose environment
 * holds a key that would beat it, and one that Codex does not read: the environment that reaches
 * Codex decides alone.
 */
export function payerOf(run: string, files: Files = {}, shell?: string): string | undefined {
  const line = shell === undefined ? '' : `        shell: ${shell}\n`;
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ${shell === undefined ? 'ubuntu-latest' : 'windows-latest'}
    env:
      CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: |
          mkdir -p ~/.codex
          printf '%s' "$LOGIN" > ~/.codex/auth.json
        shell: bash
        env: { LOGIN: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - run: |
${run.replace(/^/gm, '          ')}
${line}`;
  const { ask } = budgets(workflow, files);
  return ask;
}
