import type { Value } from '../value/value.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { Library, NotRead } from './model.ts';
import { Names } from './names.ts';
import { keepUnread } from './not-read.ts';
import { passAgain } from './passing.ts';
import { Recent } from './recent.ts';
import type { Shell, ShellLeft } from './shell.ts';
import type { Frame, JobState, Tracer } from './state.ts';

/** What following a script left, in whatever job it was. */
interface Run {
  /** What stood there before, in the order in which every job has it. */
  readonly before: readonly unknown[];
  readonly doors: number;
  readonly left: Left;
  /** What it left in the shell that it ran in. */
  readonly inShell: ShellLeft | undefined;
  readonly told: readonly Diagnostic[];
  /** What nobody minds that it was not read, with the way to it from the script on. */
  readonly unread: readonly NotRead[];
  /** How often it asked what a name of the job means. */
  readonly asked: number;
}

type Left = Pick<JobState, 'files' | 'exported' | 'openBlocks' | 'filled' | 'followed'>;

/** A script that starts. */
export interface Start {
  readonly path: string;
  readonly words: readonly (Value | undefined)[];
  /** The shell that it runs in; undefined where it is a process of its own. */
  readonly shell: Shell | undefined;
}

/** Far more than a repository has scripts; the rest are words that change from job to job. */
const MOST = 300;

interface Shelf {
  readonly names: Names;
  readonly runs: Recent<Run>;
}
const SHELVES = new WeakMap<Tracer, Shelf>();

function shelfOf(tracer: Tracer): Shelf {
  const shelf = SHELVES.get(tracer) ?? { names: new Names(), runs: new Recent<Run>(MOST) };
  SHELVES.set(tracer, shelf);
  return shelf;
}

/**
 * A script of the repository that many jobs start or source (300 workflows with one `bootstrap.sh`) is
 * followed in the first. In another job with the same words, environment, variables and files it leaves
 * what it left there. Where each of these comes from must be the same too, but for places of the
 * job's own file, which then must not show in what is left. Only a script of which no observer hears
 * anything that it minds: what they note has the job's own trail.
 */
export function replayed(
  start: Start,
  frame: Frame,
  follow: () => ShellLeft | undefined,
): ShellLeft | undefined {
  const { state, tracer } = frame;
  const { names, runs } = shelfOf(tracer);
  const keys = keysOf(start, frame, names);
  const before = standing(frame, start.shell);
  const known = runs.find(keys.unasked) ?? runs.find(keys.asked);
  if (known !== undefined && passAgain(state, known.doors)) {
    for (const diagnostic of known.told) tracer.home.diagnose(diagnostic);
    for (const one of known.unread)
      keepUnread(frame, { ...one, trail: [...frame.trail, ...one.trail] });
    tracer.work.asked += known.asked;
    return leave(known, before, state);
  }
  const heard = heardOf(frame);
  const { passed } = state.doors;
  const followed = new Map(state.followed);
  const { asked } = tracer.work;
  const { told, unread, result } = listening(frame, follow);
  const now = heardOf(frame);
  if (heard.length !== now.length || heard.some((one, i) => one !== now[i])) return result;
  const behind = unreadBehind(frame, unread);
  if (behind === undefined) return result;
  const left = leftIn(state, followed);
  const stood = new Set(before);
  const inShell = start.shell && result;
  const made = new Set([...standing(frame, undefined), ...(inShell ? allIn(inShell) : [])]);
  const shows = [...made].some((one) => !stood.has(one) && showsHome(one, frame, names));
  if (shows || [...told, ...behind, ...behind.flatMap(({ trail }) => trail)].some(isIn(frame)))
    return result;
  const run = {
    ...{ before, left, inShell, told, unread: behind },
    doors: state.doors.passed - passed,
    asked: tracer.work.asked - asked,
  };
  runs.keep(run.asked === 0 ? keys.unasked : keys.asked, run);
  return result;
}

