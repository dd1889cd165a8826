import { late } from '../knowledge/late.ts';
import type { Language } from './code/language.ts';
import { csharp } from './code/languages/csharp.ts';
import { elixir } from './code/languages/elixir.ts';
import { go } from './code/languages/go.ts';
import type { Grammar } from './code/languages/grammar.ts';
import { javascript, typescript } from './code/languages/javascript.ts';
import { julia } from './code/languages/julia.ts';
import { java, kotlin } from './code/languages/jvm.ts';
import { php } from './code/languages/php.ts';
import { python } from './code/languages/python.ts';
import { r } from './code/languages/r.ts';
import { ruby } from './code/languages/ruby.ts';
import { rust } from './code/languages/rust.ts';
import { swift } from './code/languages/swift.ts';

/** A program that runs source files of a language. */
export interface Runner {
  readonly names: readonly string[];
  /** The flags that are followed by program text. */
  readonly inline: readonly string[];
  /** Flags that take a word of their own, beside those. */
  readonly valued: readonly string[];
}

/** What a scan asks of a language before it meets a program in it. */
export interface LanguageRow {
  /** The endings of its files, without the dot. */
  readonly endings: readonly string[];
  /** Files of it that have none. */
  readonly names: readonly string[];
  /** Programs that run them; a first line `#!` names one as well. */
  readonly runners: readonly Runner[];
  /** The endings that a command may leave out. */
  readonly implied: readonly string[];
  /** Files with which a folder begins, or that are run without being named. */
  readonly firsts: readonly string[];
  /** Commands that run a whole project, whose files no text names: their first and last word. */
  readonly projects: readonly string[];
  /** How a block of a document says that it is in it. */
  readonly fences: readonly string[];
  /** How it is read: loaded with the first program. */
  readonly grammar: () => Grammar;
}

/** https://nodejs.org/api/cli.html */
const NODE: Runner = {
  names: ['node', 'nodejs'],
  inline: ['-e', '--eval', '-p', '--print'],
  valued: [
    '-r',
    '--require',
    '--import',
    '--loader',
    '--env-file',
    '--tsconfig',
    '-P',
    '--project',
  ],
};

/**
 * The languages whose programs are read. How one is read lies in a file of `code/languages`. A folder
 * belongs to the first that finds a beginning in it.
 */
