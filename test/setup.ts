import fc from 'fast-check';

/**
 * One seed for all properties, so that the gate says the same of the same commit;
 * `PROPERTY_SEED=N npx vitest run` looks elsewhere, and a failure prints the seed it needs.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_125) });
