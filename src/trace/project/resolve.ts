import type { Repository } from '../../repository/repository.ts';
import type { Target } from './target.ts';

/** What these words, run in this directory of the repository, run in turn. Never throws. */
export function resolveTarget(
  _repository: Repository,
  _directory: string,
  _words: readonly string[],
): Target {
  return { kind: 'unknown' };
}
