import type { ApiUse, SoftwareSpender } from '../interpreter/model.ts';
import { type Billing, billingOfHost, providerOfUrl } from '../knowledge/hosts.ts';
import { classifyName, isSetting } from '../knowledge/names.ts';
import { type Provider, providerById } from '../knowledge/providers.ts';
import type { Account, Payer, PayerKind } from '../report.ts';
import { HOLES, templates } from '../value/template.ts';
import { type Alternative, literalText, origins, UNSET, type Value } from '../value/value.ts';
import {
  accountName,
  addressName,
  alternativeName,
  chargeOf,
  type Outcome,
  payer,
  trailOf,
  valueName,
} from './account.ts';
import type { Settings, Settled, Step } from './settled.ts';

/** Software that calls model hosts itself: host before provider before the credential's name. */
export function settleSoftware(spender: SoftwareSpender, settings: Settings): Settled {
  const living = spender.uses
    .filter((use) => retiredBehind(use) === undefined)
    .map(withoutSettings);
  const [gone] = spender.uses.flatMap((use) => retiredBehind(use) ?? []);
  if (living.length === 0 && gone !== undefined) return retired(spender, gone);
  const bills = living.map((use) => ({ use, ...billOf(use, settings) }));
  return {
    outcomes: outcomesOf(spender, bills, settings),
    steps: bills.flatMap(({ steps }) => steps),
  };
}

/** A model, an address or a project that a program reads beside its key is no credential. */
function withoutSettings(use: ApiUse): ApiUse {
  const names = origins(use.credential ?? UNSET).flatMap((one) =>
    one.kind === 'secret' || one.kind === 'variable' ? [one.name] : [],
  );
  const settings = names.length > 0 && names.every(isSetting);
  if (!settings || classifyName(use.credentialName) !== undefined) return use;
  return { ...use, credential: undefined };
}

/** The provider that no longer answers, at the address or by the client. */
function retiredBehind({ provider, endpoint }: ApiUse): Provider | undefined {
  const text = endpoint === undefined ? undefined : templates(endpoint)[0]?.text;
  const asked =
    (text === undefined ? undefined : providerOfUrl(text)?.provider) ??
    (endpoint === undefined ? providerById(provider) : undefined);
  return asked?.retired === undefined ? undefined : asked;
}

function retired(spender: SoftwareSpender, { title, retired: row, source }: Provider): Settled {
  const because = `${title} was retired on ${row?.on} and answers every request with 410 (${source})`;
  const credential = valueName(spender.uses[0]?.credential) || null;
  return {
    outcomes: [
      {
        kind: 'dead',
        reason: `${title} was retired on ${row?.on} and answers every request with 410; use ${row?.instead} instead`,
        credential: credential === 'github.token' ? null : credential,
        spender,
      },
    ],
    steps: [{ asks: 'Does the provider still answer?', outcome: 'decided', because }],
  };
}

interface Billed {
  readonly bill: Bill;
  readonly steps: readonly Step[];
}

function outcomesOf(
  spender: SoftwareSpender,
  bills: readonly (Billed & { readonly use: ApiUse })[],
  settings: Settings,
): readonly Outcome[] {
  const paid = bills.flatMap(({ use, bill }) => (bill.kind === 'free' ? [] : [{ use, bill }]));
  if (spender.pick === 'any' && new Set(paid.map(({ bill }) => budgetOf(bill))).size > 1)
    return [
      unclear(
        spender,
        paid.flatMap(({ use, bill }) => candidates(use, bill, settings)),
        'the model the run is configured with',
      ),
    ];
  const outcomes = paid.map(({ use, bill }) => outcome(spender, use, bill, settings));
  return spender.pick === 'first' ? inOrder(outcomes, paid, settings) : outcomes;
}

/** A client with a known order: the first credential pays, those behind it as soon as it is empty. */
function inOrder(
  [first]: readonly Outcome[],
  [, ...rest]: readonly { readonly use: ApiUse; readonly bill: Paid }[],
  settings: Settings,
): readonly Outcome[] {
  if (first?.kind !== 'charge') return [];
  const behind = rest.flatMap(({ use, bill }) => candidates(use, bill, settings));
  const name = first.charge.payer?.name ?? '';
  const notes = rest.map(
    ({ use, bill }) =>
      `When ${name} is empty, \`${valueName(use.credential)}\` pays: ${bill.kind === 'paid' ? bill.provider : 'whose bill it is stands in no file'}.`,
  );
  return [{ ...first, charge: { ...first.charge, candidates: behind, notes: notes.slice(0, 1) } }];
}

