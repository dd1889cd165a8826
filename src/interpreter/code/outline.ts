import { addTo, type Groups } from '../../support/group.ts';
import { oncePer } from '../../support/once.ts';
import { namesOf } from './bindings.ts';
import { type Block, blocksOf, lineStart } from './blocks.ts';
import type { Choice } from './choice.ts';
import type { Import } from './imports.ts';
import { grammarOf } from './languages/index.ts';
import type { Token } from './lex.ts';
import { namedAt, usedAt } from './names-at.ts';
import { isDot } from './path.ts';
import { callersOf } from './remembered.ts';
import type { Scope } from './scope.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import type { ToldBlock } from './told-ways.ts';

/**
 * A file of a program. Of one that an interpreter starts what stands at its top runs, and what that
 * names; of one that a library or a runner of tests calls into (`whole`), everything may.
 */
export interface Member {
  readonly file: SourceFile;
  readonly imports: readonly Import[];
  readonly how: 'whole' | 'started' | 'imported';
  /** Of a file that is imported the one function that is called: `module:function` of a console script. */
  readonly calls?: string | undefined;
  /** Where it is brought in; of what the program begins with nothing. */
  readonly broughtAt?: readonly BroughtAt[];
}

/** An import of the program, by its first token; none where a file is brought in by lying beside another. */
export interface BroughtAt {
  readonly file: SourceFile;
  readonly at: number | undefined;
  /** The expression that names it and others as well. */
  readonly made?: Import['made'] | undefined;
}

/** A function, with the names that stand in it and in no function inside of it. */
export interface Part {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly around: Part | undefined;
  readonly owner: Owner | undefined;
  /** Handed to somebody else where it is defined: `@app.command`. */
  readonly registered: boolean;
  readonly names: Set<string>;
  /** By what its own file alone means it: a function that stands in no other and in no class. */
  readonly own: string | undefined;
  /** It is no function but a block that runs where the part around it does, and this is told. */
  readonly told?: readonly Choice[];
}

/** A class of a file. */
export interface Owner {
  readonly name: string;
  readonly bases: readonly string[];
}

export interface Outline {
  /** Names that stand outside of functions. */
  readonly root: ReadonlySet<string>;
  readonly parts: readonly Part[];
  readonly owners: readonly Owner[];
  /** Blocks for which something has to be told, by the part around them. */
  readonly told: ReadonlyMap<Part | undefined, readonly Part[]>;
}

const OUTLINES = new WeakMap<SourceFile, Outline>();
const WHOLE = new WeakMap<SourceFile, ReadonlySet<string>>();

/** Every name of a file that is no part of an import. */
export function namesIn(member: Member): ReadonlySet<string> {
  const { file, imports } = member;
  let names = WHOLE.get(file);
  if (names === undefined) {
    const found = new Set<string>();
    const own = ownOf(outlineOf(member).parts, imports);
    eachToken(file, imports, (token, at) => collect(file, token, at, own, found));
    for (const name of testsBroughtInto(file, imports)) found.add(name);
    WHOLE.set(file, found);
    names = found;
  }
  return names;
}

/** The functions of a file by the names that stand in them, and blocks that others told apart. */
export function outlineOf({ file, imports }: Member, blocks: readonly ToldBlock[] = []): Outline {
  if (blocks.length > 0) return read(file, imports, blocks);
  let outline = OUTLINES.get(file);
  if (outline === undefined) {
    outline = read(file, imports, []);
    OUTLINES.set(file, outline);
  }
  return outline;
}

