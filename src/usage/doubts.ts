/** Why a record may tell less than there was. */
export const DOUBTS = {
  'failed-request': 'a request failed on its way, and what it cost is told nowhere',
  'unfinished-turn': 'a turn did not come to its end',
  'unreadable-line': 'a line could not be read',
  'impossible-count': 'a count cannot be true and was left out',
  'copied-history': 'a thread holds what another one began, which may count twice',
  'too-much': 'there is more than is read',
  unreadable: 'a file or a folder may not be read',
  link: 'a link was not followed',
  'no-rollout': 'a client ran here and kept no thread (`--ephemeral` keeps none)',
  'turns-only': 'a stream of events tells turns, not requests, and not who paid',
  rounded: 'aider rounds its counts and tells nothing of commit messages and summaries',
  'sub-threads': 'a stream of events tells nothing of the threads that were started',
} as const;

export type Doubt = keyof typeof DOUBTS;
