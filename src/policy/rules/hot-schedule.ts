import { isAgent } from '../../knowledge/agents.ts';
import { firesPerDay } from '../../workflow/cron.ts';
import type { Scalar } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import { holdsOn } from '../../workflow/on-event.ts';
import type { JobAccount } from '../account.ts';
import { stepTo } from '../strangers/stations.ts';
import { onWhoseBill } from './bills.ts';
import { startsNamed, triggersNamed } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, isGuess } from './wording.ts';

const SCHEDULE = ['schedule'];

function* check(account: JobAccount, { options }: Context): Iterable<Violation> {
  const allowed = options['max-per-day'] ?? 0;
  const crons = account.report.charges.some((one) => startsNamed(account, one, SCHEDULE).length > 0)
    ? triggersNamed(account, SCHEDULE).flatMap((trigger) => trigger.crons)
    : [];
  const fires = crons.map((cron) => firesPerDay(cron.value) ?? 0);
  const total = fires.reduce((sum, count) => sum + count, 0);
  const hottest = crons[fires.indexOf(Math.max(...fires))];
  // Where nothing is known to ask a model, how often it starts is no question of who pays.
  if (account.report.charges.every(isGuess) || hottest === undefined || total <= allowed) return;
  const gate = gateOf(account);
  const bill = onWhoseBill(account.report);
  const job = `Job ${code(account.job.id)}`;
  const by = `${total} times a day by schedule (${code(hottest.value)}${crons.length > 1 ? ' and others' : ''})`;
  yield {
    subject: 'schedule',
    message:
      gate === undefined
        ? `${job} starts up to ${by}, ${isEach(account) ? 'each' : 'and what it asks then is'} ${bill}; ${allowed} a day are allowed.`
        : `${job} may start up to ${by}, and ${allowed} a day are allowed. ${gate.what} decides: what it lets through is ${bill}.`,
    place: hottest,
    fix: `Run it less often or on the event it waits for, or allow it in the policy: \`rules: { hot-schedule: { max-per-day: ${total} } }\`.`,
    // Who looks often and starts seldom has thought of it, and how seldom no file shows.
    ...(gate?.before === true ? { level: 'notice' as const } : {}),
    cause: `${hottest.path}:${hottest.line}`,
  };
}

/** An agent works each time that it is started; a program may find that it has nothing to ask. */
function isEach({ report }: JobAccount): boolean {
  return report.charges.some(({ spender, unsure }) => isAgent(spender) && unsure !== 'spending');
}

/** What decides whether a start spends, where something does, and whether it does before the job starts. */
function gateOf(account: JobAccount): { what: string; before: boolean } | undefined {
  const { workflow, job, report } = account;
  if (decides(job.if)) return { what: `Its condition (line ${job.if.line})`, before: true };
  for (const { id, if: condition } of neededJobs(workflow, job)) {
    if (!decides(condition)) continue;
    const what = `The condition of ${code(id)}, which it needs (line ${condition.line}),`;
    return { what, before: true };
  }
  const [first, ...more] = report.charges.map((charge) => stepTo(job, charge)?.if);
  if (decides(first) && more.every(decides))
    return { what: `The condition of the step that spends (line ${first.line})`, before: false };
  return report.charges.every(({ unsure }) => unsure === 'spending')
    ? { what: 'What stands around the spending', before: false }
    : undefined;
}

/** Not one that every start by schedule meets. */
function decides(condition: Scalar | undefined): condition is Scalar {
  return condition !== undefined && holdsOn(condition.value, { name: 'schedule' }) !== 'always';
}

export const hotSchedule = {
  id: 'hot-schedule',
  judges: 'payer',
  level: 'warning',
  title: 'A charged schedule fires more often than the policy allows',
  why: 'It spends around the clock, whether or not anything changed.',
  fix: 'Run it less often, or on the event it waits for.',
  about: 'start',
  since: '1.0.0',
  options: {
    'max-per-day': {
      default: 24,
      minimum: 0,
      stricter: 'less',
      describes: 'How many times a day a charged job may start by schedule.',
    },
  },
  page: {
    finds: [
      'A charged job of a workflow whose `cron` lines together fire more than `max-per-day` times on one day, by default 24: once an hour. Where a condition of the job, or of a job that it needs, decides which start goes on, it is a notice.',
    ],
    bad: `on:
  schedule:
    - cron: "*/10 * * * *"`,
    good: `on:
  schedule:
    - cron: "0 6 * * 1-5"`,
    sources: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
    ],
  },
  check,
} as const satisfies Rule;
