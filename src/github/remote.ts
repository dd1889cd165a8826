import { blobHash, bytesOfText } from '../repository/blob-hash.ts';
import { decode } from '../repository/decode.ts';
import { isMisnamed, normalize, parent } from '../repository/path.ts';
import {
  absent,
  MAX_FILE_BYTES,
  MISNAMED,
  type Read,
  type Repository,
} from '../repository/repository.ts';
import { directories } from '../repository/tree.ts';
import type { GitHubClient, TreeEntry } from './client.ts';
import type { RepositoryName } from './event.ts';

/** Something that is read synchronously and filled over the network between two rounds. */
export interface Fetching {
  /** Fetches what was asked for and is not here yet; false when there was nothing to fetch. */
  catchUp(): Promise<boolean>;
}

/** A commit that is read through the API, piece by piece. */
export interface RemoteRepository extends Repository, Fetching {
  /** What could not be read, in words; a judgement over it is not complete. */
  readonly gaps: readonly string[];
}

export interface RemoteOptions {
  /** Files that are equal in both are taken from here: only what differs is fetched. */
  readonly local?: Repository;
  readonly label?: string;
  /** Only what is below this folder is read, as if it were the root; '' is the root itself. */
  readonly folder?: string;
}

const MAX_BLOBS = 400;
const MAX_BYTES = 32 * MAX_FILE_BYTES;
const AT_ONCE = 8;
const MAX_LINKS = 40;

/**
 * Opens a commit through the API with one request for the names of its files. `read` is synchronous
 * and the network is not, so a file that is not here yet reads as missing and is noted; `settled`
 * fetches the noted files and judges again until nothing is missing.
 * @throws GitHubError when the commit cannot be listed.
 */
