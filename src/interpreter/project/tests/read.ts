import { isHttpClient } from '../../../knowledge/harmless/libraries.ts';
import { oncePer } from '../../../once.ts';
import type { Repository } from '../../../repository/repository.ts';
import { languageOf } from '../../code/entries.ts';
import type { CodeFacts } from '../../code/facts.ts';
import type { Language } from '../../code/language.ts';
import { grammarOf } from '../../code/languages/index.ts';
import { lazily } from '../../code/lazily.ts';
import { analyzeTests, type TestFile } from '../../code/program.ts';
import type { Tree } from '../../code/resolve.ts';
import type { Asked as Picked, TestCase } from '../../code/test-reading.ts';
import { Recent } from '../../recent.ts';
import type { TestsRead } from '../target.ts';
import type { Selection } from './options.ts';
import { type Replayed, recordsAnew, replayedNear } from './recordings.ts';

/** A key as a test asks for it: `getenv("GROQ_API_KEY")`. */
const ASKED_FOR = /["'`]([A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN))["'`]/g;

const keysIn = (text: string) => [...text.matchAll(ASKED_FOR)].map(([, name = '']) => name);

/** What a stand-in may stand in for and is no model: `FakeCalendar`, `mock_tools(…)`. */
const OF_OTHERS = 'calendar|clock|timers?\\b|redis|database|filesystem|fs\\b|storage|tools?\\b';

/** Words by which a test says that it answers in the model's place. */
const STAND_IN = new RegExp(
  [
    `mock(?!_?(?:${OF_OTHERS}))|monkeypatch|\\bfake(?!_?(?:${OF_OTHERS}))|\\bstub|\\bdummy|\\bsinon\\b|\\bnock\\b|\\bmsw\\b|\\brespx\\b|\\bspyOn\\b|\\blocal_mocked_|\\bwith_mocked_|\\bwebmockr\\b|\\bhttptest2?\\b`,
    '@patch\\b|\\bpatch\\.(?:object|dict|multiple)\\b|(?<!\\.)\\bpatch\\(',
    '\\bhttptest\\b|\\bresponses\\.activate\\b|\\bhttpretty\\b|\\baioresponses\\b|\\bopenai_responses\\b',
  ].join('|'),
  'i',
);
/** What a run asks of the tests, and what is set where they run. */
type Asked = Pick<Selection, 'nodes' | 'marks' | 'flags'> & {
  /** Whether a variable is set where the tests run. */
  readonly holds: (variable: string) => boolean;
};

export function readTests(
  repository: Repository,
  tree: Tree,
  asked: Asked,
  paths: readonly string[],
  most: number,
): TestsRead {
  const anew = recordsAnew(asked.flags);
  const opened = paths.slice(0, most).flatMap((path) => open(repository, path) ?? []);
  let seen = paths.length > 0 && opened.length === paths.length;
  let standsIn = false;
  const marks = new Set(opened.flatMap(({ cases }) => cases.flatMap((one) => one.marks)));
  const live: TestFile[] = [];
  const around = new Set<string>();
  for (const file of opened) {
    const { path, language, text } = file;
    const { tests, followed } = grammarOf(file);
    const beside = tests?.fixtures(tree, path) ?? [];
    if (beside.some((one) => standsInForAll(repository, one))) {
      standsIn = true;
      continue;
    }
    const replayed = replayedNear(tree, path, language, anew);
    const left = withoutDead(file, { ...asked, known: marks }, replayed);
    // What a stand-in stands in for is told by its name alone, which proves nothing.
    if (left !== text && file.standsIn) standsIn = true;
    if (left === undefined) continue;
    if (!followed) seen = false;
    live.push({ path, language, text: left, cut: left !== text });
    for (const one of beside) around.add(one);
  }
  for (const path of around) {
    const read = repository.read(path);
    if (read.kind === 'text' && !STAND_IN.test(read.text))
      live.push({ path, language: 'python', text: read.text, cut: false });
  }
  const facts = live.length === 0 ? undefined : analyzeTests(repository, live);
  const isWholeRun = seen && !standsIn && (facts === undefined || isWhole(facts));
  const all =
    seen && !isWholeRun
      ? analyzeTests(
          repository,
          opened.map((one) => ({ ...fileOf(one), cut: false })),
        )
      : undefined;
  return {
    idle: idleKeys(opened, { ...asked, known: marks }),
    facts,
    whole: isWholeRun,
    behind: all?.cut === undefined && all?.libraries.every(isHttpClient) === true ? all : undefined,
  };
}

const isWhole = ({ cut, libraries }: CodeFacts) => cut === undefined && libraries.length === 0;

const fileOf = ({ path, language, text }: Opened) => ({ path, language, text });

/** What tests that the words leave out ask for, and no other one; without such words nothing. */
function idleKeys(opened: readonly Opened[], asked: Asked & Picked): TestsRead['idle'] {
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

function pickerOf(asked: Picked, file: Opened): (test: TestCase) => boolean {
  return grammarOf(file).tests?.picks(asked, file.path, file.text) ?? (() => true);
}

/** A test file, and what of it every run that selects some of its tests asks. */
interface Opened {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
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

function openedOf(path: string, language: Language, text: string): Opened {
  const opened: Opened = lazily<Opened>({
    path: () => path,
    language: () => language,
    text: () => text,
    cases: () => grammarOf({ language }).tests?.cases(text) ?? [],
    outside: () => without(text, opened.cases),
    standsIn: () => STAND_IN.test(withoutImports(text)),
    standsInOutside: () => STAND_IN.test(withoutImports(opened.outside)),
    faked: () => new Set(opened.cases.filter((one) => STAND_IN.test(withoutImports(one.text)))),
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
function open(repository: Repository, path: string): Opened | undefined {
  const shelf = shelfOf(repository);
  if (!shelf.files.has(path)) {
    const read = shelf.read > MAX_ALL ? undefined : repository.read(path);
    const text = read?.kind === 'text' && read.text.length <= MAX_FILE ? read.text : undefined;
    shelf.read += text?.length ?? 0;
    const language = text === undefined ? undefined : languageOf(path, text);
    shelf.files.set(
      path,
      text === undefined || language === undefined ? undefined : openedOf(path, language, text),
    );
  }
  return shelf.files.get(path);
}

/**
 * The file without the tests that do not run for real: those that are not selected, are played a
 * recording or talk to a stand-in. Undefined where nothing is left.
 */
function withoutDead(file: Opened, asked: Asked & Picked, replayed: Replayed): string | undefined {
  const { text, language, cases } = file;
  if (grammarOf(file).tests?.isBuilt(text, asked.flags) === false) return undefined;
  // A stand-in or a recording that stands outside of all tests may be anybody's.
  if (file.standsInOutside) return undefined;
  const outside = replayed({ name: '', text: file.outside, marks: [] });
  if (cases.length === 0) {
    const all = replayed({ name: '', text, marks: [] });
    return STAND_IN.test(text) || all === true ? undefined : text;
  }
  if (outside === true) return undefined;
  const picks = pickerOf(asked, file);
  const isDead = (one: TestCase): boolean =>
    one.skipped ||
    !one.requires.every(asked.holds) ||
    !picks(one) ||
    replayed(one) === true ||
    file.faked.has(one);
  const dead = new Set(cases.filter(isDead));
  if (dead.size === cases.length) return undefined;
  if (dead.size === 0) return text;
  const which = cases.map((one) => Number(dead.has(one))).join('');
  return file.left.get(which, () => withoutUnused(without(text, [...dead]), language));
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

/** Its lines blank where these tests stand; the rest keeps its place. */
function without(text: string, cases: readonly TestCase[]): string {
  const lines = text.split('\n');
  for (const { first, last } of cases) lines.fill('', first - 1, last);
  return lines.join('\n');
}

/** A text of several lines; one that begins its line stands by itself, and tells of what is above it. */
const LONG_TEXT = /(^[ \t]*)?("""|''')[\s\S]*?\2/gm;

/** What stands in for a part of the interpreter alone, and the fixture as it is asked for; what it does stands elsewhere. */
const OF_INTERPRETER =
  /\b(?:monkeypatch\.setattr|(?<!\.)patch)\(\s*["']builtins\.\w+["']|\bmonkeypatch(?:\.chdir\(|\b(?<=\bdef \w{1,100}\([^)]{0,300}))/g;

/** Importing what makes stand-ins is no stand-in yet, nor is telling of them. */
function withoutImports(text: string): string {
  return text
    .replace(LONG_TEXT, (text, alone?: string) => (alone === undefined ? text : ''))
    .replace(OF_INTERPRETER, '')
    .replace(/^[ \t]*(?:(?:import|from)\b|#|\/\/|\*)[^\n]*$/gm, '');
}

/** A fixture that every test gets and that puts something in the model's place. */
function standsInForAll(repository: Repository, path: string): boolean {
  const read = repository.read(path);
  if (read.kind !== 'text' || !read.text.includes('autouse')) return false;
  return definitionsIn(read.text).some(
    (block) => /autouse\s*=\s*True/.test(block) && MODEL_STAND_IN.test(block),
  );
}

/** Each definition at the margin with its decorators; a helper below a fixture is none of it. */
function definitionsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const part of text.split(/^(?=@|(?:async )?def |class )/m)) {
    const above = found.at(-1);
    if (above?.startsWith('@') && !/^(?:async )?(?:def|class) /m.test(above))
      found[found.length - 1] = above + part;
    else found.push(part);
  }
  return found;
}

const MODEL_STAND_IN =
  /(?:monkeypatch\.setattr|mocker\.patch|(?<![\w.])patch(?:\.\w+)?\(|Mock\(|\brespx\b|\bresponses\.)[\s\S]{0,120}?(?:openai|anthropic|llm|completion|chat)/i;
