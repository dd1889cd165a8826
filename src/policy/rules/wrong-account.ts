import type { Account, Charge } from '../../report/report.ts';
import type { JobAccount } from '../account.ts';
import { expectationFor } from '../policy.ts';
import { mayRun, onCondition } from './doubts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, payerName, spenderPlace } from './wording.ts';

const PARTS = {
  organization: { word: 'organisation', budget: 'api' },
  project: { word: 'project', budget: 'api' },
  workspace: { word: 'workspace', budget: 'subscription' },
} as const satisfies Record<keyof Account, { word: string; budget: Charge['budget'] }>;

function* check(account: JobAccount, { policy }: Context): Iterable<Violation> {
  const entry = expectationFor(policy, account.workflow.path, account.job.id);
  if (entry === undefined) return;
  for (const charge of account.report.charges)
    for (const [part, { word, budget }] of Object.entries(PARTS)) {
      const wanted = entry.account[part as keyof Account];
      const named = charge.payer?.account?.[part as keyof Account];
      if (wanted === undefined || charge.budget !== budget || named === wanted) continue;
      const runs = `Job ${code(account.job.id)} ${mayRun(charge)} ${code(charge.spender.label)} with ${payerName(charge)}${onCondition(charge)}`;
      const expects = `the policy entry ${code(entry.jobs.source)} expects ${word} ${code(wanted)}`;
      yield {
        subject: `${word} ${named ?? 'unnamed'} ${charge.payer?.name ?? charge.spender.label}`,
        message:
          named === undefined
            ? `${runs} and names no ${word}, so the one that the credential belongs to pays; ${expects}.`
            : `${runs} and charges ${word} ${code(named)}; ${expects}.`,
        place: spenderPlace(charge),
        fix: `Name ${word} ${code(wanted)} where the client reads it, or correct the entry.`,
        // A credential may belong to the right one without saying so.
        ...(named === undefined ? { level: 'notice' as const } : {}),
      };
    }
}

export const wrongAccount = {
  id: 'wrong-account',
  judges: 'payer',
  level: 'error',
  title: 'A job is charged to another organisation, project or workspace than the policy expects',
  why: 'Limits and cost reports of the Platform are kept by project: on the right budget the invoice can still land on another team.',
  fix: 'Name the expected organisation, project or workspace where the client reads it.',
  about: 'payer',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      "An `expect` entry may name an `organization` and a `project` of the OpenAI Platform or a ChatGPT `workspace`. What the files name of a matching job is compared with it: `OPENAI_ORGANIZATION` and `OPENAI_PROJECT` for Codex, `OPENAI_ORG_ID` and `OPENAI_PROJECT_ID` for OpenAI's libraries, their arguments, headers, and `forced_chatgpt_workspace_id`.",
      'Where a job names none, its credential decides: a notice, because no file shows whose it is.',
    ],
    bad: `# policy: expect: [{ jobs: "**#*", budget: api, project: proj_ci }]
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENAI_PROJECT: proj_product`,
    good: `jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENAI_PROJECT: proj_ci`,
    sources: ['https://platform.openai.com/docs/api-reference/authentication'],
  },
  check,
} as const satisfies Rule;
