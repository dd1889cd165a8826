import { literal, oneOf, UNSET, type Value } from '../../value/value.ts';
import type { Scope } from '../../workflow/scope.ts';
import { SOMEBODY } from '../../workflow/texts.ts';
import { STRANGER_ASSOCIATIONS, type StrangerTrigger } from './triggers.ts';

/** Runs on reviews of a fork's pull request have no secrets, so those of a branch are looked at. */
const PULL_REQUEST_HEAD = 'event.pull_request.head.repo.';

/** Whoever acts: never a name that somebody put on a list. */
const ACTOR = ['actor', 'triggering_actor', 'actor_id', 'event.sender.login'];

/**
 * What the `github` context holds while the event of somebody without write access runs.
 * @param actions the activity types that start the workflow and that a stranger can cause
 * @param upstream for `workflow_run`: the events of the run before it that a stranger can cause
 */
export function strangerKnowledge(
  trigger: StrangerTrigger,
  actions: readonly string[],
  upstream: readonly string[],
): NonNullable<Scope['github']> {
  const own = `event.${trigger.object}.`;
  return (path) => {
    if (path === 'event_name') return literal(trigger.name);
    if (path === 'event.action') return anyOf(actions);
    if (ACTOR.includes(path)) return SOMEBODY;
    // Only somebody with triage access puts a label on or merges.
    if (path === 'event.label.name') return SOMEBODY;
    if (/\.labels(\.\*(\.name)?)?$/.test(path)) return literal('[]');
    if (trigger.name.startsWith('pull_request_review') && path.startsWith(PULL_REQUEST_HEAD))
      return path.endsWith('.fork') ? literal('false') : undefined;
    if (!path.startsWith(own)) return undefined;
    return ofOwnObject(path.slice(own.length), upstream);
  };
}

/** The pull request, issue or comment that the stranger made; its parts tell whose it is. */
function ofOwnObject(rest: string, upstream: readonly string[]): Value | undefined {
  if (rest === 'author_association') return anyOf(STRANGER_ASSOCIATIONS);
  if (/^(user|actor|triggering_actor)\.(login|id)$/.test(rest)) return SOMEBODY;
  if (/^(head\.repo|head_repository)\.fork$/.test(rest)) return literal('true');
  if (/^(head\.repo|head_repository)\.(full_name|id|owner\.login|owner\.id)$/.test(rest))
    return SOMEBODY;
  if (/^(head\.user\.login)$/.test(rest)) return SOMEBODY;
  if (rest === 'merged') return literal('false');
  if (rest === 'event') return anyOf(upstream);
  return undefined;
}

function anyOf(texts: readonly string[]): Value {
  return texts.length === 0 ? UNSET : oneOf(...texts.map((one) => literal(one)));
}
