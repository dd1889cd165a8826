import { CLOUD_LOGIN_ACTIONS } from '../interpreter/actions/cloud-logins.ts';
import { languageOf } from '../interpreter/code/entries.ts';
import { ALL as LANGUAGES } from '../interpreter/code/languages/index.ts';
import { analyzeProgram } from '../interpreter/code/program.ts';
import { workspaces } from '../interpreter/project/npm.ts';
import { CATALOG } from '../knowledge/actions.ts';
import { REPOSITORY_BUILDS } from '../knowledge/builds.ts';
import { DOCUMENT_BUILDERS } from '../knowledge/documents.ts';
import { isHarmless } from '../knowledge/harmless/actions.ts';
import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import { CALL_PATHS } from '../knowledge/hosts.ts';
import { KEY_LITERALS } from '../knowledge/keys.ts';
import { LAUNCHERS } from '../knowledge/launchers.ts';
import { type Hints, nameRows } from '../knowledge/names.ts';
import { PROVIDERS, tellingNames } from '../knowledge/providers.ts';
import { SDK_TEXTS } from '../knowledge/sdks.ts';
import { TEST_RUNNERS } from '../knowledge/test-runners.ts';
import { TOOLS } from '../knowledge/tools.ts';
import { VAULTS } from '../knowledge/vaults.ts';
import { TELLING_PATH } from '../payer/remote.ts';
import { parent } from '../repository/path.ts';
import type { Repository } from '../repository/repository.ts';
import { quietly } from '../repository/watched.ts';
import { escapeRegExp } from '../support/escape-reg-exp.ts';
import { oncePer } from '../support/once.ts';
import { MARKER } from '../version.ts';
import { readAction } from '../workflow/action.ts';
import { actionFiles } from '../workflow/references.ts';
import { CODEX_ACTIONS } from './actions/codex-action.ts';

/**
 * Every text that a detector could match, from the tables the detectors use. A file that holds none
 * and leads to no file that does cannot spend: it need not be parsed. That this is true is a
 * property test, not a promise. For texts in lower case.
 */
function interesting(): RegExp {
  const plain = new Set<string>(['codex', 'openai', 'gh models', 'agent-task']);
  // A literal key and a comment to the guard count where nothing spends as well: to pass over the file would hide a finding.
  for (const literal of [...KEY_LITERALS, MARKER]) plain.add(literal);
  for (const row of CATALOG) plain.add(row.action);
  for (const name of CODEX_ACTIONS) plain.add(name);
  for (const provider of PROVIDERS) {
    if (provider.budget === 'none') continue;
    for (const host of provider.hosts) if (!host.startsWith('*.')) plain.add(host);
    for (const host of provider.hosts)
      if (host.startsWith('*.') && !AMBIENT.has(host)) plain.add(host.slice(2));
    for (const name of tellingNames(provider)) plain.add(name.toLowerCase());
  }
  for (const path of CALL_PATHS) plain.add(path);
  plain.add('@cf/').add('@hf/');
  for (const text of SDK_TEXTS) if (!/^[a-z]+$/.test(text)) plain.add(text);
  const stems = nameRows().flatMap((row) => row.stems);
  for (const stem of stems) if (/^\w+$/.test(stem)) plain.add(stem);
  const literals = shortest([...plain].map((p) => p.toLowerCase()));
  const words = TOOLS.flatMap((tool) => [...tool.commands, ...tool.packages])
    .map((word) => word.toLowerCase())
    .filter((word) => !literals.some((literal) => word.includes(literal)));
  return new RegExp(
    [
      ...literals.map(escapeRegExp),
      ...stems.filter((stem) => !/^\w+$/.test(stem)),
      MODELS,
      COMPILED,
      // What a keeper of secrets starts may find any key, whatever it is called.
      ...VAULTS.flatMap(({ runs }) => runs).map(
        (words) => `\\b${words.replaceAll(' ', '\\s+(?:\\S+\\s+)?')}\\b`,
      ),
      `\\b(?:import|from|require|using|use|library|alias)\\b[\\s("'\\[{]*(?:${SDK_TEXTS.filter((text) => /^[a-z]+$/.test(text)).join('|')})\\b`,
      `\\b(?:${[...new Set(words)].map(escapeRegExp).join('|')})\\b`,
    ].join('|'),
  );
}

/** A job that asks for models: whatever it starts may call them with the run's own token. */
const MODELS = 'models["\']?\\s*:\\s*["\']?(?:read|write)';

/** Programs of a whole package, whose files no text names; rare enough to be looked into each time. */
const COMPILED = LANGUAGES.flatMap(([, { projects }]) =>
  projects.map((words) => `\\b${words.replace(' ', '\\s+(?:\\S+\\s+)?')}\\b`),
).join('|');

