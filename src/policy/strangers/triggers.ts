/**
 * Events that somebody without write access can cause and whose runs get the repository's secrets.
 * Not here: `pull_request` from a fork, which gets none.
 */
export interface StrangerTrigger {
  readonly name: string;
  /** The activity types that a stranger can cause; labelling, assigning and the like need triage access. */
  readonly actions: readonly string[];
  /** The types that run when the workflow names none. */
  readonly byDefault: readonly string[];
  /** The part of `github.event` that carries the stranger's own name and association. */
  readonly object: string;
  /** What a stranger has to do, for the message. */
  readonly deed: string;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const STRANGER_TRIGGERS: readonly StrangerTrigger[] = [
  {
    name: 'pull_request_target',
    actions: [
      'opened',
      'edited',
      'closed',
      'reopened',
      'synchronize',
      'ready_for_review',
      'converted_to_draft',
    ],
    byDefault: ['opened', 'synchronize', 'reopened'],
    object: 'pull_request',
    deed: 'opening or updating a pull request from a fork',
  },
  {
    name: 'issues',
    actions: ['opened', 'edited', 'closed', 'reopened', 'deleted'],
    byDefault: ['opened', 'edited', 'closed', 'reopened'],
    object: 'issue',
    deed: 'opening or editing an issue',
  },
  {
    name: 'issue_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    deed: 'writing a comment',
  },
  {
    name: 'discussion',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'discussion',
    deed: 'starting or editing a discussion',
  },
  {
    name: 'discussion_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    deed: 'commenting on a discussion',
  },
  {
    name: 'pull_request_review',
    actions: ['submitted', 'edited'],
    byDefault: ['submitted', 'edited'],
    object: 'review',
    deed: 'reviewing a pull request',
  },
  {
    name: 'pull_request_review_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    deed: 'commenting on a line of a pull request',
  },
  {
    name: 'workflow_run',
    actions: ['requested', 'in_progress', 'completed'],
    byDefault: ['requested', 'in_progress', 'completed'],
    object: 'workflow_run',
    deed: 'making the workflow before it run, for which a pull request from a fork is enough',
  },
  { name: 'fork', actions: [], byDefault: [], object: 'forkee', deed: 'forking the repository' },
  {
    name: 'watch',
    actions: ['started'],
    byDefault: ['started'],
    object: 'sender',
    deed: 'starring the repository',
  },
];

export function strangerTrigger(name: string): StrangerTrigger | undefined {
  return STRANGER_TRIGGERS.find((trigger) => trigger.name === name);
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation, those without write access. */
export const STRANGER_ASSOCIATIONS = [
  'NONE',
  'CONTRIBUTOR',
  'FIRST_TIMER',
  'FIRST_TIME_CONTRIBUTOR',
  'MANNEQUIN',
] as const;
