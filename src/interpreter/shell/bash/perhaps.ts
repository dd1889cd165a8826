import type { Fork, Way } from '../../../report/every-way.ts';
import type { Budget } from '../budget.ts';
import type { Text } from '../script.ts';
import { perhapsIn } from '../text.ts';
import type { ShellState } from './reader.ts';

/**
 * What was assigned since, this way of a condition alone assigned. A text that it may have changed only the
 * run can tell; of a list each word is there on the ways that have it.
 */
export function unsettle(state: ShellState, since: number, way: Way, budget: Budget): void {
  const { arrays, variables, assigned } = state;
  const first = new Map<string, readonly Text[]>();
  for (const { name, before = [] } of assigned.slice(since))
    if (!first.has(name)) first.set(name, before);
  for (const [name, before] of first) {
    variables.delete(name);
    const after = arrays.get(name);
    if (after === undefined) continue;
    budget.spend(before.length + after.length);
    arrays.set(name, either(before, after, way));
  }
}

function either(before: readonly Text[], after: readonly Text[], way: Way): readonly Text[] {
  const other = before.findIndex((word, i) => word !== after[i]);
  const same = other < 0 ? before.length : other;
  return [
    ...before.slice(0, same),
    ...before.slice(same).flatMap((word) => onOthers(word, way)),
    ...after.slice(same).flatMap((word) => onlyOn(word, way)),
  ];
}

/** On every way that it was on but this one; none where it is on no way at all. */
function onOthers(word: Text, { of, way }: Way): readonly Text[] {
  const before = perhapsIn(word)?.on.get(of);
  if (before !== undefined && !before.has(way)) return [word];
  const ways = before ?? Array.from({ length: of.ways }, (_, i) => i);
  return on(word, of, new Set([...ways].filter((one) => one !== way)));
}

function onlyOn(word: Text, { of, way }: Way): readonly Text[] {
  const before = perhapsIn(word)?.on.get(of);
  return before?.has(way) === false ? [] : on(word, of, new Set([way]));
}

function on(word: Text, of: Fork, ways: ReadonlySet<number>): readonly Text[] {
  if (ways.size === 0) return [];
  const known = perhapsIn(word);
  return [[{ kind: 'perhaps', text: known?.text ?? word, on: new Map(known?.on).set(of, ways) }]];
}

/** The word as it is where it is there. */
export function withoutWays(word: Text): Text {
  return perhapsIn(word)?.text ?? word;
}
