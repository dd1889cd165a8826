import { oncePer } from '../support/once.ts';
import type { Value } from '../value/value.ts';
import type { Diagnostic } from '../workflow/model.ts';
import { answersAlike, doAgain, type Event } from './asked-map.ts';
import { isSame, leftIn } from './followed.ts';
import type { Filled, Followed, Library, NotRead, WrittenFile } from './model.ts';
import { Names } from './names.ts';
import { keepUnread } from './not-read.ts';
import { passAgain } from './passing.ts';
import { Recent } from './recent.ts';
import { mayBeSet } from './set-nowhere.ts';
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
  /** What it asked of files and filled places, and did to them. */
  readonly files: readonly Event<WrittenFile>[];
  readonly filled: readonly Event<Filled>[];
  /** The names of the answers. */
  readonly answers: ReadonlyMap<unknown, string>;
}

interface Left extends Pick<JobState, 'exported' | 'openBlocks'> {
  /** Scripts that it followed, of which what they left is what is left in the end. */
  readonly followed: ReadonlyMap<string, boolean>;
}

/** A script that starts. */
interface Start {
  readonly path: string;
  readonly words: readonly (Value | undefined)[];
  /** The shell that it runs in; undefined where it is a process of its own. */
  readonly shell: Shell | undefined;
}

/** Far more than a repository has scripts; the rest are words that change from job to job. */
const MOST = 300;
/** Runs of one script that found other files. */
const MOST_ALIKE = 12;

interface Shelf {
  readonly names: Names;
  readonly runs: Recent<readonly Run[]>;
}

const shelfOf = oncePer(
  (_: Tracer): Shelf => ({ names: new Names(), runs: new Recent<readonly Run[]>(MOST) }),
);

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
  const candidates = [...(runs.find(keys.unasked) ?? []), ...(runs.find(keys.asked) ?? [])];
  for (const known of candidates.reverse()) {
    const mine = placesAlike(known, before, frame, names);
    if (mine === undefined || !passAgain(state, known.doors)) continue;
    for (const diagnostic of known.told) tracer.home.diagnose(diagnostic);
    for (const one of known.unread)
      keepUnread(frame, { ...one, trail: [...frame.trail, ...one.trail] });
    tracer.work.asked += known.asked;
    return leave(known, mine, frame);
  }
  const heard = heardOf(frame);
  const { passed } = state.doors;
  const followed = new Map(state.followed);
  const { asked } = tracer.work;
  const { told, unread, skips, files, filled, result } = listening(frame, follow);
  const now = heardOf(frame);
  if (heard.length !== now.length || heard.some((one, i) => one !== now[i])) return result;
  // What it found followed before is no part of what it did.
  const earlier = new Set(followed.values());
  if (skips.some((one) => earlier.has(one))) return result;
  const behind = unreadBehind(frame, unread);
  if (behind === undefined) return result;
  const inShell = start.shell && result;
  const places = [...files, ...filled];
  const stood = new Set(before);
  for (const event of places) if (event.kind === 'asked') stood.add(event.answer);
  const made = [
    ...standing(frame, undefined),
    ...(inShell ? allIn(inShell) : []),
    ...places.flatMap((event) => (event.kind === 'set' ? [event.value] : [])),
  ];
  const shows = made.some((one) => !stood.has(one) && showsHome(one, frame, names));
  if (shows || [...told, ...behind, ...behind.flatMap(({ trail }) => trail)].some(isIn(frame)))
    return result;
  const answers = new Map<unknown, string>();
  for (const event of places)
    if (event.kind === 'asked') answers.set(event, names.of(event.answer, homeOf(frame)));
  const run: Run = {
    ...{ before, left: leftBehind(state, followed), inShell, told, unread: behind },
    ...{ files, filled, answers },
    doors: state.doors.passed - passed,
    asked: tracer.work.asked - asked,
  };
  const key = run.asked === 0 ? keys.unasked : keys.asked;
  runs.keep(key, [...(runs.find(key) ?? []), run].slice(-MOST_ALIKE));
  return result;
}

/** What this job has in the place of what was found; undefined where it finds something else. */
function placesAlike(
  { files, filled, answers, before }: Run,
  own: readonly unknown[],
  frame: Frame,
  names: Names,
): ReadonlyMap<unknown, unknown> | undefined {
  const alike = (event: unknown, now: unknown) =>
    answers.get(event) === names.of(now, homeOf(frame));
  const inFiles = answersAlike(frame.state.files, files, alike);
  const inFilled = answersAlike(frame.state.filled, filled, alike);
  if (inFiles === undefined || inFilled === undefined) return undefined;
  return new Map([...before.map((one, i) => [one, own[i]] as const), ...inFiles, ...inFilled]);
}

