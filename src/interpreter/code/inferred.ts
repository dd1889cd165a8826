import { opensOtherService } from '../../knowledge/harmless/secrets.ts';
import { providerOfUrl } from '../../knowledge/hosts.ts';
import { classifyName } from '../../knowledge/names.ts';
import { PROVIDERS, providerById } from '../../knowledge/providers.ts';
import { templates } from '../../value/template.ts';
import { byName } from './clients/apis.ts';
import { isKeyName } from './clients/names.ts';
import { isUnknown } from './evaluate/unknown.ts';
import type { ApiFact, CodeFacts } from './facts.ts';

/** Where the key comes through a parameter: the key-like names the program reads that fit the provider. */
export function inferred(
  api: ApiFact,
  all: readonly ApiFact[],
  envReads: CodeFacts['envReads'],
): ApiFact {
  if (api.credentialFrom !== 'inferred') return api;
  const names = [...new Set(envReads.map((r) => r.name))].filter(
    (name) => isKeyName(name) && !opensOtherService(name),
  );
  const provider = providerById(api.provider);
  const foreign = new Set(PROVIDERS.filter((p) => p !== provider).flatMap((p) => p.keys));
  const fitting = names.filter((n) => provider?.keys.includes(n) || isCalledAfter(n, api.provider));
  const asked = all.filter((other) => ![api.provider, 'any'].includes(other.provider));
  const ofAnother = (name: string) => asked.some((other) => isCalledAfter(name, other.provider));
  const others = (name: string): boolean => {
    const hint = classifyName(name);
    return hint !== undefined && hint.provider !== api.provider;
  };
  const anybody = api.provider === 'any' || isToldWhere(api);
  const neutral = names.filter((n) => !ofAnother(n) && (anybody || !(foreign.has(n) || others(n))));
  const chosen = fitting.length > 0 ? fitting : neutral;
  // What the program hands over comes first; the library's own name counts only when that is empty.
  const own = api.credentials.filter((c) => !chosen.some((n) => n === c.name));
  // An expression may be an option of the command line, which comes before any variable.
  const expression = own.filter(({ value }) => isUnknown(value));
  const rest = own.filter((one) => !expression.includes(one));
  return { ...api, credentials: [...expression, ...chosen.map(byName), ...rest] };
}

/** `GOOGLE_TOKEN` of a program that asks Google as well. */
function isCalledAfter(name: string, provider: string): boolean {
  return name.toLowerCase().includes(provider.split('-')[0] ?? provider);
}

/** Told where to ask, a client may be told to ask somebody else. */
function isToldWhere({ provider, endpoint }: ApiFact): boolean {
  return (
    endpoint !== undefined &&
    !templates(endpoint).some(({ text }) => providerOfUrl(text)?.provider.id === provider)
  );
}
