import type { Dialect } from '../../knowledge/shells.ts';
import { BOUNDS } from '../bounds.ts';
import { readBash } from './bash/index.ts';
import { Budget } from './budget.ts';
import { readCmd } from './cmd/index.ts';
import { type Masked, maskExpressions, maskHoles } from './mask.ts';
import { readPowerShell } from './powershell/index.ts';
import type { Script, Written } from './script.ts';
import { sourceOf } from './source.ts';

export type { Command, Script, Text } from './script.ts';
export { commandName, shown } from './text.ts';

/**
 * What a script does, as far as its text shows. Never throws; a text that is too long, too deep or
 * not readable gives the commands that were found and says why it was cut.
 *
 * @param source as in the workflow, `${{ … }}` included: GitHub puts its values in before any shell sees them
 */
export function parseScript(source: Written, dialect: Dialect): Script {
  const { text: written, shown } =
    typeof source === 'string' ? { text: source, shown: undefined } : source;
  const text = written.slice(0, BOUNDS.scriptLength).replaceAll('\r\n', '\n');
  const masked = shown === undefined ? maskExpressions(text) : maskHoles({ text, shown });
  const script = read(masked, dialect, new Budget(BOUNDS.scriptSteps, BOUNDS.scriptCommands));
  if (written.length <= BOUNDS.scriptLength) return script;
  return { ...script, cut: `it is longer than ${BOUNDS.scriptLength} characters` };
}

function read(masked: Masked, dialect: Dialect, budget: Budget): Script {
  const source = sourceOf(masked);
  switch (dialect) {
    case 'bash':
      return readBash(source, budget);
    case 'powershell':
      return readPowerShell(source, budget);
    case 'cmd':
      return readCmd(source, budget);
    default:
      return dialect satisfies never;
  }
}
