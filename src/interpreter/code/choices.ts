import { type Block, functionAround, type Guarded, guardsAround, type Named } from './blocks.ts';
import { caseAround, hasCases } from './cases.ts';
import type { Choice } from './choice.ts';
import { actionAround } from './command-actions.ts';
import { notToHold, toHold } from './conditions.ts';
import { everyCall, type Here } from './every-call.ts';
import { endedBefore } from './exits.ts';
import { metWithin } from './expressions.ts';
import { type LookedUp, lookedUp } from './lookups.ts';
import type { SourceFile } from './source.ts';
import { STARTED } from './syntax.ts';

/** Deeper than this nobody chooses a provider. */
const MOST = 8;
/** So many functions lead to a request, each called in one place. */
const MOST_CALLERS = 5;
/** A function that is called in more places is there for all. */
const MOST_CALLS = 8;
/** So many functions on one way are called in several places. */
const MOST_FORKS = 2;

/** What the run has to be told for it to come to a token: around it, and around the calls that lead there. */
export function choicesAt(file: SourceFile, at: number, forks = 0): readonly Choice[] {
  const way = wayTo({ file, at });
  const own = way.flatMap((hop) => [...choicesAround(hop.file, hop.at), ...hop.entry]);
  const last = way.at(-1);
  const inside = last && functionAround(last.file, last.at);
  if (last === undefined || inside === undefined || forks >= MOST_FORKS) return own;
  const calls = everyCall(last.file, inside);
  if (calls === undefined || calls.length < 2 || calls.length > MOST_CALLS) return own;
  const ways = calls.map((call) => choicesAt(call.file, call.at, forks + 1));
  return ways.every((one) => one.length > 0) ? [...own, { kind: 'any', ways }] : own;
}

/** Whether a program comes to a token only under some condition, but for whether it is the program that was started. */
export function isConditional(file: SourceFile, at: number): boolean {
  return wayTo({ file, at }).some((hop) =>
    guardsAround(hop.file, hop.at).some(({ condition: { start, end } }) => {
      const asked = hop.file.tokens.slice(start, end).map(({ text }) => text);
      return !asked.some((text) => STARTED.test(text));
    }),
  );
}

/** A place on the way, and what has to be told for it to be looked up there. */
interface Hop extends Here {
  readonly entry: readonly Choice[];
}

/** A token, and the one call that leads there, from the inside out. */
function wayTo({ file, at }: Here): readonly Hop[] {
  const found: Hop[] = [];
  let here: Here | undefined = { file, at };
  while (here !== undefined && found.length < MOST_CALLERS) {
    const inside = functionAround(here.file, here.at);
    const call: Here | undefined = inside === undefined ? undefined : onlyCall(here.file, inside);
    const entry: LookedUp | undefined =
      call === undefined ? lookedUp(here.file, here.at, inside) : undefined;
    found.push({ ...here, entry: entry?.choices ?? [] });
    here = entry === undefined ? call : { file: entry.file, at: entry.at };
  }
  return found;
}

/** `if provider == "openai":` around, `if args.dry_run: return` before, the subcommand whose action it is. */
function choicesAround(file: SourceFile, at: number): readonly Choice[] {
  const passed = (condition: Block): readonly Choice[] => notToHold(file, condition);
  return [
    ...guardsAround(file, at)
      .slice(-MOST)
      .flatMap((guard) => guardedBy(file, guard, at)),
    ...endedBefore(file, at).slice(-MOST).flatMap(passed),
    ...metWithin(file, at)
      .slice(0, MOST)
      .flatMap(({ condition, held }) => (held ? toHold(file, condition) : passed(condition))),
    ...actionAround(file, at),
  ];
}

function guardedBy(file: SourceFile, guard: Guarded, at: number): readonly Choice[] {
  if (hasCases(file, guard)) return caseAround(file, guard, at);
  const { condition, unless, not = [] } = guard;
  const own = unless ? notToHold(file, condition) : toHold(file, condition);
  return [...own, ...not.flatMap((before) => notToHold(file, before))];
}

/** Where a function is called, if one place is all that the program ever does with its name. */
function onlyCall(file: SourceFile, named: Named): Here | undefined {
  const calls = everyCall(file, named);
  return calls?.length === 1 ? calls[0] : undefined;
}
