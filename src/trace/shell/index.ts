import { readBash } from './bash/index.ts';
import { Budget } from './budget.ts';
import { maskExpressions } from './mask.ts';
import type { Dialect, Script } from './script.ts';
import { sourceOf } from './source.ts';

export type { Assignment, Command, Dialect, Piece, Redirect, Script, Text } from './script.ts';
export { commandName, containsLiteral, literal, literalOf, shown, wordsOf } from './text.ts';

/** A longer script is cut here and `complete` is false. */
const LONGEST = 256 * 1024;
const STEPS = 200_000;
const MOST_COMMANDS = 5_000;

/**
 * What a script does, as far as its text shows. Never throws; a text that is too long, too deep or
 * not readable gives the commands that were found and `complete: false`.
 *
 * @param source as in the workflow, `${{ … }}` included: GitHub puts its values in before any shell sees them
 */
export function parseScript(source: string, dialect: Dialect): Script {
  const text = source.slice(0, LONGEST).replaceAll('\r\n', '\n');
  const masked = sourceOf(maskExpressions(text));
  const budget = new Budget(STEPS);
  const script = readBash(masked, budget, () => []);
  const commands = script.commands.slice(0, MOST_COMMANDS);
  const whole = source.length <= LONGEST && commands.length === script.commands.length;
  return { commands, complete: script.complete && whole };
}
