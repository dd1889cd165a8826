import { addTo, type Groups } from '../../support/group.ts';
import type { Choice } from './choice.ts';
import type { Import } from './imports.ts';
import { grammarOf } from './languages/index.ts';
import { toMean } from './made-modules.ts';
import { madeNames, meantBy } from './made-names.ts';
import {
  type BroughtAt,
  callsByName,
  type Member,
  namesIn,
  type Outline,
  onlyStarted,
  outlineOf,
  type Part,
  startingNames,
  wholeIn,
} from './outline.ts';
import type { SourceFile } from './source.ts';
import { toldBlocks } from './told-blocks.ts';
import { ALWAYS, Branches, both, type Ways } from './told-ways.ts';

export interface Running {
  /** Whether a token runs. */
  runs(file: SourceFile, at: number): boolean;
  /** What the program has to be told to come to what a token stands in. */
  told(file: SourceFile, at: number): readonly Choice[];
}

/**
 * Which tokens of a program run, and by what it is told. Importing a library calls nothing of it: a
 * function runs where its name stands in something that runs, a method where its class does so as well.
 * The name alone counts, whosever it is, so that no dispatch, callback or registry hides a call.
 */
export function runningIn(program: readonly Member[]): Running {
  const outlined = program.filter(
    ({ how, file }) =>
      grammarOf(file).lazyImports &&
      (how === 'imported' || (how === 'started' && callsByName(file))),
  );
  if (outlined.length === 0) return { runs: () => true, told: () => [] };
  // What others call into is told nothing by the words of the run.
  const isTold = program[0]?.how === 'started' || program[0]?.calls !== undefined;
  const outlines = new Map(
    outlined.map((one) => [one.file, outlineOf(one, isTold ? toldBlocks(one.file) : [])]),
  );
  const walk = new Walk(outlines, renamed(program));
  const partOf = (file: SourceFile, at: number): Part | undefined =>
    outlines.get(file)?.parts.findLast(({ start, end }) => at >= start && at < end);
  for (const { file } of program) walk.makes(file, outlines.get(file));
  for (const one of program) {
    const outline = outlines.get(one.file);
    // An import in a function brings in nothing before the function is called.
    const ways = one.broughtAt ?? NONE;
    const told = isTold ? toldToBring(one.file, ways) : NONE;
    const top: Top = { member: one, outline, names: namesFrom(one, outline), told };
    const isLater =
      outline !== undefined && ways.length > 0 && ways.every(({ file }) => outlines.has(file));
    if (!isLater) walk.begin(top);
    else
      for (const { file, at } of ways)
        walk.brings(file, at === undefined ? undefined : partOf(file, at), top);
  }
  for (const { file } of outlined)
    for (const [at, of] of wholeIn(file))
      walk.hands(partOf(file, at) ?? file, of, outlines.get(of));
  walk.beginAll();
  const imports = new Map(outlined.map((one) => [one.file, one.imports]));
  const idle = new Map(
    outlined.map(({ file, how }) => [file, how === 'started' ? [] : onlyStarted(file)]),
  );
  return {
    runs(file, at) {
      if (!outlines.has(file)) return true;
      const statement = imports.get(file)?.find(({ start, end }) => at >= start && at < end);
      if (statement !== undefined && !walk.uses(statement)) return false;
      if (idle.get(file)?.some(({ start, end }) => at >= start && at < end)) return false;
      return walk.runs(partOf(file, at) ?? file);
    },
    // Nothing of a file runs before it is brought in.
    told: (file, at) => [...new Set([...walk.told(partOf(file, at) ?? file), ...walk.told(file)])],
  };
}

/** What has to be told for a file to be brought in that every import of it names as one of several. */
function toldToBring({ path }: SourceFile, brought: readonly BroughtAt[]): readonly Choice[] {
  const ways = brought.map(({ file, made }) =>
    made === undefined ? NONE : toMean(file, made, path),
  );
  const [only, ...more] = ways;
  if (only === undefined || ways.some((way) => way.length === 0)) return NONE;
  return more.length === 0 ? only : [{ kind: 'any', ways }];
}

/** What runs of a file before anybody calls into it. */
function namesFrom(one: Member, outline: Outline | undefined): ReadonlySet<string> {
  if (outline === undefined) return namesIn(one);
  if (one.how === 'started') return startingNames(one, outline);
  const called = (one.calls ?? '')
    .split('.')
    .filter(Boolean)
    .map((name) => {
      const own = outline.parts.find((part) => part.name === name && part.owner === undefined)?.own;
      return own ?? name;
    });
  return called.length === 0 ? outline.root : new Set([...outline.root, ...called]);
}

const NONE: readonly never[] = [];