export const LANGUAGES = {
  go: {
    endings: ['go'],
    names: [],
    runners: [],
    implied: [],
    firsts: [],
    projects: ['go run', 'go test'],
    fences: [],
    grammar: () => go,
  },
  python: {
    endings: ['py', 'pyw', 'ipynb'],
    names: [],
    runners: [
      { names: ['python', 'python3', 'py', 'pypy3', 'uv'], inline: ['-c'], valued: ['-W', '-X'] },
    ],
    implied: ['.py'],
    firsts: ['__main__.py', 'main.py', 'sitecustomize.py'],
    projects: [],
    // A block without a name is taken for it by the builders that run blocks.
    fences: ['', 'python', 'python3', 'py', 'ipython3'],
    grammar: () => python,
  },
  typescript: {
    endings: ['ts', 'mts', 'cts', 'tsx'],
    names: [],
    runners: [{ ...NODE, names: ['tsx', 'ts-node', 'vite-node', 'jiti', 'bun', 'deno'] }],
    implied: ['.ts', '.tsx'],
    firsts: ['index.ts', 'src/index.ts'],
    projects: [],
    fences: ['ts', 'typescript'],
    grammar: () => typescript,
  },
  javascript: {
    endings: ['js', 'mjs', 'cjs', 'jsx'],
    names: [],
    runners: [NODE],
    implied: ['.js', '.mjs', '.cjs'],
    firsts: ['index.js', 'index.mjs'],
    projects: [],
    fences: ['js', 'javascript'],
    grammar: () => javascript,
  },
  rust: {
    endings: ['rs'],
    names: [],
    runners: [],
    implied: [],
    firsts: [],
    projects: ['cargo run', 'cargo test', 'cargo xtask'],
    fences: ['rust', 'rs'],
    grammar: () => rust,
  },
  ruby: {
    endings: ['rb', 'rake', 'gemspec'],
    names: ['Rakefile'],
    runners: [{ names: ['ruby'], inline: ['-e'], valued: ['-r', '-I'] }],
    implied: ['.rb'],
    firsts: [],
    projects: ['rake'],
    fences: ['ruby'],
    grammar: () => ruby,
  },
  php: {
    endings: ['php'],
    names: [],
    runners: [{ names: ['php'], inline: ['-r'], valued: ['-d', '-c'] }],
    implied: ['.php'],
    firsts: [],
    projects: [],
    fences: [],
    grammar: () => php,
  },
  // https://openjdk.org/jeps/330: a single source file
  java: {
    endings: ['java'],
    names: [],
    runners: [
      { names: ['java'], inline: [], valued: ['-cp', '-classpath', '--class-path', '-jar', '-m'] },
    ],
    implied: [],
    firsts: [],
    projects: ['exec:java', 'bootrun'],
    fences: [],
    grammar: () => java,
  },
  // https://kotlinlang.org/docs/custom-script-deps-tutorial.html
  kotlin: {
    endings: ['kt', 'kts'],
    names: [],
    runners: [{ names: ['kotlin'], inline: [], valued: ['-cp', '-classpath', '-J'] }],
    implied: [],
    firsts: [],
    projects: [],
    fences: [],
    grammar: () => kotlin,
  },
  csharp: {
    endings: ['cs', 'csx'],
    names: [],
    runners: [],
    implied: [],
    firsts: [],
    projects: ['dotnet run', 'dotnet test'],
    fences: [],
    grammar: () => csharp,
  },
  r: {
    endings: ['r', 'R'],
    names: [],
    runners: [{ names: ['Rscript'], inline: ['-e'], valued: [] }],
    implied: [],
    firsts: [],
    projects: ['r cmd', 'rscript'],
    fences: ['r'],
    grammar: () => r,
  },
  julia: {
    endings: ['jl'],
    names: [],
    runners: [
      { names: ['julia'], inline: ['-e', '-E', '--eval', '--print'], valued: ['-L', '-t', '-p'] },
    ],
    implied: [],
    firsts: [],
    projects: ['julia'],
    fences: ['julia'],
    grammar: () => julia,
  },
  elixir: {
    endings: ['ex', 'exs'],
    names: [],
    runners: [{ names: ['elixir'], inline: ['-e', '--eval'], valued: ['-r', '-S', '--name'] }],
    implied: [],
    firsts: [],
    projects: ['mix run', 'mix test', 'elixir'],
    fences: ['elixir'],
    grammar: () => elixir,
  },
  swift: {
    endings: ['swift'],
    names: [],
    runners: [{ names: ['swift'], inline: [], valued: [] }],
    implied: [],
    firsts: [],
    projects: ['swift run', 'swift test'],
    fences: [],
    grammar: () => swift,
  },
} satisfies { readonly [L in Language]: LanguageRow };

export const ALL = Object.entries(LANGUAGES) as readonly (readonly [Language, LanguageRow])[];

const byRunner = late(
  () =>
    new Map(
      ALL.flatMap(([language, { runners }]) =>
        runners.flatMap(({ names }) => names.map((name) => [name, language] as const)),
      ),
    ),
);

/** The language that a program of this name runs: `python3.12`, `node`. */
export function languageRunBy(program: string): Language | undefined {
  return byRunner().get(program) ?? byRunner().get(program.replace(/\.\d+$/, ''));
}

const byOwnFlags = late(
  () =>
    new Map(
      ALL.flatMap(([, { runners }]) =>
        runners.flatMap(({ names, valued }) => names.map((name) => [name, valued] as const)),
      ),
    ),
);

/** Flags by which an interpreter is told something beside what it runs: `tsx -r dotenv/config`. */
export function isFlagOfRunner(program: string, flag: string): boolean {
  return !/^-(?:jar|m)$/.test(flag) && byOwnFlags().get(program)?.includes(flag) === true;
}

/** A program that runs files of it; those of some languages nothing runs by themselves. */
export function runnerOf(language: Language): string | undefined {
  return ALL.find(([one]) => one === language)?.[1].runners[0]?.names[0];
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
