import { namesOf } from './bindings.ts';
import { grammarOf } from './languages/index.ts';
import type { Binding, Parameter, Scope } from './scope.ts';
import { around, scopeAt } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';

/** Of names that lead to names no more are followed, one behind the other. */
export const DEEPEST = 8;

interface Found {
  readonly scope: Scope;
  readonly bindings: readonly Binding[];
  readonly parameter: Parameter | undefined;
}

/** Whose name it is that stands at a token: of the nearest scope that has it. */
export function lookup(file: SourceFile, name: string, at: number): Found | undefined {
  const names = namesOf(file);
  const innermost = scopeAt(names, at);
  const { bareFields } = grammarOf(file).scoping;
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.parent) {
    if (scope.kind === 'class' && scope !== innermost && !bareFields) continue;
    const bindings = scope.names.get(name);
    const parameter = scope.parameters.find((one) => one.name === name);
    if (bindings !== undefined || parameter !== undefined)
      return { scope, bindings: bindings ?? [], parameter };
  }
  return undefined;
}

const SEEN = new WeakMap<
  SourceFile,
  { readonly of: number; readonly files: readonly SourceFile[] }
>();

const MOST_SEEN = 60;

/** The files whose names are names here, through those whose names are names there. */
export function seenFrom(file: SourceFile): readonly SourceFile[] {
  if (file.stars.length === 0) return file.stars;
  const known = SEEN.get(file);
  if (known?.of === file.stars.length) return known.files;
  const found = new Set(file.stars);
  for (const other of found)
    for (const next of other.stars) if (found.size < MOST_SEEN) found.add(next);
  found.delete(file);
  SEEN.set(file, { of: file.stars.length, files: [...found] });
  return [...found];
}

/** The expressions of the same file that a name is set to. */
export function spansOf(file: SourceFile, name: string, at: number): readonly Span[] {
  const found = lookup(file, name, at);
  return (found?.bindings ?? []).flatMap((binding) =>
    binding.kind === 'value' ? [binding.span] : [],
  );
}

/** What is added to the list that a name stands for. */
export function addedTo(file: SourceFile, path: string, at: number): readonly Span[] {
  const names = namesOf(file);
  const [first = path] = path.split('.', 1);
  const type = grammarOf(file).scoping.own.includes(first)
    ? around(scopeAt(names, at), 'class')
    : undefined;
  const scope = type ?? lookup(file, first, at)?.scope ?? names.root;
  return (
    names.added.get(scope)?.get(type === undefined ? path : path.slice(first.length + 1)) ?? []
  );
}

/** The parameter that a name is here and nothing else, whatever others of that name are. */
export function parameterAt(
  file: SourceFile,
  name: string,
  at: number,
): { readonly scope: Scope; readonly parameter: Parameter } | undefined {
  const found = lookup(file, name, at);
  if (found?.parameter === undefined || found.bindings.length > 0) return undefined;
  return { scope: found.scope, parameter: found.parameter };
}
