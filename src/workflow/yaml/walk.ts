import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type ParsedNode,
  type YAMLMap,
  type Scalar as YamlScalar,
} from 'yaml';
import type { Place } from '../../value/evidence.ts';
import type { Diagnostic, Gap } from '../model.ts';
import { hasOtherBreaks, isKeptInValue } from './breaks.ts';
import { faultAt } from './fault.ts';
import type { MapNode, Node, Pair, ScalarNode } from './node.ts';
import { MAX_DEPTH, MAX_NODES, type Refused, tooDeep, tooManyNodes } from './refused.ts';

/** More mistakes than this in one file tell nobody anything new. */
const MAX_DIAGNOSTICS = 20;

/** Makes nodes of what the library composed, and collects what is wrong with the file. */
export class Walk {
  readonly diagnostics: Diagnostic[] = [];
  /** The first thing that GitHub may read where this did not. */
  gap: Gap | undefined;
  readonly #brokenAt: (text: string) => number | undefined;
  readonly #path: string;
  readonly #text: string;
  /** The text has line breaks that an editor may not show. */
  readonly #unusual: boolean;
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node | 'open'>();
  readonly #measures = new Map<Node, Measure>();
  /** Offsets behind the nodes. */
  readonly #ends = new Map<Node, number>();
  /** Offset of the first mistake. */
  #certainUntil = Number.POSITIVE_INFINITY;
  #count = 0;

  constructor(
    path: string,
    text: string,
    lines: LineCounter,
    brokenAt: (text: string) => number | undefined,
  ) {
    this.#brokenAt = brokenAt;
    this.#path = path;
    this.#text = text;
    this.#unusual = hasOtherBreaks(text);
    this.#lines = lines;
  }

