import type { Dialect } from '../knowledge/shells.ts';
import { evidence, type Place } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import { origins, type Value } from '../value/value.ts';
import { copiedOf } from './checked-out.ts';
import { once } from './followed.ts';
import { keepVariables, leftBy, withFunctions } from './library.ts';
import { isReadable, linesOf } from './line.ts';
import { cannotStart } from './not-read.ts';
import { inputOf } from './output.ts';
import { mayPass } from './passing.ts';
import { isRepositoryPath, pathKey } from './paths.ts';
import { replayed } from './replayed.ts';
import { traceScript } from './script.ts';
import type { Call, Line, Shell } from './shell.ts';
import { traceHidden } from './start/hidden.ts';
import { NO_FILE } from './start/near.ts';
import { shownWord, takesWord } from './start/peel.ts';
import { traceHandedOn, traceUnseen } from './start/unseen.ts';
import { enter } from './state.ts';
import { endLocal } from './variables.ts';

const SHELLS: Readonly<Record<string, Dialect>> = {
  bash: 'bash',
  sh: 'bash',
  zsh: 'bash',
  dash: 'bash',
  ksh: 'bash',
  source: 'bash',
  '.': 'bash',
  pwsh: 'powershell',
  powershell: 'powershell',
  call: 'cmd',
};

/** Shells that start a script as a program of its own; what is sourced only sets variables. */
const RUNS_A_FILE = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh', 'pwsh', 'powershell']);

/** A script that is nowhere to be read was made or fetched on the way: what it does is not known. */
function scriptUnseen(call: Call, word: Value, index: number): void {
  const path = pathKey(word, call.frame.directory);
  if (origins(word).some(({ kind }) => kind === 'command')) return traceHidden(call);
  if (RUNS_A_FILE.has(call.name)) {
    if (!traceHandedOn(call, index + 1, path)) traceUnseen(call, path);
  } else if (/^\$\w+$|^\{[^}]*\}$/.test(path)) traceHidden(call);
  else if (isRepositoryPath(path) && /\.(?:sh|bash|zsh|ps1)$/i.test(path))
    cannotStart(call, 'not-in-checkout', NO_FILE, { what: path, handed: 'none', lacking: true });
}

/** `bash x.sh`, `source x.sh`, `./x.sh`: follows a shell script of the repository. False when this is none. */
export function traceFile(call: Call): boolean {
  const dialect = SHELLS[call.name];
  if (dialect !== undefined) {
    const index = scriptWord(call, dialect);
    const word = call.words[index];
    if (index < 0 || word === undefined) return true;
    const followed = traceScriptFile(call, word, dialect, call.words.slice(index + 1));
    if (!followed) scriptUnseen(call, word, index);
    return true;
  }
  const path = pathKey(call.program, call.frame.directory);
  const put = call.frame.state.files.get(path)?.content !== undefined;
  if (!(put || isRepositoryPath(path)) || !/[\\/]|\.(?:cmd|bat)$/i.test(shownWord(call.program)))
    return false;
  return traceScriptFile(call, call.program, undefined, call.words);
}

/** Which of the words names the script: the first that is no flag, nor the value of one. */
function scriptWord({ texts }: Call, dialect: Dialect): number {
  let at = 0;
  while (texts[at]?.startsWith('-')) at += takesWord(texts[at] ?? '', dialect) ? 2 : 1;
  return at < texts.length ? at : -1;
}

