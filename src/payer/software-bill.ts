import type { ApiUse, SoftwareSpender } from '../interpreter/model.ts';
import { type Billing, billingOfHost } from '../knowledge/hosts.ts';
import { classifyName, isAnybodys } from '../knowledge/names.ts';
import { type Provider, providerById } from '../knowledge/providers.ts';
import type { Payer } from '../report/report.ts';
import { listed } from '../support/listed.ts';
import type { Place } from '../value/evidence.ts';
import { HOLES, templates } from '../value/template.ts';
import {
  type Alternative,
  isKept,
  literalText,
  MANY,
  originNames,
  origins,
  outsideSource,
  UNSET,
  type Value,
} from '../value/value.ts';
import { addressName, alternativeName, payer, valueName, WRITTEN } from './account.ts';
import { type DeclaredBill, declaredBill } from './declared-bill.ts';
import { nameInWords } from './name-in-words.ts';
import type { Settings, Step } from './settled.ts';

/** Whose bill the requests of one use are on. */
export type Bill =
  | {
      readonly kind: 'paid';
      readonly budget: 'api' | 'subscription' | 'other';
      readonly provider: string;
      /** Why somebody else may be the one, where an expression of the source makes the address. */
      readonly unless?: string;
    }
  | { readonly kind: 'open'; readonly settledBy: string; readonly candidates: readonly Payer[] }
  | { readonly kind: 'free' };

/** A bill that somebody gets. */
export type Paid = Exclude<Bill, { readonly kind: 'free' }>;

export interface Billed {
  readonly bill: Bill;
  readonly steps: readonly Step[];
}

/** Host before provider before the credential's name. */
export function billOf(use: ApiUse, settings: Settings, spender: SoftwareSpender): Billed {
  const { bill, steps } = decided(use, settings, spender);
  const { kind, certainty } = spender;
  // Of what was not read, nothing is decided but whose key it is handed.
  const guessed = kind === 'opaque' && certainty !== 'certain';
  return {
    bill,
    steps: guessed
      ? steps.map((step) => (step.outcome === 'decided' ? { ...step, assumed: 'perhaps' } : step))
      : steps,
  };
}

function decided(use: ApiUse, settings: Settings, spender: SoftwareSpender): Billed {
  const host = byHost(use, settings, spender);
  if (host.bill !== undefined) return { bill: host.bill, steps: [host.step, credentialStep(use)] };
  const crossing = crossingCredentials(use, settings);
  if (crossing.length > 0) {
    const names = crossing.map(({ name }) => `\`${name}\``);
    return {
      bill: {
        kind: 'open',
        settledBy: `which of ${names.join(', ')} is set`,
        candidates: crossing,
      },
      steps: [
        host.step,
        {
          asks: 'Could credentials of two budgets be sent?',
          outcome: 'blocked',
          because: `whichever of ${listed(names)} is set pays`,
        },
      ],
    };
  }
  const list = listOfConfigurations(use, settings);
  if (list !== undefined) return { bill: list.bill, steps: [host.step, list.step] };
  const { bill, because } = byProvider(use, spender);
  const step: Step = { asks: 'Who bills for it?', outcome: 'decided', because };
  return {
    bill:
      bill.kind === 'paid' && host.unless !== undefined ? { ...bill, unless: host.unless } : bill,
    steps: [host.step, step, credentialStep(use)],
  };
}

function byProvider(use: ApiUse, { certainty }: SoftwareSpender): { bill: Bill; because: string } {
  const provider = providerById(use.provider);
  if (provider === undefined)
    return {
      bill: { kind: 'paid', budget: 'other', provider: use.provider },
      because: `${use.provider} bills its own customers`,
    };
  const { budget, title } = provider;
  return budget === 'none'
    ? { bill: { kind: 'free' }, because: `${title} costs nothing` }
    : {
        bill: { kind: 'paid', budget, provider: title },
        because: `${use.ground === undefined ? '' : `${use.ground.says}, and `}${title} ${certainty === 'certain' ? 'bills' : 'would bill'} for every request`,
      };
}

interface ByHost {
  /** Undefined where the host does not decide. */
  readonly bill: Bill | undefined;
  readonly step: Step;
  readonly unless?: string;
}

