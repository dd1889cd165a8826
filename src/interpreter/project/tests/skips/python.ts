/** What leaves a test of pytest or unittest out: marks with a condition, its body, what is made for it. */

import { oncePer, oncePerName } from '../../../../support/once.ts';
import {
  type Block,
  blocksOf,
  functionAround,
  guardsAround,
  type Named,
} from '../../../code/blocks.ts';
import { callsNamed } from '../../../code/calls.ts';
import { endedBefore } from '../../../code/exits.ts';
import type { Known } from '../../../code/known.ts';
import { meaningsOf } from '../../../code/meanings.ts';
import { namedAt } from '../../../code/names-at.ts';
import { pathAt } from '../../../code/path.ts';
import type { SourceFile, Span } from '../../../code/source.ts';
import { elements, valueEnd } from '../../../code/spans.ts';
import type { TestCase } from '../../../code/test-reading.ts';
import { truthOf } from '../../../code/truth.ts';
import { functionOf, isLeftBefore, leavesAtOnce } from './body.ts';

/** Names that a mark is handed on by, and fixtures that ask for fixtures. */
const DEEPEST = 6;
/** What runs before each test of a class, or before the first. */
const SETUP = new Set([
  'setUp',
  'setUpClass',
  'setUpModule',
  'asyncSetUp',
  'setup_method',
  'setup_class',
  'setup_module',
]);

export function leftOutOfPython(
  file: SourceFile,
  test: TestCase,
  above: readonly SourceFile[],
  given: Known,
): boolean {
  const known = knownOfItem(given, test.marks.join('\n'));
  const own = functionOf(file, test);
  if (own === undefined) return false;
  const group = classAround(file, own);
  const marks = [
    ...decoratorsOf(file, own.header),
    ...(group === undefined ? [] : decoratorsOf(file, group.header)),
    ...set(file, 'pytestmark'),
  ];
  if (marks.some((span) => isSkip(file, span, known, 0))) return true;
  if (isLeftByModule(file, own.header, known)) return true;
  if (leavesAtOnce(file, own, known)) return true;
  const setups = blocksOf(file).functions.filter(
    ({ name, header, start }) =>
      SETUP.has(name) && (name.endsWith('odule') || isMethodOf(group, header, start)),
  );
  if (setups.some((one) => leavesAtOnce(file, one, known))) return true;
  const asked = [
    ...parametersOf(file, own),
    ...marks.flatMap((span) => fixturesNamed(file, span)),
    ...[file, ...above].flatMap(automatic),
  ];
  return fixturesSkip([file, ...above], asked, known) || above.some((one) => hooksSkip(known, one));
}

