/** Where a program starts the words that it was started with itself: `timed "build" -- npm run build`. */
import { fromOrigin, type Value } from '../../value/value.ts';
import type { Frame } from './frames.ts';
import { meaningsOf } from './meanings.ts';
import { namedAt } from './names-at.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { openAround } from './spans.ts';
import { LISTS } from './started-with.ts';

/** Names that lead to the words of the program. */
const MOST_NAMES = 4;

/** `sys.argv[1:]`, `argv[at + 1]` of `argv = process.argv.slice(2)`: all of the words from one on, as one word. */
export function wordsFrom(
  file: SourceFile,
  at: number,
  frame: Frame | undefined,
): Value | undefined {
  const place = placeFrom(file, at, frame, MOST_NAMES);
  return place === undefined
    ? undefined
    : fromOrigin({ kind: 'context', name: `argv[${Math.max(1, place)}:]` });
}

function placeFrom(
  file: SourceFile,
  at: number,
  frame: Frame | undefined,
  names: number,
): number | undefined {
  const { tokens } = file;
  if (names === 0 || tokens[at]?.kind !== 'name') return undefined;
  const { path, end } = pathAt(file, at);
  const list = path.replace(/\.(?:slice|shift)$/, '');
  const own = LISTS.get(list);
  const number = /^[[(]$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : undefined;
  const more = number?.kind === 'number' ? Number(number.text) : 0;
  if (own !== undefined) return more - own;
  if (list.includes('.')) return undefined;
  const before = settersOf(file, list, at, frame).flatMap(
    (one) => placeFrom(one.file, one.at, one.frame, names - 1) ?? [],
  );
  return before.length === 0 ? undefined : Math.max(1, Math.min(...before)) + more;
}

/** Where what a name is set to begins, or what it is taken out of: `[command, ...rest] = argv`. */
function settersOf(file: SourceFile, name: string, at: number, frame: Frame | undefined) {
  const set = (meaningsOf(file, name, at, frame) ?? []).flatMap((one) =>
    one.binding.kind === 'value' && one.binding.span.chunk.tokens === one.file.tokens
      ? [{ file: one.file, at: one.binding.span.start, frame: one.frame }]
      : [],
  );
  if (set.length > 0) return set;
  const { tokens, match } = file;
  return namedAt(file, name).flatMap((named) => {
    const open = openAround(file, named, MOST_TAKEN) ?? -1;
    const close = tokens[open]?.text === '[' ? (match[open] ?? -1) : -1;
    const isMember =
      tokens[open - 1]?.kind === 'name' &&
      !/^(?:const|let|var)$/.test(tokens[open - 1]?.text ?? '');
    const taken = close > open && !isMember && tokens[close + 1]?.text === '=';
    return taken ? [{ file, at: close + 2, frame }] : [];
  });
}

/** Tokens of a list of names that something is taken apart into. */
const MOST_TAKEN = 40;
