import { namesOf } from './bindings.ts';
import type { Class } from './classes.ts';
import { grammarOf } from './languages/index.ts';
import { Remembered } from './remembered.ts';
import type { Scope } from './scope.ts';
import { scopeAt } from './scopes.ts';
import type { SourceFile } from './source.ts';
import { DEEPEST, lookup, seenFrom } from './whose-name.ts';

/** The functions of the program that a path names. */
export function functionsNamed(
  file: SourceFile,
  path: string,
  at: number,
  depth = 0,
): readonly Class[] {
  return FUNCTIONS.answer(file, `${path} ${at} ${depth}`, undefined, () =>
    findFunctions(file, path, at, depth),
  );
}

const FUNCTIONS = new Remembered<readonly Class[]>();

function findFunctions(
  file: SourceFile,
  path: string,
  at: number,
  depth: number,
): readonly Class[] {
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  const link = file.links.get(parts[0] ?? '');
  if (link !== undefined && depth < DEEPEST && lookup(file, parts[0] ?? '', at) === undefined)
    return functionsNamed(
      link.file,
      parts.length === 1 && link.name !== '*' ? link.name : last,
      link.file.tokens.length,
      depth + 1,
    );
  const all = namesOf(file).functions.get(last) ?? [];
  const here = scopeAt(namesOf(file), at);
  const visible = all.filter(({ parent }) => parent?.kind !== 'class' && reaches(parent, here));
  const methods = all.filter(({ parent }) => parent?.kind === 'class');
  const bare = parts.length === 1;
  const meant = bare
    ? visible.length > 0
      ? visible
      : grammarOf(file).scoping.bareFields
        ? methods
        : all
    : methods;
  if (meant.length > 0) return meant.slice(0, 4).map((scope) => ({ file, scope }));
  if (depth >= DEEPEST) return [];
  const stars = seenFrom(file).flatMap((other) =>
    (namesOf(other).functions.get(last) ?? []).map((scope) => ({ file: other, scope })),
  );
  return bare ? stars.slice(0, 4) : elsewhere(file, last);
}

/** A method of an object of another file: the only one of its name. */
function elsewhere(file: SourceFile, name: string): readonly Class[] {
  const found = new Map<Scope, Class>();
  for (const { file: other } of file.links.values())
    for (const scope of namesOf(other).functions.get(name) ?? [])
      if (scope.parent?.kind === 'class') found.set(scope, { file: other, scope });
  return found.size === 1 ? [...found.values()] : [];
}

function reaches(scope: Scope | undefined, from: Scope): boolean {
  for (let at: Scope | undefined = from; at !== undefined; at = at.parent)
    if (at === scope) return true;
  return false;
}