type Bill =
  | {
      readonly kind: 'paid';
      readonly budget: 'api' | 'subscription' | 'other';
      readonly provider: string;
    }
  | { readonly kind: 'open'; readonly settledBy: string; readonly candidates: readonly Payer[] }
  | { readonly kind: 'free' };

/** A bill that somebody gets. */
type Paid = Exclude<Bill, { readonly kind: 'free' }>;

function budgetOf(bill: Paid): string {
  return bill.kind === 'paid' ? bill.budget : bill.kind;
}

function billOf(use: ApiUse, settings: Settings): Billed {
  const host = byHost(use, settings);
  if (host.bill !== undefined) return { bill: host.bill, steps: [host.step, credentialStep(use)] };
  const crossing = crossingCredentials(use, settings);
  if (crossing.length > 1) {
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
          because: `whichever of ${names.join(' and ')} is set pays`,
        },
      ],
    };
  }
  const { bill, because } = byProvider(use);
  const step: Step = { asks: 'Who bills for it?', outcome: 'decided', because };
  return { bill, steps: [host.step, step, credentialStep(use)] };
}

function byProvider(use: ApiUse): { bill: Bill; because: string } {
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
        because: `${title} bills for every request`,
      };
}

interface ByHost {
  /** Undefined where the host does not decide. */
  readonly bill?: Bill;
  readonly step: Step;
}

/** Where the requests go decides; a host that only a secret or variable names leaves it open. */
function byHost(use: ApiUse, settings: Settings): ByHost {
  const met = (outcome: Step['outcome'], because: string, bill?: Bill): ByHost => ({
    step: { asks: 'Which host do the requests go to?', outcome, because },
    ...(bill === undefined ? {} : { bill }),
  });
  const { endpoint } = use;
  if (endpoint === undefined)
    return met('passed', 'the files set no address, so the client uses its own');
  const shown = shownAddress(endpoint);
  const bills = templates(endpoint).map((t) => billingOfHost(t.text, settings.host));
  const known = bills.filter((b): b is Billing => b !== undefined);
  const [first] = known;
  if (
    first !== undefined &&
    known.length === bills.length &&
    known.every((b) => b.budget === first.budget)
  ) {
    if (first.through !== undefined && use.credential === undefined)
      return met('blocked', `${shown}, which passes it on with a key kept in ${first.through}`, {
        kind: 'open',
        settledBy: `whose key ${first.through} keeps`,
        candidates: [
          payer('platform-key', `the key kept in ${first.through}`, 'api'),
          payer('provider-key', first.through, 'other'),
        ],
      });
    return first.budget === 'none'
      ? met('decided', `${shown}, a model that costs nothing`, { kind: 'free' })
      : met('decided', `${shown}, which ${first.provider} bills`, {
          kind: 'paid',
          budget: first.budget,
          provider: first.provider,
        });
  }
  const nameless = endpoint.alternatives.every((a) => a.pieces.length === 0);
  if (nameless || providerById(use.provider)?.budget === 'other')
    return met(
      'passed',
      `${shown} does not show a host, and does not have to: the provider is known`,
    );
  const name = valueName(use.credential);
  return met('blocked', `the files do not show the host behind ${shown}`, {
    kind: 'open',
    settledBy: `the host behind \`${addressName(endpoint)}\``,
    candidates: [
      payer('platform-key', name, 'api'),
      payer('provider-key', `${name} at ${addressName(endpoint)}`, 'other'),
    ],
  });
}

function shownAddress(endpoint: Value): string {
  const [template] = templates(endpoint);
  const visible = (literalText(endpoint) ?? template?.text ?? '').replace(HOLES, '…');
  return `\`${visible.replaceAll('…', '') === '' ? valueName(endpoint) : visible}\``;
}

