import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot, pathAt } from '../path.ts';
import { elements } from '../spans.ts';

export function make(
  chunk: Chunk,
  start: number,
  end: number,
  specifier: string,
  names: Import['names'],
): Import {
  const token = chunk.tokens[start];
  return { specifier, names, line: token?.line ?? 1, column: token?.column ?? 1, start, end };
}

export function atStatement(chunk: Chunk, at: number): boolean {
  const before = chunk.tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'line' ||
    [';', '{', '}', ':', ')'].includes(before.text)
  );
}

export function lineEnd(chunk: Chunk, start: number): number {
  const { tokens, match } = chunk;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'line' || token?.text === ';') return at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return tokens.length;
}

/** `a as b, c` or `a: b, c`, brackets and marks ignored. */
export function namesBetween(
  chunk: Chunk,
  start: number,
  end: number,
  rename: string,
): Import['names'] {
  const { tokens } = chunk;
  const names: { local: string; imported: string }[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.text === '*') names.push({ local: '*', imported: '*' });
    if (token?.kind !== 'name') continue;
    if (
      token.text === 'type' &&
      tokens[at + 1]?.kind === 'name' &&
      tokens[at + 1]?.text !== rename
    ) {
      at++;
      continue;
    }
    const renamed = tokens[at + 1]?.text === rename ? tokens[at + 2] : undefined;
    names.push({ local: renamed?.text ?? token.text, imported: token.text });
    if (renamed !== undefined) at += 2;
  }
  return names;
}

/** `import a.b.C;`, `using A.B;`, `use a::b::{c, d};` */
export function dotted(chunk: Chunk, keyword: string): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== keyword || tokens[at]?.kind !== 'name') continue;
    // Rust hands on what it brings in: `pub use a::b;`.
    if (!atStatement(chunk, tokens[at - 1]?.text === 'pub' ? at - 1 : at)) continue;
    let from = at + 1;
    if (tokens[from]?.text === 'static') from++;
    if (tokens[from]?.kind !== 'name') continue;
    let { path, end } = pathAt(chunk, from);
    if (tokens[end]?.text === '=' && tokens[end + 1]?.kind === 'name')
      ({ path, end } = pathAt(chunk, end + 1));
    const last = path.slice(path.lastIndexOf('.') + 1);
    const whole = tokens[end]?.text === '.' && tokens[end + 1]?.text === '*';
    const grouped = keyword === 'use' ? namesUsed(chunk, path, end) : [];
    const imports =
      grouped.length > 0
        ? grouped
        : [{ path, names: whole ? [] : [{ local: last, imported: last }] }];
    for (const one of imports) found.push(make(chunk, at, lineEnd(chunk, at), one.path, one.names));
  }
  return found;
}

interface Used {
  readonly path: string;
  readonly names: Import['names'];
}

/** Groups within each other. */
const DEEPEST_GROUP = 8;

/** `a::*`, `a::{b, c as d, self, e::{f, g}}`: the names of one path, and the longer ones as if each stood alone. */
function namesUsed(chunk: Chunk, path: string, end: number, deep = 0): readonly Used[] {
  const { tokens } = chunk;
  const next = isDot(tokens[end]?.text) ? end + 1 : end;
  if (tokens[next]?.text === '*') return [{ path, names: [{ local: '*', imported: '*' }] }];
  const parts = elements(chunk, next);
  if (parts.length === 0 || deep > DEEPEST_GROUP) return [];
  const names: { local: string; imported: string }[] = [];
  const longer: Used[] = [];
  const last = (of: string) => of.slice(of.lastIndexOf('.') + 1);
  for (const part of parts) {
    const first = tokens[part.start]?.text ?? '';
    const local = tokens[part.end - 1]?.text ?? '';
    if (first === 'self')
      longer.push({
        path,
        names: [{ local: local === 'self' ? last(path) : local, imported: last(path) }],
      });
    else if (!isDot(tokens[part.start + 1]?.text)) names.push({ local, imported: first });
    else {
      const below = pathAt(chunk, part.start);
      const whole = `${path}.${below.path}`;
      const inner = namesUsed(chunk, whole, below.end, deep + 1);
      if (inner.length > 0) longer.push(...inner);
      else longer.push({ path: whole, names: [{ local, imported: last(whole) }] });
    }
  }
  return names.length > 0 ? [{ path, names }, ...longer] : longer;
}
