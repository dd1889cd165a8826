import { type Block, functionAround, guardsAround, type Named } from './blocks.ts';
import type { Choice } from './choice.ts';
import { notToHold, toHold } from './conditions.ts';
import { endedBefore } from './exits.ts';
import { namedAt } from './names-at.ts';
import type { SourceFile } from './source.ts';
import { commandAround } from './subcommands.ts';

/** Deeper than this nobody chooses a provider. */
const MOST = 8;
/** So many functions lead to a request, each called in one place. */
const MOST_CALLERS = 5;

interface Spot {
  readonly file: SourceFile;
  readonly at: number;
}

/** What the run has to be told for it to come to a token: around it, and around the one call that leads there. */
export function choicesAt(file: SourceFile, at: number): readonly Choice[] {
  return wayTo({ file, at }).flatMap((spot) => choicesAround(spot.file, spot.at));
}

/** Whether a program comes to a token only under some condition, but for whether it is the program that was started. */
export function isConditional(file: SourceFile, at: number): boolean {
  return wayTo({ file, at }).some((spot) =>
    guardsAround(spot.file, spot.at).some(({ condition: { start, end } }) => {
      const asked = spot.file.tokens.slice(start, end).map(({ text }) => text);
      return !asked.some((text) => STARTED.test(text));
    }),
  );
}

/** `__name__ == "__main__"`, `require.main === module`, `import.meta.main` */
const STARTED = /^(?:__name__|main)$/;

/** A token, and the one call that leads there, from the inside out. */
function wayTo(spot: Spot): readonly Spot[] {
  const found: Spot[] = [];
  for (let here: Spot | undefined = spot; here !== undefined && found.length < MOST_CALLERS; ) {
    found.push(here);
    const inside = functionAround(here.file, here.at);
    here = inside === undefined ? undefined : onlyCall(here.file, inside);
  }
  return found;
}

/** `if provider == "openai":` around, `if args.dry_run: return` before, the subcommand whose function it is. */
function choicesAround(file: SourceFile, at: number): readonly Choice[] {
  const passed = (condition: Block): readonly Choice[] => notToHold(file, condition);
  return [
    ...guardsAround(file, at)
      .slice(-MOST)
      .flatMap(({ condition, unless, not = [] }) => [
        ...(unless ? passed(condition) : toHold(file, condition)),
        ...not.flatMap(passed),
      ]),
    ...endedBefore(file, at).slice(-MOST).flatMap(passed),
    ...commandAround(file, at),
  ];
}

/** Where a function is called, if one place is all that the program ever does with its name. */
function onlyCall(file: SourceFile, { name, header }: Named): Spot | undefined {
  file.callers.asked.times++;
  const users = file.callers.list.filter((one) => [name, '*', ''].includes(one.name));
  const own = namedAt(file, name).filter((at) => at !== header);
  if (users.length === 0) return own.length === 1 ? callAt(file, own[0]) : undefined;
  const [user, ...more] = users;
  if (user?.name !== name || more.length > 0 || own.length > 0) return undefined;
  const [, call, ...others] = namedAt(user.file, user.local);
  return others.length === 0 ? callAt(user.file, call) : undefined;
}

function callAt(file: SourceFile, at: number | undefined): Spot | undefined {
  return at !== undefined && file.tokens[at + 1]?.text === '(' ? { file, at } : undefined;
}
