import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from '../interpreter/judge.ts';

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

const STEPS = readFileSync(new URL('harmless-steps.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Ordinary steps of ordinary projects, the key in the job's environment. */
describe('a step that builds, checks, deploys or looks after a project', () => {
  const jobs = STEPS.map(
    (step, at) => `
  j${at}:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - run: ${JSON.stringify(step)}`,
  );
  const report = reportOf(`on: push\njobs:${jobs.join('')}\n`, {});

  test('spends nothing', () => {
    expect(STEPS.length).toBeGreaterThanOrEqual(200);
    const charged = STEPS.filter((_, at) => (report.jobs[at]?.charges.length ?? 1) > 0);
    expect(charged).toEqual([]);
  });

  test('is no blind spot but for one in thirty at most', () => {
    const told = STEPS.filter((_, at) => (report.jobs[at]?.blindSpots?.length ?? 0) > 0);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(STEPS.length * 0.03);
  });
});

describe('a command that is known to call no model', () => {
  test('spends nothing, whatever key its step is handed', () => {
    expect(COMMANDS.length).toBeGreaterThan(100);
    expect(spending(COMMANDS)).toEqual([]);
  });

  test('one that nobody knows was handed the key to use it', () => {
    const unknown = [
      'review-bot --all',
      'nx run-many -t eval',
      'python manage.py review',
      'glab duo ask x',
    ];
    expect(spending(unknown)).toEqual(unknown);
  });
});
