/**
 * Seeded draws, so that one report is the same on every machine and day: a forecast that moves when
 * nothing moved would be a change that nobody can explain.
 */
export interface Random {
  /** Evenly in [0, 1). */
  uniform(): number;
  normal(): number;
  /** Mean `shape × scale`. */
  gamma(shape: number, scale: number): number;
  poisson(mean: number): number;
}

/** Above it a count is drawn as a rounded normal: nobody sees the difference, and a loop would be long. */
const LARGE = 60;

export function random(seed: number): Random {
  const uniform = mulberry32(seed);

  /** Box and Muller, the cosine half: no state beyond the generator's. */
  function normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    return radius * Math.cos(2 * Math.PI * uniform());
  }

  /** Marsaglia and Tsang (2000), https://doi.org/10.1145/358407.358414 */
  function gamma(shape: number, scale: number): number {
    if (shape <= 0 || scale <= 0) return 0;
    if (shape < 1) return gamma(shape + 1, scale) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v <= 0) continue;
      if (Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v * scale;
    }
  }

  function poisson(mean: number): number {
    if (mean <= 0) return 0;
    if (mean > LARGE) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count++;
    return count;
  }

  return { uniform, normal, gamma, poisson };
}

/** The numbers below `count`, each once: Fisher and Yates. */
export function shuffled(count: number, chance: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(chance.uniform() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}

/** Tommy Ettinger's 32-bit generator, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
