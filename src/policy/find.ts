import type { Repository } from '../repository/repository.ts';
import type { Resolve } from './extend.ts';
import type { LoadedPolicy, PolicyProblem } from './load.ts';
import { BUILT_IN_POLICY } from './policy.ts';

export const POLICY_PATH = '.github/spend-guard.yml';

/** Nothing outside the checkout is read: what a policy extends stays unknown, and nothing judges. */
const OFFLINE: Resolve = async () => ({
  problem:
    'this run reads no other repository; scan with `--online` and a token in GITHUB_TOKEN, or use the Action, which has one',
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
  const path = asked ?? POLICY_PATH;
  const read = repository.read(path);
  switch (read.kind) {
    case 'text': {
      const { loadExtendedPolicy } = await import('./extend.ts');
      return loadExtendedPolicy(path, read.text, resolve);
    }
    case 'missing':
      return asked === undefined
        ? { policy: BUILT_IN_POLICY }
        : refuse(path, 'there is no such file in the repository');
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

function refuse(path: string, message: string): { problems: readonly PolicyProblem[] } {
  return { problems: [{ path, line: 1, column: 1, message, excerpt: '' }] };
}
