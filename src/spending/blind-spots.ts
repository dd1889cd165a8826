import { isKeyName } from '../interpreter/code/clients/names.ts';
import type { Found, NotRead, SoftwareSpender, Spender } from '../interpreter/model.ts';
import { opensOtherService } from '../knowledge/harmless/secrets.ts';
import { isUpkeep } from '../knowledge/harmless/workflows.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import { classifyName, type Hints, TELLS_OF_MODELS } from '../knowledge/names.ts';
import { oncePer } from '../once.ts';
import { fromOrigin, literal, literalText, origins, type Value } from '../value/value.ts';
import { actionSpender, namelessKeys } from './actions/unread.ts';
import { isModelHost } from './addresses.ts';
import { credentialsIn, usesOf } from './credentials.ts';
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
        programSpender(unread, credentialsIn(ownOf(unread), hints)) ??
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
  const uses = usesOf(handed, unread.environment, unread.given);
  const base = baseOf(unread, tellsOfModels(unread) ? 'likely' : 'possible');
  return { ...base, kind: 'opaque', uses, pick: unread.kind === 'project' ? 'all' : 'any' };
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
