import { CALL_PATHS } from '../payer/hosts.ts';
import { type Hints, NAME_ROWS } from '../payer/names.ts';
import { PROVIDERS } from '../payer/providers.ts';
import { TELLING_PATH } from '../payer/remote.ts';
import { POLICY_LITERALS } from '../policy/literals.ts';
import type { Repository } from '../repository/repository.ts';
import { CATALOG } from './actions/catalog.ts';
import { CODEX_ACTIONS } from './actions/codex-action.ts';
import { TOOLS } from './commands/tools.ts';

/**
 * Every text that a detector could match, from the tables the detectors use. A file that holds none
 * and leads to no file that does cannot spend: it need not be parsed. That this is true is a
 * property test, not a promise.
 */
function interesting(): RegExp {
  const plain = new Set<string>(['codex', 'openai', 'gh models', ...POLICY_LITERALS]);
  for (const row of CATALOG) plain.add(row.action);
  for (const name of CODEX_ACTIONS) plain.add(name);
  for (const provider of PROVIDERS) {
    if (provider.budget === 'none') continue;
    for (const host of provider.hosts) if (!host.startsWith('*.')) plain.add(host);
    for (const host of provider.hosts)
      if (host.startsWith('*.') && !AMBIENT.has(host)) plain.add(host.slice(2));
    for (const name of provider.credentialNames) plain.add(name.toLowerCase());
  }
  for (const path of CALL_PATHS) plain.add(path);
  const words = TOOLS.flatMap((tool) => [...tool.commands, ...tool.packages]).map((w) =>
    w.toLowerCase(),
  );
  const stems = new Set(NAME_ROWS.flatMap((row) => row.stems));
  const literals = shortest([...plain].map((p) => p.toLowerCase())).map(escapeRegExp);
  return new RegExp(
    [...stems, ...literals, `\\b(?:${[...new Set(words)].map(escapeRegExp).join('|')})\\b`].join(
      '|',
    ),
    'i',
  );
}

/** Hosts of whole clouds: only a model's path on them tells. */
const AMBIENT = new Set(['*.amazonaws.com', '*.api.aws']);

/** A literal that contains another of the list adds nothing. */
function shortest(literals: readonly string[]): readonly string[] {
  return literals.filter((a) => !literals.some((b) => a !== b && a.includes(b)));
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

const INTERESTING = interesting();

/** A local action or workflow, or another repository's workflow: always looked into. */
const DOORS = /uses:\s*["']?(?:\.|\$)\/|\.github\/(?:workflows|actions)\//;

/** Words in a text that can lead to a file of the repository. */
const PATHS =
  /[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|zsh|[cm]?[jt]sx?|py|rb|ps1|cmd|bat|go|ipynb|php|ya?ml|toml)\b/g;
const MODULES = /-m\s+([A-Za-z_][\w.]*)/g;
const DIRECTORIES = /[\w.@-]+(?:\/[\w.@-]+)*/g;

/** Programs that find out by themselves what to run, and the files that tell them. */
const RUNNERS =
  /\b(?:npm|pnpm|yarn|bun|make|just|task|tox|nox|hatch|poe|pdm|rye|uv|poetry|pipenv|rake|composer|mise|deno|turbo|nx|lerna|docker)\b/;
const MANIFESTS = [
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

/** Programs whose input is a whole directory of sources; they matter only with a credential in reach. */
const DIRECTORY_RUNNERS =
  /\b(?:go|dotnet|mvn|mvnw|gradle|gradlew|cargo|pytest|vitest|jest|rspec|phpunit|promptfoo|python3?|node|ruby|deno|tsx|npm|pnpm|yarn|bun|make|tox|nox|hatch|uv|poetry)\b/;

/** Credentials that a secret's name does not give away, or that no file shows. */
const HIDDEN = /secrets\s*\[|toJSON\(\s*secrets|secrets:\s*inherit|\bvars\.|self-hosted|id-token/i;
const SECRETS = /secrets\.([A-Za-z_]\w*)/g;
const BENIGN =
  /^(?:GITHUB_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|CODECOV_TOKEN|PYPI_\w+|TEST_PYPI_\w+|DOCKER\w*|GHCR_\w+|SONAR_TOKEN|SLACK_\w+|GPG_\w+|CARGO_REGISTRY_TOKEN|NUGET_\w+|SSH_\w+|DEPLOY_KEY|CR_PAT)$/i;

/** Whether a workflow file could hold, or lead to, anything that spends. */
export function mayConcern(text: string, repository: Repository, hints: Hints): boolean {
  if (INTERESTING.test(text) || DOORS.test(text) || TELLING_PATH.test(text)) return true;
  for (const name of hints.keys()) if (text.toUpperCase().includes(name)) return true;
  if (DIRECTORY_RUNNERS.test(text) && hasHiddenCredential(text)) return true;
  return leadsOn(text, repository);
}

function hasHiddenCredential(text: string): boolean {
  if (HIDDEN.test(text)) return true;
  for (const match of text.matchAll(SECRETS)) if (!BENIGN.test(match[1] ?? '')) return true;
  return false;
}

interface Seen {
  readonly files: Map<string, boolean>;
}
const memory = new WeakMap<Repository, Seen>();

/** Whether a file that the text names, or one reached from there, is interesting. Each file is asked once. */
function leadsOn(text: string, repository: Repository): boolean {
  let seen = memory.get(repository);
  if (seen === undefined) {
    seen = { files: new Map() };
    memory.set(repository, seen);
  }
  const known = seen.files;
  const directories = directoriesIn(text, repository);
  const candidates = new Set<string>();
  for (const match of text.matchAll(PATHS)) add(candidates, match[0], directories);
  for (const match of text.matchAll(MODULES)) {
    const path = (match[1] ?? '').replaceAll('.', '/');
    add(candidates, `${path}.py`, directories);
    add(candidates, `${path}/__main__.py`, directories);
  }
  if (RUNNERS.test(text)) for (const manifest of MANIFESTS) add(candidates, manifest, directories);
  for (const path of candidates) if (isInteresting(path, repository, known)) return true;
  return false;
}

function add(into: Set<string>, path: string, directories: readonly string[]): void {
  const plain = path.replace(/^(?:\.\/)+/, '');
  into.add(plain);
  for (const directory of directories) into.add(`${directory}/${plain}`);
}

/** Directories of the repository that the text names: a command may run there. */
function directoriesIn(text: string, repository: Repository): readonly string[] {
  const found = new Set<string>();
  const top = topDirectories(repository);
  for (const match of text.matchAll(DIRECTORIES)) {
    const path = match[0].replace(/^(?:\.\/)+/, '');
    const first = path.split('/')[0] ?? '';
    if (top.has(first)) found.add(path);
    if (found.size >= 20) break;
  }
  return [...found];
}

const tops = new WeakMap<Repository, ReadonlySet<string>>();

function topDirectories(repository: Repository): ReadonlySet<string> {
  let top = tops.get(repository);
  if (top === undefined) {
    top = new Set(
      repository
        .list('')
        .filter((e) => e.directory && !e.name.startsWith('.git'))
        .map((e) => e.name),
    );
    tops.set(repository, top);
  }
  return top;
}

function isInteresting(path: string, repository: Repository, known: Map<string, boolean>): boolean {
  const before = known.get(path);
  if (before !== undefined) return before;
  known.set(path, false);
  const read = repository.read(path);
  if (read.kind !== 'text') return false;
  const result = INTERESTING.test(read.text) || leadsOn(read.text, repository);
  known.set(path, result);
  return result;
}