function read(file: SourceFile, imports: readonly Import[], blocks: readonly ToldBlock[]): Outline {
  const parts: Part[] = [];
  const told: Groups<Part | undefined, Part> = new Map();
  const called = handlersIn(file, blocks);
  const heads: { start: number; end: number }[] = [];
  const known = new Map<Scope, Part>();
  const owners = new Map<Scope, Owner>();
  const root = new Set<string>(testsBroughtInto(file, imports));
  for (const scope of namesOf(file).all) {
    if (scope.kind === 'class')
      owners.set(scope, { name: scope.name, bases: basesOf(file, scope) });
    // What a class builds on counts once the class itself is used.
    if (scope.kind === 'class') heads.push({ start: scope.header, end: scope.start });
    if (scope.kind !== 'function' || scope.name === '' || isHanded(file, scope)) continue;
    const [around, owner] = surroundings(scope, known, owners);
    const part: Part = {
      name: scope.name,
      start: scope.header,
      end: scope.end,
      around,
      owner,
      registered:
        isRegistered(file, scope) || (owner === undefined && isLookedFor(file, scope.name)),
      names: new Set(),
      own: around === undefined && owner === undefined ? ownName(file, scope.name) : undefined,
    };
    known.set(scope, part);
    parts.push(part);
    if (!part.registered || owner !== undefined) continue;
    const name = part.own ?? part.name;
    const handled = called.get(scope.header);
    if (handled === undefined) (around?.names ?? root).add(name);
    for (const one of handled ?? [])
      addTo(told, around, { ...toldPart(one), names: new Set([name]) });
  }
  const handlers = new Set([...called.values()].flat());
  parts.push(...blocks.filter((one) => !handlers.has(one)).map(toldPart));
  const tables = tablesIn(file);
  parts.push(...tables);
  parts.sort((a, b) => a.start - b.start || b.end - a.end);
  const skipped = new Uint8Array(file.tokens.length);
  for (const { start, end } of heads) skipped.fill(1, start, end);
  const idle = onlyStarted(file);
  if (blocks.length > 0)
    for (const [at, { kind }] of file.tokens.entries())
      if (kind === 'text' && isWordOf(file, at)) skipped[at] = 1;
  for (const { start, end } of blocks.length > 0 ? listsOfWords(file, tables) : [])
    for (let at = start; at < end; at++) if (file.tokens[at]?.kind === 'text') skipped[at] = 1;
  // To set a table is not to use it.
  for (const { name, start } of tables) {
    let at = start - 1;
    while (at >= 0 && file.tokens[at]?.text !== name) at--;
    if (at >= 0) skipped[at] = 1;
  }
  const own = ownOf(parts, imports);
  let next = 0;
  const open: Part[] = [];
  eachToken(file, imports, (token, at) => {
    for (let part = parts[next]; part !== undefined && part.start <= at; part = parts[++next]) {
      while ((open.at(-1)?.end ?? at + 1) <= at) open.pop();
      if (part.told !== undefined) addTo(told, open.at(-1), part);
      open.push(part);
    }
    while ((open.at(-1)?.end ?? at + 1) <= at) open.pop();
    const part = open.at(-1);
    // The name of a function in its own definition calls nothing.
    const isHeader = part?.start === at && token.kind === 'name' && part.told === undefined;
    if (isHeader || skipped[at] === 1) return;
    // What a started file does is collected with what starts it.
    const ofStart = idle.some(({ start, end }) => at >= start && at < end);
    if (ofStart && !(part?.told !== undefined && idle.some((one) => isIn(part, one)))) return;
    collect(file, token, at, own, part?.names ?? root);
  });
  return { root, parts, owners: [...owners.values()], told };
}

function toldPart({ start, end, choices }: ToldBlock): Part {
  return {
    name: '',
    start,
    end,
    around: undefined,
    owner: undefined,
    registered: false,
    names: new Set(),
    own: undefined,
    told: choices,
  };
}

/** Whole functions that are called where this is told, by their headers. */
function handlersIn(
  file: SourceFile,
  blocks: readonly ToldBlock[],
): ReadonlyMap<number, readonly ToldBlock[]> {
  const found: Groups<number, ToldBlock> = new Map();
  for (const { start, end, header } of blocks.length === 0 ? [] : blocksOf(file).functions)
    for (const one of blocks) if (one.start === start && one.end === end) addTo(found, header, one);
  return found;
}

/** A word of the command line: what it is compared with, or the name of a command. It names no function. */
function isWordOf({ tokens }: SourceFile, at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (before === '(') return /^(?:command|group|add_parser)$/.test(tokens[at - 2]?.text ?? '');
  return /^(?:=|===?|!==?|case)$/.test(before) && (before !== '=' || tokens[at - 2]?.text === '=');
}

