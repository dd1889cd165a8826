import type { Repository } from '../../../repository/repository.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot, pathAt } from '../path.ts';
import { join, resolvePath } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import {
  type Grammar,
  MOST_ENTRIES,
  NOTHING_DYNAMIC,
  READ_ONLY,
  SENDERS,
  USUAL,
  type Where,
} from './grammar.ts';
import { make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    elixir: Grammar;
  }
}

/** https://hexdocs.pm/elixir/syntax-reference.html */
export const elixir: Grammar = {
  endings: ['ex', 'exs'],
  names: [],
  runners: [{ names: ['elixir'], inline: ['-e', '--eval'], valued: ['-r', '-S', '--name'] }],
  implied: [],
  firsts: [],
  projects: ['mix run', 'mix test', 'elixir'],
  fences: ['elixir'],
  commands: { mix: mixRun },
  ecosystem: 'hex',
  libraries: { recorders: [], servers: [] },
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [],
    quotes: [
      quote('"""', { multiline: true, triple: true, holes: '#{' }),
      quote('"', { multiline: true, holes: '#{' }),
      quote("'"),
    ],
    docstrings: false,
    atNames: true,
  },
  scoping: {
    bodies: 'end',
    functions: ['def', 'defp', 'defmacro'],
    methods: false,
    classes: ['defmodule'],
    declares: [],
    typedNames: false,
    annotations: false,
    own: [],
    bareFields: false,
    nameFirst: true,
    labels: false,
    lastValue: true,
  },
  habits: USUAL,
  senders: SENDERS,
  environment: {
    ...READ_ONLY,
    collections: [],
    // https://hexdocs.pm/elixir/System.html#get_env/2
    readers: ['System.get_env', 'System.fetch_env'],
    copies: ['System.get_env'],
    changes: { 'System.put_env': 'set', 'System.delete_env': 'unset' },
  },
  handing: 'argument',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: false,
  together: true,
  beside: () => [],
  builders: [],
  // https://hexdocs.pm/elixir/System.html#cmd/3, https://hexdocs.pm/muontrap
  starts: { 'System.cmd': 'text', 'System.shell': 'text', 'MuonTrap.cmd': 'text' },
  tests: undefined,
  followed: false,
  imports,
  files,
  isLibrary: () => false,
  brings: () => [],
  // https://hexdocs.pm/mix/Mix.Project.html
  entries: (tree, directory) =>
    tree.isFile(join(directory, 'mix.exs'))
      ? [
          ...tree.files(join(directory, 'config'), /\.exs$/),
          ...tree.below(join(directory, 'lib'), /\.ex$/, MOST_ENTRIES),
        ].slice(0, MOST_ENTRIES)
      : [],
};

/** Modules need no import: every one that is named, by its whole name. */
function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || !/^[A-Z]/.test(token.text) || isDot(tokens[at - 1]?.text))
      continue;
    const { path, end } = pathAt(chunk, at);
    const module = path.replace(/\.[a-z_]\w*$/, '');
    if (!found.has(module) && found.size < MOST_MODULES)
      found.set(module, make(chunk, at, at, module, []));
    at = end - 1;
  }
  return [...found.values()];
}

const MOST_MODULES = 200;

/** `Shop.Assistant` lies in `lib/shop/assistant.ex`. */
function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  const root = /^(.*?)(?:lib|test|config|priv)\//.exec(file.path)?.[1];
  const name = specifier
    .split('.')
    .map((part) => part.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase())
    .join('/');
  const path = `${root ?? ''}lib/${name}.ex`;
  return path !== file.path && tree.isFile(path) ? [path] : [];
}

/** `mix run script.exs`, and `mix run` of the application: https://hexdocs.pm/mix/Mix.Tasks.Run.html */
function mixRun(_: Repository, directory: string, words: readonly string[]): readonly string[] {
  if (words[1] !== 'run') return [];
  const at = words.findIndex((word) => /\.exs?$/.test(word));
  const path = resolvePath(directory, at < 0 ? '' : (words[at] ?? ''));
  return path === undefined ? [] : [path];
}
