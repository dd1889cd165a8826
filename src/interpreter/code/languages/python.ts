import { isHarmlessLibrary } from '../../../knowledge/harmless/libraries.ts';
import { parent } from '../../../repository/path.ts';
import { oncePer } from '../../../support/once.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { pathAt } from '../path.ts';
import { ancestors, join, resolvePath, type Tree } from '../resolve.ts';
import type { Scope } from '../scope.ts';
import { entriesAt, isOpen } from '../shapes.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import { PLAIN, quote } from '../syntax.ts';
import { type Grammar, NO_FILE, READ_ONLY, SENDERS, USUAL, type Where } from './grammar.ts';
import { pytest } from './pytest.ts';
import { atStatement, lineEnd, make, namesBetween } from './scan.ts';

declare module '../language.ts' {
  interface Languages {
    python: Grammar;
  }
}

/** What comes with the language and calls no model: https://docs.python.org/3/library/ */
const LIBRARY = new Set(
  (
    '__future__ abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmd code ' +
    'codecs collections colorsys compileall concurrent configparser contextlib contextvars copy csv ctypes ' +
    'curses dataclasses datetime decimal difflib dis doctest email enum errno faulthandler fcntl filecmp ' +
    'fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip hashlib ' +
    'heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale ' +
    'logging lzma mailbox marshal math mimetypes mmap multiprocessing netrc numbers operator os pathlib ' +
    'pickle pkgutil platform plistlib poplib posixpath pprint profile pstats pwd queue quopri random re ' +
    'readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal site smtplib ' +
    'socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys ' +
    'sysconfig syslog tarfile tempfile termios textwrap threading time timeit token tokenize tomllib trace ' +
    'traceback tracemalloc tty types typing unicodedata unittest urllib uuid venv warnings wave weakref ' +
    'webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'
  ).split(' '),
);

/**
 * Libraries that run notebooks, as their commands do: https://papermill.readthedocs.io/en/latest/usage-execute.html,
 * https://nbclient.readthedocs.io/en/latest/client.html, https://testbook.readthedocs.io
 */
const NOTEBOOKS: Grammar['starts'] = {
  'papermill.execute_notebook': { words: ['papermill'], argument: 'first' },
  'papermill.execute.execute_notebook': { words: ['papermill'], argument: 'first' },
  'nbclient.NotebookClient': { words: ['jupyter', 'execute'] },
  'nbclient.execute': { words: ['jupyter', 'execute'] },
  'nbconvert.preprocessors.ExecutePreprocessor': { words: ['jupyter', 'execute'] },
  'testbook.testbook': { words: ['jupyter', 'execute'], argument: 'first' },
};
/** https://docs.python.org/3/using/cmdline.html */
const FLAGS = { inline: ['-c'], valued: ['-W', '-X'] };

