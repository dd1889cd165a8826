import { MAX_FILE_BYTES } from '../repository/repository.ts';
import { isJobId } from './jobs.ts';
import { type PlainValue, readPlainValue, splitKey } from './plain.ts';

/** What the report says of a workflow in which nothing can spend. */
export interface Outline {
  readonly path: string;
  /** Names as written, in source order. */
  readonly triggers: string[];
  readonly jobs: readonly OutlinedJob[];
}
export interface OutlinedJob {
  readonly id: string;
  readonly line: number;
  /** The workflow a job calls, or undefined where it has steps. */
  readonly uses: string | undefined;
}

/** What an open collection is to a workflow. */
type Role = 'root' | 'on' | 'jobs' | 'job' | 'steps' | 'other';

interface Frame {
  readonly kind: 'map' | 'seq';
  readonly indent: number;
  readonly role: Role;
  readonly keys: Set<string>;
  /** The role of the collection that may follow: the last key stands there without a value. */
  pending: Role | undefined;
}

/** Far inside the limits of `readYaml`, so that none of its refusals can be missed. */
const MAX_LEVELS = 16;
/** Lines that hold keys or items; those of block scalars and comments make no nodes. */
const MAX_STRUCTURE = 10_000;
/** Every comma may begin a key and a value of a flow collection. */
const MAX_COMMAS = 5_000;

/** Control characters, other line breaks and byte order marks: left to the full reader. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/;
const WORD = /^[A-Za-z_]+$/;

/**
 * Reads the outline of a workflow from its lines, many times faster than a YAML parser. Accepts
 * only plain block YAML whose meaning cannot be in doubt; for anything else, and for every file of
 * which `readWorkflow` would report something, the answer is undefined.
 */
export function outline(path: string, text: string): Outline | undefined {
  if (text.length > MAX_FILE_BYTES || UNUSUAL.test(text) || manyCommas(text)) return undefined;
  const scan = new Scan(text);
  return scan.run() ? scan.result(path) : undefined;
}

function manyCommas(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1))
    if (++count > MAX_COMMAS) return true;
  return false;
}

class Scan {
  readonly #text: string;
  readonly #frames: Frame[] = [frame('map', 0, 'root')];
  readonly #triggers: string[] = [];
  readonly #jobs: { id: string; line: number; uses: string | undefined; steps: boolean }[] = [];
  #at = 0;
  #line = 0;
  #structured = 0;
  #started = false;

  constructor(text: string) {
    this.#text = text;
  }

