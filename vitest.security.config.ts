import { defineConfig } from 'vitest/config';

/** Attacks on the built dist, each with its control: `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['test/security/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
