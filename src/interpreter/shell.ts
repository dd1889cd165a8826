import { type Evidence, evidence, type Place } from '../value/evidence.ts';
import { literal, literalText, type Value } from '../value/value.ts';
import { BOUNDS } from './bounds.ts';
import { traceFunction } from './library.ts';
import type { Line } from './line.ts';
import { type Hidden, hide, LOCAL, leaveCalls } from './locals.ts';
import type { Environment } from './model.ts';
import { cutOff, cutScript } from './not-read.ts';
import { absolute, pathKey } from './paths.ts';
import { commandName } from './shell/index.ts';
import type { Command, Dialect, Text } from './shell/script.ts';
import { literalOf } from './shell/text.ts';
import { follow, lead } from './start/index.ts';
import { programName, shownWord } from './start/peel.ts';
import type { Frame } from './state.ts';
import { textValue, wordValues } from './text.ts';
import { assign, assignDefaults, frameFor, VARIABLE_COMMANDS } from './variables.ts';
import { writeRedirects } from './write.ts';

/** A running script: its own variables and directory on top of the frame it was started in. */
export interface Shell {
  frame: Frame;
  readonly variables: Map<string, Value>;
  /** `$1`, `$2`, …; undefined where nobody knows what the script is given. */
  positional: readonly Value[] | undefined;
  /** What fills the holes of a line that a value gave. */
  readonly holes: readonly Value[];
  /** The script may not run at all. */
  readonly conditional: boolean;
  /** Where what its commands print goes, if they do not send it elsewhere themselves. */
  readonly sends: readonly Send[];
  /** The text of its script, for the functions that lines of it call. */
  readonly script: { readonly text: string; readonly path: string } | undefined;
  /** What stands on standard input of the commands that bring none of their own. */
  readonly stdin: Value | undefined;
  /** What stands at every place of the script, where its own text stands in no file. */
  readonly shows: string | undefined;
  /** Where line `n` (from 0) and column `c` of the script stand. */
  readonly place: (line: number, column: number) => Place;
  /** Subshells by their number in the script: each starts as a copy of the shell around it. */
  readonly subshells: Map<number, Shell>;
  /** What calls of sourced functions print, for `$(root)`. */
  readonly printed: Map<Command, Value>;
  /** How it reads its names. */
  readonly dialect: Dialect;
  /** `set -a`: whatever is assigned is exported. */
  exportsAll: boolean;
  /** What held before each `setlocal`. */
  readonly kept: { readonly variables: Shell['variables']; readonly environment: Environment }[];
  /** What the `local` variables of the calls around hide, outermost first. */
  readonly locals: Hidden[];
  /** Set once the script may have ended well before here: `if …; then exit 0; fi`. */
  mayHaveEnded: boolean;
}

/** A file that a redirect around several commands writes: the first truncates it, the others add to it. */
export interface Send {
  readonly target: Value;
  readonly append: boolean;
  used: boolean;
}

/** A program about to be started, whoever starts it, its words worked out as far as the files tell. */
export interface Call {
  readonly shell: Shell;
  /** With what is set for the program alone, where it runs, and the certainty of reaching it. */
  readonly frame: Frame;
  /** What it is called by, and the name in it. */
  readonly program: Value;
  readonly name: string;
  /** The words behind its name. */
  readonly words: readonly Value[];
  /** The same words where they are plain text, else ''. */
  readonly texts: readonly string[];
  /** Its version, where whoever starts it says which. */
  readonly version?: Value | undefined;
  /** Name and words as the shell's script has them, where one started it. */
  readonly written: readonly (Text | undefined)[] | undefined;
  readonly command: Command;
  readonly place: Place;
}

/** What a script starts with. */
interface Given {
  readonly positional?: readonly Value[] | undefined;
  /** Its own file in the repository. */
  readonly file?: string;
  /** Variables of the shell that it runs in. */
  readonly variables?: ReadonlyMap<string, Value>;
  /** Whether that shell exports whatever is assigned. */
  readonly exportsAll?: boolean;
  readonly stdin?: Value | undefined;
  readonly shows?: string | undefined;
  readonly conditional?: boolean;
  readonly sends?: readonly Send[];
}

/** A shell before its first command. */
export function emptyShell(frame: Frame, place: Shell['place'], dialect: Dialect): Shell {
  return {
    frame,
    variables: new Map(),
    positional: undefined,
    holes: [],
    conditional: false,
    sends: [],
    script: undefined,
    stdin: undefined,
    shows: undefined,
    place,
    subshells: new Map(),
    printed: new Map(),
    dialect,
    exportsAll: false,
    kept: [],
    locals: [],
    mayHaveEnded: false,
  };
}

