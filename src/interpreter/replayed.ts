import { createHash } from 'node:crypto';
import type { Value } from '../value/value.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { Library, NotRead } from './model.ts';
import { keepUnread } from './not-read.ts';
import { passAgain } from './passing.ts';
import type { Frame, JobState, Tracer } from './state.ts';

/** What following a script left, in whatever job it was. */
interface Run {
  /** What stood there before, in the order in which every job has it. */
  readonly before: readonly unknown[];
  readonly doors: number;
  readonly left: Left;
  readonly told: readonly Diagnostic[];
  /** What nobody minds that it was not read, with the way to it from the script on. */
  readonly unread: readonly NotRead[];
}

type Left = Pick<JobState, 'files' | 'exported' | 'openBlocks' | 'filled' | 'followed'>;

/** Far more than a repository has scripts; the rest are words that change from job to job. */
const MOST = 300;
const RUNS = new WeakMap<Tracer, Map<string, Run>>();

/**
 * A script of the repository that many jobs start (300 workflows with one `bootstrap.sh`) is
 * followed in the first. In another job with the same words, environment, names and files it leaves
 * what it left there. Where each of these comes from must be the same too, but for places of the
 * job's own file, which then must not show in what is left. Only a script of which no observer hears
 * anything that it minds: what they note has the job's own trail.
 */
export function replayed(
  path: string,
  words: readonly (Value | undefined)[],
  frame: Frame,
  follow: () => void,
): void {
  const { state, tracer } = frame;
  if (state.inScript || state.spenders.length > 0 || wasHere(frame)) return follow();
  const runs = RUNS.get(tracer) ?? new Map<string, Run>();
  RUNS.set(tracer, runs);
  const key = keyOf(path, words, frame);
  const before = standing(state);
  const known = runs.get(key);
  if (known !== undefined && passAgain(state, known.doors)) {
    for (const diagnostic of known.told) tracer.home.diagnose(diagnostic);
    for (const one of known.unread)
      keepUnread(frame, { ...one, trail: [...frame.trail, ...one.trail] });
    return leave(known, before, state);
  }
  const heard = heardOf(frame);
  const told: Diagnostic[] = [];
  const { passed } = state.doors;
  const followed = new Map(state.followed);
  const read = state.unread.size;
  state.inScript = true;
  tracer.work.tells = told;
  follow();
  tracer.work.tells = undefined;
  state.inScript = false;
  const now = heardOf(frame);
  if (heard.length !== now.length || heard.some((one, i) => one !== now[i])) return;
  const unread = unreadBehind(frame, [...state.unread.values()].slice(read));
  if (unread === undefined) return;
  const left = leftIn(state, followed);
  const stood = new Set(before);
  const made = standing(state).filter((one) => !stood.has(one));
  const ways = unread.map(({ path, trail }) => [path, trail]);
  if (JSON.stringify([made, told, ways]).includes(JSON.stringify(homeOf(frame)))) return;
  if (runs.size >= MOST) runs.clear();
  runs.set(key, { before, doors: state.doors.passed - passed, left, told, unread });
}

/** Something was not read on this very way: it is said once, and what is said again does not show. */
function wasHere({ state, trail }: Frame): boolean {
  const isOn = (one: NotRead) =>
    one.trail.length > trail.length &&
    trail.every(({ path, line }, i) => one.trail[i]?.path === path && one.trail[i]?.line === line);
  return [...state.unread.values()].some(isOn);
}

/** What was not read, as seen from here; undefined where somebody minds, or the way does not lead through here. */
function unreadBehind(
  { trail, tracer }: Frame,
  unread: readonly NotRead[],
): readonly NotRead[] | undefined {
  const lost = unread.some(
    (one) =>
      trail.some((step, i) => one.trail[i] !== step) || tracer.observer.minds(one, tracer.hints),
  );
  return lost ? undefined : unread.map((one) => ({ ...one, trail: one.trail.slice(trail.length) }));
}

function leftIn(state: JobState, before: JobState['followed']): Left {
  const { files, exported, openBlocks, filled } = state;
  const followed = [...state.followed].filter(([key, one]) => before.get(key) !== one);
  return {
    files: new Map(files),
    exported: new Map(exported),
    openBlocks: new Map(openBlocks),
    filled: new Map(filled),
    followed: new Map(followed),
  };
}

