import { describe, expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { lineMonth, lineRuns } from '../../src/render/cost-words.ts';
import { renderText } from '../../src/render/text.ts';
import type { Report } from '../../src/report/report.ts';
import { files } from '../interpreter/memory.ts';
import { TODAY } from './situations.ts';

const PATH = '.github/workflows/w.yml';

/** A job that asks with the schedule, under the conditions and the limits given. */
function judged(given: {
  readonly on?: string;
  readonly job?: string;
  readonly step?: string;
  readonly login?: string;
  readonly budgets: string;
  readonly usage?: string;
}): Report {
  const { on = '{ schedule: [{ cron: "*/30 * * * *" }] }', job, step, budgets } = given;
  const text = `on: ${on}
jobs:
  ask:
    runs-on: ubuntu-latest
${job === undefined ? '' : `    if: ${job}\n`}    steps:
      - run: codex exec --model gpt-6.2-sol hi
${step === undefined ? '' : `        if: ${step}\n`}        env: { ${given.login ?? 'CODEX_API_KEY: "${{ secrets.OPENAI_API_KEY }}"'} }
`;
  const written = `version: 1\ndefault: any\nbudgets: ${budgets}\n${given.usage === undefined ? '' : `usage: { "**#ask": ${given.usage} }\n`}`;
  const loaded = loadPolicy('p.yml', written);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded));
  const { policy } = loaded;
  const forecaster = openForecast({ policy, today: TODAY, history: undefined });
  return guard(files({ [PATH]: text }), { policy, today: TODAY, forecaster });
}

const LIMIT = '{ api: { monthly-limit: "5 USD" } }';
const TOKENS = '{ tokens: { input: 180k, output: 6k } }';
const IS_OPEN = "vars.ENABLED == 'yes'";

function overBudget(report: Report) {
  return report.findings.find(({ rule }) => rule === 'over-budget');
}

describe('runs that a condition may leave out', () => {
  it('are told as the most that there are', () => {
    const report = judged({ step: IS_OPEN, budgets: LIMIT, usage: TOKENS });
    if (report.forecast === undefined) throw new Error('no forecast');
    expect(lineRuns(report.forecast, 'api')).toBe('at most 1400');
    expect(lineMonth(report, 'api')).toMatch(/^at most \d+ USD$/);
    expect(overBudget(report)).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('if every start spends'),
    });
  });

  it('are none where the event decides, or where somebody counted the runs that spend', () => {
    const known = { budgets: LIMIT, usage: TOKENS };
    expect(overBudget(judged(known))?.level).toBe('error');
    const scheduled = judged({ ...known, job: "github.event_name == 'schedule'" });
    expect(overBudget(scheduled)?.level).toBe('error');
    const declared = judged({
      ...{ on: 'pull_request', job: IS_OPEN, budgets: LIMIT },
      usage: '{ runs-per-month: 400, tokens: { input: 180k, output: 6k } }',
    });
    expect(overBudget(declared)?.level).toBe('error');
    expect(lineMonth(declared, 'api')).toMatch(/^\d+ to \d+ USD$/);
  });

  it('and others that nobody counted together bound nothing', () => {
    const both = '{ schedule: [{ cron: "0 3 * * *" }], pull_request: }';
    const report = judged({ on: both, step: IS_OPEN, budgets: LIMIT });
    expect(lineMonth(report, 'api')).toMatch(/^perhaps /);
  });
});

it('what a run uses is assumed, so that a limit is warned of and no build fails', () => {
  expect(overBudget(judged({ budgets: LIMIT }))).toMatchObject({
    level: 'warning',
    message: expect.stringContaining('if a run uses what such runs usually do'),
  });
});

it('credits begin after what the seats include', () => {
  const login = 'CODEX_ACCESS_TOKEN: "${{ secrets.CODEX_ACCESS_TOKEN }}"';
  const judgedOn = (workspace: string) =>
    overBudget(
      judged({
        login,
        budgets: `{ subscription: { monthly-limit: "50 credits", workspace: { kind: business, seats: ${workspace} } } }`,
        usage: TOKENS,
      }),
    );
  expect(judgedOn('codex-only')?.level).toBe('error');
  expect(judgedOn('full')).toMatchObject({
    level: 'warning',
    message: expect.stringContaining('before what the seats include is taken off'),
  });
});

it('never holds a run against a month', () => {
  const report = judged({ on: 'push', budgets: LIMIT });
  const text = renderText(report, { color: false, ...RULE_DOCS }).replace(/\s+/g, ' ');
  expect(text).toMatch(/USD a run (?:· )?how often is not known · limit 5 USD a month/);
  expect(text).not.toMatch(/a run of 5 USD|nobody knows what a run/);
});