/** Where the requests go decides; a host that only a secret or variable names leaves it open. */
function byHost(use: ApiUse, settings: Settings, at: Place): ByHost {
  const met = (outcome: Step['outcome'], because: string, bill?: Bill): ByHost => ({
    step: { asks: 'Which host do the requests go to?', outcome, because },
    bill,
  });
  if (use.endpoint === undefined)
    return met('passed', 'the files set no address, so the client uses its own');
  const endpoint = outsideSource(use.endpoint);
  if (
    use.endpoint.alternatives.length > 0 &&
    endpoint.alternatives.length === 0 &&
    isKeyOf(use, settings)
  ) {
    const unless = `the address that ${at.path}:${at.line} fills in is another one; the client's own is assumed`;
    return { ...met('passed', `an expression of the source makes the address`), unless };
  }
  const shown = shownAddress(endpoint);
  const bills = templates(endpoint).map((t) => billingOfHost(t.text, settings.host));
  const known = bills.filter((b): b is Billing => b !== undefined);
  // Beside hosts that cost something those on the same machine only may be asked.
  const paid = known.filter(({ budget }) => budget !== 'none');
  const counted = paid.length > 0 ? paid : known;
  const [first] = counted;
  if (
    first !== undefined &&
    known.length === bills.length &&
    counted.every((b) => b.budget === first.budget)
  ) {
    if (first.through !== undefined && !bringsKey(use, first.through, settings))
      return met('blocked', `${shown}, which passes it on with a key kept in ${first.through}`, {
        kind: 'open',
        settledBy: `whose key ${first.through} keeps`,
        candidates: [
          payer('platform-key', `the key kept in ${first.through}`, 'api'),
          payer('provider-key', first.through, 'other'),
        ],
      });
    const whose = first.budget === 'api' ? ownerOfKey(use, settings) : undefined;
    if (whose !== undefined)
      return met(
        'decided',
        `${shown}, which takes no key of ${whose.title}: that is asked, if anybody`,
        {
          kind: 'paid',
          budget: 'other',
          provider: whose.title,
        },
      );
    const plan = planAt(first, use);
    if (plan !== undefined && plan.budget !== 'none')
      return met('decided', `${shown}, where ${plan.title} pays`, {
        kind: 'paid',
        budget: plan.budget,
        provider: plan.title,
      });
    if (first.budget === 'none')
      return met('decided', `${shown}, a model that costs nothing`, { kind: 'free' });
    const local = counted.length < known.length ? ' where it is not on the same machine' : '';
    return met('decided', `${shown}, which ${first.provider} bills${local}`, {
      kind: 'paid',
      budget: first.budget,
      provider: first.provider,
    });
  }
  const provider = providerById(use.provider);
  const nameless = use.endpoint.alternatives.every((a) => a.pieces.length === 0);
  const called = addressName(endpoint);
  // Of more than anybody would list the place that asks says more.
  const address = called.includes(MANY) ? '' : called;
  if (!nameless && provider !== undefined && isMoved(provider, address)) {
    const written = /^https?:/.test(address);
    const host = written ? `\`${address}\`` : `the host behind \`${address}\``;
    return met(
      'decided',
      written
        ? `${shown} where that is set, else the client’s own; whoever runs it bills`
        : `the files do not show the host behind ${shown}, and whoever runs it bills`,
      {
        kind: 'paid',
        budget: 'other',
        provider: `${provider.title}, or whoever runs ${host} where that is set`,
      },
    );
  }
  if (nameless || provider?.budget === 'other')
    return met(
      'passed',
      `${shown} does not show a host, and does not have to: the provider is known`,
    );
  const keyed = ownerOfKey(use, settings);
  if (keyed !== undefined)
    return met('decided', `the files do not show ${shown}, and the key is one of ${keyed.title}`, {
      kind: 'paid',
      budget: 'other',
      provider: keyed.title,
    });
  const declared = declaredBill(use.credential, settings);
  if (declared !== undefined)
    return met('decided', `the files do not show ${shown}, and ${byPolicy(declared)}`, declared);
  const name = valueName(use.credential) || use.credentialName;
  const [keeper] = origins(endpoint).flatMap((one) =>
    one.kind === 'output' && one.nameless === true ? [one.of] : [],
  );
  const host =
    keeper !== undefined
      ? `whose key ${keeper} hands over`
      : address === ''
        ? `the host that ${at.path}:${at.line} asks`
        : `the host behind \`${address}\``;
  const elsewhere = keeper === undefined ? ` at ${address === '' ? 'another host' : address}` : '';
  return met('blocked', `the files do not show ${host}`, {
    kind: 'open',
    settledBy: host,
    candidates: [
      payer('platform-key', name, 'api'),
      payer('provider-key', `${name}${elsewhere}`, 'other'),
    ],
  });
}

/** Whether the credential's name says that it is one of the provider the client is made for. */
function isKeyOf({ credential, credentialName, provider }: ApiUse, { hints }: Settings): boolean {
  const names = originNames(credential);
  return [...names, credentialName].some((name) => {
    const hint = classifyName(name, hints);
    return (hint?.kind === 'platform-key' ? 'openai' : hint?.provider) === provider;
  });
}

/** A gateway that is handed none, or its own token alone, asks with the key that it keeps. */
function bringsKey(use: ApiUse, gateway: string, settings: Settings): boolean {
  return use.credential !== undefined && ownerOfKey(use, settings)?.title !== gateway;
}

