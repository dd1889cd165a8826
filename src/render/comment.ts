import { type Change, diffReports } from '../report/compare.ts';
import { cannotSpend, isCounted } from '../report/counted.ts';
import { budgetNow } from '../report/dormant.ts';
import { jobNames } from '../report/job-names.ts';
import { COST_LINES } from '../report/line-costs.ts';
import type { Diagnostic, Finding, JobReport, Report } from '../report/report.ts';
import { groupBy } from '../support/group.ts';
import { listed } from '../support/listed.ts';
import { diagnosticLine, proposalLine } from './blocks/diagnostic.ts';
import {
  type Case,
  casesOf,
  findingLine,
  headCase,
  ignoredLine,
  openCase,
  wholeCase,
} from './blocks/finding.ts';
import { folded } from './blocks/folded.ts';
import { forecastNotes } from './blocks/forecast.ts';
import { jobBlock } from './blocks/job.ts';
import { budgetTable, hasOwner, tableNotes } from './blocks/ledger.ts';
import { name, type View } from './blocks/view.ts';
import { changeSentence, jobRemark } from './change.ts';
import { type CommentContext, footer, policySentence, viewOf } from './comment/context.ts';
import { aligned, clip, codeSpan, guardLines, link, prose, short } from './escape.ts';
import { fenceAround } from './fence.ts';
import { fitInto, type Section } from './fit.ts';
import { strangersIn } from './strangers.ts';
import { bySeverity, headline, isWeakening, ofLevel, verdict } from './verdict.ts';
import { BUDGET_SHORT, count, isIdleEntry, notesOf } from './words.ts';

/** GitHub takes 65,536 characters and counts them its own way; this stays well below, marker included. */
const LIMIT = 60_000;
/** UTF-16 units that the marker before the comment may take. */
export const MARKER_MAX = 1_000;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_MAX = 1_500;

/** Findings in full before anything is unfolded: what a reader takes in on a phone. */
const MOST_OPEN = 3;
/** Characters of them together, what is linked to not counted. */
const MOST_OPEN_LENGTH = 1_000;

export type CommentState = 'violation' | 'warning' | 'clean' | 'unfinished';

const SIGNS: Readonly<Record<CommentState, string>> = {
  violation: '❌',
  warning: '⚠️',
  clean: '✅',
  unfinished: '🚧',
};

interface CommentInput {
  readonly report: Report;
  /** Of the base commit; without it every finding counts as this pull request's. */
  readonly base?: Report | undefined;
  readonly context: CommentContext;
  /** UTF-16 units, marker included. */
  readonly limit?: number | undefined;
}