export const python: Grammar = {
  endings: ['py', 'pyw', 'ipynb'],
  names: [],
  runners: [
    { names: ['python', 'python3', 'py', 'pypy3'], ...FLAGS },
    // What it runs is started by its own words: `uv run x.py`.
    { names: ['uv'], inline: [], valued: [], manages: NO_FILE },
  ],
  implied: ['.py'],
  firsts: ['__main__.py', 'main.py', 'sitecustomize.py'],
  projects: [],
  // A block without a name is taken for it by the builders that run blocks.
  // A block without a name is taken for it by the builders that run blocks.
  fences: ['', 'python', 'python3', 'py', 'ipython3'],
  commands: {},
  ecosystem: 'python',
  libraries: {
    recorders: [
      'vcr',
      'pytest_recording',
      'responses',
      'respx',
      'requests_mock',
      'aioresponses',
      'pytest_httpx',
      'httpretty',
      'inline_snapshot',
      'openai_responses',
    ],
    servers: [
      {
        packages: /^(?:uvicorn|hypercorn|waitress|flask|quart|sanic|bottle)(?:\.|$)/,
        call: /(?:^|\.)(?:run|serve)$/,
      },
      // Its other half is a client.
      { packages: /^aiohttp(?:\.|$)/, call: /(?:^|\.)run_app$/ },
      { packages: /^gradio(?:\.|$)/, call: /\.launch$/ },
      { packages: /^http\.server$/, call: /\.serve_forever$/ },
    ],
  },
  syntax: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [],
    quotes: [
      quote('"""', { multiline: true, triple: true }),
      quote("'''", { multiline: true, triple: true }),
      quote('"'),
      quote("'"),
    ],
    prefixes: 'rRbBfFuU',
    docstrings: true,
    bracesJoinLines: true,
  },
  scoping: {
    bodies: 'indent',
    functions: ['def'],
    methods: false,
    classes: ['class'],
    declares: [],
    typedNames: false,
    annotations: true,
    own: ['self', 'cls'],
    bareFields: false,
    nameFirst: false,
    labels: false,
    lastValue: false,
  },
  habits: {
    ...USUAL,
    choice: 'if-else',
    // https://docs.python.org/3/library/sys.html#sys.platform, https://docs.python.org/3/library/platform.html#platform.system
    system: /^(?:sys\.platform|os\.name|platform\.system\(\))(?:\.lower\(\))?$/,
    bases: '(',
    decorators: true,
    slashPaths: true,
    onlyStarted: '__name__',
    moduleSettings: 'imported',
  },
  senders: [...SENDERS, 'Request', 'Client', 'AsyncClient', 'urlopen', 'urlretrieve', 'retrieve'],
  environment: {
    ...READ_ONLY,
    collections: ['os.environ', 'environ'],
    // https://docs.python.org/3/library/os.html#os.getenv, https://github.com/HBNetwork/python-decouple
    readers: [
      'os.getenv',
      'getenv',
      'os.environ.get',
      'environ.get',
      'os.environ.pop',
      'os.environ.setdefault',
      'decouple.config',
    ],
    copies: ['os.environ.copy'],
    // https://docs.python.org/3/library/os.html#os.putenv
    changes: { 'os.putenv': 'set', 'os.unsetenv': 'unset' },
    // https://docs.pydantic.dev/latest/concepts/pydantic_settings/
    settings: { bases: ['BaseSettings'], variables: settingVariables },
  },
  // https://docs.python.org/3/library/subprocess.html, …/asyncio-subprocess.html, …/os.html#process-management
  handing: 'argument',
  dynamic: {
    encoded: [
      /\b(?:exec|eval)\s*\([^\n]{0,120}(?:b64decode|b32decode|a85decode|unhexlify|fromhex|decompress|codecs\.decode|marshal)/,
    ],
    fetched: [/\b(?:exec|eval)\s*\([^\n]{0,120}(?:urlopen|requests\.|httpx\.|aiohttp)/],
    // Anything but a text that ends where it is closed: `"plugins." + name` is chosen as well.
    chosen: [
      /\b__import__\s*\(\s*(?!\)|"[^"]*"\s*[,)]|'[^']*'\s*[,)])/,
      /\bimportlib\.import_module\s*\(\s*(?!\)|$|"[^"]*"\s*(?:[,)]|$)|'[^']*'\s*(?:[,)]|$))/,
      /\brunpy\.run_(?:path|module)\s*\(\s*(?!\)|"[^"]*"\s*[,)]|'[^']*'\s*[,)])/,
    ],
  },
  lazyImports: true,
  together: false,
  beside: () => [],
  builders: [],
  starts: {
    'subprocess.run': 'list',
    Popen: 'list',
    'subprocess.call': 'list',
    check_call: 'list',
    check_output: 'list',
    getoutput: 'text',
    getstatusoutput: 'text',
    'os.system': 'text',
    'os.popen': 'text',
    create_subprocess_exec: 'words',
    create_subprocess_shell: 'text',
    'pexpect.spawn': 'text',
    'os.execvp': 'context-words',
    'os.execvpe': 'context-words',
    // https://docs.python.org/3/library/runpy.html#runpy.run_path, …/functions.html#exec
    'runpy.run_path': { words: ['python'], argument: 'first', inside: true },
    // https://docs.pytest.org/en/stable/how-to/usage.html#calling-pytest-from-python-code
    'pytest.main': { words: ['pytest'], argument: 'list' },
    exec: { words: ['python', '-c'], argument: 'first', inside: true },
    ...NOTEBOOKS,
  },
  tests: pytest,
  followed: true,
  imports,
  files,
  isLibrary: (specifier, names) =>
    !specifier.startsWith('.') &&
    !LIBRARY.has(specifier.split('.', 1)[0] ?? '') &&
    !isHarmlessLibrary('python', specifier, names),
  brings: () => [],
  entries: (tree, directory) => tree.firstOf(directory, ['__main__.py', 'main.py']),
};

const VARIABLES = new WeakMap<Scope, ReadonlyMap<string, readonly string[]>>();

/** An alias stands for the whole name; else a prefix of the class goes before, and case does not count. */
function settingVariables(file: SourceFile, scope: Scope, field: string): readonly string[] {
  let known = VARIABLES.get(scope);
  if (known === undefined) {
    known = variablesOf(file, scope);
    VARIABLES.set(scope, known);
  }
  return known.get(field) ?? [];
}

function variablesOf(file: SourceFile, scope: Scope): ReadonlyMap<string, readonly string[]> {
  const { tokens } = file;
  const prefix = prefixOf(file, scope);
  const found = new Map<string, readonly string[]>();
  for (let at = scope.start; at < scope.end; at++) {
    const starts = tokens[at - 1]?.kind === 'line' && tokens[at]?.kind === 'name';
    const name = tokens[at]?.text ?? '';
    if (!starts || ![':', '='].includes(tokens[at + 1]?.text ?? '')) continue;
    const aliases: string[] = [];
    for (let i = at + 2; i < scope.end && tokens[i]?.kind !== 'line'; i++) {
      const named = ['alias', 'validation_alias', 'env'].includes(tokens[i]?.text ?? '');
      if (!named || tokens[i + 1]?.text !== '=') continue;
      for (let text = i + 2; text < i + 12 && tokens[text]?.text !== '='; text++)
        if (tokens[text]?.kind === 'text') aliases.push(tokens[text]?.text ?? '');
    }
    found.set(name, aliases.length > 0 ? aliases : inAnyCase(`${prefix}${name}`));
  }
  return found;
}

/** https://docs.pydantic.dev/latest/concepts/pydantic_settings/#case-sensitivity */
function inAnyCase(name: string): readonly string[] {
  return [...new Set([name.toUpperCase(), name, name.toLowerCase()])];
}

/** `model_config = SettingsConfigDict(env_prefix="SHOP_")`, `class Config: env_prefix = "SHOP_"` */
function prefixOf({ tokens }: SourceFile, { start, end }: Scope): string {
  for (let at = start; at < end; at++)
    if (tokens[at]?.text === 'env_prefix' && tokens[at + 2]?.kind === 'text')
      return tokens[at + 2]?.text ?? '';
  return '';
}

/** Functions that load the module which their first text names. */
const BY_TEXT: ReadonlySet<string> = new Set([
  'import_module',
  '__import__',
  // https://docs.pytest.org/en/stable/reference/reference.html#pytest-importorskip
  'importorskip',
  'run_module',
]);

/** `"src/main.py"`, `os.path.join(here, "src", "main.py")`, `HERE / "src" / "main.py"`: a file below a folder of the checkout. */
function fileIn(chunk: Chunk, open: number): string | undefined {
  const [first] = elements(chunk, open);
  const texts: string[] = [];
  for (const token of first === undefined ? [] : chunk.tokens.slice(first.start, first.end)) {
    if (token.kind === 'text') {
      if (token.parts.some(({ kind }) => kind === 'hole')) return undefined;
      texts.push(token.text);
    } else if (texts.length > 0 && !/^[,/)]$|^str$/.test(token.text)) return undefined;
  }
  return texts.at(-1)?.endsWith('.py') ? texts.join('/') : undefined;
}

