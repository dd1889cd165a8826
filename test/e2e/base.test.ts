import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { startGitHub } from './github/server.ts';

/** The pull request before there is one: a branch of a repository of git, by the built command. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'scan-base-'));
const POLICY = '.github/spend-guard.yml';
const WORKFLOWS = '.github/workflows';

const job = (name: string, credential: string) => `on: pull_request
permissions: { contents: read }
jobs:
  ${name}:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - run: codex exec --model gpt-6-luna "Read it"
        env:
          ${credential}: \${{ secrets.${credential} }}
`;

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', root, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function commit(files: Readonly<Record<string, string>>): string {
  write(files);
  git('add', '.');
  git('commit', '-q', '-m', 'change');
  return git('rev-parse', 'HEAD');
}

function scan(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(dist, 'cli/index.js'), 'scan', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
}

let tip = '';
beforeAll(() => {
  if (!existsSync(join(dist, 'cli/index.js'))) throw new Error('npm run build comes first');
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
  commit({ [`${WORKFLOWS}/old.yml`]: job('old', 'CODEX_ACCESS_TOKEN') });
  git('checkout', '-q', '-b', 'work');
  // The base goes on: its policy judges, and what it adds is no change of the branch.
  git('checkout', '-q', 'main');
  tip = commit({
    [POLICY]: 'version: 1\ndefault: api\n',
    [`${WORKFLOWS}/later.yml`]: job('later', 'CODEX_API_KEY'),
  });
  git('tag', 'v1');
  git('checkout', '-q', 'work');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('scan --base', () => {
  it('lets a branch pass that adds nothing to what was there before', () => {
    const { status, stdout, stderr } = scan('--base', 'main');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^PASS .*older finding/);
    expect(stdout).toContain('This change does not change who pays.');
    // Neither what came to the base, nor that the branch does not have its policy yet.
    expect(stdout).not.toContain('later');
    expect(stdout).not.toContain('Counts once merged');
    expect(stderr).toContain(`judged by ${POLICY} on main (${tip.slice(0, 7)})`);
    expect(scan('--base', 'main', '--verbose').stdout).toMatch(
      /Older findings, not caused by this change\n.*wrong-budget/,
    );
  });

  it('judges files that nobody committed, whatever their own policy says', () => {
    write({
      [`${WORKFLOWS}/new.yml`]: job('fresh', 'CODEX_ACCESS_TOKEN'),
      [POLICY]: 'version: 1\ndefault: any\n',
    });
    const { status, stdout, stderr } = scan('--base', 'v1');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAIL {2}1 job charges the wrong budget/);
    expect(stdout).toContain('This change adds `fresh` in `new.yml` (subscription budget).');
    expect(stdout).toContain('1 older finding (--verbose)');
    expect(stderr).toContain('this change edits the policy');
    const report = reportSchema.parse(JSON.parse(scan('--base', tip, '--format', 'json').stdout));
    const wrong = report.findings.filter(({ rule }) => rule === 'wrong-budget');
    expect(wrong.map(({ job, older }) => ({ job, older }))).toEqual([
      { job: 'fresh', older: undefined },
      { job: 'old', older: true },
    ]);
    expect(report.outcome).toBe('fail');
  });

  it('prints the very comment that the Action posts, but for the address of its run', async () => {
    const headSha = commit({ [`${WORKFLOWS}/new.yml`]: job('fresh', 'CODEX_ACCESS_TOKEN') });
    const github = await startGitHub({ pull: { headSha, baseSha: tip } });
    try {
      const payload = pullRequestPayload(github.state);
      const entry = join(dist, 'action/index.js');
      await runAction({ entry, workspace: root, github, payload, run: { id: 1 } });
      const [posted] = github.state.comments;
      const { status, stdout } = scan('--base', 'main', '--format', 'markdown');
      expect(status).toBe(1);
      const plain = (text: string) =>
        text
          .replace(/^<!--[^\n]*-->\n/gm, '')
          .replace(/\[full report\]\([^)]*\) · /, '')
          .replaceAll(/https?:\/\/[^/\s)]+\/acme\/shop/g, 'HOME')
          .trim();
      expect(stdout).toContain('`fresh`');
      expect(plain(stdout)).toBe(plain(posted?.body ?? ''));
    } finally {
      await github.close();
    }
  }, 60_000);

  it('refuses what it cannot compare with, and says so', () => {
    const refused = (...args: readonly string[]) => {
      const { status, stdout, stderr } = scan('--base', ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      return stderr;
    };
    expect(refused('nowhere')).toContain('there is no branch, tag or commit "nowhere"');
    git('update-ref', 'refs/remotes/origin/next', tip);
    expect(refused('next')).toContain('did you mean origin/next?');
    expect(refused('main', '.', '.')).toContain('takes one folder');
    expect(refused('main', '--remote', 'acme/shop')).toContain('--base goes with a checkout');
    expect(refused('main', '--history')).toContain('--base does not go with --history');
    const outside = mkdtempSync(join(tmpdir(), 'scan-base-none-'));
    mkdirSync(join(outside, WORKFLOWS), { recursive: true });
    writeFileSync(join(outside, WORKFLOWS, 'a.yml'), job('a', 'CODEX_API_KEY'));
    expect(refused('main', outside)).toContain('needs a work tree of git');
    rmSync(outside, { recursive: true, force: true });
    commit({ [POLICY]: 'version: 1\nrulez: {}\n' });
    expect(refused('HEAD')).toContain('the policy cannot be read');
  });
});