function credentialStep(use: ApiUse): Step {
  const name = valueName(use.credential);
  return {
    asks: 'Which credential does it send?',
    outcome: 'decided',
    because:
      name === ''
        ? `none is set in the files${use.credentialName === '' ? '' : ` (it reads ${use.credentialName})`}`
        : `\`${name}\`${use.credentialName === '' ? '' : `, read as ${use.credentialName}`}`,
  };
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

function outcome(spender: SoftwareSpender, use: ApiUse, bill: Paid, settings: Settings): Outcome {
  switch (bill.kind) {
    case 'open':
      return unclear(spender, bill.candidates, bill.settledBy, use);
    case 'paid': {
      const name =
        valueName(use.credential) ||
        `no credential in sight (${use.credentialName || bill.provider})`;
      return chargeOf(
        spender,
        {
          budget: bill.budget,
          route: routeOf(use, bill.budget),
          payer: {
            ...payer(
              kindOf(use, bill.budget, settings),
              name,
              bill.budget,
              accountOf(spender, use, bill),
            ),
            ...(use.credential === undefined ? { inFiles: false } : {}),
          },
          provider: bill.budget === 'other' ? bill.provider : null,
          evidence: trailOf(spender, use.credential, use.endpoint?.alternatives[0]?.trail ?? []),
        },
        use.credential,
      );
    }
    default:
      return bill satisfies never;
  }
}

/** What OpenAI's libraries send along: their arguments, else the variables that they read. */
function accountOf(
  { kind, environment }: SoftwareSpender,
  { account, provider }: ApiUse,
  { budget }: Extract<Bill, { kind: 'paid' }>,
): Account {
  if (budget !== 'api') return {};
  const library = kind !== 'http' && provider === 'openai';
  const from = (given: Value | undefined, name: string): string | undefined =>
    accountName(given ?? (library ? environment.get(name) : undefined));
  const organization = from(account?.organization, 'OPENAI_ORG_ID');
  const project = from(account?.project, 'OPENAI_PROJECT_ID');
  return {
    ...(organization === undefined ? {} : { organization }),
    ...(project === undefined ? {} : { project }),
  };
}

function routeOf(use: ApiUse, budget: 'api' | 'subscription' | 'other') {
  if (budget === 'other') return 'other-provider' as const;
  if (budget === 'subscription') return 'codex-signed-in' as const;
  return use.throughCodex === true ? ('codex-api-key' as const) : ('openai-api' as const);
}

/** What these give a person, whose limits they draw on. */
const PLANS: ReadonlySet<string> = new Set(['claude-plan', 'github-copilot']);

function kindOf(
  use: ApiUse,
  budget: 'api' | 'subscription' | 'other',
  settings: Settings,
): PayerKind {
  if (budget === 'api') return 'platform-key';
  if (budget === 'subscription') return loginOf(use, settings);
  if (PLANS.has(use.provider) && use.credential !== undefined) return 'provider-plan';
  return use.credential === undefined ||
    origins(use.credential).some((o) => o.kind === 'github-token')
    ? 'provider-identity'
    : 'provider-key';
}

/** A token of a workspace, or the file of somebody's login: a secret's own name tells a token in any input. */
function loginOf({ credentialName, credential }: ApiUse, { hints }: Settings): PayerKind {
  const names = origins(credential ?? UNSET).flatMap((one) => ('name' in one ? [one.name] : []));
  const kinds = [credentialName, ...names].map((name) => classifyName(name, hints)?.kind);
  return kinds.includes('access-token') ? 'access-token' : 'chatgpt-auth-file';
}

function candidates(use: ApiUse, bill: Paid, settings: Settings): readonly Payer[] {
  if (bill.kind === 'open') return bill.candidates;
  return [
    payer(
      kindOf(use, bill.budget, settings),
      valueName(use.credential) || use.credentialName,
      bill.budget,
    ),
  ];
}

function unclear(
  spender: SoftwareSpender,
  who: readonly Payer[],
  settledBy: string,
  use?: ApiUse,
): Outcome {
  return chargeOf(
    spender,
    {
      budget: 'unclear',
      route: null,
      payer: null,
      candidates: [...who],
      settledBy,
      evidence: trailOf(spender, use?.credential ?? spender.uses[0]?.credential),
    },
    ...(use === undefined ? spender.uses : [use]).map(({ credential }) => credential),
  );
}
