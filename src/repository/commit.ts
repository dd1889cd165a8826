import { decode } from './decode.ts';
import { type GitPlace, git } from './git.ts';
import { isMisnamed, normalize, parent } from './path.ts';
import { absent, MAX_FILE_BYTES, MISNAMED, type Read, type Repository } from './repository.ts';
import { directories } from './tree.ts';

interface Blob {
  readonly hash: string;
  readonly bytes: number;
  readonly link: boolean;
}

/** What reading one file also fetches: its small neighbours, which are likely read next. */
const NEIGHBOUR_BYTES = 65_536;
const MAX_LINKS = 40;

export interface CommitOptions {
  readonly label?: string;
  /** Only what is below this folder is read, as if it were the root; '' is the root itself. */
  readonly folder?: string;
}

/**
 * The files of one commit, read from git's objects; the work tree is not looked at.
 * @throws Error when git is missing, or has not all of that commit (a shallow or a partial clone).
 */
export function openCommit(
  place: GitPlace,
  commit: string,
  { label = place.root, folder = '' }: CommitOptions = {},
): Repository {
  if (commit.startsWith('-') || /[\0\n]/.test(commit)) throw new Error('not the name of a commit');
  const { blobs, modules } = listTree(place, commit, folder);
  const tree = directories(blobs.keys(), modules);
  const contents = new Map<string, Buffer>();
  const early = [...blobs].filter(([path, blob]) => path.startsWith('.github/') && small(blob));
  const hash = fetch(early.map(([, blob]) => blob.hash));

  /** Fetches what is not here yet and says which commit it is from. */
  function fetch(hashes: readonly string[]): string {
    const wanted = [`${commit}^{commit}`, ...hashes.filter((h) => !contents.has(h))];
    const out = git(place, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    const [first, ...rest] = objects(out);
    for (const object of rest) contents.set(object.hash, object.content);
    if (first === undefined) throw new Error(`git cannot read commit ${commit}`);
    return first.hash;
  }

  /** The place a path leads to, links of the commit followed inside it. */
  function resolve(path: string): string | undefined {
    let at = normalize(path);
    for (let links = 0; at !== undefined && links < MAX_LINKS; links++) {
      const link = firstLink(at, blobs);
      if (link === undefined) return at;
      const target = bytes(link).toString('utf8');
      const next: string = `${target}${at.slice(link.length)}`;
      at = target.startsWith('/')
        ? undefined
        : normalize(`${parent(link)}/./${next}`.replace(/^\//, ''));
    }
    return undefined;
  }

  function bytes(path: string): Buffer {
    const blob = blobs.get(path);
    if (blob === undefined) return Buffer.alloc(0);
    if (!contents.has(blob.hash)) {
      const near = tree.get(parent(path)) ?? [];
      const prefix = parent(path) === '' ? '' : `${parent(path)}/`;
      const neighbours = near
        .map(({ name }) => blobs.get(prefix + name))
        .filter((b) => b !== undefined && b.bytes <= NEIGHBOUR_BYTES)
        .map((b) => b?.hash ?? '');
      fetch([blob.hash, ...neighbours.slice(0, 64)]);
    }
    const content = contents.get(blob.hash);
    // Not an empty file: what is not known to be empty must not be judged as that.
    if (content === undefined) throw new Error(`git cannot read ${path} of commit ${commit}`);
    return content;
  }

  return {
    label,
    commit: hash,
    read(path): Read {
      const at = resolve(path);
      if (at === undefined) return { kind: 'outside' };
      const blob = blobs.get(at);
      if (blob === undefined) return tree.has(at) ? { kind: 'directory' } : absent(path, at);
      if (isMisnamed(at)) return MISNAMED;
      if (!small(blob)) return { kind: 'too-large', bytes: blob.bytes };
      return decode(bytes(at));
    },
    list(path) {
      const at = resolve(path);
      return (at === undefined ? undefined : tree.get(at)) ?? [];
    },
  };
}

function small(blob: Blob): boolean {
  return blob.bytes <= MAX_FILE_BYTES;
}

function firstLink(path: string, blobs: ReadonlyMap<string, Blob>): string | undefined {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const part = end === -1 ? path : path.slice(0, end);
    if (blobs.get(part)?.link) return part;
    if (end === -1) return undefined;
  }
}

/** Lines of `git ls-tree -r -z -l`: mode, type, hash, size, tab, path. */
function listTree(
  place: GitPlace,
  commit: string,
  folder: string,
): { readonly blobs: ReadonlyMap<string, Blob>; readonly modules: readonly string[] } {
  const below = folder === '' ? '' : `${folder}/`;
  const blobs = new Map<string, Blob>();
  const modules: string[] = [];
  const out = git(place, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, below || '.']);
  for (const line of out.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    if (tab === -1) continue;
    const [mode, type, hash, size] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1 + below.length);
    if (type === 'commit') modules.push(path);
    else if (hash !== undefined) {
      const bytes = Number(size);
      // `BAD`: a partial clone without this file, which git would have to fetch.
      if (!Number.isSafeInteger(bytes)) throw new Error(`${path} of ${commit} is not in the clone`);
      blobs.set(path, { hash, bytes, link: mode === '120000' });
    }
  }
  return { blobs, modules };
}

/** The answers of `git cat-file --batch`: a line `hash type size`, the bytes, a line break. */
function objects(out: Buffer): { readonly hash: string; readonly content: Buffer }[] {
  const found = [];
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf(10, at);
    if (end === -1) break;
    const [hash = '', type, size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === undefined || type === 'missing' || size === undefined) continue;
    found.push({ hash, content: out.subarray(at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return found;
}
