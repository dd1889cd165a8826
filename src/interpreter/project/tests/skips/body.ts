/** Bodies that leave their test before it does anything: `if not os.getenv("X"): pytest.skip()`. */
import { groupBy } from '../../../../support/group.ts';
import { oncePer, oncePerName } from '../../../../support/once.ts';
import { type Block, blocksOf, type Named } from '../../../code/blocks.ts';
import { type Call, callAt, callsOf } from '../../../code/calls.ts';
import { type Exit, exitsBy, leaves } from '../../../code/exits.ts';
import { functionsNamed } from '../../../code/functions.ts';
import type { Known } from '../../../code/known.ts';
import { grammarOf } from '../../../code/languages/index.ts';
import type { Token } from '../../../code/lex.ts';
import { pathAt } from '../../../code/path.ts';
import { Remembered } from '../../../code/remembered.ts';
import type { SourceFile } from '../../../code/source.ts';
import { elements } from '../../../code/spans.ts';
import type { TestCase } from '../../../code/test-reading.ts';
import { type Handed, truthOf } from '../../../code/truth.ts';

/** Helpers that helpers call to skip. */
const DEEPEST = 3;

/** Calls that end a test as one that was skipped, by the runners' own names for it. */
const SKIPS =
  /^(?:pytest\.skip|(?:self|this|cls)\.skip(?:Test)?|(?:t|b|tb|f|s\.T\(\)|ctx|context|testing|test)\.(?:[sS]kip|Skipf|SkipNow)|Assert\.(?:Ignore|Inconclusive|Skip)|markTestSkipped|(?:\$?this)\.markTestSkipped|self\.skip)$/;
/** Those that a condition is handed to, which does so where it holds or where it does not. */
const SKIPS_IF =
  /^(?:Skip\.If|Assert\.SkipWhen|Assumptions\.assumeFalse|assumeFalse|Assume\.assumeFalse)$/;
const SKIPS_UNLESS =
  /^(?:Skip\.IfNot|Assert\.SkipUnless|Assume\.That|(?:Assumptions\.|Assume\.)?assumeTrue|(?:Assumptions\.|Assume\.)?assumeNotNull)$/;

const skippingExits = oncePer((file: SourceFile) => byKeyword(exitsBy(file, skips)));
const anyExits = oncePer((file: SourceFile) =>
  byKeyword(exitsBy(file, (of, at) => leaves(of, at) || skips(of, at))),
);

function byKeyword(exits: readonly Exit[]): ReadonlyMap<number, Exit> {
  return new Map(exits.map((one) => [one.keyword, one]));
}

function skips(file: SourceFile, at: number): boolean {
  const { path, end } = pathAt(file, at);
  if (SKIPS.test(path) && file.tokens[end]?.text === '(') return true;
  // `raise unittest.SkipTest("…")`
  return path === 'raise' && /^(?:unittest\.)?SkipTest$/.test(pathAt(file, at + 1).path);
}

/** The function that a test is. */
export function functionOf(file: SourceFile, { name, first, last }: TestCase): Named | undefined {
  return functionsByName(file)
    .get(name)
    ?.find(({ header }) => {
      const line = file.tokens[header]?.line ?? 0;
      return line >= first && line <= last;
    });
}

const functionsByName = oncePer((file: SourceFile) =>
  groupBy(blocksOf(file).functions, ({ name }) => name),
);

/** How a body may leave its test: `returns` as well as skips, where what is behind them is the test. */
type How = 'returns' | 'skips';

const answersOf = oncePer((_: Known) => ({
  returns: new Map<Block, boolean>(),
  skips: new Map<Block, boolean>(),
}));

/** Whether a body ends before it does anything; setups, fixtures and hooks are asked about every test. */
export function leavesAtOnce(
  file: SourceFile,
  body: Block,
  known: Known,
  how: How = 'returns',
): boolean {
  if (!mayLeave(file, body)) return false;
  const answers = answersOf(known)[how];
  const answer = answers.get(body) ?? placeOfLeaving(file, body, known, how) !== undefined;
  answers.set(body, answer);
  return answer;
}

const LEAVING = new Remembered<boolean>();

