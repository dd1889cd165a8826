import { catalogAction } from '../../knowledge/action-row.ts';
import type { DeadSpender } from '../../report/report.ts';
import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { stepAt } from '../strangers/stations.ts';
import { code, spenderPlace } from './wording.ts';

/** How an action is started that nothing asks to work, or what does what it was there for. */
export function startIt({ job }: JobAccount, dead: DeadSpender): string {
  const { name, permission } = dead.cause;
  if (name === undefined)
    return 'Start the job on one of these, or delete the step; then the next scan says who pays.';
  const steps = job.kind === 'steps' ? job.steps : [];
  const own = stepAt(job, spenderPlace(dead));
  const behind = own === undefined ? [] : steps.slice(steps.indexOf(own) + 1);
  const installed = own && instead(dead, own, behind);
  if (installed !== undefined) return installed;
  const also =
    permission === undefined ? '' : ` and the job \`${permission}: write\` in \`permissions\``;
  return `Give it a ${code(name)} under \`with:\`${also}, or delete the step. With ${also === '' ? 'one' : 'both'} it spends, and the next scan says who pays.`;
}

/** It is there for the command that a step after it runs, which it installs only once it works. */
function instead({ spender }: DeadSpender, own: Step, behind: readonly Step[]): string | undefined {
  const row = catalogAction(spender.label);
  const { installs } = row ?? {};
  if (row === undefined || installs === undefined || own.kind !== 'uses') return undefined;
  const wants = new RegExp(`(?:^|[\\s;&|(])${installs.command}\\s`);
  const user = behind.find((step) => step.kind === 'run' && wants.test(step.run.value));
  if (user === undefined) return undefined;
  const given = row.uses
    .flatMap(({ with: inputs = [], env = [] }) =>
      inputs.map((input) => ({ value: own.with.get(input)?.value, variable: env[0] })),
    )
    .find(({ value, variable }) => value !== undefined && variable !== undefined);
  const key = given === undefined ? 'its key' : code(`${given.variable}: ${given.value}`);
  return `It installs ${code(installs.command)} only once it works. For the step at line ${user.line}, which runs that, write ${code(`run: ${installs.by}`)} in its place and hand that step ${key} in \`env\`; then that spends, and the next scan says who pays.`;
}
