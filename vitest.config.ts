import { defineConfig } from 'vitest/config';

const SLOW = [
  'test/{conformance,e2e,faults,markdown,measured,page,properties,screenshots,security}/**',
  'test/forecast/coverage.test.ts',
];

/** These change what a module sees when it is loaded: the proxy of the environment. */
const ALONE = ['test/github/proxy.test.ts'];

const shared = {
  setupFiles: ['test/setup.ts'],
  // What hangs is stopped; how long the rest takes is for the bench to judge.
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

/**
 * The sources keep no state but what they derive from their own tables, so the files of a worker share
 * the modules that it loaded: two thirds of the time, otherwise, goes into loading them again.
 */
export default defineConfig({
  test: {
    // Nobody watches meanwhile, so no core is kept for it: on two of them that halves the time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [...SLOW, ...ALONE],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: ALONE } },
    ],
  },
});
