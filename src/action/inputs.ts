import { FAIL_ON, type FailOn } from '../report/fail-on.ts';
import { suggest } from '../support/did-you-mean.ts';

/** What the step was given; empty inputs mean "as the policy says" or the built-in default. */
export interface Inputs {
  readonly path: string;
  readonly policy: string | undefined;
  readonly failOn: FailOn;
  readonly comment: 'changes' | 'on-failure' | 'always' | 'never';
  readonly commentKey: string;
  readonly suggestions: boolean;
  /** Also edits with a value that somebody must choose. */
  readonly unsafeSuggestions: boolean;
  readonly token: string;
  readonly online: boolean;
  readonly sarif: string | undefined;
  readonly summary: boolean;
  readonly history: boolean;
  readonly baseline: string | undefined;
  readonly reportFrom: string | undefined;
  /** Of the job's check run, where its summary stands on the page of the run; servers may not tell it. */
  readonly summaryId: string | undefined;
}

export class InputError extends Error {}

/** Reads every input at once, so that a bad one is named before anything is scanned. */
export function readInputs(get: (name: string) => string): Inputs {
  const optional = (name: string): string | undefined => get(name) || undefined;
  const suggestions = choice('suggestions', get('suggestions'), ['true', 'unsafe', 'false']);
  return {
    path: get('path') || '.',
    policy: optional('policy'),
    failOn: choice('fail-on', get('fail-on'), FAIL_ON),
    comment: choice('comment', get('comment'), ['changes', 'on-failure', 'always', 'never']),
    commentKey: get('comment-key') || 'default',
    suggestions: suggestions !== 'false',
    unsafeSuggestions: suggestions === 'unsafe',
    token: get('token'),
    online: choice('online', get('online'), ['false', 'true']) === 'true',
    sarif: optional('sarif'),
    summary: choice('summary', get('summary'), ['true', 'false']) === 'true',
    history: choice('history', get('history'), ['false', 'true']) === 'true',
    baseline: optional('baseline'),
    reportFrom: optional('report-from'),
    summaryId: /^\d{1,20}$/.exec(get('summary-id'))?.[0],
  };
}

/** One of the allowed words; the first is the default. */
function choice<const T extends string>(
  name: string,
  given: string,
  allowed: readonly [T, ...(readonly T[])],
): T {
  if (given === '') return allowed[0];
  const found = allowed.find((a) => a === given.toLowerCase());
  if (found !== undefined) return found;
  const near = suggest(given, allowed);
  throw new InputError(
    `input \`${name}\` takes ${allowed.join(', ')}, not ${JSON.stringify(given)}${near === undefined ? '' : `; did you mean ${near}?`}`,
  );
}
