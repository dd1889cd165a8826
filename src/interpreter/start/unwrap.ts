import { PACKAGED, SHELLS, WRAPPERS, type Wrapper } from '../../knowledge/wrappers.ts';
import type { Assignment, Dialect, Text } from '../shell/script.ts';
import { commandName, literalOf } from '../shell/text.ts';

/** What a command line starts in the end. */
export interface Unwrapped {
  /** Words of the program that runs, or empty when `script` says what runs. */
  readonly words: readonly Text[];
  /** A command line that another shell reads: at `word` of the words given, or on standard input. */
  readonly script: InnerScript | undefined;
  readonly wrappers: readonly string[];
  readonly assignments: readonly Assignment[];
  readonly unset: readonly string[];
  readonly cleared: boolean;
  /** `find -exec` runs once for each file found. */
  readonly conditional: boolean;
}

export interface InnerScript {
  readonly dialect: Dialect;
  /** Undefined: standard input. */
  readonly text: Text | undefined;
  /** Words after the line, `$0` first. */
  readonly positional: readonly Text[];
  /** Runs in a process of its own; `eval` does not. */
  readonly separate: boolean;
}

const DEEPEST = 16;

/** Takes `sudo -E env A=1 timeout 5m …` off a command line, wrapper by wrapper. */
export function unwrap(words: readonly Text[]): Unwrapped {
  let state: Unwrapped = {
    words,
    script: undefined,
    wrappers: [],
    assignments: [],
    unset: [],
    cleared: false,
    conditional: false,
  };
  for (let depth = 0; depth < DEEPEST && state.script === undefined; depth++) {
    const next = step(state);
    if (next === undefined) break;
    state = next;
  }
  return state;
}

function step(state: Unwrapped): Unwrapped | undefined {
  const name = state.words[0] && commandName(state.words[0]);
  if (name === undefined) return undefined;
  if (name === 'eval') return withScript(state, name, 'bash', evaluated(state.words), [], false);
  if (name === 'find') return unwrapFind(state);
  if (PACKAGE_RUNNERS.has(name)) return unwrapPackage(state);
  const dialect = SHELLS.get(name.toLowerCase());
  if (dialect !== undefined) return unwrapShell(state, name, dialect);
  for (const row of WRAPPERS) {
    const next = row.name === name ? unwrapProgram(state, row) : undefined;
    if (next !== undefined) return next;
  }
  return undefined;
}

const PACKAGE_RUNNERS: ReadonlySet<string> = new Set(['npx', 'bunx', 'pnpx']);

/** `npx dotenvx run -- …`: fetched first, a wrapper all the same. */
function unwrapPackage(state: Unwrapped): Unwrapped | undefined {
  const at = state.words.findIndex((word, i) => i > 0 && !literalOf(word)?.startsWith('-'));
  const name = at < 0 ? undefined : literalOf(state.words[at] ?? []);
  if (name === undefined || !PACKAGED.has(name)) return undefined;
  return { ...state, words: state.words.slice(at) };
}

function unwrapProgram(state: Unwrapped, row: Wrapper): Unwrapped | undefined {
  const { words } = state;
  const flags = new FlagScan(words, row);
  if (row.subcommand !== undefined) {
    flags.skip();
    if (flags.word() !== row.subcommand) return undefined;
    flags.at++;
  }
  flags.skip();
  if (flags.nothing) return undefined;
  const label = row.subcommand === undefined ? row.name : `${row.name} ${row.subcommand}`;
  if (flags.line !== undefined) return withScript(state, label, 'bash', flags.line, [], true);
  if (row.operands === '--') {
    if (!flags.ended) {
      while (flags.at < words.length && !flags.begins(flags.word())) flags.at++;
      flags.at++;
    }
  } else {
    flags.at += row.operands ?? 0;
    // `aws-vault exec profile -- command`, `flock file -c 'line'`
    if (row.operands) flags.skip();
    if (flags.line !== undefined) return withScript(state, label, 'bash', flags.line, [], true);
  }
  const assignments: Assignment[] = [...flags.kept];
  while (row.assigns && flags.at < words.length) {
    const assignment = assignmentOf(words[flags.at] ?? []) ?? linesOf(words[flags.at] ?? []);
    if (assignment === undefined) break;
    assignments.push(assignment);
    flags.at++;
    // sudo takes its flags between assignments as well.
    flags.skip();
  }
  const rest = words.slice(flags.at);
  if (rest.length === 0) return undefined;
  const merged: Unwrapped = {
    ...state,
    words: rest,
    wrappers: [...state.wrappers, label],
    assignments: [...state.assignments, ...assignments],
    unset: [...state.unset, ...flags.unset],
    cleared: state.cleared || flags.cleared,
  };
  return row.takesLine === 'words'
    ? withScript(merged, undefined, 'bash', rest[0], [], true)
    : merged;
}