function traceScriptFile(
  call: Call,
  word: Value,
  shell: Dialect | undefined,
  args: readonly Value[],
): boolean {
  const path = pathKey(word, call.frame.directory);
  const script = scriptAt(call, path);
  if (script === undefined) return false;
  const { text } = script;
  const own = dialectNamed(path);
  // A script for another shell by its name: as written nothing of it runs.
  if (shell !== undefined && own !== undefined && own !== shell) return true;
  const dialect = shell ?? own ?? dialectIn(text);
  if (dialect === undefined) return false;
  if (!mayPass(call.frame, call.place, path, call)) return true;
  const frame = enter(call.frame, evidence(call.place, call.command.source));
  const sources = call.name === 'source' || call.name === '.';
  // A script that PowerShell or cmd starts by its path runs in the very process.
  const within =
    sources || (shell === undefined && dialect !== 'bash' && dialect === call.shell.dialect);
  const variables = sources ? call.shell.variables : new Map();
  const exportsAll = sources && call.shell.exportsAll;
  const unsettled = sources ? call.shell.unsettled : new Set<string>();
  const errexit = sources && call.shell.errexit;
  const inShell = { variables, errexit, exportsAll, unsettled };
  const start = { positional: args, file: path, ...inShell, stdin: inputFor(call) };
  const follow = () => {
    const ran = traceScript(script.source, dialect, frame, script.place, start);
    while (ran !== undefined && ran.kept.length > 0) endLocal(ran);
    return ran && leftBy(ran);
  };
  const words = [start.stdin, ...args];
  const again = (shell?: Shell) =>
    script.written
      ? follow()
      : replayed({ path: `${dialect} ${path}`, words, shell }, frame, follow);
  if (!within) {
    once(path, words, frame, again);
    return true;
  }
  const left = again(call.shell);
  if (left === undefined) return true;
  if (!sources) {
    call.shell.frame = { ...call.shell.frame, environment: left.environment };
    return true;
  }
  keepVariables(call.shell, left);
  const library = { path, text, place: script.place };
  call.shell.frame = withFunctions({ ...call.shell.frame, functions: left.functions }, library);
  return true;
}

/** What stands on the script's standard input, and with it on that of its commands. */
function inputFor({ command, shell, frame, place }: Call): Value | undefined {
  return inputOf(command, { ...shell, frame }, evidence(place, command.source));
}

interface ScriptText {
  /** By a step of the job. */
  readonly written: boolean;
  readonly text: string;
  /** The same, with what a step put into it. */
  readonly source: string | Line;
  /** What a step wrote stands where it was written, what was checked out elsewhere in this repository. */
  readonly place: (line: number, column: number) => Place;
}

function scriptAt(call: Call, path: string): ScriptText | undefined {
  const written = call.frame.state.files.get(path);
  if (written?.content !== undefined) {
    const all = templates(written.content);
    // An edit that is not read stands beside what it changed.
    const copy = all.findIndex((one) => copiedOf(one) !== undefined);
    const template = all[Math.max(0, copy)];
    const source = linesOf(written.content)[Math.max(0, copy)];
    if (template === undefined || source === undefined || !isReadable(source)) return undefined;
    const place = written.trail.at(-1) ?? call.place;
    // A copy is read where the file of the repository stands.
    const copied = copiedOf(template);
    const at = (line: number, column: number) =>
      copied === undefined ? place : { path: copied, line: line + 1, column: column + 1 };
    return { written: true, text: template.text, source, place: at };
  }
  const file = belowCheckout(call, path) ?? path;
  if (!isRepositoryPath(file)) return undefined;
  const read = call.frame.tracer.repository.read(file);
  if (read.kind === 'too-large') sayTooLarge(call, file, read.bytes);
  if (read.kind !== 'text') return undefined;
  const place = (line: number, column: number) => ({
    path: file,
    line: line + 1,
    column: column + 1,
  });
  return { written: false, text: read.text, source: read.text, place };
}

function sayTooLarge(call: Call, path: string, bytes: number): void {
  call.frame.tracer.diagnose({
    code: 'script-cut',
    path,
    line: 1,
    message: `this script has ${bytes} bytes; one of more than 1 MiB is not followed`,
  });
}

/** A directory that the repository has not is where a step checked it out (`path:` of actions/checkout). */
function belowCheckout(call: Call, path: string): string | undefined {
  const { directory, tracer } = call.frame;
  if (directory === '' || !path.startsWith(`${directory}/`)) return undefined;
  if (isRepositoryPath(directory) && tracer.repository.read(directory).kind !== 'missing')
    return undefined;
  return path.slice(directory.length + 1);
}

function dialectNamed(path: string): Dialect | undefined {
  if (/\.ps1$/i.test(path)) return 'powershell';
  if (/\.(?:cmd|bat)$/i.test(path)) return 'cmd';
  return /\.(?:sh|bash|zsh)$/.test(path) ? 'bash' : undefined;
}

function dialectIn(text: string): Dialect | undefined {
  return /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text.slice(0, 80)) ? 'bash' : undefined;
}
