import type { Change } from '../../report/compare.ts';
import { cannotSpend, isCounted, isOnLine, type LedgerLine } from '../../report/counted.ts';
import { jobNames } from '../../report/job-names.ts';
import { COST_LINES, type CostLine } from '../../report/line-costs.ts';
import type { Finding, JobReport, Ledger, Report } from '../../report/report.ts';
import { addTo, type Groups } from '../../support/group.ts';
import { jobRemark } from '../change.ts';
import { lineMonth, lineRuns } from '../cost-words.ts';
import { inline, prose, short } from '../escape.ts';
import { oftenWords, startsOf, withMore } from '../starts.ts';
import { personalLogin } from '../verdict.ts';
import {
  accountsOf,
  BUDGET_SHORT,
  DORMANT_WORDS,
  defaultWords,
  LEDGER_LINES,
  providerWords,
} from '../words.ts';

/**
 * Which jobs the table does not show as they are, those of the change first, and what happens at the end of
 * each line: one bullet each.
 */
export function tableNotes(
  report: Report,
  { change, base }: { change?: Change | undefined; base?: Report | undefined } = {},
): string {
  const jobs = report.jobs.filter(isCounted);
  const isNew = (job: JobReport) => change !== undefined && jobRemark(job, change) !== '';
  const counted = [...jobs.filter(isNew), ...jobs.filter((job) => !isNew(job))];
  return [...besideTable(counted, report, base), ...declaredWords(report), ...AT_THE_LIMIT]
    .map((line) => `- ${prose(line)}`)
    .join('\n');
}

/** As docs/budgets.md has it; the limit of a policy is no such limit. */
const AT_THE_LIMIT = [
  'API: each token is billed, unless a limit at OpenAI stops it.',
  'Subscription: what the seat includes, then bought credits; at its limit runs fail until a reset or more credits. A bigger plan lowers no API bill.',
];

/** Jobs on neither of OpenAI's two lines, on both, and on a plan of which nobody is the owner. */
function besideTable(
  jobs: readonly JobReport[],
  report: Report,
  base: Report | undefined,
): readonly string[] {
  const named = jobNames(report.jobs);
  const quoted = (job: JobReport) => `\`${named(job).replaceAll('`', "'")}\``;
  const on = (budget: JobReport['budget']) => jobs.filter((job) => job.budget === budget);
  const asleep = report.jobs.flatMap((job) =>
    job.dormant === undefined || !cannotSpend(job)
      ? []
      : [`${quoted(job)} (${DORMANT_WORDS[job.dormant]})`],
  );
  const elsewhere = jobs
    .filter(isOn('other'))
    .map((job) => `${quoted(job)} (${providerWords([job]) || 'another provider'})`);
  const ledgers = [report.ledger, ...(base === undefined ? [] : [base.ledger])];
  const moved = (line: LedgerLine) => {
    const [now, before = now] = ledgers.map((one) => one[line].jobs);
    return now === before ? '' : ` (${before} → ${now})`;
  };
  const personal = (how: 'surely' | 'probably') =>
    jobs.filter((job) => personalLogin(job) === how).map(quoted);
  const parts = [
    lineOf(`On other providers, each with a bill of its own${moved('other')}`, elsewhere),
    lineOf(`Who pays is unclear${moved('unclear')}`, on('unclear').map(quoted)),
    lineOf('Cannot spend today', asleep),
    lineOf('On both budgets', on('both').map(quoted)),
    lineOf("On a person's own plan", personal('surely')),
    lineOf("Probably on a person's own plan", personal('probably')),
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [parts.join(' ')];
}

function lineOf(what: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${what}: ${cut(names)}.`;
}

/** More are counted. */
const MOST_NAMED = 4;

function cut(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return more > 1 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ');
}

/** What somebody decided otherwise than the policy's default, with the reason: one part a reason. */
function declaredWords(report: Report): readonly string[] {
  const named = jobNames(report.jobs);
  const byReason: Groups<string, string> = new Map();
  for (const job of report.jobs.filter(isCounted)) {
    const { declared } = job;
    if (declared === undefined || declared.budget === defaultWords(report)) continue;
    const reason =
      declared.reason === undefined ? '' : `: “${plain(declared.reason).replace(/\.$/, '')}”`;
    const key = `on ${declaredBudget(declared.budget)}${reason}`;
    addTo(byReason, key, `\`${plain(named(job))}\``);
  }
  const parts = [...byReason].map(([words, jobs]) => `${cut(jobs)} ${words}`);
  return parts.length === 0 ? [] : [`Declared: ${cut(parts)}.`];
}

function declaredBudget(budget: string): string {
  return budget === 'api' || budget === 'subscription' || budget === 'both'
    ? `the ${BUDGET_SHORT[budget].replace(/ budget$/, '')}`
    : `\`${budget}\``;
}

/** Within a sentence of ours. */
function plain(text: string): string {
  return short(text, 120).replaceAll('`', "'");
}

/**
 * OpenAI's two budget lines, of one report or before and after a change: who bills, who answers for
 * it, how many jobs, how often, and what a month takes where that was forecast. Both always, because
 * that nothing is on one of them is news as well; below them what is on neither, where anything is.
 * There is no total, and no row has two units.
 */
