import { looksLikeRealKey } from '../../knowledge/names.ts';
import { valuedFlagsOf } from '../../knowledge/test-runners.ts';
import { vaultThatRuns } from '../../knowledge/vaults.ts';
import { SHELLS } from '../../knowledge/wrappers.ts';
import { type Evidence, evidence, type Place } from '../../value/evidence.ts';
import { HOLES } from '../../value/template.ts';
import { literalText, setAt, UNSET, type Value } from '../../value/value.ts';
import { interpreterNamed, isFlagOfRunner } from '../code/languages/index.ts';
import { doubted } from '../doubt.ts';
import { changed as applied } from '../environment.ts';
import { loaded, loadsOf } from '../loaded.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import type { Command } from '../shell/script.ts';
import { type Call, emptyShell } from '../shell.ts';
import type { Frame } from '../state.ts';
import { type Change, type Peeled, programName, shownWord } from './peel.ts';

/** A start that no shell's script shows: by a program, a container, an action. `shows` stands at its place. */
export function callOf(
  frame: Frame,
  words: readonly Value[],
  place: Place,
  shows: string,
  input?: Value,
): Call {
  const [program = UNSET, ...rest] = words;
  return {
    shell: { ...emptyShell(frame, () => place, 'bash'), stdin: input, shows },
    frame,
    ...named(program, rest),
    written: undefined,
    command: commandOf(shows),
    place,
  };
}

function named(
  program: Value,
  words: readonly Value[],
): Pick<Call, 'program' | 'name' | 'words' | 'texts'> {
  const texts = words.map((word) => literalText(word) ?? '');
  return { program, name: programName(shownWord(program)), words, texts };
}

/** The command whose source is this, and of which nothing else is known. */
function commandOf(source: string): Command {
  return {
    name: [{ kind: 'literal', text: source }],
    args: [],
    assignments: [],
    redirects: [],
    stdin: undefined,
    conditional: false,
    subshell: false,
    scope: [],
    calls: [],
    text: { line: 0, column: 0 },
    line: 0,
    column: 0,
    source,
  };
}

/** The same start with other words. */
export function withWords(call: Call, words: readonly Value[]): Call {
  const [program = UNSET, ...rest] = words;
  return { ...call, ...named(program, rest), written: undefined };
}

/** What a program that starts another one leads to. */
export function behind(
  call: Call,
  peeled: Peeled,
  { from, to }: { readonly from: number; readonly to: number },
): Call {
  const [program = UNSET, ...words] = [call.program, ...call.words].slice(from, to);
  return {
    ...call,
    ...named(program, words),
    frame: changed(call, peeled),
    written: call.written?.slice(from, to),
  };
}

/** Where the program that is started stands: with the environment and the directory that it is given. */
export function changed(
  call: Call,
  { wrapper, change, directory, maybe, ends, keeper, loading }: Peeled,
): Frame {
  const at = evidence(call.place, call.command.source);
  const frame = loading === undefined ? call.frame : loaded(call.frame, loadsOf(loading), at);
  const vault = keeper && vaultThatRuns(wrapper, frame.environment.keys());
  return {
    ...(maybe ? doubted(frame, at, '`find` finds a file there') : frame),
    ...environmentOf(frame, change, at),
    directory: directory === undefined ? frame.directory : pathKey(directory, frame.directory),
    keeper: vault === undefined ? (change.cleared ? undefined : frame.keeper) : { vault, at },
    ends: ends ?? frame.ends,
  };
}

