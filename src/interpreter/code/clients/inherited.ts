import { namesOf } from '../bindings.ts';
import type { Call } from '../calls.ts';
import { basesOf } from '../outline.ts';
import type { Scope } from '../scope.ts';
import { scopeAt } from '../scopes.ts';
import type { SourceFile } from '../source.ts';

/**
 * `super().__init__(base_url=…)`, `super({ apiKey })` in a class that builds on another makes the other, as if it
 * were called by its name.
 */
export function withInherited(file: SourceFile, calls: readonly Call[]): readonly Call[] {
  return calls.map((call) => {
    const owner = callsBase(file, call) ? classAround(file, call.start) : undefined;
    const [base] = owner === undefined ? [] : basesOf(file, owner);
    return base === undefined ? call : { ...call, path: base, last: base };
  });
}

function callsBase({ tokens }: SourceFile, { path, start }: Call): boolean {
  if (path === 'super') return true;
  const [name, open, close] = tokens.slice(Math.max(0, start - 4), start);
  return (
    path === '.__init__' && name?.text === 'super' && open?.text === '(' && close?.text === ')'
  );
}

function classAround(file: SourceFile, at: number): Scope | undefined {
  let scope: Scope | undefined = scopeAt(namesOf(file), at);
  while (scope !== undefined && scope.kind !== 'class') scope = scope.parent;
  return scope;
}
