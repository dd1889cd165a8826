import { readBash } from './bash/index.ts';
import { Budget } from './budget.ts';
import { readCmd } from './cmd/index.ts';
import type { OtherReader } from './collector.ts';
import { type Masked, maskExpressions, maskHoles } from './mask.ts';
import { readPowerShell } from './powershell/index.ts';
import type { Dialect, Script, Written } from './script.ts';
import { type Position, sourceOf } from './source.ts';

export type { Assignment, Command, Dialect, Piece, Redirect, Script, Text } from './script.ts';
export { commandName, literalOf, shown } from './text.ts';

/** A longer script is cut here and `complete` is false. */
const LONGEST = 256 * 1024;
const STEPS = 200_000;
const MOST_COMMANDS = 5_000;
/** How often one language may stand in a line of another. */
const DEEPEST = 8;
const ORIGIN: Position = { line: 0, column: 0 };

/**
 * What a script does, as far as its text shows. Never throws; a text that is too long, too deep or
 * not readable gives the commands that were found and `complete: false`.
 *
 * @param source as in the workflow, `${{ … }}` included: GitHub puts its values in before any shell sees them
 */
export function parseScript(source: Written, dialect: Dialect): Script {
  const { text: written, shown } =
    typeof source === 'string' ? { text: source, shown: undefined } : source;
  const text = written.slice(0, LONGEST).replaceAll('\r\n', '\n');
  const masked = shown === undefined ? maskExpressions(text) : maskHoles({ text, shown });
  const script = read(masked, dialect, new Budget(STEPS, MOST_COMMANDS), ORIGIN, 0);
  return written.length <= LONGEST ? script : { ...script, complete: false };
}

function read(
  masked: Masked,
  dialect: Dialect,
  budget: Budget,
  origin: Position,
  depth: number,
): Script {
  const source = sourceOf(masked, origin);
  const other: OtherReader = (language, inner, place) =>
    depth >= DEEPEST ? [] : read(inner, language, budget, place, depth + 1).commands;
  switch (dialect) {
    case 'bash':
      return readBash(source, budget, other);
    case 'powershell':
      return readPowerShell(source, budget, other);
    case 'cmd':
      return readCmd(source, budget, other);
    default:
      return dialect satisfies never;
  }
}
