import { isHttpClient } from '../../knowledge/harmless/libraries.ts';
import { VAULTS } from '../../knowledge/vaults.ts';
import { type Evidence, evidence, type Place } from '../../value/evidence.ts';
import { type Filled, HOLES, holeIndex } from '../../value/template.ts';
import { fromOrigin, type Value } from '../../value/value.ts';
import { functionAround } from './blocks.ts';
import { callsOf } from './calls.ts';
import type { Choice } from './choice.ts';
import { choicesAt, isConditional } from './choices.ts';
import { type Found, sdkUses } from './clients/apis.ts';
import { askingServerUses } from './clients/asking-servers.ts';
import { bindingUses } from './clients/bindings.ts';
import { codexSdkUses } from './clients/codex-sdk.ts';
import { httpUses } from './clients/http.ts';
import { mentionsOf, mentionTexts } from './clients/mentions.ts';
import { modelsIn } from './clients/models.ts';
import { unlistedUses } from './clients/unlisted.ts';
import type { Use } from './clients/uses.ts';
import { envReadsOf } from './env-reads.ts';
import type {
  ApiFact,
  CodexFact,
  EnvRead,
  LoadFact,
  MentionFact,
  ServesFact,
  SpawnFact,
  WriteFact,
} from './facts.ts';
import { guardsOf } from './guards.ts';
import { type Import, isOf } from './imports.ts';
import type { Language } from './language.ts';
import { grammarOf } from './languages/index.ts';
import { loadsIn } from './loads.ts';
import { readSource } from './read-source.ts';
import { askedAgain, watched } from './remembered.ts';
import { servesIn } from './servers.ts';
import { shownLine } from './shown.ts';
import type { Filling, SourceFile } from './source.ts';
import { type StartFact, spawnOf, startsOf } from './spawns.ts';
import { importedAs } from './starts.ts';
import { writesOf } from './writes.ts';

/** What an import brings in. */
export interface Brought {
  /** Files of the repository that the walk goes on to. */
  readonly files: readonly string[];
  /** They lie in the folder of the file itself. */
  readonly beside: boolean;
  /** A library that may do anything. */
  readonly library: boolean;
}

/** One file as the walk knows it. */
export interface Unit {
  readonly file: SourceFile;
  readonly imports: readonly Import[];
  readonly ecosystem: string;
  readonly lines: readonly string[];
  readonly firstLine: number;
  /** Specifiers that mean a file beside this one, not the library of that name. */
  readonly local: Set<string>;
  /** What each import brings in, as far as somebody asked. */
  readonly brought: Map<Import, Brought>;
  /** Imports of which all names are linked. */
  readonly linked: Set<Import>;
  at(line: number, column: number): Place;
}

export interface FileFacts {
  readonly apis: readonly Kept<ApiFact>[];
  readonly envReads: readonly Kept<EnvRead>[];
  readonly models: readonly string[];
  readonly codex: readonly Kept<CodexFact>[];
  readonly mentioned: {
    readonly mentions: readonly Kept<MentionFact>[];
    readonly unresolved: boolean;
  };
  readonly mentionTexts: readonly Kept<MentionFact>[];
  readonly starts: readonly Found<StartFact>[];
  readonly spawns: readonly Kept<SpawnFact>[];
  readonly writes: readonly Kept<WriteFact>[];
  readonly recorded: readonly number[];
  /** Where it begins to wait for requests. */
  readonly serves: readonly (Omit<ServesFact, 'place'> & { readonly at: number })[];
  readonly fetches: readonly { readonly vault: string; readonly at: number }[];
  readonly loads: readonly LoadFact[];
}

export type Kept<T> = Found<T> & { readonly guarded: boolean };

/** More facts of one kind in one file say nothing new. */
const MAX_FACTS = 300;
const FACTS = new WeakMap<Unit, Partial<FileFacts>>();

