import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Place } from '../../value/evidence.ts';
import { hasOtherBreaks } from '../../workflow/yaml/breaks.ts';

/** A replacement of `[start, end)` in the original text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A block map's entry, and the map and entry around it. */
export interface Located {
  readonly pair: Pair;
  readonly map: YAMLMap;
  readonly parent: Located | undefined;
}

/** A workflow file open for edits: finds things by position and keeps every other byte. */
export class Source {
  readonly text: string;
  readonly eol: string;
  readonly #lines = new LineCounter();
  readonly #document;

  constructor(text: string) {
    this.text = text;
    this.eol = text.includes('\r\n') ? '\r\n' : '\n';
    this.#document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
      prettyErrors: false,
      lineCounter: this.#lines,
    });
  }

  /** Where lines end elsewhere than an edit would think, nothing may be written. */
  get valid(): boolean {
    return this.#document.errors.length === 0 && !hasOtherBreaks(this.text);
  }

  offsetOf({ line, column }: Pick<Place, 'line' | 'column'>): number {
    return (this.#lines.lineStarts[line - 1] ?? this.text.length) + column - 1;
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The start of the line after the one that `offset` stands on. */
  nextLine(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** The blanks in front of an offset, or undefined when something else stands there. */
  indentOf(offset: number): string | undefined {
    const before = this.text.slice(this.lineStart(offset), offset);
    return before.trim() === '' ? before : undefined;
  }

  /** As many blanks as the column of an offset, whatever stands in front of it. */
  columnOf(offset: number): string {
    return ' '.repeat(offset - this.lineStart(offset));
  }

  job(id: string): YAMLMap | undefined {
    const job = this.#document.getIn(['jobs', id]);
    return isMap(job) && job.flow !== true ? job : undefined;
  }

  /** The entry whose key begins at an offset. */
  entryAt(offset: number): Located | undefined {
    return locate(this.#document.contents, offset, undefined, 0);
  }

  /** The innermost item of a list that holds the offset and is a block map: a step. */
  itemAt(offset: number): YAMLMap | undefined {
    return itemAt(this.#document.contents, offset, 0);
  }
}

const MAX_DEPTH = 50;

function holds(node: unknown, offset: number): boolean {
  const range = (isMap(node) || isSeq(node) || isScalar(node)) && node.range;
  return Array.isArray(range) && range[0] <= offset && offset <= range[2];
}

function locate(
  node: unknown,
  offset: number,
  parent: Located | undefined,
  depth: number,
): Located | undefined {
  if (depth > MAX_DEPTH || !holds(node, offset)) return undefined;
  const items = isMap(node) || isSeq(node) ? node.items : [];
  for (const item of items) {
    if (!isMap(node)) {
      const found = locate(item, offset, parent, depth + 1);
      if (found !== undefined) return found;
      continue;
    }
    const here: Located = { pair: item as Pair, map: node, parent };
    if (keyStart(here.pair) === offset) return node.flow === true ? undefined : here;
    const found = locate(here.pair.value, offset, here, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function itemAt(node: unknown, offset: number, depth: number): YAMLMap | undefined {
  if (depth > MAX_DEPTH || !holds(node, offset)) return undefined;
  if (isMap(node)) {
    for (const { value } of node.items) {
      const found = itemAt(value, offset, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isSeq(node)) return undefined;
  const item = node.items.find(
    (candidate) => holds(candidate, offset) && starts(candidate, offset),
  );
  if (!isMap(item)) return undefined;
  return itemAt(item, offset, depth + 1) ?? (item.flow === true ? undefined : item);
}

/** A node's range may reach into the blank lines before the next; the later one wins. */
function starts(node: unknown, offset: number): boolean {
  return isMap(node) && node.range != null && offset < node.range[1];
}

export function keyStart(pair: Pair): number | undefined {
  return isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

export function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** Where the entry's value ends; of an entry without a value, its key. */
export function valueEnd(pair: Pair): number | undefined {
  const { value, key } = pair;
  if (isScalar(value) || isMap(value) || isSeq(value)) return value.range?.[1];
  return value === null && isScalar(key) ? key.range?.[1] : undefined;
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start))
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  return result;
}
