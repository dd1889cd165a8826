import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { sdkBinding, sdkOf } from '../../../knowledge/sdks.ts';
import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot, pathAt } from '../path.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { rspec } from './rspec.ts';
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
    // A method by itself may be handed one as well (`puts /x/`), which looks like a division.
    regex: [
      ...['when', 'case', 'in', 'if', 'elsif', 'unless', 'while', 'until', 'then', 'else', 'do'],
      ...['and', 'or', 'not', 'return'],
    ],
    atNames: true,
    // https://docs.ruby-lang.org/en/master/syntax/literals_rdoc.html#label-Here+Document+Literals
    wordList: /^%[wW][[({<|!]/,
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
  habits: { ...USUAL, shorthand: true, commandTexts: 'backquotes', slices: false, bareCalls: true },
  // `fetch` asks a hash or the environment.
  senders: [...SENDERS.filter((one) => one !== 'fetch'), 'Post', 'post_form'],
  environment: {
    ...READ_ONLY,
    collections: ['ENV'],
    // https://docs.ruby-lang.org/en/master/ENV.html
    readers: ['ENV.fetch'],
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
    ruby: { words: ['ruby'], argument: 'all' },
  },
  tests: rspec,
  followed: false,
  imports,
  files,
  isLibrary: (specifier) => /^[a-z]/.test(specifier) && !isHarmlessLibrary('gem', specifier),
  // `require "active_support"`: its names begin with a constant of its own.
  brings: (specifier) => [
    specifier
      .split(/[_/-]/)
      .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
      .join(''),
  ],
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
  return [...found, ...autoloaded(chunk, new Set(found.map(({ specifier }) => specifier)))];
}

/** `OpenAI::Client`, `Shop::Asker`: what Bundler requires and Zeitwerk loads, by the names that stand for it. */
function autoloaded(chunk: Chunk, required: ReadonlySet<string>): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || !/^[A-Z]\w*[a-z]/.test(token.text)) return;
    // `::OpenAI` begins at the top, whatever module is around.
    const isTop = tokens[at - 1]?.text === '::' && tokens[at - 2]?.kind !== 'name';
    if (isDot(tokens[at - 1]?.text) && !isTop) return;
    if (/^(?:class|module)$/.test(tokens[at - 1]?.text ?? '')) return;
    const [constant, method = ''] = pathAt(chunk, at).path.split(/\.(?=[a-z_])/, 2);
    const gem = sdkBinding('gem', token.text)?.name;
    // Settings of a client and its errors ask nothing.
    const asks = method !== '' && method !== 'configure';
    const specifier = gem ?? constant ?? token.text;
    if (gem !== undefined && (!asks || brings(required, token.text))) return;
    if (!found.has(specifier) && found.size < MOST_CONSTANTS)
      found.set(specifier, make(chunk, at, at, specifier, []));
  });
  return [...found.values()];
}

function brings(required: ReadonlySet<string>, name: string): boolean {
  return [...required].some((gem) => sdkOf('gem', gem)?.binds?.includes(name));
}

const MOST_CONSTANTS = 200;

/** A constant is found by its name in each folder below `app` and in `lib`: https://guides.rubyonrails.org/autoloading_and_reloading_constants.html */
export function autoloadedFile(tree: Tree, here: string, constant: string): string | undefined {
  const name = constant
    .split('.')
    .map((part) => part.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase())
    .join('/');
  const root = ancestors(here).find(
    (d) =>
      tree.isFile(join(d, 'config/application.rb')) ||
      (tree.isFile(join(d, 'Gemfile')) && tree.isDirectory(join(d, 'app'))),
  );
  if (root === undefined) return undefined;
  const folders = [...tree.entries(join(root, 'app'))].flatMap(([folder, isFolder]) =>
    isFolder ? [`app/${folder}`, `app/${folder}/concerns`] : [],
  );
  return [...folders, 'lib']
    .map((folder) => join(root, `${folder}/${name}.rb`))
    .find((path) => tree.isFile(path));
}

const RUBY = new Set(['require', 'require_relative', 'load']);

function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  if (/^[A-Z]/.test(specifier)) {
    const path = autoloadedFile(tree, parent(file.path), specifier);
    return path === undefined || path === file.path ? [] : [path];
  }
  const named = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
  if (/^\.\.?\//.test(specifier)) {
    const path = resolvePath(parent(file.path), named);
    return path !== undefined && tree.isFile(path) ? [path] : [];
  }
  const found = ancestors(parent(file.path))
    .map((d) => join(d, `lib/${named}`))
    .find((p) => tree.isFile(p));
  return found === undefined ? [] : [found];
}
