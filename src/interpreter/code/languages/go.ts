import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import type { Grammar, Where } from './grammar.ts';
import { atStatement, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    go: Grammar;
  }
}

export const go: Grammar = {
  ecosystem: 'go',
  syntax: {
    ...PLAIN,
    ...C_COMMENTS,
    quotes: [quote('"'), quote('`', { multiline: true, raw: true }), quote("'")],
  },
  scoping: {
    bodies: 'braces',
    functions: ['func'],
    methods: false,
    classes: ['struct', 'interface'],
    declares: ['var', 'const', ':='],
    typedNames: false,
    annotations: false,
    own: [],
    bareFields: false,
    nameFirst: true,
    labels: false,
    lastValue: false,
  },
  choice: 'question-mark',
  shorthand: false,
  commandTexts: 'none',
  environment: {
    collections: [],
    // https://pkg.go.dev/os#Getenv
    readers: ['os.Getenv', 'os.LookupEnv', 'syscall.Getenv'],
    copies: ['os.Environ'],
    changes: {
      'os.Setenv': 'set',
      'os.Unsetenv': 'unset',
      'os.Clearenv': 'clear',
      'syscall.Setenv': 'set',
    },
    placeholders: false,
    settings: undefined,
  },
  // https://pkg.go.dev/os/exec
  handing: 'field',
  dynamic: { encoded: [], fetched: [], chosen: [] },
  lazyImports: true,
  together: true,
  // https://pkg.go.dev/cmd/go#hdr-Test_packages
  beside: (tree, path) => (path.endsWith('_test.go') ? goFiles(tree, parent(path)) : []),
  builders: [],
  starts: { 'exec.Command': 'words', 'exec.CommandContext': 'context-words' },
  imports,
  files,
  // What comes with the language has no host in front.
  isLibrary: (specifier) =>
    /^[\w-]+(?:\.[\w-]+)+\//.test(specifier) && !isHarmlessLibrary('go', specifier),
  entries: goFiles,
};

function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'name' && token.text === 'func') break;
    if (token?.kind !== 'name' || token.text !== 'import' || !atStatement(chunk, at)) continue;
    const parts = tokens[at + 1]?.text === '(' ? elementsByText(chunk, at + 1) : [at + 1, at + 2];
    for (const i of parts) {
      const path = tokens[i];
      if (path?.kind !== 'text') continue;
      const alias = tokens[i - 1];
      const named = alias?.kind === 'name' && alias.text !== 'import' ? alias.text : undefined;
      found.push(
        make(chunk, at, i + 1, path.text, [{ local: named ?? goName(path.text), imported: '*' }]),
      );
    }
  }
  return found;
}

function elementsByText(chunk: Chunk, open: number): number[] {
  const close = chunk.match[open] ?? open;
  const found: number[] = [];
  for (let at = open; at < close; at++) if (chunk.tokens[at]?.kind === 'text') found.push(at);
  return found;
}

/** The package name a Go import path usually has: `…/go-openai` is `openai`, `…/v2` is left out. */
function goName(path: string): string {
  const parts = path.split('/').filter((p) => !/^v\d+$/.test(p));
  return (parts.at(-1) ?? '')
    .replace(/^go-/, '')
    .replace(/-go$/, '')
    .replace(/\.v\d+$/, '');
}

/** A Go import below the module's own path is a directory of it: https://go.dev/ref/mod#go-mod-file-module */
function files({ tree, repository, file }: Where, { specifier }: Import): readonly string[] {
  const root = ancestors(parent(file.path)).find((d) => tree.isFile(join(d, 'go.mod')));
  if (root === undefined) return [];
  const read = repository.read(join(root, 'go.mod'));
  const module = read.kind === 'text' ? /^module[ \t]+(\S+)/m.exec(read.text)?.[1] : undefined;
  if (module === undefined || (specifier !== module && !specifier.startsWith(`${module}/`)))
    return [];
  const directory = resolvePath(root, specifier.slice(module.length + 1));
  return directory === undefined ? [] : goFiles(tree, directory);
}

function goFiles(tree: Tree, directory: string): string[] {
  return tree.files(directory, /\.go$/).filter((p) => !p.endsWith('_test.go'));
}
