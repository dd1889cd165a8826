import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/markdown/*.test.ts'], testTimeout: 60_000 },
});
