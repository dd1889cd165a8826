import { DRAWS, type Range, rangeOf } from '../forecast/month.ts';
import { random } from '../forecast/random.ts';

/**
 * Months added as distributions. The 90th percentile of a sum is not the sum of 90th percentiles, and
 * there is no closed form for a few ranges as uneven as these, of which one may outweigh a hundred:
 * so they are drawn, with seeds made of names. The order of the reports changes nothing, and a
 * repository more or less leaves the draws of all others as they were, so that what differs from the
 * last ledger is that repository.
 */
export interface Month {
  readonly range: Range;
  /** What it is a month of. */
  readonly name: string;
  /** What it was assumed by, together with others: they are wrong together. */
  readonly assumed: string | undefined;
}

/** Half of the variance of what is assumed is one doubt for all that rests on the same assumption. */
const SHARED = 0.5;

/** The normal deviate of the 10th and the 90th percentile. */
const Z = 1.2815515655446004;

/** Adds month after month; always in the same order, as floating point is not associative. */
export class Sum {
  #first: Month | undefined;
  #draws: Float64Array | undefined;

  add(month: Month): void {
    if (this.#first === undefined) {
      this.#first = month;
      return;
    }
    this.#draws ??= drawsOf(this.#first).slice();
    const more = drawsOf(month);
    for (let at = 0; at < DRAWS; at++) this.#draws[at] = (this.#draws[at] ?? 0) + (more[at] ?? 0);
  }

  /** Null where nothing was added: nobody knows, which is never 0. */
  range(digits: number): Range | null {
    const found = this.#draws === undefined ? this.#first?.range : rangeOf(this.#draws);
    if (found === undefined) return null;
    const round = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits;
    return { low: round(found.low), middle: round(found.middle), high: round(found.high) };
  }
}

/** One month is added to its line and to every group that it belongs to. */
let last: { readonly month: Month; readonly draws: Float64Array } | undefined;

function drawsOf(month: Month): Float64Array {
  if (last?.month === month) return last.draws;
  const { range, name, assumed } = month;
  const own = random(seedOf(name));
  const common = assumed === undefined ? undefined : deviatesOf(assumed);
  const draws = Float64Array.from({ length: DRAWS }, (_, at) => {
    const z = own.normal();
    return valueAt(
      range,
      common === undefined ? z : Math.sqrt(SHARED) * (common[at] ?? 0) + Math.sqrt(1 - SHARED) * z,
    );
  });
  last = { month, draws };
  return draws;
}

/** Kept: there are a handful of assumptions, and thousands of jobs that rest on them. */
const deviates = new Map<string, Float64Array>();

function deviatesOf(assumption: string): Float64Array {
  const found = deviates.get(assumption);
  if (found !== undefined) return found;
  const chance = random(seedOf(assumption));
  const made = Float64Array.from({ length: DRAWS }, () => chance.normal());
  if (deviates.size < 64) deviates.set(assumption, made);
  return made;
}

/** A range as a distribution: the logarithm is normal on either side of the middle, where it has one. */
function valueAt({ low, middle, high }: Range, z: number): number {
  if (z < 0)
    return low > 0
      ? middle * (middle / low) ** (z / Z)
      : Math.max(0, middle + ((middle - low) * z) / Z);
  return middle > 0 ? middle * (high / middle) ** (z / Z) : (high * z) / Z;
}

/** FNV-1a, 32 bits: any spread of names over seeds will do. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
