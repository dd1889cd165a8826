/**
 * Keeps what was made last, and what was asked for again since: at most twice `most`. Of thousands of
 * files the same lines come back soon or never.
 */
export class Recent<V> {
  #now = new Map<string, V>();
  #before: ReadonlyMap<string, V> = new Map();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => V): V {
    const known = this.find(key);
    if (known !== undefined) return known;
    const value = make();
    this.keep(key, value);
    return value;
  }

  find(key: string): V | undefined {
    const known = this.#now.get(key);
    if (known !== undefined) return known;
    const value = this.#before.get(key);
    if (value !== undefined) this.keep(key, value);
    return value;
  }

  keep(key: string, value: V): void {
    if (this.#now.size >= this.#most) {
      this.#before = this.#now;
      this.#now = new Map();
    }
    this.#now.set(key, value);
  }
}