/** Hosts of whole clouds: only a model's path on them tells. */
const AMBIENT = new Set(['*.amazonaws.com', '*.api.aws']);

/** A literal that contains another of the list adds nothing. */
function shortest(literals: readonly string[]): readonly string[] {
  return literals.filter((a) => !literals.some((b) => a !== b && a.includes(b)));
}

/** What most of what concerns us says: found before the long pattern need be built. */
const USUAL = /openai|codex/i;

let pattern: RegExp | undefined;

/**
 * A credential pays only for what calls a model, and each caller is a text of the tables or a
 * program; so it does not matter here what a secret without a telling name may hold.
 */
export function isTelling(text: string): boolean {
  if (pattern === undefined && USUAL.test(text)) return true;
  pattern ??= interesting();
  // A pattern that need not compare without case is a third faster, the copy included.
  return pattern.test(text.toLowerCase());
}

/** A local action, whose file is read like any other that the text names. Bounded, so that no text makes it slow. */
const LOCAL_ACTIONS =
  /\buses["']?\s*:\s*["']?\.\/(?!\.github\/workflows\/|[^\s"']{0,200}\.\.)([\w.@/-]{1,200})["']?(?=\s|$)/g;

/** Any other local action, a called workflow, an action by its full name, a folder beside them: always looked into. */
const DOORS =
  /\buses["']?\s*:\s*["']?(?:[.$]|[^\s"'#]{0,300}\.github\/workflows\/)|\.github\/actions\/|\.github\/workflows\/(?![\w.@-]+\.ya?ml\b)/;

function hasDoors(text: string): boolean {
  return DOORS.test(text.replace(LOCAL_ACTIONS, ''));
}

/** Endings of words in a text that can lead to a file of the repository. */
const ENDINGS = new RegExp(
  `\\.(?:${['sh', 'bash', 'zsh', 'ps1', 'cmd', 'bat', 'ya?ml', 'toml', ...LANGUAGES.flatMap(([, { endings }]) => endings)].join('|')})\\b`,
  'g',
);
/** What a path consists of, as far as it is spelt out. */
const PATH_CHARACTER = /[\w.@/-]/;
const MODULES = /-m\s+([A-Za-z_][\w.]*)/g;

/** A text in an encoding, folders of hooks and of programs that stand in front of others: looked into. */
const HIDES = /base64\s+-+d|base64\s+-D|hooksPath|\bPATH=/i;

/** Commands whose hooks are files of the repository. */
const HOOKED = /\bgit\s|\bpre-commit\b|\blint-staged\b/;
const HOOKS = [
  '.pre-commit-config.yaml',
  '.lintstagedrc',
  '.lintstagedrc.json',
  '.lintstagedrc.yaml',
  ...[
    'pre-commit',
    'prepare-commit-msg',
    'commit-msg',
    'post-commit',
    'pre-merge-commit',
    'post-merge',
    'pre-push',
    'post-checkout',
    'pre-rebase',
    'post-rewrite',
  ].map((hook) => `.husky/${hook}`),
];

/** Programs that find out by themselves what to run, and the files that tell them. */
const RUNNERS =
  /\b(?:npm|pnpm|yarn|bun|make|just|task|tox|nox|hatch|poe|pdm|rye|uv|poetry|pipenv|rake|composer|mise|deno|turbo|nx|lerna|docker)\b/;
/** What makes programs of the project's sources, which are started by a name that stands in no path. */
const BUILDS = /\b(?:cargo\s+(?:install|build|b)|go\s+(?:install|build)|pipx?\s+install)\b/;
const MANIFESTS = [
  '.npmrc',
  'package.json',
  'Makefile',
  'GNUmakefile',
  'makefile',
  'justfile',
  'Justfile',
  'Taskfile.yml',
  'Taskfile.yaml',
  'tox.ini',
  'noxfile.py',
  'pyproject.toml',
  'setup.cfg',
  'hatch.toml',
  'Rakefile',
  'composer.json',
  'mise.toml',
  '.mise.toml',
  'deno.json',
  'deno.jsonc',
  'turbo.json',
  'docker-compose.yml',
  'docker-compose.yaml',
  'compose.yml',
  'compose.yaml',
  'Dockerfile',
];

/** Programs that take a directory for what is in it, or a name without an ending. */
const INTERPRETERS = new RegExp(
  `\\b(?:${LANGUAGES.flatMap(([, { runners }]) => runners.flatMap(({ names }) => names)).join('|')})\\b`,
);
const ENTRIES = LANGUAGES.flatMap(([, { firsts }]) => firsts);
const SOURCES = LANGUAGES.flatMap(([, { implied }]) => implied);

/** Runners that reach every package of a workspace. */
const WORKSPACES = /\b(?:npm|pnpm|yarn|bun|turbo|nx|lerna)\b/;

/** Whether a workflow file could hold, or lead to, anything that spends or that a rule looks for. */
export function mayConcern(text: string, repository: Repository, hints: Hints): boolean {
  if (isTelling(text) || hasDoors(text) || TELLING_PATH.test(text)) return true;
  if (HIDES.test(text)) return true;
  const inActions = text.search(LOCAL_ACTIONS) >= 0;
  if ((inActions || text.includes('test')) && signsIn(text)) return true;
  if (hints.size > 0) {
    const upper = text.toUpperCase();
    for (const name of hints.keys()) if (upper.includes(name)) return true;
  }
  if (
    holdsSomething(text) &&
    (inActions || startsUnseen().test(text) || RUNNERS.test(text) || BUILDS.test(text))
  )
    return true;
  return leadsOn(text, repository);
}

function signsIn(text: string): boolean {
  return CLOUD_LOGIN_ACTIONS.some((name) => text.includes(name));
}

/** A value that no file shows and that may open a model, or an identity: without one no test can pay. */
function holdsSomething(text: string): boolean {
  if (/id-token["']?\s*:\s*["']?write|\bsecrets\s*:\s*inherit/.test(text)) return true;
  for (const [, name = ''] of text.matchAll(/\b(?:secrets|vars)\b(?:\.|\[')(\w{1,100})/gi))
    if (!isHarmlessSecret(name)) return true;
  return false;
}

let unseen: RegExp | undefined;

/** Programs that find out by themselves what of the project they start: its tests, its modules, its pages. */
function startsUnseen(): RegExp {
  unseen ??= new RegExp(
    [
      ...new Set(
        [
          ...[...LAUNCHERS, ...TEST_RUNNERS, ...DOCUMENT_BUILDERS].map(({ words }) => words),
          ...REPOSITORY_BUILDS.flatMap(({ words }) => words),
        ].map(commandPattern),
      ),
    ]
      .concat(
        '\\b(?:mvnw?|mvnd|gradlew?|jupyter|papermill|treon|litellm|llama|dvc|invoke|inv|fab|check-r-package)\\b',
      )
      .join('|'),
  );
  return unseen;
}

/** The first and the last of the words, on one line. */
function commandPattern(words: string): string {
  const [first = '', ...more] = words.split(' ');
  const last = more.at(-1);
  const name = `\\b${escapeRegExp(first)}\\b`;
  return last === undefined ? name : `${name}[^\\n]{0,80}\\b${escapeRegExp(last)}\\b`;
}

/** Whether a step may use an action of another repository that no table knows; only reading it tells. */
export function callsElsewhere(text: string): boolean {
  if (!text.includes('uses')) return false;
  // What it uses is not looked up in local actions here.
  if (text.search(LOCAL_ACTIONS) >= 0) return true;
  let last = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > last && PATH_CHARACTER.test(text[start - 1] ?? '')) start--;
    last = at + 1;
    const name = text.slice(start, at).toLowerCase();
    if (/^[^./][^/]*\/[^/]/.test(name) && !isHarmless(name)) return true;
  }
  return false;
}

/** A file as far as the prefilter knows it: what it says by itself, and the files it names. */
interface Known {
  readonly telling: boolean;
  readonly next: readonly string[];
}

interface Shelf {
  readonly files: Map<string, Known>;
  /** Files from which nothing of interest is reached. */
  readonly barren: Set<string>;
  readonly tops: RegExp | undefined;
  members: readonly string[] | undefined;
}

const shelfOf = oncePer(
  (repository: Repository): Shelf => ({
    files: new Map(),
    barren: new Set(),
    tops: topsOf(repository),
    members: undefined,
  }),
);

/** Whether a file that the text names, or one reached from there, is telling. Each file is read once. */
function leadsOn(text: string, repository: Repository): boolean {
  const shelf = shelfOf(repository);
  const start = named(text, '', repository, shelf);
  if (start === undefined) return true;
  const seen = new Set<string>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path) || shelf.barren.has(path)) continue;
    seen.add(path);
    const known = knownOf(path, repository, shelf);
    if (known.telling) return true;
    queue.push(...known.next);
  }
  for (const path of seen) shelf.barren.add(path);
  return false;
}

const NOTHING: Known = { telling: false, next: [] };
const TELLING: Known = { telling: true, next: [] };

function knownOf(path: string, repository: Repository, shelf: Shelf): Known {
  let known = shelf.files.get(path);
  if (known === undefined) {
    known = look(path, repository, shelf);
    shelf.files.set(path, known);
  }
  return known;
}

function look(path: string, repository: Repository, shelf: Shelf): Known {
  const read = quietly(repository).read(path);
  // What could not be read may tell of anything: only following the job says whether it is started.
  if (read.kind === 'unreadable') return TELLING;
  if (read.kind !== 'text') return NOTHING;
  if (isTelling(read.text)) return TELLING;
  if (/(?:^|\/)action\.ya?ml$/.test(path) && !isPlainAction(path, read.text)) return TELLING;
  const next = named(read.text, parent(path), repository, shelf);
  if (next === undefined) return TELLING;
  if (languageOf(path, read.text) === undefined) return { telling: false, next };
  return { telling: false, next: [...next, ...analyzeProgram(repository, path).files] };
}

/** An action of which every part is a file that its text names, and nothing is to be told. */
function isPlainAction(path: string, text: string): boolean {
  if (hasDoors(text) || TELLING_PATH.test(text) || HIDES.test(text) || signsIn(text)) return false;
  const { action, diagnostics } = readAction(path, text);
  const kind = action?.body.kind;
  return diagnostics.length === 0 && (kind === 'composite' || kind === 'node');
}

/** The files a text names, as seen from the root, its own directory and those it names; undefined: too many. */
function named(
  text: string,
  base: string,
  repository: Repository,
  shelf: Shelf,
): readonly string[] | undefined {
  const directories = directoriesIn(text, shelf.tops);
  if (directories.length > MAX_DIRECTORIES) return undefined;
  const places = base === '' ? directories : [base, ...directories];
  const found = new Set<string>(directories);
  for (const path of pathsIn(text)) add(found, path, places);
  for (const [, action = ''] of text.matchAll(LOCAL_ACTIONS)) {
    for (const file of actionFiles(action.replace(/\/+$/, ''))) found.add(file);
  }
  for (const match of text.matchAll(MODULES)) {
    const path = (match[1] ?? '').replaceAll('.', '/');
    add(found, `${path}.py`, places);
    add(found, `${path}/__main__.py`, places);
  }
  if (RUNNERS.test(text)) for (const manifest of MANIFESTS) add(found, manifest, places);
  if (HOOKED.test(text)) for (const hook of HOOKS) found.add(hook);
  if (INTERPRETERS.test(text)) addEntries(found, places);
  if (WORKSPACES.test(text)) {
    shelf.members ??= workspaces(repository, '').map((member) => `${member}/package.json`);
    for (const member of shelf.members) found.add(member);
  }
  return [...found];
}

/** The words with a known ending, each found from its end: far fewer than there are words. */
function pathsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let last = 0;
  for (const { index, 0: ending } of text.matchAll(ENDINGS)) {
    let start = index;
    while (start > last && PATH_CHARACTER.test(text[start - 1] ?? '')) start--;
    last = index + ending.length;
    if (start === index) continue;
    const path = text.slice(start, last);
    found.add(path);
    // `$DIR/ask.py`: where the variable leads is not known here, what lies there is.
    if (text[start - 1] === '$' && path.includes('/')) found.add(path.slice(path.indexOf('/') + 1));
  }
  return found;
}

function add(into: Set<string>, path: string, directories: readonly string[]): void {
  const plain = path.replace(/^(?:\.{0,2}\/)+/, '');
  into.add(plain);
  for (const directory of directories) into.add(`${directory}/${plain}`);
}

function addEntries(into: Set<string>, directories: readonly string[]): void {
  for (const entry of ENTRIES) add(into, entry, directories);
  for (const directory of directories)
    for (const ending of SOURCES) into.add(`${directory}${ending}`);
}

const MAX_DIRECTORIES = 20;

/** A path that begins with what stands at the top of the repository: a directory, or a file without an ending. */
function topsOf(repository: Repository): RegExp | undefined {
  const names = repository
    .list('')
    .filter((entry) => !entry.name.startsWith('.git'))
    .filter((entry) => entry.directory || !entry.name.includes('.'))
    .map((entry) => escapeRegExp(entry.name));
  if (names.length === 0) return undefined;
  return new RegExp(`(?<![\\w.@-])(?:${names.join('|')})(?![\\w.@-])(?:/[\\w.@-]+)*`, 'g');
}

/** Directories and files without an ending that the text names: a command may run there. */
function directoriesIn(text: string, tops: RegExp | undefined): readonly string[] {
  const found = new Set<string>();
  if (tops === undefined) return [];
  for (const match of text.matchAll(tops)) {
    found.add(match[0]);
    if (found.size > MAX_DIRECTORIES) break;
  }
  return [...found];
}
