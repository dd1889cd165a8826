import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent, readOnlyBecause } from '../../src/github/event.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const SHA = 'c'.repeat(40);

function read(name: string, payload: unknown, env: Record<string, string> = {}) {
  return readEvent({
    env: {
      GITHUB_EVENT_NAME: name,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: SHA,
      GITHUB_RUN_ID: '18000000001',
      GITHUB_RUN_ATTEMPT: '2',
      ...env,
    },
    payload: JSON.stringify(payload),
  });
}

function pull(headRepository: string | null = 'acme/shop') {
  const repo = headRepository === null ? null : { full_name: headRepository };
  return {
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: 'change', repo },
      base: { sha: BASE, ref: 'main' },
    },
  };
}

describe('pull requests', () => {
  it.each(['pull_request', 'pull_request_target'])('%s gives number, head and base', (name) => {
    const event = read(name, pull());
    expect(event.pullRequest).toEqual({
      number: 7,
      headSha: HEAD,
      baseSha: BASE,
      baseBranch: 'main',
      mergeSha: null,
      fork: false,
    });
    expect(event).toMatchObject({ head: HEAD, base: BASE, dependabot: false });
    expect(event.checkoutHoldsHead).toBe(name === 'pull_request');
    expect(event.run).toEqual({
      id: 18000000001,
      attempt: 2,
      url: 'https://github.com/acme/shop/actions/runs/18000000001/attempts/2',
    });
  });

  it.each([
    ['acme/shop', {}, null],
    ['ACME/Shop', {}, null],
    ['mallory/shop', {}, 'fork'],
    [null, {}, 'fork'],
    ['acme/shop', { GITHUB_ACTOR: 'dependabot[bot]' }, 'dependabot'],
  ])('head in %s with %o: read-only because %s', (repository, env, because) => {
    expect(readOnlyBecause(read('pull_request', pull(repository), env))).toBe(because);
    expect(readOnlyBecause(read('pull_request_target', pull(repository), env))).toBe(null);
  });
});

describe('other events', () => {
  it('merge_group names both commits', () => {
    const event = read('merge_group', { merge_group: { head_sha: HEAD, base_sha: BASE } });
    expect(event).toMatchObject({ pullRequest: null, head: HEAD, base: BASE });
  });

  it('push names both commits; a new branch has nothing before it', () => {
    expect(read('push', { before: BASE, after: HEAD })).toMatchObject({ head: HEAD, base: BASE });
    const first = read('push', { before: '0'.repeat(40), after: HEAD });
    expect(first).toMatchObject({ head: HEAD, base: null });
  });

  it.each(['schedule', 'workflow_dispatch'])('%s judges the checkout alone', (name) => {
    expect(read(name, {})).toMatchObject({ pullRequest: null, head: SHA, base: null });
  });

  it('workflow_run names the pull request of a branch', () => {
    const event = read('workflow_run', {
      workflow_run: {
        id: 5,
        event: 'pull_request',
        conclusion: 'failure',
        head_sha: HEAD,
        head_branch: 'change',
        head_repository: { full_name: 'acme/shop' },
        pull_requests: [{ number: 7, head: { sha: HEAD }, base: { sha: BASE } }],
      },
    });
    expect(event.pullRequest).toMatchObject({
      number: 7,
      headSha: HEAD,
      baseSha: BASE,
      fork: false,
    });
    expect(event).toMatchObject({ head: HEAD, base: BASE, checkoutHoldsHead: false });
  });

  it('workflow_run of a fork names only the run', () => {
    const event = read('workflow_run', {
      workflow_run: {
        id: 5,
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'change',
        head_repository: { full_name: 'mallory/shop' },
        pull_requests: [],
      },
    });
    expect(event).toMatchObject({ pullRequest: null, head: HEAD, base: null });
    expect(event.origin).toMatchObject({ headOwner: 'mallory', headBranch: 'change', fork: true });
  });
});

it.each([
  [{}, 'https://api.github.com', 'https://github.com'],
  [
    { GITHUB_API_URL: 'https://ghe.acme.test/api/v3/', GITHUB_SERVER_URL: 'https://ghe.acme.test' },
    'https://ghe.acme.test/api/v3',
    'https://ghe.acme.test',
  ],
  [
    { GITHUB_API_URL: 'https://api.acme.ghe.com', GITHUB_SERVER_URL: 'https://acme.ghe.com' },
    'https://api.acme.ghe.com',
    'https://acme.ghe.com',
  ],
  [{ GITHUB_API_URL: 'file:///etc' }, 'https://api.github.com', 'https://github.com'],
])('takes the addresses from the runner: %o', (env, apiUrl, serverUrl) => {
  expect(read('push', {}, env)).toMatchObject({ apiUrl, serverUrl });
});

it('reads any payload and any environment without an exception', () => {
  const names = fc.constantFrom('pull_request', 'workflow_run', 'push', 'merge_group', 'x');
  const keys = fc.constantFrom('pull_request', 'workflow_run', 'head', 'sha', 'repo', 'number');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.dictionary(keys, tie('tree')),
      fc.array(tie('tree'), { maxLength: 2 }),
    ),
  }));
  fc.assert(
    fc.property(
      names,
      fc.oneof(
        tree.map((v) => JSON.stringify(v)),
        fc.string(),
      ),
      (name, payload) => {
        const event = readEvent({ env: { GITHUB_EVENT_NAME: name }, payload });
        expect(event.name).toBe(name);
        expect(event.head === null || /^[0-9a-f]{40,64}$/.test(event.head)).toBe(true);
      },
    ),
  );
});

it('does without any environment and payload', () => {
  const event = readEvent({ env: {}, payload: undefined });
  expect(event).toMatchObject({ name: '', repository: null, pullRequest: null, head: null });
  expect(event.run).toEqual({ id: 0, attempt: 1, url: null });
});

describe('a payload that does not say what happened', () => {
  const problemOf = (name: string, payload: string | undefined, refused?: string) =>
    readEvent({ env: { GITHUB_EVENT_NAME: name }, payload, refused }).problem;

  it.each([
    ['pull_request', undefined, 'there is no payload'],
    ['pull_request', '', 'it is not a JSON object'],
    ['pull_request', '{"pull_requ', 'it is not a JSON object'],
    ['push', '[]', 'it is not a JSON object'],
    ['pull_request_target', '{}', 'it names no pull request with a head commit'],
    ['merge_group', '{}', 'it names no base of the merge group'],
    ['workflow_run', '{}', 'it names no run with a head commit'],
    ['push', '{}', null],
    ['schedule', undefined, null],
  ])('%s with %s: %s', (name, payload, problem) => {
    expect(problemOf(name, payload)).toBe(problem);
  });

  it('tells why the file of it could not be read', () => {
    expect(problemOf('push', undefined, 'it has 30 bytes')).toBe('it has 30 bytes');
  });
});
