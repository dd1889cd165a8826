import { unmask } from '../mask.ts';
import type { Piece, Text } from '../script.ts';
import { joined } from '../text.ts';
import type { Reader } from './reader.ts';

/** Collects what the parts of one word expand to: several words where the shell splits, else one text. */
export class Fields {
  readonly splits: boolean;
  /** White space came first: what follows is not glued to what stood before. */
  breaksBefore = false;
  private readonly reader: Reader;
  private readonly closed: Text[] = [];
  private open: Piece[] | undefined;

  constructor(reader: Reader, splits: boolean) {
    this.reader = reader;
    this.splits = splits;
  }

  /** A text that is never split: quoted, or without white space. What is filled into it may be. */
  literal(text: string, bare = false): void {
    this.reader.budget.spend(1 + (text.length >> 6));
    const pieces = unmask(text, this.reader.source.pieces);
    this.pieces(bare && this.splits ? pieces.map(splitting) : pieces);
  }

  /** An unquoted text from an expansion: split at white space. */
  unquoted(text: string): void {
    if (!this.splits) {
      this.literal(text);
      return;
    }
    text.split(/[ \t\n]+/).forEach((part, index) => {
      if (index > 0) this.break();
      if (part !== '') this.literal(part);
    });
  }

  pieces(pieces: readonly Piece[]): void {
    this.reader.budget.spend(pieces.length);
    this.open ??= [];
    this.open.push(...pieces);
  }

  /** Several words, each its own field where the shell splits, joined by spaces where not. */
  words(words: readonly Text[]): void {
    words.forEach((word, index) => {
      if (index > 0) this.break();
      this.pieces(word);
    });
  }

  break(): void {
    if (!this.splits) {
      this.pieces([{ kind: 'literal', text: ' ' }]);
    } else if (this.open) {
      this.closed.push(joined(this.open));
      this.open = undefined;
    } else if (this.closed.length === 0) {
      this.breaksBefore = true;
    }
  }

  /** White space came last. */
  get breaksAfter(): boolean {
    return this.open === undefined && this.closed.length > 0;
  }

  get all(): readonly Text[] {
    return this.open ? [...this.closed, joined(this.open)] : this.closed;
  }
}

/** The same outside of quotes. */
export function splitting(piece: Piece): Piece {
  return piece.kind === 'variable' || piece.kind === 'expression'
    ? { ...piece, splits: true }
    : piece;
}