  result(path: string): Outline | undefined {
    if (this.#jobs.length === 0) return undefined;
    if (this.#jobs.some((job) => job.uses === undefined && !job.steps)) return undefined;
    const jobs = this.#jobs.map(({ id, line, uses }) => ({ id, line, uses }));
    return { path, triggers: this.#triggers, jobs };
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
    return true;
  }

  #structure(line: string, indent: number): boolean {
    if (line.includes('\t')) return false;
    const first = !this.#started;
    this.#started = true;
    if (line.startsWith('---') && line.trimEnd() === '---') return first && indent === 0;
    return line.startsWith('- ') ? this.#item(line, indent) : this.#entry(line, indent, indent);
  }

  /** `- …`: in a list already open, or the first of one that the key above waits for. */
  #item(line: string, indent: number): boolean {
    this.#close(indent);
    let top = this.#top();
    if (top.kind === 'map') {
      const role = top.pending;
      if (role === undefined || role === 'jobs' || role === 'job') return false;
      top.pending = undefined;
      if (!this.#open('seq', indent, role)) return false;
      top = this.#top();
    } else if (top.indent !== indent) return false;
    this.#countItem(top.role);
    const content = line.slice(1).trimStart();
    if (splitKey(content) !== undefined) {
      const column = indent + line.length - content.length;
      if (top.role === 'on') return false;
      return this.#open('map', column, 'other') && this.#entry(content, column, indent);
    }
    const value = readPlainValue(content);
    if (value?.kind !== 'scalar' && value?.kind !== 'words') return false;
    if (top.role !== 'on') return true;
    return value.kind === 'scalar' && this.#trigger(value.text);
  }

  #countItem(role: Role): void {
    const job = this.#jobs.at(-1);
    if (role === 'steps' && job !== undefined) job.steps = true;
  }

  /** `key: …`; `outer` is the indentation of the whole line. */
  #entry(line: string, indent: number, outer: number): boolean {
    const split = splitKey(line);
    if (split === undefined) return false;
    if (outer === indent) this.#close(indent);
    let top = this.#top();
    // A list may stand as far left as the key it belongs to; the next key ends it.
    if (top.kind === 'seq' && top.indent === indent) {
      this.#frames.pop();
      top = this.#top();
    }
    if (top.indent < indent) {
      const role = top.pending;
      if (top.kind === 'seq' || role === undefined || role === 'steps') return false;
      top.pending = undefined;
      if (!this.#open('map', indent, role)) return false;
      top = this.#top();
    }
    if (top.kind !== 'map' || top.indent !== indent) return false;
    const key = split.key.toLowerCase();
    if (top.keys.has(key)) return false;
    top.keys.add(key);
    top.pending = undefined;
    const value = readPlainValue(split.rest);
    if (value === undefined) return false;
    if (value.kind === 'block' && !this.#skipBlock(indent)) return false;
    return this.#meaning(top, split.key, key, value);
  }

  #meaning(top: Frame, name: string, key: string, value: PlainValue): boolean {
    const empty = value.kind === 'empty';
    if (empty) top.pending = 'other';
    if (key === 'uses' && !isReference(value)) return false;
    switch (top.role) {
      case 'root':
        if (key === 'on') return this.#on(top, value);
        if (key !== 'jobs') return true;
        if (empty) top.pending = 'jobs';
        return empty;
      case 'on':
        return this.#trigger(name);
      case 'jobs':
        if (!empty || !isJobId(name)) return false;
        top.pending = 'job';
        this.#jobs.push({ id: name, line: this.#line, uses: undefined, steps: false });
        return true;
      case 'job':
        if (key === 'uses') return this.#calls(value);
        if (key !== 'steps') return true;
        if (empty) top.pending = 'steps';
        return empty;
      case 'steps':
      case 'other':
        return true;
      default:
        return top.role satisfies never;
    }
  }

  #on(top: Frame, value: PlainValue): boolean {
    switch (value.kind) {
      case 'empty':
        top.pending = 'on';
        return true;
      case 'scalar':
        return this.#trigger(value.text);
      case 'words':
        return value.words.every((word) => this.#trigger(word));
      case 'block':
      case 'braces':
        return false;
      default:
        return value satisfies never;
    }
  }

  #calls(value: PlainValue): boolean {
    const job = this.#jobs.at(-1);
    if (job === undefined || value.kind !== 'scalar') return false;
    job.uses = value.text;
    return true;
  }

  #trigger(name: string): boolean {
    if (!WORD.test(name) || name.toLowerCase() === 'null') return false;
    this.#triggers.push(name);
    return true;
  }

  /**
   * Passes over the lines of a block scalar under a key at `indent`. An empty block, one whose
   * lines stand further left than its first, or whose blank beginning stands further right is left
   * to the full reader.
   */
  #skipBlock(indent: number): boolean {
    let body = -1;
    let widest = 0;
    while (this.#at < this.#text.length) {
      const start = this.#at;
      const end = this.#lineEnd(start);
      const column = this.#skipSpaces(start, end) - start;
      const blank = start + column === end;
      if (blank && body === -1) widest = Math.max(widest, column);
      if (!blank && body === -1) {
        if (column <= indent || widest > column) return false;
        body = column;
      }
      if (!blank && column < body) return column <= indent;
      this.#at = end + 1;
      this.#line++;
    }
    return body !== -1;
  }

  #open(kind: Frame['kind'], indent: number, role: Role): boolean {
    this.#frames.push(frame(kind, indent, role));
    return this.#frames.length <= MAX_LEVELS;
  }

  #close(indent: number): void {
    while (this.#frames.length > 1 && this.#top().indent > indent) this.#frames.pop();
  }

  #top(): Frame {
    return this.#frames.at(-1) ?? frame('map', 0, 'root');
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

function frame(kind: Frame['kind'], indent: number, role: Role): Frame {
  return { kind, indent, role, keys: new Set(), pending: undefined };
}

/** A `uses` that needs no diagnostic: local, an image, or with a version. */
function isReference(value: PlainValue): boolean {
  if (value.kind !== 'scalar') return false;
  const { text } = value;
  return text.startsWith('./') || text.startsWith('docker://') || text.includes('@');
}
