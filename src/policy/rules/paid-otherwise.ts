import { BASES } from '../../usage/payer.ts';
import { runsOf, trialOf } from '../../usage/trial.ts';
import type { JobAccount } from '../account.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, jobPlace } from './wording.ts';

const ACCOUNTS = {
  api: 'the OpenAI Platform account',
  subscription: 'a ChatGPT account',
  other: 'another provider',
  none: 'nobody',
  unclear: 'nobody knows whom',
} as const;

function* check(account: JobAccount, { records }: Context): Iterable<Violation> {
  if (records === undefined) return;
  const { report, job } = account;
  const trial = trialOf(report, runsOf(report, records));
  if (trial.verdict !== 'contradicted') return;
  const { by, use } = trial;
  const charged = report.budget === 'none' ? 'nobody' : budgetName(report.budget);
  const files = report.charges[0]?.evidence.at(-1);
  const place = files === undefined ? '' : ` (${code(`${files.path}:${files.line}`)})`;
  yield {
    subject: `${use.budget}`,
    // Who opens a pull request can write the records of its runs.
    level: by.trusted ? 'error' : 'warning',
    message: `Run ${by.run.id} of ${by.day} was paid by ${ACCOUNTS[use.budget]}, and by the files ${charged} pays for job ${code(job.id)}${place}. By the client’s own account: ${BASES[use.basis]}; ${use.requests} requests of ${code(use.model ?? 'a model that is not named')}.`,
    place: jobPlace(account),
    fix: 'See which credential that run had (a login that the runner keeps, a changed secret), and set the one that shall pay; or declare in `secrets:` what the name holds.',
  };
}

export const paidOtherwise = {
  id: 'paid-otherwise',
  judges: 'work',
  level: 'error',
  title: 'A run was paid by another account than the files say',
  why: 'Whoever got the bill: a secret that holds something else, or a login that a runner kept, moves the money without a change of any file.',
  fix: 'See which credential the run had, and set the one that shall pay.',
  about: 'payer',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A job of which a run left a record (`measure`, see docs/measure.md) that is certain of another account than every charge of the job. It is an error where that run was one of the default branch, and a warning otherwise: a pull request can write the records of its own runs.',
      'Left alone: records that are only likely, records of a workflow file that has been changed since, runs of forks, and jobs without a record, which are not measured and not proved.',
    ],
    bad: `jobs:
  review:
    runs-on: [self-hosted]   # keeps a ChatGPT login; run 123 was charged to it
    steps:
      - run: codex exec "Review"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    good: `jobs:
  review:
    runs-on: ubuntu-latest   # run 124 was charged to the Platform account
    steps:
      - run: codex exec "Review"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: ['https://developers.openai.com/codex/auth'],
  },
  check,
} as const satisfies Rule;
