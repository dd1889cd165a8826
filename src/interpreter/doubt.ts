import { onPaths, type Path } from '../every-way.ts';
import type { Doubt } from '../report.ts';
import type { Place } from '../value/evidence.ts';
import type { Scalar } from '../workflow/model.ts';
import { type Frame, weaker } from './state.ts';

/** Inside of what may not be reached: with the reason, so that whoever is told of the doubt is told why. */
export function doubted(frame: Frame, at: Place, onlyIf: string, forks: Path = []): Frame {
  const doubt = onPaths(doubtAt('start', at, onlyIf), forks.length > 0 ? [forks] : []);
  return {
    ...frame,
    certainty: weaker(frame.certainty, 'likely'),
    doubts: withDoubt(frame.doubts, doubt),
  };
}

export function doubtAt(of: Doubt['of'], { path, line }: Place, onlyIf: string): Doubt {
  return { of, onlyIf, path, line };
}

/** Each once: a line under a condition is under it in what it starts as well. */
export function withDoubt(doubts: readonly Doubt[], one: Doubt): readonly Doubt[] {
  const known = doubts.some(
    ({ onlyIf, path, line }) => onlyIf === one.onlyIf && path === one.path && line === one.line,
  );
  return known ? doubts : [...doubts, one];
}

const LONGEST_CONDITION = 70;

/** An `if:` as the end of a sentence; what is longer is read where it stands. */
export function conditionWords({ value }: Scalar): string {
  const text = value
    .replace(/^\s*\$\{\{([^{}]*)\}\}\s*$/s, '$1')
    .replace(/\s+/g, ' ')
    .replaceAll('`', "'")
    .trim();
  return text.length > LONGEST_CONDITION ? 'the condition there holds' : `\`${text}\``;
}
