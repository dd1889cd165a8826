import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findPoints, openSides } from '../../src/github/base.ts';
import { readEvent } from '../../src/github/event.ts';
import { connect } from '../../src/github/octokit.ts';
import { settled } from '../../src/github/remote.ts';
import { openCommit } from '../../src/repository/commit.ts';
import { findGit } from '../../src/repository/git.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';
import { pullRequestPayload } from '../e2e/github/events.ts';
import { type FakeGitHub, startGitHub } from '../e2e/github/server.ts';

/** A real history: `main` moved on after the pull request began, and GitHub's trial merge of both. */
const root = mkdtempSync(join(tmpdir(), 'sides-'));
const origin = join(root, 'origin');
const commits = { start: '', main: '', change: '', merge: '' };

function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', directory, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

function commit(file: string, text: string): string {
  writeFileSync(join(origin, file), text);
  git(origin, 'add', '.');
  git(origin, 'commit', '-q', '-m', file);
  return git(origin, 'rev-parse', 'HEAD');
}

beforeAll(() => {
  execFileSync('git', ['init', '-q', '-b', 'main', origin]);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  commits.start = commit('a.txt', 'start');
  git(origin, 'checkout', '-q', '-b', 'change');
  commits.change = commit('b.txt', 'change');
  git(origin, 'checkout', '-q', 'main');
  commits.main = commit('a.txt', 'moved on');
  git(origin, 'checkout', '-q', '--detach');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'trial', 'change');
  commits.merge = git(origin, 'rev-parse', 'HEAD');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

/** What actions/checkout leaves: one commit with so many of its ancestors. */
function clone(at: string, depth: number): string {
  const directory = mkdtempSync(join(root, 'clone-'));
  git(directory, 'init', '-q');
  git(directory, 'fetch', '-q', `--depth=${depth}`, pathToFileURL(origin).href, at);
  git(directory, 'checkout', '-q', 'FETCH_HEAD');
  return directory;
}

async function sides(name: string, directory: string, token = true) {
  const github = await startGitHub({
    // The event is older than the last commit on main.
    pull: { headSha: commits.change, baseSha: commits.start },
    repositories: {
      'acme/shop': {
        commits: {
          [commits.start]: { 'a.txt': 'start' },
          [commits.main]: { 'a.txt': 'moved on' },
          [commits.change]: { 'a.txt': 'start', 'b.txt': 'change' },
        },
        mergeBase: commits.start,
        branches: { main: commits.main },
      },
    },
  });
  open.push(github);
  const client = await connect({ token: github.state.token, apiUrl: github.url });
  const options = {
    event: readEvent({
      env: { ...github.env(), GITHUB_EVENT_NAME: name, GITHUB_SHA: commits.merge },
      payload: JSON.stringify(pullRequestPayload(github.state)),
    }),
    git: findGit(directory),
    workTree: openWorkTree(directory),
    client: token ? client : null,
    openCommit,
  };
  const opened = await openSides(options, await findPoints(options));
  return { ...opened, operations: () => github.state.requests.map(({ operation }) => operation) };
}

async function text(repository: Repository | null, path: string): Promise<string> {
  if (repository === null) return '(no repository)';
  const read = await settled([repository], () => repository.read(path));
  return read.kind === 'text' ? read.text : `(${read.kind})`;
}

describe('pull_request', () => {
  it('compares the trial merge with the base it was merged with, from git', async () => {
    const { head, base, operations } = await sides('pull_request', clone(commits.merge, 2));
    expect(await text(head, 'b.txt')).toBe('change');
    expect(await text(head, 'a.txt')).toBe('moved on');
    expect(base?.commit).toBe(commits.main);
    expect(await text(base, 'a.txt')).toBe('moved on');
    expect(await text(base, 'b.txt')).toBe('(missing)');
    expect(operations()).toEqual([]);
  });

  it('asks GitHub for the base when the clone is shallow, and only for what differs', async () => {
    const { base, operations } = await sides('pull_request', clone(commits.merge, 1));
    expect(base?.commit).toBe(commits.main);
    expect(await text(base, 'a.txt')).toBe('moved on');
    expect(operations()).toEqual(['git/get-tree']);
  });

  it('compares a checkout of the head itself with where it began', async () => {
    const { base } = await sides('pull_request', clone(commits.change, 5));
    expect(base?.commit).toBe(commits.start);
  });

  it('stops, and says why, when there is neither git nor token', async () => {
    const without = sides('pull_request', clone(commits.merge, 1), false);
    await expect(without).rejects.toThrow(
      /base commit \w{7} cannot be read: it is not in the clone/,
    );
  });
});

describe('pull_request_target', () => {
  it('reads the head as data and leaves the checkout alone', async () => {
    const directory = clone(commits.main, 1);
    const { head, base, judge, operations } = await sides('pull_request_target', directory);
    expect(head.commit).toBe(commits.change);
    expect(await text(head, 'b.txt')).toBe('change');
    expect(base?.commit).toBe(commits.start);
    expect(await text(base, 'a.txt')).toBe('start');
    // The branch has moved on since the event, and what judges is its tip.
    expect(judge.commit).toBe(commits.main);
    expect(operations()[0]).toBe('repos/compare-commits-with-basehead');
    expect(git(directory, 'rev-parse', 'HEAD')).toBe(commits.main);
    expect(git(directory, 'status', '--porcelain')).toBe('');
  });

  it('stops when the head cannot be read', async () => {
    const directory = clone(commits.main, 1);
    await expect(sides('pull_request_target', directory, false)).rejects.toThrow('no token');
  });
});
