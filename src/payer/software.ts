import { doubtAt } from '../interpreter/doubt.ts';
import type { ApiUse, SoftwareSpender } from '../interpreter/model.ts';
import { providerOfUrl } from '../knowledge/hosts.ts';
import { classifyName, isSetting } from '../knowledge/names.ts';
import { type Provider, providerById } from '../knowledge/providers.ts';
import type { Account, Charge, Payer, PayerKind } from '../report/report.ts';
import { chosenBy, guardOf } from '../value/guards.ts';
import { templates } from '../value/template.ts';
import { isKept, originName, originNames, origins, UNSET, type Value } from '../value/value.ts';
import { accountName, chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import type { Settings, Settled, Step } from './settled.ts';
import { type Bill, type Billed, billOf, type Paid, signedInAs } from './software-bill.ts';

/** Software that calls model hosts itself: host before provider before the credential's name. */
export function settleSoftware(spender: SoftwareSpender, settings: Settings): Settled {
  if (spender.idle !== undefined) return idle(spender, spender.idle);
  const living = spender.uses
    .filter((use) => retiredBehind(use) === undefined)
    .map(withoutSettings)
    .map(byPlan);
  const [gone] = spender.uses.flatMap((use) => retiredBehind(use) ?? []);
  if (living.length === 0 && gone !== undefined) return retired(spender, gone);
  const bills = living.map((use) => ({ use, ...billOf(use, settings, spender) }));
  const picked = pickedBy(spender, bills);
  const outcomes = outcomesOf(spender, bills, settings, picked);
  const steps = picked === undefined ? bills.flatMap((one) => one.steps) : [pickedStep(picked)];
  return { outcomes, steps };
}

/** What names the model that picks one, where that is somebody's setting. */
function modelOf({ model = UNSET }: SoftwareSpender): string {
  const [only, ...more] = origins(model).filter((one) => isKept(one) || one.kind === 'input');
  return only === undefined || more.length > 0
    ? 'the model the run is configured with'
    : `the model that \`${originName(only)}\` names`;
}

/** What picks one of the credentials of several budgets that it is handed. */
function pickedBy(spender: SoftwareSpender, bills: readonly Used[]): string | undefined {
  const paid = bills.flatMap(({ bill, use }) => (bill.kind === 'free' ? [] : [{ bill, use }]));
  if (new Set(paid.map(({ bill }) => budgetOf(bill))).size < 2) return undefined;
  const chosen = chosenBy(paid.map(({ use }) => use.credential));
  if (chosen !== undefined) return `\`${chosen}\``;
  return spender.pick === 'any' ? modelOf(spender) : undefined;
}

function pickedStep(by: string): Step {
  return {
    asks: 'Which of its credentials does it send?',
    outcome: 'blocked',
    because: `it is handed those of several, and ${by} picks one`,
  };
}

/** A model, an address or a project that a program reads beside its key is no credential. */
function withoutSettings(use: ApiUse): ApiUse {
  const names = origins(use.credential ?? UNSET)
    .filter(isKept)
    .map(({ name }) => name);
  const settings = names.length > 0 && names.every(isSetting);
  if (!settings || classifyName(use.credentialName) !== undefined) return use;
  return { ...use, credential: undefined };
}

/** Whatever a program calls it, a token of a person's Claude plan draws on that plan. */
function byPlan(use: ApiUse): ApiUse {
  const secrets = origins(use.credential ?? UNSET).flatMap((one) =>
    one.kind === 'secret' ? [one.name] : [],
  );
  const plan = secrets.length > 0 && secrets.every((name) => CLAUDE_TOKEN.test(name));
  return plan && use.provider === 'anthropic' ? { ...use, provider: 'claude-plan' } : use;
}

/** As `claude setup-token` names it. */
const CLAUDE_TOKEN = /(?:^|_)CLAUDE_CODE_OAUTH_TOKEN(?:_|$)/;

/** The provider that no longer answers, at the address or by the client. */
function retiredBehind({ provider, endpoint }: ApiUse): Provider | undefined {
  const text = endpoint === undefined ? undefined : templates(endpoint)[0]?.text;
  const asked =
    (text === undefined ? undefined : providerOfUrl(text)?.provider) ??
    (endpoint === undefined ? providerById(provider) : undefined);
  return asked?.retired === undefined ? undefined : asked;
}

function idle(
  spender: SoftwareSpender,
  { because, lacks, permission, nobodys }: NonNullable<SoftwareSpender['idle']>,
): Settled {
  const credential = valueName(spender.uses[0]?.credential) || null;
  return {
    outcomes: [
      {
        kind: 'dead',
        reason: because,
        cause: {
          kind: nobodys ? 'nobodys-token' : 'not-started',
          ...(lacks === undefined ? {} : { name: lacks }),
          ...(permission === undefined ? {} : { permission }),
        },
        credential,
        spender,
      },
    ],
    steps: [
      {
        asks: nobodys ? 'Is its token taken?' : 'Does it start anything?',
        outcome: 'decided',
        because,
      },
    ],
  };
}

function retired(spender: SoftwareSpender, { title, retired: row, source }: Provider): Settled {
  const because = `${title} was retired on ${row?.on} and answers every request with 410 (${source})`;
  const credential = valueName(spender.uses[0]?.credential) || null;
  return {
    outcomes: [
      {
        kind: 'dead',
        reason: `${title} was retired on ${row?.on} and answers every request with 410`,
        cause: { kind: 'retired', ...(row === undefined ? {} : { name: row.instead }) },
        credential: credential === 'github.token' ? null : credential,
        spender,
      },
    ],
    steps: [{ asks: 'Does the provider still answer?', outcome: 'decided', because }],
  };
}

function budgetOf(bill: Paid): string {
  return bill.kind === 'paid' ? bill.budget : bill.kind;
}

interface Used extends Billed {
  readonly use: ApiUse;
}

function outcomesOf(
  spender: SoftwareSpender,
  bills: readonly Used[],
  settings: Settings,
  picked: string | undefined,
): readonly Outcome[] {
  const paid = bills.flatMap(({ use, bill, steps }) =>
    bill.kind === 'free' ? [] : [{ use, bill, steps }],
  );
  if (picked !== undefined)
    return [
      unclear(
        spender,
        paid.flatMap(({ use, bill }) => candidates(use, bill, settings)),
        picked,
      ),
    ];
  const outcomes = paid.map(({ use, bill, steps }): Outcome => {
    return { ...outcome(spender, use, bill, settings), steps };
  });
  return spender.pick === 'first' ? inOrder(outcomes, paid, settings) : outcomes;
}

/** A client with a known order: the first credential pays, those behind it as soon as it is empty. */
function inOrder(
  [first]: readonly Outcome[],
  [own, ...rest]: readonly { readonly use: ApiUse; readonly bill: Paid }[],
  settings: Settings,
): readonly Outcome[] {
  if (first?.kind !== 'charge') return [];
  const behind = rest.flatMap(({ use, bill }) => candidates(use, bill, settings));
  const credential = valueName(own?.use.credential);
  // Under two names one credential is handed over once, and what no file sets is empty already.
  const next = rest.find(({ use }) => !['', credential].includes(valueName(use.credential)));
  const notes =
    next === undefined || credential === ''
      ? []
      : [
          `When ${first.charge.payer?.name ?? credential} is empty, \`${valueName(next.use.credential)}\` ${inItsPlace(next)}.`,
        ];
  return [{ ...first, charge: { ...first.charge, candidates: behind, notes } }];
}

/** A host takes no credential of somebody else's: that one is sent is not yet that it pays. */
function inItsPlace({ use, bill }: { readonly use: ApiUse; readonly bill: Paid }): string {
  if (bill.kind !== 'paid') return 'pays: whose bill it is stands in no file';
  const { title } = providerById(use.provider) ?? {};
  const elsewhere =
    use.endpoint !== undefined && bill.budget === 'other' && bill.provider !== title;
  return elsewhere ? `is sent to ${bill.provider} instead` : `pays: ${bill.provider}`;
}

function outcome(spender: SoftwareSpender, use: ApiUse, bill: Paid, settings: Settings): Outcome {
  switch (bill.kind) {
    case 'open':
      return unclear(spender, bill.candidates, bill.settledBy, use);
    case 'paid': {
      const shown = valueName(use.credential);
      const name =
        shown === ''
          ? `no credential in sight (${use.credentialName || bill.provider})`
          : use.signedInBy === undefined
            ? shown
            : `the identity of \`${use.signedInBy}\`${signedInAs(shown)}`;
      return chargeOf(
        spender,
        {
          budget: bill.budget,
          route: routeOf(use, bill.budget),
          payer: {
            ...payer(kindOf(use, bill, settings), name, bill.budget, accountOf(spender, use, bill)),
            ...(shown === '' ? { inFiles: false } : {}),
          },
          ...underGuard(spender, use),
          ...(bill.unless === undefined ? {} : assumed(spender, bill.unless)),
          provider: bill.budget === 'other' ? bill.provider : null,
          evidence: trailOf(
            spender,
            use.credential,
            [...(use.ground?.trail ?? []), ...(use.endpoint?.alternatives[0]?.trail ?? [])],
            use.way,
          ),
        },
        use.credential,
      );
    }
    default:
      return bill satisfies never;
  }
}

function underGuard({ certainty }: SoftwareSpender, use: ApiUse): Partial<Charge> {
  const guard = guardOf(use.credential);
  if (guard === undefined) return {};
  return {
    doubts: [doubtAt('start', guard.at, `\`${guard.onlyIf}\``)],
    ...(certainty === 'certain' ? { confidence: 'likely' } : {}),
  };
}

/** What the client does where nobody tells it otherwise, while the source may. */
function assumed(spender: SoftwareSpender, unless: string): Partial<Charge> {
  return {
    notes: [`Somebody else bills where ${unless}.`],
    doubts: [doubtAt('payer', spender, 'the client’s own address is asked')],
    ...(spender.certainty === 'certain' ? { confidence: 'likely', unsure: 'payer' } : {}),
  };
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
const PLANS: ReadonlySet<string> = new Set(['claude-plan', 'github-copilot', 'opencode-go']);

function kindOf(
  use: ApiUse,
  { budget, provider }: Extract<Bill, { kind: 'paid' }>,
  settings: Settings,
): PayerKind {
  if (budget === 'api') return 'platform-key';
  if (budget === 'subscription') return loginOf(use, settings);
  // Sent to somebody else, the token of a plan draws on no plan.
  const plan =
    PLANS.has(use.provider) && provider.startsWith(providerById(use.provider)?.title ?? '');
  if (plan && use.credential !== undefined) return 'provider-plan';
  return use.credential === undefined ||
    use.signedInBy !== undefined ||
    origins(use.credential).some((o) => o.kind === 'github-token')
    ? 'provider-identity'
    : 'provider-key';
}

/** A token of a workspace, or the file of somebody's login: a secret's own name tells a token in any input. */
function loginOf({ credentialName, credential }: ApiUse, { hints }: Settings): PayerKind {
  const names = originNames(credential);
  const kinds = [credentialName, ...names].map((name) => classifyName(name, hints)?.kind);
  return kinds.includes('access-token') ? 'access-token' : 'chatgpt-auth-file';
}

function candidates(use: ApiUse, bill: Paid, settings: Settings): readonly Payer[] {
  if (bill.kind === 'open') return bill.candidates;
  return [
    payer(
      kindOf(use, bill, settings),
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
      evidence: trailOf(
        spender,
        use?.credential ?? spender.uses[0]?.credential,
        use?.endpoint?.alternatives[0]?.trail,
        use?.way,
      ),
    },
    ...(use === undefined ? spender.uses : [use]).map(({ credential }) => credential),
  );
}
