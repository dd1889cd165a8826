import { RULES } from './index.ts';

/** What renderers say about the rules. */
const RULE_TEXTS: readonly { id: string; title: string; why: string }[] = RULES;

/** Where every rule has its page; the report links there. */
const RULE_DOCS_URL = 'https://github.com/spend-guard/spend-guard/blob/main/docs/rules';

export const RULE_DOCS = { rules: RULE_TEXTS, docsUrl: RULE_DOCS_URL };