/** What is told while it runs, and what could not be read, as if nothing on this way had been said before. */
function listening(frame: Frame, follow: () => ShellLeft | undefined) {
  const { state, tracer } = frame;
  const { work } = tracer;
  const outer = work.tells;
  const told: Diagnostic[] = [];
  const said = state.unread;
  state.unread = new Map([...said].filter(([, one]) => !isBehind(one, frame)));
  const { size } = state.unread;
  work.tells = told;
  const result = follow();
  work.tells = outer;
  outer?.push(...told);
  const unread = [...state.unread].slice(size);
  for (const [key, one] of unread) if (!said.has(key)) said.set(key, one);
  state.unread = said;
  return { told, unread: unread.map(([, one]) => one), result };
}

/** On this very way: what is said there once more does not show. */
function isBehind(one: NotRead, { trail }: Frame): boolean {
  return (
    one.trail.length > trail.length &&
    trail.every(({ path, line }, i) => one.trail[i]?.path === path && one.trail[i]?.line === line)
  );
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
function leave(run: Run, own: readonly unknown[], state: JobState): ShellLeft | undefined {
  const mine = new Map(run.before.map((one, i) => [one, own[i]]));
  const translated = <T>(one: T) => (mine.get(one) ?? one) as T;
  const refill = <T>(map: Map<string, T>, from: ReadonlyMap<string, T>) => {
    map.clear();
    for (const [key, value] of from) map.set(key, translated(value));
    return map;
  };
  const { files, exported, openBlocks, filled, followed } = run.left;
  refill(state.files, files);
  refill(state.exported, exported);
  refill(state.openBlocks, openBlocks);
  refill(state.filled, filled);
  for (const [key, one] of followed)
    state.followed.set(key, { ...one, state: one.state.map(translated) });
  const { inShell: left } = run;
  return (
    left && {
      ...left,
      variables: refill(new Map<string, Value>(), left.variables),
      environment: refill(new Map<string, Value>(), left.environment),
      functions: refill(new Map<string, Library>(), left.functions),
    }
  );
}

function mapsOf({ logins, proxies, images, parcels, ...state }: JobState) {
  const { files, exported, openBlocks, filled } = state;
  return { files, exported, openBlocks, filled, logins, proxies, images, parcels };
}

/** What a script can find there. */
function standing({ state, environment, functions }: Frame, shell: Shell | undefined): unknown[] {
  const maps = Object.values<ReadonlyMap<string, unknown>>(mapsOf(state));
  const around = shell === undefined ? [] : [environment, functions, shell.variables];
  return [...[...maps, ...around].flatMap((map) => [...map.values()]), state.codexVersion];
}

/** Where the text of a library stands, no field of it tells. */
function showsHome(one: unknown, frame: Frame, names: Names): boolean {
  const isLibrary = typeof one === 'object' && one !== null && 'definitions' in one;
  if (!isLibrary) return names.holds(one, homeOf(frame));
  const { place } = one as Library;
  return isIn(frame)(place(0, 0));
}

const isIn =
  (frame: Frame) =>
  ({ path }: { readonly path: string }): boolean =>
    path === homeOf(frame);

function* allIn({ variables, environment, functions }: ShellLeft): Iterable<unknown> {
  yield* variables.values();
  yield* environment.values();
  yield* functions.values();
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

/**
 * Everything that following a script can depend on: with what the names of the job mean, and without,
 * for what does not ask.
 */
function keysOf({ path, words, shell }: Start, frame: Frame, names: Names) {
  const { state, functions } = frame;
  const { permissions, codexVersion } = state;
  const home = homeOf(frame);
  const parts = [
    ...[path, words, frame.names.events, permissions?.all, permissions?.scopes, codexVersion],
    ...[frame.environment, frame.own, frame.job, frame.directory, frame.certainty],
    ...[frame.runner, frame.windows, frame.depth, mapsOf(state), state.kept],
    ...[state.checkouts, state.perhapsOwn, new Set(state.spenders.map(({ kind }) => kind))],
    [...functions].map(([name, one]) => [name, one.path, numberOf(one.definitions)]),
    shell && [shell.variables, shell.exportsAll],
  ];
  const unasked = names.of(parts, home);
  return { unasked, asked: `${unasked}${names.of(frame.names, home)}` };
}

const NUMBERS = new WeakMap<object, number>();
let numbers = 0;

/** What a library's text defines is one thing for the whole scan (library.ts): its number stands for the text. */
function numberOf(definitions: Library['definitions']): number {
  const number = NUMBERS.get(definitions) ?? numbers++;
  NUMBERS.set(definitions, number);
  return number;
}
