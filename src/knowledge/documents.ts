import { TEST_RUNNERS } from './test-runners.ts';

/** A way in which building documents runs the code that stands in them. */
export interface Execution {
  /** What must stand in the settings for it. */
  readonly when?: RegExp;
  /** What in the settings keeps it from running anything. */
  readonly unless?: RegExp;
  /** Only with this flag. */
  readonly flag?: string;
  /** A notebook that has its results is not run again, unless the settings say so. */
  readonly auto?: { readonly but: RegExp };
  /** What in the settings names the folders of these documents, in its first group. */
  readonly folders?: RegExp;
  /** Which documents it runs, by their path. */
  readonly documents: RegExp;
  /** Which blocks of a text it runs: what stands behind the fence, the first group is the language; without, all of the file. */
  readonly blocks?: RegExp;
}

export interface DocumentBuilder {
  /** The words it is started with. */
  readonly words: string;
  readonly valued: readonly string[];
  /** Flags with which nothing is run. */
  readonly stops: readonly string[];
  /** Settings files, looked for in the folder of the documents and above. */
  readonly settings: readonly string[];
  /** Where the documents are when no word names it: below the settings file. */
  readonly folder: string;
  /** How many words in front of the documents' place. */
  readonly skips?: number;
  /** Its settings are a program, which it runs. */
  readonly runsSettings?: true;
  /** It does more than that, which is looked for elsewhere. */
  readonly also?: true;
  /** Where the settings name programs that it runs, in the first group: files, or modules between quotes. */
  readonly programs?: RegExp;
  /** Commands that the settings have it run, in the first group. */
  readonly commands?: RegExp;
  readonly executions: readonly Execution[];
  readonly source: string;
}

const split = (words: string): readonly string[] => (words === '' ? [] : words.split(' '));
const CELL = /^\{(?:code-cell|jupyter-execute)\}\s*(\w*)/;

