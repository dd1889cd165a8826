import { byProvider, type LedgerLine } from '../report/counted.ts';
import type { Dormant } from '../report/dormant.ts';
import { isAlways } from '../report/every-way.ts';
import type {
  Budget,
  Charge,
  ChargeBudget,
  Diagnostic,
  Doubt,
  JobReport,
  Level,
  Payer,
  PayerKind,
  Report,
} from '../report/report.ts';
import { fewOrAll, listed } from '../support/listed.ts';
import { conditionsInWords } from '../telling/doubt-in-words.ts';
import { short } from './escape.ts';

/** The lines of the ledger, in the order in which they are always shown; never added together. */
export const LEDGER_LINES: readonly LedgerLine[] = ['api', 'subscription', 'other', 'unclear'];

/** A budget as people call it; "subscription" alone means too many things. */
export const BUDGET_NAMES: Readonly<Record<Budget, string>> = {
  api: 'API budget (OpenAI Platform)',
  subscription: 'Subscription budget (ChatGPT plan or workspace)',
  both: 'Both budgets',
  other: 'Other providers',
  unclear: 'Unclear',
  none: 'No AI spending',
};

/** In the middle of a sentence. */
export const BUDGET_SHORT: Readonly<Record<Budget, string>> = {
  api: 'API budget',
  subscription: 'subscription budget',
  both: 'API and subscription budgets',
  other: 'another provider',
  unclear: 'unclear',
  none: 'no AI spending',
};

/** Why a job cannot spend today. */
export const DORMANT_WORDS: Readonly<Record<Dormant, string>> = {
  refused: 'GitHub refuses its file',
  'shut-down': 'all that it asks for is shut down',
  uncalled: 'nobody here calls it',
};

const PAYER_WORDS: Readonly<Record<PayerKind, string>> = {
  'platform-key': 'Platform API key',
  'platform-identity': 'workload identity federation, API',
  'chatgpt-auth-file': 'ChatGPT login (`auth.json`)',
  'access-token': 'Codex access token',
  'chatgpt-identity': 'workload identity federation, Codex',
  'chatgpt-account': 'ChatGPT account',
  'machine-login': 'login on the runner',
  'provider-key': 'key of another provider',
  'provider-plan': 'login of a person at another provider',
  'provider-identity': 'identity at another provider',
  unknown: 'credential of unknown kind',
};

/** A kind of credential as people call it; one that this version does not know is shown as it is. */
export function payerKindWords(kind: string): string {
  return (
    Object.entries(PAYER_WORDS)
      .find(([known]) => known === kind)?.[1]
      .replaceAll('`', '') ?? kind
  );
}

const CHARGED_TO: Readonly<Record<ChargeBudget, string>> = {
  api: 'API budget',
  subscription: 'subscription budget',
  other: 'another provider',
  unclear: 'unclear',
};

export const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** `1 job`, `2 jobs`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

/** More are counted. */
const MOST_PROVIDERS = 4;

/** Who bills for what is on neither OpenAI budget: the few with most jobs. */
export function providerWords(jobs: readonly JobReport[]): string {
  return listed(
    fewOrAll(
      byProvider(jobs).map(([name]) => short(name, 60)),
      MOST_PROVIDERS,
    ),
  );
}

/** Said once, at the end: clients change their rules, and models their names. */
export function staleSentence({ stale }: Report): string {
  if (stale === undefined) return '';
  return `What this version knows of clients and models is of ${stale.asOf}, ${stale.days} days old: take a newer Spend Guard.`;
}

/** What stands where no policy file decides; a charge to another provider is judged by none then. */
export const NO_POLICY = 'a job on a ChatGPT plan is a warning, another provider is only listed';

/** `api`, `[api, other]`: as the policy has it. */
export function defaultWords({ policy }: Report): string {
  return typeof policy.default === 'string' ? policy.default : `[${policy.default.join(', ')}]`;
}

/** What the policy expects where no entry of it speaks of a job, in a sentence. */
export function expectedWords({ policy }: Report): string {
  const lines = [policy.default].flat();
  const words = lines.map((line) => EXPECTED[line]);
  return lines.includes('none') || lines.includes('any')
    ? words.join(' or ')
    : `automation on ${words.join(' or ')}`;
}

