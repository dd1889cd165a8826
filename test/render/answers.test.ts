import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../cli/command.ts';

/** A job of this many steps, each of which asks three providers with a key of its own. */
function repository(steps: number): string {
  const root = mkdtempSync(join(tmpdir(), 'spend-guard-why-'));
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  const lines = Array.from({ length: steps }, (_, i) => [
    `      - run: 'curl -H "Authorization: Bearer $KEY" https://api.openai.com/v1/responses'`,
    `        env: { KEY: "\${{ secrets.OPENAI_KEY_${i} }}" }`,
    `      - run: 'curl -H "x-api-key: $KEY" https://api.anthropic.com/v1/messages'`,
    `        env: { KEY: "\${{ secrets.ANTHROPIC_KEY }}" }`,
  ]).flat();
  writeFileSync(
    join(root, '.github/workflows/ask.yml'),
    `on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}\n`,
  );
  return root;
}

async function why(steps: number, ...words: string[]): Promise<string> {
  const root = repository(steps);
  try {
    const { stdout } = await command('why', 'ask', root, ...words);
    return stdout;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('many answers fit on two screens, the rest in a line each or counted, and all with --verbose', async () => {
  const short = await why(30);
  expect(short.split('\n').length).toBeLessThanOrEqual(80);
  expect(short).toContain('In short, and in full with --verbose:');
  expect(short).toMatch(/and \d+ more/);
  const whole = await why(30, '--verbose');
  for (let i = 0; i < 30; i++) expect(whole).toContain(`secrets.OPENAI_KEY_${i}`);
});

test('the same command with the same payer is told once', async () => {
  const text = await why(3);
  expect(text.match(/api\.anthropic\.com\/v1\/messages {2}/g)).toHaveLength(1);
  expect(text).toContain('The same at 2 more places.');
});

test('a job of one call has no such lines', async () => {
  const text = await why(1);
  expect(text).not.toMatch(/In short|The same at/);
});
