import { createHash } from 'node:crypto';
import { asHash } from './fields.ts';

/** `open`: tells of something. `fixed`: told of something that is gone. `clean`: never did. */
export type CommentState = 'open' | 'fixed' | 'clean';

export interface RunNumber {
  /** Grows with every run of the repository. */
  readonly id: number;
  readonly attempt: number;
}

/** What a run wrote, in the order of its writes. */
export interface Writing extends RunNumber {
  /** From 1. */
  readonly write: number;
}

export interface Marker {
  readonly version: string;
  /** As `encodeKey` gives it. */
  readonly key: string;
  readonly commit: string;
  readonly run: RunNumber;
  /** Which of that run's writes it is, from 1. */
  readonly write: number;
  readonly state: CommentState;
  /** Fingerprints of findings for which a suggestion was posted; of {@link MOST_SUGGESTED} at most. */
  readonly suggested: readonly string[];
}

export const MOST_SUGGESTED = 10;

/**
 * Room that a renderer leaves for the marker under GitHub's limit of 65,536 characters for the
 * body of a comment.
 */
export const MARKER_ROOM = 1000;

const START = '<!-- spend-guard:comment ';
export const END = ' -->';
const MAX_KEY = 60;
/** 64 bits: no two keys of one pull request meet by chance. */
const HASH_DIGITS = 16;

/**
 * The first line of a comment. Anybody can write such a line, so it counts only in a comment that
 * this token wrote, and only at the very start, where the text of a pull request never stands.
 */
export function writeMarker(marker: Marker): string {
  const { version, key, commit, run, write, state, suggested } = marker;
  const fields = {
    v: encodeKey(version.slice(0, 30)),
    key,
    commit,
    run: writeRun(run),
    state,
    ...(write > 1 && { n: String(write) }),
    ...(suggested.length > 0 && { suggested: suggested.slice(0, MOST_SUGGESTED).join(',') }),
  };
  return `${START}${writeFields(fields)}${END}`;
}

export function readMarker(body: string): Marker | null {
  const fields = readFields(body, START);
  const key = fields?.get('key');
  const commit = asHash(fields?.get('commit'));
  const run = readRun(fields?.get('run'));
  const state = stateOf(fields?.get('state'));
  if (key === undefined || commit === undefined || run === null || state === null) return null;
  const suggested = (fields?.get('suggested') ?? '').split(',').filter((one) => one !== '');
  const write = readWrite(fields?.get('n'));
  return { version: fields?.get('v') ?? '', key, commit, run, write, state, suggested };
}

export function writeFields(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}

/** What stands between `start` and the end of the HTML comment that a body begins with. */
export function readFields(body: string, start: string): ReadonlyMap<string, string> | null {
  if (!body.startsWith(start)) return null;
  const end = body.indexOf(END, start.length);
  if (end === -1 || end > MARKER_ROOM) return null;
  return new Map(
    body
      .slice(start.length, end)
      .split(' ')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
}

export function writeRun({ id, attempt }: RunNumber): string {
  return `${id}.${attempt}`;
}

export function readRun(text: string | undefined): RunNumber | null {
  const run = /^(\d{1,15})\.(\d{1,6})$/.exec(text ?? '');
  return run && { id: Number(run[1]), attempt: Number(run[2]) };
}

export function readWrite(text: string | undefined): number {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : 1;
}

/** A comment's text after its marker, with line breaks and outer space as GitHub may change them. */
export function textAfterMarker(body: string, start: string = START): string {
  const end = body.startsWith(start) ? body.indexOf(END) + END.length : 0;
  return body.slice(end).replaceAll('\r\n', '\n').trim();
}

export function withMarker(marker: Marker, text: string): string {
  return `${writeMarker(marker)}\n${text.trim()}\n`;
}

/**
 * Any text as a word that cannot end the HTML comment: letters, digits, `%XX` and a few marks. Of a
 * long one the end is a hash, so that two keys with the same beginning stay two.
 */
export function encodeKey(key: string): string {
  const hash = key.length > MAX_KEY ? createHash('sha256').update(key).digest('hex') : '';
  const start = key.slice(0, MAX_KEY - (hash === '' ? 0 : HASH_DIGITS));
  // By way of bytes, because `encodeURIComponent` throws on half a surrogate pair.
  const whole = Buffer.from(start, 'utf8').toString('utf8') + hash.slice(0, HASH_DIGITS);
  return encodeURIComponent(whole === '' ? 'default' : whole);
}

export function isNewer(a: RunNumber, b: RunNumber): boolean {
  return a.id !== b.id ? a.id > b.id : a.attempt > b.attempt;
}

export function isSameRun(a: RunNumber, b: RunNumber): boolean {
  return a.id === b.id && a.attempt === b.attempt;
}

/** The same for what they wrote: a run can write several times. */
export function isLater(a: Writing, b: Writing): boolean {
  return isNewer(a, b) || (isSameRun(a, b) && a.write > b.write);
}

function stateOf(text: string | undefined): CommentState | null {
  return text === 'open' || text === 'fixed' || text === 'clean' ? text : null;
}
