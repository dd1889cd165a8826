/** Whose of the keys that a program reads goes to the provider that it asks. */
import type { ApiFact } from '../interpreter/code/facts.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import type { Hints } from '../knowledge/names.ts';
import { templates } from '../value/template.ts';
import { fromOrigin, type Value } from '../value/value.ts';
import { providerOf } from './credentials.ts';

/** A key, and the name under which the program looks for it. */
export interface ReadKey {
  readonly name: string;
  readonly value: Value;
}

/**
 * One function makes the clients of several providers, each with its own key: to this one's host goes none
 * that is called after another, unless the source says where it asks or there is nothing else.
 * @param asked every provider that the program asks: a key that is called after one of them goes there
 */
export function ofProvider(
  found: readonly ReadKey[],
  { provider, endpoint, credentialFrom }: ApiFact,
  asked: ReadonlySet<string>,
  hints: Hints,
): readonly ReadKey[] {
  if (provider === 'any' || (endpoint !== undefined && !isOwnHost(endpoint, provider)))
    return found;
  const named = (name: string) => providerOf(fromOrigin({ kind: 'secret', name }), hints);
  const own = found.flatMap(({ name, value }): readonly ReadKey[] => {
    const kept = named(name) === provider ? value : ownKeys(value, provider, hints);
    return kept === undefined ? [] : [{ name, value: kept }];
  });
  if (own.length > 0 || credentialFrom === 'inferred') return own;
  return found.filter(({ value }) => {
    const whose = providerOf(value, hints);
    return whose === undefined || whose === provider || !asked.has(whose);
  });
}

/**
 * One attribute holds the key of whichever provider was chosen: to this one's own host goes what is read
 * from a variable called after it, where there is one.
 */
export function withOwnReads(api: ApiFact, hints: Hints): ApiFact {
  const { provider, endpoint, credentials } = api;
  if (provider === 'any' || (endpoint !== undefined && !isOwnHost(endpoint, provider))) return api;
  const narrowed = credentials.map((one) => {
    const { choice, alternatives } = one.value;
    if (choice !== 'one-of' || alternatives.length < 2) return one;
    const whose = alternatives.map((each) => providerOf({ choice, alternatives: [each] }, hints));
    if (!whose.includes(provider)) return one;
    const kept = alternatives.filter((_, at) => whose[at] === undefined || whose[at] === provider);
    return kept.length === alternatives.length
      ? one
      : { ...one, value: { choice, alternatives: kept } };
  });
  return { ...api, credentials: narrowed };
}

/** Of several keys those that are not called after another provider; one by itself stays. */
export function ownKeys(value: Value, provider: string, hints: Hints): Value | undefined {
  const alternatives = value.alternatives.filter((one) => {
    const whose = providerOf({ choice: 'one-of', alternatives: [one] }, hints);
    return whose === undefined || whose === provider;
  });
  if (alternatives.length > 0) return { choice: value.choice, alternatives };
  return undefined;
}

/** A key and its secret open one account together: without the secret of a key that is there as well. */
export function withoutSecondHalves(found: readonly ReadKey[]): readonly ReadKey[] {
  const names = new Set(found.map(({ name }) => name));
  return found.filter(({ name }) => !firstHalvesOf(name).some((half) => names.has(half)));
}

/** `X_API_KEY` of `X_API_SECRET`, `X_ACCESS_KEY_ID` of `X_SECRET_ACCESS_KEY`. */
function firstHalvesOf(name: string): readonly string[] {
  const [, whose, of] = /^(.*_)SECRET(|_KEY|_ACCESS_KEY)$/.exec(name) ?? [];
  if (whose === undefined) return [];
  if (of === '_ACCESS_KEY') return [`${whose}ACCESS_KEY_ID`];
  return ['KEY', 'ID', 'KEY_ID', 'ACCESS_KEY', 'PUBLIC_KEY'].map((half) => `${whose}${half}`);
}

function isOwnHost(endpoint: Value, provider: string): boolean {
  const all = templates(endpoint);
  return all.length > 0 && all.every(({ text }) => providerOfUrl(text)?.provider.id === provider);
}
