/** What a command becomes whose words were put together under conditions. */

import { utility } from '../knowledge/utilities.ts';
import type { Fork, Path } from '../report/every-way.ts';
import { addTo, type Groups } from '../support/group.ts';
import { evidence } from '../value/evidence.ts';
import { partOf, templates } from '../value/template.ts';
import { REST, type Value } from '../value/value.ts';
import { BRANCH, doubted } from './doubt.ts';
import type { Text } from './shell/script.ts';
import { perhapsIn } from './shell/text.ts';
import type { Call } from './shell.ts';
import { withWords } from './start/call.ts';
import { programName, shownWord } from './start/peel.ts';

/** Each is followed like a command of its own: of more ways than these the first and the last, of more lines the first. */
const MOST_SPLITS = 16;
/** Conditions of which each adds words; more are taken to hold together, or none of them. */
const MOST_ADDING = 2;

/**
 * `$CMD`, `pytest $ARGS`, `"${ARGS[@]}"` of what was put together under conditions: the command with each of
 * the words that it can become; the call itself where that is one.
 */
export function splitsOf(call: Call): readonly Call[] {
  const { written, name, program, words, frame, place, command } = call;
  // One way after the other, it would move on from where the first led.
  if (written === undefined || utility(name, 'moves')) return [call];
  const all = [program, ...words].map((word, i) => ({ word, text: written[i] }));
  if (!all.some(({ word, text }) => word.alternatives.length > 1 || perhapsIn(text) !== undefined))
    return [call];
  const ways = waysThrough(all).flatMap(({ path, taken }) => {
    const lines = linesOf(taken);
    const of = { ways: lines.length };
    return lines.map((line, way) => ({
      line,
      forks: lines.length < 2 ? path : [...path, { of, way }],
    }));
  });
  if (ways.length < 2) return [call];
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
  const forks = [...new Set(words.flatMap(({ text }) => [...(perhapsIn(text)?.on.keys() ?? [])]))];
  const adding = forks.filter(({ ways }) => ways === 2);
  const together = adding.length > MOST_ADDING ? adding : [];
  const others = forks.filter((of) => !together.includes(of));
  const many = others.reduce((product, { ways }) => product * ways, 1) > MOST_SPLITS;
  const groups = many
    ? [forks]
    : [...(together.length > 0 ? [together] : []), ...others.map((of) => [of])];
  return groups
    .reduce<readonly Taken[]>(
      (before, group) => before.flatMap((one) => waysOf(group).map((way) => joined(one, way))),
      [{ path: [], on: new Map() }],
    )
    .map(({ path, on }) => ({
      path,
      taken: words.filter(({ text }) =>
        [...(perhapsIn(text)?.on ?? [])].every(([of, ways]) => ways.has(on.get(of) ?? -1)),
      ),
    }));
}

/** The way that each condition takes, and how that is told. */
interface Taken {
  readonly path: Path;
  readonly on: ReadonlyMap<Fork, number>;
}

/** The ways of one condition; of several that are taken together the first ones and the last ones. */
function waysOf(group: readonly Fork[]): readonly Taken[] {
  const [only, ...more] = group;
  const of = more.length === 0 && only !== undefined ? only : { ways: 2 };
  return Array.from({ length: of.ways }, (_, way) => ({
    path: [{ of, way }],
    on: new Map(
      group.map((one) => [one, one === of ? way : way === 0 ? 0 : one.ways - 1] as const),
    ),
  }));
}

function joined(one: Taken, other: Taken): Taken {
  return { path: [...one.path, ...other.path], on: new Map([...one.on, ...other.on]) };
}

/** The lines that white space makes of words whose text a condition chose. */
function linesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  let lines: readonly (readonly Word[])[] = [[]];
  for (const one of words) {
    const split = isSplit(one.text) ? splitOf(one.word) : [];
    // Of one word each it is a word like a quoted one, and whoever is handed it takes them in turn.
    const all = split.every((part) => part.length === 1) ? [[one]] : split;
    const parts = all.length * lines.length > MOST_SPLITS ? all.slice(0, 1) : all;
    lines = lines.flatMap((line) => parts.map((part) => [...line, ...part]));
  }
  return lines;
}

function isSplit(text: Text | undefined): boolean {
  const [only, ...more] = text ?? [];
  return only !== undefined && more.length === 0 && 'splits' in only;
}

/** The words that each of its texts becomes; of those that begin alike the shortest and the longest. */
function splitOf({ choice, alternatives }: Value): readonly (readonly Word[])[] {
  const told = alternatives.filter(({ pieces }) => !pieces.some((p) => REST.pieces.includes(p)));
  const alike: Groups<string, readonly Word[]> = new Map();
  for (const template of templates({ choice, alternatives: told })) {
    const words = template.text.split(/\s+/).filter((part) => part !== '');
    const line = words.map((part) => ({ word: partOf(part, template), text: undefined }));
    addTo(alike, beginningOf(words), line);
  }
  return [...alike.values()].flatMap((lines) => {
    const [first = [], ...others] = [...lines].sort((a, b) => a.length - b.length);
    const last = others.at(-1);
    return last === undefined || isSame(first, last) ? [first] : [first, last];
  });
}

/** `pnpm`, `pnpm.cmd`, `npx pnpm`: one program in whichever way it is found. */
function beginningOf(words: readonly string[]): string {
  const [first = '', second = ''] = words[0] === 'npx' ? words.slice(1) : words;
  return `${programName(first)} ${second}`;
}

/** Whether they differ in nothing but how their program is found. */
function isSame(one: readonly Word[], other: readonly Word[]): boolean {
  const behind = (line: readonly Word[]) => line.slice(shownOf(line[0]) === 'npx' ? 2 : 1);
  const [left, right] = [behind(one), behind(other)];
  return (
    left.length === right.length && left.every((word, i) => shownOf(word) === shownOf(right[i]))
  );
}

function shownOf(one: Word | undefined): string {
  return one === undefined ? '' : shownWord(one.word);
}
