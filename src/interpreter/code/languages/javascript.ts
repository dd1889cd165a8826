import { builtinModules } from 'node:module';
import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import { aliased } from '../aliases.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot } from '../path.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import { entriesAt, isOpen, placeTold } from '../shapes.ts';
import { elements } from '../spans.ts';
import { C_COMMENTS, PLAIN, quote, type Syntax } from '../syntax.ts';
import {
  type Form,
  type Grammar,
  READ_ONLY,
  type Runner,
  SENDERS,
  USUAL,
  type Where,
} from './grammar.ts';
import { npmSpecifier } from './npm-specifier.ts';
import { atStatement, namesBetween, make as statement } from './scan.ts';
import { givenTo } from './script-requires.ts';
import { scriptTests } from './script-tests.ts';

declare module '../language.ts' {
  interface Languages {
    javascript: Grammar;
    typescript: Grammar;
  }
}

const BUILTIN = new Set(builtinModules);
/** https://nodejs.org/api/child_process.html */
const CHILD_PROCESS = [
  'exec',
  'execSync',
  'spawn',
  'spawnSync',
  'execFile',
  'execFileSync',
  'fork',
];
const STARTS: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(
    CHILD_PROCESS.flatMap((name) => [
      [name, 'text'],
      [`child_process.${name}`, 'text'],
      [`cp.${name}`, 'text'],
    ]),
  ),
  execAsync: 'text',
  execPromise: 'text',
  execFileAsync: 'text',
  // https://github.com/actions/toolkit/tree/main/packages/exec
  'exec.exec': 'text',
  '@actions/exec.exec': 'text',
  getExecOutput: 'text',
  // https://github.com/sindresorhus/execa
  execa: 'text',
  execaSync: 'text',
  execaCommand: 'text',
  'Bun.spawn': 'list',
  'Bun.spawnSync': 'list',
  'Deno.Command': 'text',
};

const SYNTAX: Syntax = {
  ...PLAIN,
  ...C_COMMENTS,
  regex: ['return', 'typeof', 'case', 'in', 'of', 'delete', 'void', 'do', 'else', 'await'],
  quotes: [quote('"'), quote("'"), quote('`', { multiline: true, holes: '${' })],
};

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

