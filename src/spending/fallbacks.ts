/** Ways of a program that it goes only where the key of another is missing: `if (first) … else if (second) …`. */
import type { ApiFact } from '../interpreter/code/facts.ts';
import { emptyFor } from '../interpreter/left-out.ts';
import type { ApiUse } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import { type Origin, origins } from '../value/value.ts';

interface Way {
  readonly call: Call;
  readonly api: ApiFact;
  readonly uses: readonly ApiUse[];
}

/** A way, and those that stand in for it one after the other. */
export type InOrder<W> = readonly [W, W, ...W[]];

export function inOrder<W extends Way>(ways: readonly W[]): readonly InOrder<W>[] {
  const paying = ways.filter(({ uses }) => uses.length > 0);
  const before = new Map(paying.map((way) => [way, aheadOf(way, paying)]));
  return paying.flatMap((first): readonly InOrder<W>[] => {
    if ((before.get(first)?.length ?? 0) > 0) return [];
    const [second, ...more] = paying
      .filter((way) => before.get(way)?.includes(first))
      .sort((a, b) => (before.get(a)?.length ?? 0) - (before.get(b)?.length ?? 0));
    return second === undefined ? [] : [[first, second, ...more]];
  });
}

/** The ways whose key would have to be missing. */
function aheadOf<W extends Way>(way: W, all: readonly W[]): readonly W[] {
  const empty = new Set(emptyFor(way.api, way.call).flatMap(origins).filter(isKept).map(named));
  if (empty.size === 0) return [];
  return all.filter(
    (other) =>
      other.api.provider !== way.api.provider &&
      keysOf(other).some((one) => empty.has(named(one))) &&
      !keysOf(way).some((one) => empty.has(named(one))),
  );
}

const keysOf = ({ uses }: Way): readonly Origin[] =>
  uses.flatMap(({ credential }) => (credential === undefined ? [] : origins(credential)));

const isKept = ({ kind }: Origin): boolean => kind === 'secret' || kind === 'variable';
const named = (one: Origin): string => ('name' in one ? `${one.kind} ${one.name}` : one.kind);
