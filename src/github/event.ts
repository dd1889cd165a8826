import { parseJson } from '../support/json.ts';
import { asHash, field, hashField, listField, numberField, textField } from './fields.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repository: string;
}

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** The tip of the base branch when the event happened; null when the event does not say. */
  readonly baseSha: string | null;
  /** The branch that it is to be merged into. */
  readonly baseBranch: string | null;
  /** GitHub's trial merge of base and head, where the event names it. */
  readonly mergeSha: string | null;
  /** The head is in another repository, or in one that is gone. */
  readonly fork: boolean;
}

/** The run that a `workflow_run` event reports about. Its pull request is untold for forks. */
export interface OriginRun {
  readonly id: number;
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  readonly fork: boolean;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly url: string | null;
  /** When the event happened, as GitHub writes times; null where its payload does not say. */
  readonly since: string | null;
}

export interface EventContext {
  readonly name: string;
  readonly repository: RepositoryName | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly pullRequest: PullRequest | null;
  readonly origin: OriginRun | null;
  /** What a checkout without options checks out. */
  readonly checkedOut: string | null;
  /** The commit that is judged and that links lead to. */
  readonly head: string | null;
  /** What the event names as the commit to compare with; `openSides` knows a better one at times. */
  readonly base: string | null;
  /** Whether a checkout without options holds the head (or its merge); if not, it holds the base. */
  readonly checkoutHoldsHead: boolean;
  readonly dependabot: boolean;
  /** Of the repository; a payload without the fact leaves it unknown. */
  readonly visibility: 'public' | 'private' | 'unknown';
  readonly run: Run;
  /** Why nothing can be judged: the event does not say what happened. */
  readonly problem: string | null;
  /** The number of the pull request as the ref has it, where the payload does not tell it. */
  readonly pullNumber: number | null;
}

export interface EventSource {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of the file at GITHUB_EVENT_PATH. */
  readonly payload: string | undefined;
  /** Why that file could not be read. */
  readonly refused?: string | undefined;
}

/**
 * What happened, from the runner's variables and the event's payload.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
export function readEvent({ env, payload: text, refused }: EventSource): EventContext {
  const payload = parseJson(text ?? '');
  const name = env.GITHUB_EVENT_NAME ?? '';
  const repository = parseRepositoryName(
    env.GITHUB_REPOSITORY ?? textField(payload, 'repository', 'full_name'),
  );
  const serverUrl = address(env.GITHUB_SERVER_URL, 'https://github.com');
  const origin = name === 'workflow_run' ? readOrigin(payload, repository) : null;
  const pullRequest = readPullRequest(name, payload, repository);
  const checkedOut = asHash(env.GITHUB_SHA) ?? null;
  const { head, base } = commits(name, payload, pullRequest, origin, checkedOut);
  return {
    name,
    repository,
    serverUrl,
    apiUrl: address(env.GITHUB_API_URL, 'https://api.github.com'),
    pullRequest,
    origin,
    checkedOut,
    head,
    base,
    checkoutHoldsHead: name !== 'pull_request_target' && name !== 'workflow_run',
    dependabot: env.GITHUB_ACTOR === 'dependabot[bot]',
    visibility: visibilityOf(field(payload, 'repository', 'private')),
    run: { ...readRun(env, serverUrl), since: readTime(payload) },
    pullNumber: pullRequest?.number ?? numberInRef(env.GITHUB_REF),
    problem: refused ?? problemOf(name, payload, text) ?? silence(name, pullRequest, origin, base),
  };
}

/** The runner leaves one JSON object for every event; anything else is not what it left. */
function problemOf(name: string, payload: unknown, text: string | undefined): string | null {
  if (text === undefined && !ABOUT_A_CHANGE.test(name)) return null;
  if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return null;
  return text === undefined ? 'there is no payload' : 'it is not a JSON object';
}

const ABOUT_A_CHANGE = /^(?:pull_request\w*|merge_group|workflow_run)$/;

/** What an event about a change must name, so that the change can be judged by its base. */
function silence(
  name: string,
  pullRequest: PullRequest | null,
  origin: OriginRun | null,
  base: string | null,
): string | null {
  if (name.startsWith('pull_request') && pullRequest === null)
    return 'it names no pull request with a head commit';
  if (name === 'merge_group' && base === null) return 'it names no base of the merge group';
  if (name === 'workflow_run' && origin === null) return 'it names no run with a head commit';
  return null;
}

