import { isJobId } from './jobs.ts';
import { isLocal } from './references.ts';
import type { PlainValue } from './yaml/plain.ts';
import { type Listener, scan } from './yaml/scan.ts';

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
  readonly kind: 'map' | 'list';
  readonly role: Role;
  readonly keys: Set<string>;
  /** The role of the collection that may follow the last key. */
  pending: Role;
}

const WORD = /^[A-Za-z_]+$/;

/**
 * Reads the outline of a workflow from its lines, many times faster than a YAML parser. Undefined
 * where `scan` gives the file up, and for every file of which `readWorkflow` would report something.
 */
export function outline(path: string, text: string): Outline | undefined {
  const listener = new Outliner();
  return scan(text, listener) ? listener.result(path) : undefined;
}

class Outliner implements Listener {
  readonly #frames: Frame[] = [];
  readonly #triggers: string[] = [];
  readonly #jobs: { id: string; line: number; uses: string | undefined; steps: boolean }[] = [];
  /** Of the last key. */
  #name = '';
  #line = 0;

  result(path: string): Outline | undefined {
    if (this.#jobs.length === 0) return undefined;
    if (this.#jobs.some((job) => job.uses === undefined && !job.steps)) return undefined;
    const jobs = this.#jobs.map(({ id, line, uses }) => ({ id, line, uses }));
    return { path, triggers: this.#triggers, jobs };
  }

  map(): boolean {
    const above = this.#frames.at(-1);
    if (above === undefined) return this.#open('map', 'root');
    if (above.kind === 'map') return above.pending !== 'steps' && this.#open('map', above.pending);
    this.#countItem(above.role);
    return above.role !== 'on' && this.#open('map', 'other');
  }

  list(): boolean {
    const role = this.#frames.at(-1)?.pending ?? 'other';
    return role !== 'jobs' && role !== 'job' && this.#open('list', role);
  }

  close(): void {
    this.#frames.pop();
  }

  key(name: string, line: number): boolean {
    const top = this.#frames.at(-1);
    const key = name.toLowerCase();
    if (top === undefined || top.keys.has(key)) return false;
    top.keys.add(key);
    this.#name = name;
    this.#line = line;
    return true;
  }
  value(value: PlainValue): boolean {
    return this.#meaning(value);
  }

  block(): boolean {
    return this.#meaning('block');
  }

  item(value: PlainValue): boolean {
    const role = this.#frames.at(-1)?.role ?? 'other';
    this.#countItem(role);
    return role !== 'on' || (value.kind === 'scalar' && this.#trigger(value.text));
  }

  /** Takes the value of the last key; false where the full reader has to look. */
  #meaning(value: PlainValue | 'block'): boolean {
    const top = this.#frames.at(-1);
    if (top === undefined) return false;
    const key = this.#name.toLowerCase();
    const empty = value !== 'block' && value.kind === 'empty';
    top.pending = 'other';
    if (key === 'uses' && !isReference(value)) return false;
    switch (top.role) {
      case 'root':
        if (key === 'on') return this.#on(top, value);
        if (key !== 'jobs') return true;
        top.pending = 'jobs';
        return empty;
      case 'on':
        return this.#trigger(this.#name);
      case 'jobs':
        if (!empty || !isJobId(this.#name)) return false;
        top.pending = 'job';
        this.#jobs.push({ id: this.#name, line: this.#line, uses: undefined, steps: false });
        return true;
      case 'job':
        if (key === 'uses') return this.#calls(value);
        if (key !== 'steps') return true;
        top.pending = 'steps';
        return empty;
      case 'steps':
      case 'other':
        return true;
      default:
        return top.role satisfies never;
    }
  }

  #on(top: Frame, value: PlainValue | 'block'): boolean {
    if (value === 'block') return false;
    switch (value.kind) {
      case 'empty':
        top.pending = 'on';
        return true;
      case 'scalar':
        return this.#trigger(value.text);
      case 'words':
        return value.words.every((word) => this.#trigger(word.text));
      case 'braces':
        return false;
      default:
        return value satisfies never;
    }
  }

  #calls(value: PlainValue | 'block'): boolean {
    const job = this.#jobs.at(-1);
    if (job === undefined || value === 'block' || value.kind !== 'scalar') return false;
    job.uses = value.text;
    return true;
  }

  #trigger(name: string): boolean {
    if (!WORD.test(name) || name.toLowerCase() === 'null') return false;
    this.#triggers.push(name);
    return true;
  }

  #countItem(role: Role): void {
    const job = this.#jobs.at(-1);
    if (role === 'steps' && job !== undefined) job.steps = true;
  }

  #open(kind: Frame['kind'], role: Role): boolean {
    this.#frames.push({ kind, role, keys: new Set(), pending: 'other' });
    return true;
  }
}

/** A `uses` that needs no diagnostic: local, an image, or with a version. */
function isReference(value: PlainValue | 'block'): boolean {
  if (value === 'block' || value.kind !== 'scalar') return false;
  const { text } = value;
  return isLocal(text) || text.startsWith('docker://') || text.includes('@');
}
