import { namesOf } from './bindings.ts';
import { grammarOf } from './languages/index.ts';
import type { Chunk } from './lex.ts';
import type { Scope } from './scope.ts';
import { scopeAt } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';

const RETURNS = new WeakMap<Scope, readonly Span[]>();

const MOST_RETURNS = 24;

/** What a function gives back. */
export function returnsOf(file: SourceFile, of: Scope): readonly Span[] {
  let spans = RETURNS.get(of);
  if (spans === undefined) {
    spans = readReturns(file, of);
    RETURNS.set(of, spans);
  }
  return spans;
}

function readReturns(file: SourceFile, of: Scope): readonly Span[] {
  const { tokens } = file;
  const names = namesOf(file);
  const chunk: Chunk = file;
  const found: Span[] = [];
  for (let at = of.start; at < of.end && found.length < MOST_RETURNS; at++)
    if (tokens[at]?.kind === 'name' && tokens[at]?.text === 'return') {
      let scope: Scope | undefined = scopeAt(names, at);
      while (scope !== undefined && scope.kind !== 'function') scope = scope.parent;
      if (scope === of && tokens[at + 1]?.kind !== 'line') found.push({ chunk, start: at + 1 });
    }
  const expression = tokens[of.start - 1]?.text === '=>' || tokens[of.start - 1]?.text === '=';
  if (expression) found.push({ chunk, start: of.start, end: of.end });
  else if (grammarOf(file).scoping.lastValue) {
    const last = lastStatement(file, of);
    if (last !== undefined) found.push({ chunk, start: last });
  }
  return found;
}

/** Where the last statement of a body starts. */
function lastStatement({ tokens, match }: SourceFile, { start, end }: Scope): number | undefined {
  let at = end - 1;
  while (at >= start && (tokens[at]?.kind === 'line' || tokens[at]?.text === ';')) at--;
  if (tokens[at]?.text === 'return') return undefined;
  let first = at;
  while (
    first > start &&
    tokens[first - 1]?.kind !== 'line' &&
    !['{', ';'].includes(tokens[first - 1]?.text ?? '')
  ) {
    const partner = match[first - 1] ?? -1;
    first = partner >= start && partner < first - 1 ? partner : first - 1;
  }
  return first > at ? undefined : first;
}