/** What stood there in that job is what stands there in this one; the rest is left as it was there. */
function leave(run: Run, own: readonly unknown[], state: JobState): void {
  const mine = new Map(run.before.map((one, i) => [one, own[i]]));
  const translated = <T>(one: T) => (mine.get(one) ?? one) as T;
  const refill = <T>(map: Map<string, T>, from: ReadonlyMap<string, T>) => {
    map.clear();
    for (const [key, value] of from) map.set(key, translated(value));
  };
  const { files, exported, openBlocks, filled, followed } = run.left;
  refill(state.files, files);
  refill(state.exported, exported);
  refill(state.openBlocks, openBlocks);
  refill(state.filled, filled);
  for (const [key, one] of followed)
    state.followed.set(key, { ...one, state: one.state.map(translated) });
}

function mapsOf({ logins, proxies, images, parcels, ...state }: JobState) {
  const { files, exported, openBlocks, filled } = state;
  return { files, exported, openBlocks, filled, logins, proxies, images, parcels };
}

/** What a script can find there. */
function standing(state: JobState): readonly unknown[] {
  const maps = Object.values<ReadonlyMap<string, unknown>>(mapsOf(state));
  return [...maps.flatMap((map) => [...map.values()]), state.codexVersion];
}

/** What observers heard, or what carries the trail of this job. */
function heardOf({ state, outputs, tracer }: Frame): readonly unknown[] {
  const { logins, proxies, images, parcels, spenders, reach, silenced, calls, kept, saves } = state;
  const maps = [logins, proxies, images, parcels, outputs];
  const lists = [spenders, reach, silenced, kept, saves];
  return [
    ...maps.flatMap((map) => [map.size, ...[...map].flat()]),
    ...lists.map((list) => list.length),
    ...[calls.size, state.codexVersion, tracer.work.called],
  ];
}

/** The file of the job. */
function homeOf({ trail }: Frame): string {
  return trail[0]?.path ?? '';
}

/** Everything that following a script can depend on. */
function keyOf(path: string, words: readonly unknown[], frame: Frame): string {
  const { names, state, functions } = frame;
  const { permissions, codexVersion } = state;
  const home = homeOf(frame);
  const parts = [
    ...[path, words, names, permissions?.all, permissions?.scopes, codexVersion],
    ...[frame.environment, frame.own, frame.job, frame.directory, frame.certainty],
    ...[frame.runner, frame.windows, frame.depth, mapsOf(state), state.kept],
    [...functions].map(([name, one]) => [name, one.path, numberOf(one.definitions)]),
  ];
  return digest(parts, home).name;
}

/** Long lists, such as the places of a log, are handed on from text to text as the very same list. */
const LONG = 16;
const DIGESTS = new WeakMap<readonly unknown[], string>();

/** A short name for a whole, in which places of the job's own file are all alike. */
function digest(whole: readonly unknown[], home: string): { name: string; atHome: boolean } {
  let atHome = false;
  const text = JSON.stringify(whole, (key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    if (isAt(value, home)) {
      atHome = true;
      return 'home';
    }
    if (key === '' || !Array.isArray(value) || value.length < LONG) return value;
    const known = DIGESTS.get(value);
    if (known !== undefined) return known;
    const inner = digest(value, home);
    if (inner.atHome) atHome = true;
    else DIGESTS.set(value, inner.name);
    return inner.name;
  });
  return { name: createHash('sha256').update(text).digest('base64'), atHome };
}

function isAt(value: unknown, home: string): boolean {
  return typeof value === 'object' && value !== null && 'shows' in value && 'path' in value
    ? value.path === home
    : false;
}

const NUMBERS = new WeakMap<object, number>();
let numbers = 0;

/** What a library's text defines is one thing for the whole scan (library.ts): its number stands for the text. */
function numberOf(definitions: Library['definitions']): number {
  const number = NUMBERS.get(definitions) ?? numbers++;
  NUMBERS.set(definitions, number);
  return number;
}