/** `refs/pull/7/merge`: where the runner checks out a pull request. */
function numberInRef(ref: string | undefined): number | null {
  const [, number] = /^refs\/pull\/(\d{1,9})\/merge$/.exec(ref ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

function visibilityOf(isPrivate: unknown): EventContext['visibility'] {
  if (typeof isPrivate !== 'boolean') return 'unknown';
  return isPrivate ? 'private' : 'public';
}

/** `owner/name`, or null for anything else. */
export function parseRepositoryName(text: string | undefined): RepositoryName | null {
  const found = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? '');
  return found?.[1] !== undefined && found[2] !== undefined
    ? { owner: found[1], repository: found[2] }
    : null;
}

/** Why GitHub gives this run a token that cannot write, or null when it can have been granted. */
export function readOnlyBecause(event: EventContext): 'fork' | 'dependabot' | null {
  if (event.name !== 'pull_request') return null;
  if (event.dependabot) return 'dependabot';
  return event.pullRequest?.fork ? 'fork' : null;
}

function readPullRequest(
  name: string,
  payload: unknown,
  repository: RepositoryName | null,
): PullRequest | null {
  const [listed] = listField(payload, 'workflow_run', 'pull_requests');
  const found = name === 'workflow_run' ? listed : field(payload, 'pull_request');
  const number = numberField(found, 'number');
  const headSha = hashField(found, 'head', 'sha');
  if (number === undefined || headSha === undefined) return null;
  // A listed pull request of a workflow_run names repositories by id and name, without the owner;
  // GitHub lists only those whose head is in the repository itself.
  const head = parseRepositoryName(textField(found, 'head', 'repo', 'full_name'));
  const fork = name !== 'workflow_run' && !sameRepository(head, repository);
  return {
    number,
    headSha,
    baseSha: hashField(found, 'base', 'sha') ?? null,
    baseBranch: textField(found, 'base', 'ref') ?? null,
    mergeSha: hashField(found, 'merge_commit_sha') ?? null,
    fork,
  };
}

function readOrigin(payload: unknown, repository: RepositoryName | null): OriginRun | null {
  const run = field(payload, 'workflow_run');
  const id = numberField(run, 'id');
  const headSha = hashField(run, 'head_sha');
  const headBranch = textField(run, 'head_branch');
  const head = parseRepositoryName(textField(run, 'head_repository', 'full_name'));
  if (id === undefined || headSha === undefined || headBranch === undefined || head === null)
    return null;
  return {
    id,
    event: textField(run, 'event') ?? '',
    conclusion: textField(run, 'conclusion') ?? null,
    headSha,
    headBranch,
    headOwner: head.owner,
    fork: !sameRepository(head, repository),
  };
}

function commits(
  name: string,
  payload: unknown,
  pullRequest: PullRequest | null,
  origin: OriginRun | null,
  checkedOut: string | null,
): { readonly head: string | null; readonly base: string | null } {
  if (pullRequest !== null) return { head: pullRequest.headSha, base: pullRequest.baseSha };
  if (origin !== null) return { head: origin.headSha, base: null };
  if (name === 'merge_group')
    return {
      head: hashField(payload, 'merge_group', 'head_sha') ?? checkedOut,
      base: hashField(payload, 'merge_group', 'base_sha') ?? null,
    };
  if (name === 'push')
    return {
      head: hashField(payload, 'after') ?? checkedOut,
      base: hashField(payload, 'before') ?? null,
    };
  return { head: checkedOut, base: null };
}

function readTime(payload: unknown): string | null {
  const time =
    textField(payload, 'pull_request', 'updated_at') ??
    textField(payload, 'workflow_run', 'updated_at');
  return time !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) ? time : null;
}

function readRun(env: EventSource['env'], serverUrl: string): Omit<Run, 'since'> {
  const id = whole(env.GITHUB_RUN_ID);
  const attempt = Math.max(1, whole(env.GITHUB_RUN_ATTEMPT));
  const repository = parseRepositoryName(env.GITHUB_REPOSITORY);
  const url =
    id === 0 || repository === null
      ? null
      : `${serverUrl}/${repository.owner}/${repository.repository}/actions/runs/${id}/attempts/${attempt}`;
  return { id, attempt, url };
}

function whole(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** An http(s) address without a slash at its end; anything else gives the fallback. */
function address(text: string | undefined, fallback: string): string {
  if (text === undefined || !/^https?:\/\/[^\s]+$/.test(text)) return fallback;
  let end = text.length;
  while (text[end - 1] === '/') end--;
  return text.slice(0, end);
}

function sameRepository(a: RepositoryName | null, b: RepositoryName | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.owner.toLowerCase() === b.owner.toLowerCase() &&
    a.repository.toLowerCase() === b.repository.toLowerCase()
  );
}
