import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { parseJson } from '../../../support/json.ts';
import { oncePerName } from '../../../support/once.ts';
import { dig, record } from '../../project/files.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { ancestors, join, resolvePath } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { atStatement, lineEnd, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    php: Grammar;
  }
}

export const php: Grammar = {
  endings: ['php'],
  names: [],
  runners: [{ names: ['php'], inline: ['-r'], valued: ['-d', '-c'] }],
  implied: ['.php'],
  firsts: [],
  projects: [],
  fences: [],
  commands: {},
  ecosystem: 'composer',
  libraries: { recorders: [], servers: [] },
  syntax: {
    ...PLAIN,
    lineComments: ['//', '#'],
    blockComments: [['/*', '*/', false]],
    quotes: [
      quote('"', { multiline: true, holes: '{$', names: 'dollar' }),
      quote("'", { multiline: true }),
    ],
  },
  scoping: {
    bodies: 'braces',
    functions: ['function', 'fn'],
    methods: false,
    classes: ['class', 'interface', 'trait'],
    declares: [],
    typedNames: false,
    annotations: false,
    own: ['$this', 'self', 'static'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  habits: USUAL,
  // https://www.php.net/manual/book.curl.php
  senders: [...SENDERS, 'Request', 'Client', 'curl_init', 'curl_exec', 'file_get_contents'],
  environment: {
    ...READ_ONLY,
    collections: ['$_ENV', '$_SERVER'],
    // https://www.php.net/manual/function.getenv.php
    readers: ['getenv', 'env'],
    copies: ['getenv'],
    // https://www.php.net/manual/function.putenv.php
    changes: { putenv: 'text' },
    listed: 'list',
  },
  handing: 'argument',
  dynamic: {
    encoded: [/\beval\s*\([^\n]{0,120}(?:base64_decode|gzinflate|str_rot13)/],
    fetched: [],
    chosen: [],
  },
  lazyImports: false,
  together: false,
  beside: () => [],
  builders: [],
  starts: {
    shell_exec: 'text',
    exec: 'text',
    passthru: 'text',
    proc_open: 'text',
    system: 'text',
    // https://symfony.com/doc/current/components/process.html
    Process: 'list',
    'Process.fromShellCommandline': 'text',
  },
  tests: undefined,
  followed: false,
  imports: (chunk) => [
    ...uses(chunk),
    ...required(chunk),
    ...neighbours(chunk),
    ...qualified(chunk),
    ...['OpenAI', 'Anthropic', 'Gemini'].flatMap((name) => globalClass(chunk, name)),
  ],
  files,
  isLibrary: () => false,
  brings: () => [],
  entries: () => [],
};

/** `use App\Services\Ask;`, `use App\Ask as Asker;`, `use App\{A, B as C};`: the parts are joined by dots. */
function uses(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== 'use' || tokens[at]?.kind !== 'name' || !atStatement(chunk, at))
      continue;
    const end = lineEnd(chunk, at);
    const text = tokens
      .slice(at + 1, end)
      .map((token) => token.text)
      .join(' ');
    const [, before = '', inside] = /^([^{]*)(?:\{(.*)\})?/s.exec(text) ?? [];
    const parts =
      inside === undefined ? before.split(',') : inside.split(',').map((one) => before + one);
    for (const part of parts) {
      const [path = '', as] = part.replace(/^\s*(?:function|const)\s/, '').split(/\sas\s/);
      const names = path.split('\\').map((one) => one.trim());
      const specifier = names.filter((one) => one !== '').join('.');
      const imported = names.at(-1) ?? '';
      if (specifier !== '')
        found.push(make(chunk, at, end, specifier, [{ local: (as ?? imported).trim(), imported }]));
    }
  }
  return found;
}

const REQUIRED = new Set(['require', 'require_once', 'include', 'include_once']);

/** `require 'lib/ask.php'`, `require __DIR__ . '/ask.php'` */
function required(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'name' || !REQUIRED.has(token.text) || !atStatement(chunk, at)) return [];
    const end = lineEnd(chunk, at);
    const path = tokens.slice(at + 1, end).find(({ kind }) => kind === 'text');
    return path === undefined
      ? []
      : [make(chunk, at, end, `./${path.text.replace(/^\/+/, '')}`, [])];
  });
}

