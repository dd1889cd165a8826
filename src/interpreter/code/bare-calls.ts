import type { Chunk, Token } from './lex.ts';

/** Words that end the arguments of a call without parentheses. */
const ENDS = new Set([
  'if',
  'unless',
  'while',
  'until',
  'and',
  'or',
  'do',
  'rescue',
  'for',
  'foreach',
]);

/**
 * `system "make", "all" or die` as `system("make", "all") or die`, of the calls by these names: what
 * follows the arguments of a call looks for them in parentheses.
 */
export function withParentheses(chunk: Chunk, names: ReadonlySet<string>): Chunk {
  const { tokens } = chunk;
  if (!tokens.some((_, at) => isBare(chunk, at, names))) return chunk;
  const found: Token[] = [];
  const moved: number[] = [];
  const made: (readonly [number, number])[] = [];
  const ends: { readonly end: number; readonly open: number }[] = [];
  const close = (at: number): void => {
    while (ends.at(-1)?.end === at) {
      made.push([ends.pop()?.open ?? 0, found.length]);
      found.push(mark(')', tokens[at - 1]));
    }
  };
  tokens.forEach((token, at) => {
    close(at);
    moved.push(found.length);
    // A line that goes on behind a comma is one of the call's arguments.
    if (token.kind !== 'line' || ends.length === 0) found.push(token);
    if (!isBare(chunk, at, names)) return;
    ends.push({ end: endOf(chunk, at + 1), open: found.length });
    found.push(mark('(', tokens[at + 1]));
  });
  close(tokens.length);
  const match = found.map(() => -1);
  chunk.match.forEach((partner, at) => {
    if (partner >= 0) match[moved[at] ?? 0] = moved[partner] ?? -1;
  });
  for (const [open, end] of made) {
    match[open] = end;
    match[end] = open;
  }
  return { tokens: found, match };
}

function mark(text: string, beside: Token | undefined): Token {
  return { kind: 'mark', text, parts: [], line: beside?.line ?? 1, column: beside?.column ?? 1 };
}

/** A name with a text, a name or a list behind it on its line, which is neither defined nor a key here. */
function isBare({ tokens }: Chunk, at: number, names: ReadonlySet<string>): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'name' || next === undefined || !names.has(token.text)) return false;
  if (/^(?:def|sub|:|->|\$|@|%|&)$/.test(before?.text ?? '')) return false;
  if (next.kind === 'text') return true;
  if (next.kind === 'name') return !ENDS.has(next.text) && !/^(?:x|eq|ne|in|is)$/.test(next.text);
  return next.text === '*' || (next.text === '[' && next.column > token.column + token.text.length);
}

/** Behind the last argument: where the statement, or what stands around it, ends. */
function endOf({ tokens, match }: Chunk, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'line' && tokens[at - 1]?.text !== ',') return at;
    if (token?.kind === 'name' && ENDS.has(token.text)) return at;
    if (token?.kind !== 'mark') continue;
    if (/^(?:;|\|\||&&|==|!=|\?)$/.test(token.text)) return at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
    else if (/^[)\]}]$/.test(token.text)) return at;
  }
  return tokens.length;
}
