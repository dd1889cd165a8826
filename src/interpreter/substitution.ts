import type { Dialect } from '../knowledge/shells.ts';
import { utility } from '../knowledge/utilities.ts';
import type { Evidence } from '../value/evidence.ts';
import { fromOrigin, oneOf, type Value } from '../value/value.ts';
import { outputOf } from './output.ts';
import { commandName } from './shell/index.ts';
import type { Command } from './shell/script.ts';
import type { Line, Shell } from './shell.ts';

/**
 * What `$( … )` turns into: the output of its last command, or, where that one runs only if another
 * fails or a condition holds (`$(ask || echo none)`), of any that may be the last to print.
 */
export function substituted(
  commands: readonly Command[],
  text: string,
  shell: Shell,
  at: Evidence,
): Value {
  const last = commands.at(-1);
  if (last === undefined) return fromOrigin({ kind: 'command', text }, [at]);
  if (!last.conditional) return outputOf(last, shell, at);
  const outputs = lastPrinters(commands).map((command) => outputOf(command, shell, at));
  return outputs.length === 0 ? outputOf(last, shell, at) : oneOf(...outputs);
}

/** What a line printed that ran in a shell of its own. */
export function substitutedBy(ran: Shell, dialect: Dialect, line: Line, at: Evidence): Value {
  const { commands } = ran.frame.tracer.script(line.written, dialect);
  return substituted(commands, at.shows, ran, at);
}

/** From the end: every command that may not run, and the first that does. */
function lastPrinters(commands: readonly Command[]): readonly Command[] {
  const printers: Command[] = [];
  const piped = new Set<Command>();
  for (const command of commands.toReversed()) {
    if (command.stdin?.kind === 'pipe') for (const one of command.stdin.stage) piped.add(one);
    if (piped.has(command) || !prints(command)) continue;
    printers.unshift(command);
    if (!command.conditional) break;
  }
  return printers;
}

function prints(command: Command): boolean {
  if (command.redirects.some((r) => r.operator !== '<' && r.descriptor === 1)) return false;
  return command.name.length > 0 && !utility(commandName(command.name) ?? '', 'silent');
}
