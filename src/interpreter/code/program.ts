import { createHash } from 'node:crypto';
import { isHttpClient } from '../../knowledge/harmless/libraries.ts';
import { mayAsk, sdkOf } from '../../knowledge/sdks.ts';
import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { addTo, type Groups, groupBy } from '../../support/group.ts';
import { oncePer, oncePerName } from '../../support/once.ts';
import { type Evidence, evidence, type Place } from '../../value/evidence.ts';
import { placesIn, UNSET, type Value } from '../../value/value.ts';
import { BOUNDS } from '../bounds.ts';
import type { Change } from '../environment.ts';
import { addressed } from './addressed.ts';
import type { Block } from './blocks.ts';
import { callsOf } from './calls.ts';
import { processChanges } from './child-environment.ts';
import type { Choice } from './choice.ts';
import { firstInFiles } from './clients/alike.ts';
import { startsCodex } from './clients/codex-calls.ts';
import { outOfSight } from './clients/out-of-sight.ts';
import { sendersOf, sendsUnseen } from './clients/sending.ts';
import { dynamicIn } from './dynamic.ts';
import { entriesOf, languageOf } from './entries.ts';
import { handsEnvironment, keysNamed, readsUnnamed } from './env-reads.ts';
import type {
  ApiFact,
  CodeFacts,
  CodexFact,
  EnvRead,
  Fact,
  MentionFact,
  SpawnFact,
  WriteFact,
} from './facts.ts';
import {
  type Brought,
  factsOf,
  type InlineProgram,
  importedLocals,
  type Kept,
  type Look,
  type Unit,
  unitOf,
} from './file.ts';
import type { Import } from './imports.ts';
import { inferred } from './inferred.ts';
import type { Language } from './language.ts';
import { grammarOf } from './languages/index.ts';
import { lazily } from './lazily.ts';
import { addStar, link, type Told, tellCallers, together } from './links.ts';
import { shapeOf } from './made-modules.ts';
import { comesBefore } from './main-path.ts';
import { namedAt } from './names-at.ts';
import { notebookOf } from './notebook.ts';
import type { BroughtAt } from './outline.ts';
import type { FilePart, How } from './part.ts';
import { type Running, runningIn } from './reach.ts';
import { type Tree, treeOf } from './resolve.ts';
import { searchPathParts } from './search-path.ts';
import { shownLine } from './shown.ts';
import type { SourceFile } from './source.ts';
import { readsInput } from './standard-input.ts';
import { neededFromStart } from './start-guards.ts';

/** Much longer sources are data or bundles. */
const MAX_BYTES = 1_048_576;

interface Shelf extends Told {
  readonly tree: Tree;
  readonly units: Map<string, Unit | string>;
  readonly programs: Map<string, CodeFacts>;
  /** Characters of test files that were read without some of their tests. */
  reduced: number;
}

const shelfOf = oncePer(
  (repository: Repository): Shelf => ({
    tree: treeOf(repository),
    units: new Map(),
    programs: new Map(),
    told: undefined,
    reduced: 0,
  }),
);

/**
 * What the program does that starts in this file, or in this directory (a Go package, a .NET
 * project, a Maven or Gradle module, a Python package). `started`: nothing but an interpreter calls
 * into it. Never throws; what cannot be read is a `cut`.
 */
export function analyzeProgram(
  repository: Repository,
  path: string,
  how: How = 'whole',
): CodeFacts {
  const shelf = shelfOf(repository);
  const key = `${typeof how === 'string' ? how : `calls ${how.calls}`} ${path}`;
  const known = shelf.programs.get(key);
  if (known !== undefined) return known;
  const walk = new Walk(repository, shelf);
  const entries = entriesOf(shelf.tree, path);
  walk.enter(entries);
  const facts = walk.finish(path, how);
  shelf.programs.set(key, facts);
  return facts;
}

/**
 * The same for a text inside a workflow or script: `python -c`, a here-document, the `script:` of
 * actions/github-script. `place` is where its first line stands; local imports are resolved from
 * `directory` of the repository. Nobody calls into it, unless it is a `part` of more.
 */
