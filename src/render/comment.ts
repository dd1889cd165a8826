import { type Change, diffReports } from '../compare.ts';
import type { Finding, Report } from '../report.ts';
import { diagnosticLine, proposalLine } from './blocks/diagnostic.ts';
import { findingBlocks, findingLine, ignoredLine } from './blocks/finding.ts';
import { folded } from './blocks/folded.ts';
import { forecastNotes, forecastTable } from './blocks/forecast.ts';
import { concernsMoney, jobBlock } from './blocks/job.ts';
import { ledgerTable } from './blocks/ledger.ts';
import { name } from './blocks/view.ts';
import { changeSentence, jobRemark } from './change.ts';
import { type CommentContext, footer, policySentence, viewOf } from './comment/context.ts';
import { guardLines, link, prose, short } from './escape.ts';
import { fitInto, type Section } from './fit.ts';
import { headline, isWeakening, ofLevel, verdict } from './verdict.ts';
import { count, listed, notesOf } from './words.ts';

/** GitHub takes 65,536 characters and counts them its own way; this stays well below, marker included. */
const LIMIT = 60_000;
/** UTF-16 units that the marker before the comment may take. */
export const MARKER_MAX = 1_000;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_MAX = 1_500;

const MOST_OPEN_NOTICES = 3;

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
    forecastTable(report, base) ?? '',
    introduction(report, change, context),
  ];
  const foot = footer(report, context);
  const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
  const { text, left } = fitInto(sections(report, base, change, context), room);
  return `${guardLines(paragraphs([...head, text, leftOut(left, context), foot]))}\n`;
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function introduction(report: Report, change: Change | undefined, context: CommentContext): string {
  const policy = policySentence(report, context);
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
      `This is no policy violation; the guard itself stopped: ${prose(short(reason, 1200))}`,
      footer(undefined, context),
    ].join('\n\n'),
  )}\n`;
}

/** The state by what this pull request causes; older findings do not count. */
export function commentState(report: Report, change: Change | undefined): CommentState {
  if (report.outcome === 'error') return 'unfinished';
  const caused = change?.findings.new ?? report.findings;
  if (ofLevel(caused, 'error').length > 0) return 'violation';
  return ofLevel(caused, 'warning').length > 0 ? 'warning' : 'clean';
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
      return `${start}: ${headline(ofLevel(caused, 'error'))}`;
    case 'warning':
      return `${start}: ${headline(ofLevel(caused, 'warning'))}`;
    case 'clean':
      return `${start}: ${clean(caused.length, change)}`;
    default:
      return state satisfies never;
  }
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

function sections(
  report: Report,
  base: Report | undefined,
  change: Change | undefined,
  context: CommentContext,
): readonly Section[] {
  const view = viewOf(context);
  const caused = change?.findings.new ?? report.findings;
  const older = change?.findings.old ?? [];
  const jobs = report.jobs.filter(concernsMoney);
  const unread = problems(report, context);
  const unfinished = report.outcome === 'error';
  const notices = findings(ofLevel(caused, 'notice'), 60, 'notice', context);
  // Advice must not stand between a reader and what stops the build, or be a page of its own.
  const foldsNotices =
    notices.blocks.length > MOST_OPEN_NOTICES || caused.some(({ level }) => level !== 'notice');
  return [
    ...(unfinished ? [unread] : []),
    findings(ofLevel(caused, 'error'), 90, 'violation', context),
    findings(ofLevel(caused, 'warning'), 80, 'warning', context),
    ...(foldsNotices ? [] : [notices]),
    proposed(report, context),
    table(report, base),
    {
      ...folded('What the forecast rests on'),
      blocks: forecastNotes(report),
      priority: 15,
      called: (n) => count(n, 'note of the forecast', 'notes of the forecast'),
    },
    ...(unfinished ? [] : [unread]),
    ...(foldsNotices ? [{ ...notices, ...folded(notices.called(notices.blocks.length)) }] : []),
    {
      ...folded(`${count(jobs.length, 'AI job')} and where the money goes`),
      blocks: jobs.map((job) => jobBlock(job, view, { remark: change && jobRemark(job, change) })),
      priority: 10,
      called: (n) => count(n, 'AI job'),
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

function findings(
  list: readonly Finding[],
  priority: number,
  noun: string,
  context: CommentContext,
): Section {
  return {
    open: '',
    close: '',
    gap: '\n\n',
    blocks: findingBlocks(list, viewOf(context)),
    priority,
    called: (n) => count(n, noun),
  };
}

function table(report: Report, base: Report | undefined): Section {
  // One table: with a forecast the lines stand under the headline.
  const lines = forecastTable(report, base) === undefined ? ledgerTable(report, base) : '';
  const blocks = lines === '' ? [] : [lines];
  return { open: '', close: '', blocks, priority: 100, called: () => 'the budget lines' };
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

function problems(report: Report, context: CommentContext): Section {
  const blocks = notesOf(report).map((each) => diagnosticLine(each, viewOf(context)));
  const called = (n: number) => count(n, 'reading problem');
  if (report.outcome === 'error') return { open: '', close: '', blocks, priority: 95, called };
  const frame = folded(`${called(blocks.length)}: not everything was judged`);
  return { ...frame, blocks, priority: 70, called };
}

function leftOut(left: readonly string[], context: CommentContext): string {
  if (left.length === 0) return '';
  const whole = link('job summary', context.runUrl);
  return `**Left out** to stay below GitHub's size limit: ${listed(left)}. The ${whole} has them.`;
}