const EXPECTED = {
  api: 'the API budget',
  subscription: 'the subscription budget',
  other: 'other providers',
  any: 'no particular budget',
  none: 'no AI spending',
} as const;

/** What could not be read, but for what a finding of the same place tells. */
export function notesOf({ diagnostics, findings }: Report): readonly Diagnostic[] {
  const told = new Set(findings.filter(({ rule }) => rule === 'unread-workflow').map(placeOf));
  return diagnostics.filter((one) => !told.has(placeOf(one)));
}

/** An entry of the policy, or a comment, that does nothing, and that somebody relies on. */
export function isIdleEntry({ code }: Diagnostic): boolean {
  return /^(?:expect|ignore|reads|secrets)-/.test(code);
}

function placeOf({ path, line }: Pick<Diagnostic, 'path' | 'line'>): string {
  return `${line} ${path}`;
}

/** What has to hold for a charge to be made as told: `if …`, `unless …`. Empty where it is sure. */
export function condition({ unsure, confidence, doubts = [], shutDown }: Charge): string {
  const mended =
    shutDown === undefined
      ? []
      : [`another model is named (\`${shutDown.model}\` was shut down on ${shutDown.date})`];
  const open = unsure === undefined ? [] : doubts.filter((one) => !isAlways(one));
  const told = conditionsInWords(open, { before: mended });
  if (told !== '') return told;
  // Only doubts of which one way is taken in any case.
  if (unsure === undefined || doubts.length > 0) return '';
  return unsure === 'payer' ? 'likely' : `if it spends: ${confidence}`;
}

/** Why GitHub refuses the file of a charge, and the charge as it is once that is mended. */
export function ofFile(charge: Charge): {
  readonly refused: readonly Doubt[];
  readonly open: Charge;
} {
  const { doubts = [], unsure: _, ...told } = charge;
  const refused = doubts.filter(({ of }) => of === 'file');
  if (refused.length === 0) return { refused, open: charge };
  const left = doubts.filter(({ of }) => of !== 'file');
  return { refused, open: left.length === 0 ? told : { ...charge, doubts: left } };
}

/** That it spends, as the end of a sentence: `only if …`, `unless …`. */
export function onlyThen(told: string): string {
  return /^(?:only|unless) /.test(told) ? told : `only ${told}`;
}

/** The same as the end of a sentence. */
export function doubt(charge: Charge): string {
  const told = condition(charge);
  return told === '' ? '' : `, ${told}`;
}

/** What a credential may be and which budgets it would charge; its name is left to the caller's escaper. */
export function payerWords(as: readonly Payer[]): string {
  return [...new Set(as.map(kindAndBudget))].join(', or ');
}

/** The budget where the kind does not say it. */
function kindAndBudget({ kind, budget }: Payer): string {
  const said =
    (budget === 'other' && kind.startsWith('provider-')) ||
    (budget === 'unclear' && kind === 'unknown');
  return said ? PAYER_WORDS[kind] : `${PAYER_WORDS[kind]}, ${CHARGED_TO[budget]}`;
}

/** Which run proved it; '' where none did. `run` is how the page names it. */
export function provedWords({ measured }: Charge, run = `run ${measured?.run}`): string {
  if (measured === undefined) return '';
  return `${measured.certain ? 'Proved' : 'Borne out'} by ${run} on ${measured.day}.`;
}

/** `organisation org-1, project proj_2`; empty where the files name none. */
export function accountWords(payer: Payer | null): string {
  const { organization, project, workspace } = payer?.account ?? {};
  return [
    ...(organization === undefined ? [] : [`organisation ${organization}`]),
    ...(project === undefined ? [] : [`project ${project}`]),
    ...(workspace === undefined ? [] : [`workspace ${workspace}`]),
  ].join(', ');
}

/** Accounts of a budget line that the files name; the first few. */
export function accountsOf(line: LedgerLine, jobs: readonly JobReport[]): readonly string[] {
  const names = jobs.flatMap(({ charges }) =>
    charges.flatMap((charge) => (charge.budget === line ? [accountWords(charge.payer)] : [])),
  );
  return [...new Set(names)]
    .filter((name) => name !== '')
    .sort()
    .slice(0, 4);
}

/** `API budget`, or for another provider its name. */
export function chargedTo(charge: Charge): string {
  if (charge.budget === 'other' && charge.provider !== null) return charge.provider;
  return CHARGED_TO[charge.budget];
}
