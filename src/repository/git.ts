import { lstatSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * A repository of git on disk, found once. Git is never left to look for one itself: a pull request
 * can commit a folder that is a bare repository, with a configuration that names programs.
 */
export interface GitPlace {
  readonly gitDirectory: string;
  /** The work tree that it belongs to. */
  readonly root: string;
}

/**
 * The repository that a folder between `top` and itself belongs to. Git lets nobody commit a `.git`,
 * so the nearest one that is a folder was made by a checkout. A `.git` file is the weaker witness:
 * a submodule has one, and which repository that is, a pull request chooses.
 */
export function findGit(top: string, directory = top): GitPlace | null {
  const found = foldersBetween(resolve(top), resolve(directory)).flatMap((root) => {
    const gitDirectory = gitDirectoryOf(root);
    return gitDirectory === undefined ? [] : [{ gitDirectory, root }];
  });
  const checkout = found.findLast(({ gitDirectory, root }) => gitDirectory === join(root, '.git'));
  return checkout ?? found[0] ?? null;
}

function foldersBetween(top: string, directory: string): readonly string[] {
  if (!isWithin(top, directory)) return [directory];
  const found = [top];
  for (const name of relative(top, directory).split(sep).filter(Boolean)) {
    const next = join(found.at(-1) ?? top, name);
    // What is behind a link is elsewhere, and somebody else's.
    if (lstatSync(next, { throwIfNoEntry: false })?.isSymbolicLink() === true) break;
    found.push(next);
  }
  return found;
}

/** Whether a path is a folder's own or below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The git directory of a work tree: its `.git`, or where the `.git` file of a linked work tree
 * leads, unless that is among the files themselves. Source: gitrepository-layout(5).
 */
export function gitDirectoryOf(root: string): string | undefined {
  const dotGit = join(root, '.git');
  try {
    const stats = lstatSync(dotGit);
    if (stats.isDirectory()) return dotGit;
    if (!stats.isFile() || stats.size > MAX_LINK_BYTES) return undefined;
    const [line = ''] = readFileSync(dotGit, 'utf8').split('\n', 1);
    if (!line.startsWith('gitdir:')) return undefined;
    const target = resolve(root, line.slice('gitdir:'.length).trim());
    return isWithin(root, target) ? undefined : target;
  } catch {
    return undefined;
  }
}

/** A `.git` file holds one path. */
const MAX_LINK_BYTES = 8_192;
/** Milliseconds; git answers from the disk, and what does not come by then never does. */
const LIMIT = 120_000;
const MAX_OUTPUT = 536_870_912;

/**
 * What the repository's own configuration must not decide: what is started, what is asked over the
 * network, and which object stands for which. It cannot be left unread, so each is overruled.
 */
const OVERRULED = [
  'safe.bareRepository=explicit',
  'core.useReplaceRefs=false',
  'core.fsmonitor=false',
  `core.hooksPath=${devNull}`,
  `core.attributesFile=${devNull}`,
  'core.sshCommand=false',
  'core.gitProxy=false',
  'core.alternateRefsCommand=false',
  'core.askPass=false',
  'credential.helper=',
  'protocol.allow=never',
  'http.proxy=',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** Instead of the step's environment, of which git gets nothing but where it stands. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: devNull,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  // A partial clone would otherwise fetch what is missing, with whatever credentials it finds.
  GIT_NO_LAZY_FETCH: '1',
  // The same for versions that do not know it: no protocol is called `none`.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_SSH_COMMAND: 'false',
  GIT_PROXY_COMMAND: 'false',
  GIT_ASKPASS: 'false',
  SSH_ASKPASS: 'false',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/**
 * The one way in which git is called: on a repository that is named, with nothing of the
 * environment, and with what its configuration could start or fetch overruled. An owner other than
 * ours is no obstacle, as that check guards against the very configuration that is overruled here.
 * @throws Error when git is missing or fails.
 */
export function git(
  { gitDirectory, root }: GitPlace,
  args: readonly [string, ...string[]],
  input = '',
): Buffer {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const result = spawnSync(
    'git',
    [
      ...[`--git-dir=${gitDirectory}`, `--work-tree=${root}`],
      ...['--no-pager', '--no-replace-objects', '--literal-pathspecs', '--no-optional-locks'],
      ...OVERRULED.flatMap((setting) => ['-c', setting]),
      ...args,
    ],
    {
      // Not among the files: an empty entry of PATH means the current folder.
      cwd: gitDirectory,
      env: { ...ENVIRONMENT, PATH: searchPath(root), SystemRoot: process.env.SystemRoot },
      input,
      maxBuffer: MAX_OUTPUT,
      timeout: LIMIT,
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  if (result.error !== undefined) throw new Error(`git could not run: ${result.error.message}`);
  if (result.status === 0) return result.stdout;
  const said = result.stderr.toString('utf8').trim().slice(0, 300);
  throw new Error(`git ${args[0]} failed: ${said}`);
}

/** Where programs are looked for, without the files that are judged. */
function searchPath(root: string): string {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((one) => isAbsolute(one) && !isWithin(root, one))
    .join(delimiter);
}
