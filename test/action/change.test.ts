import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { judgeChange } from '../../src/action/change.ts';
import { commentOn } from '../../src/action/comment.ts';
import { findPoints } from '../../src/github/base.ts';
import { readEvent } from '../../src/github/event.ts';
import { connectLazily } from '../../src/github/octokit.ts';
import { openCommit } from '../../src/repository/commit.ts';
import { findGit } from '../../src/repository/git.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';
import { pullRequestPayload } from '../e2e/github/events.ts';
import { type FakeGitHub, startGitHub } from '../e2e/github/server.ts';

const POLICY = '.github/spend-guard.yml';
const WORKFLOW = '.github/workflows/review.yml';

const policy = (budget: string) => `version: 1\ndefault: ${budget}\n`;
const workflow = (input: string) => `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
${input}`;
const PAID_BY_KEY = workflow('          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n');

const root = mkdtempSync(join(tmpdir(), 'change-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(directory: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', directory, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

const origin = join(root, 'origin');
const base: Record<string, string> = { [POLICY]: policy('subscription'), 'README.md': 'Shop\n' };
const head: Record<string, string> = { ...base, [WORKFLOW]: PAID_BY_KEY, [POLICY]: policy('api') };
const commits = { base: '', head: '', merge: '' };

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    execFileSync('mkdir', ['-p', join(origin, path, '..')]);
    writeFileSync(join(origin, path), text);
  }
  git(origin, 'add', '.');
  git(origin, 'commit', '-q', '-m', 'x');
  return git(origin, 'rev-parse', 'HEAD');
}

beforeAll(() => {
  execFileSync('git', ['init', '-q', '-b', 'main', origin]);
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  commits.base = commit(base);
  git(origin, 'checkout', '-q', '-b', 'change');
  commits.head = commit(head);
  git(origin, 'checkout', '-q', '--detach', 'main');
  git(origin, 'merge', '-q', '--no-ff', '-m', 'trial', 'change');
  commits.merge = git(origin, 'rev-parse', 'HEAD');
});

const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

async function judge(name: string, at: string, depth: number) {
  const directory = mkdtempSync(join(root, 'clone-'));
  git(directory, 'init', '-q');
  git(directory, 'fetch', '-q', `--depth=${depth}`, pathToFileURL(origin).href, at);
  git(directory, 'checkout', '-q', 'FETCH_HEAD');
  const github = await startGitHub({
    pull: { headSha: commits.head, baseSha: commits.base },
    repositories: {
      'acme/shop': {
        commits: { [commits.base]: base, [commits.head]: head },
        mergeBase: commits.base,
      },
    },
  });
  open.push(github);
  const event = readEvent({
    env: { ...github.env(), GITHUB_EVENT_NAME: name },
    payload: JSON.stringify(pullRequestPayload(github.state)),
  });
  const client = connectLazily({ token: github.state.token, apiUrl: github.url });
  const place = findGit(directory);
  const result = await judgeChange({
    points: await findPoints({ event, git: place, client }),
    event,
    git: place,
    workTree: openWorkTree(directory),
    client,
    openCommit,
    policy: undefined,
    today: '2026-11-25',
  });
  if (result.kind !== 'judged') throw new Error('the policy of the base is good');
  return { result, event, client, github };
}

describe.each([
  ['pull_request with its base in the clone', 'pull_request', 'merge', 2, []],
  ['pull_request in a shallow clone', 'pull_request', 'merge', 1, ['git/get-tree', 'git/get-blob']],
  [
    'pull_request_target',
    'pull_request_target',
    'base',
    1,
    ['repos/compare-commits-with-basehead', 'git/get-tree', 'Blobs'],
  ],
] as const)('%s', (_, name, at, depth, requests) => {
  it('judges the change by the policy of its base, and tells it once', async () => {
    const { result, event, client, github } = await judge(name, commits[at], depth);
    expect(result.report.jobs).toMatchObject([{ job: 'review', budget: 'api' }]);
    expect(result.base?.jobs).toEqual([]);
    expect(result.change?.findings.new).toContainEqual(
      expect.objectContaining({ rule: 'wrong-budget', level: 'error' }),
    );
    expect(result).toMatchObject({ policyPath: POLICY, policyChanged: true, notes: [] });
    const asked = github.state.requests.map(({ operation }) => operation);
    expect([...asked].sort()).toEqual([...requests].sort());

    const { policyPath, policyChanged, policyCommit } = result;
    const own = { mode: 'changes', key: 'default', folder: '', suggestions: true } as const;
    const summaryId = '51725241954';
    const settings = { policyPath, policyChanged, policyCommit, ...own, summaryId };
    const told = await commentOn(client, event, settings, { ...result, fails: true });
    expect(told?.delivery).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toHaveLength(1);
    const [comment] = github.state.comments;
    expect(comment?.body).toContain(`/blob/${commits.head}/${WORKFLOW}#L`);
    expect(comment?.body).toMatch(/\[full report\]\([^)]*#summary-51725241954\)/);
    expect(comment?.body).toMatch(/^<!-- spend-guard:comment [^\n]+ -->\n## ❌/);
  });
});

it('judges a push without a base by its own policy, and asks nobody', async () => {
  const directory = join(root, 'push');
  cpSync(origin, directory, { recursive: true });
  const github = await startGitHub();
  open.push(github);
  const event = readEvent({ env: { ...github.env(), GITHUB_EVENT_NAME: 'schedule' }, payload: '' });
  const client = connectLazily({ token: github.state.token, apiUrl: github.url });
  const place = findGit(directory);
  const result = await judgeChange({
    points: await findPoints({ event, git: place, client }),
    event,
    git: place,
    workTree: openWorkTree(directory),
    client,
    openCommit,
    policy: undefined,
    today: '2026-11-25',
  });
  expect(result).toMatchObject({ kind: 'judged', base: undefined, change: undefined, notes: [] });
  expect(github.state.requests).toEqual([]);
});
