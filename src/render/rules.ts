import type { Level } from '../report/report.ts';
import { encodePath } from './escape.ts';

/** What a renderer says about a rule beside a finding's own message. */
export interface RuleText {
  readonly id: string;
  /** One line, no full stop. */
  readonly title: string;
  /** What breaking it costs, and whom. */
  readonly why: string;
  readonly fix?: string | undefined;
  /** Unless the situation or the policy says otherwise. */
  readonly level?: Level | undefined;
  /** A word to sort rules by. */
  readonly about?: string | undefined;
}

export interface RuleDocs {
  /** Every rule there is; a finding of another rule is shown without title and reason. */
  readonly rules?: readonly RuleText[] | undefined;
  /** URL of the folder with a page per rule (`<id>.md`); rules are not linked without it. */
  readonly docsUrl?: string | undefined;
  /** The page that explains the two budgets. */
  readonly budgetsUrl?: string | undefined;
  /** Where the tool itself is told. */
  readonly homepage?: string | undefined;
}

export function ruleText(id: string, docs: RuleDocs): RuleText | undefined {
  return docs.rules?.find((rule) => rule.id === id);
}

/** The page of a rule, or undefined where the documentation's place is not known. */
export function rulePage(id: string, docs: RuleDocs): string | undefined {
  if (docs.docsUrl === undefined) return undefined;
  return `${docs.docsUrl.replace(/\/$/, '')}/${encodePath(id)}.md`;
}
