import type { Repository } from '../../repository/repository.ts';
import type { Place } from '../../workflow/evidence.ts';
import type { CodeFacts, Language } from './facts.ts';

const NOTHING = {
  apis: [],
  envReads: [],
  codex: [],
  mentions: [],
  spawns: [],
  writes: [],
  recorded: [],
};

/** What the program that starts in this file (or package directory) does. Never throws. */
export function analyzeProgram(_repository: Repository, path: string): CodeFacts {
  return { path, files: [], ...NOTHING, cut: undefined };
}

/** The same for a text inside a workflow or script; `place` is where its first line stands. */
export function analyzeInline(
  language: Language,
  _text: string,
  place: Place,
  _repository?: Repository,
  _directory = '',
): CodeFacts {
  return {
    path: place.path,
    files: [],
    ...NOTHING,
    cut: language === 'php' ? undefined : undefined,
  };
}
