import { type Fields, fieldsOf } from '../usage/tokens.ts';

/** Why there is no answer, in words for whoever gave the key. */
export class PlatformError extends Error {}

export interface Asked {
  /** With everything but the page. */
  readonly address: URL;
  /** It goes nowhere else. */
  readonly key: string;
  /** `the Platform`; and what its key must be. */
  readonly who: string;
  readonly needs: string;
  /** What the answer should have been. */
  readonly what: string;
}

const MOST_PAGES = 24;
const MOST_BYTES = 8 * 1024 * 1024;
const LIMIT_MS = 30_000;

/**
 * What stands under `data` on every page, as both APIs page: `has_more` and `next_page`.
 * @throws PlatformError where the account does not tell all of it: a part is no bill.
 */
export async function* dataOf(asked: Asked): AsyncIterable<Fields> {
  const address = new URL(asked.address);
  for (let read = 0; read < MOST_PAGES; read++) {
    const { data, has_more: more, next_page: next } = await ask(address, asked);
    if (!Array.isArray(data)) throw new PlatformError(asked.what);
    yield* data.map(fieldsOf);
    if (more !== true) return;
    if (typeof next !== 'string') throw new PlatformError(asked.what);
    address.searchParams.set('page', next);
  }
  throw new PlatformError('the account has more pages than are read');
}

/** Whole days as both APIs take them: the first is part of it and the last is not. */
export function setDays({ searchParams }: URL, from: string, to: string): void {
  const seconds = (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 1000);
  searchParams.set('start_time', seconds(from));
  searchParams.set('end_time', seconds(to));
}

async function ask(address: URL, { key, who, needs, what }: Asked): Promise<Fields> {
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { authorization: `Bearer ${key}` },
      // An answer from elsewhere would be asked for with the key.
      redirect: 'error',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
  } catch {
    throw new PlatformError(`${who} could not be reached`);
  }
  if (response.status === 401 || response.status === 403)
    throw new PlatformError(`${who} refused the key: it must be ${needs}`);
  if (response.status !== 200) throw new PlatformError(`${who} answered ${response.status}`);
  const text = await response.text();
  try {
    if (text.length <= MOST_BYTES) return fieldsOf(JSON.parse(text));
  } catch {
    // Not JSON.
  }
  throw new PlatformError(what);
}
