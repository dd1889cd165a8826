import { lstatSync } from 'node:fs';
import type { Fetching } from '../github/remote.ts';
import { nothingToJudge } from '../guard.ts';
import { WORKFLOWS } from '../interpreter/repository.ts';
import { findBaseline } from '../policy/baseline.ts';
import type { Resolve } from '../policy/extend.ts';
import { findPolicy } from '../policy/find.ts';
import type { Policy } from '../policy/policy.ts';
import { terminal } from '../render/escape.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import type { Repository } from '../repository/repository.ts';
import { rootOf } from '../repository/root.ts';
import { openFolder } from '../repository/worktree.ts';
import { VERSION } from '../version.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** What is judged, and by what. */
export interface Subject {
  readonly directory: string;
  readonly repository: Repository;
  readonly policy: Policy;
  /** Files of other repositories, with `--online`. */
  readonly elsewhere: (Elsewhere & Fetching) | undefined;
  readonly progress: Progress | undefined;
}

/** The options of every command that judges. */
export const SUBJECT_OPTIONS = {
  policy: { type: 'string' },
  online: { type: 'boolean', default: false },
} as const;

export const SUBJECT_HELP = `  --policy FILE     Policy file, relative to the repository's root
                    (default: .github/spend-guard.yml or .yaml)
  --online          Also read from GitHub the policies that the policy extends, and
                    the workflows and actions of other repositories that are
                    called; needs a token in GITHUB_TOKEN or GH_TOKEN`;

/** Opens the folder and loads its policy, or says why there is nothing to judge. */
export async function openSubject(
  given: string,
  values: { readonly policy?: string | undefined; readonly online: boolean },
  { environment, progress, stderr }: Pick<Terminal, 'environment' | 'progress' | 'stderr'>,
): Promise<Subject> {
  const { directory, repository: opened } = openRepository(given);
  if (directory !== given)
    stderr(`spend-guard: ${terminal(given)} is part of the repository ${terminal(directory)}\n`);
  const repository = progress?.watch(opened, WORKFLOWS) ?? opened;
  const online = values.online ? await goOnline(environment) : undefined;
  const loaded = await findPolicy(repository, values.policy, online?.resolve);
  if ('policy' in loaded) {
    const { policy } = loaded;
    return { directory, repository, policy, elsewhere: online?.elsewhere, progress };
  }
  const { formatProblem } = await import('../policy/problem.ts');
  const list = loaded.problems.map(formatProblem).join('\n');
  throw new UsageError(`the policy cannot be read, so nothing was judged\n${list}`);
}

/** The repository that a folder is, or is a part of, and where its root is. */
export function openRepository(folder: string): {
  readonly directory: string;
  readonly repository: Repository;
} {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isFile() === true)
    throw new UsageError(`${JSON.stringify(folder)} is a file; name the repository's folder`);
  const directory = rootOf(folder);
  const repository = openFolder(directory);
  if (repository === undefined)
    throw new UsageError(`there is no folder ${JSON.stringify(folder)}`);
  return { directory, repository };
}

/** The one folder among the words, or this one. */
export function folderOf(command: string, positionals: readonly string[]): string {
  if (positionals.length > 1)
    throw new UsageError(`${command} takes one folder, not ${positionals.length}`);
  return positionals[0] ?? '.';
}

export function baselineOf(
  repository: Repository,
  values: { readonly baseline?: string | undefined; readonly 'no-baseline': boolean },
): ReadonlySet<string> {
  if (values['no-baseline']) {
    if (values.baseline !== undefined)
      throw new UsageError('--baseline and --no-baseline contradict each other');
    return new Set();
  }
  const found = findBaseline(repository, values.baseline);
  if ('fingerprints' in found) return found.fingerprints;
  throw new UsageError(`the baseline cannot be read, so nothing was judged: ${found.problem}`);
}

const GITHUB = 'https://api.github.com';

interface Online {
  readonly resolve: Resolve;
  readonly elsewhere: Elsewhere & Fetching;
}

async function goOnline(environment: Terminal['environment']): Promise<Online> {
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) throw new UsageError('--online needs a token in GITHUB_TOKEN or GH_TOKEN');
  const [{ connectLazily }, { policyResolver }, { openElsewhere }] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/policy-files.ts'),
    import('../github/elsewhere.ts'),
  ]);
  const apiUrl = environment.GITHUB_API_URL || GITHUB;
  const client = connectLazily({ token, apiUrl, userAgent: `spend-guard/${VERSION}` });
  return { resolve: policyResolver(client), elsewhere: openElsewhere(client) };
}

/** Works on a subject until everything that it asks of other repositories is there. */
export async function settledFor<T>({ elsewhere, progress }: Subject, work: () => T): Promise<T> {
  try {
    if (elsewhere === undefined) return work();
    const { settled } = await import('../github/remote.ts');
    return await settled([told(elsewhere, progress)], work);
  } finally {
    progress?.clear();
  }
}

function told(fetching: Fetching, progress: Progress | undefined): Fetching {
  return {
    catchUp() {
      progress?.say('Asking GitHub for the files of other repositories');
      return fetching.catchUp();
    },
  };
}

/** @throws UsageError where there is no workflow: a command that goes on would claim that all is well. */
export function mustHaveWorkflows(repository: Repository): void {
  const nothing = nothingToJudge(repository);
  if (nothing !== undefined) throw new UsageError(nothing.message);
}
