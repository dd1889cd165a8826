import { isBelow, parent } from '../repository/path.ts';
import type { Evidence } from '../value/evidence.ts';
import { originName, type Value } from '../value/value.ts';
import type { CodexLogin, WrittenFile } from './model.ts';
import { isRepositoryPath } from './paths.ts';
import type { Frame } from './state.ts';

/** A name or key in one spelling: unknown parts by their origin, so that two steps mean the same one. */
export function parcelKey(kind: 'artifact' | 'cache', name: Value | undefined): string {
  return `${kind} ${keyText(name)}`;
}

function keyText(name: Value | undefined): string {
  const pieces = name?.alternatives[0]?.pieces ?? [];
  return pieces.map((p) => (p.kind === 'literal' ? p.text : `{${originName(p)}}`)).join('');
}

/** The newest cache whose key begins with a line of `restore-keys:`, the first line that fits. */
export function cacheBeginning(frame: Frame, prefixes: Value | undefined): string | undefined {
  const keys = [...frame.state.parcels.keys()].reverse();
  for (const line of keyText(prefixes).split('\n')) {
    const prefix = line.trim();
    const found = prefix === '' ? undefined : keys.find((key) => key.startsWith(`cache ${prefix}`));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names of the artifacts packed so far that `pattern:` fits, all without one. */
export function artifactsLike(frame: Frame, pattern: Value | undefined): readonly string[] {
  const [before = '', ...rest] = pattern === undefined ? ['', ''] : keyText(pattern).split('*');
  const after = rest.at(-1) ?? '';
  return [...frame.state.parcels.keys()].flatMap((key) => {
    const name = key.startsWith('artifact ') ? key.slice('artifact '.length) : '';
    const fits =
      rest.length === 0 ? name === before : name.startsWith(before) && name.endsWith(after);
    return name !== '' && fits ? [name] : [];
  });
}

/**
 * Packs what the steps so far left below these paths. `root` is cut off the paths within; where
 * hidden files are left out, a path names what is looked through and its own last part counts.
 */
export function pack(
  frame: Frame,
  key: string,
  paths: readonly string[],
  root: string,
  hidden = true,
): void {
  const { files, logins, parcels } = frame.state;
  const taken = { paths, root, hidden };
  const parcel = { files: below(files, taken), logins: below(logins, taken) };
  if (parcel.files.size > 0 || parcel.logins.size > 0) parcels.set(key, parcel);
}

interface Taken {
  readonly paths: readonly string[];
  readonly root: string;
  readonly hidden: boolean;
}

function below<T>(
  from: ReadonlyMap<string, T>,
  { paths, root, hidden }: Taken,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [path, value] of from)
    if (
      paths.some(
        (p) =>
          (p === '' ? isRepositoryPath(path) : isBelow(path, p)) && (hidden || !hides(path, p)),
      )
    )
      found.set(root === '' ? path : path.slice(root.length + 1), value);
  return found;
}

/** https://github.com/actions/toolkit/blob/main/packages/glob/src/internal-globber.ts, `excludeHiddenFiles` */
function hides(path: string, lookedThrough: string): boolean {
  const from = parent(lookedThrough);
  const seen = from === '' ? path : path.slice(from.length + 1);
  return seen.split('/').some((part) => part.startsWith('.'));
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
