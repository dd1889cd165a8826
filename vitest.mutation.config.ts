import { defineConfig } from 'vitest/config';

/** The tests of the payer alone: what mutants of `src/payer` are run against. */
export default defineConfig({
  test: {
    include: ['test/payer/**/*.test.ts'],
    testTimeout: 20_000,
    silent: true,
  },
});
