import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitHubClient } from '../github/client.ts';
import type { Fetching } from '../github/remote.ts';
import { nothingToJudge, whyNothing } from '../guard.ts';
import { WORKFLOWS } from '../interpreter/workflow-files.ts';
import type { RepositoryFacts } from '../policy/account.ts';
import { findBaseline } from '../policy/baseline.ts';
import type { Resolve } from '../policy/extend.ts';
import { findPolicy } from '../policy/find.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import { terminal } from '../render/escape.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import type { Repository } from '../repository/repository.ts';
import { rootOf } from '../repository/root.ts';
import { openFolder } from '../repository/worktree.ts';
import { VERSION } from '../version.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, UsageError } from './usage.ts';

/** What is judged, and by what. */
export interface Subject {
  readonly repository: Repository;
  readonly policy: Policy;
  /** `owner/name`, where known. */
  readonly fullName: string | undefined;
  readonly visibility: RepositoryFacts['visibility'];
  /** Files of other repositories, with `--online`. */
  readonly elsewhere: (Elsewhere & Fetching) | undefined;
  readonly progress: Progress | undefined;
}

/** One that lies on this disk. */
export interface FolderSubject extends Subject {
  readonly directory: string;
}

/** The options of every command that judges. */
export const SUBJECT_OPTIONS = {
  policy: { type: 'string' },
  online: { type: 'boolean', default: false },
  visibility: { type: 'string', default: 'unknown' },
} as const;

export const VISIBILITIES = ['unknown', 'public', 'private'] as const;

export const SUBJECT_HELP = `  --policy FILE     Policy file, relative to the repository's root
                    (default: .github/spend-guard.yml or .yaml)
  --online          Also read from GitHub the policies that the policy extends, and
                    the workflows and actions of other repositories that are
                    called; needs a token in GITHUB_TOKEN or GH_TOKEN
  --visibility KIND public or private, which files alone do not tell (default: unknown)`;

interface SubjectValues {
  readonly policy?: string | undefined;
  readonly online: boolean;
  readonly visibility: string;
}

/** Opens the folder and loads its policy, or says why there is nothing to judge. */
export async function openSubject(
  given: string,
  values: SubjectValues,
  { environment, progress, stderr }: Pick<Terminal, 'environment' | 'progress' | 'stderr'>,
): Promise<FolderSubject> {
  const visibility = oneOf('--visibility', values.visibility, VISIBILITIES);
  const { directory, repository } = openWatched(given, { progress, stderr });
  const online = values.online ? await goOnline(environment) : undefined;
  const policy = await policyOf(await findPolicy(repository, values.policy, online?.resolve));
  const fullName = environment.GITHUB_REPOSITORY;
  const { elsewhere } = online ?? {};
  return { directory, repository, policy, fullName, visibility, elsewhere, progress };
}

/** The repository that a folder is a part of, told where it is another folder; its reading is watched. */
export function openWatched(
  given: string,
  { progress, stderr }: Pick<Terminal, 'progress' | 'stderr'>,
): Pick<FolderSubject, 'directory' | 'repository'> {
  const { directory, repository } = openRepository(given);
  if (directory !== given)
    stderr(`spend-guard: scanning the repository ${terminal(resolve(directory))}\n`);
  return { directory, repository: progress?.watch(repository, WORKFLOWS) ?? repository };
}

/** @throws UsageError where it cannot be read: no policy is not what its author meant. */
export async function policyOf(loaded: LoadedPolicy): Promise<Policy> {
  if ('policy' in loaded) return loaded.policy;
  throw await badPolicy(loaded.problems);
}

export async function badPolicy(problems: readonly PolicyProblem[]): Promise<UsageError> {
  const { formatProblem } = await import('../policy/problem.ts');
  const list = problems.map(formatProblem).join('\n');
  return new UsageError(`the policy cannot be read, so nothing was judged\n${list}`);
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
  throw badBaseline(found.problem);
}

export function badBaseline(problem: string): UsageError {
  return new UsageError(`the baseline cannot be read, so nothing was judged: ${problem}`);
}

interface Online {
  readonly client: GitHubClient;
  readonly resolve: Resolve;
  readonly elsewhere: Elsewhere & Fetching;
}

export async function goOnline(environment: Terminal['environment']): Promise<Online> {
  const connection = connectionFor('--online', environment);
  const [{ connectLazily }, { policyResolver }, { openElsewhere }] = await Promise.all([
    import('../github/octokit.ts'),
    import('../github/policy-files.ts'),
    import('../github/elsewhere.ts'),
  ]);
  const client = connectLazily(connection);
  return { client, resolve: policyResolver(client), elsewhere: openElsewhere(client) };
}

/** @throws UsageError where there is no token. */
export function connectionFor(
  what: string,
  { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }: Terminal['environment'],
) {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) throw new UsageError(`${what} needs a token in GITHUB_TOKEN or GH_TOKEN`);
  const apiUrl = GITHUB_API_URL || 'https://api.github.com';
  return { token, apiUrl, userAgent: `spend-guard/${VERSION}` };
}

/**
 * Works on a subject until everything that it asks of GitHub is there. What is worked out about a
 * repository's files is kept by object: `work` uses the one that it is handed.
 */
export async function settledFor<T>(
  { repository, elsewhere, progress }: Pick<Subject, 'repository' | 'elsewhere' | 'progress'>,
  work: (repository: Repository) => T | Promise<T>,
): Promise<T> {
  try {
    if (elsewhere === undefined && !('catchUp' in repository)) return await work(repository);
    const { forThisRound, settled } = await import('../github/remote.ts');
    const sources = [repository, elsewhere && told(elsewhere, progress)];
    return await settled(sources, () => work(forThisRound(repository)));
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
export function mustHaveWorkflows(
  subject: Pick<FolderSubject, 'repository' | 'directory'>,
  io: Pick<Terminal, 'environment'>,
): void {
  const nothing = nothingIn(subject, io);
  if (nothing !== undefined) throw new UsageError(nothing);
}

/** Why there is nothing to judge: at a desk no checkout was forgotten. */
export function nothingIn(
  { repository, directory, fullName }: Pick<Subject, 'repository'> & Partial<FolderSubject>,
  { environment }: Pick<Terminal, 'environment'>,
): string | undefined {
  if (environment.GITHUB_ACTIONS === 'true') return nothingToJudge(repository)?.message;
  return whyNothing(repository, directory === undefined ? fullName : resolve(directory));
}
