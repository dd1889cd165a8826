import { GitHubError } from './client.ts';
import { field, listField } from './fields.ts';

/** What GraphQL answered: what it cannot tell is null in the data, and has a reason in the errors. */
export interface Answered {
  readonly data: unknown;
  readonly errors: readonly GitHubError[];
  /** Of each error, the name of the part of the question that it is about. */
  readonly about: readonly (string | undefined)[];
}

/** @throws GitHubError where nothing of the question was answered. */
export type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answered>;

/** A question about any number of things, which come as `of0`, `of1` and so on. */
export interface Question<T> {
  readonly query: (count: number) => string;
  /** Without their numbers. */
  readonly variables: (one: T) => Readonly<Record<string, unknown>>;
}

/** What GitHub says of one thing: an object, or why there is none. */
export type Told = { readonly is: unknown } | GitHubError;

/**
 * Asks about many things in one request. What GitHub could not answer as a whole it may still answer
 * in halves: it gives up after ten seconds. In the order of asking; never throws.
 */
export async function askTogether<T>(
  ask: Ask,
  question: Question<T>,
  things: readonly T[],
): Promise<readonly Told[]> {
  if (things.length === 0) return [];
  let answered: Answered;
  try {
    answered = await ask(question.query(things.length), variablesOf(question, things));
  } catch (error) {
    const why = asError(error);
    if (why.kind !== 'broken' || things.length === 1) return things.map(() => why);
    const middle = things.length >> 1;
    const first = await askTogether(ask, question, things.slice(0, middle));
    return [...first, ...(await askTogether(ask, question, things.slice(middle)))];
  }
  return things.map((_, index) => toldOf(answered, `of${index}`));
}

function toldOf({ data, errors, about }: Answered, name: string): Told {
  const is = field(data, name);
  if (typeof is === 'object' && is !== null) return { is };
  return errors[about.indexOf(name)] ?? new GitHubError('missing', 404, 'GitHub shows it not');
}

function variablesOf<T>(question: Question<T>, things: readonly T[]): Record<string, unknown> {
  return Object.fromEntries(
    things.flatMap((one, index) =>
      Object.entries(question.variables(one)).map(([name, value]) => [`${name}${index}`, value]),
    ),
  );
}

/** To which part of the question an error of the answer belongs. */
export function partOf(error: unknown): string | undefined {
  const [name] = listField(error, 'path');
  return typeof name === 'string' ? name : undefined;
}

export function asError(error: unknown): GitHubError {
  if (error instanceof GitHubError) return error;
  return new GitHubError('broken', null, error instanceof Error ? error.message : String(error));
}
