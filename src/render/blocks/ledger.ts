import type { JobReport, Ledger, Report } from '../../report.ts';
import { COST_LINES, type CostLine, lineMonth, lineRuns } from '../cost-words.ts';
import { inline, prose, short } from '../escape.ts';
import { accountsOf, count, countingNotes, LEDGER_LINES, listed, providersOf } from '../words.ts';

/** What happens at the end of each line, and what neither of them pays; how jobs are counted. */
export function tableNotes(report: Report, base?: Report): string {
  return [...besideLines(report, base), ...countingNotes(report.jobs), AT_THE_LIMIT].join(' ');
}

const AT_THE_LIMIT =
  'The API is metered. A plan pays with what its seats include, then credits; at its limit runs fail until a reset or an administrator. A bigger plan pays for no API call.';

/** Jobs on neither of OpenAI's two lines. */
function besideLines(report: Report, base: Report | undefined): readonly string[] {
  const { other, unclear } = report.ledger;
  const providers = providersOf(report.jobs).map((name) => name.replaceAll('`', "'"));
  const was = (line: 'other' | 'unclear') => {
    const before = base?.ledger[line].jobs ?? report.ledger[line].jobs;
    return before === report.ledger[line].jobs ? '' : ` (was ${before})`;
  };
  const [others, open] = [count(other.jobs, 'job'), count(unclear.jobs, 'job')];
  const billed = listed(providers) || 'other providers';
  const unsure = unclear.jobs === 1 ? 'is' : 'are';
  return [
    ...(other.jobs > 0 || was('other') !== ''
      ? [
          `On neither line: ${others}${was('other')}${other.jobs > 0 ? `, billed by ${billed}` : ''}.`,
        ]
      : []),
    ...(unclear.jobs > 0 || was('unclear') !== ''
      ? [`Who pays for ${open}${was('unclear')} ${unsure} unclear: the files do not decide it.`]
      : []),
  ];
}

/**
 * OpenAI's two budget lines, of one report or before and after a change: who bills, who answers for
 * it, how many jobs, how often, and what a month takes where that was forecast. Both always, because
 * that nothing is on one of them is news as well. There is no total, and no row has two units.
 */
export function budgetTable(report: Report, base: Report | undefined): string {
  const ledgers = [report.ledger, ...(base === undefined ? [] : [base.ledger])];
  if (LEDGER_LINES.every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return '';
  const month = report.forecast !== undefined;
  const owned = COST_LINES.some((line) => ownerOf(line, report) !== null);
  const head = [owned ? 'Budget, owner' : 'Budget', 'Jobs', 'How often'];
  return [
    row([...head, ...(month ? ['A month'] : [])]),
    row(['---', '---:', '---', ...(month ? ['---:'] : [])]),
    ...COST_LINES.map((line) =>
      row([
        label(line, report),
        jobs(line, ledgers),
        often(line, report),
        ...(month ? [monthCell(line, report, base)] : []),
      ]),
    ),
  ].join('\n');
}

const NAMES: Readonly<Record<CostLine, string>> = {
  api: 'API\u00a0budget',
  subscription: 'Subscription\u00a0budget',
};

const BILLS: Readonly<Record<CostLine, string>> = {
  api: 'OpenAI Platform',
  subscription: 'ChatGPT plan',
};

/** Who bills, who answers for it, and which account where the files name one: one line each. */
function label(line: CostLine, report: Report): string {
  const owner = ownerOf(line, report);
  return [
    `**${NAMES[line]}**`,
    BILLS[line],
    ...(owner === null ? [] : [cell(owner)]),
    ...accountsOf(line, report.jobs).map(cell),
  ].join('<br>');
}

function ownerOf(line: CostLine, { forecast, policy }: Report): string | null {
  return forecast?.[line].owner ?? policy.owners?.[line] ?? null;
}

/** What changed stands out. */
function jobs(line: CostLine, [now, before]: readonly Ledger[]): string {
  const n = now?.[line].jobs ?? 0;
  const old = before?.[line].jobs ?? n;
  return old === n ? `${n}` : `${old}\u00a0→\u00a0**${n}**`;
}

/** More are told by their kind. */
const MOST_WAYS = 2;
const LONGEST_WAYS = 70;
const MOST_KINDS = 3;

const KINDS: Readonly<Record<string, string>> = {
  pull_request: 'pull requests',
  pull_request_target: 'pull requests',
  pull_request_review: 'reviews',
  pull_request_review_comment: 'comments',
  push: 'pushes',
  schedule: 'schedules',
  workflow_dispatch: 'by hand',
  workflow_run: 'after other workflows',
  issues: 'issues',
  issue_comment: 'comments',
  discussion: 'discussions',
  discussion_comment: 'comments',
  release: 'releases',
};

/** As jobs are counted: those that other jobs call run with them. */
function often(line: CostLine, report: Report): string {
  const { forecast } = report;
  if (forecast !== undefined && forecast[line].runs !== null)
    return `${lineRuns(forecast, line)} runs a month`;
  const jobs = report.jobs.filter(isCounted).filter(isOn(line));
  const ways = [...new Set(jobs.flatMap(startsOf))];
  if (ways.length <= MOST_WAYS && ways.join('').length <= LONGEST_WAYS)
    return ways.map((way) => prose(short(way, 120))).join('<br>') || '–';
  const kinds = jobs.flatMap(({ triggers }) =>
    triggers.map((name) => KINDS[name] ?? 'other events'),
  );
  const distinct = [...new Set(kinds)];
  const more = distinct.length - MOST_KINDS;
  return listed(more > 1 ? [...distinct.slice(0, MOST_KINDS), `${more} more`] : distinct);
}

function startsOf({ starts = [] }: JobReport): readonly string[] {
  return starts.map((start) => start.replace(/^on (?=every )/, ''));
}

/** Jobs as every part of a page counts them: one that other jobs of the report call counts with them. */
export function isCounted({ budget, calledBy }: JobReport): boolean {
  return budget !== 'none' && (calledBy ?? []).length === 0;
}

function isOn(line: CostLine): (job: JobReport) => boolean {
  return ({ budget }) => budget === line || budget === 'both';
}

function monthCell(line: CostLine, report: Report, base: Report | undefined): string {
  const now = lineMonth(report, line);
  const before = base?.forecast === undefined ? now : lineMonth(base, line);
  const limit = report.forecast?.[line].limit ?? null;
  return [
    before === now ? now : `${before} → **${now}**`,
    ...(limit === null ? [] : [`limit ${cell(limit)}`]),
  ].join('<br>');
}

function cell(text: string): string {
  return inline(short(text, 120));
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
