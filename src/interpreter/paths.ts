import { isBelow } from '../repository/path.ts';
import type { Value } from '../value/value.ts';
import { concat, fromOrigin, literal, literalText, originName } from '../value/value.ts';
import type { Environment } from './model.ts';

/**
 * Home directories of runners and of the images jobs run in, all written `~`.
 * Sources: GitHub-hosted runners use /home/runner (Linux) and /Users/runner (macOS); containers run
 * as root, with HOME=/github/home.
 */
const HOMES = [
  '/home/runner',
  '/Users/runner',
  '/github/home',
  '/root',
  '{env.HOME}',
  '$HOME',
  '$home',
];

/** Where the repository is checked out. */
const WORKSPACES = ['{github.workspace}', '$GITHUB_WORKSPACE', '/github/workspace'];
const TEMPS = ['{runner.temp}', '$RUNNER_TEMP'];

/**
 * One spelling for one place: `~/.codex/auth.json`, `{runner.temp}/x`, `scripts/a.sh` below the
 * repository's root. Parts that are not known keep their origin's name in braces, so that two steps
 * that use the same unknown name the same place.
 */
export function pathKey(value: Value, directory: string): string {
  const first = value.alternatives[0];
  if (first === undefined) return '';
  const raw = first.pieces
    .map((p) =>
      p.kind === 'literal'
        ? p.text
        : p.kind === 'environment'
          ? `$${p.name}`
          : `{${originName(p)}}`,
    )
    .join('')
    .trim();
  return normalise(raw, directory);
}

/** A place of the repository as a script names it that knows where it runs: `$GITHUB_WORKSPACE/scripts`. */
export function absolute(path: string): Value {
  const root = fromOrigin({ kind: 'environment', name: 'GITHUB_WORKSPACE' });
  if (path === '') return root;
  return isRepositoryPath(path) ? concat(root, literal(`/${path}`)) : literal(path);
}

function normalise(raw: string, directory: string): string {
  let path = raw.includes('\\') ? raw.replaceAll('\\', '/') : raw;
  if (path.startsWith('file://')) path = path.slice('file://'.length);
  if (path.startsWith('$PWD')) path = path.replace(/^\$PWD(?=\/|$)/, '.');
  // Every one of these begins with one of these characters, and hardly a path does.
  if (/^[~{$/]/.test(path) && !PATTERN_FIRST.test(path)) {
    const home = HOMES.find((one) => isBelow(path, one));
    if (home !== undefined) path = `~${path.slice(home.length)}`;
    const temp = TEMPS.find((one) => isBelow(path, one));
    if (temp !== undefined) path = `{temp}${path.slice(temp.length)}`;
    const root = WORKSPACES.find((one) => isBelow(path, one));
    if (root !== undefined) return path === root ? '' : collapse(path.slice(root.length + 1));
    return collapse(path);
  }
  const anchored = directory === '' || /^[A-Za-z]:/.test(path);
  return collapse(anchored ? path : `${directory}/${path}`);
}

/** `*.mjs`: which file it is only the run knows, but it lies where the command runs. */
const PATTERN_FIRST = /^\{\$\((?:\*|\?|\[)/;

/** An empty part, `.` or `..`. */
const UNEVEN = /(?:^|\/)\.{0,2}(?:\/|$)/;

function collapse(path: string): string {
  if (!UNEVEN.test(path)) return path;
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' && out.length > 0) continue;
    if (part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}

/** A place below a folder in which the repository is checked out once more, as a place of the repository. */
export function ownPlace(checkouts: ReadonlySet<string>, place: string): string {
  for (const folder of checkouts) {
    if (place === folder) return '';
    if (place.startsWith(`${folder}/`)) return place.slice(folder.length + 1);
  }
  return place;
}

/** Whether a normalised path can be a file of the repository. */
export function isRepositoryPath(path: string): boolean {
  return path !== '' && !/^(?:[~{$/]|[A-Za-z]:|\.\.(?:\/|$))/.test(path) && !path.includes('{');
}

/** Where a home of Codex keeps its login. */
export const AUTH = '/auth.json';

/** `$CODEX_HOME`, by default `~/.codex` (https://developers.openai.com/codex/config-basic). */
export function codexHome(environment: Environment, directory: string): string {
  const set = environment.get('CODEX_HOME');
  if (set === undefined || literalText(set) === '') return '~/.codex';
  return pathKey(set, directory);
}
