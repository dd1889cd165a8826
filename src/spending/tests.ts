import type { TestRun } from '../interpreter/project/target.ts';
import { withSettingsFile } from '../interpreter/settings-file.ts';
import type { Call } from '../interpreter/shell.ts';
import { credentialsIn, usesOf } from './credentials.ts';
import { keptFor } from './kept.ts';
import { spendSoftware } from './spend.ts';

/**
 * A test run with a real key in its environment: one of the step's own, of the job's where the tests
 * drive the whole application, or one that a test is seen to use or to ask for before it runs.
 * Whether the tests really call out stands in no file that is cheap to read, so it is likely at best.
 */
export function traceTests(given: Call, target: TestRun): void {
  if (target.live === 'no') return;
  const call = withSettingsFile(given);
  const found = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter(
    (c) =>
      target.live === 'yes' ||
      call.frame.own.has(c.name) ||
      (target.wholeApp && call.frame.job.has(c.name)) ||
      reaches(target, c.provider) ||
      target.gate(c.name),
  );
  const kept = target.reaches.flatMap((provider) => keptFor(call.frame, provider));
  if (found.length === 0) found.push(...kept);
  if (found.length === 0) return;
  spendSoftware(
    call,
    'program',
    `${target.runner} (tests)`,
    usesOf(found, call.frame.environment),
    { certainty: 'likely' },
  );
}

function reaches(target: TestRun, provider: string): boolean {
  return target.reaches.includes(provider) || target.reaches.includes('any');
}
