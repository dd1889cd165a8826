import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { escapeRegExp } from '../../../support/escape-reg-exp.ts';
import { plainAlternatives } from '../../project/globs.ts';
import { selects } from '../../project/tests/marks.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import { C_COMMENTS, PLAIN, quote } from '../syntax.ts';
import { ALL_TESTS, type Asked, bracedTests, type TestCase } from '../test-reading.ts';
import { type Grammar, NOTHING_DYNAMIC, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { atStatement, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    go: Grammar;
  }
}

export const go: Grammar = {
  endings: ['go'],
  names: [],
  runners: [],
  implied: [],
  firsts: [],
  projects: ['go run', 'go test'],
  fences: [],
  commands: { go: goRun },
  ecosystem: 'go',
  libraries: {
    recorders: [
      'gopkg.in/dnaeon/go-vcr.v3/recorder',
      'github.com/dnaeon/go-vcr',
      'github.com/jarcoal/httpmock',
      'net/http/httptest',
    ],
    servers: [],
  },
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
  habits: {
    ...USUAL,
    // https://pkg.go.dev/runtime#pkg-constants
    system: /^runtime\.GOOS$/,
    // `flag.String("base-url", "", "usage")`: https://pkg.go.dev/flag, https://pkg.go.dev/github.com/spf13/pflag
    options: /(?:^|\.)(?:p?flags?|fs|Flags)\.StringP?$/i,
    moduleSettings: 'any',
  },
  senders: [...SENDERS, 'Post', 'PostForm', 'NewRequest', 'NewRequestWithContext', 'Do'],
  environment: {
    ...READ_ONLY,
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
    listed: 'typed',
  },
  // https://pkg.go.dev/os/exec
  handing: 'field',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: true,
  together: true,
  // https://pkg.go.dev/cmd/go#hdr-Test_packages
  beside: (tree, path) => (path.endsWith('_test.go') ? goFiles(tree, parent(path)) : []),
  builders: [],
  starts: { 'exec.Command': 'words', 'exec.CommandContext': 'context-words' },
  tests: {
    ...ALL_TESTS,
    cases: (text) =>
      bracedTests(text, /^func (?:\([^)]*\) )?((?:Test|Benchmark|Example|Fuzz)\w*)\(/, /^$/),
    picks,
    isBuilt,
  },
  followed: true,
  imports,
  files,
  // What comes with the language has no host in front.
  isLibrary: (specifier) =>
    /^[\w-]+(?:\.[\w-]+)+\//.test(specifier) && !isHarmlessLibrary('go', specifier),
  brings: () => [],
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
  if (root === undefined) return withoutModule(tree, repository, specifier);
  const read = repository.read(join(root, 'go.mod'));
  const module = read.kind === 'text' ? /^module[ \t]+(\S+)/m.exec(read.text)?.[1] : undefined;
  if (module === undefined || (specifier !== module && !specifier.startsWith(`${module}/`)))
    return [];
  const directory = resolvePath(root, specifier.slice(module.length + 1));
  return directory === undefined ? [] : goFiles(tree, directory);
}

/** A path of a host of repositories, and what of it is a folder there. */
const HOSTED = /^[\w-]+(?:\.[\w-]+)+\/[\w.-]+\/[\w.-]+(?:\/(?:v\d+(?:\/|$))?(.*))?$/;

/** A checkout that lacks `go.mod`: a folder of that path, or at its top the package of that name, is taken for its own. */
function withoutModule(tree: Tree, repository: Repository, specifier: string): readonly string[] {
  const place = HOSTED.exec(specifier);
  if (place === null) return [];
  const found = goFiles(tree, place[1] ?? '');
  const named = new RegExp(`^package[ \\t]+${escapeRegExp(goName(specifier))}\\b`, 'm');
  const isOwn = (path: string): boolean => {
    const read = repository.read(path);
    return read.kind === 'text' && named.test(read.text);
  };
  return found.some(isOwn) ? found : [];
}

function goFiles(tree: Tree, directory: string): string[] {
  return tree.files(directory, /\.go$/).filter((p) => !p.endsWith('_test.go'));
}

/** `//go:build integration`, `// +build integration` (https://pkg.go.dev/cmd/go#hdr-Build_constraints): only with that tag. */
function isBuilt(text: string, { flags }: Asked): boolean {
  const head = text.slice(0, 3000);
  const line = /^\/\/go:build (.+)$/m.exec(head)?.[1];
  const at = flags.findIndex((flag) => /^--?tags(?:=|$)/.test(flag));
  const given = at < 0 ? '' : (flags[at]?.split('=')[1] ?? flags[at + 1] ?? '');
  const tags = new Set(['linux', 'amd64', 'unix', 'cgo', 'gc', ...given.split(/[\s,]+/)]);
  const has = (tag: string) => tags.has(tag) || tag.startsWith('go1.');
  if (line === undefined)
    return [...head.matchAll(/^\/\/ \+build (.+)$/gm)].every(([, asked = '']) =>
      asked
        .trim()
        .split(/\s+/)
        .some((way) =>
          way.split(',').every((tag) => (tag.startsWith('!') ? !has(tag.slice(1)) : has(tag))),
        ),
    );
  const asks = selects(
    line
      .replaceAll('&&', ' and ')
      .replaceAll('||', ' or ')
      .replaceAll('!', ' not ')
      .replace(/([()])/g, ' $1 '),
  );
  return asks === undefined || asks(has);
}

/** `-short`, `-run "TestA|TestB"`: https://pkg.go.dev/cmd/go#hdr-Testing_flags */
function picks({ marks, flags }: Asked): (test: TestCase) => boolean {
  const short = flags.some((flag) => /^-(?:test\.)?short(?:=true)?$/.test(flag));
  const run = marks
    .filter((m) => m.flag === '-run')
    .map((m) => m.text)
    .at(-1);
  const only = run === undefined ? undefined : plainAlternatives(run.split('/')[0] ?? '');
  const out = marks.find((m) => m.flag === '-skip')?.text;
  const without = out === undefined || out.includes('/') ? [] : (plainAlternatives(out) ?? []);
  const isWhole = out?.startsWith('^') === true && out.endsWith('$');
  return ({ name, text }) =>
    !(short && /\btesting\.Short\(\)/.test(text)) &&
    (only === undefined || only.some((one) => name.includes(one))) &&
    !without.some((one) => (isWhole ? name === one : name.includes(one)));
}

/** `go run ./cmd/x`: https://pkg.go.dev/cmd/go#hdr-Compile_and_run_Go_program */
function goRun(_: Repository, directory: string, words: readonly string[]): readonly string[] {
  if (words[1] !== 'run') return [];
  const at = words.findIndex((w, i) => i > 1 && !w.startsWith('-'));
  const what = words[at] ?? '';
  if (at < 0 || (what.includes('@') && !what.startsWith('.'))) return [];
  const path = resolvePath(directory, what);
  return path === undefined ? [] : [path];
}
