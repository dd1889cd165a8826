import type { Fork, Way } from '../../../every-way.ts';
import type { Budget } from '../budget.ts';
import type { Text } from '../script.ts';
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

function either(
  before: readonly Text[],
  after: readonly Text[],
  { of, way }: Way,
): readonly Text[] {
  const other = before.findIndex((word, i) => word !== after[i]);
  const same = other < 0 ? before.length : other;
  const others = new Set(Array.from({ length: of.ways }, (_, i) => i).filter((i) => i !== way));
  return [
    ...before.slice(0, same),
    ...before.slice(same).flatMap((word) => on(word, of, others)),
    ...after.slice(same).flatMap((word) => on(word, of, new Set([way]))),
  ];
}

/** The word on these ways of a condition; none where it is on no way at all. */
function on(word: Text, of: Fork, ways: ReadonlySet<number>): readonly Text[] {
  const [only, ...more] = word;
  const known = only?.kind === 'perhaps' && more.length === 0 ? only : undefined;
  const before = known?.on.get(of);
  const left = before === undefined ? ways : new Set([...before].filter((way) => ways.has(way)));
  if (left.size === 0) return [];
  const text = known?.text ?? word;
  return [[{ kind: 'perhaps', text, on: new Map(known?.on).set(of, left) }]];
}

/** The word as it is where it is there. */
export function withoutWays(word: Text): Text {
  const [only, ...more] = word;
  return only?.kind === 'perhaps' && more.length === 0 ? only.text : word;
}
