import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { isDot } from '../path.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import { PLAIN, quote } from '../syntax.ts';
import { ALL_TESTS, bracedTests, type TestCase } from '../test-reading.ts';
import {
  type Grammar,
  NO_FILE,
  NOTHING_DYNAMIC,
  READ_ONLY,
  SENDERS,
  USUAL,
  type Where,
} from './grammar.ts';
import { make } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    r: Grammar;
  }
}

/** https://cran.r-project.org/doc/manuals/r-release/R-lang.html */
export const r: Grammar = {
  endings: ['r', 'R'],
  names: [],
  runners: [
    { names: ['Rscript'], inline: ['-e'], valued: [] },
    // https://stat.ethz.ch/R-manual/R-devel/library/utils/html/Rscript.html
    { names: ['R'], inline: ['-e'], valued: [], manages: NO_FILE },
  ],
  implied: [],
  firsts: [],
  projects: ['r cmd', 'rscript'],
  fences: ['r'],
  commands: { R: rProgram },
  ecosystem: 'cran',
  libraries: { recorders: [], servers: [] },
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
  habits: {
    ...USUAL,
    choice: 'if-else',
  },
  // https://httr.r-lib.org/reference/POST.html, https://httr2.r-lib.org/reference/req_perform.html
  senders: [...SENDERS, 'POST', 'req_perform'],
  environment: {
    ...READ_ONLY,
    collections: [],
    // https://stat.ethz.ch/R-manual/R-devel/library/base/html/Sys.getenv.html
    readers: ['Sys.getenv'],
    changes: { 'Sys.setenv': 'named', 'Sys.unsetenv': 'unset' },
  },
  handing: 'argument',
  dynamic: NOTHING_DYNAMIC,
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
    // https://pkgdown.r-lib.org/reference/build_site.html, https://devtools.r-lib.org/reference/build_vignettes.html
    ...Object.fromEntries(
      [
        ...['site', 'site_github_pages', 'articles', 'article'].map(
          (one) => `pkgdown.build_${one}`,
        ),
        ...['deploy_site_github', 'deploy_to_branch'].map((one) => `pkgdown.${one}`),
        'devtools.build_site',
      ].map((name) => [name, { words: ['pkgdown', 'build_site'] }]),
    ),
    'devtools.build': { words: ['R', 'CMD', 'build'] },
    'devtools.build_vignettes': { words: ['R', 'CMD', 'build'] },
    'pkgbuild.build': { words: ['R', 'CMD', 'build'] },
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
      ].map((name) => [name, { words: ['quarto', 'render'], argument: 'first' as const }]),
    ),
  },
  tests: { ...ALL_TESTS, cases: testthat },
  followed: true,
  imports,
  files,
  // What comes with the language is attached like any package.
  isLibrary: (specifier) => !specifier.startsWith('./') && !isHarmlessLibrary('cran', specifier),
  brings: () => [],
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
    // https://pkgload.r-lib.org/reference/load_all.html: the package around, as if it were attached.
    if (token.text === 'load_all' && tokens[at + 1]?.text === '(') keep(at, PACKAGE, [WHOLE]);
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

/** What a package defines, as its own scripts load it. */
const PACKAGE = './R/';

/** Scripts are found from where R runs, which is mostly the root, or beside the file. */
function files({ tree, repository, file }: Where, { specifier }: Import): readonly string[] {
  if (specifier === PACKAGE) {
    const root = ancestors(parent(file.path)).find((at) => tree.isFile(join(at, 'DESCRIPTION')));
    return root === undefined ? [] : tree.files(join(root, 'R'), /\.[rR]$/);
  }
  // A document or a test of a package attaches the package itself.
  const own = ancestors(parent(file.path)).find((at) => isPackage(repository, at, specifier));
  if (own !== undefined) return tree.files(join(own, 'R'), /\.[rR]$/);
  if (!specifier.startsWith('./')) return [];
  const places = [resolvePath(parent(file.path), specifier), resolvePath('', specifier)];
  return places
    .flatMap((path) => (path !== undefined && tree.isFile(path) ? [path] : []))
    .slice(0, 1);
}

/** https://r-pkgs.org/description.html */
function isPackage(repository: Repository, directory: string, name: string): boolean {
  if (!/^[A-Za-z][\w.]*$/.test(name)) return false;
  const read = repository.read(join(directory, 'DESCRIPTION'));
  return read.kind === 'text' && /^Package:[ \t]*(\S+)/m.exec(read.text)?.[1] === name;
}

/** `test_that("…", {`; where it says that it is skipped, or not on a server like this one, it is. */
function testthat(text: string): readonly TestCase[] {
  return bracedTests(text, /^(?:testthat::)?test_that\(\s*["']([^"']*)["']/, /^$/).map((one) => ({
    ...one,
    skipped: /^\s*(?:testthat::)?skip(?:_on_ci)?\(/m.test(one.text),
  }));
}

/** `R -f script.R`, `R CMD BATCH script.R`: https://stat.ethz.ch/R-manual/R-devel/library/utils/html/BATCH.html */
function rProgram(_: Repository, directory: string, words: readonly string[]): readonly string[] {
  const batch = words[1] === 'CMD' && words[2] === 'BATCH';
  const at = batch
    ? words.findIndex((word, i) => i > 2 && !word.startsWith('-'))
    : words.indexOf('-f') + 1;
  const path = at > 0 ? resolvePath(directory, words[at] ?? '') : undefined;
  return path === undefined ? [] : [path];
}
