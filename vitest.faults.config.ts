import { defineConfig } from 'vitest/config';

/** Faults and races against the built `dist`: FAULTS=full for the numbers of the nightly run. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxConcurrency: 4,
    maxWorkers: '100%',
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
