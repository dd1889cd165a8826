import { cannotSpend, isCounted } from '../report/counted.ts';
import { budgetNow } from '../report/dormant.ts';
import { jobNames } from '../report/job-names.ts';
import type { Report } from '../report/report.ts';
import { diagnosticLine, proposalLine } from './blocks/diagnostic.ts';
import { casesOf, ignoredLine, wholeCase } from './blocks/finding.ts';
import { folded } from './blocks/folded.ts';
import { forecastNotes } from './blocks/forecast.ts';
import { jobBlock } from './blocks/job.ts';
import { budgetTable, tableNotes } from './blocks/ledger.ts';
import { budgetsLink, name, type View } from './blocks/view.ts';
import { guardLines } from './escape.ts';
import { fitInto, type Section } from './fit.ts';
import { bySeverity, isWeakening, verdict } from './verdict.ts';
import {
  BUDGET_NAMES,
  count,
  expectedWords,
  isIdleEntry,
  NO_POLICY,
  notesOf,
  staleSentence,
} from './words.ts';

const SIGNS = { fail: '❌', warn: '⚠️', pass: '✅', error: '🚧' } as const;
const BUDGETS = ['api', 'subscription', 'both', 'other', 'unclear', 'none'] as const;

/** The whole report as one Markdown page, nothing folded or left out. */
export function renderMarkdown(report: Report, view: View = {}): string {
  const sections = pageSections(report, view, { fold: false });
  const page = fitInto(sections, Number.POSITIVE_INFINITY).text;
  return `${guardLines([pageHead(report, view), page, staleSentence(report)].filter(Boolean).join('\n\n'))}\n`;
}

/** Verdict, policy and the budget lines. `of`: what was judged, where a reader may not know it. */
export function pageHead(report: Report, view: View, of = ''): string {
  const table = budgetTable(report, undefined);
  return [
    `## ${SIGNS[report.outcome]} Spend Guard${of}: ${verdict(report)}`,
    [judgedBy(report), ...budgetsLink(view).map((page) => `See ${page}.`)].join(' '),
    table,
    table === '' ? '' : tableNotes(report),
    forecastNotes(report).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function judgedBy(report: Report): string {
  const { policy } = report;
  if (policy.path === null)
    return `No policy file: ${NO_POLICY}. Decide with \`spend-guard init\`.`;
  return `The policy expects ${expectedWords(report)} (${name(policy.path)}).`;
}

/** Everything below the head, in the page's order, most worth keeping by priority. */
export function pageSections(
  report: Report,
  view: View,
  { fold }: { readonly fold: boolean },
): readonly Section[] {
  return [
    {
      ...titled('Findings'),
      blocks: casesOf(bySeverity(report.findings), report.jobs).map((one) => wholeCase(one, view)),
      gap: '\n\n',
      priority: 4,
      called: (n) => `the findings of ${count(n, 'job')}`,
    },
    {
      ...titled('Counts once merged, not in this change'),
      blocks: (report.proposed ?? []).map((one) => proposalLine(one, view)),
      priority: 3,
      called: (n) => count(n, 'proposed exception'),
    },
    {
      ...titled("The guard's own step"),
      blocks: report.diagnostics.filter(isWeakening).map((one) => diagnosticLine(one, view)),
      priority: 5,
      called: (n) => count(n, 'weakened input'),
    },
    {
      ...titled('Without effect'),
      blocks: notesOf(report)
        .filter(isIdleEntry)
        .map((one) => diagnosticLine(one, view)),
      priority: 3,
      called: (n) => count(n, 'entry without effect', 'entries without effect'),
    },
    {
      ...titled('Not read, or not all of it'),
      blocks: notesOf(report)
        .filter((one) => !isWeakening(one) && !isIdleEntry(one))
        .map((diagnostic) => diagnosticLine(diagnostic, view)),
      priority: 3,
      called: (n) => count(n, 'reading problem'),
    },
    ...jobSections(report, view),
    {
      ...(fold
        ? folded(`${count(report.ignored.length, 'ignored finding')}`)
        : titled('Ignored findings')),
      blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
      priority: 2,
      called: (n) => count(n, 'ignored finding'),
    },
  ];
}

function jobSections(report: Report, view: View): readonly Section[] {
  const jobs = report.jobs.filter((job) => isCounted(job) || cannotSpend(job));
  const nameOf = jobNames(report.jobs);
  return BUDGETS.map((budget) => ({
    ...titled(budget === 'none' ? 'Cannot spend' : BUDGET_NAMES[budget]),
    blocks: jobs
      .filter((job) => budgetNow(job) === budget)
      .map((job) => jobBlock(job, view, { title: nameOf(job), budget: false })),
    priority: 1,
    called: (n) => `${count(n, 'job')} of “${BUDGET_NAMES[budget]}”`,
  }));
}

function titled(title: string): { readonly open: string; readonly close: string } {
  return { open: `### ${title}\n\n`, close: '' };
}