export const javascript: Grammar = {
  endings: ['js', 'mjs', 'cjs', 'jsx'],
  names: [],
  runners: [NODE],
  implied: ['.js', '.mjs', '.cjs'],
  firsts: ['index.js', 'index.mjs'],
  projects: [],
  fences: ['js', 'javascript'],
  commands: {},
  ecosystem: 'npm',
  libraries: {
    recorders: [
      'nock',
      'msw',
      'undici-mock',
      '@pollyjs/core',
      'axios-mock-adapter',
      'fetch-mock',
      'jest-fetch-mock',
    ],
    servers: [
      {
        packages:
          /^(?:express|fastify|koa|hono|@hono\/node-server|@hapi\/hapi|@nestjs\/core|(?:node:)?https?|polka|restify)$/,
        call: /(?:^|\.)(?:listen|serve)$/,
      },
    ],
  },
  syntax: SYNTAX,
  scoping: {
    bodies: 'braces',
    functions: ['function'],
    methods: true,
    classes: ['class', 'namespace'],
    declares: ['const', 'let', 'using'],
    typedNames: false,
    annotations: true,
    own: ['this'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  habits: {
    ...USUAL,
    shorthand: true,
    commandTexts: 'tagged',
    // https://nodejs.org/api/process.html#processplatform, https://docs.deno.com/api/deno/~/Deno.build
    system:
      /^(?:(?:[\w.]+\.)?process\.platform|platform\(\)|os\.(?:platform|type)\(\)|Deno\.build\.os)(?:\.toLowerCase\(\))?$/,
    severalNames: false,
  },
  senders: [
    ...SENDERS,
    'Request',
    'Client',
    'axios',
    'got',
    'ky',
    'undici',
    'fetchJson',
    'UrlFetchApp',
  ],
  environment: {
    ...READ_ONLY,
    collections: [
      'process.env',
      'globalThis.process.env',
      'import.meta.env',
      'Bun.env',
      'Deno.env',
    ],
    // https://docs.deno.com/api/deno/~/Deno.env
    readers: ['Deno.env.get'],
    copies: ['Deno.env.toObject'],
    changes: { 'Deno.env.set': 'set', 'Deno.env.delete': 'unset' },
  },
  handing: 'argument',
  dynamic: {
    encoded: [/\b(?:eval|Function)\s*\([^\n]{0,120}(?:base64|atob\(|fromCharCode|'hex'|"hex")/],
    fetched: [/\b(?:eval|Function)\s*\([^\n]{0,120}\bfetch\s*\(/],
    // What is no code is loaded so as well.
    chosen: [
      /\b(?:import|require)\s*\(\s*(?:\/\*[^*]*\*\/\s*)?(?!["'`)]|$)(?!.*\.(?:json|node)\b)/,
      /\bimport\s*\(\s*`[^`]*\$\{(?![^`]*\.(?:json|node|css|svg|md|wasm)`)/,
    ],
  },
  lazyImports: true,
  together: false,
  beside: () => [],
  builders: [],
  starts: STARTS,
  tests: scriptTests(SYNTAX),
  followed: true,
  imports,
  files,
  isLibrary: (specifier) =>
    !/^[./~@]?\//.test(specifier) &&
    !specifier.startsWith('.') &&
    !/^(?:node|bun):/.test(specifier) &&
    !BUILTIN.has(specifier.split('/', 1)[0] ?? '') &&
    !isHarmlessLibrary('npm', specifier),
  brings: () => [],
  entries: (tree, directory) =>
    tree.firstOf(directory, ['index.ts', 'index.js', 'index.mjs', 'src/index.ts', 'src/index.js']),
};

export const typescript: Grammar = {
  ...javascript,
  endings: ['ts', 'mts', 'cts', 'tsx'],
  names: [],
  runners: [
    { ...NODE, names: ['tsx', 'ts-node', 'vite-node', 'jiti'] },
    // https://bun.sh/docs/cli/run, https://docs.deno.com/runtime/reference/cli/run/
    { ...NODE, names: ['bun', 'deno'], manages: /\.[cm]?[jt]sx?$/ },
  ],
  implied: ['.ts', '.tsx'],
  firsts: ['index.ts', 'src/index.ts'],
  projects: [],
  fences: ['ts', 'typescript'],
  scoping: { ...javascript.scoping, classes: ['class', 'namespace', 'interface', 'type', 'enum'] },
};

function make(
  chunk: Chunk,
  start: number,
  end: number,
  written: string,
  names: Import['names'],
): Import {
  return statement(chunk, start, end, npmSpecifier(written), names);
}

function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || isDot(tokens[at - 1]?.text)) continue;
    const called = token.text === 'require' || token.text === 'import' ? at + 1 : -1;
    if (tokens[called]?.text === '(' && tokens[called + 1]?.text !== ')')
      found.push(required(chunk, at));
    else if ((token.text === 'import' || token.text === 'export') && atStatement(chunk, at)) {
      const one = fromClause(chunk, at);
      if (one !== undefined) found.push(one);
    }
  }
  return found;
}

/** `import A, { b as c } from 'x'`, `import * as d from 'x'`, `import 'x'`, `export { a } from 'x'` */
function fromClause(chunk: Chunk, start: number): Import | undefined {
  const { tokens, match } = chunk;
  const first = tokens[start + 1];
  if (first?.kind === 'text') return make(chunk, start, start + 2, first.text, []);
  if (
    first?.text === 'type' &&
    tokens[start + 2]?.text !== 'from' &&
    tokens[start + 2]?.text !== ','
  )
    return undefined;
  const names: { local: string; imported: string }[] = [];
  // What stands in braces counts as one: a list of names may be of any length.
  for (let at = start + 1, read = 0; at < tokens.length && read < 16; at++, read++) {
    const token = tokens[at];
    if (token?.text === 'from' && tokens[at + 1]?.kind === 'text')
      return make(chunk, start, at + 2, tokens[at + 1]?.text ?? '', names);
    const partner = match[at] ?? -1;
    if (token?.text === '{' && partner > at) {
      names.push(...namesBetween(chunk, at + 1, partner, 'as'));
      at = partner;
    } else if (token?.text === '*') {
      if (tokens[at + 1]?.text === 'as')
        names.push({ local: tokens[at + 2]?.text ?? '', imported: '*' });
      at += tokens[at + 1]?.text === 'as' ? 2 : 0;
    } else if (token?.kind === 'name') {
      if (['const', 'function', 'class', 'default', 'let', 'var', 'async'].includes(token.text))
        return undefined;
      names.push({ local: token.text, imported: 'default' });
    } else if (token?.kind === 'line' || token?.text === ';' || token?.text === '=')
      return undefined;
  }
  return undefined;
}

/**
 * Of `` `${root}/scripts/x.js` ``, `root + '/x.js'`, `path.join(root, 'x.js')` the part that is
 * spelt out, from the root of the checkout: what stands in front is where it lies on the runner.
 */
function specifierAt({ tokens, match }: Chunk, open: number): string {
  const close = Math.min(match[open] ?? open, open + 40);
  const texts = tokens.slice(open + 1, close).filter((token) => token.kind === 'text');
  const path = texts
    .map((token) => token.text)
    .join('/')
    .replace(/\/{2,}/g, '/');
  return /\.[cm]?js$/.test(path) ? `/${path.replace(/^\//, '')}` : './';
}

/** `'x'` alone; anything else is put together. */
function required(chunk: Chunk, at: number): Import {
  const [first] = elements(chunk, at + 1);
  const token = chunk.tokens[at + 2];
  const close = chunk.match[at + 1] ?? at + 1;
  const { names, start } = givenTo(chunk, at, close);
  const isPlain = token?.kind === 'text' && !token.parts.some(({ kind }) => kind === 'hole');
  if (first === undefined || (isPlain && first.end === at + 3))
    return make(chunk, start, at + 4, token?.text ?? '', names);
  return { ...make(chunk, start, at + 2, specifierAt(chunk, at + 1), names), made: first };
}

const SCRIPT_ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.jsx', '.mts', '.cts'];

function files(where: Where, one: Import): readonly string[] {
  const { tree, repository, file } = where;
  const { specifier } = one;
  const here = parent(file.path);
  const meant = one.made === undefined ? [] : madeScripts(where, one.made);
  if (meant.length > 0) return meant;
  if (specifier === './') return [];
  if (specifier.startsWith('.')) return script(tree, resolvePath(here, specifier));
  if (specifier.startsWith('/')) return script(tree, resolvePath('', specifier.slice(1)));
  if (specifier.startsWith('node:') || BUILTIN.has(specifier)) return [];
  for (const path of aliased(repository, tree, here, specifier)) {
    const found = script(tree, path);
    if (found.length > 0) return found;
  }
  // The alias that Vite, Next.js and shadcn set up: https://nextjs.org/docs/app/building-your-application/configuring/absolute-imports
  if (specifier.startsWith('@/') || specifier.startsWith('~/'))
    for (const directory of ancestors(here))
      for (const base of [join(directory, 'src'), directory]) {
        const found = script(tree, resolvePath(base, specifier.slice(2)));
        if (found.length > 0) return found;
      }
  return [];
}

function script(tree: Tree, path: string | undefined): readonly string[] {
  const found = path === undefined ? undefined : scriptAt(tree, path);
  return found === undefined ? [] : [found];
}

/** Scripts that a name put together may mean, but for the file itself and its tests. */
function madeScripts(
  { tree, file, told }: Where,
  made: NonNullable<Import['made']>,
): readonly string[] {
  const place = placeTold(parent(file.path), told(made));
  if (place === undefined) return [];
  if (!isOpen(place)) return script(tree, place);
  const bare = place.replace(/\.[cm]?jsx?$/, '');
  const found = entriesAt(tree, '', bare, '(?:\\.[cm]?[jt]sx?)?').flatMap((path) =>
    /\.(?:d|test|spec|stories)\.[cm]?[jt]sx?$/.test(path) ? [] : script(tree, path),
  );
  return [...new Set(found)].filter((path) => path !== file.path);
}

/** The script that a path means to Node: itself, with an ending, or the index of a directory. */
export function scriptAt(tree: Tree, path: string): string | undefined {
  const bare = path.replace(/\.[cm]?jsx?$/, '');
  const candidates = [
    path,
    ...SCRIPT_ENDINGS.map((e) => path + e),
    ...SCRIPT_ENDINGS.map((e) => bare + e),
    ...SCRIPT_ENDINGS.map((e) => join(path, `index${e}`)),
  ];
  return candidates.find((c) => /\.[cm]?[jt]sx?$/.test(c) && tree.isFile(c));
}
