import { addTo, type Groups } from '../../group.ts';
import { oncePer } from '../../once.ts';
import type { SourceFile } from './source.ts';

/** Where a name is written in a file. */
export function namedAt(file: SourceFile, name: string): readonly number[] {
  return namesOf(file).get(name) ?? [];
}

const namesOf = oncePer(({ tokens }: SourceFile) => {
  const names: Groups<string, number> = new Map();
  for (const [at, { kind, text }] of tokens.entries()) if (kind === 'name') addTo(names, text, at);
  return names;
});
