import type { JobReport, Outcome, Report } from '../report.ts';
import { guardLines, terminal } from './escape.ts';
import type { RuleDocs } from './rules.ts';
import { forecastLines } from './text/forecast.ts';
import { ink, spaced } from './text/ink.ts';
import { jobLines } from './text/job.ts';

import { ledgerLines } from './text/ledger.ts';
import {
  deadLines,
  diagnosticLines,
  findingLines,
  ignoredLines,
  policyLines,
} from './text/notes.ts';
import type { Page } from './text/page.ts';
import { verdict } from './verdict.ts';
import { BUDGET_NAMES } from './words.ts';

interface TextOptions extends RuleDocs {
  /** The caller knows whether this is a terminal and what NO_COLOR says. */
  readonly color: boolean;
  /** Columns; 80 when not given. */
  readonly width?: number | undefined;
  /** Whole trails, unspent credentials and ignored findings; else spender and credential only. */
  readonly verbose?: boolean | undefined;
}

const OUTCOMES = {
  fail: ['FAIL', 'red'],
  warn: ['WARN', 'yellow'],
  pass: ['PASS', 'green'],
  error: ['UNFINISHED', 'magenta'],
} as const satisfies Record<Outcome, readonly [string, 'red' | 'yellow' | 'green' | 'magenta']>;

const SECTIONS = ['api', 'subscription', 'both', 'other', 'unclear'] as const;

/** The report for a terminal: verdict, the two lines, who pays job by job, then what is to be done. */
export function renderText(report: Report, options: TextOptions): string {
  const page: Page = {
    ink: ink(options.color),
    width: Math.max(40, options.width ?? 80),
    verbose: options.verbose ?? false,
    docs: options,
  };
  const sections = [
    [verdictLine(report, page)],
    ledgerLines(report, page),
    forecastLines(report, page),
    ...SECTIONS.map((budget) => jobsOf(budget, report, page)),
    deadLines(report, page),
    findingLines(report, page),
    diagnosticLines(report, page),
    ignoredLines(report, page),
    policyLines(report, page),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${guardLines(text)}\n`;
}

function verdictLine(report: Report, page: Page): string {
  const [word, color] = OUTCOMES[report.outcome];
  return `${page.ink(['bold', color], word)}  ${terminal(verdict(report))}`;
}

function jobsOf(budget: JobReport['budget'], report: Report, page: Page): readonly string[] {
  const jobs = report.jobs.filter((job) => job.budget === budget);
  if (jobs.length === 0) return [];
  return [
    page.ink(['bold'], BUDGET_NAMES[budget]),
    ...spaced(jobs.map((job) => jobLines(job, page))),
  ];
}
