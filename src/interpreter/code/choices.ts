import { oncePer } from '../../support/once.ts';
import {
  type Block,
  blocksOf,
  functionAround,
  type Guarded,
  guardsAround,
  type Named,
} from './blocks.ts';
import { caseAround, hasCases } from './cases.ts';
import type { Choice } from './choice.ts';
import { actionAround, isHandedToAction } from './command-actions.ts';
import { notToHold, toHold } from './conditions.ts';
import { endedBefore } from './exits.ts';
import { metWithin } from './expressions.ts';
import { grammarOf } from './languages/index.ts';
import { type LookedUp, lookedUp } from './lookups.ts';
import { namedAt, usedAt } from './names-at.ts';
import { mayRun } from './outline.ts';
import { callersOf } from './remembered.ts';
import type { SourceFile } from './source.ts';

/** Deeper than this nobody chooses a provider. */
const MOST = 8;
/** So many functions lead to a request, each called in one place. */
const MOST_CALLERS = 5;
/** A function that is called in more places is there for all. */
const MOST_CALLS = 4;
/** So many functions on one way are called in several places. */
const MOST_FORKS = 2;

interface Here {
  readonly file: SourceFile;
  readonly at: number;
}

/** What the run has to be told for it to come to a token: around it, and around the calls that lead there. */
export function choicesAt(file: SourceFile, at: number, forks = 0): readonly Choice[] {
  const way = wayTo({ file, at });
  const own = way.flatMap((hop) => [...choicesAround(hop.file, hop.at), ...hop.entry]);
  const last = way.at(-1);
  const inside = last && functionAround(last.file, last.at);
  if (last === undefined || inside === undefined || forks >= MOST_FORKS) return own;
  const calls = callsOf(last.file, inside);
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

/** `__name__ == "__main__"`, `require.main === module`, `import.meta.main` */
const STARTED = /^(?:__name__|main)$/;

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
  const calls = callsOf(file, named);
  return calls?.length === 1 ? calls[0] : undefined;
}

/** Where a function is called, if that is all that the program ever does with its name. */
function callsOf(file: SourceFile, { name, header }: Named): readonly Here[] | undefined {
  const users = callersOf(file).filter((one) => [name, '*', ''].includes(one.name));
  // Files of one package see each other's names.
  const isBeside = (one: (typeof users)[number]): boolean =>
    one.name === '' && grammarOf(file).together && file.stars.includes(one.file);
  const beside = [file, ...users.filter(isBeside).map((one) => one.file)];
  const places = beside.flatMap((of) =>
    namedAt(of, name).flatMap((at) => (of === file && at === header ? [] : [{ file: of, at }])),
  );
  for (const user of users.filter((one) => !isBeside(one))) {
    const uses = usedAt(user.file, user.local);
    // Who brings it in for others alone calls it nowhere.
    if (user.name !== name || uses.length === 0) return undefined;
    places.push(...uses.map((at) => ({ file: user.file, at })));
  }
  const running = places.filter((one) => mayRun(one.file, one.at));
  return running.every(isCall) ? running : undefined;
}

/** Another definition of the name is no call: which of them is meant the name alone does not say. */
function isCall({ file, at }: Here): boolean {
  if (headersOf(file).has(at)) return false;
  return file.tokens[at + 1]?.text === '(' || isHandedToAction(file, at);
}

const headersOf = oncePer(
  (file: SourceFile): ReadonlySet<number> =>
    new Set(blocksOf(file).functions.map(({ header }) => header)),
);
