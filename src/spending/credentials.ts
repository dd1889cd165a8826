import type { ApiUse, Environment, Found } from '../interpreter/model.ts';
import { billingOfHost } from '../knowledge/hosts.ts';
import {
  classifyName,
  type Hints,
  isFakeKey,
  isMisspeltName,
  type NameHint,
} from '../knowledge/names.ts';
import { providerById, providerOfModel } from '../knowledge/providers.ts';
import { type Alternative, inSource, isKept, literalText, type Value } from '../value/value.ts';

/** Every entry whose name, or the secret behind it, is known to be an AI credential; fakes left out. */
export function credentialsIn(environment: Environment, hints: Hints): readonly Found[] {
  const found: Found[] = [];
  for (const [name, value] of environment) {
    const provider = providerFor(name, value, environment, hints);
    if (provider === undefined) continue;
    const real = withoutFakes(value) ?? (hasGateway(provider, environment) ? value : undefined);
    if (real !== undefined) found.push({ name, value: real, provider });
  }
  return found;
}

/** A gateway somewhere else may ask for no real key: then even a made-up one opens it. */
function hasGateway(provider: string, environment: Environment): boolean {
  const endpoint = endpointFor(provider, environment);
  const text = endpoint === undefined ? undefined : literalText(endpoint);
  return text !== undefined && IS_ADDRESS.test(text) && billingOfHost(text)?.budget === 'other';
}

/** A word by itself is no address: `AZURE_OPENAI_ENDPOINT=test_key`. */
const IS_ADDRESS = /[.:/]/;

/** A name that programs read for the key of whichever provider they use. */
const ANYBODYS = /^LLM[-_]API[-_]KEY$/i;

/** Variables that name the model beside such a key, as LiteLLM takes it: `openai/gpt-6`; inputs of actions are called alike. */
const MODELS = ['LLM_MODEL', 'LLM_MODEL_NAME', 'MODEL', 'MODEL_NAME', 'llm-model', 'model'];

function providerAsked(environment: Environment): string | undefined {
  const model = MODELS.flatMap((name) => environment.get(name) ?? [])[0];
  return model && providerOfModel(literalText(model) ?? '')?.id;
}

/** The name under which a program reads it counts more than the secret's own name. */
function providerFor(
  name: string,
  value: Value,
  environment: Environment,
  hints: Hints,
): string | undefined {
  const byName = providerOfHint(classifyName(name, hints));
  if (ANYBODYS.test(name) && endpointFor('gateway', environment) === undefined) {
    const named = providerOf(value, hints);
    // A secret of the same name says no more than the variable.
    const own = named === byName ? undefined : named;
    return own ?? providerAsked(environment) ?? byName;
  }
  if (byName !== undefined) return byName;
  if (isMisspeltName(name)) return undefined;
  return providerOf(value, hints);
}

/** Whose credential it is, by the name of the secret or variable it comes from. */
export function providerOf(value: Value | undefined, hints: Hints = new Map()): string | undefined {
  for (const alternative of value?.alternatives ?? [])
    for (const piece of alternative.pieces) {
      if (piece.kind !== 'secret' && piece.kind !== 'variable' && piece.kind !== 'environment')
        continue;
      const provider = providerOfHint(classifyName(piece.name, hints));
      if (provider !== undefined) return provider;
    }
  return undefined;
}

function providerOfHint(hint: NameHint | undefined): string | undefined {
  if (hint === undefined) return undefined;
  switch (hint.kind) {
    case 'platform-key':
      return 'openai';
    case 'provider-key':
      return hint.provider;
    case 'chatgpt-auth-file':
    case 'access-token':
      return 'chatgpt';
    default:
      return undefined;
  }
}

/** `secrets.X || 'test-key'` is real whenever X is set; a literal fake alone pays nothing, nor does a made-up key. */
export function withoutFakes(value: Value): Value | undefined {
  const real = value.alternatives.filter((a) => !isFake(a));
  if (real.length === 0) return undefined;
  return { choice: value.choice, alternatives: real };
}

/**
 * What a job makes up itself opens no account: a password for a server that it starts, as
 * `$(openssl rand -base64 45)` for a gateway (https://github.com/github/gh-aw).
 */
const MADE_UP =
  /^(?:\$\(|`)?\s*(?:openssl\s+rand|uuidgen|pwgen|mktemp|date|(?:head|cat|tr)\b[^|]*\/dev\/u?random)\b/;

/** The same by a line of a program: `$(node -e "console.log(crypto.randomUUID())")`. */
const MADE_BY_PROGRAM =
  /^\s*(?:node|nodejs|bun|deno|python3?|ruby|perl|php)\s[^|]*(?:randomUUID|randomBytes|getRandomValues|random_bytes|uuid\.?(?:uuid)?[14]\b|token_(?:hex|urlsafe|bytes)|os\.urandom|SecureRandom)/;

function isMadeUp({ pieces }: Alternative): boolean {
  const first = pieces[0];
  if (first?.kind !== 'command' || pieces.length > 1) return false;
  return MADE_UP.test(first.text) || MADE_BY_PROGRAM.test(first.text);
}

/** `secrets.OPENAI_DUMMY_KEY`: who keeps it says that it opens nothing. */
const KEPT_FAKE = /(?:^|_)(?:DUMMY|FAKE)(?:_|$)/i;

function isKeptFake({ pieces }: Alternative): boolean {
  const [only, more] = pieces;
  return only !== undefined && isKept(only) && more === undefined && KEPT_FAKE.test(only.name);
}

/** `f"{account} {token}"` of a program that is handed neither: made of its source and of variables that nobody set. */
function isPutTogether({ pieces }: Alternative): boolean {
  return (
    pieces.length > 1 &&
    pieces.some(inSource) &&
    pieces.every((one) => inSource(one) || one.kind === 'literal' || one.kind === 'environment')
  );
}

function isFake(alternative: Alternative): boolean {
  if (isMadeUp(alternative) || isKeptFake(alternative) || isPutTogether(alternative)) return true;
  const text = literalText({ choice: 'one-of', alternatives: [alternative] });
  return text !== undefined && (text === '' || isFakeKey(text));
}

/** Whether they all open the same account; software that is handed keys of several asks with one of them. */
export function isOneProvider(found: readonly Found[]): boolean {
  return new Set(found.map(({ provider }) => provider)).size < 2;
}

/** The APIs that these credentials open, each with the endpoint that it is told or the environment names for it. */
export function usesOf(
  found: readonly Found[],
  environment: Environment,
  told?: Value,
): readonly ApiUse[] {
  return found.map(({ name, value, provider, endpoint, signedInBy }) => ({
    provider,
    credential: value,
    credentialName: name,
    endpoint: endpoint ?? told ?? endpointFor(provider, environment),
    ...(signedInBy === undefined ? {} : { signedInBy }),
  }));
}

/** `OPENAI_BASE_URL` and the like: SDKs send there, whatever the key is called. */
export function endpointFor(provider: string, environment: Environment): Value | undefined {
  for (const name of providerById(provider)?.endpoints ?? []) {
    const value = environment.get(name);
    if (value !== undefined && literalText(value) !== '') return value;
  }
  return undefined;
}
