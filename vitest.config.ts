import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{conformance,faults,markdown,screenshots,security}/**'],
    setupFiles: ['test/setup.ts'],
    // What hangs is stopped; how long the rest takes is for the bench to judge.
    testTimeout: 120_000,
  },
});
