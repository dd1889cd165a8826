import type { SourceFile } from './source.ts';

const KNOWN = new WeakMap<SourceFile, ReadonlyMap<string, readonly number[]>>();

/** Where a name is written in a file. */
export function namedAt(file: SourceFile, name: string): readonly number[] {
  let names = KNOWN.get(file);
  if (names === undefined) {
    names = namesOf(file);
    KNOWN.set(file, names);
  }
  return names.get(name) ?? [];
}

function namesOf({ tokens }: SourceFile): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'name') continue;
    const known = names.get(text);
    if (known === undefined) names.set(text, [at]);
    else known.push(at);
  }
  return names;
}
