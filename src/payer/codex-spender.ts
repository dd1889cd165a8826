import type { CodexSpender } from '../interpreter/model.ts';
import { mayLackSecrets, WITHOUT_SECRETS } from '../knowledge/events.ts';
import { billingOfHost } from '../knowledge/hosts.ts';
import type { Charge, Payer } from '../report.ts';
import type { Evidence } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';
import { chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import { UNKNOWN_TEXT } from './codex/config-file.ts';
import { decide } from './codex/decide.ts';
import type { Candidate, Depends, Pays } from './codex/verdict.ts';
import { dotenvValues, factsFor, MACHINE_LOGIN } from './codex-facts.ts';
import type { Settings } from './software.ts';

/** Codex itself: as the client decides. */
export function settleCodex(spender: CodexSpender, settings: Settings): readonly Outcome[] {
  const verdict = decide(factsFor(spender, settings.hints));
  switch (verdict.kind) {
    case 'pays':
      return [charged(spender, verdict, settings)];
    case 'cannot-run':
      return [{ kind: 'dead', spender, reason: verdict.reason, credential: unusedKey(spender) }];
    case 'spends-nothing':
      return [];
    case 'depends':
      return depends(spender, verdict, settings);
    default:
      return verdict satisfies never;
  }
}

function charged(
  spender: CodexSpender,
  pays: Pays,
  settings: Settings,
  more: Partial<Charge> = {},
): Outcome {
  const source = sourceOf(spender, pays);
  const who = payerOf(spender, pays, settings);
  return chargeOf(spender, {
    budget: who.budget,
    route: who.budget === 'unclear' ? null : routeOf(who.budget, pays),
    payer: who.budget === 'unclear' ? null : who,
    candidates: who.budget === 'unclear' ? [who] : [],
    settledBy:
      who.budget !== 'unclear'
        ? null
        : pays.provider === UNKNOWN_TEXT
          ? 'the provider that is filled in at run time'
          : `the host that provider \`${pays.provider}\` sends to`,
    provider: who.budget === 'other' ? (pays.host ?? pays.provider) : null,
    evidence: trailOf(spender, source.value, source.trail),
    ...more,
  });
}

function routeOf(budget: Payer['budget'], pays: Pays): Charge['route'] {
  if (budget === 'other') return 'other-provider';
  // A budget that the policy declared for the host goes the way of that budget.
  if (budget === pays.budget && pays.route !== undefined) return pays.route;
  return budget === 'api' ? 'codex-api-key' : 'codex-signed-in';
}

/** The policy may know what a gateway's host bills. */
function payerOf(spender: CodexSpender, pays: Pays, settings: Settings): Payer {
  const declared = pays.host === undefined ? undefined : settings.host(pays.host);
  const bill =
    declared === undefined || pays.host === undefined
      ? undefined
      : billingOfHost(pays.host, () => declared);
  const budget = bill === undefined || bill.budget === 'none' ? pays.budget : bill.budget;
  const { value } = sourceOf(spender, pays);
  const name = valueName(value) || pays.credential?.source || providerName(pays);
  return payer(pays.credential?.kind ?? 'provider-identity', name, budget);
}

function providerName({ provider }: Pays): string {
  return provider === UNKNOWN_TEXT
    ? 'a provider that the files do not show'
    : `provider ${provider}`;
}

/** Where the credential that was chosen comes from: a variable, a login, the file. */
function sourceOf(
  spender: CodexSpender,
  pays: Pays,
): { value: Value | undefined; trail: readonly Evidence[] } {
  const { credential } = pays;
  // A provider of one's own stands in the settings, wherever its key comes from.
  const settings = spender.home.files.get('config.toml')?.trail ?? [];
  if (credential?.variable !== undefined)
    return {
      value: variableOf(spender, credential.variable),
      trail: pays.budget === 'other' ? settings : [],
    };
  if (credential?.source.startsWith('stdin')) return { value: spender.stdin, trail: [] };
  if (credential?.source.startsWith('auth.json')) {
    const { login } = spender.home;
    if (login !== undefined) return { value: login.credential, trail: login.trail };
    const file = spender.home.files.get('auth.json');
    return { value: file?.content, trail: file?.trail ?? spender.home.filled?.trail ?? [] };
  }
  return { value: undefined, trail: settings };
}

/** The home's `.env` is loaded over the environment, except for names that begin with `CODEX_`. */
function variableOf({ home, environment }: CodexSpender, name: string): Value | undefined {
  const fromFile = name.startsWith('CODEX_')
    ? undefined
    : dotenvValues(home.files.get('.env')).get(name);
  return fromFile ?? environment.get(name);
}

/** A key in sight that cannot pay, for the finding that says so. */
function unusedKey(spender: CodexSpender): string | null {
  const key = spender.environment.get('OPENAI_API_KEY');
  return key === undefined ? null : valueName(key) || 'OPENAI_API_KEY';
}

/**
 * Facts outside the files decide. The usual case gives the charge and the others stand as
 * candidates; only a machine's own login is nobody's usual case.
 */
function depends(spender: CodexSpender, verdict: Depends, settings: Settings): readonly Outcome[] {
  const paying = verdict.candidates.filter(
    (c): c is Candidate & { verdict: Pays } => c.verdict.kind === 'pays',
  );
  const [usual] = verdict.candidates;
  const [first] = paying;
  if (first === undefined)
    return [{ kind: 'dead', spender, reason: reasonOf(usual), credential: unusedKey(spender) }];
  const payers = paying.map((c) => {
    const who = payerOf(spender, c.verdict, settings);
    return byMachine(c) ? onMachine(who) : who;
  });
  const same = new Set(payers.map((p) => p.budget)).size === 1;
  if (!same && usual !== undefined && byMachine(usual))
    return [
      charged(spender, first.verdict, settings, {
        budget: 'unclear',
        route: null,
        payer: null,
        candidates: payers,
        settledBy: MACHINE_LOGIN,
      }),
    ];
  const [paid, ...others] = payers;
  if (paid === undefined || usual === undefined) return [];
  const sure = spender.certainty === 'certain' && usual.verdict.kind === 'pays';
  const fileOnly = paid.kind === 'chatgpt-auth-file' || paid.kind === 'machine-login';
  // A login that nobody sees is no second credential; the notes tell of it.
  const rivals = others.filter((p) => p.budget !== paid.budget && p.kind !== 'machine-login');
  return [
    charged(spender, first.verdict, settings, {
      // Who a host bills that nobody knows, `charged` has said.
      ...(paid.budget === 'unclear'
        ? { candidates: [paid, ...rivals] }
        : {
            payer: paid,
            candidates: rivals,
            settledBy: same ? null : (verdict.settledBy[0] ?? null),
          }),
      confidence:
        sure && !fileOnly
          ? spender.certainty
          : usual.verdict.kind === 'pays'
            ? 'likely'
            : 'possible',
      notes: notes(verdict, spender, settings),
    }),
  ];
}

/** Whether the candidate pays by what somebody signed in by hand on the runner's machine. */
function byMachine({ ways }: Candidate): boolean {
  return ways.some((way) => way.some((fact) => fact.settledBy === MACHINE_LOGIN));
}

function onMachine(who: Payer): Payer {
  const what = who.budget === 'api' ? 'an API key' : 'ChatGPT';
  return { ...who, kind: 'machine-login', name: `the runner’s own login with ${what}` };
}

function reasonOf(candidate: Candidate | undefined): string {
  return candidate?.verdict.kind === 'cannot-run'
    ? candidate.verdict.reason
    : 'it makes no model call';
}

const BUDGET_WORDS: Readonly<Record<Payer['budget'], string>> = {
  api: 'the OpenAI Platform account pays',
  subscription: 'a ChatGPT plan or workspace pays',
  other: 'another provider bills',
  unclear: 'the payer is not known',
};

/** When the payer changes, one sentence for each other case; a mere failure counts where it can happen. */
function notes(verdict: Depends, spender: CodexSpender, settings: Settings): string[] {
  const lacking = mayLackSecrets(spender.events);
  return verdict.candidates.slice(1, 5).flatMap((candidate) => {
    const facts = (candidate.ways[0] ?? [])
      .filter((fact) => !fact.usual || fact.settledBy === MACHINE_LOGIN)
      .map((fact) => fact.when);
    const when = inWords(facts.join(' and '), lacking) || 'that differs';
    if (candidate.verdict.kind === 'pays')
      return `When ${when}, ${BUDGET_WORDS[payerOf(spender, candidate.verdict, settings).budget]}.`;
    return lacking ? `When ${when}, the run fails and nothing is spent.` : [];
  });
}

/** Names as code; and which runs find a secret empty. */
function inWords(when: string, lacking: boolean): string {
  const named = when.replace(/(?<!`)\b(?:secrets|vars|inputs)\.[\w*-]+/g, '`$&`');
  const empty = /secrets\.[\w*-]+`? (?:is|are) empty/.test(named);
  return empty && lacking ? `${named}, ${WITHOUT_SECRETS}` : named;
}
