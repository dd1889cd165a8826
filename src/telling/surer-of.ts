import { conditionWords } from '../interpreter/doubt.ts';
import { isMet, meet, onPaths, type Path, pathsTo } from '../report/every-way.ts';
import type { Charge, Doubt } from '../report/report.ts';
import { isBranch, placeOf } from './doubt-in-words.ts';

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

/**
 * Two steps that do the same, each under a condition of its own: one of them is enough. Undefined where
 * they do not differ so.
 */
function waitsApart(
  doubts: readonly Doubt[],
  others: readonly Doubt[],
): readonly Doubt[] | undefined {
  const without = (all: readonly Doubt[], some: readonly Doubt[]) =>
    all.filter((one) => !some.some((other) => isSameDoubt(one, other)));
  const [mine, theirs] = [without(doubts, others), without(others, doubts)];
  if (![...mine, ...theirs].every(isCondition)) return undefined;
  const common = doubts.filter((one) => !mine.includes(one));
  const [first, ...more] = mine;
  const [second, ...further] = theirs;
  if (first === undefined || second === undefined) return common;
  if (more.length + further.length > 0) return undefined;
  const either = { ...first, onlyIf: eitherOf(first, second) };
  if (isMet(first) && isMet(second)) meet(either);
  return [...common, either];
}

/** What a key or a call waits for is the same wherever it is used, and so is what a condition says. */
function isSameDoubt(one: Doubt, other: Doubt): boolean {
  if (one.of !== other.of || one.onlyIf !== other.onlyIf) return false;
  const atOnePlace = one.path === other.path && one.line === other.line;
  return atOnePlace || one.of !== 'start' || CONDITION.test(one.onlyIf);
}

function isCondition({ of, onlyIf }: Doubt): boolean {
  return of === 'start' && (CONDITION.test(onlyIf) || onlyIf.startsWith(THERE));
}

/** An `if:` as it is written, or where it is to be read. */
const [CONDITION, THERE] = [/^`([^`]+)`$/, 'the condition there '];

function eitherOf(first: Doubt, second: Doubt): string {
  const [one, other] = [first, second].map(({ onlyIf }) => CONDITION.exec(onlyIf)?.[1]);
  const both =
    one === undefined || other === undefined ? THERE : conditionWords(`(${one}) || (${other})`);
  if (!both.startsWith(THERE)) return both;
  const said = first.onlyIf.startsWith(THERE) ? first.onlyIf : `${THERE}holds`;
  const also = second.path === first.path ? `line ${second.line}` : placeOf(second);
  return said.replace(/ holds$/, ` or at ${also} holds`);
}

/** `if …; then a; else a; fi`: what waits for the one branch waits for either. */
export function eitherWay(
  { doubts = [] }: Charge,
  { doubts: others = [] }: Charge,
): Pick<Charge, 'doubts'> {
  if (doubts.length === 0) return {};
  const apart = waitsApart(doubts, others);
  return {
    doubts: (apart ?? doubts).map((one) => {
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
      if (isMet(one)) meet(told);
      return onPaths(told, pathsOf(one, others));
    }),
  };
}
