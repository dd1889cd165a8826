import { couldPay } from '../../payer/could-pay.ts';
import { isCalled } from '../../report/counted.ts';
import { jobNames } from '../../report/job-names.ts';
import { isPayerInDoubt } from '../../report/payer-in-doubt.ts';
import type { Charge, Confidence, JobReport, Report } from '../../report/report.ts';
import { listed } from '../../support/listed.ts';
import { leadingFirst } from '../../telling/leading.ts';
import { short } from '../escape.ts';
import { briefStart, oftenWords, startsOf, withMore } from '../starts.ts';
import { bySeverity } from '../verdict.ts';
import { wrap, wrapParts } from './ink.ts';
import type { Page } from './page.ts';
import { type Column, table } from './table.ts';
import { columnsOf, shortened } from './width.ts';

/** As long as a job's name stays whole; of a longer one the file's part gives way. */
const NAME = 30;

const COLUMNS: readonly Column[] = [
  { title: 'JOB', enough: NAME },
  { title: 'BUDGET', enough: 12 },
  { title: 'PAID BY', enough: 26, least: 19, cut: namesKept },
  { title: 'HOW OFTEN', enough: 23, cut: (text, width) => withMore(text, width, timeKept) },
  { title: 'SURE', enough: 6 },
];

/**
 * A line for each job that spends: by which budget, paid by what, how often, and how sure that is. As
 * in the ledger a job that others call stands in the lines of those.
 */
export function jobTable(report: Report, page: Page): readonly string[] {
  const own = report.jobs.filter((job) => !isCalled(job));
  const ordered = ORDER.flatMap((budget) => own.filter((job) => job.budget === budget));
  const spending = ordered.toSorted((a, b) => Number(isDormant(a)) - Number(isDormant(b)));
  if (spending.length === 0) return [];
  const nameOf = jobNames(report.jobs);
  const names = spending.map((job) => short(nameOf(job), 120));
  const cut = nameCells(names);
  const rows = spending.map((job, at) => [
    cut[at] ?? '',
    budgetCell(job),
    payerCell(job),
    startsCell(job),
    sureCell(job),
  ]);
  const wide = table(COLUMNS, rows, page.width);
  if (wide !== undefined) return [page.ink(['bold'], wide.head), ...wide.rows];
  return rows.flatMap(([, budget = '', payer = '', when = '', sure = ''], at) => [
    ...wrap(names[at] ?? '', page.width, '  ').map((line) => page.ink(['bold'], line)),
    ...wrapParts([budget, payer, when, `sure: ${sure}`], page.width, '    '),
  ]);
}

/** No two of them alike: where the beginnings of two files are, their ends tell them apart, else all of it. */
function nameCells(names: readonly string[]): readonly string[] {
  return CUTS.reduce((cells, cut) => {
    const times = new Map<string, number>();
    for (const cell of cells) times.set(cell, (times.get(cell) ?? 0) + 1);
    return cells.map((cell, at) => (times.get(cell) === 1 ? cell : cut(names[at] ?? cell)));
  }, names.map(beginningKept));
}

const CUTS = [endKept, (name: string) => name];

/** `test_integra…#langchain`: two jobs of one file must not look the same. */
function beginningKept(name: string): string {
  return withFile(name, shortened);
}

/** `…ests-1.1.x#langchain` */
function endKept(name: string): string {
  return withFile(name, (file, width) => {
    const letters = [...file];
    while (letters.length > 0 && columnsOf(letters.join('')) > width - 1) letters.shift();
    return letters.length < [...file].length ? `…${letters.join('')}` : file;
  });
}

function withFile(name: string, cutTo: (file: string, width: number) => string): string {
  const at = name.lastIndexOf('#');
  if (at < 0 || columnsOf(name) <= NAME) return name;
  const job = name.slice(at);
  return cutTo(name.slice(0, at).replace(/\.ya?ml$/, ''), Math.max(8, NAME - columnsOf(job))) + job;
}

/** Budgets that something is spent on, in the order in which they are told. */
export const ORDER = ['api', 'subscription', 'both', 'other', 'unclear'] as const;