/** `new Ask()`, `Ask::now()`: a class of the file's own namespace needs no `use`. */
function neighbours(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || !/^[A-Z]\w*$/.test(token.text) || found.has(token.text)) return;
    const made = tokens[at - 1]?.text === 'new' || tokens[at + 1]?.text === '::';
    // `public function __construct(private Ask $ask)`: what the framework puts in.
    const handed = tokens[at + 1]?.kind === 'name' && /^\$/.test(tokens[at + 1]?.text ?? '');
    if (!made && !handed) return;
    const names = [{ local: token.text, imported: token.text }];
    found.set(token.text, make(chunk, at, at, `./${token.text}.php`, names));
  });
  return [...found.values()];
}

/** `new \\Shop\\Client()`, `\\Shop\\Client::now()`: a class by its whole name needs no `use`. */
function qualified(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== '\\') continue;
    // `Shop\\Client` begins with a name, `new \\Shop\\Client` with the mark.
    const before = tokens[at - 1];
    const start = before?.kind === 'name' && before.text !== 'new' ? at - 1 : at;
    let end = at;
    while (tokens[end]?.text === '\\' && tokens[end + 1]?.kind === 'name') end += 2;
    const parts = tokens
      .slice(start, end)
      .flatMap(({ kind, text }) => (kind === 'name' ? text : []));
    const made = tokens[start - 1]?.text === 'new' || tokens[end]?.text === '::';
    const specifier = parts.join('.');
    const imported = parts.at(-1) ?? '';
    const names = [{ local: imported, imported }];
    if (made && parts.length > 1 && !found.has(specifier))
      found.set(specifier, make(chunk, start, start, specifier, names));
    at = Math.max(at, end - 1);
  }
  return [...found.values()];
}

/** https://www.php-fig.org/psr/psr-4/, as composer.json maps it (https://getcomposer.org/doc/04-schema.md#psr-4) */
function files({ tree, repository, file }: Where, { specifier }: Import): readonly string[] {
  const here = parent(file.path);
  if (specifier.startsWith('./')) {
    const path = ancestors(here)
      .slice(0, specifier.includes('/', 2) ? undefined : 1)
      .flatMap((folder) => resolvePath(folder, specifier) ?? [])
      .find((one) => tree.isFile(one));
    return path === undefined ? [] : [path];
  }
  for (const directory of ancestors(here)) {
    if (!tree.isFile(join(directory, 'composer.json'))) continue;
    for (const [prefix, folder] of roots(repository, directory)) {
      const name = `${specifier}.`;
      if (!name.startsWith(prefix)) continue;
      const below = specifier.slice(prefix.length).replaceAll('.', '/');
      const path = resolvePath(join(directory, folder), `${below}.php`);
      if (path !== undefined && tree.isFile(path)) return [path];
    }
  }
  // A loader of the project's own (`spl_autoload_register`) goes by the name as well.
  const below = `${specifier.replaceAll('.', '/')}.php`;
  const path = ancestors(here)
    .flatMap((directory) =>
      SOURCES.flatMap((one) => resolvePath(join(directory, one), below) ?? []),
    )
    .find((one) => tree.isFile(one));
  return path === undefined ? [] : [path];
}

/** Folders in which the sources of a project lie. */
const SOURCES = ['src', 'lib', 'classes', 'app', ''];

type Roots = readonly (readonly [string, string])[];

/** Beginnings of names, their parts followed by dots, and the folders in which they lie. */
const roots = oncePerName((repository: Repository, directory: string): Roots => {
  const read = repository.read(join(directory, 'composer.json'));
  const manifest = read.kind === 'text' ? parseJson(read.text) : undefined;
  const mapped = ['autoload', 'autoload-dev'].flatMap((key) =>
    Object.entries(record(dig(manifest, key, 'psr-4'))).flatMap(([prefix, folders]) =>
      [folders].flat().map((folder) => [prefix.replaceAll('\\', '.'), String(folder)] as const),
    ),
  );
  return mapped.length > 0 ? mapped : [['App.', 'app'] as const, ['App.', 'src'] as const];
});

/** `OpenAI::client(…)`: a class of PHP's global namespace needs no `use`. */
function globalClass(chunk: Chunk, name: string): readonly Import[] {
  const at = chunk.tokens.findIndex(
    (token, i) =>
      token.kind === 'name' && token.text === name && chunk.tokens[i + 1]?.text === '::',
  );
  return at < 0 ? [] : [make(chunk, at, at, name, [{ local: name, imported: name }])];
}
