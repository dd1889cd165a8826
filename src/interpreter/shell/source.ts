import { type Masked, unmask } from './mask.ts';
import type { Piece } from './script.ts';
import { shown } from './text.ts';

const EXCERPT = 200;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A text that a parser reads, and where its places lie in the script of the step. */
export interface Source {
  readonly text: string;
  readonly pieces: readonly Piece[];
  place(offset: number): Position;
  /** One line as written, at most 200 characters. */
  excerpt(start: number, end: number): string;
}

/** `origin` is where the text starts in the script: the string of `bash -c "…"`, a here-document. */
export function sourceOf(masked: Masked, origin: Position = { line: 0, column: 0 }): Source {
  const starts = [0];
  for (let at = masked.text.indexOf('\n'); at >= 0; at = masked.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return {
    ...masked,
    place(offset) {
      const line = lastAtOrBefore(starts, offset);
      const column = offset - (starts[line] ?? 0);
      return line === 0
        ? { line: origin.line, column: origin.column + column }
        : { line: origin.line + line, column };
    },
    excerpt(start, end) {
      // A mask may be longer than what it stands for is shown as, never the other way by much.
      const cut = masked.text.slice(start, Math.min(end, start + 4 * EXCERPT));
      const line = shown(unmask(cut, masked.pieces)).replace(/\s+/g, ' ').trim();
      return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT - 1)}…`;
    },
  };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
