import { BRANCH } from '../doubt-in-words.ts';
import type { Path } from '../every-way.ts';
import { utility } from '../knowledge/utilities.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import { literal, literalText, REST, type Value } from '../value/value.ts';
import { join } from './code/resolve.ts';
import { doubted } from './doubt.ts';
import { resolveTarget, runsProject } from './project/resolve.ts';
import type { On, Text } from './shell/script.ts';
import type { Call } from './shell.ts';
import { withWords } from './start/call.ts';

/** More command lines than these tell a reader nothing: of them the first and the last way. */
const MOST_SPLITS = 16;

/**
 * `$CMD`, `pytest $ARGS`, `"${ARGS[@]}"` of what was put together under conditions: the command with each
 * words that it can become; the call itself where it is one, or where they are too many to follow.
 */
export function splitsOf(call: Call): readonly Call[] {
  const { written, name, program, words, frame, place, command } = call;
  // One way after the other, it would move on from where the first led.
  if (written === undefined || utility(name, 'moves')) return [call];
  const all = [program, ...words].map((word, i) => ({ word, text: written[i] }));
  if (!all.some(({ word, text }) => word.alternatives.length > 1 || onOf(text) !== undefined))
    return [call];
  const ways = waysThrough(all).flatMap(({ path, taken }) => {
    const lines = linesOf(taken);
    const of = { ways: lines.length };
    return lines.map((line, way) => ({
      line,
      forks: lines.length < 2 ? path : [...path, { of, way }],
    }));
  });
  if (ways.length < 2 || ways.length > MOST_SPLITS * MOST_SPLITS) return [call];
  const at = evidence(place, command.source);
  return ways.map(({ line, forks }) => ({
    ...withWords(
      call,
      line.map(({ word }) => word),
    ),
    written: line.map(({ text }) => text),
    frame: doubted(frame, at, BRANCH, { forks }),
  }));
}

/** A word, and what stands in the script for it alone. */
interface Word {
  readonly word: Value;
  readonly text: Text | undefined;
}

/** The ways of the conditions that lists were put together under, with the words that are there on each. */
function waysThrough(
  words: readonly Word[],
): readonly { readonly path: Path; readonly taken: readonly Word[] }[] {
  const forks = new Set(words.flatMap(({ text }) => [...(onOf(text)?.keys() ?? [])]));
  const many = [...forks].reduce((product, { ways }) => product * ways, 1) > MOST_SPLITS;
  const ends = { ways: 2 };
  const paths = many
    ? [0, -1].map((at) => [...forks].map((of) => ({ of, way: at < 0 ? of.ways - 1 : at })))
    : [...forks].reduce<readonly Path[]>(
        (before, of) =>
          before.flatMap((path) =>
            Array.from({ length: of.ways }, (_, way) => [...path, { of, way }]),
          ),
        [[]],
      );
  return paths.map((path, i) => ({
    path: many ? [{ of: ends, way: i }] : path,
    taken: words.filter(({ text }) =>
      [...(onOf(text) ?? [])].every(([of, ways]) =>
        path.some((one) => one.of === of && ways.has(one.way)),
      ),
    ),
  }));
}

function onOf(text: Text | undefined): On | undefined {
  const [only] = text ?? [];
  return only?.kind === 'perhaps' && text?.length === 1 ? only.on : undefined;
}

/** The lines that white space makes of words whose text a condition chose. */
function linesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  let lines: readonly (readonly Word[])[] = [[]];
  for (const one of words) {
    const split = isSplit(one.text) ? splitOf(one.word) : [];
    // Of one word each it is a word like a quoted one, and whoever is handed it takes them in turn.
    const parts = split.every((part) => part.length === 1) ? [[one]] : split;
    lines = lines.flatMap((line) => parts.map((part) => [...line, ...part]));
    if (lines.length > MOST_SPLITS) return [words];
  }
  return lines;
}

function isSplit(text: Text | undefined): boolean {
  const [only, ...more] = text ?? [];
  return only !== undefined && more.length === 0 && 'splits' in only;
}

/** The words that each of its texts becomes. */
function splitOf({ choice, alternatives }: Value): readonly (readonly Word[])[] {
  const told = alternatives.filter(({ pieces }) => !pieces.some((p) => REST.pieces.includes(p)));
  return templates({ choice, alternatives: told }).map((template) =>
    template.text
      .split(/\s+/)
      .flatMap((part) => (part === '' ? [] : [{ word: partOf(part, template), text: undefined }])),
  );
}

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

/** `./checks/$one` of a loop over names that stand there: each program that it starts; the call itself where it is one. */
export function programsOf(call: Call): readonly Call[] {
  const { program } = call;
  const texts = program.alternatives.length > 1 ? textsOf(program) : [];
  const trail = program.alternatives[0]?.trail;
  return texts.length < 2
    ? [call]
    : texts.map((text) => withWords(call, [literal(text, trail), ...call.words]));
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
