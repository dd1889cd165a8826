import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/conformance/**', 'test/screenshots/**', 'test/markdown/**'],
    testTimeout: 20_000,
  },
});
