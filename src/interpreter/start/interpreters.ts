import { harmless } from '../../knowledge/harmless/commands.ts';
import { isHttpClient } from '../../knowledge/harmless/libraries.ts';
import { TELLS_OF_MODELS } from '../../knowledge/names.ts';
import { PROVIDERS } from '../../knowledge/providers.ts';
import { baseName, parent } from '../../repository/path.ts';
import { type Evidence, evidence, type Place } from '../../value/evidence.ts';
import { type Filled, templates, withoutHoles } from '../../value/template.ts';
import { concat, literal, literalText, type Value } from '../../value/value.ts';
import { copiedOf } from '../checked-out.ts';
import { isKeyName } from '../code/clients/names.ts';
import { lettersOf } from '../code/env-reads.ts';
import type { CodeFacts, LibraryFact } from '../code/facts.ts';
import { type Interpreter, interpreterNamed } from '../code/languages/index.ts';
import { analyzeInline, analyzeProgram } from '../code/program.ts';
import { cannotStart } from '../not-read.ts';
import { inputOf } from '../output.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { manifest } from '../project/npm.ts';
import { isConsole } from '../project/runners/consoles.ts';
import { traceFile } from '../script-file.ts';
import type { Call } from '../shell.ts';
import { builtFrom } from './built.ts';
import { withWords } from './call.ts';
import { unchangedCopyOf } from './files.ts';
import { traceHidden } from './hidden.ts';
import { flagAt } from './options.ts';
import { partOfWord } from './peel.ts';
import { traceProject } from './project.ts';
import { scriptWord } from './script-word.ts';
import { traceHandedOn, traceUnseen } from './unseen.ts';

/** What only manages packages comes here only with the path of a script. */
export function isInterpreter(name: string): boolean {
  const interpreter = interpreterNamed(name);
  return interpreter !== undefined && interpreter.manages === undefined;
}

/** `python x.py`, `node -e '…'`, `python - <<EOF`: follows what runs. */
export function traceInterpreter(call: Call): void {
  const interpreter = interpreterNamed(call.name);
  if (interpreter === undefined) return;
  const { observer } = call.frame.tracer;
  if (traceFile(call)) return;
  const { texts, flag, at: i } = scriptWord(call, interpreter);
  if (flag !== undefined) {
    if (interpreter.inline.includes(flag.name)) return inline({ ...call, texts }, interpreter, i);
    if (flag.name === '-m') return traceProject(call);
    if (flag.name === '--test') return traceTests(call, i);
    if (flag.value !== undefined)
      return traceUnseen(call, pathKey(partOfWord(call.words, flag.value), call.frame.directory));
  }
  const word = call.words[i];
  if (word === undefined || call.texts[i] === '-') return standardInput(call, interpreter);
  const path = pathKey(word, call.frame.directory);
  if (observer.knows(programName(path)) && !isOwn(call, path))
    return call.frame.tracer.door.start(
      withWords(call, [literal(programName(path)), ...call.words.slice(i + 1)]),
    );
  const packaged = isOwn(call, path) ? undefined : programOfPackage(path);
  if (packaged !== undefined)
    return call.frame.tracer.door.start(
      withWords(call, [literal(packaged), ...call.words.slice(i + 1)]),
    );
  if (isConsole(path) && isOwn(call, path)) return traceProject(call);
  // `swift build`: an interpreter that is a build tool as well.
  if (!isOwn(call, path) && harmless([call.name, ...call.texts]) !== undefined) return;
  // A path that begins with what only the run knows is told as the file it means.
  const named = call.texts[i] === '' ? { ...call, texts: call.texts.with(i, path) } : call;
  const written = call.frame.state.files.get(path);
  if (written?.content !== undefined) {
    for (const text of templates(written.content)) {
      // A copy imports what lies beside the file of the repository, and is told where that stands.
      const { repository } = call.frame.tracer;
      const copied = unchangedCopyOf(text, repository);
      const of = copiedOf(text);
      if (copied !== undefined) follow(named, analyzeProgram(repository, copied, 'started'));
      else if (of === undefined) traceText(call, interpreter, text, bodyAt(written.trail.at(-1)));
      else traceText(call, interpreter, text, { path: of, line: 1, column: 1 }, parent(of));
    }
    return;
  }
  if (!isRepositoryPath(path) && traceHandedOn(call, i + 1, path)) return;
  const made = written === undefined && isMissing(call, path) ? sourceOf(call, path) : undefined;
  if (made !== undefined) return follow(named, analyzeProgram(call.frame.tracer.repository, made));
  // A program that an earlier step fetches or makes: nothing to read, but it was handed the key.
  if (!isRepositoryPath(path) || (written === undefined && isMissing(call, path))) {
    const known = harmless([interpreter.language, ...call.texts.slice(i)]) !== undefined;
    return known ? undefined : traceUnseen(call, path);
  }
  return follow(named, analyzeProgram(call.frame.tracer.repository, path, 'started'));
}

