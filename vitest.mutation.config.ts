import { defineConfig } from 'vitest/config';

/** The tests of the payer alone: what mutants of `src/payer` are run against. */
export default defineConfig({
  test: {
    include: ['test/payer/mutation.ts'],
    testTimeout: 20_000,
    silent: true,
  },
});
