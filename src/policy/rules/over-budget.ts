import type { Range } from '../../report/forecast.ts';
import { listed } from '../../support/listed.ts';
import type { JobAccount } from '../account.ts';
import { type Amount, API_UNITS, parseAmount, SUBSCRIPTION_UNITS } from '../amount.ts';
import {
  boundedWords,
  figure,
  figureIn,
  type JudgedLines,
  LINE_NAMES,
  type LineName,
  monthIn,
} from '../lines.ts';
import type { Policy } from '../policy.ts';
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
    yield {
      subject: `${line} ${limit.unit}`,
      ...judged(line, month, limit, lines, policy, account),
      place: jobPlace(account),
      fix: `Lower what it takes by about ${figure(month.middle - limit.value)} ${limit.unit}, which brings the middle of the range to the limit (${figure(month.high - limit.value)} bring all of it there): a smaller model, fewer runs, more cached input; or agree on another \`monthly-limit\`.`,
    };
  }
}

/** An error by what is known alone; what has to hold for the rest is said, and warned of. */
function judged(
  line: LineName,
  month: Range,
  { unit, value }: Amount,
  { known, forecast }: JudgedLines,
  { budgets }: Policy,
  { job }: JobAccount,
): Pick<Violation, 'level' | 'message'> {
  const { monthlyLimit = '', owner } = budgets[line];
  const { basis, atMost } = forecast[line];
  const less = atMost.length > 0;
  const included = unit === 'credits' && budgets.subscription.workspace?.seats !== 'codex-only';
  const sure = figureIn(known[line], line, unit);
  const over = (takes: string, what: string) =>
    `A month of ${budgetName(line)} ${takes}, ${what}over the policy's limit of ${code(monthlyLimit)}${ownerOf(owner)}`;
  const lead = `; job ${code(job.id)} takes most of it.`;
  if (sure !== null && sure.low > value && !included) {
    const takes = boundedWords(sure, unit, { more: less || sure.low < month.low, less: false });
    return {
      level: 'error',
      message: `${over(`is expected to take ${takes} (an 80 % range)`, 'all of it ')}${lead}`,
    };
  }
  const takes = boundedWords(month, unit, { more: false, less });
  const ifs = [
    ...(less ? ['every start spends'] : []),
    ...(basis === 'assumed' || basis === 'mixed' ? ['a run uses what such runs usually do'] : []),
  ];
  const before = included ? ' before what the seats include is taken off' : '';
  const what = month.low > value ? '' : 'its middle ';
  return {
    level: 'warning',
    message: `${over(`may take ${takes} (an 80 % range, in the middle ${figure(month.middle)})${before}`, what)}${ifs.length === 0 ? '' : `, if ${listed(ifs)}`}${lead}`,
  };
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
      'A line of `budgets:` with a `monthly-limit` whose forecast is over it: an error where even the low end of the 80 % range is, by runs and use that were measured or declared and by schedules; a warning where only its middle is, or where something is assumed: that every start spends although a condition decides, that a run uses what such runs usually do, that the seats include none of the credits. What nobody knows is not counted as nothing: jobs without a frequency, a model without a price are named beside the line and make it larger, never smaller.',
      'It is told at the job that takes most of the line. The API line is limited in US dollars, the subscription line in credits, runs or tokens; neither limits the other.',
    ],
    bad: `budgets:
  api: { owner: platform-team, monthly-limit: "10 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400, tokens: { input: 180k, cached: 90%, output: 6k } }`,
    good: `budgets:
  api: { owner: platform-team, monthly-limit: "400 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400, tokens: { input: 180k, cached: 90%, output: 6k } }`,
    sources: ['https://developers.openai.com/api/docs/pricing'],
  },
  check,
} as const satisfies Rule;
