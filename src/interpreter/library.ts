import { evidence, type Place } from '../value/evidence.ts';
import { callOf, type Definition, definitionsIn } from './shell/bash/definitions.ts';
import { type Call, type Shell, traceScript } from './shell.ts';
import { enter, type Frame, mayPass } from './state.ts';
import { substituted } from './substitution.ts';

/** A script that another sourced, for the functions it defines. */
export interface Library {
  readonly path: string;
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly place: (line: number, column: number) => Place;
}

/** `source lib.sh`: the commands after it may call what it defines. */
export function withFunctions(frame: Frame, library: Omit<Library, 'definitions'>): Frame {
  const definitions = definitionsIn(library.text);
  if (definitions.size === 0) return frame;
  const one = { ...library, definitions };
  return {
    ...frame,
    functions: new Map([
      ...frame.functions,
      ...[...definitions.keys()].map((name) => [name, one] as const),
    ]),
  };
}

/** A call of a sourced function; it runs in this very shell and sees its variables. */
export function traceFunction(call: Call, name: string, library: Library): void {
  if (!mayPass(call.frame, call.place, `${library.path} ${name}`)) return;
  const { variables, exportsAll } = call.shell;
  const text = callOf(name, library.text, library.definitions);
  const at = evidence(call.place, call.command.source);
  const shell = traceScript(text, 'bash', enter(call.frame, at), library.place, {
    positional: call.words,
    file: library.path,
    variables,
    exportsAll,
  });
  if (shell === undefined) return;
  keepVariables(call.shell, shell);
  if (!call.command.subshell) return;
  const { commands } = shell.frame.tracer.script(text, 'bash');
  call.shell.printed.set(call.command, substituted(commands, call.command.source, shell, at));
}

/** What ran in this very shell leaves what it set, but for its arguments and its own name. */
export function keepVariables(shell: Shell, ran: Shell): void {
  for (const [name, value] of ran.variables)
    if (name !== '0' && name !== 'BASH_SOURCE') shell.variables.set(name, value);
  const { environment, own } = ran.frame;
  shell.frame = { ...shell.frame, environment, own };
  shell.exportsAll = ran.exportsAll;
}