export function analyzeInline(
  language: Language,
  program: InlineProgram,
  place: Place,
  repository: Repository,
  directory = '',
  how: 'started' | 'part' = 'started',
): CodeFacts {
  const walk = new Walk(repository, shelfOf(repository));
  const name = directory === '' ? `.inline` : `${directory}/.inline`;
  const text = program.text.slice(0, MAX_BYTES);
  walk.start(unitOf({ ...program, text }, name, language, place));
  return walk.finish(place.path, how === 'part' ? 'whole' : how);
}

/** Many tests share what they use; what is nearest to them is read first. */
const MAX_TEST_IMPORTS = 300;

/** Of each selection what is left of a file is a text of its own. */
const MAX_REDUCED = 20_000_000;

/** What these parts do together, each file read once. */
export function analyzeParts(repository: Repository, parts: readonly FilePart[]): CodeFacts {
  const shelf = shelfOf(repository);
  const hash = createHash('sha256');
  for (const { path, text, cut } of parts) hash.update(`${path}\n${cut ? text : ''}\n`);
  const key = `parts ${hash.digest('base64')}`;
  const known = shelf.programs.get(key);
  if (known !== undefined) return known;
  const walk = new Walk(repository, shelf, parts.length + MAX_TEST_IMPORTS);
  for (const { path, language, text, cut } of parts) {
    shelf.reduced += cut ? text.length : 0;
    if (shelf.reduced > MAX_REDUCED) {
      walk.stop('more selections of tests and tasks than are read');
      break;
    }
    const unit = cut ? unitOf({ text, origins: [] }, path, language, undefined) : walk.load(path);
    if (unit === undefined) continue;
    const used = cut ? { ...unit, imports: unit.imports.filter((one) => isUsed(unit, one)) } : unit;
    walk.add({ unit: used, depth: 0, trail: [] });
  }
  walk.drain();
  const facts = walk.finish(parts[0]?.path ?? '');
  shelf.programs.set(key, facts);
  return facts;
}

/** Files that test files import, and what those do: what decides whether a test runs stands no further away. */
const NEAR_TESTS = 2;

/** The sources of these test files, with the names that what they import gives them. */
export function sourcesOf(
  repository: Repository,
  paths: readonly string[],
): ReadonlyMap<string, SourceFile> {
  return sourcesOfAll(repository, paths.join('\0'));
}

/** Several runs pick from the same files. */
const sourcesOfAll = oncePerName((repository: Repository, joined) => {
  const paths = joined.split('\0');
  const most = paths.length + MAX_TEST_IMPORTS;
  const walk = new Walk(repository, shelfOf(repository), most, NEAR_TESTS);
  for (const path of paths) {
    const unit = walk.load(path);
    if (unit !== undefined) walk.add({ unit, depth: 0, trail: [] });
  }
  walk.drain();
  const sources = walk.sources();
  // What one test file of a package defines the others have as well.
  const entries = paths.flatMap((path) => sources.get(path) ?? []);
  for (const all of groupBy(entries, ({ path }) => parent(path)).values())
    if (all[0] !== undefined && grammarOf(all[0]).together) together(all);
  return sources;
});

