import type { Clause } from './condition.ts';
import { deedOf } from './when.ts';

/** `the comment contains` + `/ask` + ``: what stands around the names can have several. */
export interface Part {
  readonly kind: Clause['kind'];
  readonly head: string;
  readonly objects: readonly string[];
  readonly tail: string;
  /** As it is written. */
  readonly code?: true;
}

export const FORK = plain('the pull request is from a fork');

/** What is true or not. */
export function truth(path: string): Part | undefined {
  switch (path) {
    case 'github.event.pull_request.draft':
      return plain('it is a draft');
    case 'github.event.pull_request.merged':
      return plain('it was merged');
    case 'github.event.pull_request.head.repo.fork':
      return FORK;
    case 'github.event.issue.pull_request':
      return plain('the comment is on a pull request');
    default:
      return undefined;
  }
}

/** A place of the run that has this name. */
export function named(path: string, name: string): Part | undefined {
  if (name === '') return undefined;
  const [, of = '', what] = /^github\.event\.([\w*]+)\.user\.(login|type)$/.exec(path) ?? [];
  const thing = THINGS[of];
  if (thing !== undefined && what === 'login') return about(`${thing} is `, `${quoted(name)}’s`);
  const [, by = ''] = /^github\.event\.(\w+)\.author_association$/.exec(path) ?? [];
  const [author, role] = [THINGS[by], ROLES[name]];
  if (author !== undefined && role !== undefined) return about(`${author} is by `, role);
  if (thing !== undefined && what === 'type' && name === 'Bot') return plain(`${thing} is a bot’s`);
  switch (path) {
    case 'github.repository':
      return { kind: 'only', head: 'in ', objects: [quoted(name)], tail: ', not in forks' };
    case 'github.repository_owner':
      return { kind: 'only', head: 'in repositories of ', objects: [quoted(name)], tail: '' };
    case 'github.event.sender.type':
      if (name === 'User') return plain('a person does it');
      return name === 'Bot' ? plain('a bot does it') : undefined;
    case 'github.actor':
    case 'github.triggering_actor':
    case 'github.event.sender.login':
      return about('', quoted(name), ' does it');
    case 'github.event_name':
      return EVENTS[name] === undefined
        ? about('the event is ', quoted(name))
        : plain(EVENTS[name]);
    case 'github.event.action':
      return about('it is ', deedOf(name));
    case 'github.event.workflow_run.conclusion':
      return ENDS[name] === undefined ? undefined : plain(`that run ${ENDS[name]}`);
    case 'github.ref': {
      const [, kind, ref] = /^refs\/(head|tag)s\/(.+)$/.exec(name) ?? [];
      return ref === undefined
        ? undefined
        : about(`the ${kind === 'tag' ? 'tag' : 'branch'} is `, quoted(ref));
    }
    default: {
      const text = textAt(path) ?? outputAt(path);
      return text === undefined ? endOf(path, name) : about(`${text} is `, quoted(name));
    }
  }
}

const EVENTS: Readonly<Record<string, string>> = {
  push: 'it is a push',
  pull_request: 'it is a pull request',
  issues: 'it is an issue',
  issue_comment: 'it is a comment',
  pull_request_review: 'it is a review',
  schedule: 'it is on schedule',
  workflow_dispatch: 'it is started by hand',
  release: 'it is a release',
  merge_group: 'it is in the merge queue',
};

/** How a job or a step ended: `success`, `failure`. */
function endOf(path: string, name: string): Part | undefined {
  const [, of, id = ''] =
    /^(needs|steps)\.([\w-]+)\.(?:result|outcome|conclusion)$/.exec(path) ?? [];
  const end = of === undefined ? undefined : ENDS[name];
  return end === undefined
    ? undefined
    : plain(`${of === 'needs' ? 'job' : 'step'} ${quoted(id)} ${end}`);
}

/** `output `go` of step `check``, of what an earlier step or job hands on. */
function outputAt(path: string): string | undefined {
  const [, of, id = '', output = ''] =
    /^(steps|needs)\.([\w-]+)\.outputs\.([\w-]+)$/.exec(path) ?? [];
  return of === undefined
    ? undefined
    : `output ${quoted(output)} of ${of === 'needs' ? 'job' : 'step'} ${quoted(id)}`;
}

const ENDS: Readonly<Record<string, string>> = {
  success: 'succeeded',
  failure: 'failed',
  skipped: 'was skipped',
};

export const THINGS: Readonly<Record<string, string>> = {
  comment: 'the comment',
  issue: 'the issue',
  pull_request: 'the pull request',
  review: 'the review',
  discussion: 'the discussion',
  '*': 'it',
};

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
export const ROLES: Readonly<Record<string, string>> = {
  OWNER: 'the owner',
  MEMBER: 'a member',
  COLLABORATOR: 'a collaborator',
  CONTRIBUTOR: 'a contributor',
};

const TEXTS: Readonly<Record<string, string>> = {
  'github.event.head_commit.message': 'the commit’s message',
  'github.head_ref': 'the branch of the pull request',
  'github.event.pull_request.head.ref': 'the branch of the pull request',
  'github.event.workflow_run.head_branch': 'the branch of that run',
  'github.event.workflow_run.event': 'the event of that run',
  'github.base_ref': 'the branch that it goes into',
  'github.event.pull_request.base.ref': 'the branch that it goes into',
  'github.event.label.name': 'the label',
  'github.event.review.state': 'the state of the review',
};

/** `the title of the issue`, of a place that holds a text. */
export function textAt(path: string): string | undefined {
  return TEXTS[path] ?? partText(path);
}

function partText(path: string): string | undefined {
  const [, of = '', what] = /^github\.event\.(\w+)\.(body|title)$/.exec(path) ?? [];
  const thing = THINGS[of];
  if (thing === undefined) return undefined;
  return what === 'title' ? `the title of ${thing}` : thing;
}

export function about(head: string, object: string, tail = ''): Part {
  return { kind: 'if', head, objects: [object], tail };
}

export function plain(head: string): Part {
  return { kind: 'if', head, objects: [], tail: '' };
}

export function quoted(name: string): string {
  return `\`${name}\``;
}
