import type { Finding, JobReport } from '../report/report.ts';
import { ruleName, type View } from './blocks/view.ts';

/**
 * What only somebody with write access starts, or the clock.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const WITH_ACCESS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'release',
];

/** Whether somebody without write access can spend with a job; empty where the report does not tell. */
export function strangersIn(job: JobReport, findings: readonly Finding[], view: View): string {
  const found = findings.find(
    (one) =>
      one.rule === 'outsider-can-spend' && one.workflow === job.workflow && one.job === job.job,
  );
  if (found !== undefined)
    return `Without write access somebody may spend with it: ${ruleName(found.rule, view)}.`;
  const { triggers, charges } = job;
  if (triggers.length === 0 || charges.length === 0) return '';
  if (triggers.every((one) => WITH_ACCESS.includes(one)))
    return 'Nobody without write access starts it.';
  const safe = triggers.every((one) => one === 'pull_request' || WITH_ACCESS.includes(one));
  return safe && charges.every(isBySecret)
    ? 'Nobody without write access spends with it: by GitHub’s default a fork’s pull request gets no secrets.'
    : '';
}

/** A login of the machine, or a token of the run, is there for a fork as well. */
function isBySecret({ payer, candidates }: JobReport['charges'][number]): boolean {
  const names = [payer?.name ?? '', ...candidates.map(({ name }) => name)];
  return names.every((name) => /^secrets\.[\w-]+$/.test(name));
}