  isWhole(node: Node): boolean {
    return (this.#ends.get(node) ?? 0) <= this.#certainUntil;
  }

  report(code: string, offset: number, message: string): void {
    if (this.diagnostics.length >= MAX_DIAGNOSTICS) return;
    const { line } = this.#place(offset);
    this.diagnostics.push({ code, path: this.#path, line, message });
  }

  /** What stands behind it is not judged, so that it must not count as not there. */
  #lost(offset: number, why: string, fix: string): void {
    this.#cut(offset);
    this.#miss(offset, why, fix);
  }

  #cut(offset: number): void {
    this.#certainUntil = Math.min(this.#certainUntil, offset);
  }

  #miss(offset: number, why: string, fix: string): void {
    this.gap ??= { line: this.#place(offset).line, why, fix };
  }

  refused({ code, offset, message, why, fix }: Refused): void {
    this.report(code, offset, message);
    this.#lost(offset, why, fix);
  }

  broken(offset: number, met: string): void {
    const { line } = this.#place(offset);
    // One fault makes a reader stumble over more; only the first is told.
    if (this.gap !== undefined && this.diagnostics.some((d) => d.code === 'broken-yaml'))
      return this.#cut(offset);
    const fault = faultAt(this.#text, line, met, this.#brokenAt);
    this.#lost(offset, 'is broken YAML, which GitHub most likely refuses too', fault.fix);
    if (this.diagnostics.some((d) => d.code === 'broken-yaml')) return;
    this.report(
      'broken-yaml',
      offset,
      `The YAML is broken here: ${fault.why}. GitHub most likely refuses the file; only jobs that end before this line are judged.`,
    );
  }

  node(source: ParsedNode, depth: number): Node {
    const offset = source.range[0];
    // A value on the last level is no level of its own.
    const levels = isMap(source) || isSeq(source) ? depth : depth - 1;
    if (levels > MAX_DEPTH) throw tooDeep(offset);
    const node = isAlias(source)
      ? this.#alias(source.source, offset, depth)
      : this.#anchored(source, depth);
    this.#ends.set(node, source.range[1]);
    return node;
  }

  #anchored(source: Exclude<ParsedNode, Alias>, depth: number): Node {
    if (++this.#count > MAX_NODES) throw tooManyNodes(source.range[0]);
    const anchor = source.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const node = this.#own(source, depth);
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #own(source: Exclude<ParsedNode, Alias>, depth: number): Node {
    if (isScalar(source)) return this.#scalar(source);
    if (isMap(source)) return this.#map(source, depth);
    const items = source.items.map((i) => this.node(i as ParsedNode, depth + 1));
    return { kind: 'seq', items, ...this.#place(source.range[0]) };
  }

  #alias(name: string, offset: number, depth: number): Node {
    const target = this.#anchors.get(name);
    if (target !== undefined && target !== 'open') {
      const { size, height } = this.#measure(target);
      this.#count += size;
      if (this.#count > MAX_NODES) throw tooManyNodes(offset);
      if (depth + height - 1 > MAX_DEPTH) throw tooDeep(offset);
      const copy = { ...target };
      this.#measures.set(copy, { size, height });
      return copy;
    }
    if (target === 'open') {
      this.report(
        'alias-cycle',
        offset,
        `\`*${name.slice(0, 60)}\` stands inside the value it names, so the value never ends. GitHub refuses the file; write the value out.`,
      );
      this.#lost(offset, 'holds a value that stands inside itself', 'Write the value out.');
    } else
      this.broken(offset, `\`*${name.slice(0, 60)}\` names an anchor that is not defined above`);
    this.#count++;
    return this.#empty(offset);
  }

  #map(source: YAMLMap, depth: number): MapNode {
    const entries = new Map<string, Pair>();
    const start = source.range?.[0] ?? 0;
    for (const item of source.items) {
      const keyed = item.key as ParsedNode | null;
      const key = keyed === null ? this.#empty(start) : this.node(keyed, depth + 1);
      const value = isNothing(item.value)
        ? this.#nothingBehind(key)
        : this.node(item.value as ParsedNode, depth + 1);
      if (key.kind !== 'scalar') {
        this.broken(keyed?.range[0] ?? start, 'a key is a list or a map, not a name');
        continue;
      }
      const folded = key.value.toLowerCase();
      if (!entries.has(folded)) entries.set(folded, { key, value });
      else if (keyed !== null) this.#duplicate(key.value, keyed.range[0]);
    }
    return { kind: 'map', entries, ...this.#place(start) };
  }

  /** Counted once a node; a value that an alias repeats counts again in full where it stands. */
  #measure(node: Node): Measure {
    const known = this.#measures.get(node);
    if (known !== undefined) return known;
    let size = 1;
    let height = node.kind === 'scalar' ? -1 : 0;
    for (const part of partsOf(node)) {
      const inner = this.#measure(part);
      size += inner.size;
      height = Math.max(height, inner.height);
    }
    const measure = { size, height: height + 1 };
    this.#measures.set(node, measure);
    return measure;
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
    const written = this.#unusual ? this.#text.slice(start, end) : '';
    if (isKeptInValue(written)) this.#keepsSeparator(start);
    // Lines of such a block are more than the lines of the file.
    const block = source.type === 'BLOCK_LITERAL' && !hasOtherBreaks(written);
    const place = this.#place(start);
    return {
      kind: 'scalar',
      value: isNull ? '' : source.source,
      block,
      path: this.#path,
      line: block ? place.line + 1 : place.line,
      column: block ? this.#contentColumn(start, end) : place.column,
    };
  }

  #keepsSeparator(offset: number): void {
    const why = 'holds an invisible line separator (U+2028 or U+2029) inside a value';
    const fix = 'Replace it by an ordinary line break.';
    this.#miss(offset, `${why}, which GitHub keeps and every program sees as it pleases`, fix);
    this.report('line-separator', offset, `The file ${why}, which is read as a line break. ${fix}`);
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

  #nothingBehind(key: Node): ScalarNode {
    const { path, line, column } = key;
    const node: ScalarNode = { kind: 'scalar', value: '', block: false, path, line, column };
    this.#ends.set(node, this.#ends.get(key) ?? 0);
    return node;
  }

  #empty(offset: number): ScalarNode {
    return { kind: 'scalar', value: '', block: false, ...this.#place(offset) };
  }

  #place(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { path: this.#path, line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** What an alias repeats: nodes, aliases counted in full, and levels, the value itself included. */
interface Measure {
  readonly size: number;
  readonly height: number;
}

function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'scalar':
      return [];
    case 'seq':
      return node.items;
    case 'map':
      return [...node.entries.values()].flatMap(({ key, value }) => [key, value]);
    default:
      return node satisfies never;
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