/** A text that is filled in before it runs, and how it stands in its file until then. */
export interface InlineProgram extends Filled {
  readonly written?: string;
}

/** `place` is where the first line of an inline text stands, `lineOf` where a line stands that is cut out of its file. */
export function unitOf(
  program: InlineProgram,
  path: string,
  language: Language,
  place: Place | undefined,
  lineOf: (line: number) => number = (line) => line,
): Unit {
  const firstLine = place?.line ?? 1;
  const lines = (program.written ?? program.text).split('\n');
  const at = (line: number, column: number): Place => ({
    path: place?.path ?? path,
    line: lineOf(line),
    column,
  });
  const shown = (line: number) => evidence(at(line, 1), shownLine({ lines, firstLine }, line));
  const file = readSource(
    program.text,
    path,
    language,
    firstLine,
    fillingOf(program, firstLine, shown),
  );
  return {
    file,
    imports: grammarOf(file).imports(file),
    ecosystem: grammarOf(file).ecosystem,
    lines,
    firstLine,
    local: new Set(),
    brought: new Map(),
    linked: new Set(),
    at,
  };
}

/** Each hole's value, with the line it stands on. */
function fillingOf(
  { text, origins }: Filled,
  firstLine: number,
  shown: (line: number) => Evidence,
): Filling {
  const found = new Map<string, Value>();
  if (origins.length === 0) return found;
  text.split('\n').forEach((line, i) => {
    for (const [hole] of line.matchAll(HOLES)) {
      const origin = origins[holeIndex(hole)];
      if (origin !== undefined && !found.has(hole))
        found.set(hole, fromOrigin(origin, [shown(firstLine + i)]));
    }
  });
  return found;
}

/** The names an import binds, whole modules under their own name. */
export function importedLocals(
  one: Import,
): readonly { readonly local: string; readonly imported: string }[] {
  return one.names.map(({ local, imported }) => ({
    local: local.split('.')[0] ?? local,
    imported,
  }));
}

/** The facts of one file, each kind looked for when somebody asks for it. */
export type Look = <K extends keyof FileFacts>(kind: K) => FileFacts[K];

/** Found once for all programs where the other files of a program make no difference. */
export function factsOf(unit: Unit): Look {
  const shared = FACTS.get(unit) ?? {};
  FACTS.set(unit, shared);
  const own: Partial<FileFacts> = {};
  const look: Look = (kind) => {
    const known = shared[kind];
    if (known !== undefined) return known;
    const before = own[kind];
    // What builds on it depends on who calls as well.
    if (before !== undefined) askedAgain();
    if (before !== undefined) return before;
    const { value, asks } = watched(() => FINDERS[kind](unit, look));
    // Where it decides who calls, the next program may tell something else.
    (asks ? own : shared)[kind] = value;
    return value;
  };
  return look;
}

type Finders = { readonly [K in keyof FileFacts]: (unit: Unit, look: Look) => FileFacts[K] };

