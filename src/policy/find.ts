import type { Repository } from '../repository/repository.ts';
import type { Resolve } from './extend.ts';
import type { LoadedPolicy, PolicyProblem } from './load.ts';
import { BUILT_IN_POLICY } from './policy.ts';

const FOLDER = '.github';
export const POLICY_PATH = `${FOLDER}/spend-guard.yml`;
/** Where a repository's policy may stand. */
const POLICY_PATHS: readonly string[] = [POLICY_PATH, `${FOLDER}/spend-guard.yaml`];

/** Nothing outside the checkout is read: what a policy extends stays unknown, and nothing judges. */
const OFFLINE: Resolve = async ({ owner, repository }) => ({
  problem: `the policy of \`${owner}/${repository}\` is not here, and this run reads no other repository`,
  help: `Read it with \`--online\` and, in GITHUB_TOKEN or GH_TOKEN, a token that may read \`${owner}/${repository}\`, such as that of \`gh auth token\`. The Action reads it with its input \`token\`.`,
});

/**
 * The policy of a repository, with what it extends. Without a file the built-in one judges; a file
 * that was asked for by name must exist. The validation library is loaded only when there is a file
 * to read.
 */
export async function findPolicy(
  repository: Repository,
  asked?: string,
  resolve: Resolve = OFFLINE,
): Promise<LoadedPolicy> {
  const path = asked ?? policyOf(repository);
  if (path === undefined) return { policy: BUILT_IN_POLICY };
  if (typeof path === 'object') return path;
  const read = repository.read(path);
  switch (read.kind) {
    case 'text': {
      if (!read.utf8 || read.text.includes('\0'))
        return refuse(path, 'this policy is not text in UTF-8');
      const { loadExtendedPolicy } = await import('./extend.ts');
      return loadExtendedPolicy(path, read.text, resolve);
    }
    case 'missing':
      return refuse(path, 'there is no such file in the repository');
    case 'unreadable':
      return refuse(path, `this policy ${read.why}`);
    case 'directory':
      return refuse(path, 'this is a folder, not a policy file');
    case 'too-large':
      return refuse(path, `this policy has ${read.bytes} bytes; at most 1 MiB is read`);
    case 'outside':
      return refuse(path, 'this policy is a link out of the repository and is not followed');
    default:
      return read satisfies never;
  }
}

/**
 * The file that is the policy, be it readable or not. Undefined only where there certainly is none:
 * whoever wrote one under a name that is not looked for believes that it judges.
 */
export function policyOf(repository: Repository): string | Refusal | undefined {
  const folder = repository.read(FOLDER);
  if (folder.kind === 'unreadable')
    return refuse(FOLDER, `${FOLDER}, where a policy would be, ${folder.why}`);
  const [first, second] = POLICY_PATHS.filter((path) => repository.read(path).kind !== 'missing');
  if (first !== undefined && second !== undefined)
    return refuse(
      second,
      `\`${first}\` is a policy too, and only one can judge; remove one of them`,
    );
  const misspelt = inAnotherCase(repository);
  if (misspelt === undefined) return first;
  return refuse(
    misspelt,
    `a policy is looked for as \`${POLICY_PATHS.join('` or `')}\`, in lower case; rename this file, which judges nothing by this name`,
  );
}

function inAnotherCase(repository: Repository): string | undefined {
  const alike = (folder: string, name: string): readonly string[] =>
    repository
      .list(folder)
      .filter((entry) => entry.name.toLowerCase() === name)
      .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`));
  const names = POLICY_PATHS.map((path) => path.slice(FOLDER.length + 1));
  return alike('', FOLDER)
    .flatMap((folder) => names.flatMap((name) => alike(folder, name)))
    .find((path) => !POLICY_PATHS.includes(path));
}

type Refusal = { readonly problems: readonly PolicyProblem[] };

function refuse(path: string, message: string): Refusal {
  return { problems: [{ path, line: 1, column: 1, message, excerpt: '' }] };
}
