import { firesPerDay } from '../../workflow/cron.ts';
import type { JobAccount } from '../account.ts';
import { neededJobs, stepAt } from '../strangers/stations.ts';
import { charged, triggersNamed } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, onWhoseBill, spenderPlace } from './wording.ts';

function* check(account: JobAccount, { options }: Context): Iterable<Violation> {
  const allowed = options['max-per-day'] ?? 0;
  const crons = triggersNamed(account, ['schedule']).flatMap((trigger) => trigger.crons);
  const fires = crons.map((cron) => firesPerDay(cron.value) ?? 0);
  const total = fires.reduce((sum, count) => sum + count, 0);
  const hottest = crons[fires.indexOf(Math.max(...fires))];
  if (!charged(account) || hottest === undefined || total <= allowed) return;
  yield {
    subject: 'schedule',
    message: `Job ${code(account.job.id)} starts up to ${total} times a day by schedule (${code(hottest.value)}${crons.length > 1 ? ' and others' : ''}), each ${onWhoseBill(account.report)}; ${allowed} a day are allowed.${bound(account)}`,
    place: hottest,
    fix: `Run it less often or on the event it waits for, or allow it in the policy: \`rules: { hot-schedule: { max-per-day: ${total} } }\`.`,
  };
}

/** Whether not every start spends. */
function bound({ workflow, job, report }: JobAccount): string {
  if (job.if !== undefined || neededJobs(workflow, job).some((needed) => needed.if !== undefined))
    return ' The job has a condition, so this is the most.';
  return report.charges.every((charge) => stepAt(job, spenderPlace(charge))?.if !== undefined)
    ? ' The step that spends has a condition, so this is the most.'
    : '';
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
      'A charged job of a workflow whose `cron` lines together fire more than `max-per-day` times on one day, by default 24: once an hour.',
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
