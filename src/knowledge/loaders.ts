/** How a program comes to the files of variables that it puts into its environment, or into that of what it starts. */
export interface Loads {
  /** Files that it reads where no flag names others; of a name that stands in several the first counts. */
  readonly files: readonly string[];
  /** Flags that name others in their place. */
  readonly flags?: readonly string[];
  /** What such a flag names where no `=` follows it. */
  readonly bare?: string;
  /** Of a name that stands in several of these the last counts. */
  readonly lastWins?: true;
  /** What is set already gives way to them: always, or with one of these flags. */
  readonly over?: 'always' | readonly string[];
  /** Flags with which it does not. */
  readonly yields?: readonly string[];
  /** A file is looked for in the folders above as well. */
  readonly above?: true;
  /** The word before the command is the folder of the files. */
  readonly folder?: true;
}

/** A program that loads such files and is no wrapper (wrappers.ts has its own rows). */
interface Loader extends Loads {
  readonly names: readonly string[];
  /** Only behind this word: `uv run`. */
  readonly subcommand?: string;
  readonly source: string;
}

const LOADERS: readonly Loader[] = [
  {
    names: ['uv'],
    subcommand: 'run',
    files: [],
    flags: ['--env-file'],
    lastWins: true,
    source: 'https://docs.astral.sh/uv/concepts/configuration-files/#env',
  },
  {
    names: ['node', 'nodejs', 'tsx'],
    files: [],
    flags: ['--env-file', '--env-file-if-exists'],
    lastWins: true,
    source: 'https://nodejs.org/api/cli.html#--env-filefile',
  },
  {
    names: ['bun'],
    files: ['.env.local', '.env.development', '.env'],
    flags: ['--env-file'],
    lastWins: true,
    source: 'https://bun.sh/docs/runtime/env',
  },
  {
    names: ['deno'],
    files: [],
    flags: ['--env-file', '--env'],
    bare: '.env',
    lastWins: true,
    source: 'https://docs.deno.com/runtime/reference/env_variables/#.env-file',
  },
  {
    names: ['pipenv'],
    subcommand: 'run',
    files: ['.env'],
    over: 'always',
    above: true,
    source: 'https://pipenv.pypa.io/en/latest/shell.html',
  },
  {
    names: ['aider'],
    files: ['.env'],
    flags: ['--env-file'],
    over: 'always',
    above: true,
    source: 'https://aider.chat/docs/config/dotenv.html',
  },
  {
    names: ['promptfoo'],
    files: ['.env'],
    flags: ['--env-file', '--env-path'],
    source: 'https://www.promptfoo.dev/docs/usage/command-line/',
  },
];

const BY_NAME: ReadonlyMap<string, Loader> = new Map(
  LOADERS.flatMap((row) => row.names.map((name) => [name, row] as const)),
);

/** The row of a command by its words, the program's name first. */
export function loaderOf(name: string, words: readonly string[]): Loads | undefined {
  const row = BY_NAME.get(name);
  if (row?.subcommand !== undefined && !words.includes(row.subcommand)) return undefined;
  return row;
}

/** A value that is a reference or encrypted: what it stands for comes with the run. */
export const STANDS_FOR_ANOTHER = /^(?:encrypted:|op:\/\/)/;
