import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { pathAt } from '../path.ts';
import { join, resolvePath } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, NOTHING_DYNAMIC, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { atStatement, lineEnd, make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    julia: Grammar;
  }
}

/** https://docs.julialang.org/en/v1/manual/ */
export const julia: Grammar = {
  endings: ['jl'],
  names: [],
  runners: [
    { names: ['julia'], inline: ['-e', '-E', '--eval', '--print'], valued: ['-L', '-t', '-p'] },
  ],
  implied: [],
  firsts: [],
  projects: ['julia'],
  fences: ['julia'],
  commands: {},
  ecosystem: 'julia',
  libraries: { recorders: [], servers: [] },
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [['#=', '=#', false]],
    quotes: [
      quote('"""', { multiline: true, triple: true, holes: '$(', names: 'bare' }),
      quote('"', { multiline: true, holes: '$(', names: 'bare' }),
      quote('`', { multiline: true, holes: '$(', names: 'bare', command: true }),
    ],
  },
  scoping: {
    bodies: 'end',
    functions: ['function', 'macro'],
    methods: false,
    classes: ['struct', 'module'],
    declares: ['local', 'const'],
    typedNames: false,
    annotations: false,
    own: [],
    bareFields: false,
    nameFirst: true,
    labels: false,
    lastValue: true,
  },
  habits: {
    ...USUAL,
    commandTexts: 'backquotes',
  },
  senders: SENDERS,
  environment: {
    ...READ_ONLY,
    // https://docs.julialang.org/en/v1/base/base/#Base.ENV
    collections: ['ENV'],
    readers: [],
  },
  handing: 'argument',
  dynamic: NOTHING_DYNAMIC,
  lazyImports: false,
  together: false,
  beside: () => [],
  builders: [],
  // https://pkgdocs.julialang.org/v1/creating-packages/#Adding-tests-to-the-package
  starts: { 'Pkg.test': { words: ['julia', 'test/runtests.jl'] } },
  tests: undefined,
  followed: false,
  imports,
  files,
  isLibrary: () => false,
  brings: () => [],
  entries: (tree, directory) =>
    tree.isFile(join(directory, 'Project.toml')) ? tree.files(join(directory, 'src'), /\.jl$/) : [],
};

/** `using OpenAI, HTTP`, `import OpenAI: create_chat`, `include("x.jl")` */
function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'name') return;
    const path = tokens[at + 2];
    if (token.text === 'include' && tokens[at + 1]?.text === '(' && path?.kind === 'text')
      found.push(make(chunk, at, at, `./${path.text}`, []));
    if ((token.text !== 'using' && token.text !== 'import') || !atStatement(chunk, at)) return;
    const end = lineEnd(chunk, at);
    for (let i = at + 1; i < end && tokens[i]?.text !== ':'; i++)
      if (tokens[i]?.kind === 'name') {
        const named = pathAt(chunk, i);
        found.push(make(chunk, at, at, named.path, []));
        i = named.end - 1;
      }
  });
  return found;
}

function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  // The package itself: `using Shop` of `src/Shop.jl`.
  const own = join(parent(parent(file.path)), `src/${specifier}.jl`);
  const path = specifier.startsWith('./') ? resolvePath(parent(file.path), specifier) : own;
  return path !== undefined && path !== file.path && tree.isFile(path) ? [path] : [];
}
