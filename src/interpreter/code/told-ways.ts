/** Ways through a program by what it has to be told for each: `cli.py digest` comes to its own functions alone. */
import type { Block } from './blocks.ts';
import type { Choice } from './choice.ts';

/** What runs only where something is told. */
export interface ToldBlock extends Block {
  readonly choices: readonly Choice[];
}

/** A set of ways, by their bits. */
export type Ways = bigint;

/** The way that every run goes. */
export const ALWAYS: Ways = 1n;

/** More ways than a program has subcommands; beyond them one is as good as the one that it branches off. */
const MOST = 400;
/** What has to be told on one way. */
const DEEPEST = 4;
/** A function to which more ways lead is there for all. */
const MOST_SHOWN = 100;

/** The ways that branch off at some blocks, each by what has to be told for it. */
export class Branches {
  /** By its bit, the blocks that a way leads through. */
  readonly #ways: (readonly number[])[] = [[]];
  readonly #byBlocks = new Map<string, number>();
  readonly #told: (readonly Choice[])[] = [];
  readonly #byTold = new Map<string, number>();

  /** A block; those for which the same has to be told are one. */
  add(told: readonly Choice[]): number {
    const asks = JSON.stringify(told, (key, value) => (key === 'trail' ? undefined : value));
    const id = this.#byTold.get(asks) ?? this.#told.push(told) - 1;
    this.#byTold.set(asks, id);
    return id;
  }

  /** The ways on in a block to which these lead. */
  into(block: number, around: Ways): Ways {
    let found = 0n;
    for (const way of bits(around)) found |= 1n << BigInt(this.#branch(way, block));
    return found;
  }

  #branch(way: number, block: number): number {
    const before = this.#ways[way] ?? [];
    if (before.includes(block) || before.length >= DEEPEST || this.#ways.length >= MOST) return way;
    const blocks = [...before, block].sort((a, b) => a - b);
    const key = blocks.join(' ');
    const known = this.#byBlocks.get(key) ?? this.#ways.push(blocks) - 1;
    this.#byBlocks.set(key, known);
    return known;
  }

  /** What has to be told for one of these ways; nothing where every run goes one of them. */
  toGo(ways: Ways): readonly Choice[] {
    if (ways === ALWAYS) return [];
    const all = bits(ways).map((way) => this.#ways[way] ?? []);
    // What needs less leads there as well.
    const least = all.filter(
      (one) =>
        !all.some((other) => other.length < one.length && other.every((id) => one.includes(id))),
    );
    if (least.length === 0 || least.length > MOST_SHOWN) return [];
    const told = least.map((blocks) => blocks.flatMap((id) => this.#told[id] ?? []));
    const [only, ...more] = told;
    return only !== undefined && more.length === 0 ? only : [{ kind: 'any', ways: told }];
  }
}

/** Both together: where every run goes, no other way says more. */
export function both(some: Ways, others: Ways): Ways {
  const all = some | others;
  return (all & ALWAYS) === 0n ? all : ALWAYS;
}

function bits(ways: Ways): readonly number[] {
  const found: number[] = [];
  for (const [at, bit] of [...ways.toString(2)].reverse().entries())
    if (bit === '1') found.push(at);
  return found;
}
