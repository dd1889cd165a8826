import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLMap,
  type Scalar as YamlScalar,
} from 'yaml';
import { MAX_FILE_BYTES } from '../repository/repository.ts';
import type { Place } from './evidence.ts';
import type { Diagnostic, Scalar } from './model.ts';

/** The runner's own limits for a workflow file (github/runner and actions/languageservices). */
const MAX_NODES = 50_000;
const MAX_DEPTH = 50;

/** A file within the node limit stays far below; above it even splitting into words takes seconds. */
const MAX_LEXEMES = 300_000;
/** More mistakes than this in one file tell nobody anything new. */
const MAX_DIAGNOSTICS = 20;
/** Open collections while reading; a little above `MAX_DEPTH`, so that the walk can say where. */
const MAX_OPEN = 64;

/** A positioned piece of a YAML file, aliases replaced by what they stand for. */
export type Node = ScalarNode | MapNode | SeqNode;
interface NodeBase extends Place {
  /** Offset in the file behind the node. */
  readonly end: number;
  /** Nodes in it, itself included, aliases counted in full. */
  readonly size: number;
  /** Levels in it, itself included. */
  readonly height: number;
}
export interface ScalarNode extends NodeBase, Scalar {
  readonly kind: 'scalar';
}
export interface MapNode extends NodeBase {
  readonly kind: 'map';
  /** By lower-cased key: the runner compares keys without case. In source order. */
  readonly entries: ReadonlyMap<string, Pair>;
}
export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly items: readonly Node[];
}
export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface YamlFile {
  readonly root: Node | undefined;
  /** Offset of the first mistake; what ends before it is as the author wrote it. */
  readonly certainUntil: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML file as the runner does (core schema, no merge keys, keys without case) in time
 * linear in its length, whatever it holds. Never throws.
 */
export function readYaml(path: string, text: string): YamlFile {
  const lines = new LineCounter();
  const walk = new Walk(path, text, lines);
  try {
    const documents = compose(text, lines);
    const first = documents[0];
    const second = documents[1];
    for (const error of first?.errors ?? []) walk.broken(error.pos[0], firstLine(error.message));
    if (second !== undefined)
      walk.broken(second.range[0], 'the file holds more than one YAML document');
    const contents = first?.contents;
    const root = contents === null || contents === undefined ? undefined : walk.node(contents, 1);
    return { root, certainUntil: walk.certainUntil, diagnostics: walk.diagnostics };
  } catch (error) {
    if (!(error instanceof Refused)) walk.broken(0, 'the reader gave up on it');
    else walk.report(error.code, error.offset, error.message);
    return { root: undefined, certainUntil: 0, diagnostics: walk.diagnostics };
  }
}

class Refused extends Error {
  readonly code: string;
  readonly offset: number;
  constructor(code: string, offset: number, message: string) {
    super(message);
    this.code = code;
    this.offset = offset;
  }
}

const UNREAD = 'GitHub refuses such a file, so none of its jobs run and none are judged here';

function tooManyNodes(offset: number): Refused {
  const message = `The file has more than ${MAX_NODES} values. ${UNREAD}; split it.`;
  return new Refused('too-many-nodes', offset, message);
}

function tooDeep(offset: number): Refused {
  const message = `Values are nested more than ${MAX_DEPTH} levels deep. ${UNREAD}; flatten it.`;
  return new Refused('too-deep', offset, message);
}

/** The library's three stages by hand: composing recurses, so depth has to be known before. */
function compose(text: string, lines: LineCounter): Document.Parsed<ParsedNode>[] {
  lines.addNewLine(0);
  if (text.length > MAX_FILE_BYTES) {
    const message = `The file is longer than 1 MiB. ${UNREAD}; split it.`;
    throw new Refused('too-large', 0, message);
  }
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let lexemes = 0;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    offset += lexeme.length;
    if (parser.stack.length > MAX_OPEN) throw tooDeep(Math.min(offset, text.length));
    if (++lexemes > MAX_LEXEMES) throw tooManyNodes(Math.min(offset, text.length));
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer<ParsedNode>({
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  const documents: Document.Parsed<ParsedNode>[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length === 2) break;
  }
  return documents;
}

class Walk {
  readonly diagnostics: Diagnostic[] = [];
  certainUntil = Number.POSITIVE_INFINITY;
  readonly #path: string;
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node | 'open'>();
  #count = 0;

  constructor(path: string, text: string, lines: LineCounter) {
    this.#path = path;
    this.#text = text;
    this.#lines = lines;
  }

  report(code: string, offset: number, message: string): void {
    if (this.diagnostics.length >= MAX_DIAGNOSTICS) return;
    const { line } = this.#place(offset);
    this.diagnostics.push({ code, path: this.#path, line, message });
  }

  broken(offset: number, why: string): void {
    this.certainUntil = Math.min(this.certainUntil, offset);
    if (this.diagnostics.some((d) => d.code === 'broken-yaml')) return;
    this.report(
      'broken-yaml',
      offset,
      `The YAML is broken here: ${why}. GitHub refuses the file, so none of its jobs run; jobs that end before this line are judged all the same. Mend the line.`,
    );
  }

  node(source: ParsedNode, depth: number): Node {
    const offset = source.range[0];
    if (depth > MAX_DEPTH) throw tooDeep(offset);
    if (isAlias(source)) return this.#alias(source.source, offset, source.range[1], depth);
    if (++this.#count > MAX_NODES) throw tooManyNodes(offset);
    const anchor = source.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const node = this.#own(source, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #own(source: ParsedNode, depth: number): Node {
    if (isScalar(source)) return this.#scalar(source);
    if (isMap(source)) return this.#map(source, depth);
    const items = isSeq(source)
      ? source.items.map((i) => this.node(i as ParsedNode, depth + 1))
      : [];
    return {
      kind: 'seq',
      items,
      ...this.#place(source.range[0]),
      ...measure(items, source.range[1]),
    };
  }

  #alias(name: string, offset: number, end: number, depth: number): Node {
    const target = this.#anchors.get(name);
    if (target !== undefined && target !== 'open') {
      this.#count += target.size;
      if (this.#count > MAX_NODES) throw tooManyNodes(offset);
      if (depth + target.height - 1 > MAX_DEPTH) throw tooDeep(offset);
      return { ...target, end };
    }
    if (target === 'open') {
      this.report(
        'alias-cycle',
        offset,
        `\`*${name.slice(0, 60)}\` stands inside the value it names, so the value never ends. GitHub refuses the file; write the value out.`,
      );
      this.certainUntil = Math.min(this.certainUntil, offset);
    } else
      this.broken(offset, `\`*${name.slice(0, 60)}\` names an anchor that is not defined above`);
    this.#count++;
    return this.#empty(offset, end);
  }

  #map(source: YAMLMap, depth: number): MapNode {
    const entries = new Map<string, Pair>();
    const parts: Node[] = [];
    const range = source.range ?? [0, 0, 0];
    for (const item of source.items) {
      const keyed = item.key as ParsedNode | null;
      const key = keyed === null ? this.#empty(range[0], range[0]) : this.node(keyed, depth + 1);
      const value = isNothing(item.value)
        ? { ...this.#empty(range[0], key.end), line: key.line, column: key.column }
        : this.node(item.value as ParsedNode, depth + 1);
      parts.push(key, value);
      if (key.kind !== 'scalar') {
        this.broken(keyed?.range[0] ?? range[0], 'a key is a list or a map, not a name');
        continue;
      }
      const folded = key.value.toLowerCase();
      if (!entries.has(folded)) entries.set(folded, { key, value });
      else if (keyed !== null) this.#duplicate(key.value, keyed.range[0]);
    }
    return { kind: 'map', entries, ...this.#place(range[0]), ...measure(parts, range[1]) };
  }

  #duplicate(key: string, offset: number): void {
    this.report(
      'duplicate-key',
      offset,
      `The key \`${key.slice(0, 60)}\` stands here a second time (case does not count). GitHub refuses the file; the first value is judged. Remove one of them.`,
    );
  }

  #scalar(source: YamlScalar.Parsed): ScalarNode {
    const [start, end] = source.range;
    const isNull = source.value === null && source.type === 'PLAIN';
    const block = source.type === 'BLOCK_LITERAL';
    const place = this.#place(start);
    return {
      kind: 'scalar',
      value: isNull ? '' : source.source,
      block,
      path: this.#path,
      line: block ? place.line + 1 : place.line,
      column: block ? this.#contentColumn(start, end) : place.column,
      end,
      size: 1,
      height: 1,
    };
  }

  /** The column where the first line of a block that is not blank begins. */
  #contentColumn(start: number, end: number): number {
    let lineStart = this.#text.indexOf('\n', start) + 1;
    if (lineStart === 0) return 1;
    for (let at = lineStart; at < end; at++) {
      const char = this.#text[at];
      if (char === '\n') lineStart = at + 1;
      else if (char !== ' ' && char !== '\r') return at - lineStart + 1;
    }
    return 1;
  }

  #empty(offset: number, end: number): ScalarNode {
    const place = this.#place(offset);
    return { kind: 'scalar', value: '', block: false, ...place, end, size: 1, height: 1 };
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}

function measure(parts: readonly Node[], end: number): Omit<NodeBase, keyof Place> {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { end, size, height: height + 1 };
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').slice(0, 200);
}

/** A value that is no scalar, as JSON; every scalar in it as text. */
export function toJson(node: Node): string {
  return JSON.stringify(plain(node));
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'seq':
      return node.items.map(plain);
    case 'map': {
      const out: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries.values()) out[key.value] = plain(value);
      return out;
    }
    default:
      return node satisfies never;
  }
}
