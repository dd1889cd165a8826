import { normalize } from './path.ts';
import type { Repository } from './repository.ts';

/** A repository in which some files read differently; no file is added or removed. */
export function overlay(repository: Repository, texts: ReadonlyMap<string, string>): Repository {
  if (texts.size === 0) return repository;
  return {
    ...repository,
    read(path) {
      const text = texts.get(normalize(path) ?? '');
      return text === undefined ? repository.read(path) : { kind: 'text', text, utf8: true };
    },
  };
}
