import { parent } from '../repository/path.ts';
import type { Evidence } from '../workflow/evidence.ts';
import { originName, type Value } from '../workflow/value.ts';
import type { CodexLogin, WrittenFile } from './model.ts';
import { isRepositoryPath } from './paths.ts';
import type { Frame } from './state.ts';

/** What a job packed up for the jobs after it: an artifact by its name, a cache by its key. */
export interface Parcel {
  /** By path below where it is unpacked; a cache's paths stand for themselves. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly logins: ReadonlyMap<string, CodexLogin>;
}

/** A name or key in one spelling: unknown parts by their origin, so that two steps mean the same one. */
export function parcelKey(kind: 'artifact' | 'cache', name: Value | undefined): string {
  const pieces = name?.alternatives[0]?.pieces ?? [];
  const text = pieces.map((p) => (p.kind === 'literal' ? p.text : `{${originName(p)}}`)).join('');
  return `${kind} ${text}`;
}

/** Packs what the steps so far left below these paths. `root` is cut off the paths within. */
export function pack(frame: Frame, key: string, paths: readonly string[], root: string): void {
  const { files, logins, parcels } = frame.state;
  const parcel = { files: below(files, paths, root), logins: below(logins, paths, root) };
  if (parcel.files.size > 0 || parcel.logins.size > 0) parcels.set(key, parcel);
}

function below<T>(
  from: ReadonlyMap<string, T>,
  paths: readonly string[],
  root: string,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [path, value] of from)
    if (paths.some((p) => (p === '' ? isRepositoryPath(path) : isBelow(path, p))))
      found.set(root === '' ? path : path.slice(root.length + 1), value);
  return found;
}

export function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(`${directory}/`);
}

/** Unpacks below a directory what an earlier job of this run packed; where that now lies. */
export function unpack(
  frame: Frame,
  key: string,
  directory: string,
  at: Evidence,
): readonly string[] {
  const parcel = frame.state.parcels.get(key);
  if (parcel === undefined) return [];
  const certain = frame.certainty === 'certain';
  const arrived = <T extends WrittenFile | CodexLogin>(one: T): T => ({
    ...one,
    trail: [...one.trail, at],
    certain: one.certain && certain,
  });
  const place = (path: string) => [directory, path].filter((part) => part !== '').join('/');
  for (const [path, file] of parcel.files) frame.state.files.set(place(path), arrived(file));
  for (const [home, login] of parcel.logins) frame.state.logins.set(place(home), arrived(login));
  return [...parcel.files.keys(), ...parcel.logins.keys()].map(place);
}

/** The directory that all of these paths have in common: an artifact starts there. */
export function commonRoot(paths: readonly string[], isFile: (path: string) => boolean): string {
  const directories = paths.map((path) => (isFile(path) ? parent(path) : path).split('/'));
  const [first = [], ...rest] = directories;
  const shared = first.findIndex((part, i) => rest.some((other) => other[i] !== part));
  return (shared < 0 ? first : first.slice(0, shared)).join('/');
}
