import { couldPay } from '../../payer/could-pay.ts';
import type { Charge, JobReport, Payer } from '../../report/report.ts';
import { byText } from '../../repository/decode.ts';
import { groupBy } from '../../support/group.ts';
import { fewOrAll, listed } from '../../support/listed.ts';
import { HOST_BUDGETS } from '../policy.ts';
import { type Settling, settlingOf } from '../settling.ts';
import { UNDECIDED } from '../undecided.ts';
import { comment, exactGlob, jobCount, nameOf, oneLine, some } from './words.ts';

/**
 * What `expect` is written like, and the jobs of which nobody can tell who pays. Without its first
 * `# ` a line is YAML, here and in all that follows.
 */
export function expectLines(jobs: readonly JobReport[]): string[] {
  const unclear = jobs.filter(({ budget }) => budget === 'unclear');
  const lines = [...groupBy(unclear, questionOf).values()].flatMap(askedLines);
  const stubs = lines.some((line) => line.startsWith('#   - '));
  return [
    '# # The first entry that matches a job wins; `budget` is a word or a list as above, or both.',
    '# expect:',
    ...lines,
    ...(stubs ? [] : entry('.github/workflows/NAME.yml#JOB', 'subscription')),
    '',
  ];
}

/** Jobs that wait for the same answer. */
function questionOf(job: JobReport): string {
  return openOf(job)
    .map((charge) => JSON.stringify(answersTo(charge)))
    .sort()
    .join('\n');
}

/** What settles it, else who could pay. */
function answersTo(charge: Charge): readonly unknown[] {
  const entries = settlingOf(charge);
  return entries.length > 0 ? entries : charge.candidates.map(({ name, budget }) => [name, budget]);
}

function openOf({ charges }: JobReport): readonly Charge[] {
  return charges.filter(({ budget }) => budget === 'unclear');
}

/** One question of all jobs that wait for its answer, and an entry for each where it is not given elsewhere. */
function askedLines(jobs: readonly [JobReport, ...JobReport[]]): string[] {
  const open = openOf(jobs[0]);
  const all = open.flatMap((charge) => charge.candidates);
  const elsewhere = open.map(settlingOf);
  const settled = elsewhere.every((entries) => entries.length > 0);
  const whose =
    jobs.length === 1 ? nameOf(jobs[0]) : `${jobCount(jobs)} (${some(jobs.map(nameOf))})`;
  return [
    ...comment(
      `${settled ? 'Who' : 'DECIDE: who'} pays for ${whose} is not in the files${candidates(all)}.${settled ? settledThere(elsewhere.flat()) : ''}`,
      '#   ',
    ),
    ...(settled ? [] : jobs.flatMap((job) => entry(exactGlob(job), undecided(all)))),
  ];
}

function settledThere(entries: readonly Settling[]): string {
  const keys = entries.flatMap((one) => (one.under === 'hosts' ? [one.host] : one.names));
  const under = [...new Set(entries.map((one) => `\`${one.under}\``))];
  return ` What stands for ${listed([...new Set(keys)])} under ${listed(under)} settles it.`;
}

/** What nobody can know from here is chosen by no default; a policy with the word in it is refused. */
function undecided(all: readonly Payer[]): string {
  const budgets = [...new Set(all.map(({ budget }) => budget))].filter((one) => one !== 'unclear');
  const open = budgets.length === 0 ? ['api', 'subscription', 'other'] : budgets;
  return `${UNDECIDED}   # ${[...open, 'any'].join(', ')}`;
}

function entry(jobs: string, budget: string): string[] {
  return [
    `#   - jobs: ${JSON.stringify(jobs)}`,
    `#     budget: ${budget}`,
    '#     reason: "who agreed to it, and when"',
  ];
}

const MOST_CANDIDATES = 4;

function candidates(all: readonly Payer[]): string {
  const names = couldPay(all).map(({ name, as }) => {
    const budgets = [...new Set(as.map(({ budget }) => budget))];
    return `${name} (${budgets.join(' or ')})`;
  });
  if (names.length === 0) return '';
  return oneLine(`; it could be ${fewOrAll(names, MOST_CANDIDATES).join(' or ')}`);
}

/** One line for each secret and host that settles something, whatever number of jobs waits for it. */
export function settlingLines(jobs: readonly JobReport[]): string[] {
  const entries = jobs.flatMap(({ charges }) => charges).flatMap(settlingOf);
  const secrets = entries.flatMap((one) =>
    one.under === 'secrets' ? one.names.map((name) => [name, one.kinds] as const) : [],
  );
  const hosts = entries.flatMap((one) =>
    one.under === 'hosts' ? [[JSON.stringify(one.host), HOST_BUDGETS] as const] : [],
  );
  return [
    ...section('secrets', 'what do these hold (`none`: what pays for nothing)?', secrets),
    ...section('hosts', 'whom does what is sent there bill?', hosts),
  ];
}

function section(
  key: Settling['under'],
  asks: string,
  answers: readonly (readonly [string, readonly string[]])[],
): string[] {
  const entries = [...new Map(answers)].sort(([a], [b]) => byText(a, b));
  return entries.length === 0
    ? []
    : [
        `# # DECIDE: ${asks}`,
        `# ${key}:`,
        ...entries.map(([name, all]) => `#   ${name}: ${UNDECIDED}   # ${all.join(', ')}`),
        '',
      ];
}
