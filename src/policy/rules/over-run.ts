import { sumOf } from '../../usage/amounts.ts';
import { type MeasuredRun, runsOf } from '../../usage/trial.ts';
import type { JobAccount } from '../account.ts';
import { type Amount, API_RUN_UNITS, parseAmount, SUBSCRIPTION_RUN_UNITS } from '../amount.ts';
import { figure, LINE_NAMES, type LineName, rangeWords } from '../lines.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, jobPlace } from './wording.ts';

function* check(account: JobAccount, { policy, records }: Context): Iterable<Violation> {
  if (records === undefined) return;
  const runs = runsOf(account.report, records);
  for (const line of LINE_NAMES) {
    const written = policy.budgets[line].perRun;
    const units = line === 'api' ? API_RUN_UNITS : SUBSCRIPTION_RUN_UNITS;
    const limit = written === undefined ? undefined : parseAmount(written, units);
    if (written === undefined || limit === undefined) continue;
    const taken = runs.flatMap((by) => {
      const value = takenBy(by, line, limit.unit);
      return value === undefined ? [] : [{ by, value }];
    });
    const over = taken.filter(({ value }) => value > limit.value);
    const [newest] = over;
    if (newest === undefined) continue;
    const { by, value } = newest;
    const took = rangeWords({ low: value, middle: value, high: value }, limit.unit);
    yield {
      subject: `${line} ${limit.unit}`,
      message: `Run ${by.run.id} of ${by.day} took ${took} of ${budgetName(line)} in job ${code(account.job.id)}, ${figure(value / limit.value)} times its ${code(written)} a run; ${over.length} of ${taken.length} measured runs took more than that.`,
      place: jobPlace(account),
      fix: 'Lower what a run takes: a smaller model, fewer turns, more cached input; or agree on another `per-run`. Nothing is stopped by it.',
    };
  }
}

/** What a run took of a line; undefined where it took nothing of it, or the price is not known. */
function takenBy({ used, costs }: MeasuredRun, line: LineName, unit: Amount['unit']) {
  const own = used.uses.flatMap((use, index) => (use.budget === line ? [{ use, index }] : []));
  if (own.length === 0) return undefined;
  if (unit === 'tokens')
    return own.reduce((sum, { use }) => sum + use.tokens.input + use.tokens.output, 0);
  const paid = own.map(({ index }) => costs[index]?.[unit === 'USD' ? 'usd' : 'credits'] ?? null);
  return sumOf(paid)?.low;
}

export const overRun = {
  id: 'over-run',
  judges: 'work',
  level: 'warning',
  title: 'A run took more than a run of its line may take',
  why: 'The owner of the line: a run that loops shows in its own record long before it shows in a month.',
  fix: 'Lower what a run takes, or agree on another `per-run`.',
  about: 'cost',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A job of which a run left a record (`measure`, see docs/measure.md) with more than the `per-run` of its line in `budgets:`. It tells the newest such run, by how much it went over, and how many of the measured runs did.',
      'It advises and stops nothing: a cap that is too low would switch a review off. Runs without a record are not counted, and a model without a published price only in tokens.',
    ],
    bad: `budgets:
  api: { owner: platform-team, per-run: "0.05 USD" }   # run 125 took 0.08`,
    good: `budgets:
  api: { owner: platform-team, per-run: "0.50 USD" }`,
    sources: ['https://developers.openai.com/api/docs/pricing'],
  },
  check,
} as const satisfies Rule;
