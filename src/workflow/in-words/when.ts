import { few, listed } from '../../support/listed.ts';
import { schedulesInWords } from '../cron.ts';
import type { Ignored, Trigger } from '../model.ts';

/** More are counted and not read out. */
const MOST_NAMED = 3;

/** No event has more kinds that people list. */
const MOST_DEEDS = 8;

/** What starts a workflow, a part each: `on each push to a pull request`, `every night at 03:00 UTC, 30 times a month`. */
export function startsInWords(triggers: readonly Trigger[]): string[] {
  const crons = triggers.flatMap((one) => one.crons.map(({ value }) => value));
  const words = triggers.map((one) =>
    one.name === 'schedule' && crons.length > 0 ? schedulesInWords(crons) : wordsOf(one),
  );
  return [...new Set(words)];
}

/** Them all as the beginning of a sentence. */
export function whenInWords(starts: readonly string[]): string {
  const last = starts.at(-1);
  if (last === undefined) return 'when something starts it, which its `on:` does not say';
  if (starts.length === 1) return last;
  const before = starts.slice(0, -1).join(', ');
  // What has a comma of its own is set off by another.
  return `${before}${before.includes(', ') ? ',' : ''} and ${last}`;
}

function wordsOf(trigger: Trigger): string {
  const plain = PLAIN[trigger.name];
  if (plain !== undefined) return plain;
  switch (trigger.name) {
    case 'push':
      return push(trigger);
    case 'pull_request':
      return pullRequest(trigger);
    case 'pull_request_target':
      return `${pullRequest(trigger)}, with the base repository’s secrets`;
    case 'workflow_run':
      return trigger.workflows.length === 0
        ? 'after another workflow'
        : `after ${quoted(trigger.workflows, 'or')}`;
    case 'repository_dispatch':
      return trigger.types.length === 0
        ? 'when another system asks for it'
        : `when another system sends ${quoted(trigger.types, 'or')}`;
    default:
      return objectWords(trigger);
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  schedule: 'on a schedule',
  workflow_dispatch: 'when started by hand',
  workflow_call: 'when another workflow calls it',
  merge_group: 'in the merge queue',
  fork: 'when somebody forks the repository',
  watch: 'when somebody stars the repository',
  deployment_status: 'when the state of a deployment changes',
  status: 'when the state of a commit changes',
};

/**
 * `on: push` without filters starts on branches and tags; with one kind of them, on that kind only. Paths
 * say nothing of tags: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore
 */
function push(trigger: Trigger): string {
  const [to, of] = [namesIn(trigger, 'branches'), namesIn(trigger, 'tags')];
  const some = [
    ...(to === '' ? [] : [`pushes to ${to}${touching(trigger, 'change')}`]),
    ...(of === '' ? [] : [of.startsWith('any') ? of : `tags ${of}`]),
  ];
  return some.length > 0
    ? `on ${some.join(' and ')}`
    : `on every push${touching(trigger, 'changes')}`;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const OPENING = new Set(['opened', 'reopened', 'ready_for_review', 'synchronize']);

/** ` into `main` or `dev``, where a filter picks the branches. */
function intoBranches(trigger: Trigger): string {
  const names = namesIn(trigger, 'branches');
  return names === '' || names === ANY.branches ? '' : ` into ${names}`;
}

/** Which pull requests, behind the words for one: ` into `main` that changes `src/**``. */
export function letIn(trigger: Trigger): string {
  return `${intoBranches(trigger)}${touching(trigger, 'changes')}`;
}

function pullRequest(trigger: Trigger): string {
  const { types } = trigger;
  const which = letIn(trigger);
  const usual = types.length === 0 || ['opened', 'synchronize'].every((one) => types.includes(one));
  const deeds = types.filter((type) => !(usual && OPENING.has(type)));
  const also = deeds.length > 0 ? `${usual ? ' and ' : ''}when one is ${deedsOf(deeds)}` : '';
  // Opened once, it starts again with each push: the words must not promise one run a pull request.
  if (usual) return `on each push to a pull request${which}${also}`;
  return `when a pull request${which} is ${deedsOf(deeds)}`;
}

function touching(trigger: Trigger, verb: 'change' | 'changes'): string {
  const { only, but } = picked(trigger, 'paths');
  const without = but.length > 2 ? `the ${but.length} paths that it ignores` : quoted(but, 'or');
  if (only.length === 0) return but.length > 0 ? ` that ${verb} more than ${without}` : '';
  return ` that ${verb} ${only.length > 2 ? `one of ${only.length} paths` : quoted(only, 'or')}${
    but.length > 0 ? ` outside ${without}` : ''
  }`;
}

interface Picked {
  /** Empty for whatever there is. */
  readonly only: readonly string[];
  readonly but: readonly string[];
}

/**
 * What a filter lets through. Of patterns the last that fits decides, so one that stands behind an exception
 * may let in again what that took away: such an exception is not told.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#example-including-and-excluding-branches
 */
function picked(trigger: Trigger, of: keyof Ignored): Picked {
  const patterns = trigger[of];
  const only = patterns.filter((one) => !one.startsWith('!'));
  const last = patterns.findLastIndex((one) => !one.startsWith('!'));
  const but = patterns.slice(last + 1).map((one) => one.slice(1));
  return {
    only: only.includes('**') ? [] : only,
    but: [...but, ...trigger.ignored[of]],
  };
}

/** The names that a filter lets through: `` `main` or `dev` ``, `` any branch but `gh-pages` ``; '' without one. */
function namesIn(trigger: Trigger, of: 'branches' | 'tags'): string {
  const { only, but } = picked(trigger, of);
  if (only.length > 0)
    return `${quoted(only, 'or')}${but.length > 0 ? ` but not ${quoted(but, 'or')}` : ''}`;
  if (but.length > 0) return `${ANY[of]} but ${quoted(but, 'or')}`;
  return trigger[of].length > 0 ? ANY[of] : '';
}

const ANY = { branches: 'any branch', tags: 'any tag' } as const;

interface ObjectWords {
  /** `an issue`, as what something is done to. */
  readonly one: string;
  readonly any: string;
}

const OBJECTS: Readonly<Record<string, ObjectWords>> = {
  issues: { one: 'an issue', any: 'whenever an issue changes' },
  issue_comment: {
    one: 'a comment on an issue or pull request',
    any: 'on every comment on an issue or pull request',
  },
  discussion: { one: 'a discussion', any: 'whenever a discussion changes' },
  discussion_comment: { one: 'a comment on a discussion', any: 'on every comment on a discussion' },
  pull_request_review: { one: 'a review', any: 'on every review of a pull request' },
  pull_request_review_comment: {
    one: 'a comment on a line of a pull request',
    any: 'on every comment on a line of a pull request',
  },
  release: { one: 'a release', any: 'on every step of a release' },
  label: { one: 'a label of the repository', any: 'when a label of the repository changes' },
  milestone: { one: 'a milestone', any: 'when a milestone changes' },
};

function objectWords({ name, types }: Trigger): string {
  const row = OBJECTS[name];
  if (row === undefined) return `on the event \`${name}\``;
  const deeds = row.one.includes('comment') ? types.map(written) : types;
  return types.length === 0 ? row.any : `when ${row.one} is ${deedsOf(deeds)}`;
}

/** A comment is not created but written. */
function written(type: string): string {
  return type === 'created' ? 'written' : type;
}

const DEEDS: Readonly<Record<string, string>> = {
  synchronize: 'given new commits',
  ready_for_review: 'ready for review',
  review_requested: 'sent to a reviewer',
  converted_to_draft: 'made a draft',
};

function deedsOf(types: readonly string[]): string {
  return listed(types.slice(0, MOST_DEEDS).map(deedOf), 'or');
}

/** What is done to a thing: `given new commits`. */
export function deedOf(type: string): string {
  return DEEDS[type] ?? type.replaceAll('_', ' ');
}

function quoted(names: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = names.map((name) => `\`${name.replaceAll('`', "'").slice(0, 60)}\``);
  return listed(few(shown, MOST_NAMED), conjunction);
}
