import { readFileSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BYTE_ORDER_MARK, decode } from './decode.ts';
import { normalize } from './path.ts';
import { atPlace, look, type Place, refusedPlace } from './place.ts';
import { WriteRefused } from './refused.ts';
import { drop, putInPlace, type Staged, stage, sweep, syncFolder } from './stage.ts';

/** What a file is to become, and what it was when it was read; undefined where it was not there. */
export interface Replacement {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** A replacement that lies ready beside its file. */
interface Ready extends Staged {
  readonly path: string;
  /** What stands there now, byte for byte. */
  readonly bytes: Buffer | undefined;
}

/**
 * Replaces files below a folder: all of them or, as far as can be known before, none. Nothing is
 * written through a link, and what somebody changed since it was read is left to them.
 * @throws WriteRefused where a file may not be written, Error where one could not be; the message
 *   says which files were written.
 */
export function replaceFiles(directory: string, replacements: readonly Replacement[]): void {
  const ready: Ready[] = [];
  const written: string[] = [];
  try {
    for (const one of replacements) ready.push(makeReady(directory, one));
    for (const one of ready) mustBeAsRead(one);
    for (const one of ready) {
      mustBeAsRead(one);
      putInPlace(one, one.bytes === undefined);
      written.push(one.path);
    }
    for (const folder of new Set(ready.map(({ target }) => dirname(target)))) syncFolder(folder);
  } catch (error) {
    for (const one of ready) drop(one);
    throw told(error, written, replacements);
  }
}

/** Whether a file of a folder can be replaced where it stands. */
export function isReplaceable(directory: string, path: string): boolean {
  return refusedPlace(join(directory, path), [directory]) === undefined;
}

/**
 * Writes a result to the file that was named, in place of what was there. Nothing is written through
 * a link below `zones`; what is no file, such as a pipe, is written to where it is the user's own.
 * @throws WriteRefused where it may not be written.
 */
export function writeResult(
  path: string,
  pieces: Iterable<string>,
  zones: readonly string[],
): void {
  if (STANDARD_STREAM.test(path)) return writeInto(path, pieces);
  atPlace(path, zones, (place) => {
    const target = join(place.folder, place.name);
    const there = look(target);
    mustBeWritable(target, there, place);
    if (there !== undefined && !there.isFile()) return writeInto(target, pieces);
    sweep(place.folder);
    putInPlaceOrDrop(stage(place, pieces, { like: there, sync: false }));
  });
}

/** Takes away a result that is no longer true; as with writing, through no link. */
export function removeResult(path: string, zones: readonly string[]): void {
  if (look(path) === undefined) return;
  atPlace(path, zones, ({ folder, name }) => {
    const target = join(folder, name);
    if (look(target)?.isFile() === true) rmSync(target);
  });
}

/** A link to wherever the shell sends it. */
const STANDARD_STREAM = /^\/dev\/(?:std(?:out|err)|fd\/\d+)$/;

function writeInto(path: string, pieces: Iterable<string>): void {
  writeFileSync(path, [...pieces].join(''));
}

function putInPlaceOrDrop(staged: Staged): void {
  try {
    putInPlace(staged, false);
  } catch (error) {
    drop(staged);
    throw error;
  }
}

function makeReady(directory: string, { path, before, after }: Replacement): Ready {
  const at = normalize(path);
  if (at === undefined || at === '') throw new WriteRefused(`${path} leads out of the repository`);
  return atPlace(join(directory, at), [directory, '.'], (place) => {
    const target = join(place.folder, place.name);
    const there = look(target);
    mustBeWritable(target, there, { ...place, guarded: true });
    const bytes = there && readFileSync(target);
    mustEqual(path, bytes, before);
    sweep(place.folder);
    const staged = stage(place, [withMark(bytes, after)], { like: there, sync: true });
    return { ...staged, path, bytes };
  });
}

function mustBeWritable(target: string, there: Stats | undefined, { guarded }: Place): void {
  if (there === undefined || there.isFile()) return;
  if (there.isDirectory()) throw new WriteRefused(`${target} is a folder`);
  if (there.isSymbolicLink())
    throw new WriteRefused(`${target} is a link, and nothing is written through it`);
  if (guarded) throw new WriteRefused(`${target} is not an ordinary file`);
}

/** Just before it is replaced: reading and judging took a while, in which people go on working. */
function mustBeAsRead({ target, path, bytes }: Ready): void {
  const there = look(target);
  if (there?.isSymbolicLink()) throw new WriteRefused(`${target} became a link`);
  const now = there && readFileSync(target);
  const same = bytes === undefined ? now === undefined : now?.equals(bytes) === true;
  if (!same) throw changed(path, bytes === undefined);
}

function mustEqual(path: string, bytes: Buffer | undefined, before: string | undefined): void {
  const now = bytes && decode(bytes);
  if (now?.kind === 'too-large') throw new WriteRefused(`${path} has ${now.bytes} bytes`);
  if ((now?.kind === 'text' ? now.text : undefined) !== before)
    throw changed(path, before === undefined);
}

function changed(path: string, fresh: boolean): Error {
  return new Error(
    fresh ? `${path} appeared meanwhile` : `${path} was changed since it was read; run it again`,
  );
}

/** A byte order mark, which reading takes away, stays. */
function withMark(bytes: Buffer | undefined, text: string): string {
  return bytes?.toString('utf8', 0, 3) === BYTE_ORDER_MARK ? BYTE_ORDER_MARK + text : text;
}

function told(
  error: unknown,
  written: readonly string[],
  replacements: readonly Replacement[],
): Error {
  const why = error instanceof Error ? error.message : String(error);
  if (written.length === 0) {
    const message = `nothing was written: ${why}`;
    return error instanceof WriteRefused ? new WriteRefused(message) : new Error(message);
  }
  const rest = replacements.map(({ path }) => path).filter((path) => !written.includes(path));
  return new Error(`${why}\nwritten: ${written.join(', ')}\nnot written: ${rest.join(', ')}`);
}
