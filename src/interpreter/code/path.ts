import type { Chunk } from './lex.ts';

/** The dotted path that starts at a name: `os.environ.get`, and the index behind it. */
export function pathAt(
  chunk: Chunk,
  start: number,
  limit = Number.POSITIVE_INFINITY,
): { readonly path: string; readonly end: number } {
  const { tokens } = chunk;
  let path = tokens[start]?.text ?? '';
  let at = start + 1;
  for (let hops = 0; hops < 12; hops++) {
    let dot = at;
    if (tokens[dot]?.text === '!' && tokens[dot]?.kind === 'mark') dot++;
    // A call chain may be broken before its dot.
    if (tokens[dot]?.kind === 'line' && isDot(tokens[dot + 1]?.text)) dot++;
    if (!isDot(tokens[dot]?.text) || tokens[dot]?.kind !== 'mark') break;
    if (tokens[dot + 1]?.kind !== 'name' || dot + 1 >= limit) break;
    path += `.${tokens[dot + 1]?.text}`;
    at = dot + 2;
  }
  return { path, end: at };
}

export function isDot(text: string | undefined): boolean {
  return text === '.' || text === '?.' || text === '::' || text === '->' || text === '$';
}

/** Where the path before its last member ends: of `a.b.strip(` the index behind `b`. */
export function pathEndBefore(chunk: Chunk, start: number, open: number): number {
  let at = open - 1;
  while (at > start && !isDot(chunk.tokens[at]?.text)) at--;
  return at;
}
