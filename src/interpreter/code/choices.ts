import { type Block, functionAround, type Guarded, guardsAround, type Named } from './blocks.ts';
import { caseAround, hasCases } from './cases.ts';
import type { Choice } from './choice.ts';
import { isHandedToAction } from './command-actions.ts';
import { notToHold, toHold } from './conditions.ts';
import { endedBefore } from './exits.ts';
import { metWithin } from './expressions.ts';
import { type LookedUp, lookedUp } from './lookups.ts';
import { namedAt } from './names-at.ts';
import type { SourceFile } from './source.ts';
import { commandAround } from './subcommands.ts';

/** Deeper than this nobody chooses a provider. */
const MOST = 8;
/** So many functions lead to a request, each called in one place. */
const MOST_CALLERS = 5;

interface Here {
  readonly file: SourceFile;
  readonly at: number;
}

/** What the run has to be told for it to come to a token: around it, and around the one call that leads there. */
export function choicesAt(file: SourceFile, at: number): readonly Choice[] {
  return wayTo({ file, at }).flatMap((hop) => [...choicesAround(hop.file, hop.at), ...hop.entry]);
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
    here = entry === undefined ? call : { file: here.file, at: entry.at };
  }
  return found;
}

/** `if provider == "openai":` around, `if args.dry_run: return` before, the subcommand whose function it is. */
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
    ...commandAround(file, at),
  ];
}

function guardedBy(file: SourceFile, guard: Guarded, at: number): readonly Choice[] {
  if (hasCases(file, guard)) return caseAround(file, guard, at);
  const { condition, unless, not = [] } = guard;
  const own = unless ? notToHold(file, condition) : toHold(file, condition);
  return [...own, ...not.flatMap((before) => notToHold(file, before))];
}

/** Where a function is called, if one place is all that the program ever does with its name. */
function onlyCall(file: SourceFile, { name, header }: Named): Here | undefined {
  file.callers.asked.times++;
  const users = file.callers.list.filter((one) => [name, '*', ''].includes(one.name));
  const own = namedAt(file, name).filter((at) => at !== header);
  if (users.length === 0) return own.length === 1 ? callAt(file, own[0]) : undefined;
  const [user, ...more] = users;
  if (user?.name !== name || more.length > 0 || own.length > 0) return undefined;
  const [, call, ...others] = namedAt(user.file, user.local);
  return others.length === 0 ? callAt(user.file, call) : undefined;
}

function callAt(file: SourceFile, at: number | undefined): Here | undefined {
  if (at === undefined) return undefined;
  const called = file.tokens[at + 1]?.text === '(' || isHandedToAction(file, at);
  return called ? { file, at } : undefined;
}
