import type { Loads } from '../../knowledge/loaders.ts';
import type { Dialect } from '../../knowledge/shells.ts';
import { SHELLS, type Wrapper, wrappersNamed } from '../../knowledge/wrappers.ts';
import { isOpen, partOf, templates } from '../../value/template.ts';
import { UNSET, type Value } from '../../value/value.ts';
import { type Flag, flagAt, isFlag, type Part } from './options.ts';

/** What a program that starts another one does to that one's environment. */
export interface Change {
  /** It hands over nothing but what is named here. */
  readonly cleared: boolean;
  readonly unset: readonly string[];
  /** Handed on as they are although the rest is not. */
  readonly kept: readonly string[];
  readonly set: readonly (readonly [name: string, value: Value])[];
}

/** The files of variables that it loads first. */
export interface Loading {
  readonly loads: Loads;
  /** Those that flags name. */
  readonly named: readonly Value[];
  readonly flags: readonly string[];
  /** Where they lie, when a word of its own says so. */
  readonly folder?: Value | undefined;
}

/** A command line for a shell. */
export interface InnerLine {
  readonly dialect: Dialect;
  /** The words that make it, with spaces between; undefined: it is read from standard input. */
  readonly parts: readonly Part[] | undefined;
  /** The words that are the line's own `$0`, `$1`, … */
  readonly positional: { readonly from: number; readonly to: number };
  /** Runs in a process of its own; `eval` does not. */
  readonly separate: boolean;
}

/** One program taken off: what it starts, and how. */
export interface Peeled {
  readonly wrapper: string;
  /** The words of the program that it starts, or a line for a shell. */
  readonly inner: { readonly from: number; readonly to: number } | InnerLine;
  readonly change: Change;
  /** Where it starts the program, when it says so. */
  readonly directory: Value | undefined;
  /** `find -exec` starts it once for each file found. */
  readonly maybe: boolean;
  /** It is stopped after a time. */
  readonly ends?: true | undefined;
  /** It is handed what a keeper of secrets holds. */
  readonly keeper?: true | undefined;
  readonly loading?: Loading | undefined;
}

const UNCHANGED: Change = { cleared: false, unset: [], kept: [], set: [] };

/** A word's text, what is not known as holes; '' stands for a word that may be one of several. */
export function shownWord(word: Value): string {
  const [only, ...more] = templates(word);
  return only === undefined || more.length > 0 ? '' : only.text;
}

/** The program's name without folder and Windows ending, where it is known. */
export function programName(text: string): string {
  const cut = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
  const base = text.slice(cut + 1).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
  return isOpen(base) ? '' : base;
}

/** Takes the first program off a command line that starts another one; undefined where it starts none. */
export function peel(words: readonly Value[]): Peeled | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const name = programName(shownWord(first));
  const rows = wrappersNamed(name);
  const dialect = SHELLS.get(name.toLowerCase());
  if (rows === undefined && dialect === undefined && name !== 'eval' && name !== 'find')
    return undefined;
  const texts = words.map(shownWord);
  if (name === 'eval') return lineFrom(name, 'bash', texts, 1, false);
  if (name === 'find') return peelFind(texts);
  if (dialect !== undefined) return peelShell(texts, name, dialect);
  for (const row of rows ?? []) {
    const peeled = peelProgram(words, texts, row);
    if (peeled !== undefined) return peeled;
  }
  return undefined;
}

function lineFrom(
  wrapper: string,
  dialect: Dialect,
  texts: readonly string[],
  from: number,
  separate: boolean,
): Peeled {
  const parts = texts.slice(from).map((_, i) => ({ word: from + i, from: 0 }));
  return withLine(wrapper, { dialect, parts, positional: NONE, separate });
}

const NONE = { from: 0, to: 0 };

function withLine(wrapper: string, inner: InnerLine, change = UNCHANGED): Peeled {
  return { wrapper, inner, change, directory: undefined, maybe: false };
}

