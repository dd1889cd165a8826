import { isHttpClient } from '../../../knowledge/harmless/libraries.ts';
import type { Repository } from '../../../repository/repository.ts';
import type { CodeFacts } from '../../code/facts.ts';
import type { Language } from '../../code/language.ts';
import { grammarOf } from '../../code/languages/index.ts';
import { lazily } from '../../code/lazily.ts';
import type { FilePart } from '../../code/part.ts';
import { analyzeParts } from '../../code/program.ts';
import type { Tree } from '../../code/resolve.ts';
import { ALL_TESTS, type TestCase } from '../../code/test-reading.ts';
import { builtWith } from '../dotnet.ts';
import type { TestsRead } from '../target.ts';
import { type Gate, gateOf } from './gates.ts';
import { fixturesOf, type Lines, type Opened, open, without } from './opened.ts';
import { type Replayed, recordsAnew, replayedNear } from './recordings.ts';
import { type Asked, isIn, marksGiven, pickerOf, runningOf } from './running.ts';
import type { Selected } from './selected.ts';
import { setForAll } from './set-for-all.ts';
import { standsInForAll, withoutStandIns } from './stand-ins.ts';

/** A key as a test asks for it: `getenv("GROQ_API_KEY")`. */
const ASKED_FOR = /["'`]([A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN))["'`]/g;

const keysIn = (text: string) => [...text.matchAll(ASKED_FOR)].map(([, name = '']) => name);

export function readTests(
  repository: Repository,
  tree: Tree,
  given: Selected,
  paths: readonly string[],
  most: number,
): TestsRead & { readonly gate: Gate } {
  const anew = recordsAnew(given.flags);
  const opened = paths.slice(0, most).flatMap((path) => open(repository, path) ?? []);
  let seen = paths.length > 0 && opened.length === paths.length;
  let standsIn = false;
  const marks = new Set(opened.flatMap(({ cases }) => cases.flatMap((one) => one.marks)));
  const asked: Asked = {
    ...given,
    carried: marks,
    given: marksGiven(repository, opened),
  };
  const running = runningOf(repository, asked, opened);
  const live: FilePart[] = [];
  const run: Opened[] = [];
  const around = new Set<string>();
  const opaque = new Set<string>();
  const isBuilt = builtFor(repository, opened, running);
  const unbuilt: Opened[] = [];
  for (const file of opened) {
    const { path, language, text } = file;
    const out = running(file);
    if (out === 'all') continue;
    if (!isBuilt(file)) {
      unbuilt.push(file);
      continue;
    }
    if (file.fixtures.some((one) => standsInForAll(repository, one))) {
      standsIn = true;
      continue;
    }
    const left = withoutDead(file, out, replayedNear(tree, path, language, anew));
    // What a stand-in stands in for is told by its name alone, which proves nothing.
    if (left !== text && hasStandIn(file, out)) standsIn = true;
    if (left === undefined) continue;
    const { followed, tests } = grammarOf(file);
    if (!followed) seen = false;
    if (!followed || tests?.keysCount) opaque.add(path);
    run.push(file);
    live.push({ path, language, text: left, cut: left !== text });
    for (const one of file.fixtures) around.add(one);
  }
  for (const path of around) {
    const read = repository.read(path);
    if (read.kind !== 'text') continue;
    const text = withoutStandIns(read.text);
    live.push({ path, language: 'python', text, cut: text !== read.text });
  }
  const facts = live.length === 0 ? undefined : analyzeParts(repository, live);
  const isWholeRun = seen && !standsIn && (facts === undefined || isWhole(facts));
  const fixtures = fixturesOf(opened).flatMap((path) => open(repository, path) ?? []);
  const all =
    seen && !isWholeRun
      ? analyzeParts(
          repository,
          [...opened, ...fixtures].map((one) => ({ ...fileOf(one), cut: false })),
        )
      : undefined;
  return {
    idle: either(
      idleKeys(opened, asked),
      only(opened.length === paths.length ? unbuilt : [], live),
    ),
    gate: gateOf(
      () =>
        opened.filter(isBuilt).flatMap((file) => {
          const out = running(file);
          return out === 'all' ? [] : [without(file.text, out)];
        }),
      // What it does with a key that it reads itself stands where nobody follows it to.
      () => facts?.envReads.flatMap(({ name, path }) => (opaque.has(path) ? [name] : [])) ?? [],
    ),
    facts,
    set: setForAll(repository, run),
    whole: isWholeRun,
    behind:
      all?.cut === undefined && all?.libraries.every(({ name }) => isHttpClient(name)) === true
        ? all
        : undefined,
  };
}

/** Whether something stands in for a model in what runs of a file. */
function hasStandIn(file: Opened, out: readonly Lines[]): boolean {
  if (file.cases.length === 0) return file.standsIn;
  return file.standsInOutside || file.cases.some((one) => !isIn(out, one) && file.faked.has(one));
}

const isWhole = ({ cut, libraries }: CodeFacts) => cut === undefined && libraries.length === 0;

const fileOf = ({ path, language, text }: Opened) => ({ path, language, text });

/**
 * Whether a file is a part of what runs: where all sources of a project are its tests' files, those that hold no
 * test count for the projects whose tests run.
 */
function builtFor(
  repository: Repository,
  opened: readonly Opened[],
  running: (file: Opened) => readonly Lines[] | 'all',
): (file: Opened) => boolean {
  const tests = opened.filter(({ language, cases }) => language === 'csharp' && cases.length > 0);
  if (tests.length === 0) return () => true;
  const live = tests.filter((file) => running(file) !== 'all').map(({ path }) => path);
  const isBuilt = builtWith(repository, live);
  return ({ path, language, cases }) => language !== 'csharp' || cases.length > 0 || isBuilt(path);
}

/** Keys that stand in some of these files, and in none of those that run. */
function only(some: readonly Opened[], live: readonly FilePart[]): TestsRead['idle'] {
  if (some.length === 0) return () => false;
  const keys = lazily({
    here: () => new Set(some.flatMap(({ text }) => keysIn(text))),
    live: () => new Set(live.flatMap(({ text }) => keysIn(text))),
  });
  return (name) => keys.here.has(name) && !keys.live.has(name);
}

function either(...all: readonly TestsRead['idle'][]): TestsRead['idle'] {
  return (name) => all.some((one) => one(name));
}

/** What tests that the words leave out ask for, and no other one; without such words nothing. */
function idleKeys(opened: readonly Opened[], asked: Asked): TestsRead['idle'] {
  if (asked.marks.length === 0) return () => false;
  const left = opened.map((file) => {
    const { text, cases } = file;
    const picks = pickerOf(asked, file);
    const out = cases.filter((one) => !picks(one));
    return { out: out.map((one) => one.text).join('\n'), rest: without(text, out) };
  });
  const named = new Set(left.flatMap(({ out }) => keysIn(out)));
  const asking = new Set(left.flatMap(({ rest }) => keysIn(rest)));
  return (name) => named.has(name) && !asking.has(name);
}

/**
 * The file without the tests that do not run for real: those that do not run at all, are played a
 * recording or talk to a stand-in. Undefined where nothing is left.
 */
function withoutDead(file: Opened, out: readonly Lines[], replayed: Replayed): string | undefined {
  const { text, language, cases } = file;
  // A stand-in or a recording that stands outside of all tests may be anybody's.
  if (file.standsInOutside) return undefined;
  if (replayed({ name: '', text: file.outside, marks: [] }) === true) return undefined;
  if (cases.length === 0) return text;
  const isDead = (one: TestCase) => isIn(out, one) || replayed(one) === true || file.faked.has(one);
  const dead = cases.filter(isDead);
  if (dead.length === cases.length) return undefined;
  const { withoutIdle } = grammarOf(file).tests ?? ALL_TESTS;
  if (dead.length === 0) return file.left.get('', () => withoutIdle(text));
  const lines = [...out, ...dead];
  const which = lines.map(({ first, last }) => `${first}-${last}`).join();
  return file.left.get(which, () => withoutUnused(withoutIdle(without(text, lines)), language));
}

/** Nor the imports that only those tests used: what they bring in is asked by nobody then. */
function withoutUnused(text: string, language: Language): string {
  const pattern = grammarOf({ language }).tests?.imports;
  if (pattern === undefined) return text;
  const used = new Set(text.replace(pattern, '').match(/[\w$]+/g));
  return text.replace(pattern, (whole, names: string) => {
    const bound = names
      .split(/[,{}()\n]/)
      .map(
        (part) =>
          part
            .trim()
            .split(/\s+as\s+/)
            .at(-1) ?? '',
      )
      .filter((name) => /^[\w$]+$/.test(name));
    const asked = bound.length === 0 || bound.some((name) => used.has(name));
    return asked ? whole : whole.replace(/[^\n]/g, '');
  });
}
