import { isHarmlessCommand } from '../knowledge/harmless/system.ts';
import type { Dialect } from '../knowledge/shells.ts';
import { utility } from '../knowledge/utilities.ts';
import { type Evidence, evidence } from '../value/evidence.ts';
import { fromOrigin, literal, literalText, type Value } from '../value/value.ts';
import { BOUNDS } from './bounds.ts';
import { isChosen, isPassedOver } from './chosen.ts';
import { isIdle, isIdleScript } from './idle.ts';
import { keepVariables, leftBy, withOwnFunctions } from './library.ts';
import { hide, LOCAL, leaveCalls } from './locals.ts';
import type { Library } from './model.ts';
import { cutOff, cutScript } from './not-read.ts';
import { mayPass } from './passing.ts';
import { absolute } from './paths.ts';
import { writeRedirects } from './redirects.ts';
import { callOf } from './shell/bash/definitions.ts';
import { mentions } from './shell/bash/settled.ts';
import { commandName } from './shell/index.ts';
import type { Command, Text } from './shell/script.ts';
import { shiftedBy } from './shell/shift.ts';
import { literalOf } from './shell/text.ts';
import { type Call, emptyShell, type Given, type Line, passesIn, type Shell } from './shell.ts';
import { splitsOf } from './splits.ts';
import { programName, shownWord } from './start/peel.ts';
import { enter, type Frame } from './state.ts';
import { substituted } from './substitution.ts';
import { filesLike, textValue, wordValues } from './text.ts';
import { assign, assignDefaults, frameFor, VARIABLE_COMMANDS } from './variables.ts';

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
    const what = `the script of line ${at.line} of ${at.path}`;
    cutOff(frame, at, what, `more than ${BOUNDS.doorsDeep} doors deep`);
    return undefined;
  }
  const script = frame.tracer.script(typeof source === 'string' ? source : source.written, dialect);
  if (script.cut !== undefined) cutScript(frame, place(0, 0), script.cut, secretsIn(source));
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
    errexit: given.errexit ?? false,
    exportsAll: given.exportsAll ?? false,
    unsettled: new Set([...(script.unsettled ?? []), ...(given.unsettled ?? [])]),
    positional,
    holes: typeof source === 'string' ? [] : source.holes,
    conditional: given.conditional ?? false,
    sends: given.sends ?? [],
    script: typeof source === 'string' ? { text: source, path: place(0, 0).path } : undefined,
    stdin: given.stdin,
    shows: given.shows,
  };
  for (const command of script.commands) {
    if (isPassedOver(command, shell)) continue;
    const inside = scoped(command, shell);
    if (!isChosen(command, inside)) continue;
    if (!isIdle(command, inside)) traceCommand(command, inside);
    if (endsWell(command)) inside.mayHaveEnded = true;
  }
  leaveCalls(shell, []);
  return shell;
}

/** The secrets that stand in a text, or in what a line was put together from. */
function secretsIn(source: string | Line): ReadonlyMap<string, Value> {
  if (typeof source !== 'string')
    return new Map(source.holes.map((value, i) => [`part ${i + 1}`, value]));
  const names = [...source.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
  return new Map(names.map((name) => [name, fromOrigin({ kind: 'secret', name })]));
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
  const prefix = command.name.length > 0 && name !== 'set' && !utility(name, 'declares');
  leaveCalls(shell, command.calls);
  if (LOCAL.has(name)) hide(command, shell);
  assignDefaults(command, shell, at);
  if (!prefix) for (const assignment of command.assignments) assign(assignment, command, shell, at);
  if (command.name.length === 0) return writeRedirects(command, shell, at);
  if (name === 'shift') return shift(command, shell, at);
  const frame = prefix ? decidedIn(frameFor(command, shell, at), command, shell) : shell.frame;
  const inside = frame === shell.frame ? shell : { ...shell, frame };
  const written = [...writtenWords(command.name, named.length)];
  for (const arg of command.args) {
    // What takes files of any name is handed the pattern.
    const files = isHarmlessCommand(name) ? undefined : filesLike(arg, inside, at);
    const values = files ?? wordValues(arg, inside, at);
    words.push(...values);
    written.push(...writtenWords(arg, values.length));
  }
  const call: Call = {
    shell,
    // What it starts is asked how it ended by nobody but who asks it.
    frame:
      frame.goesOn || passesIn(command, shell) === 'success' ? frame : { ...frame, goesOn: true },
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
  if (library !== undefined) {
    writeRedirects(command, shell, at);
    traceFunction(call, name, library);
    return;
  }
  const { door } = frame.tracer;
  const led = splitsOf(call).map((way) => door.lead(way));
  // What a line prints its own commands write.
  if (led.every(({ line }) => line === undefined)) writeRedirects(command, shell, at);
  for (const one of led) door.follow(one);
}

/** What is handed words or variables that are not all they can be decides nothing by them. */
function decidedIn(frame: Frame, command: Command, { unsettled }: Shell): Frame {
  if (frame.undecided || unsettled.size === 0) return frame;
  const { name, args, assignments } = command;
  const texts = [name, ...args, ...assignments.map(({ value }) => value)];
  const handed =
    texts.some((text) => mentions(text, unsettled)) ||
    [...unsettled].some((one) => frame.environment.has(one));
  return handed ? { ...frame, undecided: true } : frame;
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

function shift(command: Command, shell: Shell, at: Evidence): void {
  const [word] = command.args;
  const given = Number(word === undefined ? 1 : literalText(textValue(word, shell, at)));
  const count = Number.isInteger(given) && given >= 0 ? given : 1;
  const { positional } = shell;
  if (positional === undefined) return;
  const shown = positional.map((value) => literalText(value) ?? shownWord(value));
  shell.positional = positional.slice(shiftedBy(shown, count, command));
}

/** A call of a sourced function; it runs in this very shell, sees its variables and may call what the script defines. */
function traceFunction(call: Call, name: string, library: Library): void {
  const text = callOf(name, library.text, library.definitions);
  const script = call.frame.tracer.script(text, 'bash');
  if (!call.command.subshell && isIdleScript(script, call.shell)) return;
  if (!mayPass(call.frame, call.place, `${library.path} ${name}`, call)) return;
  const { variables, exportsAll, unsettled } = call.shell;
  const at = evidence(call.place, call.command.source);
  const frame = enter(withOwnFunctions(call.frame, call.shell), at);
  const shell = traceScript(text, 'bash', frame, library.place, {
    positional: call.words,
    file: library.path,
    variables,
    exportsAll,
    unsettled,
  });
  if (shell === undefined) return;
  keepVariables(call.shell, leftBy(shell));
  if (!call.command.subshell) return;
  call.shell.printed.set(
    call.command,
    substituted(script.commands, call.command.source, shell, at),
  );
}
