import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CLI = join(ROOT, 'dist/cli/index.js');
export const ACTION = join(ROOT, 'dist/action/index.js');
export const AIM = join(ROOT, 'test/faults/aim.cjs');

export type Texts = Readonly<Record<string, string>>;

const WORKFLOWS = '.github/workflows';

/** One that `fix` edits: a job without a time limit that spends on every pull request. */
export function fixable(n: number): string {
  return `on: pull_request
permissions:
  contents: read
jobs:
  review-${n}:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;
}

export function workflows(count: number): Texts {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`${WORKFLOWS}/review-${n}.yml`, fixable(n)]),
  );
}

const made: string[] = [];

/** Every user may look inside; it is removed with the others. */
export function folder(files: Texts = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  made.push(root);
  write(root, files);
  return root;
}

export function removeFolders(): void {
  for (const one of made.splice(0)) rmSync(one, { recursive: true, force: true });
}

export function write(root: string, files: Texts): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Every file below a folder, by its path. */
export function texts(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [relative(root, path), readFileSync(path, 'utf8')]),
  );
}

export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  readonly uid?: number | undefined;
  readonly entry?: string;
}

/** The built command line as a process, with nothing of this machine in its environment. */
export function cli(words: readonly string[], start: Start = {}): SpawnSyncReturns<string> {
  const { cwd = tmpdir(), env = {}, node = [], uid, entry = CLI } = start;
  return spawnSync(process.execPath, [...node, entry, ...words], {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: { PATH: process.env.PATH ?? '', NODE_DISABLE_COMPILE_CACHE: '1', ...env },
  });
}
