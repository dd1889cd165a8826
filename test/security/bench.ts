import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { pullRequestPayload } from '../e2e/github/events.ts';
import { type ActionResult, runAction } from '../e2e/github/process.ts';
import { type GitHubOptions, startGitHub } from '../e2e/github/server.ts';
import type { Files, State } from '../e2e/github/state.ts';

const built = (path: string) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const ACTION = built('action/index.js');
const CLI = built('cli/index.js');
if (!existsSync(ACTION)) throw new Error('npm run build comes first');

export const POLICY = '.github/spend-guard.yml';
export const BASELINE = '.github/spend-guard-baseline.json';
export const WORKFLOW = '.github/workflows/review.yml';

/** A policy that the workflow below breaks, and one that it keeps. */
export const STRICT = 'version: 1\ndefault: subscription\n';
export const LAX = 'version: 1\ndefault: any\n';

/** One job, charged to the API budget without any other finding. */
export const SPENDS = `on: pull_request
permissions:
  contents: read
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes with the test. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'security-'));
  folders.push(folder);
  return folder;
}

export function writeFiles(root: string, files: Files): void {
  for (const [path, file] of Object.entries(files)) {
    if (typeof file === 'object' && 'link' in file) throw new Error('links are made by the test');
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), file);
  }
}

/** A real repository on disk. */
export interface Clone {
  readonly root: string;
  git(...args: readonly string[]): string;
  /** Writes the files, commits everything and gives the commit's name. */
  commit(files: Files): string;
}

export function cloneAt(root: string): Clone {
  const git = (...args: readonly string[]) => runGit(root, args);
  return {
    root,
    git,
    commit(files) {
      writeFiles(root, files);
      git('add', '-A', '-f', '.');
      git('commit', '-q', '--allow-empty', '-m', 'change');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** With the branch `main` and nothing in it. */
export function newClone(): Clone {
  const clone = cloneAt(temporary());
  clone.git('init', '-q', '-b', 'main');
  return clone;
}

/** Git as the test itself uses it: no configuration but this. */
export function runGit(directory: string, args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  const open = ['-c', 'safe.directory=*', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', ['-C', directory, ...identity, ...open, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

export interface Asked {
  readonly workspace: string;
  readonly headSha: string;
  readonly baseSha: string;
  /** Commits that the API serves, by their names; none unless told. */
  readonly commits?: Readonly<Record<string, Files>>;
  readonly mergeBase?: string;
  readonly event?: string;
  readonly payload?: (state: State) => unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly github?: GitHubOptions;
  /** The built Action, where it is not this project's own. */
  readonly entry?: string;
}

export interface Judged extends ActionResult {
  /** What stands on the pull request afterwards. */
  readonly comments: readonly string[];
  /** The operations that GitHub was asked for. */
  readonly asked: readonly string[];
}

/** One run of the built Action on a pull request, against a GitHub on loopback. */
export async function judge(asked: Asked): Promise<Judged> {
  const { headSha, baseSha, commits = {}, mergeBase, event } = asked;
  const home = { commits: { ...commits }, ...(mergeBase === undefined ? {} : { mergeBase }) };
  const github = await startGitHub({
    pull: { headSha, baseSha },
    repositories: { 'acme/shop': home },
    ...asked.github,
  });
  try {
    const result = await runAction({
      entry: asked.entry ?? ACTION,
      workspace: asked.workspace,
      github,
      payload: (asked.payload ?? pullRequestPayload)(github.state),
      inputs: asked.inputs ?? {},
      env: { ...(event === undefined ? {} : { GITHUB_EVENT_NAME: event }), ...asked.env },
    });
    const comments = github.state.comments.map(({ body }) => body);
    return { ...result, comments, asked: github.state.requests.map((one) => one.operation) };
  } finally {
    await github.close();
  }
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command line, in a folder. */
export function cli(
  directory: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    cwd: directory,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, HOME: directory, CI: 'true', ...env },
  });
  return { status, stdout, stderr };
}
