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
    const braces = elements(chunk, isDot(tokens[end]?.text) ? end + 1 : end);
    const whole = tokens[end]?.text === '.' && tokens[end + 1]?.text === '*';
    const names = whole
      ? []
      : keyword === 'use' && braces.length > 0
        ? braces.map((b) => ({
            local: tokens[b.end - 1]?.text ?? '',
            imported: tokens[b.start]?.text ?? '',
          }))
        : [{ local: last, imported: last }];
    found.push(make(chunk, at, lineEnd(chunk, at), path, names));
  }
  return found;
}