function imports(chunk: Chunk): readonly Import[] {
  const { tokens } = chunk;
  const found: Import[] = [];
  let typesOnly: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'text' && isListedModule(chunk, at))
      found.push(make(chunk, at, at + 1, token.text, []));
    if (token === undefined || token.kind !== 'name') continue;
    if (
      atStatement(chunk, at) &&
      tokens[at - 1]?.text !== ':' &&
      typesOnly !== undefined &&
      token.column <= typesOnly
    )
      typesOnly = undefined;
    if (
      token.text === 'if' &&
      tokens[at + 1]?.kind === 'name' &&
      pathAt(chunk, at + 1).path.endsWith('TYPE_CHECKING')
    )
      typesOnly = token.column;
    if (token.text === 'run_path' && tokens[at + 1]?.text === '(') {
      const file = fileIn(chunk, at + 1);
      const named = file?.replace(/^\.?\/|\.py$/g, '').replaceAll('/', '.');
      if (named)
        found.push({ ...make(chunk, at, at + 3, named, assignedTo(chunk, at)), runs: true });
    } else if (BY_TEXT.has(token.text) && tokens[at + 1]?.text === '(' && isMade(chunk, at + 1)) {
      const [made] = elements(chunk, at + 1);
      const given = assignedTo(chunk, at);
      found.push({
        ...make(chunk, at, at + 2, '.', given),
        ...(made === undefined ? {} : { made }),
      });
    } else if (
      BY_TEXT.has(token.text) &&
      tokens[at + 1]?.text === '(' &&
      tokens[at + 2]?.kind === 'text'
    ) {
      const text = tokens[at + 2]?.text ?? '';
      found.push(make(chunk, at, at + 3, text, assignedTo(chunk, at)));
      // Of a package that is run it is this module (https://docs.python.org/3/library/runpy.html).
      if (token.text === 'run_module') found.push(make(chunk, at, at + 3, `${text}.__main__`, []));
    }
    if (typesOnly !== undefined || !atStatement(chunk, at)) continue;
    if (token.text === 'import') found.push(...pythonImport(chunk, at));
    else if (token.text === 'from') {
      const one = pythonFrom(chunk, at);
      if (one === undefined) continue;
      found.push(one);
      at = one.end;
    }
  }
  return found;
}

