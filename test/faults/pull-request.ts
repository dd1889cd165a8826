import { execFileSync } from 'node:child_process';
import { folder, type Texts, write } from './repository.ts';

export const POLICY = '.github/spend-guard.yml';
export const WORKFLOW = '.github/workflows/review.yml';

/** Commits of one repository, each with a checkout of its own. */
export class Origin {
  readonly folder = folder();
  readonly commits = new Map<string, { readonly sha: string; readonly files: Texts }>();

  constructor() {
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    return git(this.folder, ...args);
  }

  /** On top of another commit, with its files but for those that change. */
  commit(name: string, files: Texts, on?: string): string {
    const below = on === undefined ? undefined : this.commits.get(on);
    if (below !== undefined) this.git('checkout', '-q', '--detach', below.sha);
    write(this.folder, files);
    this.git('add', '.');
    this.git('commit', '-q', '--allow-empty', '-m', name);
    this.git('branch', '-f', name);
    const sha = this.git('rev-parse', 'HEAD');
    this.commits.set(name, { sha, files: { ...below?.files, ...files } });
    return sha;
  }

  sha(name: string): string {
    return this.commits.get(name)?.sha ?? '';
  }

  /** A checkout as `actions/checkout` leaves it: one commit, and nothing of what it stands on. */
  shallow(name: string): string {
    const made = folder();
    git(made, 'init', '-q');
    git(made, 'fetch', '-q', '--depth=1', `file://${this.folder}`, name);
    git(made, 'checkout', '-q', 'FETCH_HEAD');
    return made;
  }
}

function git(at: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', at, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}
