import { describe, expect, test } from 'vitest';
import { budgetOf, type Situation } from './situation.ts';

const CODE = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="hi")\n';
const notebook = (code: string, outputs: readonly unknown[] = []) =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: code.split(/(?<=\n)/), outputs }] });
const qmd = (code: string, head = 'title: A page') =>
  `---\n${head}\n---\n\nSome text.\n\n\`\`\`{python}\n${code}\`\`\`\n`;
const DONE = [{ output_type: 'stream', text: ['hello'] }];
const conf = (extension: string, more = '') => `extensions = ["${extension}"]\n${more}`;
const cell = `# A page\n\n\`\`\`{code-cell} ipython3\n${CODE}\`\`\`\n`;

/** A package of R with a vignette, which attaches it. */
const vignette = (code: string, options = '', setup = 'echo = TRUE') =>
  `---\ntitle: A page\n---\n\n\`\`\`{r setup, include=FALSE}\nknitr::opts_chunk$set(${setup})\n\`\`\`\n\n\`\`\`{r run${options}}\nlibrary(codekit)\n${code}\n\`\`\`\n`;
const PACKAGE = {
  DESCRIPTION: 'Package: codekit\nVersion: 0.1\n',
  'R/code.R': 'code_it <- function(x) {\n  ellmer::chat_openai(model = "gpt-6")$chat(x)\n}\n',
};
const SITE = 'Rscript -e "pkgdown::build_site_github_pages(install = FALSE)"';
const ASKS = vignette('code_it("x")');