function budgetCell({ budget, charges }: JobReport): string {
  if (budget !== 'other') return budget;
  const names = leadingFirst(budget, charges).flatMap(({ provider }) =>
    provider === null ? [] : [short(provider.replace(/, or whoever .*$/s, ''), 40)],
  );
  return listed([...new Set(names)].slice(0, 3)) || budget;
}

/** `every day at 08:23`, `every Mon at 00:17`: where there is no room, all but the time gives way first. */
function timeKept(text: string, width: number): string {
  const bare = text.replace(/ UTC$/, '');
  const days = bare.replace(/\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*day\b/g, '$1');
  return [text, bare, days].find((one) => columnsOf(one) <= width) ?? shortened(text, width);
}

/** More keys than these no column holds. */
const MOST_PAYERS = 3;

/** `OPENAI_API_KEY`: what a secret is called tells more than that it is one. */
function namesKept(names: string, width: number): string {
  const fits = columnsOf(names) <= width;
  return shortened(fits ? names : names.replaceAll('secrets.', ''), width);
}

/** The credentials that pay, those of the budget beside them first, in the order of `why`; for what is unclear, those that may. */
function payerCell({ budget, charges }: JobReport): string {
  const open = budget === 'unclear';
  const paying = leadingFirst(budget, charges).filter(
    (charge) => open || charge.budget !== 'unclear',
  );
  const all = paying.flatMap(payersOf).map((name) => short(name.replaceAll('`', ''), 120));
  const names = [...new Set(all)];
  if (names.length <= MOST_PAYERS) return names.join(open ? ' or ' : ', ');
  const byModel = paying.every(({ settledBy }) => settledBy?.startsWith('the model') === true);
  if (open) return `${byModel ? '' : 'one of '}${names.length} keys${byModel ? ', by model' : ''}`;
  return `${names.slice(0, MOST_PAYERS - 1).join(', ')} and ${names.length - MOST_PAYERS + 1} more`;
}

function payersOf({ payer, candidates, budget }: Charge): readonly string[] {
  if (budget === 'unclear') return couldPay(candidates).map(({ name }) => name);
  return payer === null ? [] : [payer.name];
}

function isDormant({ dormant }: JobReport): boolean {
  return dormant !== undefined;
}

/** What starts it most often; how many times a month that is tells `why`. */
function startsCell(job: JobReport): string {
  if (job.dormant !== undefined) return `not today: ${job.dormant.replace('-', ' ')}`;
  const [words = ''] = oftenWords(startsOf([job]).map(briefStart));
  return withMore(words.replaceAll('`', ''), 200, short);
}

const RANK: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** Of the charges that gave the job its budget the surest one tells, and of what it is not sure. */
function sureCell({ budget, charges }: JobReport): string {
  if (budget === 'unclear') return 'no';
  const giving = charges.filter((charge) => budget === 'both' || charge.budget === budget);
  const [surest] = giving.toSorted(
    (a, b) => RANK.indexOf(a.confidence) - RANK.indexOf(b.confidence),
  );
  // A run of it, and not the files alone.
  if (giving.some(({ measured }) => measured?.certain === true)) return 'proved';
  if (surest?.confidence === 'certain') return 'yes';
  if (surest === undefined) return 'possible';
  return isPayerInDoubt(surest) ? 'payer?' : surest.confidence;
}

/** What to type to see more, of what is most wrong if anything is; empty where there is no more. */
export function hintWords(report: Report): string {
  const [gravest] = bySeverity(report.findings).filter(({ level }) => level !== 'notice');
  const spending =
    report.jobs.find((one) => one.workflow === gravest?.workflow && one.job === gravest.job) ??
    report.jobs.find((job) => job.budget !== 'none' && !isCalled(job));
  if (spending === undefined) return '';
  const name = short(jobNames(report.jobs)(spending), 60);
  const quoted = /^[\w.-]+$/.test(name) ? name : `"${name}"`;
  return `Who pays and why: spend-guard why ${quoted}`;
}
