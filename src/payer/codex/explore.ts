import type { Fact } from './fact.ts';
import type { Selecting } from './verdict.ts';

/** Gives the value of a fact in the world that is being tried; asked twice, a fact has one value. */
export type Ask = <T>(fact: Fact<T>) => T;

export interface Outcome<R> {
  readonly result: R;
  /** The options taken of the open facts that were asked for, in order. */
  readonly choices: readonly Selecting[];
}

/** Of every world that was tried, the usual one first. */
export type Outcomes<R> = readonly [Outcome<R>, ...Outcome<R>[]];

/** More worlds than this say nothing that a reader could follow. */
const MAX_WORLDS = 256;

/**
 * Runs a function in every world that the open facts allow, as far as the function asks for them:
 * each run repeats the choices so far, takes the next option of the last one, and the first (the
 * usual) option of every fact it meets for the first time. The first outcome is the usual world.
 */
export function explore<R>(run: (ask: Ask) => R): Outcomes<R> {
  let world = new Walk([]);
  const outcomes: [Outcome<R>, ...Outcome<R>[]] = [world.follow(run)];
  for (
    let path = world.next();
    path !== undefined && outcomes.length < MAX_WORLDS;
    path = world.next()
  ) {
    world = new Walk(path);
    outcomes.push(world.follow(run));
  }
  return outcomes;
}

class Walk {
  readonly choices: Selecting[] = [];
  readonly #path: readonly number[];
  readonly #taken: { index: number; of: number }[] = [];
  readonly #known = new Map<Fact<unknown>, unknown>();

  constructor(path: readonly number[]) {
    this.#path = path;
  }

  follow<R>(run: (ask: Ask) => R): Outcome<R> {
    return { result: run(this.ask), choices: this.choices };
  }

  readonly ask: Ask = <T>(fact: Fact<T>): T => {
    if ('known' in fact) return fact.known;
    if (this.#known.has(fact)) return this.#known.get(fact) as T;
    const index = this.#path[this.#taken.length] ?? 0;
    const option = fact.options[index] ?? fact.options[0];
    this.#taken.push({ index, of: fact.options.length });
    this.#known.set(fact, option.value);
    this.choices.push({
      settledBy: fact.settledBy,
      when: option.when,
      usual: index === 0,
      byHand: fact.byHand === true,
      ...(fact.rival ? { rival: true as const } : {}),
      ...(option.against ? { against: true as const } : {}),
    });
    return option.value;
  };

  /** The path of the next world, depth first. */
  next(): readonly number[] | undefined {
    const last = this.#taken.findLastIndex((t) => t.index + 1 < t.of);
    if (last < 0) return undefined;
    return this.#taken.slice(0, last + 1).map((t, i) => (i === last ? t.index + 1 : t.index));
  }
}