/** A name that is more than one text. */
function isMade(chunk: Chunk, open: number): boolean {
  const [first] = elements(chunk, open);
  const token = chunk.tokens[open + 1];
  if (first === undefined) return false;
  return (
    first.end > open + 2 ||
    token?.kind !== 'text' ||
    token.parts.some(({ kind }) => kind === 'hole')
  );
}

/** `{"openai": (".openai_provider", "OpenAIProvider")}`: what a table names is loaded by whoever looks it up. */
function isListedModule({ tokens }: Chunk, at: number): boolean {
  return (
    /^\.{1,3}[A-Za-z_]\w*(?:\.\w+)*$/.test(tokens[at]?.text ?? '') &&
    /^[([,:]$/.test(tokens[at - 1]?.text ?? '') &&
    /^[)\],}]$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** `openai = pytest.importorskip("openai")` */
function assignedTo({ tokens }: Chunk, at: number): Import['names'] {
  const start = tokens[at - 1]?.text === '.' ? at - 2 : at;
  const local = tokens[start - 1]?.text === '=' ? tokens[start - 2] : undefined;
  return local?.kind === 'name' ? [{ local: local.text, imported: '*' }] : [];
}

/** `import a.b as c, d` */
function pythonImport(chunk: Chunk, start: number): Import[] {
  const end = lineEnd(chunk, start);
  const found: Import[] = [];
  for (let at = start + 1; at < end; at++) {
    if (chunk.tokens[at]?.kind !== 'name') continue;
    const { path, end: behind } = pathAt(chunk, at);
    const renamed =
      chunk.tokens[behind]?.text === 'as' ? chunk.tokens[behind + 1]?.text : undefined;
    const local = renamed ?? path;
    found.push(make(chunk, start, end, path, [{ local, imported: '*' }]));
    at = renamed === undefined ? behind : behind + 2;
  }
  return found;
}

/** `from ..a.b import (c as d, e)` */
function pythonFrom(chunk: Chunk, start: number): Import | undefined {
  const { tokens } = chunk;
  let at = start + 1;
  let specifier = '';
  while (tokens[at]?.kind === 'mark' && (tokens[at]?.text === '.' || tokens[at]?.text === '...')) {
    specifier += tokens[at]?.text;
    at++;
  }
  if (tokens[at]?.kind === 'name' && tokens[at]?.text !== 'import') {
    const { path, end } = pathAt(chunk, at);
    specifier += path;
    at = end;
  }
  if (tokens[at]?.text !== 'import') return undefined;
  const open = tokens[at + 1]?.text === '(' ? at + 1 : -1;
  const close = open > 0 ? (chunk.match[open] ?? -1) : -1;
  const end = close > 0 ? close + 1 : lineEnd(chunk, at);
  return make(chunk, start, end, specifier, namesBetween(chunk, at + 1, end, 'as'));
}

function files({ tree, file, searched, told }: Where, one: Import): readonly string[] {
  const specifier = one.made === undefined ? one.specifier : told(one.made);
  // With fewer letters anything could be meant.
  if (one.made !== undefined && !/^\.+\w*|\w{3}/.test(specifier)) return [];
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
  const path = specifier.slice(dots).replaceAll('.', '/');
  const here = parent(file.path);
  if (dots > 0) {
    const base = resolvePath(here, '../'.repeat(dots - 1));
    return base === undefined ? [] : pythonModule(tree, base, path, one, file.path);
  }
  for (const directory of ancestors(here))
    for (const base of bases(directory, searched())) {
      const first = path.split('/', 1)[0] ?? '';
      const names = tree.entries(base);
      if (!isOpen(first) && names.get(first) !== true && names.get(`${first}.py`) !== false)
        continue;
      const found = pythonModule(tree, base, path, one, file.path);
      if (found.length > 0) return found;
    }
  const first = path.split('/', 1)[0] ?? '';
  const base = LIBRARY.has(first) ? undefined : membersOf(tree).get(first);
  return base === undefined ? [] : pythonModule(tree, base, path, one, file.path);
}

/** Folders that hold the packages of one repository, by custom (https://docs.astral.sh/uv/concepts/projects/workspaces/). */
const GROUPS = [
  'packages',
  'libs',
  'apps',
  'services',
  'components',
  'projects',
  'python',
  'backend',
  'server',
];
const MOST_MEMBERS = 100;

/** Where the modules of a repository's own packages begin, by their first name. */
const membersOf = oncePer((tree: Tree): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const group of GROUPS.filter((name) => tree.isDirectory(name)))
    for (const member of folders(tree, group).slice(0, MOST_MEMBERS))
      for (const base of [member, join(member, 'src')])
        for (const module of folders(tree, base).slice(0, MOST_MEMBERS)) {
          const name = module.slice(base.length + 1);
          if (!found.has(name) && tree.isFile(join(module, '__init__.py'))) found.set(name, base);
        }
  return found;
});

