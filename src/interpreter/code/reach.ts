import { addTo, type Groups } from '../../group.ts';
import type { Import } from './imports.ts';
import { grammarOf } from './languages/index.ts';
import { madeNames, meantBy } from './made-names.ts';
import {
  callsByName,
  type Member,
  namesIn,
  type Outline,
  onlyStarted,
  outlineOf,
  type Part,
  startingNames,
} from './outline.ts';
import type { SourceFile } from './source.ts';

/**
 * Which tokens of a program run. Importing a library calls nothing of it: a function runs where its
 * name stands in something that runs, a method where its class does so as well. The name alone
 * counts, whosever it is, so that no dispatch, callback or registry hides a call.
 */
export function runningIn(program: readonly Member[]): (file: SourceFile, at: number) => boolean {
  const outlined = program.filter(
    ({ how, file }) =>
      grammarOf(file).lazyImports &&
      (how === 'imported' || (how === 'started' && callsByName(file))),
  );
  if (outlined.length === 0) return () => true;
  const outlines = new Map(outlined.map((one) => [one.file, outlineOf(one)]));
  const walk = new Walk([...outlines.values()], renamed(program));
  for (const { file } of program) walk.makes(file, outlines.get(file));
  for (const one of program) walk.want(namesFrom(one, outlines.get(one.file)));
  const imports = new Map(outlined.map((one) => [one.file, one.imports]));
  const idle = new Map(
    outlined.map(({ file, how }) => [file, how === 'started' ? [] : onlyStarted(file)]),
  );
  return (file, at) => {
    const outline = outlines.get(file);
    if (outline === undefined) return true;
    const statement = imports.get(file)?.find(({ start, end }) => at >= start && at < end);
    if (statement !== undefined && !walk.uses(statement)) return false;
    if (idle.get(file)?.some(({ start, end }) => at >= start && at < end)) return false;
    const part = outline.parts.findLast(({ start, end }) => at >= start && at < end);
    return part === undefined || walk.runs(part);
  };
}

/** What runs of a file before anybody calls into it. */
function namesFrom(one: Member, outline: Outline | undefined): ReadonlySet<string> {
  if (outline === undefined) return namesIn(one);
  return one.how === 'started' ? startingNames(one) : outline.root;
}

const NONE: readonly never[] = [];

/** Where a name is put together. */
interface MadeName {
  readonly file: SourceFile;
  readonly at: number;
}

class Walk {
  private readonly wanted = new Set<string>();
  private readonly live = new Set<Part>();
  private readonly parts: Groups<string, Part> = new Map();
  private readonly methods: Groups<string, Part> = new Map();
  private readonly bases: Groups<string, string> = new Map();
  private readonly made: Groups<Part, MadeName> = new Map();
  private readonly own: ReadonlySet<string>;
  private readonly aliases: ReadonlyMap<string, readonly string[]>;

  constructor(outlines: readonly Outline[], aliases: ReadonlyMap<string, readonly string[]>) {
    this.aliases = aliases;
    const owners = outlines.flatMap((one) => one.owners);
    this.own = new Set(owners.map(({ name }) => name));
    for (const { name, bases } of owners) for (const base of bases) addTo(this.bases, name, base);
    for (const part of outlines.flatMap((one) => one.parts)) {
      addTo(this.parts, part.name, part);
      if (part.own !== undefined) addTo(this.parts, part.own, part);
      if (part.owner !== undefined) addTo(this.methods, part.owner.name, part);
    }
  }

  /** Which names a file puts together; those that stand in none of its functions are wanted at once. */
  makes(file: SourceFile, outline: Outline | undefined): void {
    for (const at of madeNames(file)) {
      const part = outline?.parts.findLast(({ start, end }) => at >= start && at < end);
      if (part === undefined) this.want(this.meant([{ file, at }]));
      else addTo(this.made, part, { file, at });
    }
  }

  private meant(made: readonly MadeName[]): readonly string[] {
    return made.flatMap(({ file, at }) => meantBy(file, at, [...this.parts.keys()]));
  }

  /** These names stand in something that runs. */
  want(names: Iterable<string>): void {
    const queue = [...names];
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (this.wanted.has(name)) continue;
      this.wanted.add(name);
      queue.push(...(this.aliases.get(name) ?? NONE), ...(this.bases.get(name) ?? NONE));
      for (const part of this.parts.get(name) ?? NONE) this.start(part, queue);
      for (const part of this.methods.get(name) ?? NONE) this.start(part, queue);
    }
  }

  private start(part: Part, queue: string[]): void {
    if (this.live.has(part) || !this.starts(part)) return;
    this.live.add(part);
    for (const name of part.names) if (!this.wanted.has(name)) queue.push(name);
    queue.push(...this.meant(this.made.get(part) ?? NONE));
  }

  /** Whether a function whose name or class is wanted runs. */
  private starts({ name, owner, registered }: Part): boolean {
    if (owner === undefined) return true;
    if (!this.wanted.has(owner.name)) return false;
    if (this.wanted.has(name) || registered || CALLED_IN_A_CLASS.test(name)) return true;
    // Whoever wrote the class that it builds on calls what it defines.
    return owner.bases.some((base) => !this.own.has(base) && !PLAIN_BASES.has(base));
  }

  runs(part: Part): boolean {
    return this.live.has(part);
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
