import { rulePage } from './pages.ts';
import { RULE_IDS, ruleById } from './rules/index.ts';
import { suggest } from './suggest.ts';

/** The page of a rule, or in one sentence why there is none. */
export function explain(id: string): { readonly text: string } | { readonly problem: string } {
  const rule = ruleById(id);
  if (rule !== undefined) return { text: rulePage(rule) };
  const close = suggest(id, RULE_IDS);
  const hint =
    close === undefined ? `the rules are: ${RULE_IDS.join(', ')}` : `did you mean \`${close}\`?`;
  const shown = id.replace(/[\s\p{C}]+/gu, ' ').slice(0, 60);
  return { problem: `there is no rule \`${shown}\`; ${hint}` };
}