/** The pull request comment without its marker: verdict, what changes, what to do; the rest folded. */
export function renderComment({ report, base, context, limit = LIMIT }: CommentInput): string {
  const change = base === undefined ? undefined : diffReports(base, report);
  const head = [
    heading(report, change, context),
    introduction(report, change, context),
    ...tableOf(report, base, change),
  ];
  const foot = footer(report, context);
  const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
  const { text, left } = fitInto(sections(report, change, context), room);
  return `${guardLines(paragraphs([...head, text, leftOut(left, context), foot]))}\n`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function introduction(report: Report, change: Change | undefined, context: CommentContext): string {
  const policy = [policySentence(report, context), consequence(report, change, context)]
    .filter((part) => part !== '')
    .join(' ');
  if (change === undefined) return policy;
  const sentence = changeSentence(change);
  // What was not read may well change who pays.
  const known =
    report.outcome === 'error' && !report.diagnostics.some(isWeakening)
      ? sentence.replace(/^This/, 'As far as it was read, this')
      : sentence;
  return `${known} ${policy}`;
}

/** Instead of a report, where there is none: the guard broke, and nothing is known about the change. */
export function renderUnfinished(reason: string, context: CommentContext): string {
  return `${guardLines(
    [
      `## ${SIGNS.unfinished} ${title(context)} could not finish`,
      ...reasonBlocks(`This is no policy violation; the guard itself stopped: ${reason}`),
      footer(undefined, context),
    ].join('\n\n'),
  )}\n`;
}

/** Sentences as text, and the indented lines that show a place in a file as they are: a caret must not move. */
function reasonBlocks(reason: string): readonly string[] {
  const lines = reason.split('\n').slice(0, MOST_REASON_LINES);
  const blocks: { readonly code: boolean; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const code = /^ {2}\s*\S/.test(line);
    const last = blocks.at(-1);
    if (last?.code === code) last.lines.push(line);
    else blocks.push({ code, lines: [line] });
  }
  return blocks.map(({ code, lines: some }) =>
    code
      ? fenceAround(
          some.map((line) => clip(aligned(line), 200)),
          'text',
        ).join('\n')
      : prose(short(some.join(' '), 1200)),
  );
}

const MOST_REASON_LINES = 24;

/** The state by what this pull request causes; older findings do not count. */
export function commentState(report: Report, change: Change | undefined): CommentState {
  if (report.outcome === 'error') return 'unfinished';
  const caused = change?.findings.new ?? report.findings;
  if (ofLevel(caused, 'error').length > 0) return 'violation';
  return ofLevel(caused, 'warning').length > 0 ? 'warning' : 'clean';
}

/** What the sign stops, and who may agree: the owner in the table, but not to a plan of somebody's own. */
function consequence(
  report: Report,
  change: Change | undefined,
  { fails }: CommentContext,
): string {
  const state = commentState(report, change);
  if (state === 'unfinished') return '';
  if (!(fails ?? state === 'violation'))
    return state === 'clean' ? '' : 'The check passes: nothing is stopped.';
  const caused = change?.findings.new ?? report.findings;
  const gravest = ofLevel(caused, state === 'violation' ? 'error' : 'warning');
  const agreed = hasOwner(gravest, report)
    ? 'the budget’s owner agrees in the policy'
    : 'the policy allows it';
  return `**The check fails** until it is fixed or ${agreed}.`;
}

function title({ key }: CommentContext): string {
  return key === '' || key === 'default' ? 'Spend Guard' : `Spend Guard (${name(key)})`;
}

function heading(report: Report, change: Change | undefined, context: CommentContext): string {
  const state = commentState(report, change);
  const caused = change?.findings.new ?? report.findings;
  const start = `## ${SIGNS[state]} ${title(context)}`;
  switch (state) {
    case 'unfinished':
      if (report.diagnostics.some(isWeakening))
        return `${start}: ${verdict(report)}\n\nThe inputs of the base judged; what they found follows.`;
      return `${start} could not finish\n\nThis is no policy violation: ${count(report.diagnostics.length, 'problem')} kept the guard from reading everything.`;
    case 'violation':
      return `${start}: ${caughtIn(report, change, 'error')}`;
    case 'warning':
      return `${start}: ${caughtIn(report, change, 'warning')}`;
    case 'clean':
      return `${start}: ${clean(caused.length, change)}`;
    default:
      return state satisfies never;
  }
}

/** What this change causes, told apart from what the summary of the whole repository counts too. */
function caughtIn(
  { findings, jobs }: Report,
  change: Change | undefined,
  level: 'error' | 'warning',
): string {
  const older = change?.findings.old.length ?? 0;
  const said = headline(
    ofLevel(change?.findings.new ?? findings, level),
    jobs,
    older > 0 ? 'new ' : '',
  );
  return older > 0 ? `${said} (${count(older, 'older finding')})` : said;
}

/** What is left to tell is notices: anything more is not clean. */
function clean(notices: number, change: Change | undefined): string {
  const gone = change?.findings.gone.length ?? 0;
  const open =
    notices === 0
      ? 'no open finding from this pull request'
      : `only ${count(notices, 'notice')} from this pull request`;
  return gone > 0 ? `${count(gone, 'finding')} fixed, ${open}` : open;
}

/** The two lines before and after, and what they mean where money is on them. */
function tableOf(
  report: Report,
  base: Report | undefined,
  change: Change | undefined,
): readonly string[] {
  // What is on neither has its number in the notes: two more rows are half a screen of a phone.
  const table = budgetTable(report, base, COST_LINES);
  return table === '' ? [] : [table, tableNotes(report, { change, base })];
}

