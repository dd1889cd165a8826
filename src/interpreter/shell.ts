import type { Evidence, Place } from '../value/evidence.ts';
import { evidence } from '../value/evidence.ts';
import { concat, literalText, oneOf, setAt, type Value } from '../value/value.ts';
import { traceFunction } from './library.ts';
import { absolute, pathKey } from './paths.ts';
import { commandName } from './shell/index.ts';
import type { Assignment, Command, Dialect } from './shell/script.ts';
import { literalOf } from './shell/text.ts';
import { dispatch } from './start/index.ts';
import { type Frame, MAX_DEPTH, weaker } from './state.ts';
import { textValue } from './text.ts';
import { writeRedirects } from './write.ts';

/** A running script: its own variables and directory on top of the frame it was started in. */
export interface Shell {
  frame: Frame;
  readonly variables: Map<string, Value>;
  /** Where line `n` (from 0) and column `c` of the script stand. */
  readonly place: (line: number, column: number) => Place;
  /** Subshells by their number in the script: each starts as a copy of the shell around it. */
  readonly subshells: Map<number, Shell>;
  /** What calls of sourced functions print, for `$(root)`. */
  readonly printed: Map<Command, Value>;
  /** Set once the script may have ended well before here: `if …; then exit 0; fi`. */
  mayHaveEnded: boolean;
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

/** What a script starts with. */
interface Given {
  readonly positional?: readonly Value[];
  /** Its own file in the repository. */
  readonly file?: string;
  /** Variables of the shell that it runs in. */
  readonly variables?: ReadonlyMap<string, Value>;
}

/** Follows every command of a script that stands in a file or a `run:`; gives back the shell as it ended. */
export function traceScript(
  source: string,
  dialect: Dialect,
  frame: Frame,
  place: Shell['place'],
  given: Given = {},
): Shell | undefined {
  if (frame.depth > MAX_DEPTH) {
    const { path, line } = place(0, 0);
    frame.tracer.diagnose({
      code: 'chain-cut',
      path,
      line,
      message: `more than ${MAX_DEPTH} doors deep: this script was not followed; a loop?`,
    });
    return undefined;
  }
  const script = frame.tracer.script(source, dialect);
  if (!script.complete) {
    const { path, line } = place(0, 0);
    frame.tracer.diagnose({
      code: 'script-cut',
      path,
      line,
      message: 'this script is too long, too deep or broken; only its readable part was followed',
    });
  }
  const { positional = [], file } = given;
  const variables = new Map(given.variables);
  for (const [i, value] of positional.entries()) variables.set(String(i + 1), value);
  // What a script asks for to find the files beside it.
  if (file !== undefined) {
    variables.set('BASH_SOURCE', absolute(file));
    if (!variables.has('0')) variables.set('0', absolute(file));
  }
  const shell: Shell = {
    frame,
    variables,
    place,
    subshells: new Map(),
    printed: new Map(),
    mayHaveEnded: false,
  };
  for (const command of script.commands) {
    const inside = scoped(command, shell);
    traceCommand(command, inside);
    if (endsWell(command)) inside.mayHaveEnded = true;
  }
  return shell;
}

/** `exit 0` under a condition; after a failed end no later step reads what is missing. */
function endsWell(command: Command): boolean {
  if (!command.conditional || commandName(command.name) !== 'exit') return false;
  const [status] = command.args;
  return status === undefined || /^0?$/.test(literalOf(status) ?? '1');
}

/** The subshell a command runs in, made on first sight. */
function scoped(command: Command, shell: Shell): Shell {
  let inside = shell;
  for (const id of command.scope) {
    let next = inside.subshells.get(id);
    if (next === undefined) {
      next = { ...inside, variables: new Map(inside.variables), subshells: new Map() };
      inside.subshells.set(id, next);
    }
    inside = next;
  }
  return inside;
}

function traceCommand(command: Command, shell: Shell): void {
  shell.frame.tracer.work.commands++;
  const place = shell.place(command.line, command.column);
  const at = evidence(place, command.source);
  const name = commandName(command.name) ?? literalText(textValue(command.name, shell, at)) ?? '';
  const prefix = command.name.length > 0 && !DECLARES.has(name);
  if (!prefix) for (const assignment of command.assignments) assign(assignment, command, shell, at);
  writeRedirects(command, shell, at);
  if (!prefix) return;
  const frame = frameFor(command, shell, at);
  const words = command.args.map((arg) => textValue(arg, { ...shell, frame }, at));
  const texts = words.map((word) => literalText(word) ?? '');
  const call = { shell, frame, name: baseName(name), words, texts, command, place };
  const library = frame.functions.get(name);
  if (library === undefined) dispatch(call);
  else traceFunction(call, name, library);
}

/** Builtins whose arguments are assignments. */
const DECLARES = new Set(['export', 'declare', 'local', 'readonly', 'typeset', 'set']);

/** What the command's process sees: the shell's exports and what stands in front of the command. */
function frameFor(command: Command, shell: Shell, at: Evidence): Frame {
  const { frame } = shell;
  const certainty = command.conditional ? weaker(frame.certainty, 'likely') : frame.certainty;
  const changes = command.assignments.length > 0 || command.cleared || command.unset.length > 0;
  if (!changes) return certainty === frame.certainty ? frame : { ...frame, certainty };
  const environment = new Map(command.cleared ? [] : frame.environment);
  for (const name of command.unset) environment.delete(name);
  const own = new Set(frame.own);
  for (const assignment of command.assignments) {
    environment.set(assignment.name, setAt(textValue(assignment.value, shell, at), at));
    own.add(assignment.name);
  }
  return { ...frame, environment, own, certainty };
}

/** `A=1`, `export A=1`: stays for the commands after it. Under a condition the value before may stay too. */
function assign(assignment: Assignment, command: Command, shell: Shell, at: Evidence): void {
  const { name } = assignment;
  const before = shell.variables.get(name) ?? shell.frame.environment.get(name);
  const text = textValue(assignment.value, shell, at);
  const given = setAt(assignment.append && before !== undefined ? concat(before, text) : text, at);
  const value = command.conditional && before !== undefined ? oneOf(given, before) : given;
  shell.variables.set(name, value);
  if (!assignment.exported && !shell.frame.environment.has(name)) return;
  const environment = new Map(shell.frame.environment).set(name, value);
  // A script that exports a key hands it to the very commands after it.
  const own = assignment.exported ? new Set(shell.frame.own).add(name) : shell.frame.own;
  shell.frame = { ...shell.frame, environment, own };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd|ps1|bat)$/i, '');
}

/** `cd`: where the commands after it run. */
export function changeDirectory(call: Call): void {
  const target = call.words.find((_, i) => !(call.texts[i] ?? '').startsWith('-'));
  if (target === undefined) return;
  const { frame } = call.shell;
  call.shell.frame = { ...frame, directory: pathKey(target, frame.directory) };
}
