/** How much of each: a selection for every change, all of it at night. */
const full = process.env.FAULTS === 'full';

export const COUNTS = {
  kills: full ? 500 : 12,
  races: full ? 300 : 3,
  /** Places of one command's writes at which something happens. */
  places: full ? 1000 : 5,
  /** They ask for a judge that fails closed wherever something could not be read. */
  schedules: full ? 120 : 8,
};

/** `FAULT_SEED=N` looks elsewhere; a failure names the round, which with the seed is all it needs. */
export const SEED = Number(process.env.FAULT_SEED ?? 20_261_128);

/** Numbers from 0 to 1, the same for the same seed. https://en.wikipedia.org/wiki/Xorshift */
export function randomFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4_294_967_296;
  };
  for (let n = 0; n < 8; n++) next();
  return next;
}

/** All numbers below `all`, or some of them from the first to the last. */
export function some(all: number): readonly number[] {
  const step = Math.max(1, (all - 1) / (COUNTS.places - 1));
  return Array.from({ length: Math.min(all, COUNTS.places) }, (_, n) => Math.round(n * step));
}

export function pick<T>(random: () => number, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