function sections(
  report: Report,
  change: Change | undefined,
  context: CommentContext,
): readonly Section[] {
  const view = viewOf(context);
  const caused = bySeverity(change?.findings.new ?? report.findings);
  const older = change?.findings.old ?? [];
  const problems = problemSections(report, context);
  const unfinished = report.outcome === 'error';
  return [
    ...(unfinished ? problems : []),
    ...causedSections(caused, report, view),
    proposed(report, context),
    ...(unfinished ? [] : problems),
    ...jobSections(report, change, context),
    {
      ...folded(`${count(forecastNotes(report).length, 'note')} on what a month takes`),
      blocks: forecastNotes(report),
      priority: 15,
      called: (n) => count(n, 'note of the forecast', 'notes of the forecast'),
    },
    {
      ...folded(`${count(older.length, 'older finding')}, not caused by this pull request`),
      blocks: older.map((finding) => findingLine(finding, view)),
      priority: 20,
      called: (n) => count(n, 'older finding'),
    },
    {
      ...folded(`${count(report.ignored.length, 'ignored finding')}`),
      blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
      priority: 30,
      called: (n) => count(n, 'ignored finding'),
    },
  ];
}

/**
 * What the pull request causes, one block a job: the first three in full, the rest folded. Advice
 * stands open only where there is nothing graver to read.
 */
function causedSections(
  caused: readonly Finding[],
  report: Report,
  view: View,
): readonly Section[] {
  const grave = caused.filter(({ level }) => level !== 'notice');
  const notices = ofLevel(caused, 'notice');
  const [shown, folds] = grave.length > 0 ? [grave, notices] : [notices, []];
  const cases = casesOf(shown, report.jobs);
  const explained = new Set<string>();
  const open = opened(cases.slice(0, MOST_OPEN).map((one) => openCase(one, explained, view)));
  const told = new Set(cases.slice(0, open.length).map(({ findings: [first] }) => first));
  const rest = shown.filter((finding) => !told.has(finding));
  const levels = (list: readonly Finding[]) => {
    const [errors, warnings] = [ofLevel(list, 'error'), ofLevel(list, 'warning')];
    const others = list.length - errors.length - warnings.length;
    const parts = [
      ...(errors.length > 0 ? [count(errors.length, 'more violation')] : []),
      ...(warnings.length > 0 ? [count(warnings.length, 'more warning')] : []),
      ...(others > 0 ? [count(others, 'more notice')] : []),
    ];
    return listed(parts);
  };
  return [
    {
      open: '',
      close: '',
      gap: '\n\n',
      blocks: [...open, ...cases.slice(open.length, MOST_OPEN).map((one) => headCase(one, view))],
      priority: 90,
      called: (n) => `the findings of ${count(n, 'job')}`,
    },
    cased(levels(rest), casesOf(rest, report.jobs), 80, view),
    cased(count(folds.length, 'notice'), casesOf(folds, report.jobs), 60, view),
  ];
}

/** The first, and more as long as a reader on a phone still sees the end of them. */
function opened(blocks: readonly string[]): readonly string[] {
  let length = 0;
  const fitting = blocks.findIndex((block, index) => {
    length += block.replaceAll(/\]\([^)]*\)/g, ']').length;
    return index > 0 && length > MOST_OPEN_LENGTH;
  });
  return fitting === -1 ? blocks : blocks.slice(0, fitting);
}

function cased(title: string, cases: readonly Case[], priority: number, view: View): Section {
  return {
    ...folded(`${title}, by job`),
    gap: '\n\n',
    blocks: cases.map((one) => wholeCase(one, view)),
    priority,
    called: (n) => `the findings of ${count(n, 'job')}`,
  };
}