/** Whether a file can hand a key to a client of HTTP: it names one, or hands on headers that it does not write out. */
const handsKey = oncePer(({ tokens }: SourceFile): boolean =>
  tokens.some(({ text }, at) => {
    if (NAMES_A_KEY.test(text)) return true;
    if (BUILDS_HEADERS.test(text) && tokens[at - 1]?.text === '.' && tokens[at + 1]?.text === '(')
      return tokens[at + 2]?.kind === 'name';
    if (!HANDS_ON.has(text) || !/^[({,]$/.test(tokens[at - 1]?.text ?? '')) return false;
    return text !== 'headers' || tokens[at + 2]?.text !== '{';
  }),
);

const NAMES_A_KEY = /authorization|bearer|api[-_]?key|token|secret/i;
/** `.headers(all)` of a request that is built call by call. */
const BUILDS_HEADERS = /^(?:default_)?headers?$/;
const HANDS_ON: ReadonlySet<string> = new Set(['headers', '**', '...']);

/** Whether a name that an import brings in stands anywhere else; what brings in none does what it does. */
function isUsed({ file }: Unit, one: Import): boolean {
  const locals = new Set(importedLocals(one).map(({ local }) => local));
  if (locals.size === 0 || locals.has('*')) return true;
  return file.tokens.some(
    ({ kind, text }, at) =>
      kind === 'name' && locals.has(text) && (at < one.start || at >= one.end),
  );
}

interface Reached {
  readonly unit: Unit;
  readonly depth: number;
  readonly trail: readonly Evidence[];
}

class Walk {
  private readonly repository: Repository;
  private readonly shelf: Shelf;
  private readonly most: number;
  private readonly deepest: number;
  private readonly reached = new Map<string, Reached>();
  private readonly queue: Reached[] = [];
  /** By a file's path, where others bring it in. */
  private readonly broughtAt: Groups<string, BroughtAt> = new Map();
  private cut: string | undefined;
  /** Files that another one runs as programs. */
  private readonly run = new Set<string>();
  private readonly libraries: { readonly unit: Unit; readonly one: Import }[] = [];

  constructor(
    repository: Repository,
    shelf: Shelf,
    most = BOUNDS.programFiles,
    deepest = BOUNDS.importsDeep,
  ) {
    this.repository = repository;
    this.shelf = shelf;
    this.most = most;
    this.deepest = deepest;
  }

  sources(): ReadonlyMap<string, SourceFile> {
    return new Map([...this.reached].map(([path, { unit }]) => [path, unit.file]));
  }

  enter(paths: readonly string[]): void {
    const units = paths.flatMap((path) => this.load(path) ?? []);
    const [first] = units;
    if (first !== undefined && grammarOf(first.file).together)
      together(units.map(({ file }) => file));
    for (const unit of units) this.start(unit);
  }

  start(unit: Unit): void {
    this.add({ unit, depth: 0, trail: [] });
    this.drain();
  }

  /** Says why nothing more is read. */
  stop(why: string): void {
    this.cut ??= why;
  }

  drain(): void {
    while (this.queue.length > 0) {
      const next = this.queue.shift();
      if (next !== undefined) this.follow(next);
    }
  }

  add(one: Reached): void {
    if (this.reached.has(one.unit.file.path)) return;
    if (this.reached.size >= this.most) {
      this.cut ??= `more than ${this.most} files are imported`;
      return;
    }
    this.reached.set(one.unit.file.path, one);
    this.queue.push(one);
  }

  load(path: string): Unit | undefined {
    const known = this.shelf.units.get(path) ?? this.read(path);
    this.shelf.units.set(path, known);
    if (typeof known === 'string') this.cut ??= known;
    return typeof known === 'string' ? undefined : known;
  }

  private read(path: string): Unit | string {
    const read = this.repository.read(path);
    if (read.kind !== 'text')
      return `${path}: ${read.kind === 'too-large' ? 'too large to read' : read.kind === 'unreadable' ? read.why : read.kind}`;
    const language = languageOf(path, read.text);
    if (language === undefined) return `${path}: not in a language that is read`;
    const notebook = path.endsWith('.ipynb') ? notebookOf(read.text) : undefined;
    const { text } = notebook ?? read;
    if (text.length > MAX_BYTES) return `${path}: too large to read`;
    return unitOf({ text, origins: [] }, path, language, undefined, notebook?.lineOf);
  }

  /** Reads what a file imports from the repository and links the names. */
  private follow(from: Reached): void {
    const { unit, depth } = from;
    const grammar = grammarOf(unit.file);
    for (const path of depth === 0 ? grammar.beside(this.shelf.tree, unit.file.path) : []) {
      const target = this.load(path);
      if (target === undefined) continue;
      this.lead(from, target, { line: 1, column: 1, start: undefined });
      addStar(unit.file, target.file);
    }
    for (const one of unit.imports) {
      const { files, beside, library } = this.broughtBy(one, unit);
      if (library) this.libraries.push({ unit, one });
      if (files.length === 0) continue;
      if (depth >= this.deepest) {
        this.cut ??= `imports nest deeper than ${this.deepest}`;
        return;
      }
      if (!one.specifier.startsWith('.') && beside) unit.local.add(one.specifier);
      const targets: SourceFile[] = [];
      for (const path of files) {
        if (this.reached.size >= this.most && !this.reached.has(path)) {
          this.cut ??= `more than ${this.most} files are imported`;
          break;
        }
        const target = this.load(path);
        if (target === undefined) continue;
        if (one.runs) this.run.add(path);
        this.lead(from, target, one);
        targets.push(target.file);
      }
      // What a whole import brings is the same in every program that the file is in.
      if (unit.linked.has(one)) continue;
      link(unit.file, one, targets);
      if (targets.length === files.length) unit.linked.add(one);
    }
  }

  /** On to another file, with the line that leads there. */
  private lead(
    { unit, depth, trail }: Reached,
    to: Unit,
    {
      line,
      column,
      start,
      made,
    }: Pick<Import, 'line' | 'column' | 'made'> & { readonly start: number | undefined },
  ): void {
    addTo(this.broughtAt, to.file.path, { file: unit.file, at: start, made });
    if (this.reached.has(to.file.path)) return;
    const step = evidence(unit.at(line, column), shownLine(unit, line));
    this.add({ unit: to, depth: depth + 1, trail: [...trail, step] });
  }

  /** Found once for all programs that the file is in. */
  private broughtBy(one: Import, unit: Unit): Brought {
    const known = unit.brought.get(one);
    if (known !== undefined) return known;
    const { file, ecosystem, brought } = unit;
    const { repository } = this;
    const { tree } = this.shelf;
    const grammar = grammarOf(file);
    const where = {
      tree,
      repository,
      file,
      searched: () => searchPathParts(file),
      told: (made: Block) => shapeOf(file, made),
    };
    // The tables first: a repository's own folder may be called like the library it wraps. What they
    // know nothing of is its own: `from agents.llms import ask`.
    const files = grammar.files(where, one);
    const sdk = sdkOf(ecosystem, one.specifier);
    const imported = one.names.map((name) => name.imported);
    const beside = files[0] !== undefined && parent(files[0]) === parent(file.path);
    const asks = sdk !== undefined && mayAsk(sdk, imported) && !beside;
    // What a client of the tables does, its calls say.
    const library =
      files.length === 0 && sdk === undefined && grammar.isLibrary(one.specifier, imported);
    const found = { files: asks ? [] : files, beside, library };
    brought.set(one, found);
    return found;
  }

  /** What the program does; each kind of it is looked for when somebody asks. */
  finish(path: string, begins: How = 'whole'): CodeFacts {
    const { cut, libraries, shelf, run, broughtAt } = this;
    const program = files(this.reached.values());
    const called = typeof begins === 'string' ? undefined : begins.calls;
    // What the file does not name may be any of it.
    const named = called !== undefined && isNamed(program[0], called);
    const calls = named ? called : undefined;
    const how = typeof begins === 'string' ? begins : named ? 'imported' : 'whole';
    const all = [...this.reached.values()].map((one) => ({
      ...one,
      facts: factsOf(one.unit),
    }));
    const [entry] = all;
    const once = lazily({
      changes: () => changesElsewhere(program),
      running: () => {
        tellCallers(program, shelf);
        return runningIn(
          all.map(({ unit: { file, imports }, depth }) => ({
            file,
            imports,
            ...(depth === 0 && calls !== undefined ? { calls } : {}),
            ...(depth === 0 ? {} : { broughtAt: broughtAt.get(file.path) ?? [] }),
            // Whoever leads to `__main__.py` has it run (`runpy.run_module`).
            how:
              depth === 0
                ? how
                : run.has(file.path) || file.path.endsWith('/__main__.py')
                  ? 'started'
                  : 'imported',
          })),
        );
      },
    });
    const runs = (file: SourceFile, at: number): boolean => once.running.runs(file, at);
    // Somebody who calls into the program, or a part of it that nobody sees, may use what it makes.
    const isClosed = (): boolean =>
      how !== 'whole' && cut === undefined && facts.dynamic === undefined;
    const gather = <T extends Fact>(
      of: (look: Look) => readonly Kept<T>[],
      before = (file: SourceFile, _at: number) => once.changes(file),
      counts = runs,
    ): T[] => {
      tellCallers(program, shelf);
      return all.flatMap(({ unit, trail, facts }) =>
        of(facts)
          .filter(
            ({ at, uses }) =>
              counts(unit.file, at) &&
              (uses === undefined || !isClosed() || uses.some((use) => counts(use.file, use.at))),
          )
          .map((fact) => {
            const request = fact.requests?.find((at) => counts(unit.file, at));
            const started = how === 'started' && unit === entry?.unit;
            const needed = started ? neededFromStart(unit.file, request ?? fact.at) : [];
            const led = [
              ...once.running.told(unit.file, fact.at),
              ...toUse(fact.uses ?? [], once.running),
            ];
            const told = [...(fact.choices ?? []), ...needed, ...led];
            const chosen = told.length === 0 ? fact : { ...fact, choices: told };
            const asks = fact.asks?.filter(({ at }) => counts(unit.file, at));
            // Whoever brings in another file may ask by what is made there.
            const open =
              unit !== entry?.unit &&
              (fact.requests?.length ?? 0) > 0 &&
              mayBeNamed(fact.names, unit.file, program);
            const also = open ? [{ at: fact.at, model: UNSET }] : [];
            const asked = asks && [...asks, ...also];
            return placed(unit, trail, chosen, before(unit.file, fact.at), request, asked);
          }),
      );
    };
    const facts: CodeFacts = lazily<CodeFacts>({
      path: () => path,
      files: () => program.map((file) => file.path),
      apis: () => {
        const found = firstInFiles(
          gather<ApiFact>(
            (look) => look('apis'),
            (file, at) => [...once.changes(file), ...processChanges(file, at)],
          ).map((api) => withNames(api, this.reached)),
        ).map((api) => addressed(api, facts));
        return found.map((api) => inferred(api, found, facts.envReads));
      },
      // Under what names a program looks for its key, a part that does not run tells as well.
      envReads: () =>
        gather<EnvRead>(
          (look) => look('envReads'),
          undefined,
          () => true,
        ),
      readsAny: () => program.some(handsEnvironment),
      readsUnnamed: () => program.some(readsUnnamed),
      keysNamed: () => new Set(program.flatMap(keysNamed)),
      models: () => entry?.facts('models') ?? [],
      codex: () => gather<CodexFact>((look) => look('codex')),
      mentions: () => {
        const mentions = gather<MentionFact>((look) => look('mentioned').mentions);
        const unresolved = all.some((one) => one.facts('mentioned').unresolved);
        return mentions.length > 0 || !unresolved
          ? mentions
          : gather<MentionFact>((look) => look('mentionTexts'));
      },
      spawns: () => gather<SpawnFact>((look) => look('spawns')),
      startsCodex: () => {
        tellCallers(program, shelf);
        return all.some(({ unit: { file }, facts: look }) =>
          look('starts').some((one) => startsCodex(one) && runs(file, one.at)),
        );
      },
      writes: () => gather<WriteFact>((look) => look('writes')),
      libraries: () => {
        if (libraries.length === 0) return [];
        tellCallers(program, shelf);
        const unseen = lazily({ any: () => program.some(sendsToUnseen) });
        return libraries.flatMap(({ unit, one }) => {
          const isOpen = !isHttpClient(one.specifier) || (handsKey(unit.file) && unseen.any);
          return (isOpen ? outOfSight(unit, one) : undefined) ?? [];
        });
      },
      recorded: () => all.flatMap((one) => one.facts('recorded').map((at) => step(one.unit, at))),
      serves: () => {
        const [first] = how === 'started' ? (entry?.facts('serves') ?? []) : [];
        if (entry === undefined || first === undefined) return undefined;
        const { at, ...rest } = first;
        tellCallers(program, shelf);
        const before = comesBefore(entry.unit.file, at);
        const asks = all.some(({ unit, facts: look }) =>
          look('apis').some(({ requests = [] }) =>
            requests.some((request) => before(unit.file, request)),
          ),
        );
        return asks ? undefined : { ...rest, place: step(entry.unit, at) };
      },
      readsInput: () => program.some(readsInput),
      fetches: () =>
        all.flatMap((one) =>
          one.facts('fetches').map(({ vault, at }) => ({ vault, at: step(one.unit, at) })),
        ),
      loads: () => all.flatMap((one) => one.facts('loads')),
      dynamic: () => {
        for (const { unit } of all) {
          const found = dynamicIn(unit, (at) => unit === entry?.unit || runs(unit.file, at));
          if (found !== undefined) return found;
        }
        return undefined;
      },
      cut: () => cut,
    });
    return facts;
  }
}

function isNamed(file: SourceFile | undefined, called: string): boolean {
  const [name = ''] = called.split('.');
  return file !== undefined && namedAt(file, name).length > 0;
}

/** Whether another file can mean a client by what its own file calls it. */
function mayBeNamed(
  names: readonly string[] | undefined,
  file: SourceFile,
  program: readonly SourceFile[],
): boolean {
  if (names === undefined || names.length === 0) return true;
  return program.some(
    (other) => other !== file && names.some((name) => namedAt(other, name).length > 0),
  );
}

function sendsToUnseen(file: SourceFile): boolean {
  return sendsUnseen(file, sendersOf(file, callsOf(file)));
}

/** What has to be told for one of the places to be come to that use what is made. */
function toUse(
  uses: readonly { readonly file: SourceFile; readonly at: number }[],
  running: Running,
): readonly Choice[] {
  const ways = uses
    .filter(({ file, at }) => running.runs(file, at))
    .map(({ file, at }) => running.told(file, at));
  return ways.length > 0 && ways.every((one) => one.length > 0) ? [{ kind: 'any', ways }] : [];
}

function files(units: Iterable<Reached>): readonly SourceFile[] {
  return [...units].map(({ unit }) => unit.file);
}

function step(unit: Unit, at: number): Evidence {
  const token = unit.file.tokens[at];
  return evidence(unit.at(token?.line ?? 1, token?.column ?? 1), shownLine(unit, token?.line ?? 1));
}

/** Where its models are named stands in any file of the program, as a reader finds it there. */
function withNames(api: ApiFact, reached: ReadonlyMap<string, Reached>): ApiFact {
  const found = (place: Evidence): Evidence => {
    const unit = place.shows === '' ? reached.get(place.path)?.unit : undefined;
    return unit === undefined
      ? place
      : evidence(unit.at(place.line, place.column), shownLine(unit, place.line));
  };
  const named = <T extends { readonly model?: Value | undefined }>(one: T): T =>
    one.model === undefined ? one : { ...one, model: placesIn(one.model, found) };
  const { asked } = api;
  return named(asked === undefined ? api : { ...api, asked: asked.map(named) });
}

const NO_CHANGES: readonly Change[] = [];

/** What the other files of a program do to its environment, the first to run first. */
function changesElsewhere(program: readonly SourceFile[]): (file: SourceFile) => readonly Change[] {
  const changing = program.flatMap((file) => {
    const changes = processChanges(file, file.tokens.length);
    return changes.length === 0 ? [] : [{ file, changes }];
  });
  if (changing.length === 0) return () => NO_CHANGES;
  // What is imported runs before what imports it.
  changing.reverse();
  return (file) => changing.flatMap((one) => (one.file === file ? [] : one.changes));
}

/** A fact with its place and the way to it; the token's index is all that `Kept` lacks of `T`. */
function placed<T extends Fact>(
  unit: Unit,
  trail: readonly Evidence[],
  fact: Kept<T>,
  before: readonly Change[],
  request: number | undefined,
  asked: Kept<ApiFact>['asks'],
): T {
  const here = step(unit, fact.at);
  const { at: _, requests: __, uses: ___, asks: ____, names: _____, ...rest } = fact;
  const place = { path: here.path, line: here.line, column: here.column };
  const asks = request === undefined ? {} : { request: step(unit, request) };
  const models = asked?.map(({ at, model }) => ({ at: step(unit, at), model }));
  const told = models === undefined ? asks : { ...asks, asked: models };
  return { ...rest, ...place, ...told, before, trail: [...trail, here] } as unknown as T;
}
