/** Ways of a program that it goes only where the key of another is missing: `if (first) … else if (second) …`. */
import type { ApiFact } from '../interpreter/code/facts.ts';
import { emptyFor } from '../interpreter/left-out.ts';
import type { ApiUse } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import { isKept, type Origin, origins, UNSET } from '../value/value.ts';

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
  const empty = emptyOn(way);
  if (empty.size === 0) return [];
  return all.filter(
    (other) =>
      other.api.provider !== way.api.provider &&
      keysOf(other).some((one) => empty.has(named(one))) &&
      !keysOf(way).some((one) => empty.has(named(one))),
  );
}

/**
 * `if base: client = OpenAI(base_url=base)`, `else: client = OpenAI()`: both ways ask the same question, which the
 * one with the address is told for. It is gone or the other one is, so that no condition is left but those around.
 */
export function withAddress<W extends Way>(ways: readonly W[]): readonly W[] {
  const without = new Map<W, W>();
  for (const way of ways) {
    const empty = emptyOn(way);
    const other = ways.find(
      ({ api: { provider }, uses }) =>
        provider === way.api.provider &&
        uses.some(({ endpoint = UNSET }) => origins(endpoint).some((one) => empty.has(named(one)))),
    );
    if (other !== undefined && other !== way) without.set(way, other);
  }
  const told = new Set(without.values());
  return ways
    .filter((way) => !without.has(way))
    .map((way) =>
      told.has(way) && (way.api.choices?.length ?? 0) < 2
        ? { ...way, api: { ...way.api, guarded: false } }
        : way,
    );
}

/** Secrets and variables that have to be empty for a way to be gone. */
const emptyOn = ({ api, call }: Way): ReadonlySet<string> =>
  new Set(emptyFor(api, call).flatMap(origins).filter(isKept).map(named));

const keysOf = ({ uses }: Way): readonly Origin[] =>
  uses.flatMap(({ credential }) => (credential === undefined ? [] : origins(credential)));

const named = (one: Origin): string => ('name' in one ? `${one.kind} ${one.name}` : one.kind);
