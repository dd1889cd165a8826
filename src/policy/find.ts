import type { Repository } from '../repository/repository.ts';
import type { LoadedPolicy, PolicyProblem } from './load.ts';
import { BUILT_IN_POLICY } from './policy.ts';

export const POLICY_PATH = '.github/spend-guard.yml';

/**
 * The policy of a repository. Without a file the built-in one judges; a file that was asked for by
 * name must exist. The validation library is loaded only when there is a file to read.
 */
export async function findPolicy(repository: Repository, asked?: string): Promise<LoadedPolicy> {
  const path = asked ?? POLICY_PATH;
  const read = repository.read(path);
  switch (read.kind) {
    case 'text': {
      const { loadPolicy } = await import('./load.ts');
      return loadPolicy(path, read.text);
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