const CASES: readonly (Situation & { readonly name: string })[] = [
  {
    name: 'Quarto',
    run: 'quarto render',
    files: { '_quarto.yml': 'project: { type: website }\n', 'posts/a.qmd': qmd(CODE) },
    want: 'api',
  },
  {
    name: 'Quarto of one calm page',
    run: 'quarto render posts/b.qmd',
    files: { 'posts/a.qmd': qmd(CODE), 'posts/b.qmd': qmd('print(1)\n') },
    want: 'none',
  },
  {
    name: 'Quarto, not to run',
    run: 'quarto render --no-execute',
    files: { 'a.qmd': qmd(CODE) },
    want: 'none',
  },
  {
    name: 'Quarto, frozen',
    run: 'quarto render docs',
    files: { 'docs/_quarto.yml': 'execute:\n  freeze: true\n', 'docs/a.qmd': qmd(CODE) },
    want: 'none',
  },
  {
    name: 'Quarto, a page that is not run',
    run: 'quarto render',
    files: { 'a.qmd': qmd(CODE, 'execute:\n  enabled: false') },
    want: 'none',
  },
  {
    name: 'Quarto, code that is only shown',
    run: 'quarto render',
    files: { 'a.qmd': qmd(CODE).replace('{python}', 'python') },
    want: 'none',
  },
  ...(
    [
      ['pkgdown, an article', SITE, { 'vignettes/more/a.Rmd': ASKS }, 'api'],
      ['pkgdown, a calm article', SITE, { 'vignettes/a.Rmd': vignette('1 + 1') }, 'none'],
      [
        'pkgdown, a chunk that is only shown',
        SITE,
        { 'vignettes/a.Rmd': vignette('code_it("x")', ', eval = FALSE') },
        'none',
      ],
      [
        'pkgdown, all that is only shown',
        SITE,
        { 'vignettes/a.Rmd': vignette('code_it("x")', '', 'collapse = TRUE, eval = FALSE') },
        'none',
      ],
      [
        'pkgdown, one chunk that is run',
        SITE,
        { 'vignettes/a.Rmd': vignette('code_it("x")', ', eval = TRUE', 'eval = FALSE') },
        'api',
      ],
      [
        'pkgdown, no articles',
        'Rscript -e "pkgdown::build_reference()"',
        { 'vignettes/a.Rmd': ASKS },
        'none',
      ],
      ['R CMD build', 'R CMD build .', { 'vignettes/a.Rmd': ASKS }, 'api'],
      ['R CMD check', 'R CMD check .', { 'vignettes/a.Rmd': ASKS }, 'api'],
      [
        'R CMD build, without',
        'R CMD build --no-build-vignettes .',
        { 'vignettes/a.Rmd': ASKS },
        'none',
      ],
      [
        'R CMD build, an article of the site',
        'R CMD build .',
        { 'vignettes/articles/a.Rmd': ASKS },
        'none',
      ],
    ] as const
  ).map(([name, run, files, want]) => ({ name, run, files: { ...PACKAGE, ...files }, want })),
  {
    name: 'nbconvert of a folder',
    run: 'jupyter nbconvert --to html --execute notebooks/*.ipynb',
    files: { 'notebooks/a.ipynb': notebook(CODE) },
    want: 'api',
  },
  {
    name: 'nbconvert that only converts',
    run: 'jupyter nbconvert --to html notebooks/*.ipynb',
    files: { 'notebooks/a.ipynb': notebook(CODE) },
    want: 'none',
  },
  {
    name: 'Sphinx with nbsphinx',
    run: 'sphinx-build -b html docs build',
    files: { 'docs/conf.py': conf('nbsphinx'), 'docs/a.ipynb': notebook(CODE) },
    want: 'api',
  },
  {
    name: 'Sphinx with results kept',
    run: 'sphinx-build docs build',
    files: { 'docs/conf.py': conf('nbsphinx'), 'docs/a.ipynb': notebook(CODE, DONE) },
    want: 'none',
  },
  {
    name: 'Sphinx that runs all the same',
    run: 'sphinx-build docs build',
    files: {
      'docs/conf.py': conf('nbsphinx', 'nbsphinx_execute = "always"\n'),
      'docs/a.ipynb': notebook(CODE, DONE),
    },
    want: 'api',
  },
  {
    name: 'Sphinx that never runs',
    run: 'sphinx-build docs build',
    files: {
      'docs/conf.py': conf('nbsphinx', 'nbsphinx_execute = "never"\n'),
      'docs/a.ipynb': notebook(CODE),
    },
    want: 'none',
  },
  {
    name: 'Sphinx with MyST',
    run: 'make -C docs html',
    files: {
      'docs/Makefile': 'html:\n\tsphinx-build -M html . _build\n',
      'docs/conf.py': conf('myst_nb'),
      'docs/a.md': cell,
    },
    want: 'api',
  },
  {
    name: 'Sphinx with MyST switched off',
    run: 'sphinx-build docs build',
    files: { 'docs/conf.py': conf('myst_nb', 'nb_execution_mode = "off"\n'), 'docs/a.md': cell },
    want: 'none',
  },
  {
    name: 'Sphinx without',
    run: 'sphinx-build docs build',
    files: { 'docs/conf.py': conf('sphinx.ext.autodoc'), 'docs/a.ipynb': notebook(CODE) },
    want: 'none',
  },
  {
    name: 'Sphinx with a directive',
    run: 'sphinx-build docs build',
    files: {
      'docs/conf.py': conf('jupyter_sphinx'),
      'docs/a.rst': `Title\n=====\n\n.. jupyter-execute::\n\n   from openai import OpenAI\n   OpenAI().responses.create(model="gpt-6", input="hi")\n\nMore.\n`,
    },
    want: 'api',
  },
  {
    name: 'a Jupyter book',
    run: 'jupyter-book build book',
    files: { 'book/_config.yml': 'title: x\n', 'book/a.ipynb': notebook(CODE) },
    want: 'api',
  },
  {
    name: 'a Jupyter book that is off',
    run: 'jb build book',
    files: {
      'book/_config.yml': 'execute:\n  execute_notebooks: "off"\n',
      'book/a.ipynb': notebook(CODE),
    },
    want: 'none',
  },
  {
    name: 'MkDocs that runs',
    run: 'mkdocs build',
    files: {
      'mkdocs.yml': 'plugins:\n  - mkdocs-jupyter:\n      execute: true\n',
      'docs/a.ipynb': notebook(CODE),
    },
    want: 'api',
  },
  {
    name: 'MkDocs that shows',
    run: 'mkdocs gh-deploy --force',
    files: { 'mkdocs.yml': 'plugins:\n  - mkdocs-jupyter\n', 'docs/a.ipynb': notebook(CODE) },
    want: 'none',
  },
  {
    name: 'mdBook’s tests',
    run: 'mdbook test',
    files: {
      'book.toml': '',
      'src/a.md':
        '```rust\nuse async_openai::Client;\nfn main() { let client = Client::new(); client.chat().create(r); }\n```\n',
    },
    want: 'api',
  },
  {
    name: 'mdBook’s build',
    run: 'mdbook build',
    files: {
      'book.toml': '',
      'src/a.md':
        '```rust\nuse async_openai::Client;\nfn main() { let client = Client::new(); client.chat().create(r); }\n```\n',
    },
    want: 'none',
  },
  {
    name: 'marimo',
    run: 'marimo export html notes/a.py -o a.html',
    files: { 'notes/a.py': CODE },
    want: 'api',
  },
  {
    name: 'marimo that checks',
    run: 'marimo check notes/a.py',
    files: { 'notes/a.py': CODE },
    want: 'none',
  },
  {
    name: 'notebooks as tests',
    run: 'pytest --nbmake notebooks',
    files: { 'notebooks/a.ipynb': notebook(CODE) },
    want: 'api',
  },
];

describe('documents that run what stands in them', () => {
  test.each(CASES)('$name: $run', (situation) => {
    expect(budgetOf(situation)).toBe(situation.want);
  });
});
