import type { Repository } from '../../../repository/repository.ts';
import { oncePer } from '../../../support/once.ts';
import { languageOf } from '../../code/entries.ts';
import type { Language } from '../../code/language.ts';
import { grammarOf } from '../../code/languages/index.ts';
import { lazily } from '../../code/lazily.ts';
import { treeOf } from '../../code/resolve.ts';
import type { TestCase } from '../../code/test-reading.ts';
import { Recent } from '../../recent.ts';
import { standInsOf } from './stand-ins.ts';
import { type Suite, suiteOf } from './suite.ts';

/** Lines of a file from 1, the last one included. */
export type Lines = Pick<TestCase, 'first' | 'last'>;

/** A test file, and what of it every run that selects some of its tests asks. */
export interface Opened {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  /** Files whose definitions every test of it gets. */
  readonly fixtures: readonly string[];
  /** What its helpers settle for it. */
  readonly suite: Suite;
  readonly cases: readonly TestCase[];
  /** What stands outside of all tests. */
  readonly outside: string;
  /** Whether a stand-in stands anywhere, and outside of all tests. */
  readonly standsIn: boolean;
  readonly standsInOutside: boolean;
  /** The tests that talk to one. */
  readonly faked: ReadonlySet<TestCase>;
  /** The file without some of its tests, by their numbers. */
  readonly left: Recent<string>;
}

/** Selections of one file's tests that are kept. */
const MOST_SELECTIONS = 4;

function openedOf(repository: Repository, path: string, language: Language, text: string): Opened {
  const fakes = standInsOf(text);
  const opened: Opened = lazily<Opened>({
    path: () => path,
    language: () => language,
    text: () => text,
    fixtures: () => grammarOf({ language }).tests?.fixtures(treeOf(repository), path) ?? [],
    suite: () =>
      suiteOf(repository, grammarOf({ language }).tests?.helpers(repository, path, text) ?? []),
    cases: () => {
      const own = grammarOf({ language }).tests?.cases(text) ?? [];
      const derived = opened.suite.derived(path);
      return derived.length === 0
        ? own
        : own.map((one) => ({ ...one, marks: [...one.marks, ...derived] }));
    },
    outside: () => without(text, opened.cases),
    standsIn: () => fakes(text),
    standsInOutside: () => fakes(opened.outside),
    faked: () => new Set(opened.cases.filter((one) => fakes(one.text))),
    left: () => new Recent<string>(MOST_SELECTIONS),
  });
  return opened;
}

/** Much longer files are data, and many of them more than anybody reads. */
const MAX_FILE = 300_000;
const MAX_ALL = 20_000_000;

interface Shelf {
  readonly files: Map<string, Opened | undefined>;
  read: number;
}
const shelfOf = oncePer((_: Repository): Shelf => ({ files: new Map(), read: 0 }));

/** Each file once, however many runs select it. */
export function open(repository: Repository, path: string): Opened | undefined {
  const shelf = shelfOf(repository);
  if (!shelf.files.has(path)) {
    const read = shelf.read > MAX_ALL ? undefined : repository.read(path);
    const text = read?.kind === 'text' && read.text.length <= MAX_FILE ? read.text : undefined;
    shelf.read += text?.length ?? 0;
    const language = text === undefined ? undefined : languageOf(path, text);
    shelf.files.set(
      path,
      text === undefined || language === undefined
        ? undefined
        : openedOf(repository, path, language, text),
    );
  }
  return shelf.files.get(path);
}

/** Its lines blank where these tests stand; the rest keeps its place. */
export function without(text: string, cases: readonly Lines[]): string {
  const lines = text.split('\n');
  for (const { first, last } of cases) lines.fill('', first - 1, last);
  return lines.join('\n');
}

/** The files of fixtures of all of them. */
export function fixturesOf(opened: readonly Opened[]): readonly string[] {
  return [...new Set(opened.flatMap(({ fixtures }) => fixtures))];
}
