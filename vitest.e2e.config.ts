import { defineConfig } from 'vitest/config';

/** The built `dist`, booted as its users do: `npm run build` first, to try what was just written. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: '100%',
    testTimeout: 120_000,
  },
});
