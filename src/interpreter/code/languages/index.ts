import { late } from '../../../knowledge/late.ts';
import type { Language } from '../language.ts';
import { csharp } from './csharp.ts';
import { dart } from './dart.ts';
import { elixir } from './elixir.ts';
import { go } from './go.ts';
import type { Command, EnvironmentAccess, Grammar, Runner } from './grammar.ts';
import { javascript, typescript } from './javascript.ts';
import { julia } from './julia.ts';
import { java, kotlin } from './jvm.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { swift } from './swift.ts';

/** The languages whose programs are read. A folder belongs to the first that finds a beginning in it. */
const LANGUAGES: { readonly [L in Language]: Grammar } = {
  go,
  python,
  typescript,
  javascript,
  rust,
  ruby,
  php,
  java,
  kotlin,
  csharp,
  r,
  julia,
  elixir,
  swift,
  dart,
  perl,
};

export const ALL = Object.entries(LANGUAGES) as readonly (readonly [Language, Grammar])[];

export function grammarOf({ language }: { readonly language: Language }): Grammar {
  return LANGUAGES[language];
}

/** What an interpreter runs, and its flags. */
export interface Interpreter extends Pick<Runner, 'inline' | 'valued' | 'manages'> {
  readonly language: Language;
}

const interpreters = late(
  () =>
    new Map<string, Interpreter>(
      ALL.flatMap(([language, { runners }]) =>
        runners.flatMap(({ names, ...runner }) =>
          names.map((name) => [name, { language, ...runner }] as const),
        ),
      ),
    ),
);

/** A program that runs files of a language: `python3.12`, `node`. */
export function interpreterNamed(program: string): Interpreter | undefined {
  return interpreters().get(program) ?? interpreters().get(program.replace(/\.\d+$/, ''));
}

/** The language that a program of this name runs. */
export function languageRunBy(program: string): Language | undefined {
  return interpreterNamed(program)?.language;
}

/** Flags by which an interpreter is told something beside what it runs: `tsx -r dotenv/config`. */
export function isFlagOfRunner(program: string, flag: string): boolean {
  return !/^-(?:jar|m)$/.test(flag) && interpreters().get(program)?.valued.includes(flag) === true;
}

/** A program that runs files of it; those of some languages nothing runs by themselves. */
export function runnerOf(language: Language): string | undefined {
  return LANGUAGES[language].runners[0]?.names[0];
}

const byFence = late(
  () =>
    new Map(
      ALL.flatMap(([language, { fences }]) => fences.map((fence) => [fence, language] as const)),
    ),
);

/** The language of a block that a document opens with this name. */
export function languageOfFence(name: string): Language | undefined {
  return byFence().get(name);
}

/** The commands of the languages' own tools, by their names. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  ALL.flatMap(([, { commands }]) => Object.entries(commands)),
);

interface Access {
  /** What any of them begins with. */
  readonly firsts: ReadonlySet<string>;
  readonly changers: ReadonlySet<string>;
  /** What any of them ends with: `environ`, `Setenv`. */
  readonly lasts: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
}

export function firstsOf(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => path.split('.', 1)[0] ?? path));
}

const ACCESS = new Map<Language, Access>();

/** The names under which programs of a language find their own environment. */
export function accessOf({ language }: { readonly language: Language }): Access {
  let access = ACCESS.get(language);
  if (access === undefined) {
    access = accessTo(grammarOf({ language }).environment);
    ACCESS.set(language, access);
  }
  return access;
}

function accessTo({ collections, readers, copies, changes }: EnvironmentAccess): Access {
  const paths = [...collections, ...Object.keys(changes)];
  return {
    firsts: firstsOf(collections),
    changers: firstsOf(Object.keys(changes)),
    lasts: new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1))),
    collections: new Set(collections),
    readers: new Set(readers),
    copies: new Set(copies),
  };
}
