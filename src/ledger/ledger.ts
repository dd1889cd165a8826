import { byText } from '../repository/decode.ts';
import { VERSION } from '../version.ts';
import { type Entry, type EntryJob, entryOf } from './entry.ts';
import { type GroupLine, Groups, type LedgerCharge } from './groups.ts';
import { linesOf } from './lines.ts';
import type { OwnersOf } from './owners.ts';
import type { ReadReport } from './read.ts';
import type { Ledger, LedgerCredential, LedgerRepository, Unreadable } from './schema.ts';
import { type Before, changesSince } from './since.ts';

/** Grows report by report, in any order, and keeps of each what a ledger shows. */
export interface OpenLedger {
  /** @param source what to call the repository where the report does not say its name */
  take(report: ReadReport, source: string): void;
  /** What could not be read is a line as well. */
  miss(record: Unreadable): void;
  ledger(before?: Before): Ledger;
}

export interface LedgerOptions {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Who answers for a repository, where somebody gave a list. */
  readonly ownersOf?: OwnersOf | undefined;
}

export function openLedger({ day, ownersOf = () => [] }: LedgerOptions): OpenLedger {
  const entries = new Map<string, Entry>();
  const repeated = new Set<string>();
  const missed: Unreadable[] = [];
  return {
    take(report, source) {
      const entry = entryOf(report, source);
      const { name } = entry.repository;
      const key = name.toLowerCase();
      const other = entries.get(key);
      if (other !== undefined) {
        const [mine, theirs] = [JSON.stringify(entry), JSON.stringify(other)];
        if (mine !== theirs) repeated.add(key);
        // Whichever comes first, the same one counts.
        if (mine <= theirs) return;
      }
      entries.set(key, entry);
    },
    miss: (record) => void missed.push(record),
    ledger(before) {
      const sorted = [...entries.keys()].sort().flatMap((key) => entries.get(key) ?? []);
      const known = (one: Unreadable) =>
        one.repository !== null && entries.has(one.repository.toLowerCase());
      // A second try may have left a report beside the record of the first.
      const unreadable = distinct(missed.filter((one) => !known(one)));
      const { schema, generator, reports, lines, ...rest } = assemble(sorted, day, ownersOf);
      const names = [...repeated].sort().flatMap((key) => entries.get(key)?.repository.name ?? []);
      const ledger: Ledger = {
        ...{ schema, generator, day, reports, repeated: names, lines, unreadable },
        ...rest,
        since: null,
      };
      return before === undefined ? ledger : { ...ledger, since: changesSince(before, ledger) };
    },
  };
}

function distinct(missed: readonly Unreadable[]): Unreadable[] {
  const found = new Map<string, Unreadable>();
  for (const one of [...missed].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b))))
    found.set(one.repository?.toLowerCase() ?? `\n${one.file}`, one);
  return [...found.values()].sort(
    (a, b) => byText(a.repository ?? '', b.repository ?? '') || byText(a.file, b.file),
  );
}

function assemble(
  entries: readonly Entry[],
  day: string,
  ownersOf: OwnersOf,
): Omit<Ledger, 'repeated' | 'unreadable' | 'since'> {
  const calls = new Set(entries.flatMap((entry) => entry.calls));
  const owned = entries.map((entry) => settled(entry, calls, ownersOf));
  const jobs = owned.flatMap((entry) => entry.jobs);
  const counted = jobs.filter(({ uncounted, job }) => !uncounted && job.elsewhere === undefined);
  const repositories = owned.map(({ repository }) => repository);
  const groups = groupsOf(counted, new Map(repositories.map((one) => [one.name, one])));
  const all = <T>(of: (entry: Entry) => readonly T[]): T[] => owned.flatMap((one) => of(one));
  return {
    schema: 'spend-guard/ledger/v1',
    generator: { name: 'spend-guard', version: VERSION },
    day,
    reports: entries.length,
    lines: linesOf(owned, counted),
    repositories,
    ...groups,
    credentials: credentialsOf(groups.credentials, counted, owned),
    rules: rulesOf(owned),
    shared: sharedOf(counted),
    logins: loginsOf(counted),
    blindSpots: all((entry) => entry.blindSpots),
    jobs: jobs.map(({ job }) => job),
    findings: all((entry) => entry.findings),
    exceptions: all((entry) => entry.exceptions),
  };
}

/** With what only the others can tell: who answers for it, and which of its jobs they call. */
function settled(entry: Entry, calls: ReadonlySet<string>, ownersOf: OwnersOf): Entry {
  const { name } = entry.repository;
  const given = ownersOf(name);
  const taken: EntryJob[] = [];
  const jobs = entry.jobs.map((one): EntryJob => {
    const { job } = one;
    const onlyCalled = job.triggers.every((trigger) => trigger === 'workflow_call');
    const elsewhere = onlyCalled && calls.has(`${name}/${job.workflow}`.toLowerCase());
    if (elsewhere && !one.uncounted) taken.push(one);
    return {
      ...one,
      job: {
        ...job,
        owners: given.length > 0 ? [...given] : job.owners,
        ...(elsewhere ? { elsewhere: true as const } : {}),
      },
    };
  });
  if (taken.length === 0) return { ...entry, jobs };
  const fewer = { ...entry.repository.jobs };
  for (const { job } of taken) for (const line of countedOn(job.budget)) fewer[line]--;
  return { ...entry, jobs, repository: { ...entry.repository, jobs: fewer } };
}

function countedOn(budget: EntryJob['job']['budget']): readonly (keyof LedgerRepository['jobs'])[] {
  return budget === 'both' ? ['api', 'subscription'] : [budget];
}

/** What stands for somebody or something that the files do not name. */
const NOBODY = 'not named';

