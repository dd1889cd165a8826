import { EVERY_JOB } from '../../report/every-job.ts';
import { jobNames } from '../../report/job-names.ts';
import type { Finding, Ignored, JobReport, Level } from '../../report/report.ts';
import { groupBy } from '../../support/group.ts';
import { link, prose, short } from '../escape.ts';
import { ruleText } from '../rules.ts';
import { oftenWords, startsOf } from '../starts.ts';
import { isPaid } from '../verdict.ts';
import { BUDGET_SHORT } from '../words.ts';
import { editBlock } from './edit.ts';
import { name, ruleName, stepWhere, type View, where } from './view.ts';

export const LEVEL_SIGNS: Readonly<Record<Level, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
};

/** What is wrong with one job, or with a workflow file of which not every job is known. */
export interface Case {
  /** The job's name, with its file where several have it. */
  readonly title: string;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly job: JobReport | undefined;
}

/** One for each job, in the order of the first finding of each. */
export function casesOf(findings: readonly Finding[], jobs: readonly JobReport[]): readonly Case[] {
  const byJob = groupBy(findings, ({ workflow, job }) => `${workflow}\n${job}`);
  const known = new Map(jobs.map((job) => [`${job.workflow}\n${job.job}`, job]));
  const nameOf = jobNames(jobs);
  return [...byJob].map(([key, list]) => ({
    title: list[0].job === EVERY_JOB ? 'Workflow' : name(nameOf(list[0])),
    findings: list,
    job: known.get(key),
  }));
}

/** The first finding in full: what, why where that is not known yet, the fix; others by name. */
export function openCase(
  { title, findings: [first, ...others], job }: Case,
  explained: Set<string>,
  view: View,
): string {
  const why = explained.has(first.rule) ? undefined : ruleText(first.rule, view)?.why;
  explained.add(first.rule);
  const also =
    others.length === 0
      ? []
      : [`${others.length} more ${others.length === 1 ? 'finding' : 'findings'} below`];
  const parts = [...money(first, job), stepWhere(first, view), ruleName(first.rule, view)];
  return [
    headOf(title, first, [...parts, ...also]),
    `- **What:** ${prose(short(first.message, 1200))}`,
    ...(why === undefined ? [] : [`- **Why:** ${prose(short(why, 600))}`]),
    ...(first.fix === null ? [] : [`- **Fix:** ${prose(short(first.fix, 1200))}`]),
    ...edit(first, view),
  ].join('\n');
}

/** That there is something wrong with a job, which stands further down with its place. */
export function headCase({ title, findings: [first], job }: Case, view: View): string {
  return headOf(title, first, [...money(first, job), ruleName(first.rule, view), 'below']);
}

function headOf(title: string, { level }: Finding, parts: readonly string[]): string {
  return `${LEVEL_SIGNS[level]} **${title}** · ${parts.join(' · ')}`;
}

/** Every finding of a job with its fix, one bullet each. */
export function wholeCase({ title, findings, job }: Case, view: View): string {
  const [first] = findings;
  return [
    `**${title}** · ${[...money(first, job), name(first.workflow)].join(' · ')}`,
    ...findings.flatMap((one) => [
      `- ${LEVEL_SIGNS[one.level]} ${ruleName(one.rule, view)} · ${stepWhere(one, view)}: ${prose(short(one.message, 1200))}${one.fix === null ? '' : ` **Fix:** ${prose(short(one.fix, 1200))}`}`,
      ...edit(one, view),
    ]),
  ].join('\n');
}

/** What is longer stands below, with the job's sentence. */
const LONGEST_START = 50;

/** When the job spends, and on which budget. */
function money({ rule }: Finding, job: JobReport | undefined): readonly string[] {
  if (job === undefined || !isPaid(rule, job)) return [];
  return [
    ...oftenWords(startsOf([job]))
      .filter((start) => start.length <= LONGEST_START)
      .map((start) => prose(short(start, LONGEST_START))),
    BUDGET_SHORT[job.budget],
  ];
}

function jobName(finding: Finding): string {
  return finding.job === EVERY_JOB ? '(workflow)' : name(finding.job);
}

/** What `spend-guard fix` would do about it. */
function edit({ fingerprint }: Finding, view: View): readonly string[] {
  const posted = view.suggested?.get(fingerprint);
  if (posted !== undefined)
    return [`- **Edit:** ${link('suggested on the changed lines', posted)}, ready to commit.`];
  const offer = view.offers?.get(fingerprint);
  const lines = offer === undefined ? [] : editBlock(offer, '  ');
  return lines.length === 0 ? [] : ['- **Edit**, as `spend-guard fix` makes it:', '', ...lines];
}

/** One line for what needs no action in this place. */
export function findingLine(finding: Finding, view: View): string {
  return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${jobName(finding)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.message, 400))}`;
}

/** An ignored finding with the reason and the day on which it bites again. */
export function ignoredLine(finding: Ignored, view: View): string {
  const until =
    finding.expires === null ? 'no expiry' : `until ${prose(short(finding.expires, 40))}`;
  return `- ${where(finding, view)} ${jobName(finding)} · ${ruleName(finding.rule, view)}: ${prose(short(finding.reason, 400))} (${until})`;
}
