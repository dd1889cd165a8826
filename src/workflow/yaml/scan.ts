import { MAX_FILE_BYTES } from '../../repository/repository.ts';
import { continued, type PlainValue, readPlainValue, type SplitKey, splitKey } from './plain.ts';

/**
 * What is told of a file, in source order; lines and columns start at 1. `false` from any of them
 * gives the file up.
 */
export interface Listener {
  /** A map begins: the file itself, the value of the last key, or an item of the open list. */
  map(line: number, column: number): boolean;
  /** A list begins: the value of the last key. */
  list(line: number, column: number): boolean;
  /** The map or list begun last ends. */
  close(): void;
  key(key: string, line: number, column: number): boolean;
  /** Of the last key; it may stand on the next line. An empty one may be followed by a map or list, which is the value then. */
  value(value: PlainValue, line: number, column: number): boolean;
  /** Of the last key: a text on lines of its own. */
  block(block: Block, line: number, column: number): boolean;
  /** An item of the open list that is no map. */
  item(value: PlainValue, line: number, column: number): boolean;
}

/** A block scalar: its header and where its lines stand in the file. */
export interface Block {
  readonly folded: boolean;
  readonly chomp: '' | '-' | '+';
  /** Offset of its first line. */
  readonly start: number;
  /** Offset behind its last line, blank ones included. */
  readonly end: number;
  /** Columns in front of each line. */
  readonly indent: number;
}

interface Level {
  readonly kind: 'map' | 'list';
  readonly indent: number;
  /** The last key stands there without a value: a map or a list may follow. */
  pending: boolean;
}

/** Far inside the limits of the full reader, so that none of its refusals can be missed. */
const MAX_LEVELS = 16;
/** Lines that hold keys or items; those of block scalars and comments make no nodes. */
const MAX_STRUCTURE = 10_000;
/** Every comma may begin a key and a value of a flow collection. */
const MAX_COMMAS = 5_000;

/** Control characters, other line breaks and byte order marks: left to the full reader. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/;

/**
 * Tells what a file of plain block YAML holds, from its lines. Whether it does: false for everything
 * whose meaning could be in doubt, and for every file that the full reader has something to say of.
 */
export function scan(text: string, listener: Listener): boolean {
  if (text.length > MAX_FILE_BYTES || UNUSUAL.test(text) || manyCommas(text)) return false;
  return new Scan(text, listener).run();
}

function manyCommas(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1))
    if (++count > MAX_COMMAS) return true;
  return false;
}

class Scan {
  readonly #text: string;
  readonly #listener: Listener;
  readonly #levels: Level[] = [];
  #at = 0;
  #line = 0;
  #structured = 0;
  #started = false;
  /** Where the last key's value would stand: nothing yet, as its line has none. */
  #waiting: { readonly line: number; readonly column: number } | undefined;

  constructor(text: string, listener: Listener) {
    this.#text = text;
    this.#listener = listener;
  }

