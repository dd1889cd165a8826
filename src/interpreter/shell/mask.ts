import { holeAt, holeIndex, isOpen, withoutHoles } from '../../value/template.ts';
import type { Piece } from './script.ts';

/**
 * Pieces that are already known (`${{ … }}`, what fills a line's holes) travel through a parser as
 * holes (value/template.ts), which no shell treats specially. `${{}}` is five characters long: behind
 * the hole stand as many characters of padding, so that offsets stay true.
 */
const PAD = '\ufdd1';

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
    const hole = holeAt(pieces.length);
    if (hole === undefined) break;
    const expression = source.slice(found.start + 3, found.end - 2).trim();
    text += withoutMasks(source.slice(from, found.start));
    text += hole.padEnd(found.end - found.start, PAD);
    pieces.push({ kind: 'expression', expression });
    from = found.end;
  }
  return { text: text + withoutMasks(source.slice(from)), pieces };
}

/** A line with holes: what each stands for is told when the line runs. */
export function maskHoles({ text, shown }: { text: string; shown: readonly string[] }): Masked {
  return { text, pieces: shown.map((one, index) => ({ kind: 'hole', index, text: one })) };
}

/** The pieces that a masked string stands for. */
export function unmask(masked: string, pieces: readonly Piece[]): Piece[] {
  if (pieces.length === 0) return masked === '' ? [] : [{ kind: 'literal', text: masked }];
  const found: Piece[] = [];
  let literal = '';
  for (const char of masked) {
    const piece = isOpen(char) ? pieces[holeIndex(char)] : undefined;
    if (piece === undefined) {
      if (char !== PAD) literal += char;
      continue;
    }
    if (literal !== '') found.push({ kind: 'literal', text: literal });
    literal = '';
    found.push(piece);
  }
  if (literal !== '') found.push({ kind: 'literal', text: literal });
  return found;
}

function withoutMasks(text: string): string {
  return /[\uE000-\uF8FF\ufdd0-\ufdef]/.test(text)
    ? withoutHoles(text, '\ufffd').replace(/[\ufdd0-\ufdef]/g, '\ufffd')
    : text;
}
