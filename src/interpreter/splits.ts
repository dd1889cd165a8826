/** What a command becomes whose words were put together under conditions. */
import { BRANCH } from '../doubt-in-words.ts';
import type { Path } from '../every-way.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import { REST, type Value } from '../value/value.ts';
import { doubted } from './doubt.ts';
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
  const { written, program, words, frame, place, command } = call;
  if (written === undefined) return [call];
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
    const parts = isSplit(one.text) ? splitOf(one.word) : [[one]];
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