/** Reads the flags of a wrapper and what they do to the environment. */
class FlagScan {
  at = 1;
  ended = false;
  nothing = false;
  cleared: boolean;
  line: Text | undefined;
  readonly unset: string[] = [];
  readonly kept: Assignment[] = [];
  private readonly words: readonly Text[];
  private readonly row: Wrapper;

  constructor(words: readonly Text[], row: Wrapper) {
    this.words = words;
    this.row = row;
    this.cleared = row.clears === 'unless kept';
  }

  word(): string | undefined {
    const word = this.words[this.at];
    return word && literalOf(word);
  }

  /** Whether the inner command stands behind this word. */
  begins(word: string | undefined): boolean {
    return word === '--' || (word !== undefined && (this.row.begins?.includes(word) ?? false));
  }

  skip(): void {
    for (; this.at < this.words.length; this.at++) {
      const flag = this.flagText();
      if (this.row.unless?.includes(flag)) this.nothing = true;
      if (!flag.startsWith('-')) return;
      if (this.begins(flag)) {
        this.at++;
        this.ended = true;
        return;
      }
      this.take(flag);
    }
  }

  /** The literal start of the word: `--env-file=` of `--env-file=$FILE`. */
  private flagText(): string {
    const first = this.words[this.at]?.[0];
    return first?.kind === 'literal' ? first.text : '';
  }

  private take(flag: string): void {
    const { row } = this;
    const equals = flag.startsWith('--') ? flag.indexOf('=') : -1;
    const name = equals < 0 ? this.shortName(flag) : flag.slice(0, equals);
    const attached = equals < 0 ? flag.slice(name.length) : flag.slice(equals + 1);
    const takesNext = equals < 0 && (attached === '' || this.clusterEndsValued(flag));
    if (row.clears !== 'unless kept' && row.clears?.includes(name)) this.cleared = true;
    if (row.keeps?.some((keep) => keep === name || (keep.length === 2 && isCluster(flag, keep)))) {
      this.keep(equals < 0 ? undefined : attached);
    }
    if (
      row.script &&
      (row.script.includes(name) || row.script.some((s) => isClusterEnd(flag, s)))
    ) {
      this.line = takesNext ? this.words[++this.at] : [{ kind: 'literal', text: attached }];
      if (equals > 0) this.line = cut(this.words[this.at] ?? [], equals + 1);
    } else if (row.valued?.includes(name) || this.clusterEndsValued(flag)) {
      const value = takesNext ? literalOf(this.words[++this.at] ?? []) : attached;
      if (value !== undefined && row.unsets?.includes(name)) this.unset.push(value);
    }
  }

  /** `-u` of `-uroot` when `-u` takes a value; else the flag itself. */
  private shortName(flag: string): string {
    const short = flag.slice(0, 2);
    const known = this.row.valued?.includes(short) || this.row.script?.includes(short);
    return flag.startsWith('--') || !known || this.row.valued?.includes(flag) ? flag : short;
  }

  private clusterEndsValued(flag: string): boolean {
    return [...(this.row.valued ?? []), ...(this.row.script ?? [])].some((valued) =>
      isClusterEnd(flag, valued),
    );
  }

  private keep(names: string | undefined): void {
    if (names === undefined) {
      this.cleared = false;
      return;
    }
    for (const name of names.split(',')) this.kept.push(passedOn(name));
  }
}

function isCluster(flag: string, short: string): boolean {
  return /^-[A-Za-z]+$/.test(flag) && flag.includes(short.slice(1));
}

function isClusterEnd(flag: string, short: string): boolean {
  return (
    flag.length > 2 && short.length === 2 && isCluster(flag, short) && flag.at(-1) === short[1]
  );
}