/** What is told while it runs, and what could not be read, as if nothing on this way had been said before. */
function listening(frame: Frame, follow: () => ShellLeft | undefined) {
  const { state, tracer } = frame;
  const { work } = tracer;
  const { tells, skips: skipped } = work;
  const told: Diagnostic[] = [];
  const skips: Followed[] = [];
  const said = state.unread;
  state.unread = new Map([...said].filter(([, one]) => !isBehind(one, frame)));
  const { size } = state.unread;
  work.tells = told;
  work.skips = skips;
  const { result, events: files } = state.files.listen(() => state.filled.listen(follow));
  work.tells = tells;
  work.skips = skipped;
  tells?.push(...told);
  skipped?.push(...skips);
  const unread = [...state.unread].slice(size);
  for (const [key, one] of unread) if (!said.has(key)) said.set(key, one);
  state.unread = said;
  const { events: filled, result: left } = result;
  return { told, unread: unread.map(([, one]) => one), skips, files, filled, result: left };
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

function leftBehind(state: JobState, before: JobState['followed']): Left {
  const now = leftIn(state);
  const followed = [...state.followed].filter(([key, one]) => before.get(key) !== one);
  return {
    exported: new Map(state.exported),
    openBlocks: new Map(state.openBlocks),
    followed: new Map(
      followed
        .filter(([, one]) => isSame(one.state, now))
        .map(([key, { outputs }]) => [key, outputs !== undefined]),
    ),
  };
}

/** What stood there in that job is what stands there in this one; the rest is left as it was there. */
function leave(
  run: Run,
  mine: ReadonlyMap<unknown, unknown>,
  { state, outputs }: Frame,
): ShellLeft | undefined {
  const translated = <T>(one: T) => (mine.get(one) ?? one) as T;
  const refill = <T>(map: Map<string, T>, from: ReadonlyMap<string, T>) => {
    map.clear();
    for (const [key, value] of from) map.set(key, translated(value));
    return map;
  };
  const { inShell: left } = run;
  const { exported, openBlocks, followed } = run.left;
  refill(state.exported, exported);
  refill(state.openBlocks, openBlocks);
  doAgain(state.files, run.files, translated);
  doAgain(state.filled, run.filled, translated);
  if (followed.size > 0) {
    const now = leftIn(state);
    for (const [key, wrote] of followed)
      state.followed.set(key, { state: now, outputs: wrote ? outputs : undefined });
  }
  return (
    left && {
      ...left,
      variables: refill(new Map<string, Value>(), left.variables),
      environment: refill(new Map<string, Value>(), left.environment),
      functions: refill(new Map<string, Library>(), left.functions),
    }
  );
}

function mapsOf({ logins, proxies, images, containers, parcels, ...state }: JobState) {
  const { exported, openBlocks } = state;
  return { exported, openBlocks, logins, proxies, images, containers, parcels };
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
  const { logins, proxies, images, containers, parcels } = state;
  const { spenders, reach, silenced, calls, kept, saves } = state;
  const maps = [logins, proxies, images, containers, parcels, outputs];
  const lists = [spenders, reach, silenced, kept, saves];
  return [
    ...maps.flatMap((map) => [map.size, ...[...map].flat()]),
    ...lists.map((list) => list.length),
    ...[
      calls.size,
      state.codexVersion,
      state.exportsUnseen,
      state.outputsUnseen,
      tracer.work.called,
    ],
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
    ...[frame.runner, frame.system, frame.depth, frame.ends, frame.copied, frame.turns],
    ...[frame.undecided, frame.keeper?.vault.title],
    // What sets variables unseen leaves open whether any is set.
    ...[mapsOf(state), state.kept, mayBeSet(state)],
    ...[state.checkouts, state.perhapsOwn, new Set(state.spenders.map(({ kind }) => kind))],
    [...functions].map(([name, one]) => [name, one.path, numberOf(one.definitions)]),
    shell && [shell.variables, shell.exportsAll, shell.unsettled],
  ];
  const unasked = names.of(parts, home);
  return { unasked, asked: `${unasked}${names.of(frame.names, home)}` };
}

let numbers = 0;

/** What a library's text defines is one thing for the whole scan (library.ts): its number stands for the text. */
const numberOf = oncePer((_: Library['definitions']): number => numbers++);