/** `mode in ("draft", "publish")`, `choices=["draft"]`, `mode not in MODES`: words to compare with, which name no function. */
function listsOfWords(file: SourceFile, tables: readonly Part[]): readonly Block[] {
  const { tokens, match } = file;
  const asks = (at: number): boolean => {
    if (tokens[at - 1]?.text === '=') return tokens[at - 2]?.text === 'choices';
    if (tokens[at - 1]?.text !== 'in') return false;
    return !tokens.slice(lineStart(file, at), at).some(({ text }) => text === 'for');
  };
  const written = tokens.flatMap(({ kind }, at) => {
    const end = match[at] ?? -1;
    return kind === 'mark' && end > at && asks(at) ? [{ start: at, end }] : [];
  });
  const named = tables.filter(({ name, start }) => {
    const uses = [file, ...callersOf(file).map((user) => user.file)].flatMap((of) =>
      namedAt(of, name).map((at) => ({ of, at })),
    );
    const others = uses.filter(({ of, at }) => of !== file || at < start - 4 || at > start);
    return others.length > 0 && others.every(({ of, at }) => of === file && asks(at));
  });
  return [...written, ...named];
}

/** `PROVIDERS = { "a": A, "b": B }`: what it names is used where the table is. */
function tablesIn(file: SourceFile): readonly Part[] {
  const { tokens, match } = file;
  const found: Part[] = [];
  const { root, all } = namesOf(file);
  for (const [name, bindings] of root.names) {
    const [only, ...more] = bindings;
    if (only?.kind !== 'value' || more.length > 0 || only.span.chunk.tokens !== tokens) continue;
    const { start } = only.span;
    const close = match[start] ?? -1;
    if (!/^[{[]$/.test(tokens[start]?.text ?? '') || close < start) continue;
    if (all.some((scope) => scope !== root && scope.start > start && scope.start < close)) continue;
    if (tokens.slice(start, close).some(({ kind, text }) => kind === 'mark' && text === '('))
      continue;
    if (name === 'module.exports') found.push(...handedOnIn(file, start));
    else found.push(tablePart(name, start, close, ownName(file, name)));
  }
  return found;
}

/** `{ run: main }` of what a module hands on: who calls `run` calls `main`. */
function handedOnIn(file: SourceFile, open: number): readonly Part[] {
  return elements(file, open).flatMap(({ start, end }) =>
    file.tokens[start + 1]?.text === ':'
      ? [tablePart(file.tokens[start]?.text ?? '', start + 1, end, undefined)]
      : [],
  );
}

function tablePart(name: string, start: number, end: number, own: string | undefined): Part {
  return {
    name,
    start,
    end,
    around: undefined,
    owner: undefined,
    registered: false,
    names: new Set(),
    own,
  };
}

/** Called without being named: what a language or a plugin of a test runner is looked through for. */
const CALLED_IN_A_MODULE = /^(?:__\w+__$|init$|pytest_)/;

/** What a test runner looks for in the modules that it collects, and in no other. */
const CALLED_AS_A_TEST = /^(?:test_|(?:setup|teardown)_module$|(?:setUp|tearDown)Module$)/;

/** A test by its name or folder, or by what it uses: `test_connection` of an application is called by who names it. */
const isCollected = oncePer(
  ({ path, tokens }: SourceFile): boolean =>
    TEST_PATH.test(path) ||
    tokens.some(({ kind, text }) => kind === 'name' && TEST_LIBRARY.test(text)),
);

const TEST_PATH = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test[^/]*|[^/]*_tests?|conftest)\.\w+$/i;
const TEST_LIBRARY = /^(?:pytest|unittest)(?:\.|$)/;

/** A test that a test module imports is looked for there as well. */
function testsBroughtInto(file: SourceFile, imports: readonly Import[]): readonly string[] {
  const names = imports.flatMap((one) => one.names.map(({ local }) => local));
  const tests = names.filter((name) => CALLED_AS_A_TEST.test(name));
  return tests.length > 0 && isCollected(file) ? tests : [];
}

function isLookedFor(file: SourceFile, name: string): boolean {
  return CALLED_IN_A_MODULE.test(name) || (CALLED_AS_A_TEST.test(name) && isCollected(file));
}

/** The function around a scope, and the class that it is a method of. */
function surroundings(
  scope: Scope,
  known: ReadonlyMap<Scope, Part>,
  owners: ReadonlyMap<Scope, Owner>,
): readonly [Part | undefined, Owner | undefined] {
  let owner: Owner | undefined;
  for (let at = scope.parent; at !== undefined; at = at.parent) {
    const part = known.get(at);
    if (part !== undefined) return [part, owner];
    owner ??= owners.get(at);
  }
  return [undefined, owner];
}

/**
 * A function that is a value where it is written: it belongs to whoever is handed it. `{ async
 * execute(input) {…} }`, `module.exports = function ask() {…}`.
 */
function isHanded(file: SourceFile, { header, parent }: Scope): boolean {
  const { tokens } = file;
  if (parent?.kind === 'class' || grammarOf(file).scoping.bodies === 'indent') return false;
  let at = header - 1;
  // `module.exports = async (input) => …`
  if (isDot(tokens[at]?.text)) return true;
  const worded = tokens[at]?.text === 'function' || tokens[at - 1]?.text === 'function';
  const skipped = worded ? /^(?:async|function|\*)$/ : /^(?:async|get|set|\*)$/;
  while (skipped.test(tokens[at]?.text ?? '')) at--;
  const before = tokens[at];
  if (worded) return before?.kind === 'mark' && !/^[;{}]$/.test(before.text);
  while (tokens[at]?.kind === 'line') at--;
  return tokens[at]?.text === '{' || tokens[at]?.text === ',';
}

/** Decorators that hand a function to nobody. */
const INERT =
  /^(?:property|staticmethod|classmethod|abstractmethod|overload|override|final|cached_property|cache|lru_cache|wraps|contextmanager|asynccontextmanager|setter|deprecated)$/;

/** Somebody else is handed it where it is defined: by a decorator, or as what its file is for. */
export function isRegistered(file: SourceFile, { header }: Scope): boolean {
  const { tokens } = file;
  if (tokens[header - 2]?.text === 'default' || tokens[header - 3]?.text === 'default') return true;
  if (!grammarOf(file).habits.decorators) return false;
  let at = header - 1;
  while (at >= 0 && tokens[at]?.kind !== 'line') at--;
  // The lines above that begin with `@`.
  for (let end = at; end > 0; end = at) {
    at = end - 1;
    while (at >= 0 && tokens[at]?.kind !== 'line') at--;
    if (tokens[at + 1]?.text !== '@') return false;
    let last = at + 2;
    while (isDot(tokens[last + 1]?.text)) last += 2;
    if (!INERT.test(tokens[last]?.text ?? '')) return true;
  }
  return false;
}

/** `class A(B, Generic[T])`, `class A extends B` */
export function basesOf(file: SourceFile, { header, start }: Scope): readonly string[] {
  const { tokens } = file;
  const { bases } = grammarOf(file).habits;
  if (bases !== '(') {
    const at = tokens.findIndex((one, i) => i > header && i < start && one.text === bases);
    return at < 0 ? [] : [lastOf(tokens, at + 1)];
  }
  if (tokens[header + 1]?.text !== '(') return [];
  return elements(file, header + 1)
    .filter(({ start: at }) => tokens[at + 1]?.text !== '=')
    .map(({ start: at }) => lastOf(tokens, at));
}

/** Of `a.b.C` the last name. */
function lastOf(tokens: readonly Token[], start: number): string {
  let at = start;
  while (isDot(tokens[at + 1]?.text)) at += 2;
  return tokens[at]?.text ?? '';
}

/** `if __name__ == "__main__":` holds for what is started, not for what is imported. */
export const onlyStarted = oncePer((file: SourceFile): readonly Block[] => {
  const { onlyStarted: name } = grammarOf(file).habits;
  if (name === undefined) return [];
  return blocksOf(file).guarded.filter(({ condition }) =>
    file.tokens
      .slice(condition.start, Math.min(condition.end, condition.start + 12))
      .some(({ text }) => text === name),
  );
});

/** What a file does only where it is started, it does not do where others import it. */
export function mayRun(file: SourceFile, at: number): boolean {
  const idle = onlyStarted(file);
  return (
    idle.length === 0 ||
    callersOf(file).length === 0 ||
    !idle.some(({ start, end }) => at >= start && at < end)
  );
}

function isIn({ start }: Block, { start: from, end }: Block): boolean {
  return start >= from && start < end;
}

/** What stands outside of the functions of a file that is started: its guarded part as well. */
export function startingNames(
  { file, imports }: Member,
  { root, parts }: Outline,
): ReadonlySet<string> {
  const found = new Set(root);
  const own = ownOf(parts, imports);
  const main = parts.find(({ name }) => name === grammarOf(file).habits.main);
  if (main !== undefined) found.add(main.own ?? main.name);
  const apart = parts.filter(({ told }) => told !== undefined);
  for (const { start, end } of onlyStarted(file))
    for (const [i, token] of file.tokens.slice(start, end).entries())
      if (!apart.some((one) => start + i >= one.start && start + i < one.end))
        collect(file, token, start + i, own, found);
  return found;
}

/** What a file defines itself and brings in from nowhere else: there the name by itself means nobody else's. */
function ownOf(parts: readonly Part[], imports: readonly Import[]): ReadonlySet<string> {
  const brought = new Set(imports.flatMap(({ names }) => names.map(({ local }) => local)));
  return new Set(
    parts.flatMap(({ own, name }) => (own === undefined || brought.has(name) ? [] : [name])),
  );
}

/** No name of a program has a space. */
const ownName = ({ path }: SourceFile, name: string): string => `${name} ${path}`;

/** Ways to call a function without writing its name. */
const CALLS_BY_ANOTHER_NAME =
  /^(?:globals|locals|vars|dir|eval|exec|getattr|inspect|importlib|Fire|fire|unittest|__subclasses__)(?:\.|$)/;

/** Whether a file calls what it defines by its name alone, as far as it can be seen. */
export function callsByName({ tokens }: SourceFile): boolean {
  return !tokens.some(({ kind, text }) => kind === 'name' && CALLS_BY_ANOTHER_NAME.test(text));
}

/** Imports bring names in, lists of exports hand them on: neither uses them. */
function eachToken(
  file: SourceFile,
  imports: readonly Import[],
  tell: (token: Token, at: number) => void,
): void {
  const { tokens, match } = file;
  const ends = new Map(imports.map(({ start, end }) => [start, end]));
  const handedOn = exportedIn(file);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) return;
    const end = ends.get(at);
    const list =
      (token.text === 'export' && tokens[at + 1]?.text === '{') ||
      (token.text === '__all__' && /^\+?=$/.test(tokens[at + 1]?.text ?? ''));
    const open = token.text === 'export' ? at + 1 : at + 2;
    if (end !== undefined && end > at) at = end - 1;
    else if (list) at = Math.max(at, match[open] ?? at);
    else if (!handedOn.has(at)) tell(token, at);
  }
}

