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
  /** What a stranger does something to, or the deed itself where there is one only. */
  readonly thing: string;
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
    thing: 'a pull request from a fork',
  },
  {
    name: 'issues',
    actions: ['opened', 'edited', 'closed', 'reopened', 'deleted'],
    byDefault: ['opened', 'edited', 'closed', 'reopened'],
    object: 'issue',
    thing: 'an issue',
  },
  {
    name: 'issue_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    thing: 'a comment',
  },
  {
    name: 'discussion',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'discussion',
    thing: 'a discussion',
  },
  {
    name: 'discussion_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    thing: 'a comment on a discussion',
  },
  {
    name: 'pull_request_review',
    actions: ['submitted', 'edited'],
    byDefault: ['submitted', 'edited'],
    object: 'review',
    // A fork's pull request gets no secrets here; anybody may review one of a branch.
    thing: 'a review of a pull request from a branch of this repository',
  },
  {
    name: 'pull_request_review_comment',
    actions: ['created', 'edited', 'deleted'],
    byDefault: ['created', 'edited', 'deleted'],
    object: 'comment',
    thing: 'a comment on a line of a pull request from a branch of this repository',
  },
  {
    name: 'workflow_run',
    actions: ['requested', 'in_progress', 'completed'],
    byDefault: ['requested', 'in_progress', 'completed'],
    object: 'workflow_run',
    thing: 'making the workflow before it run, for which a pull request from a fork is enough',
  },
  { name: 'fork', actions: [], byDefault: [], object: 'forkee', thing: 'forking the repository' },
  {
    name: 'watch',
    actions: ['started'],
    byDefault: ['started'],
    object: 'sender',
    thing: 'starring the repository',
  },
];

const VERBS: Readonly<Record<string, string>> = {
  opened: 'opening',
  created: 'writing',
  submitted: 'writing',
  synchronize: 'updating',
  edited: 'editing',
  reopened: 'reopening',
  closed: 'closing',
  deleted: 'deleting',
  ready_for_review: 'marking as ready',
  converted_to_draft: 'converting to a draft',
};

/** `opening or editing an issue`, by what the workflow listens to. */
export function deedOf({ thing }: StrangerTrigger, actions: readonly string[]): string {
  const verbs = Object.entries(VERBS).flatMap(([action, verb]) =>
    actions.includes(action) ? [verb] : [],
  );
  const named = [...new Set(verbs)].slice(0, 2).join(' or ');
  return named === '' ? thing : `${named} ${thing}`;
}

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
