import type { Piece, Text } from './script.ts';

/**
 * Pieces that are already known (`${{ … }}`, outer variables of `bash -c "…"`) travel through a
 * parser as words made of Unicode noncharacters, which no script contains and no shell treats
 * specially: START, four digits in base 30, padding. `${{}}` is five characters long, so every
 * expression can be replaced by a mask of its own length and offsets stay true.
 */
const START = 0xfdd0;
const PAD = '\ufdd1';
const DIGIT = 0xfdd2;
const BASE = 30;
const WIDTH = 5;

export interface Masked {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Where the next `${{ … }}` from `from` stands; braces inside quoted strings do not close it. */
function findExpression(
  source: string,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = source.indexOf('${{', from);
  if (start < 0) return undefined;
  let quoted = false;
  for (let at = start + 3; at < source.length; at++) {
    const char = source[at];
    if (char === "'") quoted = !quoted;
    else if (!quoted && char === '}' && source[at + 1] === '}') return { start, end: at + 2 };
  }
  return undefined;
}

/** Replaces every `${{ … }}` by a mask of the same length. An unclosed one stays as written. */
export function maskExpressions(source: string): Masked {
  const pieces: Piece[] = [];
  let text = '';
  let from = 0;
  for (let found = findExpression(source, from); found; found = findExpression(source, from)) {
    const expression = source.slice(found.start + 3, found.end - 2).trim();
    text += withoutMasks(source.slice(from, found.start));
    text += mask(pieces.length, found.end - found.start);
    pieces.push({ kind: 'expression', expression });
    from = found.end;
  }
  return { text: text + withoutMasks(source.slice(from)), pieces };
}

/** A text as a source to be parsed again: literal parts as they are, all others masked. */
export function maskText(text: Text): Masked {
  const pieces: Piece[] = [];
  let source = '';
  for (const piece of text) {
    if (piece.kind === 'literal') {
      source += piece.text;
    } else {
      source += mask(pieces.length, WIDTH);
      pieces.push(piece);
    }
  }
  return { text: source, pieces };
}

/** The pieces that a masked string stands for. */
export function unmask(masked: string, pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let literal = '';
  for (let at = 0; at < masked.length; at++) {
    const piece = masked.charCodeAt(at) === START ? pieces[indexAt(masked, at)] : undefined;
    if (piece === undefined) {
      literal += masked[at];
      continue;
    }
    if (literal !== '') found.push({ kind: 'literal', text: literal });
    literal = '';
    found.push(piece);
    at += WIDTH - 1;
    while (masked[at + 1] === PAD) at++;
  }
  if (literal !== '') found.push({ kind: 'literal', text: literal });
  return found;
}

function mask(index: number, length: number): string {
  let digits = '';
  for (let rest = index, n = 0; n < WIDTH - 1; n++, rest = Math.floor(rest / BASE)) {
    digits = String.fromCharCode(DIGIT + (rest % BASE)) + digits;
  }
  return (String.fromCharCode(START) + digits).padEnd(length, PAD);
}

function indexAt(masked: string, at: number): number {
  let index = 0;
  for (let n = 1; n < WIDTH; n++) index = index * BASE + (masked.charCodeAt(at + n) - DIGIT);
  return index;
}

function withoutMasks(text: string): string {
  return /[\ufdd0-\ufdef]/.test(text) ? text.replace(/[\ufdd0-\ufdef]/g, '\ufffd') : text;
}
