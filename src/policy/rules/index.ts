import { competingCredentials } from './competing-credentials.ts';
import { costIncrease } from './cost-increase.ts';
import { deadCredential } from './dead-credential.ts';
import { hardCodedKey } from './hard-coded-key.ts';
import { hotSchedule } from './hot-schedule.ts';
import { ignoreWithoutReason } from './ignore-without-reason.ts';
import { mixedBudgets } from './mixed-budgets.ts';
import { outsiderCanSpend } from './outsider-can-spend.ts';
import { overBudget } from './over-budget.ts';
import { overRun } from './over-run.ts';
import { overexposedCredential } from './overexposed-credential.ts';
import { paidOtherwise } from './paid-otherwise.ts';
import { personalLogin } from './personal-login.ts';
import { retiredModel } from './retired-model.ts';
import type { Rule } from './rule.ts';
import { selfStarting } from './self-starting.ts';
import { sharedLogin } from './shared-login.ts';
import { unboundedRun } from './unbounded-run.ts';
import { unclearPayer } from './unclear-payer.ts';
import { undeclaredSpend } from './undeclared-spend.ts';
import { unpinnedModel } from './unpinned-model.ts';
import { unread } from './unread.ts';
import { unreadWorkflow } from './unread-workflow.ts';
import { wrongAccount } from './wrong-account.ts';
import { wrongBudget } from './wrong-budget.ts';

/** Every rule there is. Ids, configuration keys, JSON Schema, pages and tests derive from this list. */
export const RULES = [
  wrongBudget,
  wrongAccount,
  mixedBudgets,
  unclearPayer,
  paidOtherwise,
  competingCredentials,
  deadCredential,
  personalLogin,
  sharedLogin,
  outsiderCanSpend,
  selfStarting,
  overexposedCredential,
  hardCodedKey,
  undeclaredSpend,
  unboundedRun,
  unpinnedModel,
  retiredModel,
  hotSchedule,
  overBudget,
  overRun,
  costIncrease,
  ignoreWithoutReason,
  unreadWorkflow,
  unread,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

export const RULE_IDS: readonly RuleId[] = RULES.map((rule) => rule.id);

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