export function budgetTable(
  report: Report,
  base: Report | undefined,
  lines: readonly LedgerLine[] = LEDGER_LINES,
): string {
  const ledgers = [report.ledger, ...(base === undefined ? [] : [base.ledger])];
  const all = [...LEDGER_LINES, 'dormant'] as const;
  if (all.every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return '';
  const month = report.forecast !== undefined;
  // Three columns, as more are cut on a phone: where money is known, the number of jobs moves up.
  return [
    row(month ? ['Budget', 'A month', 'How often'] : ['Budget', 'Jobs', 'How often']),
    row(['---', '---:', '---']),
    ...lines
      .filter((line) => isBudget(line) || ledgers.some((one) => one[line].jobs > 0))
      .map((line) => {
        const words = label(line, report);
        const number = jobs(line, ledgers);
        const one = ledgers[0]?.[line].jobs === 1 ? 'job' : 'jobs';
        return month
          ? row([
              [...words, `${number} ${one}${ofPersons(line, report)}`].join('<br>'),
              isBudget(line) ? monthCell(line, report, base) : '–',
              often(line, report),
            ])
          : row([words.join('<br>'), `${number}${ofPersons(line, report)}`, often(line, report)]);
      }),
  ].join('\n');
}

const NAMES: Readonly<Record<LedgerLine, string>> = {
  api: '**API\u00a0budget**',
  subscription: '**Subscription\u00a0budget**',
  other: 'Other\u00a0providers',
  unclear: 'Unclear',
};

function isBudget(line: LedgerLine): line is CostLine {
  return line === 'api' || line === 'subscription';
}

/** Who bills, who answers for it, and which account where the files name one: one line each. */
function label(line: LedgerLine, report: Report): readonly string[] {
  switch (line) {
    case 'api':
      return [NAMES.api, 'OpenAI Platform', ...agreed(line, report)];
    case 'subscription':
      return [NAMES.subscription, 'ChatGPT plan', ...agreed(line, report)];
    case 'other':
      return [NAMES.other, cell(providerWords(report.jobs.filter(isOn(line))) || 'none any more')];
    case 'unclear':
      return [NAMES.unclear, 'who pays is not in the files'];
    default:
      return line satisfies never;
  }
}

function agreed(line: CostLine, report: Report): readonly string[] {
  const owner = ownerOf(line, report);
  const limit = report.forecast?.[line].limit ?? null;
  return [
    ...(owner === null ? [] : [`owner: ${cell(owner)}`]),
    ...accountsOf(line, report.jobs).map(cell),
    ...(limit === null ? [] : [`policy’s limit: ${cell(limit)}`]),
  ];
}

/** Whether the policy names who answers for what these findings are about; for a plan of somebody's own nobody does. */
export function hasOwner(findings: readonly Finding[], report: Report): boolean {
  const accused = new Set(findings.map(({ workflow, job }) => `${workflow}\n${job}`));
  return report.jobs.some(
    (job) =>
      accused.has(`${job.workflow}\n${job.job}`) &&
      personalLogin(job) === undefined &&
      COST_LINES.some((line) => isOnLine(job, line) && ownerOf(line, report) !== null),
  );
}

function ownerOf(line: CostLine, { forecast, policy }: Report): string | null {
  return forecast?.[line].owner ?? policy.owners?.[line] ?? null;
}

/** What changed stands out. */
function jobs(line: LedgerLine, [now, before]: readonly Ledger[]): string {
  const n = now?.[line].jobs ?? 0;
  const old = before?.[line].jobs ?? n;
  return old === n ? `${n}` : `${old}\u00a0→\u00a0**${n}**`;
}

/** A person's own plan is no line of the team that answers for this one. */
function ofPersons(line: LedgerLine, { jobs, ledger }: Report): string {
  if (line !== 'subscription') return '';
  const personal = jobs.filter(isCounted).filter((job) => personalLogin(job) !== undefined);
  const isSure = personal.every((job) => personalLogin(job) === 'surely');
  if (personal.length === 0) return '';
  const some = personal.length === ledger.subscription.jobs ? '' : `${personal.length} `;
  return `, ${some}${isSure ? '' : 'probably '}${personal.length > 1 ? 'people’s plans' : 'a person’s plan'}`;
}

/** More are counted. */
const MOST_WAYS = 2;

/** As jobs are counted: those that other jobs call run with them. */
function often(line: LedgerLine, report: Report): string {
  const { forecast } = report;
  if (isBudget(line) && forecast !== undefined && forecast[line].runs !== null)
    return `${lineRuns(forecast, line)} runs a month`;
  const jobs = report.jobs.filter(isCounted).filter(isOn(line));
  const ways = oftenWords(startsOf(jobs), MOST_WAYS);
  return ways.map((way) => prose(withMore(way, 120, short))).join('<br>') || '–';
}

function isOn(line: LedgerLine): (job: JobReport) => boolean {
  return (job) => isOnLine(job, line);
}

function monthCell(line: CostLine, report: Report, base: Report | undefined): string {
  const now = lineMonth(report, line);
  const before = base?.forecast === undefined ? now : lineMonth(base, line);
  // That there was nothing the number of jobs shows.
  if (before === now) return now;
  return base?.forecast?.[line].jobs === 0 ? `**${now}**` : `${before} → **${now}**`;
}

function cell(text: string): string {
  return inline(short(text, 120));
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