/** Whether there is anything in a body that could end it: of most tests no run need ask when. */
function mayLeave(file: SourceFile, { start, end }: Block): boolean {
  return LEAVING.answer(file, `${start}-${end}`, undefined, () =>
    statementsIn(file, { start, end }).some(
      (at) =>
        skips(file, at) ||
        anyExits(file).has(at) ||
        file.tokens[at]?.text === 'let' ||
        /assum|skip/i.test(pathAt(file, at).path) ||
        callsIn(file, at, end).some((call) => {
          const only = theFunction(file, call);
          return only !== undefined && comesToSkip(only, 1);
        }),
    ),
  );
}

const placeInModule = oncePerName((known: Known, file: SourceFile) =>
  placeOfLeaving(file, { start: 0, end: file.tokens.length }, known, 'skips'),
);

/** Whether the module is left before a place of it: asked about every test that stands in it. */
export function isLeftBefore(file: SourceFile, place: number, known: Known): boolean {
  const left = placeInModule(known, file);
  return left !== undefined && left < place;
}

/** The first statement that ends a body before it does anything. */
function placeOfLeaving(
  file: SourceFile,
  body: Block,
  known: Known,
  how: How,
  handed: Handed = new Map(),
  depth = 0,
): number | undefined {
  for (const at of statementsIn(file, body)) {
    if (skips(file, at)) return at;
    const exit = anyExits(file).get(at);
    const leavesTest = how === 'returns' || skippingExits(file).has(at);
    if (exit !== undefined) {
      const truth = truthOf(file, { chunk: file, ...exit.condition }, known, handed);
      if (truth === true) return leavesTest ? at : undefined;
      // A helper that may go back to the test before it comes to the skip.
      if (truth === undefined && !leavesTest) return undefined;
    } else if (how === 'returns' && file.tokens[at]?.text === 'let' && isElse(file, at, known))
      return at;
    else if (
      assumes(file, at, known) ||
      (depth < DEEPEST && helped(file, at, body.end, known, depth))
    )
      return at;
  }
  return undefined;
}

/** `assumeTrue(System.getenv("X") != null)`, `Skip.If(…)`, `assumeThat(x).isNotBlank()` */
function assumes(file: SourceFile, at: number, known: Known): boolean {
  const { path, end } = pathAt(file, at);
  if (file.tokens[end]?.text !== '(') return false;
  const [first, second] = elements(file, end);
  // JUnit 3 and 4 hand a message over in front.
  const message = first !== undefined && file.tokens[first.start]?.kind === 'text';
  const told = message ? second : first;
  if (told === undefined) return false;
  if (/(?:^|\.)assumeThat$/.test(path)) {
    const method = file.tokens[(file.match[end] ?? end) + 2]?.text ?? '';
    return (
      /^(?:isNotBlank|isNotEmpty|isNotNull|isTrue)$/.test(method) &&
      truthOf(file, { chunk: file, ...told }, known) === false
    );
  }
  const truth =
    SKIPS_IF.test(path) || SKIPS_UNLESS.test(path)
      ? truthOf(file, { chunk: file, ...told }, known)
      : undefined;
  return truth === SKIPS_IF.test(path);
}

/** Statements behind whose first word some of it may not run. */
const MAY_NOT =
  /^(?:if|for|while|try|with|def|class|func|function|match|switch|case|async|lambda)$/;

/** A function that skips for its callers: `skipUnlessLive(t)`, `key = needed("KEY")`. */
function helped(file: SourceFile, at: number, end: number, known: Known, depth: number): boolean {
  return callsIn(file, at, end).some((call) => helps(file, call, known, depth));
}

/** What a statement calls whenever it is come to. */
function callsIn(file: SourceFile, at: number, end: number): readonly Call[] {
  const { tokens, match } = file;
  const found: Call[] = [];
  if (MAY_NOT.test(tokens[at]?.text ?? '')) return found;
  for (let i = at; i < end && tokens[i]?.kind !== 'line' && tokens[i]?.text !== ';'; i++) {
    const partner = match[i] ?? -1;
    // What a function in it does is done when somebody calls it.
    if (tokens[i]?.text === '{' && partner > i) i = partner;
    if (tokens[i]?.text === 'lambda' || tokens[i]?.text === '=>') return found;
    const call = tokens[i]?.kind === 'name' ? callAt(file, i) : undefined;
    if (call !== undefined) found.push(call);
  }
  return found;
}

