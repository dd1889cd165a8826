import { isHarmlessSecret } from '../knowledge/harmless/secrets.ts';
import { type Evidence, evidence } from '../value/evidence.ts';
import {
  concat,
  literal,
  literalText,
  originName,
  origins,
  UNSEEN,
  type Value,
} from '../value/value.ts';
import { languageOf } from './code/entries.ts';
import type { CodeFacts, SpawnFact, WriteFact } from './code/facts.ts';
import { PROGRAM } from './code/path-forms.ts';
import { resolvePath, treeOf } from './code/resolve.ts';
import { interpreterIn } from './code/spawns.ts';
import { doubted } from './doubt.ts';
import { isLeftOut } from './left-out.ts';
import { linesOf } from './line.ts';
import { loaded } from './loaded.ts';
import { cannotStart } from './not-read.ts';
import { mayPass } from './passing.ts';
import { codexHome, isRepositoryPath, pathKey } from './paths.ts';
import { childOf, filled, inner, inRun, ownWords } from './program-values.ts';
import { traceScript } from './script.ts';
import { withSettingsFile } from './settings-file.ts';
import type { Call } from './shell.ts';
import { callOf, commandLabel, unnamedIn } from './start/call.ts';
import { programName } from './start/peel.ts';
import { traceUnseen } from './start/unseen.ts';
import { enter, type Frame } from './state.ts';
import { assignmentsOf, mayExport, writeFile } from './write.ts';

/** What a program does, with what it finds in its environment. */
export function traceProgram(given: Call, facts: CodeFacts): void {
  const call = withOwnFiles(withSettingsFile(given), facts);
  if (facts.files.length === 0) return nothingRead(call, facts);
  const step = evidence(call.place, call.command.source);
  const all = facts.cut !== undefined && !isShown(facts);
  const frame = enter(call.frame, step, all ? { partRead: true } : {});
  const { observer } = frame.tracer;
  const before = frame.state.spenders.length;
  handOn(call, frame, facts, step);
  for (const write of facts.writes)
    writeFile(
      write.place === undefined ? literal(placeOf(write.file, frame)) : inRun(write.place, call),
      contentOf(write, call),
      false,
      frame,
      write.trail.at(-1) ?? step,
      true,
    );
  observer.requested(call, asked(call, frame, facts), facts);
  // A login is fetched before Codex is asked.
  for (const spawn of facts.spawns) traceSpawn(call, frame, spawn, facts.path);
  observer.asked(call, frame, facts);
  if (facts.cut !== undefined)
    cutShort(call, facts, facts.cut, frame.state.spenders.length > before);
  const { dynamic } = facts;
  // Beside what it is seen to ask, a module that only the run knows is told for what is charged to nobody.
  if (dynamic !== undefined)
    cannotStart(call, dynamic.reason, dynamic.why, {
      at: dynamic,
      handed: isShown(facts) ? 'none' : 'own',
    });
}

/** With the files of variables that it loads itself. */
function withOwnFiles(call: Call, { loads }: CodeFacts): Call {
  if (loads.length === 0) return call;
  const frame = loaded(call.frame, loads, evidence(call.place, call.command.source));
  return frame === call.frame ? call : { ...call, frame };
}

/**
 * A program that writes to `$GITHUB_ENV` may hand on the keys that its step gives it, as one that picks
 * one of several does; under which name the source seldom shows, and mostly it is their own. What one
 * that writes to `$GITHUB_OUTPUT` puts there is not known.
 */
function handOn(call: Call, frame: Frame, facts: CodeFacts, step: Evidence): void {
  if (facts.envReads.some(({ name }) => name === 'GITHUB_OUTPUT')) frame.state.outputsUnseen = true;
  if (!facts.envReads.some(({ name }) => name === 'GITHUB_ENV')) return;
  frame.state.exportsUnseen = true;
  for (const [name, value] of keysOf(call)) mayExport(name, value, frame, step);
}

/** The keys that its step gives a program. */
function keysOf({ frame: { environment, own } }: Call): readonly (readonly [string, Value])[] {
  return [...environment].filter(
    ([name, value]) =>
      own.has(name) &&
      !isHarmlessSecret(name) &&
      origins(value).some((one) => one.kind === 'secret' && !isHarmlessSecret(one.name)),
  );
}

/** What a program writes into a file; of a `.env` that it puts together, the keys that it may hand on so. */
function contentOf({ file, content }: WriteFact, call: Call): Value | undefined {
  const written = content && inRun(content, call);
  if (!file.endsWith('.env') || assignmentsOf(written).size > 0) return written;
  const lines = keysOf(call).flatMap(([name, value]) => [
    literal(`${name}=`),
    value,
    literal('\n'),
  ]);
  return lines.length === 0 ? written : concat(...lines);
}

/** What a server can do it does only when somebody asks; a program that may be one does it there or without. */
function asked(call: Call, frame: Frame, { serves, apis }: CodeFacts): Frame {
  if (serves === undefined || apis.length === 0 || isLeftOut(serves, call)) return frame;
  const onlyIf = serves.conditional
    ? 'it does more than wait for requests there'
    : 'somebody asks the server that it starts there';
  return doubted(frame, serves.place, onlyIf);
}

const BOUND = /^more than|deeper than|too large/;