function environmentOf(
  frame: Frame,
  { cleared, unset, kept, set }: Change,
  at: Evidence,
): Pick<Frame, 'environment' | 'own'> {
  if (!cleared && unset.length + kept.length + set.length === 0) return frame;
  const handed = kept.flatMap((name): readonly (readonly [string, Value])[] => {
    const value = frame.environment.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const given = [...handed, ...set];
  const environment = applied(frame.environment, [
    ...(cleared ? [{ kind: 'clear' as const, except: [] }] : []),
    ...unset.map((name) => ({ kind: 'unset' as const, name, certain: true })),
    ...given.map(([name, value]) => ({
      kind: 'set' as const,
      name,
      value: setAt(value, at),
      certain: true,
    })),
  ]);
  return { environment, own: new Set([...frame.own, ...given.map(([name]) => name)]) };
}

/** `-b 0.0.0.0`, `--timeout 180`: behind a flag these are its value. */
const NUMBERS = /^[\d.:]+$/;

/** Flags of which the name says that a value follows: `--output-format stream-json`. */
const TAKES_VALUE = /^--(?:[\w-]+-)?(?:formats?|hosts?|level|mode|model|output|port|prompt|set)$/;

/** Flags by which a command runs in another folder: `make -C tools`, `npm --prefix web`. */
export const MOVES = /^(?:-C|--(?:prefix|cwd|directory|dir))$/;

/** A command in a few words: its program and the first word that is no flag; a module with its `-m`. */
export function commandLabel(call: Call): string {
  const valued = valuedFlagsOf(call.name);
  const at = call.texts.findIndex(
    (text, i) =>
      text !== '' &&
      !text.startsWith('-') &&
      !/\s/.test(text) &&
      !valued.has(call.texts[i - 1] ?? '') &&
      !isFlagOfRunner(call.name, call.texts[i - 1] ?? '') &&
      !TAKES_VALUE.test(call.texts[i - 1] ?? '') &&
      !MOVES.test(call.texts[i - 1] ?? '') &&
      !/[\\^$|(){}*]/.test(text) &&
      !isPlaceOf(call, text, call.texts[i - 1] ?? '') &&
      !(NUMBERS.test(text) && (call.texts[i - 1] ?? '').startsWith('-')),
  );
  if (at < 0)
    return [call.name || withoutRedirects(call.command.source), ...fileNamed(call)].join(' ');
  const module = /^py(?:thon[\d.]*)?$/.test(call.name) && call.texts[at - 1] === '-m' ? '-m ' : '';
  return [`${call.name} ${module}${call.texts[at]}`, ...scriptNamed(call, at)].join(' ');
}

/** What a program starts, where its source shows no name of it. */
export function unnamedIn(path: string): string {
  return `a command of ${path}`;
}

/** Where its output goes is no part of what a command is called: `$TOOL run 2>&1`, `$TOOL > out.txt`. */
export function withoutRedirects(source: string): string {
  return source.replace(REDIRECT, (_, quoted: string = '') => quoted).trim() || source;
}

/** What is quoted is a word, or where a redirect goes. */
const REDIRECT =
  /("(?:[^"\\]|\\.)*"|'[^']*')|(?:^|\s+)(?:\d|&)?>{1,2}[&|]?\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'<>|;])+/g;

/** `tool --cases tests/all.csv`, `tool /tmp/log`: a file that a program is given, and no subcommand. */
function isPlaceOf({ name }: Call, text: string, before: string): boolean {
  if (!/[\\/]/.test(text) || interpreterNamed(name) !== undefined || SHELLS.has(name)) return false;
  return text.startsWith('/') || (/^--[\w-]+$/.test(before) && valuedFlagsOf(name).size === 0);
}

/** `npm run build`: the script that a package manager is told to run is a part of what it does. */
function scriptNamed({ name, texts }: Call, at: number): readonly string[] {
  if (!/^(?:npm|pnpm|yarn|bun)$/.test(name) || !/^run(?:-script)?$/.test(texts[at] ?? ''))
    return [];
  const next = texts.slice(at + 1).find((text) => !text.startsWith('-'));
  return next !== undefined && /^[\w@.:/*-]+$/.test(next) ? [next] : [];
}

/**
 * The same, so that of a runner of tests it means this run and no other: with what a module of Python
 * is told, and where no word but flags follows with those.
 */
export function commandWords(call: Call): string {
  const label = commandLabel(call);
  const module = / -m (\S+)$/.exec(label)?.[1];
  if (module === undefined && label !== call.name) return label;
  if (valuedFlagsOf(module ?? call.name).size === 0) return label;
  const shown = call.words.flatMap(wordsShown);
  const told = [label];
  for (const word of shown.slice(module === undefined ? 0 : shown.indexOf('-m') + 2)) {
    if (looksSecret(word)) break;
    if ([...told, word].join(' ').length > LONGEST) return `${told.join(' ')} …`;
    told.push(word);
  }
  return told.join(' ');
}

const LONGEST = 80;

/** A key that stands among the words is shown to nobody. */
function looksSecret(word: string): boolean {
  return /key|token|secret|passw/i.test(word) || looksLikeRealKey(word);
}

/** The words of a word; what only the run knows of them stands as `…`. */
function wordsShown(word: Value): readonly string[] {
  const text = shownWord(word).replace(HOLES, '…');
  return text.split(/\s+/).filter((one) => one !== '');
}

/** The file of the repository that a word names through what only the run knows: `"$DIR/ask.py"`. */
function fileNamed(call: Call): readonly string[] {
  const { words, texts, frame } = call;
  const at = texts.findIndex((text) => !text.startsWith('-'));
  const word = words[at];
  const path = word === undefined || texts[at] !== '' ? '' : pathKey(word, frame.directory);
  return isRepositoryPath(path) && !isPlaceOf(call, path, texts[at - 1] ?? '') ? [path] : [];
}
