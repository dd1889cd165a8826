import { distance } from 'fastest-levenshtein';
import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePer, oncePerName } from '../../support/once.ts';
import { join, treeOf } from '../code/resolve.ts';
import type { WhyUnread } from '../not-read.ts';
import { resolveTarget } from '../project/resolve.ts';

/** Made while the job runs, or brought along: nobody has mistyped these. */
const MADE = /(?:^|\/)(?:dist|build|out|target|bin|obj|node_modules|\.?venv|vendor)\//;
/** Names that many a folder has a file of. */
const COMMON = /^(?:index|main|run|start|build|test|setup|install|app|cli|__main__|conftest)\.\w+$/;

/** Folders that are looked into. */
const MOST_FOLDERS = 60;

/** Why something was not read that no file of the checkout is. */
export const NO_FILE = 'the checkout lacks it';

/** What is not there, with what may be meant instead. */
export function missing(why: string, repository: Repository, path: string): WhyUnread {
  const module = submodulesOf(repository).find((one) => path.startsWith(`${one}/`));
  if (module !== undefined)
    return {
      why: `${why}: \`${module}\` is a submodule`,
      readBy: 'run `git submodule update --init` and scan again',
    };
  const near = nearestFile(repository, path);
  if (near === undefined || /[`\p{C}]/u.test(near)) return { why };
  return {
    why: `${why}; \`${near}\` is there`,
    readBy: `name \`${near}\`, where that is meant`,
  };
}

/** Folders whose files are in other repositories: https://git-scm.com/docs/gitmodules */
const submodulesOf = oncePer((repository: Repository): readonly string[] => {
  const read = repository.read('.gitmodules');
  const text = read.kind === 'text' ? read.text : '';
  return [...text.matchAll(/^\s*path\s*=\s*(.*?)\s*$/gm)].flatMap(([, path = '']) =>
    path === '' || /[`\p{C}]/u.test(path) ? [] : path.replace(/\/+$/, ''),
  );
});

/** Whether it lies where builds put what they make. */
export function mayBeMade(path: string): boolean {
  return MADE.test(path);
}

/** The file of the repository that a path most likely means which names none. */
function nearestFile(repository: Repository, path: string): string | undefined {
  if (mayBeMade(path)) return undefined;
  return mistyped(repository, path) ?? elsewhere(repository, path);
}

/** One part of it is a little different: `script/x.py`, `scripts/y.py` for `scripts/x.py`. */
function mistyped(repository: Repository, path: string): string | undefined {
  const parts = path.split('/');
  for (const [at, part] of parts.entries()) {
    const folder = parts.slice(0, at).join('/');
    const isLast = at === parts.length - 1;
    const isNear = nearTo(part);
    const near = entriesOf(repository, folder)
      .filter((one) => one.directory !== isLast && isNear(one))
      .map(({ name }) => join(folder, [name, ...parts.slice(at + 1)].join('/')))
      .filter((one) => isLast || repository.read(one).kind === 'text');
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** In another folder, at most two below the root, that alone has a file of the name. */
function elsewhere(repository: Repository, path: string): string | undefined {
  const name = path.slice(parent(path).length).replace(/^\//, '');
  if (COMMON.test(name) || !/\.\w+$/.test(name)) return undefined;
  const found: string[] = [];
  const queue = [''];
  for (let looked = 0; queue.length > 0 && looked < MOST_FOLDERS; looked++) {
    const folder = queue.shift() ?? '';
    for (const entry of entriesOf(repository, folder)) {
      const at = join(folder, entry.name);
      if (!entry.directory && entry.name === name) found.push(at);
      else if (entry.directory && !entry.name.startsWith('.') && at.split('/').length < 3)
        queue.push(at);
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Longer names are no typing mistakes of each other. */
const LONGEST = 80;

/** What lies in a folder, with what of its name is compared. */
interface Entry {
  readonly name: string;
  readonly directory: boolean;
  readonly plain: string;
  readonly numbers: string;
}

/** Each folder is prepared once: a job can name many files that are not there. */
const entriesOf = oncePerName((repository: Repository, folder: string): readonly Entry[] =>
  repository.list(folder).map(({ name, directory }) => ({
    ...{ name, directory },
    ...{ plain: plain(name), numbers: numbers(name) },
  })),
);

function nearTo(typed: string): (one: Entry) => boolean {
  const own = plain(typed);
  const digits = numbers(typed);
  return (one) => {
    if (typed === one.name || Math.max(typed.length, one.name.length) > LONGEST) return false;
    const most = Math.floor(Math.min(typed.length, one.name.length) / 6);
    return (
      // `step1.sh` is no mistyped `step2.sh`.
      digits === one.numbers &&
      Math.abs(own.length - one.plain.length) <= most &&
      distance(own, one.plain) <= most
    );
  };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, '');
}

function numbers(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

/** A command of the project that its folder does not define, with the file of another one that does. */
export function undefinedIn(
  repository: Repository,
  directory: string,
  words: readonly string[],
): string {
  const folder = directory === '' ? 'the root folder' : `\`${directory}\``;
  const why = `nothing in ${folder} defines it`;
  const [first, ...more] = definingFiles(repository).filter((path) => {
    const target = resolveTarget(repository, parent(path), words);
    return target.kind === 'scripts' && target.scripts.some((script) => script.path === path);
  });
  if (first === undefined) return why;
  const beside = more.length === 0 ? 'does' : `and ${more.length} more files do`;
  return `${why}; \`${first}\` ${beside}`;
}

const definingFiles = oncePer((repository: Repository) =>
  treeOf(repository).below('', DEFINES, MOST_FOLDERS),
);

/** Files in which a project names its commands. */
const DEFINES =
  /^(?:package\.json|\.?justfile|GNUmakefile|makefile|Taskfile\.ya?ml|tox\.ini|dvc\.yaml|composer\.json|deno\.jsonc?)$/i;