/** Where a name is put together. */
interface MadeName {
  readonly file: SourceFile;
  readonly at: number;
}

/** What stands in no function of a file. */
interface Top {
  readonly member: Member;
  readonly outline: Outline | undefined;
  readonly names: ReadonlySet<string>;
  /** What has to be told for the file to be there. */
  readonly told: readonly Choice[];
}

/** Something is named on these ways. */
type Wanted = readonly [name: string, ways: Ways];

class Walk {
  private readonly wanted = new Map<string, Ways>();
  private readonly live = new Map<Part | SourceFile, Ways>();
  /** The files that an import brings in, by the function or the file in which it stands. */
  private readonly brought: Groups<Part | SourceFile, Top> = new Map();
  private readonly first: Top[] = [];
  /** What tells a file apart that is there only where something is told. */
  private readonly tops = new Map<Top, number>();
  private readonly fileOf = new Map<Part, SourceFile>();
  /** Names of functions whose file is handed on whole. */
  private readonly whole: Groups<Part | SourceFile, string> = new Map();
  private readonly parts: Groups<string, Part> = new Map();
  private readonly methods: Groups<string, Part> = new Map();
  private readonly bases: Groups<string, string> = new Map();
  private readonly made: Groups<Part | SourceFile, MadeName> = new Map();
  private readonly own: ReadonlySet<string>;
  private readonly aliases: ReadonlyMap<string, readonly string[]>;
  private readonly branches = new Branches();
  /** Blocks for which something has to be told, by the part around them, with what tells them apart. */
  private readonly inner: Groups<Part, readonly [Part, number]> = new Map();

  constructor(
    outlined: ReadonlyMap<SourceFile, Outline>,
    aliases: ReadonlyMap<string, readonly string[]>,
  ) {
    this.aliases = aliases;
    for (const [file, { parts }] of outlined) for (const part of parts) this.fileOf.set(part, file);
    const outlines = [...outlined.values()];
    const owners = outlines.flatMap((one) => one.owners);
    this.own = new Set(owners.map(({ name }) => name));
    for (const { name, bases } of owners) for (const base of bases) addTo(this.bases, name, base);
    for (const part of outlines.flatMap((one) => one.parts)) {
      if (part.told !== undefined) continue;
      addTo(this.parts, part.name, part);
      if (part.own !== undefined) addTo(this.parts, part.own, part);
      if (part.owner !== undefined) addTo(this.methods, part.owner.name, part);
    }
    for (const { told } of outlines)
      for (const [around, blocks] of told)
        for (const block of around === undefined ? NONE : blocks)
          addTo(this.inner, around, [block, this.branches.add(block.told ?? NONE)]);
  }

  /** Which names a file puts together; those of a file without an outline are wanted at once. */
  makes(file: SourceFile, outline: Outline | undefined): void {
    for (const at of madeNames(file)) {
      const part = outline?.parts.findLast(({ start, end }) => at >= start && at < end);
      if (outline === undefined) this.want(this.meant([{ file, at }]));
      else addTo(this.made, part ?? file, { file, at });
    }
  }

  private meant(made: readonly MadeName[]): readonly string[] {
    return made.flatMap(({ file, at }) => meantBy(file, at, [...this.parts.keys()]));
  }

  /** These names stand in something that runs. */
  want(names: Iterable<string>): void {
    this.follow([...names].map((name) => [name, ALWAYS] as const));
  }

  /** A file that is there from the start. */
  begin(top: Top): void {
    this.first.push(top);
  }

  /** A file that is there as soon as what brings it in runs. */
  brings(from: SourceFile, part: Part | undefined, top: Top): void {
    addTo(this.brought, part ?? from, top);
  }

  /** All that a file defines may be called where this runs. */
  hands(from: Part | SourceFile, of: SourceFile, outline: Outline | undefined): void {
    for (const { own } of of === from ? NONE : (outline?.parts ?? NONE))
      if (own !== undefined) addTo(this.whole, from, own);
  }

  beginAll(): void {
    const queue: Wanted[] = [];
    for (const top of this.first) this.open(top, ALWAYS, queue);
    this.follow(queue);
  }

  /** Blocks that stand in no function run as far as they are told to. */
  private open(top: Top, around: Ways, queue: Wanted[]): void {
    const { member, outline, names } = top;
    const { file, how } = member;
    const ways = this.reach(file, this.waysInto(top, around));
    if (ways === undefined) return;
    for (const name of names) queue.push([name, ways]);
    for (const name of this.meant(this.made.get(file) ?? NONE)) queue.push([name, ways]);
    for (const name of this.whole.get(file) ?? NONE) queue.push([name, ways]);
    const idle = how === 'started' ? NONE : onlyStarted(file);
    for (const block of outline?.told.get(undefined) ?? NONE)
      if (!idle.some(({ start, end }) => block.start >= start && block.start < end))
        this.enter(block, this.branches.into(this.branches.add(block.told ?? NONE), ways), queue);
    for (const top of this.brought.get(file) ?? NONE) this.open(top, ways, queue);
    for (const part of outline?.parts ?? NONE) if (part.told === undefined) this.start(part, queue);
  }

