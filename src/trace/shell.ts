import type { Place } from '../workflow/evidence.ts';
import { evidence } from '../workflow/evidence.ts';
import { literalText, type Value } from '../workflow/value.ts';
import { dispatch } from './commands/index.ts';
import { pathKey } from './paths.ts';
import { commandName, parseScript } from './shell/index.ts';
import type { Command, Dialect } from './shell/script.ts';
import { type Frame, MAX_DEPTH, weaker } from './state.ts';
import { textValue } from './text.ts';
import { writeRedirects } from './write.ts';

/** A running script: its own variables and directory on top of the frame it was started in. */
export interface Shell {
  frame: Frame;
  readonly variables: Map<string, Value>;
  /** Where line `n` (from 0) and column `c` of the script stand. */
  readonly place: (line: number, column: number) => Place;
  readonly dialect: Dialect;
}

/** One command about to run, its words worked out as far as the files tell. */
export interface Call {
  readonly shell: Shell;
  /** With the variables set in front of the command and the certainty of reaching it. */
  readonly frame: Frame;
  readonly name: string;
  readonly words: readonly Value[];
  /** The same words where they are plain text, else ''. */
  readonly texts: readonly string[];
  readonly command: Command;
  readonly place: Place;
}

/** Follows every command of a script that stands in a file or a `run:`; gives back the shell as it ended. */
export function traceScript(
  source: string,
  dialect: Dialect,
  frame: Frame,
  place: Shell['place'],
  positional: readonly Value[] = [],
): Shell | undefined {
  if (frame.depth > MAX_DEPTH) return undefined;
  const script = parseScript(source, dialect);
  if (!script.complete)
    frame.tracer.diagnose({
      code: 'script-cut',
      ...pick(place(0, 0)),
      message: 'this script is too long, too deep or broken; only its readable part was followed',
    });
  const variables = new Map(positional.map((value, i) => [String(i + 1), value]));
  const shell: Shell = { frame, variables, place, dialect };
  for (const command of script.commands) traceCommand(command, shell);
  return shell;
}

function pick(place: Place): { path: string; line: number } {
  return { path: place.path, line: place.line };
}

function traceCommand(command: Command, shell: Shell): void {
  const place = shell.place(command.line, command.column);
  const at = evidence(place, command.source);
  const environment = new Map(shell.frame.environment);
  const own = new Set(shell.frame.own);
  for (const name of command.unset) environment.delete(name);
  if (command.cleared) environment.clear();
  for (const assignment of command.assignments) {
    const value = throughPlace(textValue(assignment.value, shell, at), at);
    const isPrefix = command.name.length > 0 && !DECLARES.has(commandName(command.name) ?? '');
    environment.set(assignment.name, value);
    if (isPrefix) {
      own.add(assignment.name);
      continue;
    }
    if (!command.subshell) shell.variables.set(assignment.name, value);
    const exported = assignment.exported || shell.frame.environment.has(assignment.name);
    if (!command.subshell && exported)
      shell.frame = {
        ...shell.frame,
        environment: new Map(shell.frame.environment).set(assignment.name, value),
      };
  }
  const name = commandName(command.name) ?? literalText(textValue(command.name, shell, at)) ?? '';
  if (name === 'export' || name === 'declare') exportNames(command, shell);
  writeRedirects(command, shell, at);
  if (command.name.length === 0) return;
  const frame: Frame = {
    ...shell.frame,
    environment,
    own,
    certainty: command.conditional
      ? weaker(shell.frame.certainty, 'likely')
      : shell.frame.certainty,
  };
  const words = command.args.map((arg) => textValue(arg, { ...shell, frame }, at));
  const call: Call = {
    shell,
    frame,
    name: baseName(name),
    words,
    texts: words.map((w) => literalText(w) ?? ''),
    command,
    place,
  };
  dispatch(call);
}

const DECLARES = new Set(['export', 'declare', 'local', 'readonly', 'typeset', 'set']);

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd|ps1|bat)$/i, '');
}

function throughPlace(value: Value, at: ReturnType<typeof evidence>): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => ({ pieces: a.pieces, trail: [...a.trail, at] })),
  };
}

/** `export NAME` of a variable set before. */
function exportNames(command: Command, shell: Shell): void {
  for (const arg of command.args) {
    const name = arg.length === 1 && arg[0]?.kind === 'literal' ? arg[0].text : undefined;
    const value = name === undefined ? undefined : shell.variables.get(name);
    if (name !== undefined && value !== undefined)
      shell.frame = {
        ...shell.frame,
        environment: new Map(shell.frame.environment).set(name, value),
      };
  }
}

/** `cd`: where the commands after it run. */
export function changeDirectory(call: Call): void {
  const target = call.words.find((w) => !(literalText(w) ?? '').startsWith('-'));
  if (target === undefined || call.command.subshell) return;
  call.shell.frame = {
    ...call.shell.frame,
    directory: pathKey(target, call.shell.frame.directory),
  };
}
