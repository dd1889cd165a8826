import { isKeyName } from '../interpreter/code/clients/names.ts';
import type { Found, NotRead, SoftwareSpender, Spender } from '../interpreter/model.ts';
import { opensOtherService } from '../knowledge/harmless/secrets.ts';
import { isUpkeep } from '../knowledge/harmless/workflows.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import { classifyName, type Hints, TELLS_OF_MODELS } from '../knowledge/names.ts';
import { providerById } from '../knowledge/providers.ts';
import { oncePer } from '../support/once.ts';
import {
  fromOrigin,
  isSecret,
  literal,
  literalText,
  originName,
  origins,
  type Value,
} from '../value/value.ts';
import { actionSpender, namelessKeys } from './actions/unread.ts';
import { isModelHost } from './addresses.ts';
import { credentialsIn, usesOf } from './credentials.ts';
import { type Told, toldIn, usesTold } from './told.ts';
import { baseOf, ownOf } from './unread.ts';
import { workflowSpender } from './unread-workflow.ts';
import { heldBy } from './vaults.ts';

/** What the policy's `reads:` says that something unread calls: a provider, `none`, or it says nothing. */
export type Declared = (what: string) => string | undefined;

/** A blind spot as far as it is about money: what pays in its reach, and what may spend it. */
export interface BlindSpot {
  readonly unread: NotRead;
  readonly inReach: readonly Found[];
  /** Every secret of the repository is handed on to it. */
  readonly inherits: boolean;
  /** Where it was handed something that pays, or is declared to call somebody. */
  readonly spender: Spender | undefined;
  /** The policy says what it calls. */
  readonly declared: boolean;
}

/**
 * What was not read may use whatever pays that it was handed. What only stands in its reach it is not
 * taken to use: the job keeps its budget, and the report says that there is more than was read.
 */
export function blindSpot(unread: NotRead, hints: Hints, declared: Declared): BlindSpot {
  const asked = askedOf(unread, hints);
  const inherited = inheritedIn(unread.inherited)(hints);
  const own = credentialsIn(everything(unread), hints);
  // One that only looks after a repository is told of where there is a secret that it could spend;
  // there where it is called, and not once more for each job that leads there.
  const alone = inherited.length === 0 || unread.calledJobs !== undefined;
  const upkeep = alone && isUpkeep(unread.what);
  const inherits = unread.secrets === 'inherit' && !upkeep;
  const more = inherits ? inherited : [];
  const inReach = [...own, ...namelessOf(unread, hints), ...asked, ...more, ...heldFor(unread)];
  const [calls] = namesOf(unread).flatMap((name) => declared(name) ?? []);
  const spot = { unread, inReach, inherits };
  if (calls === undefined)
    return { ...spot, spender: spenderOf(unread, asked, hints), declared: false };
  return { ...spot, spender: declaredSpender(unread, calls, inReach), declared: true };
}

/** What a policy may call it, the nearest first. */
function namesOf(unread: NotRead): readonly string[] {
  const { what, wider } = unread;
  return [...new Set([what, unversioned(unread), ...(wider === undefined ? [] : [wider])])];
}

/** What belongs to another repository, whichever version of it: an update of the pin changes nothing about whom it calls. */
export function unversioned({ what, kind }: Pick<NotRead, 'what' | 'kind'>): string {
  const pinned = kind === 'action' || kind === 'workflow';
  return pinned ? what.replace(/^([\w.-]+\/[^@]+)@.*$/s, '$1') : what;
}

/** Of all that a repository has, once for everything that inherits it. */
const inheritedIn = oncePer((inherited: NotRead['inherited']) =>
  oncePer((hints: Hints) => inherited.flatMap((one) => credentialsIn(new Map([one]), hints))),
);

/** A key whose name tells of nobody, beside others that an action is handed for models: `api_key_env_value`. */
function namelessOf(unread: NotRead, hints: Hints): readonly Found[] {
  if (unread.kind !== 'action' || credentialsIn(unread.given, hints).length === 0) return [];
  return namelessKeys(unread.given, undefined).filter(
    ({ name, value }) =>
      /api[-_]?key/.test(name) &&
      classifyName(name, hints) === undefined &&
      !origins(value).some((one) => one.kind === 'secret' && classifyName(one.name, hints)),
  );
}

/** Whether a report has a use for it, where the policy does not say what it calls. */
export function isBlindSpot(unread: NotRead, hints: Hints): boolean {
  if (unread.reason === 'over-limit') return true;
  const { inReach, inherits, spender } = blindSpot(unread, hints, () => undefined);
  return inReach.length > 0 || inherits || spender !== undefined;
}

function everything(unread: NotRead): ReadonlyMap<string, Value> {
  return new Map([...unread.environment, ...ownOf(unread)]);
}

function spenderOf(unread: NotRead, asked: readonly Found[], hints: Hints): Spender | undefined {
  switch (unread.kind) {
    case 'program':
    case 'project':
      return (
        programSpender(unread, handedTo(unread, hints)) ??
        addressed(unread) ??
        (tellsOfModels(unread) ? programSpender(unread, heldFor(unread)) : undefined)
      );
    case 'action':
      return actionSpender(unread, hints);
    case 'workflow':
      return asked.length > 0 ? programSpender(unread, asked) : workflowSpender(unread);
    default:
      return unread.kind satisfies never;
  }
}

