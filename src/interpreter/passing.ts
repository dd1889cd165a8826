import type { Place } from '../value/evidence.ts';
import type { Workflow } from '../workflow/model.ts';
import { BOUNDS } from './bounds.ts';
import type { NotRead } from './model.ts';
import { type Beside, cutOff, namedWords } from './not-read.ts';
import type { Call } from './shell.ts';
import type { Frame, JobState } from './state.ts';

/**
 * What a called workflow counts for: it is jobs and steps, no single door. A workflow file may call
 * 50 others (https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations).
 */
const WORKFLOW_DOORS = 20;

/** What a workflow is called with: of a call that is cut off, its secrets stay in reach. */
interface Calling {
  readonly path: string;
  readonly file: Workflow;
  readonly secrets: NotRead['secrets'];
}

/** Counts what a called workflow holds; false once the scan has followed enough. */
export function mayCall(frame: Frame, at: Place, { path, file, secrets }: Calling): boolean {
  if (!passes(frame, at, path, WORKFLOW_DOORS, () => ({ secrets }))) return false;
  const { work } = frame.tracer;
  if (work.called < BOUNDS.calledWork) {
    for (const job of file.jobs) work.called += 1 + (job.kind === 'steps' ? job.steps.length : 0);
    return true;
  }
  const why = `the calls of reusable workflows lead to more than ${BOUNDS.calledWork} jobs and steps`;
  cutOff(frame, at, path, why, { secrets });
  return false;
}

/** Counts one more door; false where the chain is cut for its depth or its width. */
export function mayPass(
  frame: Frame,
  at: Place,
  door: string,
  call?: Pick<Call, 'words' | 'texts'>,
): boolean {
  return passes(frame, at, door, 1, () => (call === undefined ? {} : { given: namedWords(call) }));
}

function passes(
  frame: Frame,
  at: Place,
  door: string,
  cost: number,
  beside: () => Beside,
): boolean {
  const { doors } = frame.state;
  const deep = frame.depth >= BOUNDS.doorsDeep;
  if (!deep && doors.passed < BOUNDS.doors) {
    doors.passed += cost;
    return true;
  }
  const why = deep
    ? `more than ${BOUNDS.doorsDeep} calls deep; do they call each other?`
    : `one job starts more than ${BOUNDS.doors} things`;
  cutOff(frame, at, door, why, beside());
  return false;
}

/** Counts the doors of a script that is not followed again; false where they would be too many. */
export function passAgain({ doors }: JobState, count: number): boolean {
  if (doors.passed + count > BOUNDS.doors) return false;
  doors.passed += count;
  return true;
}
