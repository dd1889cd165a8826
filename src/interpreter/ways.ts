import { evidence } from '../value/evidence.ts';
import { literal, literalText, REST, type Value } from '../value/value.ts';
import { join } from './code/resolve.ts';
import { BRANCH, doubted } from './doubt.ts';
import { resolveTarget, runsProject } from './project/resolve.ts';
import type { Call } from './shell.ts';
import { withWords } from './start/call.ts';

/** A word with several possible texts (`${{ matrix.suite }}`): the command once for each of them. */
export function waysOf(call: Call): readonly Call[] {
  const at = call.words.findIndex((word) => word.alternatives.length > 1);
  const word = call.words[at];
  if (word === undefined) return [call];
  const texts = textsOf(word);
  if (texts.length === 0) return [call];
  return texts.map((text) => ({
    ...call,
    words: call.words.with(at, literal(text, word.alternatives[0]?.trail)),
    texts: call.texts.with(at, text),
  }));
}

/**
 * `./checks/$one` of a loop over names that stand there: each program that it starts; the call itself where it
 * is one. Of a variable that a condition may have changed one is started: `if …; then TOOL=codex; fi; $TOOL`.
 */
export function programsOf(call: Call): readonly Call[] {
  const { program, frame, place, command } = call;
  const texts = program.alternatives.length > 1 ? textsOf(program) : [];
  if (texts.length < 2) return [call];
  const trail = program.alternatives[0]?.trail;
  const chosen = isChosen(call);
  const of = { ways: texts.length };
  return texts.map((text, way) => ({
    ...withWords(call, [literal(text, trail), ...call.words]),
    frame: chosen
      ? doubted(frame, evidence(place, command.source), BRANCH, { forks: [{ of, way }] })
      : frame,
  }));
}

/** Whether its program is a variable of the script, and no name of a loop's list. */
function isChosen({ program, written }: Call): boolean {
  const [only, ...more] = written?.[0] ?? [];
  return program.choice === 'one-of' && only?.kind === 'variable' && more.length === 0;
}

/** All of them, or none where one is not known; of very many those that were kept. */
function textsOf({ choice, alternatives }: Value): readonly string[] {
  const told = alternatives.filter(({ pieces }) => !pieces.some((p) => REST.pieces.includes(p)));
  const known = told.flatMap((alternative) => {
    const text = literalText({ choice, alternatives: [alternative] });
    return text === undefined || text === '' ? [] : [text];
  });
  return known.length === told.length ? known : [];
}

/** In a loop over folders (`cd "$dir"`): the command in each of them that has what it starts. */
export function turnsOf(call: Call): readonly Call[] {
  const { turns } = call.frame;
  if (turns === undefined) return [call];
  const there = turns.filter((folder) => hasIn(call, folder));
  return there.length === 0
    ? [call]
    : there.map((directory) => ({
        ...call,
        frame: { ...call.frame, directory, turns: undefined },
      }));
}

function hasIn({ name, texts, frame }: Call, folder: string): boolean {
  const { repository } = frame.tracer;
  if (texts.some((text) => text !== '' && repository.read(join(folder, text)).kind === 'text'))
    return true;
  if (!runsProject(name)) return false;
  const { kind } = resolveTarget(repository, folder, [name, ...texts]);
  return kind === 'scripts' || kind === 'program' || kind === 'parts' || kind === 'tests';
}