function helps(file: SourceFile, call: Call, known: Known, depth: number): boolean {
  const only = theFunction(file, call);
  if (only === undefined || !comesToSkip(only, depth + 1)) return false;
  const given = elements(file, call.open);
  const handed = new Map(
    only.scope.parameters.flatMap(({ name, place }): (readonly [string, string])[] => {
      const part = given[place];
      const token = part && part.end === part.start + 1 ? file.tokens[part.start] : undefined;
      return token?.kind === 'text' ? [[name, token.text]] : [];
    }),
  );
  const left = placeOfLeaving(only.file, only.scope, known, 'skips', handed, depth + 1);
  return left !== undefined;
}

/** The function that a call runs, where it is one. */
function theFunction(file: SourceFile, call: Call): Helper | undefined {
  const [only, ...more] = functionsNamed(file, call.path, call.start);
  return more.length > 0 ? undefined : only;
}

type Helper = ReturnType<typeof functionsNamed>[number];

const SKIPPING = new Remembered<boolean>();

/** Whether anything in a function, or in what it calls, could skip at all: of most nobody need ask when. */
function comesToSkip({ file, scope }: Helper, depth: number): boolean {
  return SKIPPING.answer(
    file,
    `${scope.start}-${scope.end} ${depth}`,
    undefined,
    () =>
      within(skipWordsIn(file), (at) => at, scope).length > 0 ||
      (depth < DEEPEST &&
        within(callsOf(file), ({ start }) => start, scope).some((call) => {
          const only = theFunction(file, call);
          return only !== undefined && comesToSkip(only, depth + 1);
        })),
  );
}

/** Those of a list in the order of its file that stand in a block: a big file has thousands of both. */
function within<T>(all: readonly T[], placeOf: (one: T) => number, { start, end }: Block) {
  const first = firstFrom(all, placeOf, start);
  return all.slice(first, firstFrom(all, placeOf, end));
}

/** The index of the first that stands at a place or behind it. */
function firstFrom<T>(all: readonly T[], placeOf: (one: T) => number, place: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && placeOf(one) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a word stands that all of the names above have. */
const skipWordsIn = oncePer(({ tokens }: SourceFile) =>
  tokens.flatMap(({ kind, text }, at) =>
    kind === 'name' && /skip|assum|ignore|inconclusive/i.test(text) ? [at] : [],
  ),
);

/** `let Ok(key) = std::env::var("X") else { return }` */
function isElse(file: SourceFile, at: number, known: Known): boolean {
  const { tokens, match } = file;
  let sign = -1;
  for (let i = at; i < Math.min(tokens.length, at + 80) && tokens[i]?.text !== ';'; i++) {
    const partner = match[i] ?? -1;
    if (tokens[i]?.text === '=' && sign < 0) sign = i;
    const first = tokens[i + 2]?.kind === 'line' ? i + 3 : i + 2;
    if (tokens[i]?.text === 'else' && sign > 0 && leaves(file, first))
      return truthOf(file, { chunk: file, start: sign + 1, end: i }, known) === false;
    if (partner > i) i = partner;
  }
  return false;
}

/** Where the statements of a body begin, those of what it encloses left out. */
export function statementsIn(file: SourceFile, { start, end }: Block): readonly number[] {
  const { tokens, match } = file;
  const indent = grammarOf(file).scoping.bodies !== 'braces';
  const found: number[] = [];
  let column: number | undefined;
  for (let at = start; at < end; at++) {
    const before = tokens[at - 1];
    if (tokens[at]?.kind === 'name' && (at === start || endsStatement(before))) {
      column ??= tokens[at]?.column;
      if (!indent || tokens[at]?.column === column) found.push(at);
    }
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return found;
}

function endsStatement(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'mark') return token?.kind === 'line';
  return token.text === ';' || token.text === '{' || token.text === '}';
}

/** The bodies of the functions that a call is handed. */
export function bodiesHanded(file: SourceFile, open: number): readonly Block[] {
  const { tokens, match } = file;
  return elements(file, open).flatMap(({ start, end }) => {
    for (let at = start; at < end; at++) {
      const partner = match[at] ?? -1;
      if (tokens[at]?.text === '{' && partner > at && at > start)
        return [{ start: at + 1, end: partner }];
      if (partner > at) at = partner;
    }
    return [];
  });
}
