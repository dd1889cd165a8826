/** Kinds of an event, which `types:` picks from: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */

const COMMENT = 'created edited deleted';
const PULL_REQUEST =
  'assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft ready_for_review locked unlocked enqueued dequeued milestoned demilestoned review_requested review_request_removed auto_merge_enabled auto_merge_disabled';

const KINDS: Readonly<Record<string, string>> = {
  pull_request: PULL_REQUEST,
  pull_request_target: PULL_REQUEST,
  pull_request_review: 'submitted edited dismissed',
  pull_request_review_comment: COMMENT,
  issues:
    'opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped',
  issue_comment: COMMENT,
  discussion:
    'created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered',
  discussion_comment: COMMENT,
  release: 'published unpublished created edited deleted prereleased released',
  workflow_run: 'requested in_progress completed',
};

/** Where no `types:` is given, these events start a run on few of theirs, all others on each. */
const BY_DEFAULT: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Undefined where the table does not know the event, or it has no kinds. */
export function kindsOf(event: string): readonly string[] | undefined {
  return Object.hasOwn(KINDS, event) ? KINDS[event]?.split(' ') : undefined;
}

/** On which of them a run starts. */
export function kindsHeard(event: string, types: readonly string[]): readonly string[] | undefined {
  const all = kindsOf(event);
  if (types.length > 0) return all === undefined ? types : types.filter((one) => all.includes(one));
  return BY_DEFAULT[event] ?? all;
}

/** An event that a program does something on, and the kinds of it; without kinds on each. */
export interface Answer {
  readonly event: string;
  readonly types?: readonly string[];
}

/** Undefined where it answers whatever starts it. */
export type Answers = readonly Answer[] | undefined;
