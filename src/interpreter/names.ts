import type { Evidence } from '../value/evidence.ts';

/** Values, the texts that they can be, places, and what was written: none of them is ever changed. */
const isFixed = (one: object): boolean =>
  'alternatives' in one || 'pieces' in one || 'shows' in one || 'trail' in one;

const isPlace = (one: object): one is Evidence => 'shows' in one && 'path' in one;

/** Long lists, such as the places of a log, are handed on from text to text as the very same list. */
const LONG = 16;

/** More texts than these are forgotten; nothing that is named later is called like them. */
const MOST = 200_000;

interface Known {
  readonly name: string;
  /** The file whose places it holds, where they are left out of its name. */
  readonly home: string | undefined;
}

/**
 * Names for wholes: what is alike has the same name, and places of one file, the job's own, are all
 * alike. What cannot change is named once however many wholes hold it.
 */
export class Names {
  #texts = new Map<string, string>();
  #known = new WeakMap<object, Known>();
  /** What no place of this file is in. */
  readonly #free = new WeakMap<object, string>();
  #given = 0;
  #home = '';
  #atHome = false;

  of(whole: unknown, home: string): string {
    if (this.#texts.size > MOST) {
      this.#texts = new Map();
      this.#known = new WeakMap();
    }
    this.#home = home;
    return this.#text(whole);
  }

  /** Whether a place of the job's own file is in it. */
  holds(whole: unknown, home: string): boolean {
    if (typeof whole !== 'object' || whole === null || this.#free.get(whole) === home) return false;
    const found = isPlace(whole)
      ? whole.path === home
      : (whole instanceof Map ? [...whole.values()] : Object.values(whole)).some((one) =>
          this.holds(one, home),
        );
    if (!found) this.#free.set(whole, home);
    return found;
  }

  #text(one: unknown): string {
    // With its length in front it is told from whatever stands around it.
    if (typeof one === 'string') return `${one.length}"${one}`;
    if (typeof one !== 'object' || one === null) return String(one);
    if (one instanceof Map) {
      let text = '{';
      for (const [key, value] of one) text += `${this.#text(key)}:${this.#text(value)},`;
      return `${text}}`;
    }
    if (one instanceof Set) return this.#list([...one]);
    if (Array.isArray(one)) return one.length < LONG ? this.#list(one) : this.#name(one);
    return isFixed(one) ? this.#name(one) : this.#fields(one);
  }

  #name(one: object): string {
    const known = this.#known.get(one);
    if (known !== undefined && (known.home === undefined || known.home === this.#home)) {
      if (known.home !== undefined) this.#atHome = true;
      return known.name;
    }
    if (isPlace(one) && one.path === this.#home) {
      this.#atHome = true;
      return 'home';
    }
    const outside = this.#atHome;
    this.#atHome = false;
    const text = Array.isArray(one) ? this.#list(one) : this.#fields(one);
    const name = this.#texts.get(text) ?? `#${this.#given++}`;
    this.#texts.set(text, name);
    this.#known.set(one, { name, home: this.#atHome ? this.#home : undefined });
    this.#atHome ||= outside;
    return name;
  }

  #list(all: readonly unknown[]): string {
    let text = '[';
    for (const one of all) text += `${this.#text(one)},`;
    return `${text}]`;
  }

  #fields(one: object): string {
    if (isPlace(one)) return `@${one.line}:${one.column}:${one.path}\n${one.shows}`;
    let text = '(';
    for (const [key, value] of Object.entries(one)) text += `${key}:${this.#text(value)},`;
    return `${text})`;
  }
}
