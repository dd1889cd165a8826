import { functionAround, guardsAround } from '../blocks.ts';
import type { ApiFact } from '../facts.ts';
import type { SourceFile } from '../source.ts';
import type { Found } from './apis.ts';

type Use = Pick<ApiFact, 'how' | 'provider' | 'through' | 'credentials' | 'endpoint' | 'called'>;

/** What tells one use of a file from another: a request by its host alone, a client by what it is made with. */
function askedAlike(use: Use): string {
  return use.how === 'http'
    ? use.through
    : JSON.stringify([use.provider, use.through, use.credentials, use.endpoint, use.called]);
}

/**
 * The function that a place stands in, and what of it runs only if something holds: of uses that are alike, the
 * one in another may be the one that runs.
 */
export function functionOf(file: SourceFile, at: number): string {
  const guard = guardsAround(file, at).at(-1);
  return `${functionAround(file, at)?.start ?? ''} ${guard?.start ?? ''}`;
}

/** Of the uses of a file that are alike, the first in each function, with what all of them ask. */
export function firstInFunctions(
  file: SourceFile,
  all: readonly Found<ApiFact>[],
): readonly Found<ApiFact>[] {
  return firstBy(
    all,
    (use) => `${functionOf(file, use.at)} ${askedAlike(use)}`,
    (one, other) =>
      other.asks === undefined ? one : { ...one, asks: [...(one.asks ?? []), ...other.asks] },
  );
}

/** Of those that run, the first in each file, with what all ask; what another choice leads to is another one. */
export function firstInFiles(all: readonly ApiFact[]): readonly ApiFact[] {
  return firstBy(
    all,
    (use) => `${use.path} ${JSON.stringify(use.choices)} ${askedAlike(use)}`,
    (one, other) =>
      other.asked === undefined ? one : { ...one, asked: [...(one.asked ?? []), ...other.asked] },
  );
}

function firstBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  join: (one: T, other: T) => T,
): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const first = found.get(key);
    found.set(key, first === undefined ? one : join(first, one));
  }
  return [...found.values()];
}
