#!/usr/bin/env node
/**
 * Writes everything that is generated and committed, in the order in which it depends on each
 * other: the name of the repository, the newest release of Codex, the schemas, the goldens of the
 * fixtures, of the cases and of what is printed, the pages of the rules and of the policy, then what
 * the other pages show of them, and the sentences of the payer. The tests that keep these files in step
 * know how to write them, so there is one place for each.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);

/** What writes, by a variable or by an option of vitest, and the tests that do. */
const GENERATED = [
  ['UPDATE_NAME=1', 'test/project-name.test.ts'],
  ['UPDATE_RECORDED=1', 'test/payer/codex/newest.test.ts'],
  ['UPDATE_SCHEMAS=1', 'test/schemas.test.ts'],
  ['UPDATE_PAGE=1', 'test/ledger/page.test.ts'],
  ['UPDATE_GOLDEN=1', 'test/fixtures.test.ts', 'test/cases.test.ts'],
  ['UPDATE_GOLDEN=1', 'test/render', 'test/cli/why.test.ts'],
  ['UPDATE_FILES=1', 'test/policy'],
  ['UPDATE_PAGES=1', 'test/documents.test.ts'],
  // Last, since an option takes the word behind it.
  ['--update', 'test/payer'],
];

for (const [how, ...tests] of GENERATED) {
  const [variable, value] = how.split('=');
  const option = value === undefined ? [variable] : [];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...tests, ...option], {
    stdio: 'inherit',
    env: { ...process.env, ...(value === undefined ? {} : { [variable]: value }) },
  });
  if (status !== 0) process.exitCode = 1;
}
