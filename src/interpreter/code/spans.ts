import type { Chunk } from './lex.ts';
import { isDot } from './path.ts';

/** Longer expressions are data, not settings. */
const MAX_EXPRESSION = 6000;
/** A line ending with or followed by one of these goes on. */
const JOINERS = new Set([
  '+',
  '||',
  '??',
  '.',
  '?.',
  '&&',
  '?',
  ':',
  '=',
  '(',
  ',',
  '|',
  '->',
  '::',
  '=>',
]);

/** Where the expression that starts here ends. */
export function valueEnd(chunk: Chunk, start: number): number {
  const { tokens, match } = chunk;
  const limit = Math.min(tokens.length, start + MAX_EXPRESSION);
  for (let at = start; at < limit; at++) {
    const token = tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'line') {
      const joined =
        at === start ||
        JOINERS.has(tokens[at - 1]?.text ?? '') ||
        (JOINERS.has(tokens[at + 1]?.text ?? '') &&
          tokens[at + 1]?.kind === 'mark' &&
          tokens[at + 1]?.text !== '(');
      if (!joined) return at;
    } else if (token.kind === 'mark') {
      if (
        token.text === ',' ||
        token.text === ';' ||
        token.text === ')' ||
        token.text === ']' ||
        token.text === '}'
      )
        return at;
      const partner = match[at] ?? -1;
      if (partner > at) at = partner;
    }
  }
  return limit;
}

/** The parts of an expression between marks or words at its own level. */
export function splitAt(
  chunk: Chunk,
  start: number,
  end: number,
  separators: ReadonlySet<string>,
): { readonly start: number; readonly end: number; readonly by: string }[] {
  const { tokens, match } = chunk;
  const parts: { start: number; end: number; by: string }[] = [];
  let from = start;
  let by = '';
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind !== 'text' && separators.has(token.text)) {
      parts.push({ start: from, end: at, by });
      by = token.text;
      from = at + 1;
      continue;
    }
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  parts.push({ start: from, end, by });
  return parts;
}

export const COMMA: ReadonlySet<string> = new Set([',']);

/** The arguments or elements between two brackets. */
export function elements(
  chunk: Chunk,
  open: number,
): { readonly start: number; readonly end: number }[] {
  const close = chunk.match[open] ?? -1;
  if (close <= open) return [];
  return splitAt(chunk, open + 1, close, COMMA)
    .map((p) => trim(chunk, p.start, p.end))
    .filter((p) => p.end > p.start);
}

/** Where an expression ends without the calls of these methods behind it, which take nothing: `x.strip().lower()`. */
export function withoutCalls(chunk: Chunk, start: number, end: number, methods: RegExp): number {
  const { tokens, match } = chunk;
  let last = end;
  while (
    last - 4 > start &&
    match[last - 2] === last - 1 &&
    methods.test(tokens[last - 3]?.text ?? '') &&
    isDot(tokens[last - 4]?.text)
  )
    last -= 4;
  return last;
}

/** The bracket around a token, among so many before it. */
export function openAround({ match }: Chunk, at: number, most = Infinity): number | undefined {
  for (let i = at - 1; i >= 0 && at - i < most; i--) {
    const partner = match[i] ?? -1;
    if (partner > i) return i;
    if (partner >= 0) i = partner;
  }
  return undefined;
}

/** Without line ends around. */
export function trim(chunk: Chunk, start: number, end: number): { start: number; end: number } {
  while (start < end && chunk.tokens[start]?.kind === 'line') start++;
  while (end > start && chunk.tokens[end - 1]?.kind === 'line') end--;
  return { start, end };
}

/** The expression as written, on one line, at most 80 characters. */
export function written(chunk: Chunk, start: number, end: number): string {
  let out = '';
  for (let at = start; at < end && out.length < 80; at++) {
    const token = chunk.tokens[at];
    if (token === undefined || token.kind === 'line') continue;
    const previous = chunk.tokens[at - 1];
    const wordy =
      token.kind !== 'mark' && previous !== undefined && previous.kind !== 'mark' && at > start;
    out +=
      (wordy ? ' ' : '') +
      (token.kind === 'text' ? JSON.stringify(token.text.slice(0, 40)) : token.text);
  }
  return out.slice(0, 80);
}
