import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{conformance,markdown,screenshots,security}/**'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
  },
});