function groupsOf(jobs: readonly EntryJob[], repositories: ReadonlyMap<string, LedgerRepository>) {
  const [owners, credentials, triggers] = [new Groups(), new Groups(), new Groups()];
  const [models, providers, accounts] = [new Groups(), new Groups(), new Groups()];
  const accountOf = new Map<string, NonNullable<LedgerCharge['account']>>();
  for (const entry of jobs)
    for (const charge of weighing(entry)) {
      const { budget: line, account } = charge;
      const { job } = entry;
      for (const owner of ownersFor(entry, line, repositories.get(job.repository)))
        owners.add(owner, line, entry);
      for (const trigger of job.triggers) triggers.add(trigger, line, entry);
      credentials.add(credentialKey(charge), line, entry);
      models.add(charge.model ?? NOBODY, line, entry);
      if (line === 'other') providers.add(charge.provider ?? NOBODY, line, entry);
      const words = account === null ? '' : wordsOf(account);
      if (account === null || words === '') continue;
      accountOf.set(words, account);
      accounts.add(words, line, entry);
    }
  return {
    owners: [...owners.all()],
    credentials: credentials.all(),
    triggers: [...triggers.all()],
    models: [...models.all()],
    providers: [...providers.all()],
    accounts: accounts.all().flatMap((group) => {
      const account = accountOf.get(group.name);
      return account === undefined ? [] : [{ ...group, account }];
    }),
  };
}

/** A possible charge changes no budget that a likelier one gives, so it is no more here. */
function weighing({ job }: EntryJob): readonly LedgerCharge[] {
  const likelier = job.charges.filter(({ confidence }) => confidence !== 'possible');
  return likelier.length > 0 ? likelier : job.charges;
}

/** Who answers for the job, else who the policy says answers for the line. */
function ownersFor(
  { job }: EntryJob,
  line: GroupLine,
  repository: LedgerRepository | undefined,
): readonly string[] {
  if (job.owners.length > 0) return job.owners;
  const ofLine = line === 'api' || line === 'subscription' ? repository?.[line].owner : null;
  return [ofLine ?? NOBODY];
}

function wordsOf({ organization, project, workspace }: NonNullable<LedgerCharge['account']>) {
  const named = { organisation: organization, project, workspace };
  return Object.entries(named)
    .flatMap(([what, name]) => (name === undefined ? [] : [`${what} ${name}`]))
    .join(', ');
}

const credentialKey = ({ credential }: LedgerCharge): string =>
  JSON.stringify(credential === null ? ['unknown', NOBODY] : [credential.kind, credential.name]);

/** Kinds that are the sign-in of somebody, not a key of an account. */
const PERSONAL = new Set([
  'chatgpt-auth-file',
  'chatgpt-account',
  'machine-login',
  'provider-plan',
]);

function credentialsOf(
  groups: ReturnType<typeof groupsOf>['credentials'],
  jobs: readonly EntryJob[],
  entries: readonly Entry[],
): LedgerCredential[] {
  const spent = new Set(
    jobs.flatMap((one) =>
      weighing(one).map(({ credential }) => `${one.job.repository}\n${credential?.name ?? ''}`),
    ),
  );
  const unspent = new Map<string, number>();
  for (const { exposed, repository } of entries)
    for (const name of exposed)
      if (!spent.has(`${repository.name}\n${name}`))
        unspent.set(name, (unspent.get(name) ?? 0) + 1);
  return groups.map((group) => {
    const [kind, name]: [string, string] = JSON.parse(group.name);
    return { ...group, name, kind, person: PERSONAL.has(kind), unspent: unspent.get(name) ?? 0 };
  });
}

function rulesOf(entries: readonly Entry[]): Ledger['rules'] {
  const rules = new Map<string, Ledger['rules'][number] & { readonly where: Set<string> }>();
  const of = (rule: string) => {
    const found = rules.get(rule) ?? {
      ...{ rule, error: 0, warning: 0, notice: 0, ignored: 0, repositories: 0 },
      where: new Set<string>(),
    };
    rules.set(rule, found);
    return found;
  };
  for (const { findings, exceptions } of entries) {
    for (const { rule, level, repository } of findings) {
      of(rule)[level]++;
      of(rule).where.add(repository);
    }
    for (const { rule } of exceptions) of(rule).ignored++;
  }
  const made = [...rules.values()].map(({ where, ...one }) => ({
    ...one,
    repositories: where.size,
  }));
  return made.sort(
    (a, b) =>
      b.error - a.error || b.warning - a.warning || b.notice - a.notice || byText(a.rule, b.rule),
  );
}

function sharedOf(jobs: readonly EntryJob[]): Ledger['shared'] {
  const found = new Map<string, { kind: string; name: string; repositories: Set<string> }>();
  for (const one of jobs)
    for (const { credential } of weighing(one)) {
      if (credential === null || !credential.name.startsWith('secrets.')) continue;
      const key = credential.name.toLowerCase();
      const shared = found.get(key) ?? { ...credential, repositories: new Set<string>() };
      shared.repositories.add(one.job.repository);
      found.set(key, shared);
    }
  return [...found.values()]
    .filter(({ repositories }) => repositories.size > 1)
    .map(({ name, kind, repositories }) => ({ name, kind, repositories: [...repositories] }))
    .sort((a, b) => b.repositories.length - a.repositories.length || byText(a.name, b.name));
}

function loginsOf(jobs: readonly EntryJob[]): Ledger['logins'] {
  return jobs.flatMap((one) =>
    weighing(one).flatMap(({ credential, budget }) =>
      credential === null || !PERSONAL.has(credential.kind)
        ? []
        : [
            {
              repository: one.job.repository,
              workflow: one.job.workflow,
              job: one.job.job,
              kind: credential.kind,
              name: credential.name,
              budget,
            },
          ],
    ),
  );
}
