import type { Charge } from '../../report/report.ts';
import type { JobAccount } from '../account.ts';
import { expectationFor, expectedLines } from '../policy.ts';
import { ifItAsks, probably } from './doubts.ts';
import { keyLine, platformKey } from './paste.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, payerName, spenderPlace } from './wording.ts';

function how(charge: Charge): string {
  return `${code(charge.spender.label)} with ${payerName(charge)}${ifItAsks([charge])}`;
}

function* check(account: JobAccount, { policy, account: all }: Context): Iterable<Violation> {
  const { budget, charges } = account.report;
  const expected = expectationFor(policy, account.workflow.path, account.job.id)?.budget;
  if (budget !== 'both') return;
  const declared = expected === undefined ? [] : expectedLines(expected);
  if (declared.includes('api') && declared.includes('subscription')) return;
  const api = charges.find((charge) => charge.budget === 'api');
  const subscription = charges.find((charge) => charge.budget === 'subscription');
  if (api === undefined || subscription === undefined) return;
  yield {
    subject: 'both',
    message: `Job ${code(account.job.id)} charges both OpenAI budgets. The Platform account pays for ${how(api)}, and ${probably([subscription])}a ChatGPT plan or workspace for ${how(subscription)}.`,
    place: spenderPlace(subscription),
    fix: `Let one budget pay: ${keyLine(platformKey(account, all), subscription.spender.path)} for ${code(subscription.spender.label)} too. Or declare the job under \`expect\` with \`budget: both\` and a reason.`,
  };
}

export const mixedBudgets = {
  id: 'mixed-budgets',
  judges: 'payer',
  level: 'warning',
  title: 'One job charges both OpenAI budgets',
  why: 'Neither the Platform invoice nor the plan shows what one run costs, and a limit on either side stops it half way.',
  fix: 'Split the job, or let both spenders use a credential of the same budget.',
  about: 'payer',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A job with at least one charge to the Platform account and one to a ChatGPT plan or workspace. The two ledgers are never added, so the job stands on both lines of the report.',
      'Declared with `budget: both` (or `any`) the job is accepted.',
    ],
    bad: `steps:
  - run: codex exec "Fix the failing test"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  - run: codex exec "Write the release note"
    env:
      CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
    good: `steps:
  - run: codex exec "Fix the failing test"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  - run: codex exec "Write the release note"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: ['https://learn.chatgpt.com/docs/auth'],
  },
  check,
} as const satisfies Rule;
