/**
 * Replaces files so that whoever looks, and whatever stops us, finds the old content or the new one
 * and never a part. `write-file-atomic` and `atomically` do this too, but go to the end of every
 * link first and open their unfinished file by a name that can be guessed; and neither compares.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codeOf, look, type Place } from './place.ts';

/** A whole new content that lies beside its place. */
export interface Staged {
  readonly target: string;
  readonly beside: string;
}

export interface Staging {
  /** The file that is replaced: the new one keeps its owner and mode. */
  readonly like: Stats | undefined;
  /** Whether it must outlast a loss of power. */
  readonly sync: boolean;
}

const UNFINISHED = /^\.spend-guard-[0-9a-f]{16}\.tmp$/;
/** In ms. A write takes a moment; what lies there for longer was left behind by a process that died. */
const LEFT_BEHIND = 60_000;

export function stage(
  { folder, name }: Place,
  pieces: Iterable<string | Uint8Array>,
  { like, sync }: Staging,
): Staged {
  const beside = join(folder, `.spend-guard-${randomBytes(8).toString('hex')}.tmp`);
  const staged = { target: join(folder, name), beside };
  const file = openSync(beside, 'wx');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    if (like !== undefined) becomeLike(file, like);
    if (sync) fsyncSync(file);
  } catch (error) {
    closeSync(file);
    drop(staged);
    throw error;
  }
  closeSync(file);
  return staged;
}

/** The new content takes its place. With `fresh` it must be free, and nothing is replaced. */
export function putInPlace({ target, beside }: Staged, fresh: boolean): void {
  if (fresh) putFresh(beside, target);
  else renameSync(beside, target);
}

export function drop({ beside }: Staged): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // A disk on which nothing works any more.
  }
}

/** Makes what was moved in a folder outlast a loss of power, where the system has such a thing. */
export function syncFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows opens no folders.
  }
}

/** Removes what an earlier run of this user, killed while it wrote, left in a folder. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!UNFINISHED.test(name)) continue;
    const path = join(folder, name);
    const stats = look(path);
    const ours = stats?.isFile() === true && stats.uid === (process.geteuid?.() ?? stats.uid);
    if (ours && Date.now() - stats.mtimeMs > LEFT_BEHIND) rmSync(path, { force: true });
  }
}

/** A link takes a name only where it is free; not every file system has them. */
function putFresh(beside: string, target: string): void {
  try {
    linkSync(beside, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || look(target) !== undefined) throw error;
    renameSync(beside, target);
    return;
  }
  // It is in its place: what cannot be removed beside it is swept away by a later run.
  drop({ target, beside });
}

function becomeLike(file: number, { uid, gid, mode }: Stats): void {
  const now = fstatSync(file);
  if (now.uid !== uid || now.gid !== gid)
    try {
      fchownSync(file, uid, gid);
    } catch {
      // Only root gives files away; for others the file becomes that of who writes it.
    }
  fchmodSync(file, mode & 0o777);
}
