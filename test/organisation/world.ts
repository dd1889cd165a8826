import { createHash } from 'node:crypto';
import { random, sourceFile, sourcePath, workflowFiles } from '../../scripts/corpus.mjs';
import { treeHash } from '../../src/repository/tree-hash.ts';
import { blobHash, bytesOf } from '../e2e/github/state.ts';

/** A file's text or bytes, where a link leads, or a submodule. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly module: string };

export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'commit';
  readonly sha: string;
  readonly size: number;
}

/** A repository as a server has it, by git's names. */
export interface Made {
  readonly entries: readonly Entry[];
  readonly byHash: { get(hash: string): Content | undefined };
  readonly tree: string;
  readonly commit: string;
  /** The path of each folder, by its hash; made when it is asked for. */
  folders(): ReadonlyMap<string, string>;
}

export type Fate =
  | 'usual'
  | 'deleted'
  | 'forbidden'
  | 'renamed'
  | 'empty'
  | 'truncated'
  | 'given-away';

export interface Listed {
  readonly name: string;
  readonly fate: Fate;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly visibility: 'PUBLIC' | 'PRIVATE';
}

/** An organisation. Its repositories are made when they are asked for, the same each time. */
export interface World {
  readonly owner: string;
  readonly repositories: readonly Listed[];
  made(name: string): Made;
}

/** Files a repository: the middle one of 166 public repositories has about 500, one in twenty 3,000. */
const FILES = { median: 250, spread: 1.3, most: 20_000 };
/** Of an organisation, many repositories have no workflows; those that have, some three. */
const WITHOUT_WORKFLOWS = 0.3;
const AI_SHARE = 0.15;
const FATES: readonly (readonly [Fate, number])[] = [
  ['deleted', 0.01],
  ['forbidden', 0.01],
  ['renamed', 0.01],
  ['empty', 0.01],
  ['truncated', 0.005],
  ['given-away', 0.005],
];

export function makeWorld(count: number, seed = 1): World {
  const repositories = Array.from({ length: count }, (_, index): Listed => {
    const next = random(seed * 1_000_003 + index);
    const drawn = next();
    let sum = 0;
    const fate = FATES.find(([, share]) => {
      sum += share;
      return drawn < sum;
    });
    return {
      name: `${['shop', 'api', 'lib', 'web', 'infra'][index % 5]}-${index}`,
      fate: fate?.[0] ?? 'usual',
      archived: next() < 0.1,
      fork: next() < 0.05,
      visibility: next() < 0.3 ? 'PUBLIC' : 'PRIVATE',
    };
  });
  const numbers = new Map(repositories.map(({ name }, index) => [name, index]));
  const kept = new Map<string, Made>();
  return {
    owner: 'acme',
    repositories,
    made(name) {
      const known = kept.get(name);
      if (known !== undefined) return known;
      const made = toMade(filesOf(random(seed * 7_000_003 + (numbers.get(name) ?? 0))));
      kept.set(name, made);
      // A server of thousands holds the last few hundred.
      if (kept.size > 300) kept.delete(kept.keys().next().value ?? '');
      return made;
    },
  };
}

/** A world of given files: what a checkout has is what the server gives. */
export function worldOf(owner: string, repositories: Readonly<Record<string, Made>>): World {
  return {
    owner,
    repositories: Object.keys(repositories).map((name) => ({
      name,
      fate: 'usual',
      archived: false,
      fork: false,
      visibility: 'PUBLIC',
    })),
    made: (name) => repositories[name] ?? never(name),
  };
}

function never(name: string): never {
  throw new Error(`there is no ${name}`);
}

export function toMade(files: ReadonlyMap<string, Content>): Made {
  const byHash = new Map<string, Content>();
  const entries = [...files].map(([path, content]): Entry => {
    if (typeof content === 'object' && 'module' in content)
      return { path, mode: '160000', type: 'commit', sha: content.module, size: 0 };
    const sha = hashOf(content);
    byHash.set(sha, content);
    const link = typeof content === 'object' && 'link' in content;
    const mode = link ? '120000' : path.endsWith('.sh') ? '100755' : '100644';
    return { path, mode, type: 'blob', sha, size: bytesOf(content).length };
  });
  return madeOf(entries, byHash);
}

export function madeOf(entries: readonly Entry[], byHash: Made['byHash']): Made {
  const tree = hashOfTree(entries);
  const commit = createHash('sha1').update(`commit ${tree}`).digest('hex');
  let folders: Map<string, string> | undefined;
  return {
    ...{ entries, byHash, tree, commit },
    folders() {
      folders ??= new Map(
        foldersOf(entries).map((folder) => [hashOfTree(below(entries, folder)), folder]),
      );
      return folders;
    },
  };
}

