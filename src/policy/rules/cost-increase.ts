import type { JobAccount } from '../account.ts';
import { type Amount, API_UNITS, parseAmount, SUBSCRIPTION_UNITS } from '../amount.ts';
import { figure, LINE_NAMES, LINE_UNIT, type LineName, monthIn, rangeShort } from '../lines.ts';
import type { Policy } from '../policy.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, jobPlace } from './wording.ts';

function* check(account: JobAccount, { lines, policy }: Context): Iterable<Violation> {
  const written = policy.budgets.increase;
  if (lines?.before === undefined || written === undefined) return;
  for (const line of LINE_NAMES) {
    const allowed = allowedOn(line, written);
    if (allowed === undefined || lines.leads.get(line) !== account) continue;
    const unit = allowed.unit === '%' ? LINE_UNIT[line] : allowed.unit;
    const after = monthIn(lines.forecast, line, unit);
    const before = monthIn(lines.before, line, unit);
    // A line that nobody used begins at nothing; one that nobody knows begins nowhere.
    const base = before?.middle ?? (lines.before[line].jobs === 0 ? 0 : undefined);
    if (after === null || base === undefined) continue;
    const more = after.middle - base;
    const most =
      allowed.unit === '%'
        ? (wholeOf(line, base, unit, policy) * allowed.value) / 100
        : allowed.value;
    if (more <= most || more < SMALLEST) continue;
    yield {
      subject: `${line} ${unit}`,
      message: `This change raises a month of ${budgetName(line)} from ${before === null ? 'nothing' : rangeShort(before, unit)} to ${rangeShort(after, unit)} (an 80 % range), by ${figure(more)} ${unit} in the middle; ${code(written)}${base === 0 && most > 0 && allowed.unit === '%' ? ' of its limit' : ''} is allowed at once. Job ${code(account.job.id)} takes most of the line.`,
      place: jobPlace(account),
      fix: `Agree with the owner of the line${ownerOf(policy.budgets[line].owner)} and raise \`budgets.increase\` or ignore this finding with a reason; or lower what the change adds.`,
    };
  }
}

/** Of what a share is taken: of the month before, and of a line that begins at nothing, of its limit. */
function wholeOf(line: LineName, before: number, unit: string, { budgets }: Policy): number {
  const { monthlyLimit } = budgets[line];
  const limit = monthlyLimit === undefined ? undefined : parseAmount(monthlyLimit, [unit]);
  return before > 0 ? before : (limit?.value ?? 0);
}

/** Half a cent, half a hundredth of a credit: below it nothing is told. */
const SMALLEST = 0.005;

/** An amount in a unit of the other line says nothing about this one. */
function allowedOn(line: LineName, written: string): Amount | undefined {
  return parseAmount(written, ['%', ...(line === 'api' ? API_UNITS : SUBSCRIPTION_UNITS)]);
}

function ownerOf(owner: string | undefined): string {
  return owner === undefined ? '' : ` (${code(owner)})`;
}

export const costIncrease = {
  id: 'cost-increase',
  judges: 'line',
  level: 'warning',
  title: 'A pull request raises a budget line by more than the policy allows at once',
  why: 'A matrix, a dearer model or a new schedule multiplies a bill in one small diff, and the owner of the line hears of it at the end of the month.',
  fix: 'Agree with the owner of the line, or lower what the change adds.',
  about: 'cost',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A pull request after which the middle of a line’s month is higher than at its base by more than `budgets.increase`: a share of the line (`25 %`) or an amount (`50 USD`, `500 credits`). A line that nothing was charged to before begins at nothing: a share is then one of its `monthly-limit`, and without a limit any amount exceeds it.',
      'Both sides are forecast with the same history, prices and policy, so what differs is the change.',
    ],
    bad: `# the base has no matrix
jobs:
  review:
    strategy: { matrix: { package: [api, web, docs, cli] } }`,
    good: `jobs:
  review:
    runs-on: ubuntu-latest`,
    sources: ['https://developers.openai.com/api/docs/pricing'],
  },
  check,
} as const satisfies Rule;