/** Nothing is there, or nothing that can be read. */
function nothingRead(call: Call, { path, cut }: CodeFacts): void {
  if (cut === undefined || /: (?:missing|directory)$/.test(cut)) return traceUnseen(call, path);
  call.frame.tracer.diagnose({ code: 'chain-cut', path, line: 1, message: cut });
  if (BOUND.test(cut)) return cannotStart(call, 'over-limit', cut, { handed: 'all' });
  cannotStart(call, 'unreadable', cut);
}

/** Of a program that was read in part: where that part pays for nothing, the rest may, with all it finds. */
function cutShort(call: Call, { path }: CodeFacts, cut: string, pays: boolean): void {
  call.frame.tracer.diagnose({ code: 'chain-cut', path, line: 1, message: cut });
  // What a build makes is read as what it is made of.
  const made = /tsx?$/.test(path) && call.texts.some((text) => /\.[cm]?js$/.test(text));
  const why = made ? `${cut}, from \`${path}\` on` : cut;
  cannotStart(call, BOUND.test(cut) ? 'over-limit' : 'unreadable', why, {
    handed: pays ? 'none' : 'all',
  });
}

/** Whether what was read of it asks somebody. */
function isShown({ apis, codex, mentions }: CodeFacts): boolean {
  return apis.length + codex.length + mentions.length > 0;
}

/** A file below `$CODEX_HOME`, wherever that is. */
function placeOf(file: string, { environment, directory }: Frame): string {
  return file.startsWith('$CODEX_HOME/')
    ? codexHome(environment, directory) + file.slice('$CODEX_HOME'.length)
    : file;
}

/**
 * The scripts of the repository that tests start by their names, and clients that may ask with what the run
 * holds: what else they start is mostly the thing that they try.
 */
export function traceScriptsOfTests(
  call: Call,
  facts: CodeFacts,
  mayAsk: (program: string) => boolean,
): void {
  const { frame } = call;
  const tree = treeOf(frame.tracer.repository);
  const here = isRepositoryPath(frame.directory) ? frame.directory : '';
  const done = new Set<string>();
  for (const spawn of facts.spawns) {
    const words = spawn.started.kind === 'words' ? spawn.started.words.map(literalText) : [];
    const [program = ''] = words;
    // Many tests start the same.
    const same = JSON.stringify([words, spawn.directory, spawn.before, spawn.environment]);
    if (words.every((word) => word !== undefined) && done.has(same)) continue;
    done.add(same);
    if (spawn.certainty === 'certain' && mayAsk(programName(program)))
      traceSpawn(call, doubted(frame, spawn, 'that test runs'), spawn, facts.path);
    const runner = interpreterIn(words);
    const script = words
      .slice(runner + 1)
      .find((word) => word === undefined || !word.startsWith('-'));
    const path = script === undefined ? undefined : resolvePath(here, script);
    if (spawn.certainty !== 'certain' || path === undefined || !tree.isFile(path)) continue;
    if (runner >= 0 && languageOf(path, '') !== undefined)
      traceSpawn(call, doubted(frame, spawn, 'that test runs'), spawn, facts.path);
  }
}

/** A program that the program starts goes through the same door as one that a shell starts. */
function traceSpawn(call: Call, frame: Frame, fact: SpawnFact, own: string): void {
  if (isLeftOut(fact, call)) return;
  const shows = fact.trail.at(-1)?.shows ?? '';
  const { started } = fact;
  const words =
    started.kind === 'words'
      ? started.words.flatMap((word) => ownWords(call, word) ?? [filled(word, call)])
      : undefined;
  if (words?.length === 0) return;
  // What it does itself was read, with whatever words.
  if (words?.slice(0, 3).some((word) => startsItself(word, own, frame))) return;
  const door = words && callOf(frame, words, fact, own);
  const label = door === undefined || door.name === '' ? unnamedIn(own) : commandLabel(door);
  if (!mayPass(frame, fact, label)) return;
  const here = inner(
    fact.certainty === 'certain' && !fact.guarded
      ? frame
      : doubted(frame, fact, 'its program comes to that line'),
    fact.trail,
  );
  const inside: Frame = {
    ...here,
    ...childOf(here, [...fact.before, ...fact.environment], call),
    directory:
      fact.directory === undefined
        ? here.directory
        : pathKey(filled(fact.directory, call), here.directory),
    depth: here.depth + 1,
  };
  const input = fact.input && filled(fact.input, call);
  if (started.kind === 'line') {
    for (const line of linesOf(filled(started.line, call)))
      traceScript(line, 'bash', inside, () => fact, { stdin: input, shows });
    return;
  }
  if (words === undefined) return;
  const bare = words.length === 1 || literalText(words.at(-1) ?? UNSEEN) === 'run';
  const open = started.open && bare ? [...words, UNSEEN] : words;
  frame.tracer.door.start(callOf(inside, open, fact, shows, input));
}

/** `sys.executable, __file__`, `process.argv[1]`: another process of the very same program. */
function startsItself(word: Value, own: string, { directory }: Frame): boolean {
  const [piece, ...more] = origins(word);
  if (
    piece?.kind === PROGRAM.kind &&
    more.length === 0 &&
    originName(piece) === originName(PROGRAM)
  )
    return true;
  return isRepositoryPath(own) && /\.\w+$/.test(own) && pathKey(word, directory) === own;
}
