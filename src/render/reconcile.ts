import { figure } from '../policy/lines.ts';
import { listed } from '../support/listed.ts';
import type { MeasuredMonth } from '../usage/month.ts';
import { guardLines, terminal } from './escape.ts';
import { count } from './words.ts';

export interface ReconciledPlatform {
  readonly projects: readonly {
    readonly project: string | null;
    readonly usd: number;
    readonly jobs: readonly string[];
  }[];
  readonly measured: MeasuredMonth | undefined;
}

export interface ReconciledWorkspace {
  readonly credits: number;
  readonly clients: readonly { readonly client: string; readonly credits: number }[];
  /** Of this repository, those that charge a subscription. */
  readonly jobs: readonly string[];
  readonly measured: MeasuredMonth | undefined;
}

/** Each line by itself, as each is another bill; undefined where nobody gave its key. */
export interface Reconciled {
  readonly from: string;
  readonly to: string;
  readonly platform: ReconciledPlatform | undefined;
  readonly workspace: ReconciledWorkspace | undefined;
}

export function renderReconciled({ from, to, platform, workspace }: Reconciled): string {
  const days = `from ${from} to ${to}`;
  const parts = [
    ...(platform === undefined ? [] : [platformLines(platform, days)]),
    ...(workspace === undefined ? [] : [workspaceLines(workspace, days)]),
  ];
  return guardLines(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

/** A line a project, the dearest first, and what neither a job nor a record explains. */
function platformLines({ projects, measured }: ReconciledPlatform, days: string) {
  const total = projects.reduce((sum, { usd }) => sum + usd, 0);
  const open = projects.filter(({ jobs }) => jobs.length === 0);
  const lines = projects.map(({ project, usd, jobs }) => {
    const name = project === null ? 'no project' : terminal(project);
    const by = jobs.length === 0 ? 'no job names it' : `named by ${listed(jobs.map(terminal))}`;
    return `  ${figure(usd)} USD  ${name}: ${by}`;
  });
  const unexplained = open.reduce((sum, { usd }) => sum + usd, 0);
  return [
    `Billed by the Platform ${days}: ${figure(total)} USD.`,
    ...lines,
    `Not explained by any job: ${figure(unexplained)} USD in ${count(open.length, 'project')}.`,
    ...measuredLine(measured, 'USD'),
  ];
}

/** A line a client. A workspace knows no repository: what no record explains may be anybody's. */
function workspaceLines(
  { credits, clients, jobs, measured }: ReconciledWorkspace,
  days: string,
): readonly string[] {
  const explained = Math.min(credits, measured?.amount?.low ?? 0);
  const who =
    jobs.length === 0
      ? 'no job here charges a subscription'
      : `people, other repositories, and runs without a record of ${listed(jobs.map(terminal))}`;
  return [
    `Drawn by the ChatGPT workspace ${days}: ${figure(credits)} credits.`,
    ...clients.map((one) => `  ${figure(one.credits)} credits  ${terminal(one.client)}`),
    `Not explained by any record: ${figure(credits - explained)} credits (${who}).`,
    ...measuredLine(measured, 'credits'),
  ];
}

function measuredLine(measured: MeasuredMonth | undefined, unit: 'USD' | 'credits') {
  if (!measured?.amount) return [];
  const { amount, runs } = measured;
  return [
    `Measured by records of runs: ${figure(amount.high)} ${unit} in ${count(runs, 'run')}, which is a part of it.`,
  ];
}