interface Class {
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

/** The class whose lines are around a method, by its indentation. */
function classAround(file: SourceFile, { header }: Named): Class | undefined {
  const { tokens } = file;
  const column = tokens[header - 1]?.column ?? 1;
  const start = namedAt(file, 'class').findLast(
    (at) => at < header && (tokens[at]?.column ?? 1) < column,
  );
  if (start === undefined) return undefined;
  const end = endOfClass(file, start);
  return header < end ? { header: start + 1, start, end } : undefined;
}

const endOfClass = oncePerName(({ tokens }: SourceFile, start: number): number => {
  const margin = tokens[start]?.column ?? 1;
  let end = start + 1;
  while (end < tokens.length)
    if (tokens[end - 1]?.kind === 'line' && (tokens[end]?.column ?? 0) <= margin) break;
    else end++;
  return end;
});

function isMethodOf(group: Class | undefined, header: number, start: number): boolean {
  return group !== undefined && header > group.start && start < group.end;
}

/** The expressions behind the `@` above a definition, from the nearest up. */
function decoratorsOf(file: SourceFile, header: number): readonly Span[] {
  const { tokens, match } = file;
  const found: Span[] = [];
  let at = header;
  while (at > 0 && tokens[at - 1]?.kind !== 'line') at--;
  for (let hops = 0; hops < 20 && at > 1; hops++) {
    let start = at - 1;
    while (start > 0 && tokens[start - 1]?.kind !== 'line') {
      const partner = match[start - 1] ?? -1;
      start = partner >= 0 && partner < start - 1 ? partner : start - 1;
    }
    if (tokens[start]?.text !== '@') break;
    found.push({ chunk: file, start: start + 1, end: at - 1 });
    at = start;
  }
  return found;
}

/** What a name is set to anywhere in the file; of a list each. */
function set(file: SourceFile, name: string): readonly Span[] {
  return namedAt(file, name).flatMap((at): readonly Span[] => {
    if (file.tokens[at + 1]?.text !== '=') return [];
    const start = at + 2;
    if (file.tokens[start]?.text !== '[')
      return [{ chunk: file, start, end: valueEnd(file, start) }];
    return elements(file, start).map((part) => ({ chunk: file, ...part }));
  });
}

/** Whether a mark leaves its test out: `skipif(…)`, `skipUnless(…)`, or a name that one was given. */
function isSkip(file: SourceFile, span: Span, known: Known, depth: number): boolean {
  const { chunk, start } = span;
  const { path, end } = pathAt(chunk, start);
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (last === 'skip') return true;
  const [condition] = chunk.tokens[end]?.text === '(' ? elements(chunk, end) : [];
  if (condition !== undefined && /^skip_?(?:if|unless)$/i.test(last)) {
    // A text is asked by pytest itself, when it runs.
    const isText = condition.end === condition.start + 1;
    if (isText && chunk.tokens[condition.start]?.kind === 'text') return false;
    return truthOf(file, { chunk, ...condition }, known) === /if$/i.test(last);
  }
  if (depth > DEEPEST || chunk.tokens[end]?.text === '(') return false;
  const [only, ...more] = meaningsOf(file, path, start, undefined) ?? [];
  return (
    only?.binding.kind === 'value' &&
    more.length === 0 &&
    isSkip(only.file, only.binding.span, known, depth + 1)
  );
}

/** A file that is left as a whole, by its first lines: `pytest.skip(…, allow_module_level=True)`. */
function isLeftByModule(file: SourceFile, header: number, known: Known): boolean {
  const around = guardsAround(file, header).some(
    ({ condition, unless }) =>
      condition.end > condition.start &&
      truthOf(file, { chunk: file, ...condition }, known) === unless,
  );
  return around || isLeftBefore(file, header, known);
}

/** Asked of each fixture for every test that gets it. */
const parametersOf = oncePerName(
  ({ tokens, match }: SourceFile, { parameters }: Named): readonly string[] =>
    tokens
      .slice(parameters + 1, Math.max(parameters + 1, match[parameters] ?? -1))
      .flatMap(({ kind, text }, i, all) =>
        kind === 'name' && (i === 0 || all[i - 1]?.text === ',') ? [text] : [],
      ),
);

/** `@pytest.mark.usefixtures("engine")` */
function fixturesNamed(file: SourceFile, { chunk, start }: Span): readonly string[] {
  const { path, end } = pathAt(chunk, start);
  if (!path.endsWith('usefixtures')) return [];
  return elements(file, end).flatMap((part) =>
    chunk.tokens[part.start]?.kind === 'text' ? [chunk.tokens[part.start]?.text ?? ''] : [],
  );
}

const isFixture = (file: SourceFile, { header }: Named): Span | undefined =>
  decoratorsOf(file, header).find(({ start }) =>
    /(?:^|\.|_)fixture$/.test(pathAt(file, start).path),
  );

/** The functions of a file that are fixtures, by name; the first of a name counts. */
const fixturesIn = oncePer((file: SourceFile): ReadonlyMap<string, Named> => {
  const all = blocksOf(file).functions.filter((one) => isFixture(file, one) !== undefined);
  return new Map(all.reverse().map((one) => [one.name, one]));
});

/** The fixtures that every test gets. */
const automatic = oncePer((file: SourceFile): readonly string[] =>
  blocksOf(file).functions.flatMap((one) => {
    const mark = isFixture(file, one);
    const words = mark && file.tokens.slice(mark.start, mark.end).map(({ text }) => text);
    const at = words?.indexOf('autouse') ?? -1;
    return at > 0 && words?.[at + 2] === 'True' && classAround(file, one) === undefined
      ? [one.name]
      : [];
  }),
);

/** Whether a fixture that is asked for skips, or one that it asks for; the nearest of a name counts. */
function fixturesSkip(
  files: readonly SourceFile[],
  asked: readonly string[],
  known: Known,
): boolean {
  const seen = new Set<string>();
  const queue = [...asked];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    for (const file of files) {
      const own = fixturesIn(file).get(name);
      if (own === undefined) continue;
      if (leavesAtOnce(file, own, known, 'skips')) return true;
      queue.push(...parametersOf(file, own));
      break;
    }
  }
  return false;
}

/** Hooks of a `conftest.py` that are asked about every test: https://docs.pytest.org/en/stable/reference/reference.html#hooks */
const hooksSkip = oncePerName((known: Known, file: SourceFile): boolean =>
  blocksOf(file).functions.some((hook) => {
    if (hook.name === 'pytest_runtest_setup') return leavesAtOnce(file, hook, known, 'skips');
    if (hook.name !== 'pytest_collection_modifyitems') return false;
    return callsNamed(file, 'add_marker').some(
      ({ start, open }) =>
        functionAround(file, start)?.header === hook.header &&
        elements(file, open).some((part) => isSkip(file, { chunk: file, ...part }, known, 0)) &&
        isReached(file, start, known),
    );
  }),
);

/** Whether all that stands around a place and before it is known to let a run come there. */
function isReached(file: SourceFile, at: number, known: Known): boolean {
  const truth = (condition: Block) => truthOf(file, { chunk: file, ...condition }, known);
  return (
    guardsAround(file, at).every(
      ({ condition, unless, not = [] }) =>
        // What an `except` waits for only the run knows.
        (condition.end > condition.start ? truth(condition) === !unless : not.length > 0) &&
        not.every((one) => truth(one) === false),
    ) && endedBefore(file, at).every((one) => truth(one) === false)
  );
}

/** What pytest's own objects say of a test with these marks, one a line, and the options of the command. */
const knownOfItem = oncePerName((known: Known, lines): Known => {
  const marks = lines === '' ? [] : lines.split('\n');
  return {
    ...known,
    called: (path, words) =>
      /\.(?:get_closest_marker|iter_markers)$/.test(path)
        ? marks.includes(words[0] ?? '')
        : known.called?.(path, words),
    holds: (path, word) => (path.endsWith('.keywords') ? marks.includes(word) : undefined),
  };
});