const FINDERS: Finders = {
  apis: (unit) => {
    const { file } = unit;
    const calls = callsOf(file);
    const imports = foreign(unit);
    const sdks = sdkUses(file, imports, calls);
    const outOfSight = imports.filter(
      (one) => unit.brought.get(one)?.library === true && !isHttpClient(one.specifier),
    );
    const others = [
      ...bindingUses(file, calls),
      ...askingServerUses(file, imports),
      ...unlistedUses(file, outOfSight, calls),
    ];
    return keep(
      file,
      [...sdks, ...httpUses(file, calls, sdks), ...others].map((one) =>
        one.called || isBroughtThere(file, imports, one) ? withChoices(file, one) : one,
      ),
    );
  },
  envReads: ({ file }) => keep(file, envReadsOf(file, MAX_FACTS)),
  models: ({ file }) => modelsIn(file),
  codex: (unit) => {
    const names = foreign(unit).map((i) => i.specifier);
    return keep(unit.file, codexSdkUses(unit.file, callsOf(unit.file), names));
  },
  mentioned: ({ file }, look) => {
    const { mentions, unresolved } = mentionsOf(file, callsOf(file), look('starts'));
    return {
      mentions: keep(
        file,
        mentions.map((one) => withChoices(file, one)),
      ),
      unresolved,
    };
  },
  mentionTexts: ({ file }) => keep(file, mentionTexts(file, callsOf(file))),
  starts: ({ file, imports }) => {
    const run = imports.filter((one) => one.runs);
    // What it runs as a part of itself is read as one.
    const calls = callsOf(file).filter(({ open }) => !run.some(({ start }) => start === open - 1));
    return startsOf(file, calls, importedAs(imports));
  },
  spawns: ({ file }, look) =>
    keep(
      file,
      look('starts').map((one) => withChoices(file, spawnOf(file, one))),
    ),
  writes: ({ file }) => keep(file, writesOf(file, callsOf(file))),
  recorded: (unit) => {
    const { recorders } = grammarOf(unit.file).libraries;
    return foreign(unit)
      .filter((one) => recorders.some((library) => isOf(one, library)))
      .map((i) => i.start);
  },
  serves: (unit) =>
    servesIn(unit).map((at) =>
      withChoices(unit.file, { at, conditional: isConditional(unit.file, at) }),
    ),
  fetches: (unit) => fetchesOf(unit, foreign(unit)),
  loads: ({ file, imports }) => loadsIn(file, imports),
};

/** A library that one function alone brings in is there for what comes to that line: `await import("openai")`. */
function isBroughtThere(
  file: SourceFile,
  imports: readonly Import[],
  { at, through }: { readonly at: number; readonly through: string },
): boolean {
  const same = imports.filter(({ specifier }) => specifier === through);
  return same.length === 1 && same[0]?.start === at && functionAround(file, at) !== undefined;
}

/** What has to be told to the program for it to come there, and to one of the places that use what it makes there. */
function withChoices<T extends { readonly at: number; readonly uses?: readonly Use[] }>(
  file: SourceFile,
  one: T,
): T {
  const ways = one.uses?.slice(0, MOST_USES + 1).map((use) => choicesAt(use.file, use.at)) ?? [];
  const isTold = ways.length <= MOST_USES && ways.every((way) => way.length > 0);
  const used: readonly Choice[] = ways.length > 0 && isTold ? [{ kind: 'any', ways }] : [];
  const choices = [...choicesAt(file, one.at), ...used];
  return choices.length === 0 ? one : { ...one, choices };
}

/** A client that is used in more places is used in one that always runs. */
const MOST_USES = 12;

/** What it imports from others. */
function foreign({ imports, local }: Unit): readonly Import[] {
  return imports.filter((i) => !local.has(i.specifier));
}

function keep<T>(file: SourceFile, found: readonly Found<T>[]): readonly Kept<T>[] {
  if (found.length === 0) return [];
  const guarded = guardsOf(file);
  return found.slice(0, MAX_FACTS).map((f) => ({ ...f, guarded: guarded(f.at) }));
}

/** Imports of a library that asks a keeper of secrets; of one that does more, where the file says so. */
function fetchesOf({ file, ecosystem }: Unit, imports: readonly Import[]): FileFacts['fetches'] {
  return imports.flatMap((one) => {
    const names = [one.specifier, ...one.names.map((n) => `${one.specifier}.${n.imported}`)];
    const vault = VAULTS.find(({ packages, word }) => {
      const known = packages[ecosystem]?.some((name) => names.includes(name)) === true;
      return known && (word === undefined || mentions(file, word));
    });
    return vault === undefined ? [] : [{ vault: vault.title, at: one.start }];
  });
}

function mentions({ tokens }: SourceFile, word: string): boolean {
  const pattern = new RegExp(word);
  return tokens.some(({ kind, text }) => kind !== 'mark' && pattern.test(text));
}