const hashes = new Map<string, string>();

/** Fillers are of a few hundred texts, each hashed once. */
function hashOf(content: string | Uint8Array | { readonly link: string }): string {
  if (typeof content !== 'string') return blobHash(content);
  const known = hashes.get(content) ?? blobHash(content);
  if (content.length < 2_000 && hashes.size < 1_000) hashes.set(content, known);
  return known;
}

function hashOfTree(entries: readonly Entry[]): string {
  const leaves = entries.map(({ path, mode, sha }) => ({ path, mode, hash: sha }));
  return treeHash(leaves, '0'.repeat(40)) ?? '';
}

function foldersOf(entries: readonly Entry[]): readonly string[] {
  const found = new Set<string>(['']);
  for (const { path } of entries)
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      found.add(path.slice(0, at));
  return [...found];
}

export function below(entries: readonly Entry[], folder: string): readonly Entry[] {
  if (folder === '') return entries;
  return entries
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((one) => ({ ...one, path: one.path.slice(folder.length + 1) }));
}

const fillers = Array.from({ length: 200 }, (_, i) => sourceFile(random(i), i));

function filesOf(next: () => number): ReadonlyMap<string, Content> {
  const files = new Map<string, Content>();
  const normal = (next() + next() + next() + next() - 2) * 1.73;
  const drawn = Math.round(FILES.median * Math.exp(FILES.spread * normal));
  const count = Math.min(FILES.most, Math.max(5, drawn));
  for (let i = 0; i < count; i++) files.set(sourcePath(i), fillers[i % fillers.length] ?? '');
  files.set('README.md', '# A repository\n');
  files.set('.gitattributes', '* text=auto\n');
  if (next() < WITHOUT_WORKFLOWS) return files;
  addProject(files, next);
  // Numbers from 1: number 0 of the bench is its giant.
  const workflows = 1 + Math.floor(next() * next() * 9);
  const ai = next() < AI_SHARE / (1 - WITHOUT_WORKFLOWS);
  const first = 1 + Math.floor(next() * 900);
  const chosen = ai ? Math.floor(next() * workflows) : -1;
  for (let i = 0; i < workflows; i++) {
    const share = i === chosen ? 1 : 0;
    const [made] = workflowFiles({ files: 1, next, share, indirect: 0.4, first: first + i });
    if (made === undefined) continue;
    files.set(made.path, made.text);
    for (const [path, text] of made.beside) files.set(path, text);
  }
  return files;
}

/** What the bench's steps start: `npm test`, `npm run migrate`, `pytest tests/live`. */
function addProject(files: Map<string, Content>, next: () => number): void {
  const scripts = {
    lint: 'node scripts/lint.mjs',
    test: 'node scripts/test.mjs',
    migrate: 'node scripts/migrate.mjs',
  };
  files.set('package.json', `${JSON.stringify({ name: 'shop', scripts }, null, 2)}\n`);
  files.set('scripts/lint.mjs', "import { rules } from './rules.mjs';\nrules();\n");
  files.set('scripts/rules.mjs', 'export function rules() {}\n');
  files.set(
    'scripts/test.mjs',
    "import './setup.mjs';\nimport { run } from '../lib/run.mjs';\nrun();\n",
  );
  files.set('scripts/setup.mjs', "import { env } from '../lib/env.mjs';\nenv();\n");
  files.set('lib/env.mjs', 'export const env = () => ({ ...process.env });\n');
  files.set('lib/run.mjs', "import { helper } from './helper.mjs';\nexport const run = helper;\n");
  files.set('lib/helper.mjs', `export const helper = () => ${Math.floor(next() * 1e6)};\n`);
  files.set('scripts/migrate.mjs', "import fs from 'node:fs';\nfs.readFileSync('schema.sql');\n");
  files.set('tests/live/test_live.py', LIVE_TEST);
  files.set('conftest.py', 'import pytest\n');
  files.set('requirements.txt', 'openai\npytest\n');
  files.set('go.mod', 'module acme.example/shop\n');
  if (next() < 0.1) files.set('vendor/tool', { module: 'c'.repeat(40) });
  if (next() < 0.2) files.set('docs/latest.md', { link: '../README.md' });
}

const LIVE_TEST = `import openai, pytest

@pytest.mark.live
def test_answer():
    assert openai.OpenAI().responses.create(model="gpt-5.4", input="hello").output_text
`;
