import { defineConfig } from 'vitest/config';

/** What must hold of whatever is made up at random or by the hundred: the same modules serve all of it. */
export default defineConfig({
  test: {
    include: ['test/properties/**/*.test.ts', 'test/forecast/coverage.test.ts'],
    setupFiles: ['test/setup.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
