import { meet, onPaths, type Path } from '../report/every-way.ts';
import type { Doubt } from '../report/report.ts';
import type { Place } from '../value/evidence.ts';
import { clausesOf } from '../workflow/in-words/condition.ts';
import type { Job, Workflow } from '../workflow/model.ts';
import { type Frame, weaker } from './state.ts';

/** A condition of a script around a line of it. */
export const BRANCH = 'its script comes to that line';

/** A file that GitHub refuses; goes on with the fault. */
export const MENDED = 'the file is mended, which GitHub refuses because ';

/** Inside of what may not be reached: with the reason, so that whoever is told of the doubt is told why. */
export function doubted(
  frame: Frame,
  at: Place,
  onlyIf: string,
  { forks = [], met = false }: { readonly forks?: Path; readonly met?: boolean } = {},
): Frame {
  const doubt = onPaths(doubtAt('start', at, onlyIf), forks.length > 0 ? [forks] : []);
  if (met) meet(doubt);
  return {
    ...frame,
    certainty: weaker(frame.certainty, 'likely'),
    doubts: withDoubt(frame.doubts, doubt),
  };
}

/** More faults of one job in one sentence help no reader. */
const MOST_FAULTS = 3;

/** Inside of a file that GitHub refuses: with the faults of the job itself, or the first one of the file. */
export function ifMended(frame: Frame, { refused }: Workflow, job: Job): Frame {
  const [first] = refused;
  if (first === undefined) return frame;
  const own = refused.filter((one) => one.job === job.id).slice(0, MOST_FAULTS);
  const told = own.length > 0 ? own : [first];
  return {
    ...frame,
    certainty: weaker(frame.certainty, 'likely'),
    doubts: told.reduce(
      (doubts, one) => withDoubt(doubts, doubtAt('file', one, `${MENDED}${one.why}`)),
      frame.doubts,
    ),
  };
}

export function doubtAt(of: Doubt['of'], { path, line }: Place, onlyIf: string): Doubt {
  return { of, onlyIf, path, line };
}

/**
 * Each once: a line under a condition is under it in what it starts as well. A condition that is itself
 * the fault of its file is none once that is mended.
 */
export function withDoubt(doubts: readonly Doubt[], one: Doubt): readonly Doubt[] {
  const known = doubts.some(
    ({ of, onlyIf, path, line }) =>
      path === one.path && line === one.line && (onlyIf === one.onlyIf || of === 'file'),
  );
  return known ? doubts : [...doubts, one];
}

/** What people say in words may be longer than what they have to read as it is written. */
const [LONGEST_CONDITION, LONGEST_SAID] = [70, 700];
const MOST_CLAUSES = 3;

/** An `if:` as the end of a sentence; what is longer is read where it stands. */
export function conditionWords(value: string): string {
  const text = value
    .replace(/^\s*\$\{\{([^{}]*)\}\}\s*$/s, '$1')
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'")
    .trim();
  return text.length <= LONGEST_CONDITION || isSaid(text)
    ? `\`${text}\``
    : 'the condition there holds';
}

function isSaid(text: string): boolean {
  const clauses = text.length > LONGEST_SAID ? undefined : clausesOf(text);
  return clauses !== undefined && clauses.length <= MOST_CLAUSES;
}
