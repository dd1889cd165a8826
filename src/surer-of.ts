import { isBranch } from './doubt-in-words.ts';
import { onPaths, type Path, pathsTo } from './every-way.ts';
import type { Charge, Doubt } from './report.ts';

const CONFIDENCES = ['certain', 'likely', 'possible'];

const waits = ({ doubts = [] }: Charge): number => doubts.length;

/** The surer of two that are told as one; of equals the first that names a model, and the ways of both. */
export function surerOf(known: Charge, other: Charge): Charge {
  // What asks for a model that is there spends, whatever stands beside it.
  if ((known.shutDown === undefined) !== (other.shutDown === undefined))
    return known.shutDown === undefined ? known : other;
  const surer = CONFIDENCES.indexOf(other.confidence) - CONFIDENCES.indexOf(known.confidence);
  if (surer !== 0) return surer < 0 ? other : known;
  if (waits(other) < waits(known)) return other;
  const [first, second] =
    known.model === null && other.model !== null ? [other, known] : [known, other];
  return { ...first, ...eitherWay(first, second) };
}

/** The paths to a branch, and those to the others of its script. */
function pathsOf(one: Doubt, others: readonly Doubt[]): readonly Path[] {
  const same = others.filter(
    (other) => isBranch(one.onlyIf) && isBranch(other.onlyIf) && other.path === one.path,
  );
  return [one, ...same].flatMap(pathsTo);
}

/** `if …; then a; else a; fi`: what waits for the one branch waits for either. */
export function eitherWay(
  { doubts = [] }: Charge,
  { doubts: others = [] }: Charge,
): Pick<Charge, 'doubts'> {
  if (doubts.length === 0) return {};
  return {
    doubts: doubts.map((one) => {
      const lines = others.flatMap(({ onlyIf, path, line }) =>
        isBranch(onlyIf) && isBranch(one.onlyIf) && path === one.path && line !== one.line
          ? [line]
          : [],
      );
      const also = lines.filter((line) => !one.onlyIf.includes(` to line ${line}`));
      const told =
        also.length === 0
          ? { ...one }
          : { ...one, onlyIf: `${one.onlyIf} or to line ${also.join(' or to line ')}` };
      return onPaths(told, pathsOf(one, others));
    }),
  };
}