  run(): boolean {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      const end = this.#lineEnd(start);
      const content = this.#skipSpaces(start, end);
      this.#at = end + 1;
      this.#line++;
      if (content === end || this.#text[content] === '#') continue;
      if (++this.#structured > MAX_STRUCTURE) return false;
      if (!this.#structure(this.#text.slice(content, end), content - start)) return false;
    }
    if (!this.#tellEmpty()) return false;
    const any = this.#levels.length > 0;
    while (this.#levels.length > 0) this.#pop();
    return any;
  }

  #structure(line: string, indent: number): boolean {
    if (line.includes('\t')) return false;
    const first = !this.#started;
    this.#started = true;
    if (line.startsWith('---') && line.trimEnd() === '---') return first && indent === 0;
    const below = this.#below(line, indent);
    if (below !== undefined) return below;
    if (!this.#tellEmpty()) return false;
    this.#close(indent);
    return line.startsWith('- ') ? this.#item(line, indent) : this.#entry(line, indent);
  }

  /** A value on a line of its own below its key; undefined where the line is none. */
  #below(line: string, indent: number): boolean | undefined {
    const top = this.#levels.at(-1);
    if (this.#waiting === undefined || top === undefined || indent <= top.indent) return undefined;
    if (line.startsWith('- ') || splitKey(line) !== undefined) return undefined;
    const value = readPlainValue(line);
    if (value === undefined || value.kind === 'header' || value.kind === 'empty') return false;
    this.#waiting = undefined;
    top.pending = false;
    const at = this.#line;
    const whole = this.#continued(value, line, top.indent);
    return whole !== undefined && this.#listener.value(whole, at, indent + 1);
  }

  /** The last key has no value on its line and none below it but, perhaps, a map or a list. */
  #tellEmpty(): boolean {
    const open = this.#waiting;
    this.#waiting = undefined;
    return open === undefined || this.#listener.value({ kind: 'empty' }, open.line, open.column);
  }

  /** A plain text goes on on the next lines as long as they stand further right than its key. */
  #continued(value: PlainValue, written: string, indent: number): PlainValue | undefined {
    if (value.kind !== 'scalar' || value.quoted) return value;
    let { text } = value;
    while (this.#at < this.#text.length) {
      const end = this.#lineEnd(this.#at);
      const content = this.#skipSpaces(this.#at, end);
      if (content === end || content - this.#at <= indent || this.#text[content] === '#') break;
      const more = continued(this.#text.slice(content, end));
      // A comment ends the text: what stands below it is none of it.
      if (more === undefined || written.includes(' #')) return undefined;
      text += ` ${more}`;
      this.#at = end + 1;
      this.#line++;
    }
    return { kind: 'scalar', text, quoted: false };
  }

  /** `- …`: in a list already open, or the first of one that the key above waits for. */
  #item(line: string, indent: number): boolean {
    const top = this.#levels.at(-1);
    if (top === undefined) return false;
    if (top.kind === 'map') {
      if (!top.pending) return false;
      top.pending = false;
      if (!this.#open('list', indent)) return false;
    } else if (top.indent !== indent) return false;
    let skipped = 1;
    while (line.charCodeAt(skipped) === 32) skipped++;
    const content = line.slice(skipped);
    const column = indent + skipped;
    const split = splitKey(content);
    if (split !== undefined) return this.#open('map', column) && this.#pair(split, column);
    const value = readPlainValue(content);
    if (value?.kind !== 'scalar' && value?.kind !== 'words') return false;
    return this.#listener.item(value, this.#line, column + 1);
  }

  /** `key: …`, which begins its line. */
  #entry(line: string, indent: number): boolean {
    const split = splitKey(line);
    if (split === undefined) return false;
    let top = this.#levels.at(-1);
    // A list may stand as far left as the key it belongs to; the next key ends it.
    if (top?.kind === 'list' && top.indent === indent) {
      this.#pop();
      top = this.#levels.at(-1);
    }
    if (top === undefined) return indent === 0 && this.#open('map', 0) && this.#pair(split, 0);
    if (top.kind !== 'map') return false;
    if (top.indent < indent) {
      if (!top.pending) return false;
      top.pending = false;
      return this.#open('map', indent) && this.#pair(split, indent);
    }
    return top.indent === indent && this.#pair(split, indent);
  }

  /** A key and its value, in the map that is open at `indent`. */
  #pair({ key, rest, at }: SplitKey, indent: number): boolean {
    const value = readPlainValue(rest);
    if (value === undefined) return false;
    const line = this.#line;
    if (!this.#listener.key(key, line, indent + 1)) return false;
    const column = indent + at + 1;
    if (value.kind === 'header') {
      const lines = this.#skipBlock(indent);
      if (lines === undefined) return false;
      const { folded, chomp } = value;
      return this.#listener.block({ folded, chomp, ...lines }, line, column);
    }
    const top = this.#levels.at(-1);
    if (top !== undefined) top.pending = value.kind === 'empty';
    if (value.kind === 'empty') {
      this.#waiting = { line, column };
      return true;
    }
    const whole = this.#continued(value, rest, indent);
    return whole !== undefined && this.#listener.value(whole, line, column);
  }

  /**
   * Passes over the lines of a block scalar under a key at `indent`. An empty block, one whose
   * lines stand further left than its first, or whose blank beginning stands further right is left
   * to the full reader.
   */
  #skipBlock(indent: number): Pick<Block, 'start' | 'end' | 'indent'> | undefined {
    const first = this.#at;
    let body = -1;
    let widest = 0;
    while (this.#at < this.#text.length) {
      const start = this.#at;
      const end = this.#lineEnd(start);
      const column = this.#skipSpaces(start, end) - start;
      const blank = start + column === end;
      if (blank && body === -1) widest = Math.max(widest, column);
      if (!blank && body === -1) {
        if (column <= indent || widest > column) return undefined;
        body = column;
      }
      if (!blank && column < body) {
        if (column > indent) return undefined;
        break;
      }
      this.#at = end + 1;
      this.#line++;
    }
    if (body === -1) return undefined;
    return { start: first, end: Math.min(this.#at, this.#text.length), indent: body };
  }

  #open(kind: Level['kind'], indent: number): boolean {
    this.#levels.push({ kind, indent, pending: false });
    if (this.#levels.length > MAX_LEVELS) return false;
    return kind === 'map'
      ? this.#listener.map(this.#line, indent + 1)
      : this.#listener.list(this.#line, indent + 1);
  }

  /** Ends what stands further right than the line that begins at `indent`. */
  #close(indent: number): void {
    while ((this.#levels.at(-1)?.indent ?? 0) > indent) this.#pop();
  }

  #pop(): void {
    this.#levels.pop();
    this.#listener.close();
  }

  #lineEnd(start: number): number {
    const end = this.#text.indexOf('\n', start);
    return end === -1 ? this.#text.length : end;
  }

  #skipSpaces(start: number, end: number): number {
    let at = start;
    while (at < end && this.#text.charCodeAt(at) === 32) at++;
    return at;
  }
}