/** Follows every command of a script that stands in a file or a `run:`; gives back the shell as it ended. */
export function traceScript(
  source: string | Line,
  dialect: Dialect,
  frame: Frame,
  place: Shell['place'],
  given: Given = {},
): Shell | undefined {
  if (frame.depth > BOUNDS.doorsDeep) {
    const at = place(0, 0);
    cutOff(frame, at, `the script of line ${at.line}`, `more than ${BOUNDS.doorsDeep} doors deep`);
    return undefined;
  }
  const script = frame.tracer.script(typeof source === 'string' ? source : source.written, dialect);
  if (script.cut !== undefined) cutScript(frame, place(0, 0), script.cut);
  const { positional, file } = given;
  const variables = new Map(given.variables);
  // What a script asks for to find the files beside it.
  if (file !== undefined) {
    variables.set('BASH_SOURCE', absolute(file));
    if (!variables.has('0')) variables.set('0', absolute(file));
  }
  const shell: Shell = {
    ...emptyShell(frame, place, dialect),
    variables,
    exportsAll: given.exportsAll ?? false,
    positional,
    holes: typeof source === 'string' ? [] : source.holes,
    conditional: given.conditional ?? false,
    sends: given.sends ?? [],
    script: typeof source === 'string' ? { text: source, path: place(0, 0).path } : undefined,
    stdin: given.stdin,
    shows: given.shows,
  };
  for (const command of script.commands) {
    const inside = scoped(command, shell);
    traceCommand(command, inside);
    if (endsWell(command)) inside.mayHaveEnded = true;
  }
  leaveCalls(shell, []);
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
      next = {
        ...inside,
        variables: new Map(inside.variables),
        subshells: new Map(),
        kept: [...inside.kept],
        locals: [...inside.locals],
      };
      inside.subshells.set(id, next);
    }
    inside = next;
  }
  return inside;
}

function traceCommand(given: Command, shell: Shell): void {
  shell.frame.tracer.work.commands++;
  const place = shell.place(given.line, given.column);
  const command = asStandsIn(shell, given);
  const at = evidence(place, command.source);
  const named = wordValues(command.name, shell, at);
  const [program = literal(''), ...words] = named;
  const name = programName(shownWord(program));
  const prefix = command.name.length > 0 && !DECLARES.has(name);
  leaveCalls(shell, command.calls);
  if (LOCAL.has(name)) hide(command, shell);
  assignDefaults(command, shell, at);
  if (!prefix) for (const assignment of command.assignments) assign(assignment, command, shell, at);
  if (command.name.length === 0) return writeRedirects(command, shell, at);
  if (name === 'shift') return shift(command, shell, at);
  const frame = prefix ? frameFor(command, shell, at) : shell.frame;
  const inside = { ...shell, frame };
  const written = [...writtenWords(command.name, named.length)];
  for (const arg of command.args) {
    const values = wordValues(arg, inside, at);
    words.push(...values);
    written.push(...writtenWords(arg, values.length));
  }
  const call: Call = {
    shell,
    frame,
    program,
    name,
    words,
    texts: words.map((word) => literalText(word) ?? ''),
    written,
    command,
    place,
  };
  const builtin = Object.hasOwn(VARIABLE_COMMANDS, name) ? VARIABLE_COMMANDS[name] : undefined;
  if (builtin !== undefined || !prefix) {
    builtin?.(call);
    return writeRedirects(command, shell, at);
  }
  const library = frame.functions.get(name);
  const led = library === undefined ? lead(call) : undefined;
  // What a line prints its own commands write.
  if (led?.line === undefined) writeRedirects(command, shell, at);
  if (led !== undefined) follow(led);
  else if (library !== undefined) traceFunction(call, name, library);
}

/** A command of a line: what holds for the line holds for it. */
function asStandsIn({ shows, conditional }: Shell, command: Command): Command {
  if (shows === undefined && !conditional) return command;
  const source = shows ?? command.source;
  return { ...command, source, conditional: conditional || command.conditional };
}

/** The word as the script has it; undefined for each of the words that the run makes of it. */
function writtenWords(text: Text, words: number): readonly (Text | undefined)[] {
  const whole = words === 1 && text[0]?.kind !== 'arguments';
  return whole ? [text] : Array.from({ length: words }, () => undefined);
}

/** `shift`: takes arguments off; under a condition an option, and nothing where none stands first. */
function shift(command: Command, shell: Shell, at: Evidence): void {
  const [word] = command.args;
  const given = Number(word === undefined ? 1 : literalText(textValue(word, shell, at)));
  const count = Number.isInteger(given) && given >= 0 ? given : 1;
  const { positional } = shell;
  if (positional === undefined) return;
  const [first = literal('')] = positional;
  if (command.conditional && !shownWord(first).startsWith('-')) return;
  const dashes = positional.findIndex((value) => literalText(value) === '--');
  const from = command.conditional && dashes >= 0 ? dashes + 1 : count;
  shell.positional = positional.slice(from);
}

/** Builtins whose arguments are assignments. */
const DECLARES = new Set(['export', 'declare', 'local', 'readonly', 'typeset', 'set']);

/** `cd`: where the commands after it run. */
export function changeDirectory(call: Call): void {
  const target = call.words.find((_, i) => !(call.texts[i] ?? '').startsWith('-'));
  if (target === undefined) return;
  const { frame } = call.shell;
  call.shell.frame = { ...frame, directory: pathKey(target, frame.directory) };
}
