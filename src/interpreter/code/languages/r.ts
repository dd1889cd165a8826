import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot } from '../path.ts';
import { join, resolvePath, type Tree } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import type { Grammar, Where } from './grammar.ts';
import { make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    r: Grammar;
  }
}

/** https://cran.r-project.org/doc/manuals/r-release/R-lang.html */
export const r: Grammar = {
  ecosystem: 'cran',
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [],
    quotes: [quote('"', { multiline: true }), quote("'", { multiline: true })],
    dollarDots: true,
  },
  scoping: {
    bodies: 'braces',
    functions: ['function'],
    methods: false,
    classes: [],
    declares: [],
    typedNames: false,
    annotations: false,
    own: ['self', 'private'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: true,
  },
  choice: 'if-else',
  shorthand: false,
  commandTexts: 'none',
  environment: {
    collections: [],
    // https://stat.ethz.ch/R-manual/R-devel/library/base/html/Sys.getenv.html
    readers: ['Sys.getenv'],
    copies: [],
    changes: { 'Sys.setenv': 'named', 'Sys.unsetenv': 'unset' },
    placeholders: false,
    settings: undefined,
  },
  handing: 'argument',
  dynamic: { encoded: [], fetched: [], chosen: [] },
  lazyImports: true,
  together: true,
  beside: packageOfTest,
  builders: [],
  // https://stat.ethz.ch/R-manual/R-devel/library/base/html/system2.html, https://processx.r-lib.org
  starts: {
    system: 'text',
    system2: 'text',
    shell: 'text',
    'processx.run': 'text',
    // https://devtools.r-lib.org/reference/test.html, https://rcmdcheck.r-lib.org, https://covr.r-lib.org
    ...Object.fromEntries(
      [
        'devtools.test',
        'devtools.check',
        'rcmdcheck',
        'rcmdcheck.rcmdcheck',
        'testthat.test_local',
        'testthat.test_dir',
        'testthat.test_package',
        'test_check',
        'covr.package_coverage',
        'covr.codecov',
      ].map((name) => [name, { words: ['testthat'] }]),
    ),
    // https://books.ropensci.org/targets/, https://pkgs.rstudio.com/rmarkdown/reference/render.html
    'targets.tar_make': { words: ['Rscript', '_targets.R'] },
    tar_make: { words: ['Rscript', '_targets.R'] },
    ...Object.fromEntries(
      [
        'rmarkdown.render',
        'rmarkdown.render_site',
        'knitr.knit',
        'quarto.quarto_render',
        'bookdown.render_book',
      ].map((name) => [name, { words: ['quarto', 'render'], argument: true as const }]),
    ),
  },
  imports,
  files,
  // What comes with the language is attached like any package.
  isLibrary: (specifier) => !specifier.startsWith('./') && !isHarmlessLibrary('cran', specifier),
  // https://r-pkgs.org/structure.html
  entries: (tree, directory) =>
    tree.isFile(join(directory, 'DESCRIPTION')) ? tree.files(join(directory, 'R'), /\.[rR]$/) : [],
};

/** https://testthat.r-lib.org/articles/special-files.html: the helpers beside a test, and what its package defines. */
function packageOfTest(tree: Tree, path: string): readonly string[] {
  const [, root, folder] = /^((?:.*\/)?)(tests\/testthat)\/test[^/]*\.[rR]$/.exec(path) ?? [];
  if (root === undefined || folder === undefined) return [];
  return [
    ...tree.files(`${root}${folder}`, /^(?:helper|setup).*\.[rR]$/),
    ...tree.files(`${root}R`, /\.[rR]$/),
  ];
}

/** `library(ellmer)`, `ellmer::chat()`, `source("x.R")` */
function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found = new Map<string, Import>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'name' || isDot(tokens[at - 1]?.text)) return;
    const named = tokens[at + 2];
    const called =
      tokens[at + 1]?.text === '(' && (named?.kind === 'name' || named?.kind === 'text');
    if (called && ATTACHES.has(token.text)) keep(at, named.text, [WHOLE]);
    else if (called && token.text === 'source' && named.kind === 'text')
      keep(at, `./${named.text}`, []);
    else if (tokens[at + 1]?.text === '::')
      keep(at, token.text, [{ local: token.text, imported: '*' }]);
  });
  function keep(at: number, specifier: string, names: Import['names']): void {
    const key = JSON.stringify([specifier, names]);
    if (!found.has(key)) found.set(key, make(chunk, at, at, specifier, names));
  }
  return [...found.values()];
}

/** All of its names are names of the file. */
const WHOLE = { local: '*', imported: '*' };
const ATTACHES = new Set(['library', 'require', 'requireNamespace', 'loadNamespace', 'box']);

/** Scripts are found from where R runs, which is mostly the root, or beside the file. */
function files({ tree, file }: Where, { specifier }: Import): readonly string[] {
  if (!specifier.startsWith('./')) return [];
  const places = [resolvePath(parent(file.path), specifier), resolvePath('', specifier)];
  return places
    .flatMap((path) => (path !== undefined && tree.isFile(path) ? [path] : []))
    .slice(0, 1);
}
