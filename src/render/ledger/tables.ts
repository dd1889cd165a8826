import type { Ledger, LedgerGroup, LedgerJob, LedgerRepository } from '../../ledger/schema.ts';
import type { Range } from '../../report/forecast.ts';
import type { Outcome } from '../../report/report.ts';
import { LEVELS, payerKindWords } from '../words.ts';

/** What stands in a column, which says how it is shown, ordered and escaped. */
export type ColumnKind =
  | 'repository'
  | 'code'
  | 'words'
  | 'list'
  | 'count'
  | 'usd'
  | 'credits'
  | 'budget'
  | 'level'
  | 'verdict'
  | 'date'
  | 'place';

export type Cell = string | number | null | readonly string[] | Range;

export interface LedgerColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Few values, by which a reader may want to choose. */
  readonly facet?: true;
}

/** One table of the ledger, as every format shows it; its texts are not escaped yet. */
export interface LedgerTable {
  readonly id: string;
  readonly title: string;
  /** What a reader must know to read it right. */
  readonly says: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Every table of a ledger, in the order in which somebody who answers for the two budgets reads them. */
export function ledgerTables(ledger: Ledger): readonly LedgerTable[] {
  return [
    repositories(ledger),
    jobs(ledger),
    grouped('owners', 'Owners', 'Owner', ledger.owners, OWNERS),
    credentials(ledger),
    shared(ledger),
    logins(ledger),
    grouped('triggers', 'Triggers', 'Trigger', ledger.triggers, OVERLAP),
    grouped('models', 'Models', 'Model', ledger.models, OVERLAP),
    grouped('providers', 'Other providers', 'Provider', ledger.providers, PROVIDERS),
    grouped('accounts', 'Accounts', 'Account', ledger.accounts, ACCOUNTS),
    rules(ledger),
    findings(ledger),
    exceptions(ledger),
    blindSpots(ledger),
    unreadable(ledger),
  ];
}

const OVERLAP =
  'A job with several of them counts in each, so the rows do not add up to a budget line.';
const OWNERS = `Whoever the list, the policy or CODEOWNERS names, else who answers for the budget line. ${OVERLAP}`;
const PROVIDERS = 'What neither OpenAI budget pays.';
const ACCOUNTS =
  'Organisations and projects of the Platform, workspaces of ChatGPT, as far as the workflow files name them; elsewhere the credential decides which account pays.';

const column = (title: string, kind: ColumnKind): LedgerColumn => ({ title, kind });
const facet = (title: string, kind: ColumnKind): LedgerColumn => ({ title, kind, facet: true });
const REPOSITORY = column('Repository', 'repository');
const JOB = column('Job', 'code');

function repositories({ repositories: all, unreadable: missed, jobs: rows }: Ledger): LedgerTable {
  const owners = new Map<string, Set<string>>();
  for (const { repository, owners: some } of rows)
    for (const owner of some)
      owners.set(repository, (owners.get(repository) ?? new Set()).add(owner));
  return {
    id: 'repositories',
    title: 'Repositories',
    says: 'What fails comes first. Months are 80 % ranges; a repository that could not be read stands here as well.',
    columns: [
      REPOSITORY,
      facet('Verdict', 'verdict'),
      column('API jobs', 'count'),
      column('API, USD a month', 'usd'),
      column('Subscription jobs', 'count'),
      column('Subscription, credits a month', 'credits'),
      column('Other', 'count'),
      column('Unclear', 'count'),
      column('Errors', 'count'),
      column('Warnings', 'count'),
      column('Ignored', 'count'),
      column('Blind spots', 'count'),
      column('Owners', 'list'),
    ],
    rows: inOrder([
      ...all.map((one) => repositoryRow(one, [...(owners.get(one.name) ?? [])])),
      ...missed.map(({ repository, file }) => [
        ...[repository ?? file, 'not read', null, null, null, null, null, null, null, null],
        ...[null, null, []],
      ]),
    ]),
  };
}

const WEIGHTS: Readonly<Record<Outcome | 'not read', number>> = {
  ...{ pass: 0, warn: 2, error: 4, 'not read': 6, fail: 8 },
};

/** What fails comes first, then what was not read, what is warned of, what spends; those alike by name. */
function inOrder(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const weight = ([, verdict, ...cells]: readonly Cell[]) =>
    (Object.entries(WEIGHTS).find(([name]) => name === verdict)?.[1] ?? 0) +
    (cells.some((cell) => Number(cell) > 0) ? 1 : 0);
  return rows
    .map((row) => ({ row, weight: weight(row) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ row }) => row);
}

function repositoryRow(one: LedgerRepository, owners: readonly string[]): readonly Cell[] {
  const { jobs: on, findings: found } = one;
  return [
    ...[one.name, one.outcome],
    ...[on.api, one.api.dollars, on.subscription, one.subscription.credits, on.other, on.unclear],
    ...[found.error, found.warning, found.ignored, one.blindSpots, owners],
  ];
}

function jobs({ jobs: all }: Ledger): LedgerTable {
  return {
    id: 'jobs',
    title: 'Jobs',
    says: 'Every job that charges somebody, or may. A month is shown where its runs and its use are known.',
    columns: [
      REPOSITORY,
      JOB,
      facet('Budget', 'budget'),
      column('Paid by', 'list'),
      column('Runs', 'list'),
      column('Model', 'list'),
      column('Trigger', 'list'),
      column('API, USD a month', 'usd'),
      column('Subscription, credits a month', 'credits'),
      facet('Sure', 'words'),
      column('Owners', 'list'),
    ],
    rows: all.map((one) => [
      ...[one.repository, jobName(one), one.budget],
      distinct(one.charges.map(({ credential }) => credential?.name ?? 'not known')),
      distinct(one.charges.map(({ spender }) => spender)),
      distinct(one.charges.flatMap(({ model }) => model ?? [])),
      one.triggers,
      one.month?.api?.dollars ?? null,
      one.month?.subscription?.credits ?? null,
      one.elsewhere === true ? 'counted where it is called' : sureness(one),
      one.owners,
    ]),
  };
}

function jobName({ workflow, job }: Pick<LedgerJob, 'workflow' | 'job'>): string {
  return `${workflow.replace(/^\.github\/workflows\//, '')}#${job}`;
}

const SURE = ['possible', 'likely', 'certain'] as const;

/** The least sure of what gives the job its budget. */
function sureness({ charges }: LedgerJob): string {
  const best = Math.max(...charges.map(({ confidence }) => SURE.indexOf(confidence)));
  return SURE[best] ?? '';
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

const LINE_COLUMNS = [
  column('API jobs', 'count'),
  column('API, USD a month', 'usd'),
  column('Subscription jobs', 'count'),
  column('Subscription, credits a month', 'credits'),
  column('Other', 'count'),
  column('Unclear', 'count'),
  column('Repositories', 'count'),
];

function lineCells({ api, subscription, other, unclear }: LedgerGroup): readonly Cell[] {
  const most = Math.max(...[api, subscription, other, unclear].map(({ repositories: n }) => n));
  return [
    ...[api.jobs, api.dollars, subscription.jobs, subscription.credits, other.jobs, unclear.jobs],
    most,
  ];
}

function grouped(
  id: string,
  title: string,
  name: string,
  groups: readonly LedgerGroup[],
  says: string,
): LedgerTable {
  return {
    ...{ id, title, says },
    columns: [column(name, 'code'), ...LINE_COLUMNS],
    rows: groups.map((group) => [group.name, ...lineCells(group)]),
  };
}

function credentials({ credentials: all }: Ledger): LedgerTable {
  return {
    id: 'credentials',
    title: 'Credentials',
    says: `By the name that the files give them. ${OVERLAP} “Unspent” counts further repositories in which it is in reach of a job that does not spend it.`,
    columns: [
      column('Credential', 'code'),
      facet('Kind', 'words'),
      ...LINE_COLUMNS,
      column('Unspent', 'count'),
    ],
    rows: all.map((one) => [one.name, payerKindWords(one.kind), ...lineCells(one), one.unspent]),
  };
}

function shared({ shared: all }: Ledger): LedgerTable {
  return {
    id: 'shared',
    title: 'Shared names',
    says: 'A secret of the organisation, or secrets of one name: files do not tell. If it is one, a leak of it is a leak of all of these, and its bill cannot be told apart by repository.',
    columns: [
      column('Secret', 'code'),
      facet('Kind', 'words'),
      column('Repositories', 'count'),
      column('Which', 'list'),
    ],
    rows: all.map(({ name, kind, repositories: names }) => [
      ...[name, payerKindWords(kind), names.length],
      names,
    ]),
  };
}

function logins({ logins: all }: Ledger): LedgerTable {
  return {
    id: 'logins',
    title: 'Logins',
    says: 'Automation that somebody’s own sign-in pays: it uses up that person’s limits, and a copy of it acts as them.',
    columns: [
      REPOSITORY,
      JOB,
      column('Login', 'code'),
      facet('Kind', 'words'),
      facet('Budget', 'budget'),
    ],
    rows: all.map((one) => [
      ...[one.repository, jobName(one), one.name, payerKindWords(one.kind), one.budget],
    ]),
  };
}

function rules({ rules: all }: Ledger): LedgerTable {
  return {
    id: 'rules',
    title: 'Rules',
    says: 'Findings by rule. Each repository is judged by its own policy, with what that extends.',
    columns: [
      column('Rule', 'code'),
      ...['Errors', 'Warnings', 'Notices', 'Ignored', 'Repositories'].map((title) =>
        column(title, 'count'),
      ),
    ],
    rows: all.map((one) => [
      ...[one.rule, one.error, one.warning, one.notice, one.ignored, one.repositories],
    ]),
  };
}

function findings({ findings: all }: Ledger): LedgerTable {
  return {
    id: 'findings',
    title: 'Findings',
    says: 'What breaks a policy, errors first.',
    columns: [
      REPOSITORY,
      facet('Level', 'level'),
      facet('Rule', 'code'),
      JOB,
      column('Place', 'place'),
      column('What', 'words'),
    ],
    rows: [...all]
      .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
      .map((one) => [
        ...[one.repository, one.level, one.rule, jobName(one), `${one.path}:${one.line}`],
        one.message,
      ]),
  };
}

function exceptions({ exceptions: all, day }: Ledger): LedgerTable {
  return {
    id: 'exceptions',
    title: 'Exceptions',
    says: 'Findings that are tolerated, by whom it was written down, and until when.',
    columns: [
      REPOSITORY,
      facet('Rule', 'code'),
      JOB,
      column('Reason', 'words'),
      column('Expires', 'date'),
      column('Left', 'words'),
    ],
    rows: all.map((one) => [
      ...[one.repository, one.rule, jobName(one), one.reason, one.expires],
      one.expires === null ? 'no end' : daysLeft(one.expires, day),
    ]),
  };
}

function daysLeft(expires: string, day: string): string {
  const days = Math.round((Date.parse(expires) - Date.parse(day)) / 86_400_000);
  if (Number.isNaN(days)) return '';
  return days < 0 ? 'expired' : `${days} ${days === 1 ? 'day' : 'days'}`;
}

function blindSpots({ blindSpots: all }: Ledger): LedgerTable {
  return {
    id: 'blind-spots',
    title: 'Blind spots',
    says: 'What jobs run that was not read, with the credentials in its reach.',
    columns: [
      REPOSITORY,
      JOB,
      column('What', 'code'),
      facet('Why', 'words'),
      column('Place', 'place'),
      column('In reach', 'list'),
      facet('Charged', 'words'),
    ],
    rows: all.map((one) => [
      ...[one.repository, jobName(one), one.what, one.reason, `${one.path}:${one.line}`],
      one.inReach,
      one.charged ? 'yes' : 'no',
    ]),
  };
}

function unreadable({ unreadable: all }: Ledger): LedgerTable {
  return {
    id: 'unreadable',
    title: 'Not read',
    says: 'No report, so nothing is known: not that nothing is spent.',
    columns: [
      column('Repository', 'code'),
      column('Why', 'words'),
      column('Status', 'count'),
      column('When', 'date'),
      column('File', 'code'),
    ],
    rows: all.map(({ repository, reason, status, at, file }) => [
      ...[repository ?? 'not known', reason, status, at, file],
    ]),
  };
}
