/** The environments that tox runs commands in, as its files define them: https://tox.wiki/en/latest/config.html */
import { dig, record } from '../files.ts';
import type { Ini } from '../ini.ts';
import { list } from './parse.ts';

/** A line, or a program and its words. */
export type ToxCommand = string | readonly string[];

export interface ToxEnvironment {
  readonly commands: readonly ToxCommand[];
  /** Names of variables that it is handed, in which a `*` fits anything; it has no others. */
  readonly passes: readonly string[];
  readonly sets: readonly (readonly [name: string, value: string])[];
  readonly directory: string | undefined;
}

const MOST_LISTED = 40;
const MOST_LINES = 500;

/** The keys of `tox.toml`, and those that an ini file may still use in their place. */
const COMMANDS = ['commands_pre', 'commands', 'commands_post'];
const PASSES = ['pass_env', 'passenv'];
const SETS = ['set_env', 'setenv'];
const DIRECTORY = ['change_dir', 'changedir'];
const LISTED = ['env_list', 'envlist'];

export function fromToml(root: unknown, names: readonly string[]): readonly ToxEnvironment[] {
  const named = names.length > 0 ? names : list(dig(root, 'env_list')).map(String);
  return (named.length > 0 ? named : ['']).slice(0, MOST_LISTED).map((name) => {
    const own = { ...record(dig(root, 'env_run_base')), ...record(dig(root, 'env', name)) };
    const directory = own.change_dir;
    return {
      commands: COMMANDS.flatMap((key) => list(own[key])).map((command) =>
        Array.isArray(command) ? command.flatMap(wordsIn) : String(command),
      ),
      passes: list(own.pass_env).map(String),
      sets: Object.entries(record(own.set_env)).map(([key, value]) => [key, String(value)]),
      directory: typeof directory === 'string' ? directory : undefined,
    };
  });
}

/** A word, or `{ replace = "posargs", default = ["…"] }`: https://tox.wiki/en/latest/config.html#toml-only */
function wordsIn(word: unknown): readonly string[] {
  if (typeof word === 'string') return [word];
  const fallback = dig(word, 'default');
  return Array.isArray(fallback) ? fallback.map(String) : [];
}

export function fromIni(file: Ini, names: readonly string[]): readonly ToxEnvironment[] {
  const listed = LISTED.flatMap((key) => valueIn(file, ['tox', 'tox:tox'], key))
    .flatMap((line) => splitOutside(line))
    .flatMap(expanded);
  const named = names.length > 0 ? names : listed;
  return (named.length > 0 ? named : ['']).slice(0, MOST_LISTED).map((name) => {
    const sections = sectionsOf(file, name);
    const lines = (keys: readonly string[]): readonly string[] =>
      keys
        .flatMap((key) => joined(valueIn(file, sections, key)))
        .flatMap((line) => meantFor(name.split('-'), line))
        .map((line) => line.replace(/\{env_?name\}/g, name));
    return {
      commands: lines(COMMANDS),
      passes: lines(PASSES).flatMap((line) => line.split(/[\s,]+/)),
      sets: lines(SETS).flatMap((line) => {
        const [, key, value = ''] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
        return key === undefined ? [] : [[key, value] as const];
      }),
      directory: lines(DIRECTORY)[0],
    };
  });
}

/** The environment's own section, which may be written for several at once, and the one behind all. */
function sectionsOf(file: Ini, name: string): readonly string[] {
  const own = [...file.keys()].filter(
    (section) =>
      section.startsWith('testenv:') && expanded(section.slice('testenv:'.length)).includes(name),
  );
  return [...own, 'testenv'];
}

/** The lines of a key in the first of these sections that has it; `{[base]commands}` stands for those of another. */
function valueIn(
  file: Ini,
  sections: readonly string[],
  key: string,
  depth = 0,
): readonly string[] {
  const value = sections.map((section) => file.get(section)?.get(key)).find((one) => one);
  return (value ?? []).slice(0, MOST_LINES).flatMap((line) => {
    const [, section = '', other = ''] = /^\{\[([^\]]+)\](\w+)\}$/.exec(line) ?? [];
    if (section === '') return [line];
    return depth > MOST_REFERENCES ? [] : valueIn(file, [section], other, depth + 1);
  });
}

const MOST_REFERENCES = 5;

/** `py310,lint: pytest`, `!live: …`: a line only for environments with these factors. */
function meantFor(factors: readonly string[], line: string): readonly string[] {
  const [, condition, rest = ''] = /^([!\w.{},-]+):(?:\s+(.*))?$/.exec(line) ?? [];
  if (condition === undefined) return [line];
  const holds = splitOutside(condition)
    .flatMap(expanded)
    .some((all) =>
      all
        .split('-')
        .every((one) => factors.includes(one.replace(/^!/, '')) !== one.startsWith('!')),
    );
  return holds && rest !== '' ? [rest] : [];
}

/** Lines that end with a backslash go on in the next. */
function joined(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '');
}

/** Split at commas and blanks, but for those in braces. */
function splitOutside(text: string): readonly string[] {
  return text.match(/(?:[^\s,{}]|\{[^{}]*\})+/g) ?? [];
}

/** `py{310,311}-{unit,live}`: each name that it stands for; as a range `py{3.10-3.12}` it stays itself. */
function expanded(name: string): readonly string[] {
  const [, before = '', inside, after = ''] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(name) ?? [];
  if (inside === undefined) return [name];
  const behind = expanded(after);
  return inside
    .split(',')
    .flatMap((one) => behind.map((more) => `${before}${one.trim()}${more}`))
    .slice(0, MOST_LISTED);
}
