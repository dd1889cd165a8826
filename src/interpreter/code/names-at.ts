import { addTo, type Groups } from '../../support/group.ts';
import { oncePer } from '../../support/once.ts';
import type { SourceFile } from './source.ts';

/** Where a name is written in a file. */
export function namedAt(file: SourceFile, name: string): readonly number[] {
  return namesOf(file).get(name) ?? [];
}

/** Where a name that an import brings in is used: all but the import, which may have a module of that name as well. */
export function usedAt(file: SourceFile, name: string): readonly number[] {
  const places = namedAt(file, name);
  const first = places.findIndex((at, i) => i > 0 && !isOneImport(file, places[i - 1] ?? 0, at));
  return first < 0 ? [] : places.slice(first);
}

/** `from lib.clean import clean`, `use lib::clean::clean`: from one of the names to the other. */
function isOneImport({ tokens }: SourceFile, from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  return (
    between.some(({ text }) => text === 'import' || text === '::') &&
    between.every(({ kind, text }) => kind === 'name' || /^(?:[.,({]|::)$/.test(text))
  );
}

const namesOf = oncePer(({ tokens }: SourceFile) => {
  const names: Groups<string, number> = new Map();
  for (const [at, { kind, text }] of tokens.entries()) if (kind === 'name') addTo(names, text, at);
  return names;
});
