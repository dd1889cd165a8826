import type { Change, Move } from '../report/compare.ts';
import { isCalled } from '../report/counted.ts';
import { budgetNow } from '../report/dormant.ts';
import { COST_LINES, type CostLine } from '../report/line-costs.ts';
import type { JobReport } from '../report/report.ts';
import { listed } from '../support/listed.ts';
import { name } from './blocks/view.ts';
import { jobCost } from './cost-words.ts';
import { short } from './escape.ts';
import { BUDGET_SHORT, count } from './words.ts';

const NAMED = 3;

/** What a change does to the money, in one Markdown sentence. */
export function changeSentence(
  { costs, jobs: all }: Change,
  subject = 'This pull request',
): string {
  // One that other jobs call is told with them, as everywhere on the page.
  const isTold = (job: JobReport) => !isCalled(job);
  const jobs = {
    added: all.added.filter(isTold),
    gone: all.gone.filter(isTold),
    moved: all.moved.filter(({ job }) => isTold(job)),
    newlyUnclear: all.newlyUnclear.filter(({ job }) => isTold(job)),
  };
  const started = jobs.moved.filter((move) => move.from === 'none');
  const ended = jobs.moved.filter((move) => budgetNow(move.job) === 'none');
  const moved = jobs.moved.filter((move) => move.from !== 'none' && budgetNow(move.job) !== 'none');
  const clauses = [
    clause(jobs.added, (list) => `adds ${list}`, charged),
    clause(
      started,
      (list) => `makes ${list} spend`,
      ({ job }) => charged(job),
    ),
    clause(moved, (list) => `moves ${list}`, movement),
    clause(jobs.newlyUnclear, (list) => `leaves open who pays for ${list}`, wasBefore),
    clause(ended, (list) => `stops the spending of ${list}`, wasBefore),
    clause(jobs.gone, (list) => `removes ${list}`, charged),
  ].filter((text) => text !== '');
  const otherwise = all.costing.filter(({ job }) => isTold(job));
  if (clauses.length === 0) return costSentence(otherwise, costs, subject);
  return [`${subject} ${listed(clauses)}.`, ...otherwise.slice(0, NAMED).map(costsNow)].join(' ');
}

/** Of a change that moves no job to another budget: what takes more or less of its own. */
function costSentence(jobs: readonly Move[], costs: readonly CostLine[], subject: string): string {
  if (jobs.length === 0 && costs.length === 0) return `${subject} does not change who pays.`;
  const named = jobs.length > NAMED ? [] : jobs;
  const what =
    jobs.length === 0
      ? costs.map(the)
      : named.length === 0
        ? [count(jobs.length, 'job')]
        : named.map(({ job }) => called(job));
  const takes = Math.max(jobs.length, what.length) === 1 ? 'takes' : 'take';
  const changes = `${subject} changes what ${listed(what)} ${takes}, not who pays.`;
  return [changes, ...named.map(costsNow)].join(' ');
}

/** `` `fix`: 2.6M to 54M tokens a month, no known price; was 520k to 11M tokens a month. `` */
function costsNow({ job, before }: Move): string {
  return `${name(job.job)}: ${costWords(job)}; was ${costWords(before)}.`;
}

/** What it takes on each line that it is on. */
function costOfJob({ forecast }: JobReport): string {
  if (forecast === undefined) return '';
  return listed(COST_LINES.flatMap((line) => jobCost(forecast, line) ?? []));
}

function costWords(job: JobReport): string {
  return costOfJob(job) || 'not known';
}

/** In brackets beside a budget. */
function withCost(job: JobReport): string {
  const cost = costOfJob(job);
  return cost === '' ? '' : ` (${cost})`;
}

/** What to say beside a job in a list: nothing for a job that stays as it was. */
export function jobRemark(job: JobReport, { jobs }: Change): string {
  if (jobs.added.includes(job)) return '**new**';
  const move = [...jobs.moved, ...jobs.newlyUnclear].find((candidate) => candidate.job === job);
  if (move !== undefined) return `**was ${BUDGET_SHORT[move.from]}${withCost(move.before)}**`;
  const other = jobs.costing.find((candidate) => candidate.job === job);
  return other === undefined ? '' : `**was ${costWords(other.before)}**`;
}

function clause<T>(
  items: readonly T[],
  say: (list: string) => string,
  describe: (item: T) => string,
): string {
  if (items.length === 0) return '';
  // Which these are, the table and the list of jobs say better.
  return say(
    items.length > NAMED
      ? `${count(items.length, 'job')} that use AI`
      : listed(items.map(describe)),
  );
}

function called(job: JobReport): string {
  const file = job.workflow.split('/').at(-1) ?? job.workflow;
  return `${name(job.job)} in ${name(short(file, 80))}`;
}

function charged(job: JobReport): string {
  return `${called(job)} (${BUDGET_SHORT[job.budget]})`;
}

function movement({ from, job, before }: Move): string {
  return `${called(job)} from ${the(from)}${withCost(before)} to ${the(job.budget)}${withCost(job)}`;
}

function wasBefore({ from, job }: Move): string {
  return from === 'none' ? called(job) : `${called(job)} (was ${BUDGET_SHORT[from]})`;
}

function the(budget: JobReport['budget']): string {
  const article = budget === 'api' || budget === 'subscription' || budget === 'both' ? 'the ' : '';
  return `${article}${BUDGET_SHORT[budget]}`;
}
