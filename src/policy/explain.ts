import { suggest } from '../support/did-you-mean.ts';
import { BUDGETS_PAGE } from './budgets-page.ts';
import { rulePage } from './pages.ts';
import { RULE_IDS, RULES, ruleById } from './rules/index.ts';

/** The page that is about no rule. */
export const BUDGETS = 'budgets';

/** What there is to explain, a line each. */
export function explainable(): string {
  const width = Math.max(...RULE_IDS.map((id) => id.length));
  const rows = [
    [BUDGETS, 'The two budgets: who bills, what is included, what a bigger plan does not pay'],
    ...RULES.map(({ id, title }) => [id, title]),
  ];
  return rows.map(([id = '', title]) => `${id.padEnd(width)}  ${title}\n`).join('');
}

/** The page of a rule or of the budgets, or in one sentence why there is none. */
export function explain(id: string): { readonly text: string } | { readonly problem: string } {
  const rule = ruleById(id);
  if (rule !== undefined) return { text: rulePage(rule) };
  if (id === BUDGETS) return { text: BUDGETS_PAGE };
  const close = suggest(id, [BUDGETS, ...RULE_IDS]);
  const hint =
    close === undefined ? `the rules are: ${RULE_IDS.join(', ')}` : `did you mean \`${close}\`?`;
  const shown = id.replace(/[\s\p{C}]+/gu, ' ').slice(0, 60);
  return { problem: `there is no rule \`${shown}\`; ${hint}` };
}
