import { EVERY_JOB } from '../every-job.ts';
import type { Finding, Level, Report } from '../report.ts';
import { count } from './words.ts';

const LEVEL_RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/** Most severe first; within a level as the report has them, which is by file and line. */
export function bySeverity<T extends Finding>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}

export function ofLevel<T extends Finding>(findings: readonly T[], level: Level): readonly T[] {
  return findings.filter((finding) => finding.level === level);
}

function jobsOf(findings: readonly Finding[]): number {
  return new Set(findings.map((finding) => `${finding.workflow}\n${finding.job}`)).size;
}

/** The findings of one level in a few words: what they are where they are all of one kind. */
export function headline(findings: readonly Finding[]): string {
  const rules = new Set(findings.map((finding) => finding.rule));
  const jobs = jobsOf(findings);
  if (rules.size === 1 && rules.has('wrong-budget'))
    return `${count(jobs, 'job')} ${jobs === 1 ? 'charges' : 'charge'} the wrong budget`;
  if (rules.size === 1 && rules.has('unclear-payer'))
    return `nobody can tell who pays for ${count(jobs, 'job')}`;
  if (rules.size === 1 && rules.has('hard-coded-key'))
    return `${count(findings.length, 'key')} written into the workflow files`;
  if (rules.size === 1 && rules.has('unread-workflow'))
    return `${count(findings.length, 'workflow')} that GitHub may run ${findings.length === 1 ? 'was' : 'were'} not read`;
  const kind = findings.some((finding) => finding.level === 'error') ? 'violation' : 'warning';
  const some = count(findings.length, kind);
  return findings.some(({ job }) => job === EVERY_JOB) ? some : `${some} in ${count(jobs, 'job')}`;
}

/** The first finding of each rule: the one that explains what the rule is about. */
export function firstOfRule(findings: readonly Finding[]): ReadonlySet<Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return new Set(first.values());
}

/** Jobs that spend, whoever pays. */
function spending(report: Report): number {
  return report.jobs.filter((job) => job.budget !== 'none').length;
}

/** What the whole report comes to, in one line. */
export function verdict(report: Report): string {
  switch (report.outcome) {
    case 'error':
      return report.jobs.length === 0 && report.diagnostics.some(isNothing)
        ? 'nothing was judged: no workflow was found here'
        : `could not finish: ${count(report.diagnostics.length, 'problem')} in reading the repository`;
    case 'fail':
      return headline(ofLevel(report.findings, 'error'));
    case 'warn':
      return headline(ofLevel(report.findings, 'warning'));
    case 'pass':
      return passed(report);
    default:
      return report.outcome satisfies never;
  }
}

function isNothing({ code }: Report['diagnostics'][number]): boolean {
  return code === 'no-workflows';
}

function passed(report: Report): string {
  const jobs = spending(report);
  if (report.jobs.length === 0) return 'no workflow job was found here';
  if (jobs === 0) return 'no job here spends on AI';
  if (report.policy.default === 'any')
    return `${count(jobs, 'job')} ${jobs === 1 ? 'spends' : 'spend'} on AI, on any budget the policy allows`;
  return `${count(jobs, 'job')} ${jobs === 1 ? 'spends' : 'spend'} on AI, on the budget the policy expects`;
}
