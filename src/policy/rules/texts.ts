import { HOMEPAGE, pageOfRelease } from '../../version.ts';
import { RULES } from './index.ts';

/** What renderers say about the rules, and where each has its page. */
export const RULE_DOCS = {
  rules: RULES,
  docsUrl: pageOfRelease('docs/rules'),
  budgetsUrl: pageOfRelease('docs/budgets.md'),
  homepage: HOMEPAGE,
};
