import { withAlike } from '../report/alike.ts';
import { isCounted, type LedgerLine } from '../report/counted.ts';
import { budgetNow } from '../report/dormant.ts';
import { EVERY_JOB } from '../report/every-job.ts';
import { isPayerInDoubt } from '../report/payer-in-doubt.ts';
import type { Diagnostic, Finding, JobReport, Level, PayerKind, Report } from '../report/report.ts';
import { count, LEDGER_LINES } from './words.ts';

const LEVEL_RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, notice: 2 };

/** Most severe first; within a level as the report has them, which is by file and line. */
export function bySeverity<T extends Finding>(findings: readonly T[]): readonly T[] {
  return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}

export function ofLevel<T extends Finding>(findings: readonly T[], level: Level): readonly T[] {
  return findings.filter((finding) => finding.level === level);
}

function jobsOf(findings: readonly Finding[]): number {
  return new Set(withAlike(findings).map((one) => `${one.workflow}\n${one.job}`)).size;
}

/**
 * The findings of one level in a few words: what they are where they are all of one kind. `fresh`
 * stands before a number that leaves out others: `new `.
 */
export function headline(
  findings: readonly Finding[],
  all: readonly JobReport[],
  fresh = '',
): string {
  const rules = new Set(findings.map((finding) => finding.rule));
  const jobs = jobsOf(findings);
  if (rules.size === 1 && rules.has('wrong-budget'))
    return `${count(jobs, 'job')} ${jobs === 1 ? 'charges' : 'charge'} the wrong budget`;
  if (rules.size === 1 && rules.has('unclear-payer'))
    return `nobody can tell who pays for ${count(jobs, 'job')}`;
  if (rules.size === 1 && rules.has('hard-coded-key'))
    return `${count(findings.length, 'key')} written into the workflow files`;
  if (rules.size === 1 && rules.has('personal-login'))
    return `${count(jobs, 'job')} ${perhapsPersonal(findings, all) ? 'probably ' : ''}${jobs === 1 ? 'runs' : 'run'} on a person’s ChatGPT login`;
  if (rules.size === 1 && rules.has('outsider-can-spend'))
    return `people without write access can start ${count(jobs, 'job')} that ${jobs === 1 ? 'costs' : 'cost'} money`;
  if (rules.size === 1 && rules.has('unread-workflow'))
    return `${count(findings.length, 'workflow')} that GitHub may run ${findings.length === 1 ? 'was' : 'were'} not read`;
  const kind = findings.some((finding) => finding.level === 'error') ? 'violation' : 'warning';
  const some = count(withAlike(findings).length, `${fresh}${kind}`);
  return findings.some(({ job }) => job === EVERY_JOB) ? some : `${some} in ${count(jobs, 'job')}`;
}

/** A secret that is a login only by its name may hold a key. */
function perhapsPersonal(findings: readonly Finding[], all: readonly JobReport[]): boolean {
  const accused = new Set(findings.map(({ workflow, job }) => `${workflow}\n${job}`));
  return all
    .filter(({ workflow, job }) => accused.has(`${workflow}\n${job}`))
    .some((job) => personalLogin(job) === 'probably');
}

/** Whether somebody's own login pays for a job, as far as the files show. */
export function personalLogin({ charges }: JobReport): 'surely' | 'probably' | undefined {
  const logins = charges.filter(
    ({ budget, payer }) => budget === 'subscription' && PERSONAL.includes(payer?.kind ?? 'unknown'),
  );
  if (logins.length === 0) return undefined;
  return logins.every(isPayerInDoubt) ? 'probably' : 'surely';
}

const PERSONAL: readonly PayerKind[] = ['chatgpt-auth-file', 'machine-login'];

/** Whether a finding in a job is about money that a budget pays: not where it says that nothing is spent. */
export function isPaid(rule: string, job: Pick<JobReport, 'budget' | 'dormant'>): boolean {
  return rule !== 'dead-credential' && budgetNow(job) !== 'none';
}

