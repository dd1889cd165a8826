import { figure } from '../policy/lines.ts';
import type { MeasuredMonth } from '../usage/month.ts';
import { guardLines, terminal } from './escape.ts';
import { count, listed } from './words.ts';

export interface Explained {
  readonly project: string | null;
  readonly usd: number;
  readonly jobs: readonly string[];
}

export interface Reconciled {
  readonly from: string;
  readonly to: string;
  readonly projects: readonly Explained[];
  readonly measured: MeasuredMonth | undefined;
}

/** A line a project, the dearest first, and what neither a job nor a record explains. */
export function renderReconciled({ from, to, projects, measured }: Reconciled): string {
  const total = projects.reduce((sum, { usd }) => sum + usd, 0);
  const open = projects.filter(({ jobs }) => jobs.length === 0);
  const lines = projects.map(({ project, usd, jobs }) => {
    const name = project === null ? 'no project' : terminal(project);
    const by = jobs.length === 0 ? 'no job names it' : `named by ${listed(jobs.map(terminal))}`;
    return `  ${figure(usd)} USD  ${name}: ${by}`;
  });
  const unexplained = open.reduce((sum, { usd }) => sum + usd, 0);
  const amount = measured?.amount;
  return guardLines(
    [
      `Billed by the Platform from ${from} to ${to}: ${figure(total)} USD.`,
      ...lines,
      `Not explained by any job: ${figure(unexplained)} USD in ${count(open.length, 'project')}.`,
      ...(amount
        ? [
            `Measured by records of runs: ${figure(amount.high)} USD in ${count(measured.runs, 'run')}, which is a part of it.`,
          ]
        : []),
      '',
    ].join('\n'),
  );
}
