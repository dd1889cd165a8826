import { field } from './fields.ts';

export interface Pace {
  /** Milliseconds for one attempt; a server that never answers must not hold the build. */
  readonly timeout: number;
  /** The longest time to wait, in milliseconds, when GitHub says when to come back. */
  readonly longestWait: number;
  /** How often to come back. */
  readonly returns: number;
  /** Milliseconds between attempts after a server error, times 1 and 4. */
  readonly retryBase: number;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export const PACE: Pace = {
  timeout: 30_000,
  longestWait: 90_000,
  returns: 2,
  retryBase: 1_000,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
};

/** GitHub asks for at least a minute where it limits without saying until when. */
const UNTOLD_WAIT = 60_000;

/** Whether an error is a limit on requests rather than on permissions; both come as 403. */
export function isLimited(error: unknown): boolean {
  const status = field(error, 'status');
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    header(error, 'retry-after') !== undefined ||
    header(error, 'x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(error instanceof Error ? error.message : '')
  );
}

/**
 * How long GitHub wants us to wait, in milliseconds.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function waitFor(error: unknown, now: number): number {
  const after = header(error, 'retry-after');
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1000;
  const reset = header(error, 'x-ratelimit-reset');
  if (header(error, 'x-ratelimit-remaining') === '0' && reset !== undefined)
    return Math.max(0, Number(reset) * 1000 - now) + 1000;
  return UNTOLD_WAIT;
}

/**
 * Runs one request, with a time limit for each attempt, and comes back when GitHub said to wait.
 * That is safe for writing too: a limited request was turned away, not carried out.
 */
export async function paced<T>(pace: Pace, attempt: (signal: AbortSignal) => Promise<T>) {
  for (let returned = 0; ; returned++) {
    try {
      return await attempt(AbortSignal.timeout(pace.timeout));
    } catch (error) {
      const wait = waitFor(error, pace.now());
      if (!isLimited(error) || returned >= pace.returns || !(wait <= pace.longestWait)) throw error;
      await pace.pause(wait);
    }
  }
}

function header(error: unknown, name: string): string | undefined {
  const value = field(error, 'response', 'headers', name);
  return value === undefined ? undefined : String(value);
}
