import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HOMEPAGE } from '../../src/version.ts';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { type FakeGitHub, startGitHub } from './github/server.ts';

/**
 * docs/getting-started.md, done as it is written: every command by a shell, every file as it is
 * shown. GitHub is a bare repository and a server on loopback; the browser's part is left out.
 */
const guide = readFileSync(new URL('../../docs/getting-started.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
const [policy = '', guarding = '', nightly = '', step = '', expectation = ''] = blocks('yaml');
const [prepare = '', publish = '', branch = '', ask = '', propose = '', repair = ''] = blocks('sh');

const root = mkdtempSync(join(tmpdir(), 'getting-started-'));
const remote = join(root, 'remotes/YOU/spend-guard-trial.git');
const trial = join(root, 'home/spend-guard-trial');
const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Newcomer',
  GIT_AUTHOR_EMAIL: 'newcomer@example.test',
  GIT_COMMITTER_NAME: 'Newcomer',
  GIT_COMMITTER_EMAIL: 'newcomer@example.test',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
  GIT_TERMINAL_PROMPT: '0',
};

function shell(script: string, cwd = trial) {
  const options = { cwd, env: environment, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], options);
  return { status, stdout, stderr };
}

function git(directory: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', directory, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(trial, path)), { recursive: true });
  writeFileSync(join(trial, path), text);
}

/** github.com, with Spend Guard as far as a reader runs it, and the newcomer's empty repository. */
function setUp(): void {
  const home = join(root, 'remotes', new URL(HOMEPAGE).pathname);
  mkdirSync(home, { recursive: true });
  mkdirSync(remote, { recursive: true });
  mkdirSync(dirname(trial), { recursive: true });
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(home, 'dist'), {
    recursive: true,
  });
  const instead = `[url "file://${join(root, 'remotes')}/"]\n\tinsteadOf = https://github.com/\n`;
  writeFileSync(join(root, 'gitconfig'), instead);
  git(home, 'init', '-q', '-b', 'main');
  git(home, 'add', '.');
  git(home, 'commit', '-q', '-m', 'Build');
  git(remote, 'init', '-q', '--bare', '-b', 'main');
}

let github: FakeGitHub | undefined;
beforeAll(setUp);
afterAll(async () => {
  await github?.close();
  rmSync(root, { recursive: true, force: true });
});

/** What GitHub does after a push to the pull request: its trial merge, checked out as the guide's workflow says. */
async function check(run: number) {
  const merge = mkdtempSync(join(root, 'merge-'));
  git(merge, 'clone', '-q', `file://${remote}`, '.');
  const headSha = git(merge, 'rev-parse', 'origin/nightly-triage');
  const baseSha = git(merge, 'rev-parse', 'origin/main');
  git(merge, 'merge', '-q', '--no-ff', '-m', 'trial', headSha);
  const workspace = mkdtempSync(join(root, 'runner-'));
  const depth = parse(guarding).jobs.guard.steps[0].with['fetch-depth'];
  git(workspace, 'init', '-q');
  git(workspace, 'fetch', '-q', `--depth=${depth}`, `file://${merge}`, 'HEAD');
  git(workspace, 'checkout', '-q', 'FETCH_HEAD');
  github ??= await startGitHub({ repository: 'YOU/spend-guard-trial', pull: { baseSha } });
  github.state.pull.headSha = headSha;
  const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
  const payload = pullRequestPayload(github.state);
  const { status } = await runAction({ entry, workspace, github, payload, run: { id: run } });
  return { status, comments: github.state.comments.map(({ id, body }) => ({ id, body })) };
}

it('leads from nothing to a failing and then a passing pull request', async () => {
  expect(shell(prepare, dirname(trial))).toMatchObject({ status: 0 });
  write('.github/spend-guard.yml', policy);
  write('.github/workflows/spend-guard.yml', guarding);
  expect(shell(publish)).toMatchObject({ status: 0 });

  expect(shell(branch)).toMatchObject({ status: 0 });
  write('.github/workflows/nightly.yml', nightly);
  const failing = shell(ask);
  expect(failing.status).toBe(1);
  const shown = /```\n(FAIL[\s\S]*?)```/.exec(guide)?.[1]?.trimEnd().split('\n') ?? [];
  const lines = shown.filter((line) => line !== '…');
  expect(lines.length).toBeGreaterThan(3);
  expect(failing.stdout.split('\n').filter((line) => lines.includes(line))).toEqual(lines);
  expect(shell(propose)).toMatchObject({ status: 0 });
  const before = await check(1);
  expect(before.status).toBe(1);
  expect(before.comments).toMatchObject([{ body: expect.stringMatching(/\n## ❌/) }]);

  const signIn = nightly.indexOf('      - name: Sign in');
  expect(signIn).toBeGreaterThan(0);
  write('.github/workflows/nightly.yml', nightly.slice(0, signIn) + step);
  expect(shell(repair)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^PASS/) });
  const after = await check(2);
  expect(after.status).toBe(0);
  const [comment] = before.comments;
  expect(after.comments).toMatchObject([
    { id: comment?.id, body: expect.stringMatching(/\n## ✅/) },
  ]);

  // "If the plan was meant to pay"
  write('.github/workflows/nightly.yml', nightly);
  write('.github/spend-guard.yml', policy + expectation);
  expect(shell(ask)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^WARN/) });
}, 60_000);

it('has no command that is not tried', () => {
  expect(blocks('sh')).toHaveLength(6);
  expect(blocks('yaml')).toHaveLength(5);
});
