import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot } from '../path.ts';
import { ancestors, join, resolvePath } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, SENDERS, USUAL, type Where } from './grammar.ts';
import { make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    ruby: Grammar;
  }
}

export const ruby: Grammar = {
  endings: ['rb', 'rake', 'gemspec'],
  names: ['Rakefile'],
  runners: [{ names: ['ruby'], inline: ['-e'], valued: ['-r', '-I'] }],
  implied: ['.rb'],
  firsts: [],
  projects: ['rake'],
  fences: ['ruby'],
  commands: {},
  ecosystem: 'gem',
  libraries: { recorders: ['vcr', 'webmock', 'webmock/rspec'], servers: [] },
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [['=begin', '\n=end', true]],
    quotes: [
      quote('"', { multiline: true, holes: '#{' }),
      quote("'", { multiline: true }),
      quote('`', { multiline: true, holes: '#{', command: true }),
    ],
    atNames: true,
    // https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html#label-Here+Document+Literals
    hereDocument: /^<<[~-]?(['"`]?)([A-Z_]\w*)\1/,
  },
  scoping: {
    bodies: 'end',
    functions: ['def'],
    methods: false,
    classes: ['class', 'module'],
    declares: [],
    typedNames: false,
    annotations: false,
    own: ['self'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: true,
  },
  habits: { ...USUAL, slices: false },
  choice: 'question-mark',
  senders: [...SENDERS, 'Post', 'post_form'],
  shorthand: true,
  commandTexts: 'backquotes',
  environment: {
    collections: ['ENV'],
    // https://docs.ruby-lang.org/en/master/ENV.html
    readers: ['ENV.fetch'],
    copies: [],
    changes: {},
    configuration: undefined,
    listed: 'none',
    placeholders: false,
    settings: undefined,
  },
  // https://docs.ruby-lang.org/en/master/Kernel.html, Open3
  handing: 'hash',
  dynamic: {
    encoded: [/\beval\b[^\n]{0,120}(?:decode64|unpack1?\b|\[["']H\*)/],
    fetched: [/\beval\b[^\n]{0,120}(?:Net::HTTP|URI\.open)/],
    chosen: [],
  },
  lazyImports: false,
  together: false,
  beside: () => [],
  builders: [],
  starts: {
    system: 'words',
    spawn: 'words',
    exec: 'words',
    capture2: 'words',
    capture3: 'words',
    capture2e: 'words',
    popen3: 'words',
    'IO.popen': 'list',
    sh: 'words',
  },
  tests: undefined,
  followed: false,
  imports,
  files,
  // What comes with the language is required like any library.
  isLibrary: () => false,
  entries: () => [],
};

function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || !RUBY.has(token.text) || isDot(tokens[at - 1]?.text)) return;
    const open = tokens[at + 1]?.text === '(' ? 1 : 0;
    const name = tokens[at + 1 + open];
    if (name?.kind !== 'text') return;
    const local = token.text !== 'require' && !name.text.startsWith('.');
    found.push(make(chunk, at, at + 2 + open, local ? `./${name.text}` : name.text, []));
  });
  return found;
}

const RUBY = new Set(['require', 'require_relative', 'load']);

function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  const named = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
  if (specifier.startsWith('./')) {
    const path = resolvePath(parent(file.path), named);
    return path !== undefined && tree.isFile(path) ? [path] : [];
  }
  const found = ancestors(parent(file.path))
    .map((d) => join(d, `lib/${named}`))
    .find((p) => tree.isFile(p));
  return found === undefined ? [] : [found];
}
