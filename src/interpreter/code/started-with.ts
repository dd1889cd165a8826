/** The words that a program was started with, as its source counts them. */
import { functionAround } from './blocks.ts';
import type { Test } from './choice.ts';
import { namedAt } from './names-at.ts';
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
  /^(?:len\((sys\.argv|argv|os\.Args|[\w$]+)\)|(process\.argv|[\w$]+)\.length)([<>]=?|[!=]==?)(\d{1,2})$/;

/** Tokens of such a condition. */
const LONGEST = 12;

/** `len(sys.argv) > 1`, `process.argv.length < 3`, `args.length === 0` of `args = process.argv.slice(2)` */
export function countedWords(file: SourceFile, from: number, to: number): Test | undefined {
  if (to - from > LONGEST || file.tokens[to - 1]?.kind !== 'number') return undefined;
  const written = writtenAs(file, from, to);
  const [, list, other, sign = '', number] = COUNTED.exec(written) ?? [];
  const counted = list ?? other ?? '';
  const own = LISTS.get(counted) ?? (isTheirs(file, counted, from) ? -1 : undefined);
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

const THEIRS = /^(?:(?:process|Bun)\.argv\.slice\(2\)|Deno\.args|sys\.argv\[1:\]|os\.Args\[1:\])$/;
const SETS = /^(?:[-+*|&?]*=|:=)$/;
const ALTERS = /^(?:push|unshift|shift|pop|splice|length|append|insert|extend|remove|clear)$/;

/** Whether a name holds the words behind the program, and nothing has changed it before it is asked. */
function isTheirs(file: SourceFile, name: string, at: number): boolean {
  const { tokens } = file;
  const named = namedAt(file, name).filter((one) => one < at);
  const set = named.findLast((one) => SETS.test(tokens[one + 1]?.text ?? ''));
  // A parameter of that name holds something else.
  if (set === undefined || functionAround(file, set) !== functionAround(file, at)) return false;
  let end = set + 2;
  while (end < at && end - set < LONGEST + 2 && !/^;?$/.test(tokens[end]?.text.trim() ?? '')) end++;
  return (
    THEIRS.test(writtenAs(file, set + 2, end)) &&
    named.every((one) => one <= set || !ALTERS.test(tokens[one + 2]?.text ?? ''))
  );
}

function writtenAs({ tokens }: SourceFile, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ kind, text }) => (kind === 'text' ? '"' : text))
    .join('');
}
