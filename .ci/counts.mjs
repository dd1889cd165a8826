/** Prints "PASSED FAILED" of a vitest JSON report; the second argument is vitest's exit status. */
import { readFileSync } from 'node:fs';

const [path, status] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed = report.numPassedTests;
  failed = report.numFailedTests;
  // A file that does not load has no tests to fail.
  failed += report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
} catch {
  // No report: the status below says what happened.
}
if (status !== '0' && failed === 0) failed = 1;
if (status === '0' && passed === 0) failed += 1;
console.log(`${passed} ${failed}`);
