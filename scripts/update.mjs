#!/usr/bin/env node
/**
 * Writes everything that is generated and committed, in the order in which it depends on each
 * other: the name of the repository, the newest release of Codex, the schemas, the goldens of the
 * fixtures, the pages of the rules and of the policy, then what the other pages
 * show of them. The tests that keep these files in step know how to write them, so there is one
 * place for each.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);

const GENERATED = [
  ['UPDATE_NAME', 'test/project-name.test.ts'],
  ['UPDATE_RECORDED', 'test/payer/codex/newest.test.ts'],
  ['UPDATE_SCHEMAS', 'test/schemas.test.ts'],
  ['UPDATE_PAGE', 'test/ledger/page.test.ts'],
  ['UPDATE_GOLDEN', 'test/fixtures.test.ts'],
  ['UPDATE_FILES', 'test/policy/rules.test.ts'],
  ['UPDATE_FILES', 'test/policy/policy-page.test.ts'],
  ['UPDATE_PAGES', 'test/documents.test.ts'],
];

for (const [variable, file] of GENERATED) {
  const { status } = spawnSync(process.execPath, [vitest, 'run', file], {
    stdio: 'inherit',
    env: { ...process.env, [variable]: '1' },
  });
  if (status !== 0) process.exitCode = 1;
}
