import { isByName } from '../report/payer-in-doubt.ts';
import type { Budget, Charge } from '../report/report.ts';
import { few, listed } from '../support/listed.ts';
import { refusable } from './does.ts';
import { MOST_NAMED } from './labels.ts';

/** What pays, and what bills: as the files stand, or once GitHub takes them. */
export interface Verbs {
  readonly pays: 'pays' | 'would pay';
  readonly bills: 'bills' | 'would bill';
  /** Of several. */
  readonly bill: 'bill' | 'would bill';
}

/** Who pays, for the charge that leads, and where it is not sure that it asks a model, if what; the budget is the job's. */
export function so(budget: Budget, charge: Charge, condition: string, verbs: Verbs): string {
  const only = condition === '' ? '' : `${condition}, `;
  if (refusable(charge))
    return 'which Codex is reported to refuse, so nobody pays and nothing is done';
  if (charge.payer?.inFiles === false)
    return `with no credential in the files; if it finds one, ${pays(charge, verbs)}`;
  switch (budget) {
    case 'api':
    case 'other':
      return `so ${only}${pays(charge, verbs)}`;
    case 'subscription':
      return isByName(charge)
        ? `so ${only}a ChatGPT plan ${verbs.pays} if that holds a ChatGPT login, as its name says, ${OR_A_KEY}`
        : `so ${only}${pays(charge, verbs)}`;
    case 'both':
      return `so ${only}the OpenAI Platform account ${verbs.pays} for it`;
    case 'unclear':
      if (charge.spender.kind === 'remote')
        return `so whether it calls a model, and who ${verbs.pays}, is not in the files here (\`--online\` reads those there)`;
      return `and ${only}who ${verbs.pays} is not in the files: it depends on ${charge.settledBy ?? 'a credential that is out of sight'}${couldBe(charge)}`;
    case 'none':
      return 'and nobody pays';
    default:
      return budget satisfies never;
  }
}

/** A note of the charge says the same. */
export const OR_A_KEY = 'and the API account if it holds a key';

/** What the head of a page says once stands beside no job of it. */
export const WHAT_A_PLAN_PAYS = ': what the seat includes, then credits where there are any';

function pays(charge: Charge, verbs: Verbs): string {
  const { budget, payer, provider, model, shutDown } = charge;
  if (shutDown !== undefined) return wouldPay(charge, shutDown);
  switch (budget) {
    case 'api':
      return `the OpenAI Platform account ${verbs.pays}, metered`;
    case 'subscription':
      return `a ChatGPT plan or workspace ${verbs.pays}, not the API account${WHAT_A_PLAN_PAYS}`;
    case 'other':
      return payer?.kind === 'provider-plan'
        ? `${provider ?? 'a plan at another provider'} ${verbs.pays}`
        : `${biller(provider)}${provider?.includes(', or ') ? ',' : ''} ${verbs.bills} it${forNothing(model)}`;
    case 'unclear':
      return `who ${verbs.pays} is not in the files`;
    default:
      return budget satisfies never;
  }
}

/** Which budget it is once a model is named that is still there. */
function wouldPay(
  { budget, provider }: Charge,
  { model, date }: NonNullable<Charge['shutDown']>,
): string {
  if (budget === 'other')
    return `${provider} would bill it, but nothing is billed until another model is named: ${provider} shut down \`${model}\` on ${date}`;
  return budget === 'subscription'
    ? `a ChatGPT plan or workspace would pay, not the API account, but nothing is used until another model is named: since ${date} Codex signed in with ChatGPT offers no \`${model}\``
    : `the OpenAI Platform account would pay, metered, but nothing is billed until another model is named: OpenAI shut down \`${model}\` on ${date}`;
}

/** Variants of OpenRouter that cost nothing: https://openrouter.ai/docs/guides/routing/model-variants/free */
function forNothing(model: string | null): string {
  return model?.endsWith(':free') === true ? ', and nothing for a model that ends in `:free`' : '';
}

/** Of which the files leave open whose it is: `secrets.A` (Anthropic) or `secrets.B` … */
function couldBe({ candidates, settledBy }: Charge): string {
  const names = [...new Set(candidates.map(({ name }) => name))];
  const told = names.filter((name) => !name.includes(' ') && !settledBy?.includes(name));
  if (told.length < 2) return '';
  const shown = told.map((name) => `\`${name}\``);
  return `, which decides between ${listed(few(shown, MOST_NAMED))}`;
}

/** A host that nobody knows is billed by whoever runs it. */
function biller(provider: string | null): string {
  if (provider === null) return 'another provider';
  return /^[\w-]+(?:\.[\w-]+)+$/.test(provider) ? `whoever runs \`${provider}\`` : provider;
}

/** Whether a bill is sent, in place of a plan that pays. */
export function isBilled({ budget, payer }: Charge): boolean {
  return budget === 'other' && payer?.kind !== 'provider-plan';
}

/** Who gets the bill for these commands. */
export function paidWith(charge: Charge | undefined, what: string, { pays, bills }: Verbs): string {
  if (charge === undefined) return '';
  const bill = billOf(charge);
  switch (charge.budget) {
    case 'api':
    case 'subscription':
      return `${bill} ${pays} for ${what}`;
    case 'other':
      return isBilled(charge) ? `${bill} ${bills} for ${what}` : `${bill} ${pays} for ${what}`;
    case 'unclear':
      return `the files do not show who ${pays} for ${what}`;
    default:
      return charge.budget satisfies never;
  }
}

export function billsOf(charges: readonly Charge[]): string {
  const all = [...new Set(charges.map(billOf))];
  return listed(all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} others`] : all);
}

export function billOf({ budget, provider }: Charge): string {
  switch (budget) {
    case 'api':
      return 'the OpenAI Platform account';
    case 'subscription':
      return 'a ChatGPT plan or workspace';
    case 'other':
      // In a list the one who is meant, without whom it may be instead.
      return biller(provider).replace(/, or whoever .*$/s, '');
    case 'unclear':
      return 'somebody whom the files do not show';
    default:
      return budget satisfies never;
  }
}