function folders(tree: Tree, directory: string): readonly string[] {
  return [...tree.entries(directory)].flatMap(([name, isFolder]) =>
    isFolder && !name.startsWith('.') ? [join(directory, name)] : [],
  );
}

/** Where a module may lie beside or above the program: a package's usual folders, and those it adds itself. */
function bases(directory: string, searched: readonly string[]): readonly string[] {
  const own = searched.flatMap((part) => resolvePath(directory, part) ?? []);
  return [directory, join(directory, 'src'), join(directory, 'lib'), ...own];
}

function pythonModule(
  tree: Tree,
  base: string,
  path: string,
  one: Import,
  by?: string,
): readonly string[] {
  if (isOpen(path))
    return entriesAt(tree, base, path, '(?:\\.py)?')
      .flatMap((found) => pythonModule(tree, '', found.replace(/\.py$/, ''), one, by))
      .filter((found) => found !== by);
  const target = path === '' ? base : join(base, path);
  if (path !== '' && tree.isFile(`${target}.py`)) return [`${target}.py`];
  const found: string[] = [];
  if (tree.isFile(join(target, '__init__.py'))) found.push(join(target, '__init__.py'));
  for (const { imported } of one.names) {
    const sub = join(target, imported);
    if (imported === '*') continue;
    if (tree.isFile(`${sub}.py`)) found.push(`${sub}.py`);
    else if (tree.isFile(join(sub, '__init__.py'))) found.push(join(sub, '__init__.py'));
  }
  return found;
}
