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

/** Of the uses of a file that are alike, the first in each function. */
export function firstInFunctions(
  file: SourceFile,
  all: readonly Found<ApiFact>[],
): readonly Found<ApiFact>[] {
  return firstBy(all, (use) => `${functionOf(file, use.at)} ${askedAlike(use)}`);
}

/** Of those that run, the first in each file; what another choice leads to is another one. */
export function firstInFiles(all: readonly ApiFact[]): readonly ApiFact[] {
  return firstBy(all, (use) => `${use.path} ${JSON.stringify(use.choices)} ${askedAlike(use)}`);
}

function firstBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