/** Every job that the table counts, and those that somebody believes to spend: those of the change first. */
function jobSections(
  report: Report,
  change: Change | undefined,
  context: CommentContext,
): readonly Section[] {
  const jobs = report.jobs.filter(isCounted);
  const dead = report.jobs.filter(cannotSpend);
  const use = `${count(jobs.length, 'job')} that ${jobs.length === 1 ? 'uses' : 'use'} AI`;
  const view = viewOf(context);
  const nameOf = jobNames(report.jobs);
  const cannot = `${count(dead.length, 'job')} that cannot spend`;
  const parts = [...(jobs.length > 0 ? [use] : []), ...(dead.length > 0 ? [cannot] : [])];
  const all = [...jobs, ...dead].map((job) => {
    const remark = change && jobRemark(job, change);
    const own = change === undefined || remark !== '' || isAccused(job, change);
    const strangers = change && own ? strangersIn(job, report.findings, view) : '';
    return { job, block: jobBlock(job, view, { title: nameOf(job), remark, strangers }), own };
  });
  const [own, others] = [all.filter((one) => one.own), all.filter((one) => !one.own)];
  const blocks = [...own, ...others].map(({ block }) => block);
  const isCut = others.length > 0 && blocks.join('\n').length > MOST_JOBS_LENGTH;
  const shown = isCut ? blocks.slice(0, own.length) : blocks;
  const which = isCut ? `${count(own.length, 'job')} in question` : listed(parts);
  return [
    {
      ...folded(`${which}: what runs, who pays`),
      blocks: shown,
      priority: 10,
      called: (n) => count(n, 'AI job'),
    },
    {
      ...folded(`${count(others.length, 'other job')}, each on the budget that it was on`),
      blocks: isCut
        ? byBudget(
            others.map(({ job }) => job),
            nameOf,
            context,
          )
        : [],
      priority: 12,
      called: () => 'the names of the other jobs',
    },
  ];
}

/** Characters of all jobs together: more of what a change leaves alone is read in the whole report. */
const MOST_JOBS_LENGTH = 10_000;

function isAccused({ workflow, job }: JobReport, { findings }: Change): boolean {
  return findings.new.some((one) => one.workflow === workflow && one.job === job);
}

/** By name alone, a line a budget, and where more of them stands. */
function byBudget(
  jobs: readonly JobReport[],
  nameOf: (job: JobReport) => string,
  context: CommentContext,
): readonly string[] {
  const groups = [...groupBy(jobs, (job) => BUDGET_SHORT[budgetNow(job)])];
  return [
    ...groups.map(
      ([budget, some]) => `- ${budget}: ${some.map((job) => name(nameOf(job))).join(', ')}`,
    ),
    `- What they run and who pays: ${wholeReport(context)}`,
  ];
}

/** What the change would have tolerated: it must be seen, as it will count. */
function proposed({ proposed = [] }: Report, context: CommentContext): Section {
  return {
    open: '**Counts once merged, not in this pull request:** it\n\n',
    close: '',
    blocks: proposed.map((one) => proposalLine(one, viewOf(context))),
    priority: 85,
    called: (n) => count(n, 'proposed exception'),
  };
}

/** What was not read, and entries that somebody relies on and that do nothing. */
function problemSections(report: Report, context: CommentContext): readonly Section[] {
  const all = notesOf(report);
  const lines = (some: readonly Diagnostic[]) =>
    some.map((each) => diagnosticLine(each, viewOf(context)));
  const called = (n: number) => count(n, 'place', 'places');
  if (report.outcome === 'error')
    return [{ open: '', close: '', blocks: lines(all), priority: 95, called }];
  const idle = lines(all.filter(isIdleEntry));
  const unread = lines(all.filter((one) => !isIdleEntry(one)));
  const entries = (n: number) => count(n, 'entry without effect', 'entries without effect');
  return [
    { ...folded(entries(idle.length)), blocks: idle, priority: 70, called: entries },
    {
      ...folded(`${called(unread.length)} not read, or not all of it`),
      blocks: unread,
      priority: 70,
      called,
    },
  ];
}

function leftOut(left: readonly string[], context: CommentContext): string {
  if (left.length === 0) return '';
  return `**Left out** to stay below GitHub's size limit: ${listed(left)}. They stand in ${wholeReport(context)}.`;
}

function wholeReport({ runUrl }: CommentContext): string {
  return runUrl === undefined
    ? `what ${codeSpan('spend-guard scan')} prints`
    : `the ${link('job summary', runUrl)}`;
}
