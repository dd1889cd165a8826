import { doubtAt, withDoubt } from '../interpreter/doubt.ts';
import type { Spender } from '../interpreter/model.ts';
import type { JobState, Wait } from '../interpreter/state.ts';
import type { Doubt } from '../report/report.ts';

/** Whether the job stands still before it comes here: whatever has to hold for the one holds for the other as well. */
export function waitBefore(
  { waits }: Pick<JobState, 'waits'>,
  doubts: readonly Doubt[],
): Wait | undefined {
  return waits.find((wait) =>
    wait.doubts.every((needed) => doubts.some((one) => isSame(needed, one))),
  );
}

/** The same line, or the same condition at another step. */
function isSame(one: Doubt, other: Doubt): boolean {
  if (one.path !== other.path || one.onlyIf !== other.onlyIf) return false;
  return one.line === other.line || one.onlyIf.startsWith('`');
}

/** What comes after such a command runs only if somebody does what it waits for. */
export function behindWaits(state: JobState, spender: Spender): Spender {
  const wait = waitBefore(state, spender.doubts);
  if (wait === undefined) return spender;
  const doubt = doubtAt('start', wait, wait.until);
  return { ...spender, certainty: 'possible', doubts: withDoubt(spender.doubts, doubt) };
}