  private waysInto(top: Top, around: Ways): Ways {
    if (top.told.length === 0) return around;
    const id = this.tops.get(top) ?? this.branches.add(top.told);
    this.tops.set(top, id);
    return this.branches.into(id, around);
  }

  /** The ways that lead to something, where these add any. */
  private reach(what: Part | SourceFile, added: Ways): Ways | undefined {
    const known = this.live.get(what);
    const ways = both(known ?? 0n, added);
    if (ways === known) return undefined;
    this.live.set(what, ways);
    return ways;
  }

  private follow(queue: Wanted[]): void {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [name, added] = next;
      const known = this.wanted.get(name);
      const ways = both(known ?? 0n, added);
      if (ways === known) continue;
      this.wanted.set(name, ways);
      for (const other of this.aliases.get(name) ?? NONE) queue.push([other, ways]);
      for (const other of this.bases.get(name) ?? NONE) queue.push([other, ways]);
      for (const part of this.parts.get(name) ?? NONE) this.start(part, queue);
      for (const part of this.methods.get(name) ?? NONE) this.start(part, queue);
    }
  }

  private start(part: Part, queue: Wanted[]): void {
    // What a file defines is there once the file is.
    if (!this.live.has(this.fileOf.get(part) ?? part)) return;
    const ways = this.waysTo(part);
    if (ways !== undefined) this.enter(part, ways, queue);
  }

  private enter(part: Part, added: Ways, queue: Wanted[]): void {
    const ways = this.reach(part, added);
    if (ways === undefined) return;
    for (const top of this.brought.get(part) ?? NONE) this.open(top, ways, queue);
    for (const name of part.names) if (this.wanted.get(name) !== ALWAYS) queue.push([name, ways]);
    for (const name of this.meant(this.made.get(part) ?? NONE)) queue.push([name, ways]);
    for (const name of this.whole.get(part) ?? NONE) queue.push([name, ways]);
    for (const [block, id] of this.inner.get(part) ?? NONE)
      this.enter(block, this.branches.into(id, ways), queue);
  }

  /** The ways on which a function runs whose name or class is wanted. */
  private waysTo({ name, own, owner, registered }: Part): Ways | undefined {
    const named = both(
      this.wanted.get(name) ?? 0n,
      (own === undefined ? undefined : this.wanted.get(own)) ?? 0n,
    );
    if (owner === undefined) return named === 0n ? undefined : named;
    const made = this.wanted.get(owner.name);
    if (made === undefined) return undefined;
    // Whoever wrote the class that it builds on calls what it defines.
    const isHanded = owner.bases.some((base) => !this.own.has(base) && !PLAIN_BASES.has(base));
    if (registered || CALLED_IN_A_CLASS.test(name) || isHanded) return made;
    // Both have to be on the way: that which is not always so says more.
    if (named === 0n) return undefined;
    return named === ALWAYS ? made : named;
  }

  runs(what: Part | SourceFile): boolean {
    return this.live.has(what);
  }

  told(what: Part | SourceFile): readonly Choice[] {
    return this.branches.toGo(this.live.get(what) ?? ALWAYS);
  }

  /** An import that brings in no name is there for what it does. */
  uses({ names }: Import): boolean {
    return (
      names.length === 0 || names.some(({ local }) => this.wanted.has(local.split('.')[0] ?? ''))
    );
  }
}

/** Called without being named: constructors, what a language or a test runner looks for. */
const CALLED_IN_A_CLASS = /^(?:__\w+__$|constructor$|test|set_?up|tear_?down)/i;

/** Classes of the language that call no method by a name that a program makes up. */
const PLAIN_BASES: ReadonlySet<string> = new Set([
  'object',
  'ABC',
  'Generic',
  'Protocol',
  'TypedDict',
  'NamedTuple',
  'BaseModel',
  'Manager',
  'QuerySet',
  'Enum',
  'StrEnum',
  'Exception',
  'Error',
  'str',
  'dict',
  'Object',
]);

/** `from x import run as start`: where `start` is called, `run` is. */
function renamed(program: readonly Member[]): ReadonlyMap<string, readonly string[]> {
  const found: Groups<string, string> = new Map();
  for (const { imports } of program)
    for (const { local, imported } of imports.flatMap(({ names }) => names))
      if (local !== imported && imported !== '*' && imported !== 'default')
        addTo(found, local, imported);
  return found;
}
