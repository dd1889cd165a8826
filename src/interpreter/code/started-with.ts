/** The words that a program was started with, as its source counts them. */
import type { Test } from './choice.ts';
import type { SourceFile } from './source.ts';

/** The lists of all words, and which of them is the program itself. */
export const LISTS: ReadonlyMap<string, number> = new Map([
  ['process.argv', 1],
  ['sys.argv', 0],
  ['argv', 0],
  ['os.Args', 0],
]);

/** `sys.argv[2]`: the place of a word behind the program, which is 0 itself. */
export function placeOf(expression: string): number | undefined {
  const [, list = '', which] = /^([\w.]+)\[(\d{1,2})\]$/.exec(expression) ?? [];
  const own = LISTS.get(list);
  return own === undefined || Number(which) < own ? undefined : Number(which) - own;
}

const COUNTED =
  /^(?:len\((sys\.argv|argv|os\.Args)\)|(process\.argv)\.length)([<>]=?|[!=]==?)(\d{1,2})$/;

/** Tokens of such a condition. */
const LONGEST = 12;

/** `len(sys.argv) > 1`, `process.argv.length < 3` */
export function countedWords({ tokens }: SourceFile, from: number, to: number): Test | undefined {
  if (to - from > LONGEST || !/^(?:len|process)$/.test(tokens[from]?.text ?? '')) return undefined;
  const written = tokens.slice(from, to).map(({ kind, text }) => (kind === 'text' ? '"' : text));
  const [, list, other, sign = '', number] = COUNTED.exec(written.join('')) ?? [];
  const own = LISTS.get(list ?? other ?? '');
  if (own === undefined) return undefined;
  const behind = Number(number) - own - 1;
  switch (sign) {
    case '>':
      return { kind: 'words', least: behind + 1, not: false };
    case '>=':
      return { kind: 'words', least: behind, not: false };
    case '<':
      return { kind: 'words', least: behind, not: true };
    case '<=':
      return { kind: 'words', least: behind + 1, not: true };
    default:
      // Of none at all there is one more than none, or there is not.
      return behind === 0 ? { kind: 'words', least: 1, not: !sign.startsWith('!') } : undefined;
  }
}

/** The place from which on such a word stands for all. */
export function placeOfRest(expression: string): number | undefined {
  const [, place] = /^argv\[(\d+):\]$/.exec(expression) ?? [];
  return place === undefined ? undefined : Number(place);
}
