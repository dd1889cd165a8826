import type { JobReport, Level, Outcome, Report } from '../report/report.ts';
import { guardLines, terminal } from './escape.ts';
import { changeLines, olderLines, olderWords } from './text/change.ts';
import { findingLines, noticeWords } from './text/findings.ts';
import { forecastLines } from './text/forecast.ts';
import { spaced, wrap, wrapParts } from './text/ink.ts';
import { jobLines } from './text/job.ts';
import { hintWords, jobTable, ORDER } from './text/jobs.ts';
import { ledgerLines } from './text/ledger.ts';
import {
  deadLines,
  diagnosticLines,
  ignoredLines,
  policyLines,
  policyWords,
} from './text/notes.ts';
import { type Page, type PageOptions, pageFor } from './text/page.ts';
import { columnsOf } from './text/width.ts';
import { verdict } from './verdict.ts';
import { BUDGET_NAMES } from './words.ts';

const OUTCOMES = {
  fail: ['FAIL', 'red'],
  warn: ['WARN', 'yellow'],
  pass: ['PASS', 'green'],
  error: ['UNFINISHED', 'magenta'],
} as const satisfies Record<Outcome, readonly [string, 'red' | 'yellow' | 'green' | 'magenta']>;

/**
 * The report for a terminal: verdict and ledger, what is to be done job by job, then a line for each
 * job that spends; the verdict once more where the eye is when all has been printed.
 */
export function renderText(report: Report, options: PageOptions): string {
  const page = pageFor(options);
  const sections = [
    headLines(report, page),
    changeLines(report, page),
    ledgerLines(report, page),
    findingLines(report, page),
    olderLines(report, page),
    ...(page.verbose ? jobsInFull(report, page) : [jobTable(report, page)]),
    diagnosticLines(report, page),
    ...(page.verbose ? [ignoredLines(report, page)] : []),
  ];
  const again = sections.flat().length > SEEN_AT_ONCE ? verdictLines(report, page) : [];
  return printed([...sections, [...footLines(report, page), ...again]]);
}

/** Of so many lines the first is still in sight. */
const SEEN_AT_ONCE = 12;

/** One of several repositories: its verdict, who pays and what is to be done; all are counted at the end. */
export function renderBriefly(report: Report, options: PageOptions): string {
  if (options.verbose === true) return renderText(report, options);
  const page = pageFor(options);
  const jobs = jobTable(report, page);
  return printed([
    headLines(report, page),
    ...(jobs.length === 0 ? [] : [ledgerLines(report, page)]),
    findingLines(report, page),
    jobs,
    diagnosticLines(report, page),
    [...dimmed([noticeWords(report, page)], page), ...ignoredLines(report, page)],
  ]);
}

function printed(sections: readonly (readonly string[])[]): string {
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${guardLines(text, ': ')}\n`;
}

/** Nothing where nothing fails; else what does, and the verdict. `fails`: the levels that do. */
export function renderQuietly(
  report: Report,
  fails: readonly Level[],
  options: PageOptions,
): string {
  const findings = report.findings.filter(({ level }) => fails.includes(level));
  if (findings.length === 0) return '';
  const page = pageFor(options);
  const lines = [...findingLines({ ...report, findings }, page), ...verdictLines(report, page)];
  return `${guardLines(lines.join('\n'), ': ')}\n`;
}

/** The verdict, and on the right by which policy. */
function headLines(report: Report, page: Page): readonly string[] {
  const lines = verdictLines(report, page);
  const policy = policyWords(report);
  const room = page.width - columnsOf(plainVerdict(report, page)) - 2;
  if (lines.length === 1 && columnsOf(policy) <= room)
    return [`${lines[0]}  ${' '.repeat(room - columnsOf(policy))}${page.ink(['dim'], policy)}`];
  return [...lines, ...wrap(policy, page.width, '  ').map((line) => page.ink(['dim'], line))];
}

function plainVerdict(report: Report, page: Page): string {
  return `${OUTCOMES[report.outcome][0]}  ${terminal(saidOf(report, page))}`;
}

function saidOf(report: Report, { change }: Page): string {
  return verdict(report, change?.findings.old.length);
}

function verdictLines(report: Report, page: Page): readonly string[] {
  const [word, color] = OUTCOMES[report.outcome];
  const [first = '', ...more] = wrap(saidOf(report, page), page.width - word.length - 2, '');
  const indent = ' '.repeat(word.length + 2);
  return [`${page.ink(['bold', color], word)}  ${first}`, ...more.map((line) => indent + line)];
}

/** What is only counted, and where to go on. */
function footLines(report: Report, page: Page): readonly string[] {
  return [
    ...(page.verbose ? [] : ignoredLines(report, page)),
    ...policyLines(report, page),
    ...dimmed([...olderWords(page), noticeWords(report, page), hintWords(report)], page),
  ];
}

function dimmed(parts: readonly string[], page: Page): readonly string[] {
  return wrapParts(parts, page.width, '').map((line) => page.ink(['dim'], line));
}

/** Every job that spends with its sentence and its trails. */
function jobsInFull(report: Report, page: Page): readonly (readonly string[])[] {
  return [
    forecastLines(report, page),
    ...ORDER.map((budget) => jobsOf(budget, report, page)),
    deadLines(report, page),
  ];
}

function jobsOf(budget: JobReport['budget'], report: Report, page: Page): readonly string[] {
  const jobs = report.jobs.filter((job) => job.budget === budget);
  if (jobs.length === 0) return [];
  return [
    page.ink(['bold'], BUDGET_NAMES[budget]),
    ...spaced(jobs.map((job) => jobLines(job, page))),
  ];
}