/** `module.exports = { ask }`: what is handed on by its own name. */
function exportedIn(file: SourceFile): ReadonlySet<number> {
  const { tokens } = file;
  const lists = namedAt(file, 'exports').filter(
    (at) => tokens[at + 1]?.text === '=' && tokens[at + 2]?.text === '{',
  );
  return new Set(
    lists
      .flatMap((at) => elements(file, at + 2))
      .flatMap(({ start, end }) => (end === start + 1 ? [start] : [])),
  );
}

/**
 * Where files are named that are brought in whole, and no member of theirs: `handlers[name]()`, `getattr(tools, name)`.
 * Whoever has all of a file may call any of it.
 */
export function wholeIn(file: SourceFile): readonly (readonly [at: number, of: SourceFile])[] {
  const { tokens } = file;
  const handsOn = (at: number): boolean =>
    !isDot(tokens[at - 1]?.text) &&
    !/^(?:[.:(]|\?\.|::|=>?)$/.test(tokens[at + 1]?.text ?? '') &&
    !/^(?:\.\.\.|import|as|\|)$/.test(tokens[at - 1]?.text ?? '') &&
    !(tokens[at - 1]?.text === '=' && /^[})]$/.test(tokens[at - 2]?.text ?? ''));
  return [...file.links].flatMap(([local, { file: of, name }]) =>
    name === '*'
      ? usedAt(file, local)
          .filter(handsOn)
          .map((at) => [at, of] as const)
      : [],
  );
}

const WORDS = /[A-Za-z_$][\w$]*/g;
const MEMBERS = /[.?]/;

/** Names, the words of what is filled into a text, and of a text that may name something: `"module:run"`. */
function collect(
  file: SourceFile,
  { kind, text, parts }: Token,
  at: number,
  own: ReadonlySet<string>,
  into: Set<string>,
): void {
  if (kind === 'name') {
    if (own.has(text) && !isDot(file.tokens[at - 1]?.text)) {
      into.add(ownName(file, text));
      return;
    }
    into.add(text);
    if (MEMBERS.test(text)) for (const part of text.split(/[.?]+/)) into.add(part);
  } else if (kind === 'text') {
    if (/^[\w.:/-]{1,120}$/.test(text)) for (const [word] of text.matchAll(WORDS)) into.add(word);
    for (const part of parts)
      if (part.kind === 'hole') for (const [word] of part.source.matchAll(WORDS)) into.add(word);
  }
}
