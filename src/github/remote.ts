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
import { type GitHubClient, GitHubError, type TreeEntry } from './client.ts';
import type { RepositoryName } from './event.ts';
import { openListing } from './listing.ts';

/** Something that is read synchronously and filled over the network between two rounds. */
export interface Fetching {
  /** Fetches what was asked for and is not here yet; false when there was nothing to fetch. */
  catchUp(): Promise<boolean>;
}

/** A commit that is read through the API, piece by piece. */
export interface RemoteRepository extends Repository, Fetching {}

/** What a repository is read from: the API, or what was kept of it. */
export interface Objects extends Pick<GitHubClient, 'readTree' | 'readBlobs'> {
  /** What need not be fetched: it is read in the same round. */
  here?(hash: string): Buffer | undefined;
}

export interface RemoteOptions {
  /** Git's name for the tree of the commit, where it is known. */
  readonly tree?: string;
  /** Files that are equal in both are taken from here: only what differs is fetched. */
  readonly local?: Repository;
  readonly label?: string;
  /** Only what is below this folder is read, as if it were the root; '' is the root itself. */
  readonly folder?: string;
}

/** Beyond what any repository has in workflows and what they run, and what a runner can hold. */
const MAX_BLOBS = 20_000;
const MAX_BYTES = 256 * MAX_FILE_BYTES;
const MAX_LINKS = 40;

/**
 * Opens a commit through the API with one request for the names of its files. `read` is synchronous
 * and the network is not, so a file that is not here yet reads as missing and is noted; `settled`
 * fetches the noted files and judges again until nothing is missing. What cannot be fetched stops
 * the judgement there: a file that was not read may be the one that matters.
 * @throws GitHubError when the commit cannot be listed.
 */
export async function openRemote(
  objects: Objects,
  at: RepositoryName,
  commit: string,
  options: RemoteOptions = {},
): Promise<RemoteRepository> {
  const listing = await openListing(objects, at, options.tree ?? commit, options.folder ?? '');
  const contents = new Map<string, Buffer>();
  const wanted = new Map<string, TreeEntry>();
  let fetched = { blobs: 0, bytes: 0 };

  function bytesOf(entry: TreeEntry): Buffer | undefined {
    const here =
      contents.get(entry.hash) ?? objects.here?.(entry.hash) ?? localBytes(options.local, entry);
    if (here === undefined) wanted.set(entry.hash, entry);
    else contents.set(entry.hash, here);
    return here;
  }

  /** Where a path leads, links inside the commit followed. */
  function resolve(path: string): string | undefined {
    let at = normalize(path);
    for (let links = 0; at !== undefined && links < MAX_LINKS; links++) {
      // Missing for now, as every file that is not fetched yet.
      if (listing.isMissing(at)) return at;
      const link = firstLink(at, listing.files);
      if (link === undefined) return at;
      const target = bytesOf(link)?.toString('utf8');
      if (target === undefined) return link.path;
      const rest = at.slice(link.path.length);
      at = target.startsWith('/')
        ? undefined
        : normalize(`${parent(link.path)}/./${target}${rest}`.replace(/^\//, ''));
    }
    return undefined;
  }

  async function fetchBlobs(entries: readonly TreeEntry[]): Promise<void> {
    const found = await objects.readBlobs(entries.map(({ hash, bytes }) => ({ at, hash, bytes })));
    for (const [index, entry] of entries.entries()) {
      const bytes = found[index];
      if (bytes === undefined || bytes instanceof GitHubError) throw unreadable(entry, bytes);
      contents.set(entry.hash, Buffer.from(bytes));
    }
  }

  function unreadable({ path }: TreeEntry, why: GitHubError | undefined): GitHubError {
    const message = `${path} at ${commit.slice(0, 7)} cannot be read: ${why?.message ?? 'no answer'}`;
    return new GitHubError(why?.kind ?? 'broken', why?.status ?? null, message);
  }

  return {
    label: options.label ?? `${at.owner}/${at.repository}`,
    name: `${at.owner}/${at.repository}`,
    commit,
    read(path): Read {
      const place = resolve(path);
      if (place === undefined) return { kind: 'outside' };
      const entry = listing.files.get(place);
      if (entry === undefined || entry.kind === 'module')
        return listing.tree.has(place) ? { kind: 'directory' } : absent(path, place);
      if (isMisnamed(place)) return MISNAMED;
      if (entry.bytes > MAX_FILE_BYTES) return { kind: 'too-large', bytes: entry.bytes };
      const bytes = entry.kind === 'link' ? undefined : bytesOf(entry);
      return bytes === undefined ? { kind: 'missing' } : decode(bytes);
    },
    list(path) {
      const place = resolve(path);
      if (place === undefined || listing.isMissing(place, 'and its own')) return [];
      return listing.tree.get(place) ?? [];
    },
    async catchUp() {
      const listed = await listing.catchUp();
      const batch = [...wanted.values()];
      wanted.clear();
      fetched = {
        blobs: fetched.blobs + batch.length,
        bytes: batch.reduce((sum, { bytes }) => sum + bytes, fetched.bytes),
      };
      if (fetched.blobs > MAX_BLOBS || fetched.bytes > MAX_BYTES)
        throw new Error(
          `more files would have to be fetched at ${commit.slice(0, 7)} than a run can hold: ${fetched.blobs} files, ${fetched.bytes} bytes. Check out the repository before this step.`,
        );
      await fetchBlobs(batch);
      return listed || batch.length > 0;
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

function isRemote(repository: Repository): repository is RemoteRepository {
  return 'catchUp' in repository;
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
