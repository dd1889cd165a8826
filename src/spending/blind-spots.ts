import type { NotRead, SoftwareSpender } from '../interpreter/model.ts';
import { weaker } from '../interpreter/state.ts';
import { classifyName, type Hints, TELLS_OF_MODELS } from '../knowledge/names.ts';
import { fromOrigin, literalText, type Value } from '../value/value.ts';
import { credentialsIn, type Found, usesOf } from './credentials.ts';

/** What the policy's `reads:` says that something unread calls: a provider, nothing, or it says nothing. */
export type Declared = (what: string) => string | undefined;

/** A blind spot as far as it is about money: what pays in its reach, and what it makes of it. */
export interface BlindSpot {
  readonly unread: NotRead;
  readonly inReach: readonly Found[];
  /** Where it was handed one of them, or is declared to call somebody: that it may spend. */
  readonly spender: SoftwareSpender | undefined;
  /** The policy says what it calls. */
  readonly declared: boolean;
}

/**
 * What was not read may use whatever pays that it was handed; what only stands in its reach it is not
 * taken to use (design of the guard: a blind spot in a job that merely has a key changes no budget).
 */
export function blindSpot(unread: NotRead, hints: Hints, declared: Declared): BlindSpot {
  const inReach = credentialsIn(all(unread), hints);
  const calls = declared(unread.what);
  if (calls !== undefined)
    return { unread, inReach, spender: declaredSpender(unread, calls, inReach), declared: true };
  const handed = [...credentialsIn(own(unread), hints), ...asked(unread, hints)];
  const spender = handed.length === 0 ? undefined : spenderOf(unread, handed);
  return { unread, inReach: [...inReach, ...asked(unread, hints)], spender, declared: false };
}

function all({ environment, given }: NotRead): ReadonlyMap<string, Value> {
  return new Map([...environment, ...given]);
}

function own({ environment, handed, given }: NotRead): ReadonlyMap<string, Value> {
  if (handed === 'all') return new Map([...environment, ...given]);
  return new Map([...[...environment].filter(([name]) => handed.has(name)), ...given]);
}

/** `secrets: inherit` hands over everything; what an input names is what it is asked to use. */
function asked({ inherits, given }: NotRead, hints: Hints): readonly Found[] {
  if (!inherits) return [];
  const names = [...given.values()].flatMap((value) => literalText(value)?.trim() ?? []);
  const secrets = names.filter((name) => classifyName(name, hints) !== undefined);
  return credentialsIn(
    new Map(secrets.map((name) => [name, fromOrigin({ kind: 'secret', name })])),
    hints,
  );
}

function spenderOf(unread: NotRead, handed: readonly Found[]): SoftwareSpender {
  const told = TELLS_OF_MODELS.test(`${unread.what} ${unread.trail.at(-1)?.shows ?? ''}`);
  return {
    ...baseOf(unread),
    certainty: weaker(unread.certainty, told ? 'likely' : 'possible'),
    uses: usesOf(handed, unread.environment),
    pick: 'any',
  };
}

/** Somebody who knows it said whom it calls: with the credentials of that provider, wherever they were set. */
function declaredSpender(
  unread: NotRead,
  provider: string,
  inReach: readonly Found[],
): SoftwareSpender | undefined {
  if (provider === 'none') return undefined;
  const fitting = inReach.filter((found) => found.provider === provider);
  const uses =
    fitting.length > 0
      ? usesOf(fitting, unread.environment)
      : [{ provider, credential: undefined, credentialName: '', endpoint: undefined }];
  return { ...baseOf(unread), certainty: weaker(unread.certainty, 'likely'), uses, pick: 'all' };
}

function baseOf(unread: NotRead) {
  const { path, line, column, what, trail, environment, runner, events } = unread;
  const kind = 'opaque' as const;
  return { kind, path, line, column, label: what, trail, environment, runner, events, model: undefined };
}
