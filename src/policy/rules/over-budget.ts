import type { JobAccount } from '../account.ts';
import { API_UNITS, parseAmount, SUBSCRIPTION_UNITS } from '../amount.ts';
import { figure, LINE_NAMES, monthIn, rangeWords } from '../lines.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, jobPlace } from './wording.ts';

function* check(account: JobAccount, { lines, policy }: Context): Iterable<Violation> {
  if (lines === undefined) return;
  for (const line of LINE_NAMES) {
    const written = policy.budgets[line].monthlyLimit;
    if (written === undefined || lines.leads.get(line) !== account) continue;
    const limit = parseAmount(written, line === 'api' ? API_UNITS : SUBSCRIPTION_UNITS);
    const month = limit && monthIn(lines.forecast, line, limit.unit);
    if (limit === undefined || month == null || month.middle <= limit.value) continue;
    const sure = month.low > limit.value;
    yield {
      subject: `${line} ${limit.unit}`,
      level: sure ? 'error' : 'warning',
      message: `A month of ${budgetName(line)} is expected to take ${rangeWords(month, limit.unit)} (80 %), ${sure ? 'all of it' : 'its middle'} over the policy's limit of ${code(written)}${ownerOf(policy.budgets[line].owner)}; job ${code(account.job.id)} takes most of it.`,
      place: jobPlace(account),
      fix: `Lower what it takes by about ${figure(month.middle - limit.value)} ${limit.unit} (by the middle of the range): a smaller model, fewer runs, more cached input; or agree on another \`monthly-limit\`.`,
    };
  }
}

function ownerOf(owner: string | undefined): string {
  return owner === undefined ? '' : ` that ${code(owner)} answers for`;
}

export const overBudget = {
  id: 'over-budget',
  judges: 'line',
  level: 'error',
  title: 'A month of a budget line is expected to go over its limit',
  why: 'The limit of a policy warns and stops nothing: without a decision the money is spent.',
  fix: 'Lower what the largest job takes, or agree on another `monthly-limit`.',
  about: 'cost',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A line of `budgets:` with a `monthly-limit` whose forecast is over it: an error where even the low end of the 80 % range is, a warning where only its middle is. What nobody knows is not counted as nothing: jobs without a frequency, a model without a price are named beside the line and make it larger, never smaller.',
      'It is told at the job that takes most of the line. The API line is limited in US dollars, the subscription line in credits, runs or tokens; neither limits the other.',
    ],
    bad: `budgets:
  api: { owner: platform-team, monthly-limit: "10 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400 }`,
    good: `budgets:
  api: { owner: platform-team, monthly-limit: "400 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400 }`,
    sources: ['https://developers.openai.com/api/docs/pricing'],
  },
  check,
} as const satisfies Rule;