function peelProgram(
  words: readonly Value[],
  texts: readonly string[],
  row: Wrapper,
): Peeled | undefined {
  const flags = new Flags(words, texts, row);
  if (row.subcommand !== undefined) {
    flags.skip();
    if (texts[flags.at] !== row.subcommand) return undefined;
    flags.at++;
  }
  flags.skip();
  if (flags.nothing) return undefined;
  const wrapper = row.subcommand === undefined ? row.name : `${row.name} ${row.subcommand}`;
  if (row.operands === '--') flags.skipToDashes();
  else if (flags.line === undefined) {
    if (row.only !== undefined && !row.only.includes(texts[flags.at] ?? '')) return undefined;
    if (row.loads?.folder) flags.folder = words[flags.at];
    flags.at += row.operands ?? 0;
    // `aws-vault exec profile -- command`, `flock file -c 'line'`
    if (row.operands) flags.skip();
  }
  while (flags.line === undefined && row.assigns && flags.takeAssignment()) flags.skip();
  const { change, directory, loading } = flags;
  const { ends, keeper } = row;
  const peeled = { wrapper, change, directory, maybe: false, ends, keeper, loading };
  const line = (parts: readonly Part[]): Peeled => ({
    ...peeled,
    inner: { dialect: 'bash', parts, positional: NONE, separate: true },
  });
  if (flags.line !== undefined) return line([flags.line]);
  if (flags.at >= words.length) return undefined;
  const rest = texts.slice(flags.at).map((_, i) => ({ word: flags.at + i, from: 0 }));
  if (row.takesLine === 'words' || (row.takesLine === 'one' && rest.length === 1))
    return line(rest);
  return { ...peeled, inner: { from: flags.at, to: words.length } };
}

/** Reads the flags of a wrapper and what they do to the environment. */
class Flags {
  at = 1;
  nothing = false;
  line: Part | undefined;
  directory: Value | undefined;
  folder: Value | undefined;
  private readonly given: string[] = [];
  private readonly files: Value[] = [];
  private ended = false;
  private cleared: boolean;
  private readonly unset: string[] = [];
  private readonly kept: string[] = [];
  private readonly set: (readonly [string, Value])[] = [];
  private readonly words: readonly Value[];
  private readonly texts: readonly string[];
  private readonly row: Wrapper;
  private readonly valued: ReadonlySet<string>;

  constructor(words: readonly Value[], texts: readonly string[], row: Wrapper) {
    this.words = words;
    this.texts = texts;
    this.row = row;
    this.cleared = row.clears === 'unless kept';
    this.valued = new Set([...(row.valued ?? []), ...(row.script ?? [])]);
  }

  get loading(): Loading | undefined {
    const { row, files, given, folder } = this;
    return row.loads && { loads: row.loads, named: files, flags: given, folder };
  }

  get change(): Change {
    const { cleared, unset, kept, set } = this;
    return { cleared, unset, kept, set };
  }

  skip(): void {
    while (!this.ended) {
      const text = this.texts[this.at] ?? '';
      if (this.row.unless?.includes(text)) this.nothing = true;
      if (text === '--' || this.row.begins?.includes(text)) {
        this.at++;
        this.ended = true;
        return;
      }
      const flag = flagAt(this.texts, this.at, this.valued);
      if (flag === undefined) return;
      this.take(flag);
      this.at = flag.next;
      // What stands behind the line are the line's own words.
      if (this.line !== undefined) return;
    }
  }

  /** Everything up to a `--`, or to where the row says that the command begins. */
  skipToDashes(): void {
    if (this.ended || this.line !== undefined) return;
    const begins = (text: string) => text === '--' || (this.row.begins?.includes(text) ?? false);
    while (this.at < this.texts.length && !begins(this.texts[this.at] ?? '')) {
      const flag = flagAt(this.texts, this.at, this.valued);
      if (flag !== undefined) this.take(flag);
      this.at = flag?.next ?? this.at + 1;
      if (this.line !== undefined) return;
    }
    this.at++;
  }

  /** `NAME=value` in front of the command. */
  takeAssignment(): boolean {
    const word = this.words[this.at];
    const assignment = word && assignmentOf(word);
    if (assignment === undefined) return false;
    this.set.push(assignment);
    this.at++;
    return true;
  }

  private take(flag: Flag): void {
    const { row } = this;
    const asked = (names: readonly string[] | undefined) =>
      names?.some((name) => isFlag(flag, name)) ?? false;
    const value = flag.value && partOfWord(this.words, flag.value);
    if (asked(row.unless)) this.nothing = true;
    if (row.clears !== 'unless kept' && asked(row.clears)) this.cleared = true;
    if (asked(row.keeps)) {
      if (value === undefined) this.cleared = false;
      else this.kept.push(...shownWord(value).split(','));
    }
    if (asked(row.sets) && value !== undefined) this.give(value);
    if (asked(row.directory)) this.directory = value;
    if (row.loads !== undefined) this.given.push(flag.name);
    if (asked(row.loads?.flags) && value !== undefined) this.files.push(value);
    if (row.script?.includes(flag.name)) this.line = flag.value;
    else if (row.unsets?.includes(flag.name) && value !== undefined)
      this.unset.push(shownWord(value));
  }

