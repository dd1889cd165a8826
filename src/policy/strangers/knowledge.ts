import type { Knowledge, Part } from '../../workflow/condition.ts';
import { STRANGER_ASSOCIATIONS, type StrangerTrigger } from './triggers.ts';

const ALIEN: Part = { kind: 'alien' };

/** Runs on reviews of a fork's pull request have no secrets, so those of a branch are looked at. */
const PULL_REQUEST_HEAD = 'github.event.pull_request.head.repo.';

/** Whoever acts: never a name that somebody put on a list. */
const ACTOR = [
  'github.actor',
  'github.triggering_actor',
  'github.actor_id',
  'github.event.sender.login',
];

/**
 * What the `github` context holds while the event of somebody without write access runs.
 * @param actions the activity types that start the workflow and that a stranger can cause
 * @param upstream for `workflow_run`: the events of the run before it that a stranger can cause
 */
export function strangerKnowledge(
  trigger: StrangerTrigger,
  actions: readonly string[],
  upstream: readonly string[],
): Knowledge {
  const own = `github.event.${trigger.object}.`;
  return (path) => {
    if (path === 'github.event_name') return text(trigger.name);
    if (path === 'github.event.action') return { kind: 'one-of', texts: actions };
    if (ACTOR.includes(path)) return ALIEN;
    // Only somebody with triage access puts a label on or merges.
    if (path === 'github.event.label.name') return ALIEN;
    if (/\.labels(\.\*(\.name)?)?$/.test(path)) return { kind: 'list', texts: [] };
    if (trigger.name.startsWith('pull_request_review') && path.startsWith(PULL_REQUEST_HEAD))
      return path.endsWith('.fork') ? { kind: 'truth', truth: false } : undefined;
    if (!path.startsWith(own)) return undefined;
    return ofOwnObject(path.slice(own.length), upstream);
  };
}

/** The pull request, issue or comment that the stranger made; its parts tell whose it is. */
function ofOwnObject(rest: string, upstream: readonly string[]): Part | undefined {
  if (rest === 'author_association') return { kind: 'one-of', texts: STRANGER_ASSOCIATIONS };
  if (/^(user|actor|triggering_actor)\.(login|id)$/.test(rest)) return ALIEN;
  if (/^(head\.repo|head_repository)\.fork$/.test(rest)) return { kind: 'truth', truth: true };
  if (/^(head\.repo|head_repository)\.(full_name|id|owner\.login|owner\.id)$/.test(rest))
    return ALIEN;
  if (/^(head\.user\.login)$/.test(rest)) return ALIEN;
  if (rest === 'merged') return { kind: 'truth', truth: false };
  if (rest === 'event') return { kind: 'one-of', texts: upstream };
  return undefined;
}

function text(value: string): Part {
  return { kind: 'known', text: value, truthy: true };
}