/** `secrets: inherit` hands over everything; the name that an input has as its text is asked for. */
function askedOf({ secrets, given }: NotRead, hints: Hints): readonly Found[] {
  if (secrets !== 'inherit') return [];
  const texts = [...given.values()].flatMap((value) => literalText(value)?.trim() ?? []);
  const names = texts.filter((text) => /^\w+$/.test(text) && classifyName(text, hints));
  const entries = names.map((name) => [name, fromOrigin({ kind: 'secret', name })] as const);
  return credentialsIn(new Map(entries), hints);
}

/** Of a program's words and of the steps on the way to it. */
const TELLS_OF_AGENTS = /(?:^|[^a-z])(?:agents?|prompts?|models?)(?:[^a-z]|$)/i;

function programSpender(unread: NotRead, handed: readonly Found[]): SoftwareSpender | undefined {
  if (handed.length === 0) return undefined;
  const { given, environment } = unread;
  const told = toldIn(given);
  const fitting = handed.filter(({ provider }) => provider === told.wanted);
  const uses = (fitting.length > 0 ? fitting : handed).flatMap((one) =>
    given.has(one.name) || tellsOfHost(told)
      ? usesTold([one], told, environment)
      : usesOf([one], environment),
  );
  const asks = told.wanted !== undefined || tellsOfModels(unread);
  const base = baseOf(unread, asks ? 'likely' : 'possible');
  return { ...base, kind: 'opaque', uses, pick: unread.kind === 'project' ? 'all' : 'any' };
}

/** An address beside a key that stands in the environment is that of a model only where something says so. */
function tellsOfHost({ endpoint, wanted, model }: Told): boolean {
  const text = endpoint && literalText(endpoint);
  return wanted !== undefined || model !== undefined || (text !== undefined && isModelHost(text));
}

/**
 * What its step or its words hand it. A word is a credential by the name of the variable that it was taken from as
 * well (`--key "$OPENAI_API_KEY"`), and told whom to ask it takes what is there for that.
 */
function handedTo(unread: NotRead, hints: Hints): readonly Found[] {
  const { given, environment } = unread;
  const named = credentialsIn(ownOf(unread), hints);
  const inReach = credentialsIn(environment, hints);
  const inWords = [...given].flatMap(([name, value]): readonly Found[] => {
    if (named.some((one) => one.name === name)) return [];
    const same = inReach.find((one) => sharesSecret(one.value, value));
    return same === undefined ? [] : [{ ...same, name, value }];
  });
  const handed = [...named, ...inWords];
  if (handed.length > 0) return handed;
  const { wanted, open, model } = toldIn(given);
  const asks = wanted !== undefined || (open !== undefined && model !== undefined);
  const nameless = asks ? namelessKeys(given, wanted) : [];
  if (nameless.length > 0) return nameless;
  const fitting = inReach.filter(({ provider }) => provider === wanted);
  const usual = fitting.filter(({ name }) => providerById(wanted ?? '')?.keys.includes(name));
  return usual.length > 0 ? usual : fitting;
}

function sharesSecret(one: Value, other: Value): boolean {
  const names = new Set(origins(one).filter(isSecret).map(originName));
  return origins(other).some((piece) => isSecret(piece) && names.has(originName(piece)));
}

function tellsOfModels({ what, trail }: NotRead): boolean {
  const words = [what, ...trail.map(({ shows }) => shows)];
  return words.some((word) => TELLS_OF_MODELS.test(word) || TELLS_OF_AGENTS.test(word));
}

/** What a keeper of secrets started it with, where no file tells more: `doppler run -- ./tool`. */
function heldFor({ keeper }: NotRead): readonly Found[] {
  const held = heldBy(keeper);
  return held === undefined ? [] : [held];
}

/**
 * The address of a model's host, and beside it something that is called a key: it is that host's,
 * whatever else its name says.
 */
function addressed(unread: NotRead): SoftwareSpender | undefined {
  const own = [...ownOf(unread)];
  const texts = own.map(([, value]) => literalText(value) ?? '');
  const at = texts.find((text) => isModelHost(text));
  if (at === undefined) return undefined;
  const provider = providerOfUrl(at)?.provider.id ?? '';
  const endpoint = literal(at);
  const keys = own.filter(
    ([name, value]) =>
      isKeyName(name) &&
      !opensOtherService(name) &&
      origins(value).some((o) => o.kind === 'secret'),
  );
  if (keys.length === 0) return undefined;
  const uses = keys.map(([name, value]) => ({
    provider,
    credential: value,
    credentialName: name,
    endpoint,
  }));
  return { ...baseOf(unread, 'likely'), kind: 'opaque', uses, pick: 'any' };
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
  return { ...baseOf(unread, 'declared'), kind: 'opaque', uses, pick: 'all' };
}
