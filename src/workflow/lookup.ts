import { fromOrigin, type Origin, oneOf, originName, origins, type Value } from '../value/value.ts';
import type { Scope } from './scope.ts';
import { type Access, Star } from './syntax.ts';
import { jsonMembers, possibleTexts } from './texts.ts';
import type { Ask } from './truth.ts';

/** More names than this for one `secrets[…]` say no more than "any of them". */
const MAX_NAMES = 16;

/** What a context holds under a path; `secrets[format('{0}_KEY', matrix.x)]` has several. */
export function lookUp({ context, path }: Access, scope: Scope, ask: Ask): Value {
  let paths: string[][] = [[]];
  for (const index of path) {
    const value = index instanceof Star ? undefined : ask.value(index);
    const texts = value && possibleTexts(value);
    if (context === 'secrets' && value !== undefined && texts === undefined)
      return fromOrigin({ kind: 'all-secrets', chosenBy: chooserOf(value) });
    const names = texts?.slice(0, MAX_NAMES) ?? ['*'];
    paths = paths.flatMap((p) => names.map((name) => [...p, name])).slice(0, MAX_NAMES);
  }
  const values = paths.map((names) => one(context, names, scope));
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : oneOf(...values);
}

/** What chooses, where it is one thing: `vars.KEY_NAME`. */
function chooserOf(value: Value): string {
  const [only, ...more] = origins(value);
  return only === undefined || more.length > 0 ? '…' : originName(only);
}

function one(context: string, path: readonly string[], scope: Scope): Value {
  const [name, second, third] = path;
  const whole = [context, ...path].join('.');
  const self: Origin = { kind: 'context', name: whole };
  if (name === undefined) return fromOrigin(context === 'secrets' ? { kind: 'all-secrets' } : self);
  switch (context) {
    case 'secrets':
      return secret(name, scope);
    case 'vars':
      return scope.variable?.(name) ?? fromOrigin({ kind: 'variable', name });
    case 'env':
      return scope.env?.(name) ?? fromOrigin({ kind: 'environment', name });
    case 'inputs':
      return input(name, scope);
    case 'matrix':
      return within(scope.matrix?.(name), path.slice(1)) ?? fromOrigin(self);
    case 'steps':
    case 'needs':
    case 'jobs':
      if (context === 'needs' && second?.toLowerCase() === 'result')
        return scope.jobResult?.(name) ?? fromOrigin(self);
      if (second?.toLowerCase() !== 'outputs' || third === undefined) return fromOrigin(self);
      return (
        (context === 'steps' ? scope.stepOutput : scope.jobOutput)?.(name, third) ??
        fromOrigin({ kind: 'output', of: `${context}.${name}`, name: third })
      );
    case 'github':
      return github(path, scope) ?? fromOrigin(self);
    default:
      return fromOrigin(self);
  }
}

function secret(name: string, scope: Scope): Value {
  if (name === '*') return fromOrigin({ kind: 'all-secrets' });
  if (name.toUpperCase() === 'GITHUB_TOKEN') return fromOrigin({ kind: 'github-token' });
  return scope.secret?.(name) ?? fromOrigin({ kind: 'secret', name });
}

function input(name: string, scope: Scope): Value {
  return scope.input?.(name) ?? fromOrigin({ kind: 'input', name });
}

function github(path: readonly string[], scope: Scope): Value | undefined {
  const folded = path.map((part) => part.toLowerCase());
  if (folded.length === 1 && folded[0] === 'token') return fromOrigin({ kind: 'github-token' });
  const [, , name] = path;
  if (folded[0] === 'event' && folded[1] === 'inputs' && name !== undefined)
    return input(name, scope);
  return scope.github?.(folded.join('.'));
}

/** A member of a value that is JSON text: `matrix.config.key`. */
function within(value: Value | undefined, path: readonly string[]): Value | undefined {
  if (value === undefined || path.length === 0) return value;
  return {
    choice: 'one-of',
    alternatives: value.alternatives.map((alternative) => {
      const [text] = possibleTexts({ choice: 'one-of', alternatives: [alternative] }) ?? [];
      if (text === undefined) return alternative;
      let inner = text;
      for (const name of path) inner = jsonMembers(inner)?.get(name.toLowerCase()) ?? '';
      return {
        pieces: inner === '' ? [] : [{ kind: 'literal', text: inner }],
        trail: alternative.trail,
      };
    }),
  };
}
