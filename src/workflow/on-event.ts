import { kindsHeard } from '../knowledge/activity-types.ts';
import { oncePer } from '../support/once.ts';
import { concat, fromOrigin, literal, oneOf, UNSET, type Value } from '../value/value.ts';
import { condition, type Truth } from './expression.ts';
import type { Trigger } from './model.ts';
import type { Scope } from './scope.ts';

type Started = Pick<Trigger, 'name'> &
  Partial<Pick<Trigger, 'types' | 'branches' | 'tags' | 'ignored' | 'crons'>>;

/** Whether an `if:` holds on every run of a trigger, on none, or on those that something else decides about. */
export function holdsOn(text: string, trigger: Started): Truth {
  return condition(text, { github: (path) => knownOn(trigger, path) });
}

/** What the event itself says of a place in `github`; undefined where it does not. */
export function knownOn(trigger: Started, path: string): Value | undefined {
  const { name } = trigger;
  // A called workflow has its caller's event, and what nobody listed may carry anything.
  if (name === 'workflow_call') return undefined;
  if (path === 'event_name') return literal(name);
  if (!Object.hasOwn(CARRIES, name)) return undefined;
  if (path === 'ref') return refOf(trigger);
  if (path === 'head_ref' || path === 'base_ref')
    return PULL_REQUESTS.has(name) ? undefined : UNSET;
  if (path === 'event.action') return actionOf(trigger);
  if (path === 'event.schedule' && name === 'schedule')
    return anyOf(trigger.crons?.map(({ value }) => value));
  const object = /^event\.([\w-]+)/.exec(path)?.[1];
  if (object === undefined || !OBJECTS.has(object)) return undefined;
  return carries(trigger, object) ? undefined : UNSET;
}

/** What goes into the inputs of a run: nothing does where nobody starts it by hand or calls it. */
export function inputOn({ name }: Started): Scope['input'] {
  const hasInputs = name === 'workflow_dispatch' || name === 'workflow_call';
  return hasInputs ? undefined : () => UNSET;
}

function anyOf(texts: readonly string[] | undefined): Value | undefined {
  return texts === undefined || texts.length === 0
    ? undefined
    : oneOf(...texts.map((one) => literal(one)));
}

/** One of the kinds that start it; an event without kinds has no action. */
function actionOf({ name, types = [] }: Started): Value | undefined {
  return WITHOUT_ACTION.has(name) ? UNSET : anyOf(kindsHeard(name, types));
}

const WITHOUT_ACTION: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

function carries({ name, types = [] }: Started, object: string): boolean {
  if (CARRIES[name]?.includes(object) !== true) return false;
  if (object !== 'label' || name === 'label') return true;
  return kindsHeard(name, types)?.some((kind) => LABELLING.includes(kind)) ?? true;
}

const LABELLING: readonly string[] = ['labeled', 'unlabeled'];

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows ("GITHUB_REF") */
function refOf(trigger: Started): Value | undefined {
  const { name } = trigger;
  if (name === 'pull_request') return begins('refs/pull/');
  if (name === 'release') return begins('refs/tags/');
  if (ON_THE_DEFAULT_BRANCH.has(name)) return begins('refs/heads/');
  const [ofBranches, ofTags] = [filters(trigger, 'branches'), filters(trigger, 'tags')];
  if (name !== 'push' || ofBranches === ofTags) return undefined;
  return begins(ofTags ? 'refs/tags/' : 'refs/heads/');
}

/** Whether pushes are filtered by these. With one kind of filter alone, the other kind of push starts nothing. */
function filters(trigger: Started, of: 'branches' | 'tags'): boolean {
  return [trigger[of], trigger.ignored?.[of]].some((names = []) => names.length > 0);
}

function begins(start: string): Value {
  return concat(literal(start), fromOrigin({ kind: 'context', name: 'github.ref_name' }));
}

/**
 * The parts of a trigger that a condition can tell apart: pushes of branches and of tags, the kinds of an
 * event, each line of a schedule.
 */
export const partsOf = oncePer((trigger: Trigger): readonly Trigger[] => {
  const { name, types, crons, ignored } = trigger;
  if (name === 'push' && filters(trigger, 'branches') && filters(trigger, 'tags'))
    return [
      { ...trigger, tags: [], ignored: { ...ignored, tags: [] } },
      { ...trigger, branches: [], ignored: { ...ignored, branches: [] } },
    ];
  if (crons.length > 1) return crons.map((cron) => ({ ...trigger, crons: [cron] }));
  const kinds = kindsHeard(name, types) ?? [];
  return kinds.length > 1 ? kinds.map((kind) => ({ ...trigger, types: [kind] })) : [trigger];
});

/** Of each trigger what something may happen on: the whole of it, where it may on every part. */
export function startsLeft(
  triggers: readonly Trigger[],
  may: (part: Trigger) => boolean,
): readonly Trigger[] {
  const left = triggers.flatMap((trigger) => {
    const parts = partsOf(trigger);
    const found = parts.filter(may);
    return found.length === parts.length ? [trigger] : together(found);
  });
  return left.length === triggers.length && left.every((one, i) => one === triggers[i])
    ? triggers
    : left;
}

/** Parts of one trigger as one, but for pushes: those of branches and of tags are told each. */
function together(parts: readonly Trigger[]): readonly Trigger[] {
  const [first] = parts;
  if (first === undefined || first.name === 'push') return parts;
  return [
    {
      ...first,
      types: parts.flatMap(({ types }) => types),
      crons: parts.flatMap(({ crons }) => crons),
    },
  ];
}

/** Each once: what several parts of a trigger start is started by all of them. */
export function allStarts(starts: readonly Trigger[]): readonly Trigger[] {
  const found = new Map<string, Trigger>();
  for (const one of starts) {
    const { path, line, column, name, branches, tags } = one;
    const key = [path, line, column, name, branches.length, tags.length].join('\n');
    const known = found.get(key);
    found.set(key, known === undefined || known === one ? one : either(known, one));
  }
  return [...found.values()];
}

function either(one: Trigger, other: Trigger): Trigger {
  const types = [...new Set([...one.types, ...other.types])];
  return {
    ...one,
    // Without types it is each kind.
    types: one.types.length > 0 && other.types.length > 0 ? types : [],
    crons: [...new Set([...one.crons, ...other.crons])],
  };
}

const PULL_REQUESTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]);

const ON_THE_DEFAULT_BRANCH: ReadonlySet<string> = new Set([
  'schedule',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
]);

/**
 * What of `github.event` the event of a name carries, of the objects that conditions ask for.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
const CARRIES: Readonly<Record<string, readonly string[]>> = {
  push: ['head_commit', 'commits', 'pusher', 'before', 'after', 'forced', 'ref'],
  pull_request: ['pull_request', 'label', 'number', 'before', 'after'],
  pull_request_target: ['pull_request', 'label', 'number', 'before', 'after'],
  pull_request_review: ['pull_request', 'review'],
  pull_request_review_comment: ['pull_request', 'comment'],
  issues: ['issue', 'label'],
  issue_comment: ['issue', 'comment'],
  discussion: ['discussion', 'label'],
  discussion_comment: ['discussion', 'comment'],
  release: ['release'],
  schedule: ['schedule'],
  workflow_run: ['workflow_run', 'workflow'],
  workflow_dispatch: ['inputs', 'workflow', 'ref'],
  repository_dispatch: ['client_payload', 'branch'],
};

const OBJECTS: ReadonlySet<string> = new Set(Object.values(CARRIES).flat());
