import { namesOf } from './bindings.ts';
import type { Scope } from './scope.ts';
import type { SourceFile } from './source.ts';
import { DEEPEST, seenFrom } from './whose-name.ts';

/** A class or a function, and the file it stands in. */
export interface Class {
  readonly file: SourceFile;
  readonly scope: Scope;
}

/** The classes of the program that a name means here. */
export function classesNamed(file: SourceFile, name: string, depth: number): readonly Class[] {
  if (name === '' || depth > DEEPEST) return [];
  const last = name.slice(name.lastIndexOf('.') + 1);
  const link = file.links.get(name.split('.', 1)[0] ?? '');
  if (link !== undefined)
    return classesNamed(
      link.file,
      link.name === '*' || name.includes('.') ? last : link.name,
      depth + 1,
    );
  const here = (namesOf(file).classes.get(last) ?? []).map((scope) => ({ file, scope }));
  if (here.length > 0) return here;
  return seenFrom(file)
    .flatMap((other) =>
      (namesOf(other).classes.get(last) ?? []).map((scope) => ({ file: other, scope })),
    )
    .slice(0, 4);
}

/** What the constructor of a class is, or the class itself where it has none. */
export function builderOf(file: SourceFile, scope: Scope): Scope {
  const names = namesOf(file);
  for (const name of ['__init__', 'constructor', 'initialize', 'init', '__construct', scope.name]) {
    const found = names.functions.get(name)?.find(({ parent }) => parent === scope);
    if (found !== undefined) return found;
  }
  return scope;
}

export function buildsOn(
  file: SourceFile,
  scope: Scope,
  bases: readonly string[],
  depth = 0,
): boolean {
  if (scope.bases.some((base) => bases.includes(base))) return true;
  if (depth > 3) return false;
  return scope.bases
    .slice(0, 6)
    .flatMap((base) => classesNamed(file, base, depth))
    .some((base) => base.scope !== scope && buildsOn(base.file, base.scope, bases, depth + 2));
}