  /** `-e NAME=value` sets a variable, `-e NAME` hands it on. */
  private give(value: Value): void {
    const assignment = assignmentOf(value);
    if (assignment === undefined) this.kept.push(shownWord(value));
    else this.set.push(assignment);
  }
}

/** `NAME=value` as a word. */
export function assignmentOf(word: Value): readonly [name: string, value: Value] | undefined {
  const found = /^([A-Za-z_][\w.]*)=/.exec(shownWord(word));
  const template = templates(word)[0];
  if (found?.[1] === undefined || template === undefined) return undefined;
  return [found[1], partOf(template.text.slice(found[0].length), template)];
}

/** From one character of a word to its end. */
export function partOfWord(words: readonly Value[], { word, from }: Part): Value {
  const whole = words[word] ?? UNSET;
  if (from === 0) return whole;
  const template = templates(whole)[0];
  return template === undefined ? UNSET : partOf(template.text.slice(from), template);
}

/** `bash [-flags] -c line [words]`, `bash [-s] < text`; a script file stays the shell's argument. */
function peelShell(texts: readonly string[], name: string, dialect: Dialect): Peeled | undefined {
  const positional = (from: number) => ({ from, to: texts.length });
  const input = (from: number): Peeled =>
    withLine(name, { dialect, parts: undefined, positional: positional(from), separate: true });
  let reads = false;
  for (let at = 1; at < texts.length; at++) {
    const flag = texts[at] ?? '';
    if (!(dialect === 'bash' ? /^[-+]/ : /^[-+/]/).test(flag)) {
      if (isCommandText(flag, dialect)) return lineFrom(name, dialect, texts, at, true);
      if (!reads) return flag === '/dev/stdin' ? input(at) : undefined;
      const parts = [{ word: at, from: 0 }];
      return withLine(name, { dialect, parts, positional: positional(at + 1), separate: true });
    }
    if (dialect === 'powershell' && /^-e(?:c|nc|ncodedcommand)?$/i.test(flag))
      return input(texts.length);
    if (isLineFlag(flag, dialect)) {
      if (dialect === 'bash') reads = true;
      else return lineFrom(name, dialect, texts, at + 1, true);
    } else if ((dialect === 'bash' && flag === '-s') || flag === '-') {
      return input(at);
    } else if (dialect === 'powershell' && /^-(?:File|f)$/i.test(flag)) {
      return undefined;
    } else if (takesWord(flag, dialect)) {
      at++;
    }
  }
  return input(texts.length);
}

/**
 * Whether a flag of a shell takes a word of its own.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_pwsh
 */
export function takesWord(flag: string, dialect: Dialect): boolean {
  switch (dialect) {
    case 'bash':
      return flag === '--rcfile' || flag === '--init-file' || /^[-+][a-z]*[oO]$/.test(flag);
    case 'powershell':
      return /^-(?:ExecutionPolicy|ep|exec?|WorkingDirectory|wd|(?:Out|In)putFormat|o|of|if|inp|WindowStyle|w|Version|v|ConfigurationName|config|PSConsoleFile|SettingsFile|settings|CustomPipeName)$/i.test(
        flag,
      );
    case 'cmd':
      return false;
    default:
      return dialect satisfies never;
  }
}

/** `powershell $PSVersionTable`: a word that names no script is a command to it. */
function isCommandText(word: string, dialect: Dialect): boolean {
  return dialect === 'powershell' && word !== '' && !/\.ps1$|^\{|[\\/]/i.test(word);
}

function isLineFlag(flag: string, dialect: Dialect): boolean {
  switch (dialect) {
    case 'bash':
      return /^-[a-z]*c[a-z]*$/.test(flag);
    case 'powershell':
      return /^-(?:Command|c)$/i.test(flag);
    case 'cmd':
      return /^\/[ck]$/i.test(flag);
    default:
      return dialect satisfies never;
  }
}

function peelFind(texts: readonly string[]): Peeled | undefined {
  const start = texts.findIndex((text) => /^-(?:exec|ok)(?:dir)?$/.test(text));
  if (start < 0) return undefined;
  const end = texts.findIndex((text, i) => i > start && /^[;+]$/.test(text));
  const inner = { from: start + 1, to: end < 0 ? texts.length : end };
  if (inner.to <= inner.from) return undefined;
  return { wrapper: 'find', inner, change: UNCHANGED, directory: undefined, maybe: true };
}

/** The program behind all those that only start another one, with its words; a shell where it is a line. */
export function innermost(words: readonly Value[]): readonly Value[] {
  let rest = words;
  for (let inner = peel(rest)?.inner; inner !== undefined && 'from' in inner; ) {
    rest = rest.slice(inner.from, inner.to);
    inner = peel(rest)?.inner;
  }
  return rest;
}