/** Another provider than OpenAI whose key the credential is by every name that it has: OpenAI takes none of them. */
function ownerOfKey({ credential }: ApiUse, { hints }: Settings): Provider | undefined {
  const names = originNames(credential);
  const owners = names.map((name) => {
    const open = isAnybodys(name) && !hints.has(name.toUpperCase());
    const hint = open ? undefined : classifyName(name, hints);
    return hint?.kind === 'provider-key' ? providerById(hint.provider ?? '') : undefined;
  });
  const [first] = owners;
  return first?.budget === 'other' && owners.every((owner) => owner === first) ? first : undefined;
}

/** The plan behind the credential, where it is sent to the provider whose plan it is. */
function planAt(asked: Billing, use: ApiUse): Provider | undefined {
  const plan = providerById(use.provider);
  return providerById(plan?.planOf ?? '')?.title === asked.provider ? plan : undefined;
}

/** A client with one host of its own that is told another: each customer of a cloud has one of its own. */
function isMoved(provider: Provider, address: string): boolean {
  const { budget, hosts } = providerById(provider.planOf ?? '') ?? provider;
  return (
    address !== '' &&
    budget === 'other' &&
    hosts.length > 0 &&
    !hosts.some((h) => h.startsWith('*'))
  );
}

function shownAddress(endpoint: Value): string {
  const [template] = templates(endpoint);
  const visible = (literalText(endpoint) ?? template?.text ?? '').replace(HOLES, '…');
  const shown = visible.replaceAll('…', '') === '' ? addressName(endpoint) : visible;
  return shown === '' ? 'the address that the source makes' : `\`${shown}\``;
}

/** Entries of a key, an address and a model each, one of which a program chooses: `OAI_CONFIG_LIST` of AutoGen. */
const CONFIGURATIONS = /(?:^|_)CONFIG_LIST(?:_JSON)?$/i;

/** Whose key a list holds stands in the list, and that in no file. */
function listOfConfigurations(
  use: ApiUse,
  settings: Settings,
): { readonly bill: Bill; readonly step: Step } | undefined {
  const name = valueName(use.credential);
  const kept = origins(use.credential ?? UNSET).filter(isKept);
  const names = [use.credentialName, ...kept.map(({ name: one }) => one)];
  if (kept.length === 0 || !names.some((one) => CONFIGURATIONS.test(one))) return undefined;
  const declared = declaredBill(use.credential, settings);
  if (declared !== undefined)
    return {
      bill: declared,
      step: { asks: WHICH_IS_SENT, outcome: 'decided', because: byPolicy(declared) },
    };
  return {
    bill: {
      kind: 'open',
      settledBy: `whose keys and addresses ${nameInWords(name)} lists`,
      candidates: [
        payer('platform-key', name, 'api'),
        payer('provider-key', `${name} at another host`, 'other'),
      ],
    },
    step: {
      asks: WHICH_IS_SENT,
      outcome: 'blocked',
      because: `one of those that ${nameInWords(name)} lists, and what it lists is not in the files`,
    },
  };
}

const WHICH_IS_SENT = 'Which credential does it send?';

function byPolicy({ provider }: DeclaredBill): string {
  return `the policy says that the key is one of ${provider}`;
}

/** What it signed in with, where that has a name: a role that is written out is shown where it stands. */
export function signedInAs(shown: string): string {
  return shown === WRITTEN ? '' : ` (\`${shown}\`)`;
}

function credentialStep(use: ApiUse): Step {
  const name = valueName(use.credential);
  const read = use.credentialName;
  const sent = use.header === undefined ? undefined : `, sent in the header \`${use.header}\``;
  const because =
    name === ''
      ? `none is set in the files${read === '' ? '' : ` (it reads ${read})`}`
      : use.signedInBy !== undefined
        ? `the one that \`${use.signedInBy}\` signed in with${signedInAs(name)}`
        : `${nameInWords(name)}${sent ?? (read === '' || read === name ? '' : `, read as ${read}`)}`;
  return { asks: WHICH_IS_SENT, outcome: 'decided', because };
}

/** `secrets.OPENAI_API_KEY || secrets.AZURE_OPENAI_API_KEY`: the first that is set pays. */
function crossingCredentials(use: ApiUse, settings: Settings): readonly Payer[] {
  const payers = (use.credential?.alternatives ?? []).flatMap((alternative) => {
    const hint = hintOf(alternative, settings);
    return hint === undefined ? [] : [hint];
  });
  return new Set(payers.map((p) => p.budget)).size > 1 ? payers : [];
}

function hintOf(alternative: Alternative, settings: Settings): Payer | undefined {
  for (const piece of alternative.pieces) {
    if (piece.kind !== 'secret' && piece.kind !== 'variable') continue;
    const hint = classifyName(piece.name, settings.hints);
    if (hint === undefined) continue;
    if (hint.kind === 'platform-key')
      return payer('platform-key', alternativeName(alternative), 'api');
    if (hint.kind === 'provider-key')
      return payer('provider-key', alternativeName(alternative), 'other');
    if (hint.kind === 'chatgpt-auth-file' || hint.kind === 'access-token')
      return payer(hint.kind, alternativeName(alternative), 'subscription');
  }
  return undefined;
}
