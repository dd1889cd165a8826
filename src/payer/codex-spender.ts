import { doubtAt } from '../interpreter/doubt.ts';
import type { CodexSpender } from '../interpreter/model.ts';
import { withoutSecrets } from '../knowledge/events.ts';
import type { Account, Charge, DeadCause, Doubt, Payer } from '../report/report.ts';
import { listed } from '../support/listed.ts';
import type { Evidence } from '../value/evidence.ts';
import { literal, literalText, type Value } from '../value/value.ts';
import { accountName, chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import { foreignOption } from './codex/arguments.ts';
import { UNKNOWN_TEXT } from './codex/config-file.ts';
import { decide } from './codex/decide.ts';
import { REMOTE } from './codex/row.ts';
import type { Situation } from './codex/situation.ts';
import type { Candidate, CannotRun, Depends, Named, Pays, Verdict } from './codex/verdict.ts';
import { stepsOf } from './codex/why.ts';
import { credentialOf, dotenvValues, factsFor, loginsIn } from './codex-facts.ts';
import type { Settings, Settled } from './settled.ts';

/** Codex itself: as the client decides. */
export function settleCodex(
  spender: CodexSpender,
  settings: Settings,
  server?: CodexSpender,
): Settled {
  const situation = factsFor(spender, settings.hints, server);
  const verdict = decide(situation);
  return {
    outcomes: outcomesOf({ spender, client: server ?? spender, settings, situation }, verdict),
    steps: stepsOf(verdict.trace),
    codex: { situation, verdict },
  };
}

/** Who spends, and the client whose login is used: the app server's, where it does the work. */
interface Case {
  readonly spender: CodexSpender;
  readonly client: CodexSpender;
  readonly settings: Settings;
  readonly situation: Situation;
}

function outcomesOf(it: Case, verdict: Verdict): readonly Outcome[] {
  switch (verdict.kind) {
    case 'pays':
      return [charged(it, verdict)];
    case 'cannot-run':
      return [dead(it, verdict)];
    case 'spends-nothing':
      return [];
    case 'depends':
      return depends(it, verdict);
    default:
      return verdict satisfies never;
  }
}

function dead({ spender, client, situation }: Case, verdict: Verdict | undefined): Outcome {
  const stopped = verdict?.kind === 'cannot-run' ? verdict : undefined;
  return {
    kind: 'dead',
    spender,
    reason: stopped?.reason ?? 'it makes no model call',
    cause: causeOf(stopped, situation),
    credential: unusedKey(client),
  };
}

/** What the sending to another provider stops at. */
const PROVIDER_ROWS: Readonly<Record<string, string>> = {
  'sends.bedrock': 'Amazon Bedrock',
  'sends.google': 'Google Cloud',
};

/** By the row of the order at which it stopped. */
function causeOf(stopped: CannotRun | undefined, { invocation }: Situation): DeadCause {
  const row = stopped?.trace.at(-1)?.row;
  if (row === 'command.terminal') return { kind: 'no-terminal' };
  if (row === 'command.waits-for-a-browser') return { kind: 'waits' };
  if (row === 'credential.workload-identity') return { kind: 'identity' };
  if (row !== undefined && row in PROVIDER_ROWS)
    return { kind: 'other-provider', name: PROVIDER_ROWS[row] };
  const option = foreignOption([...invocation.flags.keys()].map((flag) => `--${flag}`));
  return row === 'command.known-to-release' && option !== undefined
    ? { kind: 'unknown-option', name: option }
    : { kind: 'refused' };
}

function charged(
  it: Case,
  pays: Pays,
  more: Partial<Charge> = {},
  others: readonly Pays[] = [],
): Outcome {
  const { spender } = it;
  const source = sourceOf(it, pays);
  const who = payerOf(it, pays);
  return chargeOf(
    spender,
    {
      budget: who.budget,
      route: who.budget === 'unclear' ? null : routeOf(who.budget, pays),
      payer: who.budget === 'unclear' ? null : who,
      candidates: who.budget === 'unclear' ? [who] : [],
      settledBy: who.budget === 'unclear' ? settlesProvider(pays) : null,
      provider: who.budget === 'other' ? (pays.host ?? pays.provider) : null,
      evidence: trailOf(spender, source.value, source.trail),
      ...more,
    },
    source.value,
    ...others.map((one) => sourceOf(it, one).value),
  );
}

function settlesProvider({ provider }: Pays): string {
  switch (provider) {
    case UNKNOWN_TEXT:
      return 'the provider that is filled in at run time';
    case REMOTE:
      return 'the login of the app server that `--remote` names';
    default:
      return `the host that provider \`${provider}\` sends to`;
  }
}

function routeOf(budget: Payer['budget'], pays: Pays): Charge['route'] {
  if (budget === 'other') return 'other-provider';
  // A budget that the policy declared for the host goes the way of that budget.
  if (budget === pays.budget && pays.route !== undefined) return pays.route;
  return budget === 'api' ? 'codex-api-key' : 'codex-signed-in';
}

/** The policy may know what a gateway's host bills. */
function payerOf(it: Case, pays: Pays): Payer {
  const { settings } = it;
  const declared = pays.host === undefined ? undefined : settings.host(pays.host);
  const budget = declared === undefined || declared === 'none' ? pays.budget : declared;
  const { value } = sourceOf(it, pays);
  const name = identityName(pays, value) ?? (valueName(value) || sourceName(pays));
  const kind =
    pays.credential?.kind ?? (pays.provider === REMOTE ? 'unknown' : 'provider-identity');
  return payer(kind, name, budget, accountOf(it, pays));
}

/** An identity is no key, also where its text stands in the file. */
function identityName({ credential }: Pays, value: Value | undefined): string | undefined {
  if (!credential?.kind.endsWith('-identity') || credential.at.in !== 'variable') return undefined;
  const text = value === undefined ? undefined : literalText(value)?.trim();
  return text === undefined ? undefined : `${credential.at.name}: ${text.slice(0, 60)}`;
}

function accountOf({ client }: Case, { account }: Pays): Account {
  return Object.fromEntries(
    Object.entries(account).flatMap(([part, named]: [string, Named]) => {
      const value = 'text' in named ? literal(named.text) : variableOf(client, named.variable);
      const name = accountName(value);
      return name === undefined ? [] : [[part, name]];
    }),
  );
}

/** Credentials whose text and origin no file shows, as a reader would call them. */
const SOURCES: Readonly<Record<string, string>> = {
  'provider:auth.command': 'what the provider’s auth command prints',
  'provider:http_headers': 'a header in the provider’s settings',
  'provider:experimental_bearer_token': 'a token in the provider’s settings',
  'provider:credential_file': 'the credential_file of the provider',
  'aws:web-identity': 'an AWS role',
  'aws:login': 'the job’s login to AWS',
  'google:login': 'the job’s login to Google Cloud',
  'workload-identity:platform': 'the job’s GitHub identity',
};

function sourceName(pays: Pays): string {
  const source = pays.credential?.source;
  return source === undefined ? providerName(pays) : (SOURCES[source] ?? source);
}

function providerName({ provider }: Pays): string {
  switch (provider) {
    case UNKNOWN_TEXT:
      return 'a provider that the files do not show';
    case REMOTE:
      return 'the login of an app server that the files do not show';
    default:
      return `provider ${provider}`;
  }
}

interface Source {
  readonly value: Value | undefined;
  readonly trail: readonly Evidence[];
}

/** Where the credential that was chosen comes from: a variable, a login, the file. */
function sourceOf({ client }: Case, { credential, budget }: Pays): Source {
  const { home } = client;
  // A provider of one's own stands in the settings, wherever its key comes from.
  const settings = home.files.get('config.toml')?.trail ?? [];
  if (credential === undefined) return { value: undefined, trail: settings };
  const { at } = credential;
  switch (at.in) {
    case 'variable':
      return {
        value: variableOf(client, at.name),
        trail: budget === 'other' ? settings : [],
      };
    case 'stdin':
      return { value: client.stdin, trail: [] };
    case 'auth-file': {
      const login = loginsIn(home)[at.of ?? 0];
      return {
        value: login && credentialOf(login),
        trail: login?.trail ?? home.filled?.trail ?? [],
      };
    }
    case 'settings':
      return { value: undefined, trail: settings };
    default:
      return at satisfies never;
  }
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
function depends(it: Case, verdict: Depends): readonly Outcome[] {
  const { spender } = it;
  const paying = verdict.candidates.filter(
    (c): c is Candidate & { verdict: Pays } => c.verdict.kind === 'pays',
  );
  const [usual] = verdict.candidates;
  const [first] = paying;
  if (first === undefined) return [dead(it, usual?.verdict)];
  const payers = paying.map((c) => {
    const who = payerOf(it, c.verdict);
    return byHand(c) === undefined ? who : onMachine(who);
  });
  const same = new Set(payers.map((p) => p.budget)).size === 1;
  const login = usual && (byHand(usual) ?? rivalOf(usual));
  if (!same && login !== undefined)
    return [
      charged(
        it,
        first.verdict,
        {
          budget: 'unclear',
          route: null,
          payer: null,
          candidates: payers,
          settledBy: login,
        },
        paying.map((c) => c.verdict),
      ),
    ];
  const [paid, ...others] = payers;
  if (paid === undefined || usual === undefined) return [];
  const sure = spender.certainty === 'certain' && usual.verdict.kind === 'pays';
  const fileOnly = paid.kind === 'chatgpt-auth-file' || paid.kind === 'machine-login';
  // A login that nobody sees is no second credential; the notes tell of it.
  const rivals = others.filter((p) => p.budget !== paid.budget && p.kind !== 'machine-login');
  return [
    charged(
      it,
      first.verdict,
      {
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
        ...(usual.verdict.kind === 'pays' ? {} : { unsure: 'spending' as const }),
        doubts: doubtsOf(spender, usual.verdict.kind === 'pays' ? usual : first),
        notes: notes(it, verdict),
      },
      paying.map((c) => c.verdict),
    ),
  ];
}

/** What has to hold for the candidate to be the one. */
function doubtsOf(spender: CodexSpender, { verdict, ways }: Candidate): Doubt[] {
  const facts = (ways[0] ?? []).map(({ when }) => when);
  if (facts.length === 0) return [];
  const of = verdict.kind === 'pays' ? 'payer' : 'call';
  return [doubtAt(of, spender, inWords(listed(facts), ''))];
}

/** The fact by which the candidate pays through what somebody did by hand on the runner's machine. */
function byHand({ ways }: Candidate): string | undefined {
  return ways.flat().find((fact) => fact.byHand)?.settledBy;
}

/** What tells which of several logins it is that pays. */
function rivalOf({ ways }: Candidate): string | undefined {
  return ways.flat().find((fact) => fact.rival)?.settledBy;
}

function onMachine(who: Payer): Payer {
  const what = who.budget === 'api' ? 'an API key' : 'ChatGPT';
  return { ...who, kind: 'machine-login', name: `the runner’s own login with ${what}` };
}

const BUDGET_WORDS: Readonly<Record<Payer['budget'], string>> = {
  api: 'the OpenAI Platform account pays',
  subscription: 'a ChatGPT plan or workspace pays',
  other: 'another provider bills',
  unclear: 'the payer is not known',
};

/** When the payer changes, one sentence for each other case; a mere failure counts where it can happen. */
function notes(it: Case, verdict: Depends): string[] {
  const lacking = withoutSecrets(it.spender.events);
  return verdict.candidates.slice(1, 5).flatMap((candidate) => {
    const facts = (candidate.ways[0] ?? [])
      .filter((fact) => !fact.usual || fact.byHand)
      .map((fact) => fact.when);
    if (candidate.verdict.kind === 'pays') {
      const { name, budget } = payerOf(it, candidate.verdict);
      // Where GitHub withholds secrets, that one is empty too.
      const where = name.startsWith('secrets.') ? '' : lacking;
      return `When ${inWords(listed(facts), where) || 'that differs'}, ${BUDGET_WORDS[budget]}.`;
    }
    const when = inWords(listed(facts), lacking) || 'that differs';
    return lacking === '' ? [] : `When ${when}, the run fails and nothing is spent.`;
  });
}

/** Names as code; and which runs find a secret empty. */
function inWords(when: string, lacking: string): string {
  const named = when.replace(/(?<!`)\b(?:secrets|vars|inputs)\.[\w*-]+/g, '`$&`');
  const empty = /secrets\.[\w*-]+`? (?:is|are) empty/.test(named);
  return empty && lacking !== '' ? `${named}, ${lacking}` : named;
}
