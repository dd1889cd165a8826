import { expect, it } from 'vitest';
import { openForecast } from '../../src/forecast/forecast.ts';
import { guard } from '../../src/guard.ts';
import { policyOf, TODAY } from '../forecast/situations.ts';
import { files } from '../interpreter/memory.ts';

const PATH = '.github/workflows/review.yml';
const REVIEW = `on: { schedule: [{ cron: "0 3 * * *" }] }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec --model gpt-6.1-sol "Look"
        env: { CODEX_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

/** What is said of the first job on the API budget of a repository, with this limit of the line. */
function said(limit: string): readonly string[] {
  const policy = policyOf(`version: 1
budgets:
  api: { owner: platform-team${limit} }
  increase: "25 %"
usage: { "**#*": { tokens: { input: 180k, cached: 90%, output: 6k } } }
`);
  const judged = (texts: Readonly<Record<string, string>>, before?: ReturnType<typeof guard>) => {
    const forecaster = openForecast({ policy, today: TODAY, history: undefined });
    return guard(files(texts), { policy, today: TODAY, forecaster, before: before?.forecast });
  };
  const report = judged({ [PATH]: REVIEW }, judged({}));
  return report.findings.filter(({ rule }) => rule === 'cost-increase').map((one) => one.message);
}

it('takes a share of the limit where a line begins at nothing', () => {
  expect(said(', monthly-limit: "400 USD"')).toEqual([]);
  expect(said(', monthly-limit: "4 USD"')).toEqual([
    expect.stringMatching(/from nothing to .* \(an 80 % range\), .*`25 %` of its limit is allowed/),
  ]);
});

it('lets nothing pass where there is no limit to take a share of', () => {
  expect(said('')).toEqual([expect.stringContaining('`25 %` is allowed at once')]);
});
