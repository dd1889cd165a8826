import { late } from './late.ts';

/** A program that runs source files of a language. */
export interface Runner {
  readonly names: readonly string[];
  /** The flags that are followed by program text. */
  readonly inline: readonly string[];
  /** Flags that take a word of their own, beside those. */
  readonly valued: readonly string[];
}

/** By what the files of a language are known. */
export interface LanguageFiles {
  /** Their endings, without the dot. */
  readonly endings: readonly string[];
  /** Those that have none. */
  readonly names: readonly string[];
  /** Programs that run them; a first line `#!` names one as well. */
  readonly runners: readonly Runner[];
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
 * The languages whose programs are read. How one is read lies in a file of
 * `src/interpreter/code/languages`; here stands what a scan asks before it meets a program.
 */
export const LANGUAGE_FILES = {
  go: { endings: ['go'], names: [], runners: [] },
  python: {
    endings: ['py', 'pyw', 'ipynb'],
    names: [],
    runners: [
      { names: ['python', 'python3', 'py', 'pypy3', 'uv'], inline: ['-c'], valued: ['-W', '-X'] },
    ],
  },
  typescript: {
    endings: ['ts', 'mts', 'cts', 'tsx'],
    names: [],
    runners: [{ ...NODE, names: ['tsx', 'ts-node', 'vite-node', 'jiti', 'bun', 'deno'] }],
  },
  javascript: { endings: ['js', 'mjs', 'cjs', 'jsx'], names: [], runners: [NODE] },
  rust: { endings: ['rs'], names: [], runners: [] },
  ruby: {
    endings: ['rb', 'rake', 'gemspec'],
    names: ['Rakefile'],
    runners: [{ names: ['ruby'], inline: ['-e'], valued: ['-r', '-I'] }],
  },
  php: {
    endings: ['php'],
    names: [],
    runners: [{ names: ['php'], inline: ['-r'], valued: ['-d', '-c'] }],
  },
  // https://openjdk.org/jeps/330: a single source file
  java: {
    endings: ['java'],
    names: [],
    runners: [
      { names: ['java'], inline: [], valued: ['-cp', '-classpath', '--class-path', '-jar', '-m'] },
    ],
  },
  // https://kotlinlang.org/docs/custom-script-deps-tutorial.html
  kotlin: {
    endings: ['kt', 'kts'],
    names: [],
    runners: [{ names: ['kotlin'], inline: [], valued: ['-cp', '-classpath', '-J'] }],
  },
  csharp: { endings: ['cs', 'csx'], names: [], runners: [] },
  r: { endings: ['r'], names: [], runners: [{ names: ['Rscript'], inline: ['-e'], valued: [] }] },
  julia: {
    endings: ['jl'],
    names: [],
    runners: [
      { names: ['julia'], inline: ['-e', '-E', '--eval', '--print'], valued: ['-L', '-t', '-p'] },
    ],
  },
  elixir: {
    endings: ['ex', 'exs'],
    names: [],
    runners: [{ names: ['elixir'], inline: ['-e', '--eval'], valued: ['-r', '-S', '--name'] }],
  },
  swift: { endings: ['swift'], names: [], runners: [{ names: ['swift'], inline: [], valued: [] }] },
} satisfies Readonly<Record<string, LanguageFiles>>;

export type Language = keyof typeof LANGUAGE_FILES;

export const LANGUAGES_BY_NAME = Object.entries(LANGUAGE_FILES) as readonly (readonly [
  Language,
  LanguageFiles,
])[];

const byRunner = late(
  () =>
    new Map(
      LANGUAGES_BY_NAME.flatMap(([language, { runners }]) =>
        runners.flatMap(({ names }) => names.map((name) => [name, language] as const)),
      ),
    ),
);

/** The language that a program of this name runs: `python3.12`, `node`. */
export function languageRunBy(program: string): Language | undefined {
  return byRunner().get(program) ?? byRunner().get(program.replace(/\.\d+$/, ''));
}

/** Whether programs in a language of this name are read. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(LANGUAGE_FILES, name);
}
