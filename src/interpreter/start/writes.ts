import { utility } from '../../knowledge/utilities.ts';
import { SHELLS } from '../../knowledge/wrappers.ts';
import { type Writer, writersNamed } from '../../knowledge/writers.ts';
import { evidence } from '../../value/evidence.ts';
import { concat, literal, type Value } from '../../value/value.ts';
import { noteClone } from '../checkouts.ts';
import { fill } from '../filled.ts';
import type { Filled } from '../model.ts';
import { inputOf } from '../output.ts';
import { pathKey } from '../paths.ts';
import type { Call } from '../shell.ts';
import { writeFile } from '../write.ts';
import { FILE_COMMANDS } from './files.ts';
import { isInterpreter } from './interpreters.ts';
import { noteMade } from './made.ts';
import { wordsOf } from './operands.ts';
import { assignmentOf, partOfWord, shownWord } from './peel.ts';

/**
 * A program ran: the places that its words name as where it writes hold what no file here shows. A
 * program that no table knows may write wherever it is pointed to.
 */
export function noteWrites(call: Call): void {
  const { name } = call;
  noteClone(call);
  if (name === '' || Object.hasOwn(FILE_COMMANDS, name) || noteMade(call)) return;
  const rows = writersNamed(name);
  if (rows !== undefined) {
    for (const row of rows) if (noteRow(call, row)) return;
  } else if (!utility(name, 'keeps')) noteUnknown(call);
}

/** False where the words are not those of the row. */
function noteRow(call: Call, row: Writer): boolean {
  const subcommand = row.subcommand?.split(' ') ?? [];
  if (!subcommand.every((word) => call.texts.includes(word))) return false;
  const valued = [row.file, row.directory, row.valued].flatMap((names) => names ?? []);
  const { operands: all, flags } = wordsOf(call.words, new Set(valued));
  if (!subcommand.every((word, i) => shownWord(all[i] ?? literal('')) === word)) return false;
  const operands = all.slice(subcommand.length);
  const given = (names: readonly string[] | undefined): Value | undefined =>
    flags.findLast(({ flag }) => names?.includes(flag.name))?.value;
  const asked = (names: readonly string[] | 'always' | undefined): boolean =>
    names === 'always' ||
    flags.some(({ flag }) => names?.some((name) => flag.written.startsWith(name)));
  const what = asked(row.recursive) ? 'tree' : 'file';
  const file = given(row.file) ?? assigned(operands, row.assigns);
  const directory = given(row.directory);
  const target = operandOf(operands, row.operand);
  if (file !== undefined) noteFile(call, inside(directory, file));
  else if (target !== undefined) noteTarget(call, operands, target, what);
  else if (directory !== undefined) note(call, directory, 'tree');
  else if (row.operand !== undefined || asked(row.here))
    for (const source of operands.slice(0, MOST)) {
      const base = baseName(source);
      if (base !== undefined) note(call, literal(base), what);
    }
  return true;
}

/** More places than these one command does not name. */
const MOST = 20;

function assigned(
  operands: readonly Value[],
  names: readonly string[] | undefined,
): Value | undefined {
  if (names === undefined) return undefined;
  return operands.map(assignmentOf).find((found) => found && names.includes(found[0]))?.[1];
}

function operandOf(operands: readonly Value[], which: Writer['operand']): Value | undefined {
  if (which === 'last') return operands.length > 1 ? operands.at(-1) : undefined;
  return which === undefined ? undefined : operands[which];
}

/** A target that may be a directory: what comes lies there, or below under its own name. */
function noteTarget(
  call: Call,
  operands: readonly Value[],
  target: Value,
  what: Filled['what'],
): void {
  note(call, target, what);
  if (what === 'tree') return;
  for (const source of operands.slice(0, MOST)) {
    const base = source === target ? undefined : baseName(source);
    if (base !== undefined) note(call, inside(target, literal(base)), 'file');
  }
}

function inside(directory: Value | undefined, file: Value): Value {
  return directory === undefined ? file : concat(directory, literal('/'), file);
}

/** `auth.json` of `s3://bucket/auth.json?version=1`; undefined where it is not known. */
function baseName(source: Value): string | undefined {
  const text = shownWord(source)
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const base = /([^/:]+)$/.exec(text)?.[1]?.replace(/\.git$/, '');
  return base === undefined || /[*\uE000-\uF8FF]/.test(base) ? undefined : base;
}

/** A flag that says where something comes from. */
const READING_FLAG = /^--?(?:i|if|in|in-?file|input|from|src|source|read|config|c)$/i;

/** A file or directory in writing: with a slash or an ending, no address and no pattern. */
const PLACE = /^(?![A-Za-z][\w+.-]*:\/\/)(?!-)[^\s*?]*(?:\/|\.\w+$)[^\s*?]*$/;

/** The last word, and whatever stands behind a flag: `fetch ~/.codex`, `x.py --out ~/.codex/auth.json`. */
function noteUnknown(call: Call): void {
  const texts = call.words.map(shownWord);
  // What it runs it does not write.
  const runs = SHELLS.has(call.name) || isInterpreter(call.name);
  const script = runs ? texts.findIndex((text) => !text.startsWith('-')) : -1;
  let noted = 0;
  for (const [i, word] of call.words.entries()) {
    if (i === script) continue;
    const flag = texts[i - 1] ?? '';
    const text = texts[i] ?? '';
    const set = ATTACHED.exec(text);
    const says = set?.[1] ?? (flag.startsWith('-') ? flag : undefined);
    if (says === undefined && i < call.words.length - 1) continue;
    if (says !== undefined && READING_FLAG.test(says)) continue;
    const from = set?.[0].length ?? 0;
    if (!PLACE.test(text.slice(from)) || ++noted > MOST) continue;
    note(call, partOfWord([word], { word: 0, from }), 'named');
  }
}

/** `--to=PLACE`, `to=PLACE` */
const ATTACHED = /^(-{0,2}[A-Za-z][\w-]*)=/;

/** A file by name: what stands on standard input goes into it in another coat, else nobody sees what. */
function noteFile(call: Call, file: Value): void {
  const at = evidence(call.place, call.command.source);
  const input = inputOf(call.command, { ...call.shell, frame: call.frame }, at);
  if (input === undefined) note(call, file, 'file');
  else writeFile(file, input, false, call.frame, at, call.command.conditional);
}

function note(call: Call, target: Value, what: Filled['what']): void {
  const place = pathKey(target, call.frame.directory);
  if (place === '' || place === '-' || place.startsWith('/dev/')) return;
  const at = evidence(call.place, sourceOf(call));
  const repository = what === 'tree' && /^(?:git|gh|hub)$/.test(call.name);
  fill(call.frame, place, what, at, call.command.conditional, repository);
}

/** As it is written; where a variable holds the repository that is cloned, with its address. */
function sourceOf({ name, texts, command: { source } }: Call): string {
  const address = texts.find((text) => /^(?:https?:\/\/|git@)/.test(text));
  return name !== 'git' || address === undefined || source.includes(address)
    ? source
    : `git clone ${address}`;
}
