import { utility } from '../knowledge/utilities.ts';
import { oncePer } from '../support/once.ts';
import { commandName } from './shell/index.ts';
import type { Command, Redirect, Script, Text } from './shell/script.ts';
import { literalOf } from './shell/text.ts';
import type { Shell } from './shell.ts';

const nameIfIdle = oncePer(idleName);

/**
 * Half of the commands of a script print, wait or ask: nobody is told of them, and they leave nothing
 * behind. Those need not be followed; what they print is worked out where somebody reads it.
 */
export function isIdle(command: Command, { sends, frame }: Shell): boolean {
  const name = nameIfIdle(command);
  return (
    name !== '' &&
    sends.length === 0 &&
    // What another program by its name may stand for, and what starts before any program.
    !frame.functions.has(name) &&
    !frame.environment.has('PATH') &&
    !frame.environment.has('BASH_ENV') &&
    frame.state.checkouts.size === 0 &&
    frame.state.perhapsOwn.size === 0
  );
}

/** A script of which no command needs to be followed. */
export function isIdleScript({ commands }: Script, shell: Shell): boolean {
  return commands.every((command) => isIdle(command, shell));
}

/** The name of a command that does nothing by itself, whatever its words turn out to be; else ''. */
function idleName({ name, args, redirects, passes }: Command): string {
  const text = commandName(name) ?? '';
  if (!utility(text, 'idle') || literalOf(name) !== text || !redirects.every(keepsNothing))
    return '';
  // `${A:=x}` sets a variable wherever it stands.
  if (args.some((arg) => arg.some((piece) => piece.kind === 'variable' && piece.assigns)))
    return '';
  // Whether somebody is signed in is asked of a file, and `printf -v` sets a variable.
  if (passes !== undefined && (text === 'grep' || args.some(asks))) return '';
  if (text === 'printf' && !/^[^-]/.test(literalOf(args[0] ?? []) ?? '')) return '';
  return text;
}

function asks(word: Text): boolean {
  return word.some(({ kind }) => kind === 'command');
}

function keepsNothing({ operator, descriptor, target }: Redirect): boolean {
  return operator === '<' || descriptor !== 1 || literalOf(target) === '/dev/null';
}
