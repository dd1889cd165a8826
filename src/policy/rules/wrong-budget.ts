import type { Charge } from '../../report.ts';
import type { JobAccount } from '../account.ts';
import { type ExpectedBudget, expectationFor } from '../policy.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, KEY_LINE, mayRun, payerName, spenderPlace } from './wording.ts';

/** The charges that the expectation does not allow. */
function misplaced(account: JobAccount, expected: ExpectedBudget, declared: boolean): Charge[] {
  const { budget, charges } = account.report;
  switch (expected) {
    case 'any':
      return [];
    case 'none':
      return [...charges];
    case 'both':
      return charges.filter((c) => c.budget === 'other' && budget === 'other');
    case 'api':
    case 'subscription':
    case 'other':
      return charges.filter((charge) => {
        if (charge.budget === expected || charge.budget === 'unclear') return false;
        // Beside a charge that is as expected another provider's bill is listed, not judged; and
        // without a policy nobody has decided anything about other providers.
        if (charge.budget === 'other') return declared && budget === 'other';
        return true;
      });
    default:
      return expected satisfies never;
  }
}

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const { policy } = context;
  const entry = expectationFor(policy, account.workflow.path, account.job.id);
  const expected = entry?.budget ?? policy.default;
  for (const charge of misplaced(account, expected, policy.path !== null)) {
    const wanted = expected === 'none' ? 'no spending' : budgetName(expected);
    const by =
      entry === undefined
        ? says(policy.path)
        : `the policy entry ${code(entry.jobs.source)} expects`;
    yield {
      subject: `${charge.budget} ${charge.payer?.name ?? charge.spender.label}`,
      message: refusable(charge)
        ? `Job ${code(account.job.id)} posts \`@codex\` with ${code('GITHUB_TOKEN')}. Codex is reported to refuse it, so nobody pays and nothing is done; with a person's token a ChatGPT plan would pay, and ${by} ${wanted}.`
        : `Job ${code(account.job.id)} ${paid(charge)}; ${by} ${wanted}.`,
      place: spenderPlace(charge),
      fix: remedy(charge, expected),
      ...(refusable(charge) ? { level: 'notice' as const } : {}),
      // A person's login on the wrong line: that rule says whose plan it is, and how to mend it.
      ...(expected === 'api' && charge.budget === 'subscription'
        ? { sameAs: { rule: 'personal-login', subject: charge.payer?.name ?? '' } }
        : {}),
    };
  }
}

/** An `@codex` comment by the default token: Codex is reported to refuse it (openai/codex#11881). */
function refusable(charge: Charge): boolean {
  return charge.spender.kind === 'mention' && charge.confidence === 'possible';
}

function says(path: string | null): string {
  return path === null ? 'without a policy file automation is expected on' : 'the policy expects';
}

function paid(charge: Charge): string {
  const label = code(charge.spender.label);
  const does =
    charge.spender.kind === 'mention' ? `posts ${code('@codex')} as` : `runs ${label} with`;
  switch (charge.budget) {
    case 'subscription':
    case 'api':
      return `${does} ${payerName(charge)}, on ${budgetName(charge.budget)}`;
    case 'other':
      return `${mayRun(charge)} ${label}, which ${charge.provider ?? 'another provider'} bills`;
    case 'unclear':
      return `runs ${label}, and the files do not decide whose bill it is`;
    default:
      return charge.budget satisfies never;
  }
}

function remedy(charge: Charge, expected: ExpectedBudget): string {
  const budget = charge.budget === 'unclear' ? 'any' : charge.budget;
  const declare = `declare \`budget: ${budget}\` under \`expect\``;
  switch (expected) {
    case 'api':
      return `${withKey(charge)}, or ${declare}.`;
    case 'subscription':
      return `${signedIn(charge)}, or ${declare}.`;
    case 'none':
      return `Remove the spender, or ${declare}.`;
    case 'other':
    case 'both':
    case 'any':
      return `Pay with the expected credential, or ${declare}.`;
    default:
      return expected satisfies never;
  }
}

/** How this kind of spender is paid by a Platform key. */
function withKey(charge: Charge): string {
  const { spender, budget } = charge;
  if (spender.kind === 'mention' || spender.kind === 'codex-cloud')
    return 'Only a ChatGPT plan can pay for `@codex`: for the API budget use `openai/codex-action` with `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`';
  if (budget === 'other') return 'Let a client of OpenAI do the work with a Platform API key';
  if (spender.kind === 'codex-action') return 'Set `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`';
  return `Set ${KEY_LINE} and drop ${payerName(charge)}`;
}

function signedIn(charge: Charge): string {
  const codex = charge.spender.kind.startsWith('codex-');
  return codex
    ? `Set \`CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}\` and drop ${payerName(charge)}`
    : 'Let Codex do the work, signed in with an access token of the workspace; a plan pays for no API call';
}

export const wrongBudget = {
  id: 'wrong-budget',
  judges: 'payer',
  level: 'error',
  title: 'A job is charged to another budget than the policy expects',
  why: 'A plan bought for people runs dry, or the API invoice grows without a forecast.',
  fix: 'Pay with a credential of the expected budget, or declare the job under `expect` with the reason.',
  since: '0.1.0',
  options: {},
  page: {
    finds: [
      'Every charge of a job is compared with the first `expect` entry that matches the job, and with `default` where none does. Without a policy file automation is expected on the API budget and a mismatch is a warning; with one it is an error.',
      'A charge whose payer the files do not decide is left to `unclear-payer`. A charge to another provider is judged once a policy file exists, unless the job also has a charge to an OpenAI budget.',
      'Where `personal-login` says the same of the same login, with the same fix and no less weight, it alone is told.',
      'An `@codex` comment posted with the default token is a notice: Codex is reported to refuse it.',
      'What each budget pays for, and what a bigger plan does not: [the two budgets](../budgets.md), or `spend-guard explain budgets`.',
    ],
    bad: `# policy: default: api
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
    good: `jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: ['https://learn.chatgpt.com/docs/auth', 'https://developers.openai.com/codex/pricing'],
  },
  check,
} as const satisfies Rule;
