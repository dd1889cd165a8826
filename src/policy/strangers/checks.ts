import { actionOf } from '../../knowledge/action-name.ts';
import type { Job, Step } from '../../workflow/model.ts';

/**
 * Actions that refuse people without write access by themselves, the input that switches it off, and
 * those that let bots in: all of them, or those it names.
 * https://github.com/openai/codex-action/blob/main/action.yml ("Check repository write access")
 * https://github.com/anthropics/claude-code-action/blob/main/docs/security.md
 * https://github.com/3ru/gpt-translate/blob/main/src/index.ts (`authorizeUser`, on comments)
 * https://github.com/anomalyco/opencode/blob/dev/packages/opencode/src/cli/cmd/github.ts (`assertPermissions`)
 */
const SELF_CHECKING: readonly {
  readonly action: string;
  readonly opens?: string;
  readonly bots: readonly string[];
}[] = [
  {
    action: 'openai/codex-action',
    opens: 'allow-users',
    bots: ['allow-bots', 'allow-bot-users'],
  },
  {
    action: 'anthropics/claude-code-action',
    opens: 'allowed_non_write_users',
    bots: ['allowed_bots'],
  },
  { action: '3ru/gpt-translate', bots: [] },
  { action: 'anomalyco/opencode/github', bots: [] },
  { action: 'sst/opencode/github', bots: [] },
];

/** Calls of GitHub's API that tell what somebody may do here, and actions made for it. */
const PERMISSION_CHECKS = [
  'getcollaboratorpermissionlevel',
  'checkcollaborator',
  'getmembershipforuser',
  'checkmembershipforuser',
  'actions-cool/check-user-permission',
  'check-actor-permission',
  'get-user-teams-membership',
  'author_association',
  // The first job of every workflow that `gh aw` compiles.
  'check_membership',
] as const;

/** `gh api "orgs/acme/members/$WHO"`, `orgs/acme/teams/core/memberships/$WHO` */
const MEMBERS =
  /\borgs\/[^/\s]+\/(?:(?:public_)?members|memberships|teams\/[^/\s]+\/(?:members|memberships))\//;

/** An input that says who may: `allowed_permissions: "admin,write"`. */
const ASKED_BY_INPUT = /permission|allowed_(?:roles|associations)|allow_?list/i;

/** A `with: allow-users: "*"`: the action's own check is switched off for everybody. */
export function opensToEverybody(step: Step | undefined): string | undefined {
  const row = selfChecking(step);
  if (row === undefined || step?.kind !== 'uses') return undefined;
  const given = [...step.with].find(([name]) => name.toLowerCase() === row.opens);
  return given?.[1].value.trim() === '*' ? row.opens : undefined;
}

export interface BotsLetIn {
  readonly input: string;
  /** `"*"`, or a switch for all of them. */
  readonly everyone: boolean;
}

/** What an action that checks for itself was told about bots. */
export function letsBotsIn(step: Step | undefined): BotsLetIn | undefined {
  const row = selfChecking(step);
  if (row === undefined || step?.kind !== 'uses') return undefined;
  for (const [name, { value }] of step.with) {
    const input = row.bots.find((one) => one === name.toLowerCase());
    const given = value.trim();
    if (input === undefined || given === '' || given === 'false') continue;
    return { input, everyone: given === '*' };
  }
  return undefined;
}

function selfChecking(step: Step | undefined) {
  return step?.kind === 'uses' ? selfCheckingAction(step.uses.value) : undefined;
}

/** The row of an action by its name, with a version or without. */
export function selfCheckingAction(uses: string) {
  const action = actionOf(uses);
  return SELF_CHECKING.find((row) => row.action === action);
}

/** Whether a step before or at the spender's fails the job for people without write access. */
export function refusesStrangers(job: Job, spender: Step | undefined): boolean {
  if (job.kind !== 'steps') return false;
  const before = job.steps.filter((step) => spender === undefined || step.line <= spender.line);
  return before.some(
    (step) =>
      selfChecking(step) !== undefined &&
      opensToEverybody(step) === undefined &&
      (step.if === undefined || step === spender),
  );
}

/** Whether an action of a job is told who may start it. */
export function asksByInput(job: Job): boolean {
  const uses = job.kind === 'steps' ? job.steps.filter((step) => step.kind === 'uses') : [];
  const inputs = uses.flatMap((step) => [...step.with]);
  return inputs.some(([name, { value }]) => ASKED_BY_INPUT.test(name) && /\bwrite\b/i.test(value));
}

/** Whether a text, of a step or of a whole workflow, asks GitHub what somebody may do. */
export function textAsksForPermission(written: string): boolean {
  const text = written.toLowerCase();
  return (
    PERMISSION_CHECKS.some((check) => text.includes(check)) ||
    (text.includes('/collaborators/') && text.includes('permission')) ||
    MEMBERS.test(text)
  );
}
