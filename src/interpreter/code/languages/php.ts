import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { PLAIN, quote } from '../syntax.ts';
import type { Grammar } from './grammar.ts';
import { dotted, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    php: Grammar;
  }
}

export const php: Grammar = {
  ecosystem: 'composer',
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
  choice: 'question-mark',
  shorthand: false,
  commandTexts: 'none',
  environment: {
    collections: ['$_ENV', '$_SERVER'],
    // https://www.php.net/manual/function.getenv.php
    readers: ['getenv', 'env'],
    copies: ['getenv'],
    // https://www.php.net/manual/function.putenv.php
    changes: { putenv: 'text' },
    placeholders: false,
    settings: undefined,
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
  imports: (chunk) => [...dotted(chunk, 'use'), ...globalClass(chunk, 'OpenAI')],
  files: () => [],
  isLibrary: () => false,
  entries: () => [],
};

/** `OpenAI::client(…)`: a class of PHP's global namespace needs no `use`. */
function globalClass(chunk: Chunk, name: string): readonly Import[] {
  const at = chunk.tokens.findIndex(
    (token, i) =>
      token.kind === 'name' && token.text === name && chunk.tokens[i + 1]?.text === '::',
  );
  return at < 0 ? [] : [make(chunk, at, at, name, [{ local: name, imported: name }])];
}
