import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/measured/*.test.ts'],
    testTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
