import { expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { files } from '../interpreter/memory.ts';
import { policyOf, TODAY } from './situations.ts';

const POLICY = `version: 1
usage: { "**#*": { runs-per-month: 30 } }
budgets: { api: { monthly-limit: "0.01 USD" } }
`;

/** A month of jobs that are alike but for their model. */
function month(models: Readonly<Record<string, string>>): Report {
  const jobs = Object.entries(models).map(
    ([name, model]) =>
      `  ${name}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: codex exec --model ${model} "Go"\n        env:\n          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`,
  );
  const policy = policyOf(POLICY);
  const forecaster = openForecast({ policy, today: TODAY, history: undefined });
  const workflow = { '.github/workflows/w.yml': `on: push\njobs:\n${jobs.join('')}` };
  return guard(files(workflow), { policy, today: TODAY, forecaster });
}

const rangesOf = ({ jobs }: Report) => jobs.map(({ forecast }) => forecast?.api?.dollarsPerMonth);

it('two jobs of which the same is known take the same, whatever they are called', () => {
  const [orders, billing] = rangesOf(month({ orders: 'gpt-5.4', billing: 'gpt-5.4' }));
  expect(orders?.middle).toBeGreaterThan(0);
  expect(billing).toEqual(orders);
});

it('a line of one job takes what its job takes', () => {
  const report = month({ orders: 'gpt-5.4' });
  expect(report.forecast?.api.dollars).toEqual(rangesOf(report)[0]);
});

it('the dear month of one job is not that of all: their sum is narrower than each of them', () => {
  const models = Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`job${index}`, 'gpt-5.4']),
  );
  const report = month(models);
  const [one] = rangesOf(report);
  const all = report.forecast?.api.dollars;
  if (one == null || all == null) throw new Error('no forecast');
  expect(all.high / all.low).toBeLessThan((one.high / one.low) ** 0.5);
});

it.each([
  { cheap: 'gpt-5.4-mini', dear: 'gpt-5.4' },
  { dear: 'gpt-5.4', cheap: 'gpt-5.4-mini' },
  // Only its tokens are known.
  { unpriced: 'gpt-5.4-codex', dear: 'gpt-5.4' },
])('a month over its limit names the job that costs most: %o', (models) => {
  const said = month(models).findings.find(({ rule }) => rule === 'over-budget')?.message;
  expect(said).toMatch(/; job `dear` takes most of it/);
});