/** `bash [-flags] -c line [words]`, `bash [-s] < text`; a script file stays the shell's argument. */
function unwrapShell(state: Unwrapped, name: string, dialect: Dialect): Unwrapped | undefined {
  const { words } = state;
  let reads = false;
  for (let at = 1; at < words.length; at++) {
    const flag = literalOf(words[at] ?? []);
    if (flag === undefined || !/^[-+/]/.test(flag)) {
      return reads
        ? withScript(state, name, dialect, words[at], words.slice(at + 1), true)
        : undefined;
    }
    if (isLineFlag(flag, dialect)) {
      if (dialect === 'bash') reads = true;
      else return withScript(state, name, dialect, spaced(words.slice(at + 1)), [], true);
    } else if (dialect === 'bash' && flag === '-s') {
      return withScript(state, name, dialect, undefined, words.slice(at), true);
    } else if (flag === '-' || flag === '/dev/stdin') {
      return withScript(state, name, dialect, undefined, words.slice(at), true);
    } else if (dialect === 'bash' && /^[-+]/.test(flag)) {
      if (flag === '--rcfile' || flag === '--init-file' || /^[-+][a-z]*[oO]$/.test(flag)) at++;
    } else if (dialect === 'bash') {
      return undefined;
    } else if (/^-(?:File|f)$/i.test(flag)) {
      return undefined;
    } else if (
      /^-(?:ExecutionPolicy|ep|ex|WorkingDirectory|wd|OutputFormat|WindowStyle)$/i.test(flag)
    ) {
      at++;
    }
  }
  return withScript(state, name, dialect, undefined, [], true);
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

function unwrapFind(state: Unwrapped): Unwrapped | undefined {
  const { words } = state;
  const start = words.findIndex((word) => /^-(?:exec|ok)(?:dir)?$/.test(literalOf(word) ?? ''));
  if (start < 0) return undefined;
  const rest = words.slice(start + 1);
  const end = rest.findIndex((word) => /^[;+]$/.test(literalOf(word) ?? ''));
  const inner = end < 0 ? rest : rest.slice(0, end);
  if (inner.length === 0) return undefined;
  return { ...state, words: inner, wrappers: [...state.wrappers, 'find'], conditional: true };
}

function withScript(
  state: Unwrapped,
  wrapper: string | undefined,
  dialect: Dialect,
  text: Text | undefined,
  positional: readonly Text[],
  separate: boolean,
): Unwrapped {
  const wrappers = wrapper === undefined ? state.wrappers : [...state.wrappers, wrapper];
  return { ...state, wrappers, script: { dialect, text, positional, separate } };
}

/** `NAME=value` as a word, for `env`, `sudo` and the arguments of `export` that are not plain. */
export function assignmentOf(word: Text): Assignment | undefined {
  const first = word[0];
  const found = first?.kind === 'literal' ? /^([A-Za-z_][\w.]*)=/.exec(first.text) : null;
  if (!found?.[1]) return undefined;
  return { name: found[1], value: cut(word, found[0].length), exported: true, append: false };
}

/** Commands that print the lines of a settings file. */
const PRINTERS = new Set(['cat', 'grep', 'sed', 'awk', 'xargs', 'tr', 'cut']);

/** `env $(grep -v '^#' .env | xargs) …`: what stands in the text, `NAME=value` each. */
function linesOf(word: Text): Assignment | undefined {
  const [only, ...more] = word;
  const last = only?.kind === 'command' && more.length === 0 ? only.commands.at(-1) : undefined;
  const prints = last !== undefined && PRINTERS.has(commandName(last.name) ?? '');
  return prints ? { name: '', value: word, exported: true, append: false } : undefined;
}

/** `NAME` handed on as it is. */
export function passedOn(name: string): Assignment {
  const value = [{ kind: 'variable', name, fallback: undefined, instead: undefined }] as const;
  return { name, value, exported: true, append: false };
}

function evaluated(words: readonly Text[]): Text {
  return spaced(words.slice(1));
}

function spaced(words: readonly Text[]): Text {
  return words.flatMap(
    (word, index): Text => (index === 0 ? word : [{ kind: 'literal', text: ' ' }, ...word]),
  );
}

/** The text without its first characters, which lie in its first, literal piece. */
function cut(word: Text, length: number): Text {
  const [first, ...rest] = word;
  if (first?.kind !== 'literal' || first.text.length < length) return word;
  const text = first.text.slice(length);
  return text === '' ? rest : [{ kind: 'literal', text }, ...rest];
}
