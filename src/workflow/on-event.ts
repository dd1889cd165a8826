import { oncePer } from '../once.ts';
import { evaluateCondition, type Knowledge, type Part } from './condition.ts';
import type { Job, Trigger, Workflow } from './model.ts';
import { RunOf } from './run-of.ts';

type Started = Pick<Trigger, 'name'> & Partial<Pick<Trigger, 'branches' | 'tags' | 'filtered'>>;

/** Whether an `if:` lets its step run on a trigger at all; where it is open, it may. */
export function mayRunOn(condition: string | undefined, trigger: Started): boolean {
  // In a called workflow the event is the caller's.
  if (condition === undefined || trigger.name === 'workflow_call') return true;
  return holdsOn(condition, trigger) !== false;
}

/** Whether an `if:` holds on every run of a trigger, on none, or on those that something else decides about. */
export function holdsOn(condition: string, trigger: Started): boolean | undefined {
  return evaluateCondition(condition, (path) => known(path, trigger)).holds;
}

/** Whether a trigger can come to a job at all, by its `if` and those of the jobs that it needs. */
export function jobMayRunOn(workflow: Workflow, job: Job, trigger: Trigger): boolean {
  return trigger.name === 'workflow_call' || runOn(trigger).job(workflow, job).holds !== false;
}

const runOn = oncePer((trigger: Trigger): RunOf => {
  const knowledge: Knowledge = (path) => known(path, trigger);
  return new RunOf(knowledge);
});

/** A push of branches and of tags as the two that it is. */
export function halvesOf(trigger: Trigger): readonly Trigger[] {
  const { name, branches, tags } = trigger;
  const both = name === 'push' && branches.length > 0 && tags.length > 0;
  return both
    ? [
        { ...trigger, tags: [] },
        { ...trigger, branches: [] },
      ]
    : [trigger];
}

const MISSING: Part = { kind: 'missing' };

/** What the event itself says of a place in a context. */
function known(path: string, trigger: Started): Part | undefined {
  const { name } = trigger;
  if (path === 'github.event_name') return { kind: 'known', text: name, truthy: true };
  // A called workflow has its caller's event, and what nobody listed may carry anything.
  if (name === 'workflow_call' || !Object.hasOwn(CARRIES, name)) return undefined;
  if (path === 'github.ref') return refOf(trigger);
  if (path === 'github.head_ref' || path === 'github.base_ref')
    return PULL_REQUESTS.has(name) ? undefined : MISSING;
  const object = /^github\.event\.([\w-]+)/.exec(path)?.[1];
  if (object === undefined || !OBJECTS.has(object)) return undefined;
  return CARRIES[name]?.includes(object) ? undefined : MISSING;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows ("GITHUB_REF") */
function refOf({ name, branches = [], tags = [], filtered }: Started): Part | undefined {
  const begins = (start: string): Part => ({ kind: 'begins', with: start });
  if (name === 'pull_request') return begins('refs/pull/');
  if (name === 'release') return begins('refs/tags/');
  if (ON_THE_DEFAULT_BRANCH.has(name)) return begins('refs/heads/');
  if (name !== 'push' || filtered || branches.length > 0 === tags.length > 0) return undefined;
  return begins(tags.length > 0 ? 'refs/tags/' : 'refs/heads/');
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
