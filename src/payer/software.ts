import type { ApiUse, SoftwareSpender } from '../interpreter/model.ts';
import { type Billing, billingOfHost } from '../knowledge/hosts.ts';
import { classifyName, type Hints } from '../knowledge/names.ts';
import { providerById } from '../knowledge/providers.ts';
import type { Payer, PayerKind } from '../report.ts';
import { templates } from '../value/template.ts';
import { type Alternative, origins, type Value } from '../value/value.ts';
import {
  addressName,
  alternativeName,
  chargeOf,
  type Outcome,
  payer,
  trailOf,
  valueName,
} from './account.ts';

/** What the policy says of names and hosts that give no hint themselves. */
export interface Settings {
  readonly hints: Hints;
  /** A host's budget by the policy's `hosts:`, or undefined. */
  readonly host: (host: string) => 'api' | 'subscription' | 'other' | 'none' | undefined;
}

/** Software that calls model hosts itself: host before provider before the credential's name. */
export function settleSoftware(spender: SoftwareSpender, settings: Settings): readonly Outcome[] {
  const bills = spender.uses.map((use) => ({ use, bill: billOf(use, settings) }));
  const paid = bills.flatMap(({ use, bill }) => (bill.kind === 'free' ? [] : [{ use, bill }]));
  if (spender.pick === 'any' && new Set(paid.map(({ bill }) => budgetOf(bill))).size > 1)
    return [
      unclear(
        spender,
        paid.flatMap(({ use, bill }) => candidates(use, bill)),
        'the model the run is configured with',
      ),
    ];
  return paid.map(({ use, bill }) => outcome(spender, use, bill));
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

function billOf(use: ApiUse, settings: Settings): Bill {
  if (use.endpoint !== undefined) {
    const byHost = billOfEndpoint(use, use.endpoint, settings);
    if (byHost !== undefined) return byHost;
  }
  const crossing = crossingCredentials(use, settings);
  if (crossing.length > 1)
    return {
      kind: 'open',
      settledBy: `which of ${crossing.map((c) => `\`${c.name}\``).join(', ')} is set`,
      candidates: crossing,
    };
  const provider = providerById(use.provider);
  if (provider === undefined) return { kind: 'paid', budget: 'other', provider: use.provider };
  return provider.budget === 'none'
    ? { kind: 'free' }
    : { kind: 'paid', budget: provider.budget, provider: provider.title };
}

/** Where the requests go decides; a host that only a secret or variable names leaves it open. */
export function billOfEndpoint(use: ApiUse, endpoint: Value, settings: Settings): Bill | undefined {
  const bills = templates(endpoint).map((t) => billingOfHost(t.text, settings.host));
  const known = bills.filter((b): b is Billing => b !== undefined);
  const [first] = known;
  if (
    first !== undefined &&
    known.length === bills.length &&
    known.every((b) => b.budget === first.budget)
  )
    return first.budget === 'none'
      ? { kind: 'free' }
      : { kind: 'paid', budget: first.budget, provider: first.provider };
  if (endpoint.alternatives.every((a) => a.pieces.length === 0)) return undefined;
  const provider = providerById(use.provider);
  if (provider !== undefined && provider.budget === 'other') return undefined;
  const name = valueName(use.credential);
  return {
    kind: 'open',
    settledBy: `the host behind ${addressName(endpoint)}`,
    candidates: [
      payer('platform-key', name, 'api'),
      payer('provider-key', `${name} at ${addressName(endpoint)}`, 'other'),
    ],
  };
}

/** `secrets.OPENAI_API_KEY || secrets.AZURE_OPENAI_API_KEY`: the first that is set pays. */
export function crossingCredentials(use: ApiUse, settings: Settings): readonly Payer[] {
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

function outcome(spender: SoftwareSpender, use: ApiUse, bill: Paid): Outcome {
  switch (bill.kind) {
    case 'open':
      return unclear(spender, bill.candidates, bill.settledBy, use);
    case 'paid': {
      const name =
        valueName(use.credential) ||
        `no credential in sight (${use.credentialName || bill.provider})`;
      return chargeOf(spender, {
        budget: bill.budget,
        route: routeOf(use, bill.budget),
        payer: payer(kindOf(use, bill.budget), name, bill.budget),
        provider: bill.budget === 'other' ? bill.provider : null,
        evidence: trailOf(spender, use.credential, use.endpoint?.alternatives[0]?.trail ?? []),
      });
    }
    default:
      return bill satisfies never;
  }
}

function routeOf(use: ApiUse, budget: 'api' | 'subscription' | 'other') {
  if (budget === 'other') return 'other-provider' as const;
  if (budget === 'subscription') return 'codex-signed-in' as const;
  return use.throughCodex === true ? ('codex-api-key' as const) : ('openai-api' as const);
}

function kindOf(use: ApiUse, budget: 'api' | 'subscription' | 'other'): PayerKind {
  if (budget === 'api') return 'platform-key';
  if (budget === 'subscription') return 'chatgpt-auth-file';
  return use.credential === undefined ||
    origins(use.credential).some((o) => o.kind === 'github-token')
    ? 'provider-identity'
    : 'provider-key';
}

function candidates(use: ApiUse, bill: Paid): readonly Payer[] {
  if (bill.kind === 'open') return bill.candidates;
  return [
    payer(kindOf(use, bill.budget), valueName(use.credential) || use.credentialName, bill.budget),
  ];
}

function unclear(
  spender: SoftwareSpender,
  who: readonly Payer[],
  settledBy: string,
  use?: ApiUse,
): Outcome {
  return chargeOf(spender, {
    budget: 'unclear',
    route: null,
    payer: null,
    candidates: [...who],
    settledBy,
    evidence: trailOf(spender, use?.credential ?? spender.uses[0]?.credential),
  });
}