export async function openRemote(
  client: GitHubClient,
  at: RepositoryName,
  commit: string,
  options: RemoteOptions = {},
): Promise<RemoteRepository> {
  const gaps: string[] = [];
  const entries = below(options.folder ?? '', await listFiles(client, at, commit, gaps));
  const files = new Map(
    entries.filter(({ kind }) => kind !== 'directory').map((entry) => [entry.path, entry]),
  );
  const inTree = [...files.values()].filter(({ kind }) => kind !== 'module');
  const modules = [...files.values()].filter(({ kind }) => kind === 'module');
  const tree = directories(
    inTree.map(({ path }) => path),
    modules.map(({ path }) => path),
  );
  const contents = new Map<string, Buffer>();
  const wanted = new Map<string, TreeEntry>();
  let fetched = { blobs: 0, bytes: 0 };

  function bytesOf(entry: TreeEntry): Buffer | undefined {
    const here = contents.get(entry.hash) ?? localBytes(options.local, entry);
    if (here === undefined) wanted.set(entry.hash, entry);
    else contents.set(entry.hash, here);
    return here;
  }

  /** Where a path leads, links inside the commit followed. */
  function resolve(path: string): string | undefined {
    let at = normalize(path);
    for (let links = 0; at !== undefined && links < MAX_LINKS; links++) {
      const link = firstLink(at, files);
      if (link === undefined) return at;
      const target = bytesOf(link)?.toString('utf8');
      // Not fetched yet: missing for now, as every such file.
      if (target === undefined) return link.path;
      const rest = at.slice(link.path.length);
      at = target.startsWith('/')
        ? undefined
        : normalize(`${parent(link.path)}/./${target}${rest}`.replace(/^\//, ''));
    }
    return undefined;
  }

  async function fetchBlob(entry: TreeEntry): Promise<void> {
    try {
      contents.set(entry.hash, Buffer.from(await client.readBlob(at, entry.hash)));
    } catch {
      contents.set(entry.hash, Buffer.alloc(0));
      gaps.push(`${entry.path} could not be read`);
    }
  }

  return {
    label: options.label ?? `${at.owner}/${at.repository}`,
    commit,
    gaps,
    read(path): Read {
      const place = resolve(path);
      if (place === undefined) return { kind: 'outside' };
      const entry = files.get(place);
      if (entry === undefined || entry.kind === 'module')
        return tree.has(place) ? { kind: 'directory' } : absent(path, place);
      if (isMisnamed(place)) return MISNAMED;
      if (entry.bytes > MAX_FILE_BYTES) return { kind: 'too-large', bytes: entry.bytes };
      const bytes = entry.kind === 'link' ? undefined : bytesOf(entry);
      return bytes === undefined ? { kind: 'missing' } : decode(bytes);
    },
    list(path) {
      const place = resolve(path);
      return (place === undefined ? undefined : tree.get(place)) ?? [];
    },
    async catchUp() {
      const batch = [...wanted.values()];
      wanted.clear();
      for (let start = 0; start < batch.length; start += AT_ONCE) {
        const some = batch.slice(start, start + AT_ONCE);
        fetched = {
          blobs: fetched.blobs + some.length,
          bytes: some.reduce((sum, { bytes }) => sum + bytes, fetched.bytes),
        };
        if (fetched.blobs > MAX_BLOBS || fetched.bytes > MAX_BYTES) {
          gaps.push(`more files differ at ${commit.slice(0, 7)} than are fetched`);
          return false;
        }
        await Promise.all(some.map(fetchBlob));
      }
      return batch.length > 0;
    },
  };
}

/**
 * Does `work` over sources of which some are fetched, again and again until it asked for nothing
 * that was not there. Every round but the last is thrown away; `work` must have no side effects.
 */
export async function settled<T>(
  sources: readonly (Repository | Fetching | undefined)[],
  work: () => T | Promise<T>,
): Promise<T> {
  const remotes = sources.filter(isFetching);
  for (;;) {
    const result = await work();
    const more = await Promise.all(remotes.map((remote) => remote.catchUp()));
    if (!more.includes(true)) return result;
  }
}

function isFetching(source: Repository | Fetching | undefined): source is Fetching {
  return source !== undefined && 'catchUp' in source;
}

/**
 * The same repository as another object: what is worked out about its files is remembered by object,
 * and must not outlive a round in which some of them were not here yet.
 */
export function forThisRound(repository: Repository): Repository {
  return isRemote(repository) ? { ...repository } : repository;
}

export function isRemote(repository: Repository): repository is RemoteRepository {
  return 'catchUp' in repository;
}

function below(folder: string, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  if (folder === '') return entries;
  return entries
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) }));
}

/** All files, or where the repository is too large to be listed at once, those of `.github`. */
async function listFiles(
  client: GitHubClient,
  at: RepositoryName,
  commit: string,
  gaps: string[],
): Promise<readonly TreeEntry[]> {
  const all = await client.readTree(at, commit, true);
  if (all.complete) return all.entries;
  gaps.push('the repository is too large to be listed: only .github was read');
  const root = await client.readTree(at, commit, false);
  const github = root.entries.find(({ path, kind }) => path === '.github' && kind === 'directory');
  if (github === undefined) return root.entries;
  const below = await client.readTree(at, github.hash, true);
  return [
    ...root.entries,
    ...below.entries.map((entry) => ({ ...entry, path: `.github/${entry.path}` })),
  ];
}

/** The bytes of the local file of the same path, when git would give them the same name. */
function localBytes(local: Repository | undefined, entry: TreeEntry): Buffer | undefined {
  if (entry.kind !== 'file' || entry.bytes > MAX_FILE_BYTES) return undefined;
  const read = local?.read(entry.path);
  if (read?.kind !== 'text' || !read.utf8) return undefined;
  return bytesOfText(read.text).find(
    (bytes) => bytes.length === entry.bytes && blobHash(bytes, entry.hash) === entry.hash,
  );
}

function firstLink(path: string, files: ReadonlyMap<string, TreeEntry>): TreeEntry | undefined {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const entry = files.get(end === -1 ? path : path.slice(0, end));
    if (entry?.kind === 'link') return entry;
    if (end === -1) return undefined;
  }
}
