import { hardCodedKey } from './hard-coded-key.ts';
import type { Rule } from './rule.ts';
import { wrongBudget } from './wrong-budget.ts';

/** Every rule there is. Ids, configuration keys, JSON Schema, pages and tests derive from this list. */
export const RULES = [wrongBudget, hardCodedKey] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

export const RULE_IDS: readonly RuleId[] = RULES.map((rule) => rule.id);

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
