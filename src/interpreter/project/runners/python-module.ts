import { harmless } from '../../../knowledge/harmless/commands.ts';
import type { Repository } from '../../../repository/repository.ts';
import { treeOf } from '../../code/resolve.ts';
import type { Target } from '../target.ts';
import { testTarget } from '../tests/index.ts';
import { moduleFile } from './launchers.ts';
import { commandFrom } from './scripts.ts';

/** `python -m evals.cli`: a module of the repository, or a package by its `__main__` (https://docs.python.org/3/using/cmdline.html#cmdoption-m). */
export function pythonModule(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.indexOf('-m');
  // Without a module there is no other command in it, and it would lead to itself.
  if (at < 0) return undefined;
  const module = words[at + 1] ?? '';
  // A test runner or a tool of the tables goes by its own name: `python -m mypy`.
  if (testTarget(repository, directory, words) !== undefined) return undefined;
  const file = moduleFile(treeOf(repository), directory, module);
  if (file !== undefined)
    return { kind: 'program', paths: [file], begins: new Map([[file, 'started']]) };
  // Installed by others: `python -m uvicorn app:app` is `uvicorn app:app`.
  const row = harmless(['python', ...words.slice(1)]);
  return row === undefined
    ? commandFrom(directory, words, at + 1)
    : { kind: 'harmless', why: row.why };
}
