import type { Delivery } from './comment.ts';
import type { Silence } from './comment-plan.ts';
import { type EventContext, readOnlyBecause } from './event.ts';
import type { SuggestionOutcome } from './suggestions.ts';

export interface Explanation {
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

const SILENCES: Readonly<Record<Silence, string>> = {
  'mode-never': 'No comment: `comment` is `never`.',
  'nothing-to-tell': 'No comment: there is nothing to tell.',
  'newer-run': 'No comment: a newer run has already commented.',
  'head-moved': 'No comment: the pull request has newer commits, which another run judges.',
};

/** What the log says about the comment. The verdict stays what it is in every case. */
export function explainDelivery(delivery: Delivery, event: EventContext): Explanation {
  switch (delivery.kind) {
    case 'created':
    case 'updated':
    case 'fixed':
    case 'unchanged':
      return { level: 'info', text: `Comment ${delivery.kind}: ${delivery.url}` };
    case 'silent':
      return { level: 'info', text: SILENCES[delivery.why] };
    case 'not-permitted':
      return notPermitted(event, delivery.message);
    case 'failed':
      return {
        level: 'warning',
        text: `The comment could not be written (${delivery.message}). The report is in the job summary.`,
      };
    default:
      return delivery satisfies never;
  }
}

/** What the log says about suggestions, where there is anything to say. */
export function explainSuggestions(
  { posted, edited, removed, problem }: SuggestionOutcome,
  delivery: Delivery,
): Explanation | null {
  // Without a comment the reason is the same, and it was given.
  if (problem !== null)
    return delivery.kind === 'not-permitted' || delivery.kind === 'failed'
      ? null
      : {
          level: 'notice',
          text: `No suggestions: GitHub did not take them (${problem}). The comment shows the edits.`,
        };
  if (posted + edited + removed === 0) return null;
  return {
    level: 'info',
    text: `Suggestions: ${posted} posted, ${edited} changed, ${removed} removed.`,
  };
}

function notPermitted(event: EventContext, message: string): Explanation {
  const where = 'The report is in the job summary.';
  switch (readOnlyBecause(event)) {
    case 'fork':
      return {
        level: 'notice',
        text: `No comment: GitHub gives pull requests from forks a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`,
      };
    case 'dependabot':
      return {
        level: 'notice',
        text: `No comment: GitHub gives runs that Dependabot starts a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`,
      };
    case null:
      return {
        level: 'warning',
        text: `No comment: the token lacks \`pull-requests: write\`. Add it to the job's \`permissions\`, or set \`comment: never\`. ${where} (GitHub said: ${message})`,
      };
  }
}
