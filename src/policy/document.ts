import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { firstOtherBreak } from '../workflow/yaml/breaks.ts';

/** Line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface DocumentProblem extends Position {
  readonly message: string;
}

/** A YAML file as plain data, with the position of every key and value. */
export interface PolicyDocument {
  readonly data: unknown;
  readonly problems: readonly DocumentProblem[];
  /** The keys at the top. */
  readonly keys: ReadonlySet<string>;
  /** Where the value at this path stands; of the longest part of the path that exists. */
  valueAt(path: readonly PropertyKey[]): Position;
  /** Where the key `key` of the map at this path stands. */
  keyAt(path: readonly PropertyKey[], key: string): Position;
}

const MAX_BYTES = 65_536;
const MAX_NODES = 20_000;
const MAX_DEPTH = 20;
/** An editor may show a line of its own where the reader sees the rest of a comment, or the other way around. */
const HIDDEN_BREAK =
  'a line break that not every reader takes for one (a lone carriage return, U+0085, U+2028 or U+2029); end the line with a line feed';
const START: Position = { line: 1, column: 1 };

/**
 * Reads a policy with bounded work: `schema: 'core'` so that no directive changes the meaning,
 * no merge keys, no aliases, keys compared by an own set (the library's check is quadratic).
 */
export function readPolicyDocument(text: string): PolicyDocument {
  const reader = new Reader();
  if (Buffer.byteLength(text) > MAX_BYTES)
    return reader.finish(undefined, [
      { ...START, message: `the file is larger than ${MAX_BYTES / 1024} KiB` },
    ]);
  return reader.read(text);
}

/** One part of a path as text that cannot run into the next. */
function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

class Reader {
  readonly #values = new Map<string, Position>();
  readonly #keys = new Map<string, Position>();
  readonly #problems: DocumentProblem[] = [];
  readonly #lines = new LineCounter();
  #nodes = 0;

  read(text: string): PolicyDocument {
    const hidden = firstOtherBreak(text);
    if (hidden !== undefined) {
      const [before] = [text.slice(0, hidden).split('\n')];
      const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      return this.finish(undefined, [{ ...at, message: HIDDEN_BREAK }]);
    }
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: false,
      merge: false,
      logLevel: 'silent',
      prettyErrors: false,
      lineCounter: this.#lines,
    });
    for (const error of document.errors) {
      const message = `not valid YAML: ${firstLine(error.message)}`;
      this.#problems.push({ ...this.#position(error.pos[0]), message });
    }
    if (this.#problems.length > 0) return this.finish(undefined, this.#problems);
    const data = this.#plain(document.contents, []);
    return this.finish(data, this.#problems);
  }

  finish(data: unknown, problems: readonly DocumentProblem[]): PolicyDocument {
    const values = this.#values;
    const keys = this.#keys;
    return {
      data,
      problems,
      keys: new Set(isRecord(data) ? Object.keys(data) : []),
      valueAt(path) {
        for (let length = path.length; length >= 0; length--) {
          const found = values.get(pathKey(path.slice(0, length)));
          if (found !== undefined) return found;
        }
        return START;
      },
      keyAt(path, key) {
        return keys.get(pathKey([...path, key])) ?? this.valueAt(path);
      },
    };
  }

  #plain(node: Node | null, path: readonly PropertyKey[]): unknown {
    const at = this.#position(node?.range?.[0] ?? 0);
    this.#values.set(pathKey(path), at);
    this.#nodes++;
    if (this.#nodes > MAX_NODES || path.length > MAX_DEPTH) {
      if (this.#nodes <= MAX_NODES + 1 || path.length === MAX_DEPTH + 1)
        this.#problems.push({ ...at, message: 'the file holds more than a policy can' });
      return null;
    }
    if (node === null) return null;
    if (isAlias(node)) {
      this.#problems.push({
        ...at,
        message: 'aliases are not supported in a policy; write the value out',
      });
      return null;
    }
    if (isScalar(node)) return node.value;
    if (isSeq<Node | null>(node))
      return node.items.map((item, i) => this.#plain(item, [...path, i]));
    if (isMap<Node | null, Node | null>(node)) return this.#map(node.items, path);
    return null;
  }

  #map(
    items: readonly { key: Node | null; value: Node | null }[],
    path: readonly PropertyKey[],
  ): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const at = this.#position(key?.range?.[0] ?? 0);
      if (!isScalar(key)) {
        this.#problems.push({ ...at, message: 'a key must be plain text' });
        continue;
      }
      const name = String(key.value);
      if (seen.has(name)) {
        this.#problems.push({ ...at, message: `\`${name.slice(0, 60)}\` is given twice` });
        continue;
      }
      seen.add(name);
      this.#keys.set(pathKey([...path, name]), at);
      data[name] = this.#plain(value, [...path, name]);
      if (value === null || (isScalar(value) && value.range?.[0] === value.range?.[1]))
        this.#values.set(pathKey([...path, name]), at);
    }
    return data;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(offset);
    return line < 1 ? START : { line, column: col };
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 200) ?? '';
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
