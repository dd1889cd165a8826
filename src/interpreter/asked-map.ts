/** What somebody asked of a map, or did to it, in turn. */
export type Event<V> =
  | {
      readonly kind: 'asked';
      /** Questions of the same name are the same. */
      readonly about: string;
      readonly question: Question<V, unknown>;
      readonly answer: unknown;
    }
  | { readonly kind: 'set'; readonly key: string; readonly value: V }
  | { readonly kind: 'deleted'; readonly key: string };

type Question<V, T> = (map: ReadonlyMap<string, V>) => T;

class Log<V> {
  readonly events: Event<V>[] = [];
  /** Entries that were asked for or written: whoever looks again learns nothing new. */
  readonly #known = new Set<string>();
  /** What was asked since the map changed. */
  readonly #asked = new Set<string>();
  /** Where an entry was set since anything was asked that more than one entry answers. */
  readonly #places = new Map<string, number>();

  asked(about: string, question: Question<V, unknown>, answer: unknown): void {
    if (this.#asked.has(about)) return;
    this.#asked.add(about);
    this.#places.clear();
    this.events.push({ kind: 'asked', about, question, answer });
  }

  looked(key: string, answer: V | undefined): void {
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.events.push({ kind: 'asked', about: key, question: (map) => map.get(key), answer });
  }

  changed(event: Exclude<Event<V>, { readonly kind: 'asked' }>): void {
    this.#known.add(event.key);
    this.#asked.clear();
    const place = this.#places.get(event.key);
    // A log to which every line adds is what it is in the end.
    if (place !== undefined && event.kind === 'set') {
      this.events[place] = event;
      return;
    }
    if (event.kind === 'set') this.#places.set(event.key, this.events.length);
    else this.#places.delete(event.key);
    this.events.push(event);
  }
}

/**
 * A map of which whoever listens learns all that is asked of it and done to it: what comes of asking
 * the same of another map with the same answers is the same.
 */
export class AskedMap<V> extends Map<string, V> {
  readonly #logs: Log<V>[] = [];
  #quiet = false;

  constructor(entries: Iterable<readonly [string, V]> = []) {
    super();
    for (const [key, value] of entries) super.set(key, value);
  }

  /** One question where its answer tells less than everything that is looked at. */
  ask<T>(about: string, question: Question<V, T>): T {
    const answer = this.quietly(() => question(this));
    if (!this.#quiet) for (const log of this.#logs) log.asked(about, question, answer);
    return answer;
  }

  /** What is done meanwhile. */
  listen<T>(work: () => T): { readonly result: T; readonly events: readonly Event<V>[] } {
    const log = new Log<V>();
    this.#logs.push(log);
    const result = work();
    this.#logs.pop();
    return { result, events: log.events };
  }

  /** Looks at it without being noticed. */
  quietly<T>(look: () => T): T {
    const before = this.#quiet;
    this.#quiet = true;
    const result = look();
    this.#quiet = before;
    return result;
  }

  override get(key: string): V | undefined {
    const value = super.get(key);
    if (!this.#quiet) for (const log of this.#logs) log.looked(key, value);
    return value;
  }

  override has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: string, value: V): this {
    for (const log of this.#logs) log.changed({ kind: 'set', key, value });
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    for (const log of this.#logs) log.changed({ kind: 'deleted', key });
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...super.keys()]) this.delete(key);
  }

  override get size(): number {
    const count = super.size;
    if (!this.#quiet) for (const log of this.#logs) log.asked('size', sizeOf, count);
    return count;
  }

  override entries(): MapIterator<[string, V]> {
    this.#whole();
    return super.entries();
  }

  override keys(): MapIterator<string> {
    this.#whole();
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.#whole();
    return super.values();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    this.#whole();
    return super[Symbol.iterator]();
  }

  #whole(): void {
    if (!this.#quiet && this.#logs.length > 0) this.ask('whole', everything);
  }
}

const sizeOf = (map: ReadonlyMap<string, unknown>): number => map.size;
const everything = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> => new Map(map);

/** What an answer has in the place of one that was noted; undefined where an answer is not alike. */
export function answersAlike<V>(
  map: AskedMap<V>,
  events: readonly Event<V>[],
  alike: (noted: unknown, now: unknown) => boolean,
): ReadonlyMap<unknown, unknown> | undefined {
  const found = new Map<unknown, unknown>();
  const then = map.quietly(() => new Map(map));
  for (const event of events)
    switch (event.kind) {
      case 'asked': {
        const now = event.question(then);
        if (!alike(event, now)) return undefined;
        found.set(event.answer, now);
        break;
      }
      case 'set':
        then.set(event.key, event.value);
        break;
      case 'deleted':
        then.delete(event.key);
        break;
      default:
        return event satisfies never;
    }
  return found;
}

/** Asks and does the same once more. */
export function doAgain<V>(
  map: AskedMap<V>,
  events: readonly Event<V>[],
  translated: (value: V) => V,
): void {
  for (const event of events)
    switch (event.kind) {
      case 'asked':
        map.ask(event.about, event.question);
        break;
      case 'set':
        map.set(event.key, translated(event.value));
        break;
      case 'deleted':
        map.delete(event.key);
        break;
      default:
        event satisfies never;
    }
}