/** The first finding of each rule: the one that explains what the rule is about. */
export function firstOfRule(findings: readonly Finding[]): ReadonlySet<Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return new Set(first.values());
}

/** A way in which a change would make the guard milder towards itself. */
export function isWeakening({ code }: Diagnostic): boolean {
  return code === 'weakened-guard';
}

/**
 * What the whole report comes to, in one line that says nothing but what its ledger and its findings
 * say. `older`: findings that are left out of the report, because a change did not cause them.
 */
export function verdict(report: Report, older = 0): string {
  switch (report.outcome) {
    case 'error':
      return unfinished(report);
    case 'fail':
      return headline(ofLevel(report.findings, 'error'), report.jobs);
    case 'warn':
      return headline(ofLevel(report.findings, 'warning'), report.jobs);
    case 'pass':
      return [spending(report), findings(report, older)].filter(Boolean).join('; ');
    default:
      return report.outcome satisfies never;
  }
}

function unfinished({ diagnostics, jobs }: Report): string {
  const weaker = diagnostics.filter(isWeakening).length;
  if (weaker > 0) return `this change weakens the guard's own step, in ${count(weaker, 'way')}`;
  if (jobs.length === 0 && diagnostics.some(({ code }) => code === 'no-workflows'))
    return 'nothing was judged: there is no .github/workflows here';
  return `could not finish: ${count(diagnostics.length, 'problem')} in reading the repository`;
}

/** The lines of the ledger: OpenAI's two always, the others where something is on them. */
function spending({ jobs, ledger, diagnostics }: Report): string {
  if (jobs.length === 0) return 'there is no job in the workflows here';
  const spenders = jobs.filter(isCounted).length;
  const unread = unreadIn(jobs);
  const dormant = ledger.dormant.jobs;
  const later = dormant === 0 ? '' : `, ${count(dormant, 'job')} cannot spend today`;
  if (spenders === 0 && dormant > 0) return `nothing spends today: ${count(dormant, 'job')} cannot`;
  if (spenders === 0 && unread > 0)
    return `no AI spend found; ${count(unread, 'place')} ${unread === 1 ? 'was' : 'were'} not read`;
  if (spenders === 0)
    return diagnostics.length === 0
      ? 'no job here uses AI'
      : `no AI spend found; ${count(diagnostics.length, 'place')} ${diagnostics.length === 1 ? 'was' : 'were'} not read, or not all of it`;
  const lines = LEDGER_LINES.filter(
    (line) => line === 'api' || line === 'subscription' || ledger[line].jobs > 0,
  ).map((line) => `${ledger[line].jobs} ${LINE_WORDS[line]}`);
  return `${count(spenders, 'job')} ${spenders === 1 ? 'uses' : 'use'} AI: ${lines.join(', ')}${later}`;
}

/** Places that were not read with something that pays in their reach; one that several jobs pass is one. */
function unreadIn(jobs: readonly JobReport[]): number {
  const spots = jobs.flatMap(({ blindSpots = [] }) => blindSpots);
  const places = spots.filter(({ inReach }) => inReach.length > 0);
  return new Set(places.map(({ path, line, what }) => `${path}:${line} ${what}`)).size;
}

const LINE_WORDS: Readonly<Record<LedgerLine, string>> = {
  api: 'API',
  subscription: 'subscription',
  other: 'other',
  unclear: 'unclear',
};

function findings({ findings: open, ignored, jobs }: Report, older: number): string {
  const told = [
    ...(open.length > 0 ? [count(withAlike(open).length, 'notice')] : []),
    ...(older > 0 ? [count(older, 'older finding')] : []),
    ...(ignored.length > 0 ? [`${count(ignored.length, 'finding')} ignored`] : []),
  ];
  return told.length === 0 && jobs.some(isCounted) ? 'no finding' : told.join(', ');
}
