import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgets } from '../interpreter/judge.ts';

const COMMANDS = readFileSync(new URL('harmless-commands.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** One job a command, the key in the step's own environment. */
function workflow(commands: readonly string[]): string {
  const jobs = commands.map(
    (command, at) => `
  j${at}:
    runs-on: ubuntu-latest
    steps:
      - run: ${JSON.stringify(command)}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
  );
  return `on: push\njobs:${jobs.join('')}\n`;
}

function spending(commands: readonly string[]): readonly string[] {
  const found = budgets(workflow(commands));
  return commands.filter((_, at) => found[`j${at}`] !== 'none');
}

describe('a command that is known to call no model', () => {
  test('spends nothing, whatever key its step is handed', () => {
    expect(COMMANDS.length).toBeGreaterThan(100);
    expect(spending(COMMANDS)).toEqual([]);
  });

  test('one that nobody knows was handed the key to use it', () => {
    const unknown = ['review-bot --all', 'nx run-many -t eval', 'python manage.py review'];
    expect(spending(unknown)).toEqual(unknown);
  });
});