/** `node --import tsx --test src/*.test.ts`: the runner of tests that comes with the interpreter. */
function traceTests(call: Call, at: number): void {
  const flag = call.words[at] ?? literal('--test');
  traceProject(withWords(call, [call.program, flag, ...call.words.toSpliced(at, 1)]));
}

/**
 * A program that reads a key of its step and shows no use of it hands it to a library out of sight. One that
 * does not read the key may leave that to a library, as clients look for keys by their names.
 */
function follow(call: Call, facts: CodeFacts): void {
  traceProgram(call, facts);
  const shown = [facts.apis, facts.codex, facts.mentions, facts.spawns].some((f) => f.length > 0);
  // What ends at a bound, or runs what only the run knows, is told as that.
  if (shown || facts.cut !== undefined || facts.dynamic !== undefined) return;
  const libraries = facts.libraries.filter(({ name }) => !isOwnPackage(name, call.frame));
  if (libraries.length === 0) return;
  const reads = new Set(facts.envReads.map(({ name }) => name));
  const { own: step, job } = call.frame;
  // What looks for any name finds those of the whole job as well.
  const own = facts.readsAny ? new Set([...step, ...job]) : step;
  const isHanded = (name: string) =>
    reads.has(name) || (own.has(name) && facts.readsAny && isKeyName(name)) || isFound(name);
  const isFound = (name: string) =>
    own.has(name) &&
    KEY.test(name) &&
    (mayRead(facts, name) || libraries.some((library) => mayLookFor(library.name, name)));
  if (![...own].some(isHanded)) return;
  const environment = new Map(
    [...call.frame.environment].filter(
      ([name, value]) => isHanded(name) || literalText(value) !== undefined,
    ),
  );
  const seen = { ...call, frame: { ...call.frame, environment } };
  const keys = [...own].filter((name) => isHanded(name) && isKeyName(name));
  const named = takersOf(keys, libraries)
    .filter((one) => /^[@\w./-]+$/.test(one))
    .slice(0, MOST_NAMED);
  const which = named.length === 0 ? '' : ` (${named.map((one) => `\`${one}\``).join(', ')})`;
  const isRead = keys.length === 0 || keys.some((name) => mayRead(facts, name));
  const why = isRead
    ? 'it may hand what it reads to a library that is not read'
    : 'it reads no key, but a library that is not read may look for one';
  cannotStart(seen, 'elsewhere', `${why}${which}`);
}

/** The libraries that are handed the keys; all of them where one of the keys is handed to none. */
function takersOf(keys: readonly string[], libraries: readonly LibraryFact[]): readonly string[] {
  const taken = new Set(libraries.flatMap(({ given }) => given));
  const isSeen = keys.length > 0 && keys.every((name) => taken.has(name));
  const takers = libraries.filter(({ given }) => given.some((name) => keys.includes(name)));
  return [...new Set((isSeen ? takers : libraries).map(({ name }) => name))];
}

/** That a program reads no variable of a name is certain where it writes the name down nowhere. */
function mayRead({ envReads, readsAny, readsUnnamed, keysNamed }: CodeFacts, key: string): boolean {
  return (
    readsAny ||
    readsUnnamed ||
    envReads.some(({ name }) => name === key) ||
    keysNamed.has(lettersOf(key))
  );
}

/** What a client looks for by itself is named by this custom. */
const KEY = /_API_KEY$/;

/**
 * Whether a library may look for a key by itself: a client of HTTP looks for none, any other for what a provider
 * calls its keys, and one that is about models or called like the key for that as well.
 */
function mayLookFor(library: string, key: string): boolean {
  if (isHttpClient(library)) return false;
  if (PROVIDERS.some(({ keys }) => keys.includes(key)) || TELLS_OF_MODELS.test(library))
    return true;
  const [word = ''] = key.toLowerCase().split('_', 1);
  return library.toLowerCase().includes(word);
}

/** `@team/domain` in a package `@team/storage` is the team's own, wherever it lies. */
function isOwnPackage(
  library: string,
  { tracer: { repository }, directory }: Call['frame'],
): boolean {
  const scope = /^@[^/]+\//.exec(library)?.[0];
  if (scope === undefined) return false;
  return ['', directory].some((folder) => {
    const { name } = manifest(repository, folder);
    return typeof name === 'string' && name.startsWith(scope);
  });
}

/** More libraries are no help to a reader. */
const MOST_NAMED = 3;

/** `node_modules/.bin/tool`, `dist/tool.cjs`: a tool by the name of its file. */
function programName(path: string): string {
  return baseName(path).replace(/\.[cm]?js$/, '');
}

/** `node_modules/jest/bin/jest.js` and `node_modules/.bin/jest` are `jest`; a file that tells nothing by its name is its package's program. */
function programOfPackage(path: string): string | undefined {
  const linked = /(?:^|\/)node_modules\/\.bin\/([\w-][\w.-]*)$/.exec(path)?.[1];
  if (linked !== undefined) return linked;
  const name = /(?:^|\/)node_modules\/(?:@[\w.-]+\/)?([\w.-]+)\/(?:bin|cli|dist)\//.exec(path)?.[1];
  if (name === undefined || name.startsWith('.')) return undefined;
  const own = programName(path);
  return /^(?:cli|index|main|bin|run|start)$/.test(own) ? name : own;
}

/** What the project itself defines comes before any name. */
function isOwn({ frame }: Call, path: string): boolean {
  return isRepositoryPath(path) && frame.tracer.repository.read(path).kind === 'text';
}

/** What a build makes a program of, where its settings say so: it does what its source does. */
function sourceOf({ frame }: Call, path: string): string | undefined {
  if (!isRepositoryPath(path)) return undefined;
  const built = builtFrom(frame.tracer.repository, path);
  return built?.told === true ? built.source : undefined;
}

/** Named with its ending, as a program is started when no search for `x.js` or `x/index.js` follows. */
function isMissing(call: Call, path: string): boolean {
  if (!/\.\w+$/.test(path)) return false;
  const { kind } = call.frame.tracer.repository.read(path);
  return kind === 'missing' || kind === 'unreadable';
}

/** `-e 'a' -e 'b'`: the texts of one flag behind another are the lines of one program. */
function inline(call: Call, interpreter: Interpreter, from: number): void {
  const valued = new Set(interpreter.inline);
  const lines: Value[] = [];
  let flag = flagAt(call.texts, from, valued);
  while (flag?.value !== undefined && valued.has(flag.name)) {
    lines.push(...(lines.length > 0 ? [literal('\n')] : []), partOfWord(call.words, flag.value));
    flag = flagAt(call.texts, flag.next, valued);
  }
  if (lines.length > 0) traceText(call, interpreter, templates(concat(...lines))[0]);
}

function standardInput(call: Call, interpreter: Interpreter): void {
  const at = evidence(call.place, call.command.source);
  const input = inputOf(call.command, { ...call.shell, frame: call.frame }, at);
  if (input !== undefined) return traceText(call, interpreter, templates(input)[0], bodyAt(at));
  if (call.command.stdin?.kind === 'pipe') traceHidden(call);
}

/** Where a text begins that a command holds: a here-document, on the line behind it. */
function bodyAt(at: Evidence | undefined): Place | undefined {
  if (at === undefined || !/(?:^|[^<])<<-?\s*["'\\]?[A-Za-z_]/.test(at.shows)) return at;
  return { path: at.path, line: at.line + 1, column: at.column };
}

function traceText(
  call: Call,
  interpreter: Interpreter,
  program: Filled | undefined,
  place: Place = call.place,
  directory = call.frame.directory,
): void {
  if (program === undefined || program.text === '') return;
  if (withoutHoles(program.text).trim() === '') return traceHidden(call);
  const { repository } = call.frame.tracer;
  follow(call, analyzeInline(interpreter.language, program, place, repository, directory));
}