const SPHINX: Omit<DocumentBuilder, 'words'> = {
  valued: split(
    '-b --builder -d --doctree-dir -j --jobs -c --conf-dir -D --define -A -t --tag -w --warning-file -M',
  ),
  stops: split('--help --version'),
  settings: ['conf.py'],
  runsSettings: true,
  programs: /\bextensions\b[^=\n([]{0,20}[=(]\s*([[(][^\])]{0,4000}|["'][^"'\n]{0,200}["'])/g,
  folder: '',
  executions: [
    {
      when: /\bnbsphinx\b/,
      unless: /nbsphinx_execute\s*=\s*["']never/,
      auto: { but: /nbsphinx_execute\s*=\s*["']always/ },
      documents: /\.ipynb$/,
    },
    {
      when: /\bmyst_nb\b/,
      unless: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["']off/,
      auto: { but: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["'](?:force|cache)/ },
      documents: /\.ipynb$/,
    },
    {
      when: /\bmyst_nb\b/,
      unless: /(?:nb_execution_mode|jupyter_execute_notebooks)\s*=\s*["']off/,
      documents: /\.md$/,
      blocks: CELL,
    },
    { when: /\bjupyter_sphinx\b/, documents: /\.rst$/, blocks: /^(?:\.\. )?jupyter-execute::()/ },
    {
      when: /\bsphinx_gallery\b/,
      unless: /plot_gallery["']?\s*[:=]\s*["']?False/,
      folders: /examples_dirs["']?\s*[:=]\s*(\[[^\]]{0,400}\]|["'][^"']{0,200}["'])/,
      documents: /(?:^|\/)plot_[^/]*\.py$/,
    },
  ],
  source: 'https://www.sphinx-doc.org/en/master/man/sphinx-build.html',
};

/** Code of R in a text, but what says that it is only shown: https://yihui.org/knitr/options/#code-evaluation */
const CHUNK = /^\{(\w+)(?![^}\n]*\beval\s*=\s*F(?:ALSE)?\b)/;

/** What the documents of an R package are knitted by: https://r-pkgs.org/vignettes.html */
const VIGNETTES: Omit<DocumentBuilder, 'words' | 'executions' | 'source'> = {
  valued: [],
  stops: split('--no-build-vignettes --no-vignettes --ignore-vignettes'),
  settings: ['DESCRIPTION'],
  folder: 'vignettes',
};

const QUARTO: Omit<DocumentBuilder, 'words'> = {
  valued: split(
    '--to -t --output -o --output-dir --profile -P --execute-param --execute-params --execute-dir --metadata -M --port --host',
  ),
  stops: ['--no-execute', '--use-freezer', '--help'],
  settings: ['_quarto.yml', '_quarto.yaml'],
  folder: '',
  executions: [
    {
      unless: /^\s*(?:enabled|eval)\s*:\s*false|^\s*freeze\s*:\s*true/m,
      documents: /\.(?:qmd|Rmd|rmarkdown)$/i,
      blocks: CHUNK,
    },
    { flag: '--execute', documents: /\.ipynb$/ },
  ],
  source: 'https://quarto.org/docs/projects/code-execution.html',
};

const BOOK = /^\s*execute_notebooks\s*:\s*["']?(?:off|false)/m;
const JUPYTER_BOOK: Omit<DocumentBuilder, 'words'> = {
  valued: split('--path-output --config --toc --builder'),
  stops: ['--help'],
  settings: ['_config.yml'],
  folder: '',
  executions: [
    {
      unless: BOOK,
      auto: { but: /^\s*execute_notebooks\s*:\s*["']?(?:force|cache|inline)/m },
      documents: /\.ipynb$/,
    },
    { unless: BOOK, documents: /\.md$/, blocks: CELL },
  ],
  source: 'https://jupyterbook.org/v1/content/execute.html',
};

const MDBOOK: Omit<DocumentBuilder, 'words' | 'executions'> = {
  valued: split('-d --dest-dir -L --library-path -c --chapter'),
  stops: ['--help'],
  settings: ['book.toml'],
  commands:
    /^\[(?:preprocessor|output)\.[\w-]+\]\s*\n(?:[^[\n]*\n){0,20}?command\s*=\s*["']([^"'\n]{1,400})/gm,
  folder: 'src',
  source: 'https://rust-lang.github.io/mdBook/format/configuration/preprocessors.html',
};

const MKDOCS: Omit<DocumentBuilder, 'words'> = {
  valued: split('-f --config-file -d --site-dir -t --theme -m --message -b --remote-branch'),
  stops: ['--help'],
  settings: ['mkdocs.yml', 'mkdocs.yaml'],
  // Hooks, pages that a plugin has made, macros: no other file of Python is named there.
  programs: /(?:^|[\s["',])((?:[\w./-]{1,200})\.py)(?=$|[\s\]"',:])/gm,
  folder: 'docs',
  executions: [
    { when: /mkdocs-jupyter\s*:[\s\S]{0,400}?\bexecute\s*:\s*true/, documents: /\.ipynb$/ },
    {
      when: /\bmarkdown-exec\b/,
      documents: /\.md$/,
      blocks: /^(\w+)[^\n]*\bexec=["']?(?:on|1|true|yes)/,
    },
    { when: /\bgallery\s*:/, documents: /(?:^|\/)plot_[^/]*\.py$/ },
  ],
  source: 'https://www.mkdocs.org/user-guide/cli/',
};

/** https://github.com/modal-labs/pytest-markdown-docs, https://github.com/nschloe/pytest-codeblocks */
const PYTEST: Omit<DocumentBuilder, 'words' | 'valued'> = {
  stops: split('--collect-only --co --help --version'),
  settings: ['pytest.ini', 'pyproject.toml', 'tox.ini', 'setup.cfg'],
  folder: '',
  also: true,
  executions: ['--markdown-docs', '--codeblocks'].flatMap((flag) => {
    const runs = { documents: /\.md$/, blocks: /^(python|py)\b(?![^\n]*\b(?:notest|skip)\b)/ };
    return [
      { ...runs, flag },
      { ...runs, when: new RegExp(`^\\s*addopts[\\s\\S]{0,200}${flag}\\b`, 'm') },
    ];
  }),
  source: 'https://github.com/modal-labs/pytest-markdown-docs',
};

export const DOCUMENT_BUILDERS: readonly DocumentBuilder[] = [
  ...['sphinx-build', 'sphinx-autobuild', 'python -m sphinx'].map((words) => ({
    words,
    ...SPHINX,
  })),
  ...['quarto render', 'quarto preview', 'quarto publish'].map((words) => ({ words, ...QUARTO })),
  {
    words: 'pkgdown build_site',
    ...VIGNETTES,
    executions: [{ documents: /\.(?:qmd|Rmd|rmarkdown)$/i, blocks: CHUNK }],
    source: 'https://pkgdown.r-lib.org/reference/build_articles.html',
  },
  ...['R CMD build', 'R CMD check'].map((words) => ({
    words,
    ...VIGNETTES,
    also: true as const,
    // Articles in folders below are for the site alone.
    executions: [{ documents: /(?:^|\/)vignettes\/[^/]+\.(?:qmd|Rmd)$/i, blocks: CHUNK }],
    source:
      'https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Writing-package-vignettes',
  })),
  ...['jupyter-book build', 'jb build', 'teachbooks build'].map((words) => ({
    words,
    ...JUPYTER_BOOK,
  })),
  ...['jupyter book build', 'myst build', 'jupyter-book start'].map((words) => ({
    words,
    ...JUPYTER_BOOK,
    settings: ['myst.yml'],
    executions: [
      { flag: '--execute', documents: /\.ipynb$/ },
      { flag: '--execute', documents: /\.md$/, blocks: CELL },
    ],
    source: 'https://mystmd.org/guide/execute-notebooks',
  })),
  ...['mkdocs build', 'mkdocs serve', 'mkdocs gh-deploy', 'mike deploy'].map((words) => ({
    words,
    ...MKDOCS,
  })),
  ...['mdbook build', 'mdbook serve'].map((words) => ({ words, ...MDBOOK, executions: [] })),
  ...TEST_RUNNERS.filter(({ name }) => name === 'pytest').map(({ words, valued }) => ({
    words,
    valued,
    ...PYTEST,
  })),
  {
    words: 'mdbook test',
    ...MDBOOK,
    executions: [
      {
        documents: /\.md$/,
        blocks: /^(rust|rs)\b(?![^\n]*\b(?:ignore|no_run|compile_fail|text)\b)/,
      },
    ],
    source: 'https://rust-lang.github.io/mdBook/cli/test.html',
  },
];
