import type { Charge } from '../../report.ts';
import type { JobAccount } from '../account.ts';
import { type Expected, expectationFor, expectedLines } from '../policy.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, payerName, spenderPlace } from './wording.ts';

/** The charges that the expectation does not allow. */
function misplaced(account: JobAccount, expected: Expected, declared: boolean): readonly Charge[] {
  const { budget, charges } = account.report;
  if (expected === 'none') return charges;
  const right = expectedLines(expected);
  return charges.filter((charge) => {
    if (charge.budget === 'unclear' || right.includes(charge.budget)) return false;
    // Beside a charge that is as expected another provider's bill is listed, not judged; and
    // without a policy nobody has decided anything about other providers.
    return charge.budget !== 'other' || (declared && budget === 'other');
  });
}

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const { policy } = context;
  const entry = expectationFor(policy, account.workflow.path, account.job.id);
  const expected = entry?.budget ?? policy.default;
  for (const charge of misplaced(account, expected, policy.path !== null)) {
    const wanted = expected === 'none' ? 'not to spend' : `on ${expectedName(expected)}`;
    const by =
      entry === undefined
        ? says(policy.path)
        : `the policy entry ${code(entry.jobs.source)} expects it`;
    yield {
      subject: `${charge.budget} ${charge.payer?.name ?? charge.spender.label}`,
      message: `Job ${code(account.job.id)} runs ${code(charge.spender.label)}, which ${payerName(charge)} ${refusable(charge) ? 'would charge' : 'charges'} to ${budgetName(charge.budget)}; ${by} ${wanted}. ${consequence(charge)}`,
      place: spenderPlace(charge),
      fix: remedy(charge, expected),
      ...(refusable(charge) ? { level: 'notice' as const } : {}),
      // A person's login on the wrong line: that rule says whose plan it is, and how to mend it.
      ...(byKey(expected) && charge.budget === 'subscription'
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
  return path === null
    ? 'without a policy file automation is expected'
    : 'the policy expects automation';
}

function consequence(charge: Charge): string {
  if (refusable(charge))
    return 'Codex is reported to answer a comment by the default token with a request to connect an account, and to spend nothing: the automation waits for work that nobody does.';
  switch (charge.budget) {
    case 'subscription':
      return 'Its runs use up the limits and credits of a ChatGPT plan or workspace that were bought for people.';
    case 'api':
      return 'Its runs are billed per token by the OpenAI Platform account, beside whatever the plan includes.';
    case 'other':
      return `The bill comes from ${charge.provider === null ? 'another provider' : code(charge.provider)} and is on neither OpenAI line.`;
    case 'unclear':
      return 'The files do not decide whose bill grows with it.';
    default:
      return charge.budget satisfies never;
  }
}

/** Whether a Platform key is the way back to the expected budget. */
function byKey(expected: Expected): boolean {
  const right = expectedLines(expected);
  return right.includes('api') && !right.includes('subscription');
}

function expectedName(expected: Expected): string {
  if (typeof expected === 'string') return budgetName(expected);
  return expected.map(budgetName).join(' or ');
}

function remedy(charge: Charge, expected: Expected): string {
  const declare = `declare the job under \`expect\` with \`budget: ${charge.budget === 'unclear' ? 'any' : charge.budget}\` and a reason if this was decided`;
  if (expected === 'none') return `Remove the spender, or ${declare}.`;
  if (charge.budget === 'other') return `${allowOthers(expected)}, or ${declare}.`;
  if (byKey(expected)) return `${withKey(charge)}, or ${declare}.`;
  if (expectedLines(expected).includes('subscription'))
    return `${signedIn(charge)}, or ${declare}.`;
  return `Pay with the expected credential, or ${declare}.`;
}

/** Another provider is a choice that somebody made; the policy may not have heard of it. */
function allowOthers(expected: Expected): string {
  const lines = [...expectedLines(expected), 'other'].join(', ');
  return `Where other providers may be used, say so in the policy with \`default: [${lines}]\``;
}

/** How this kind of spender is paid by a Platform key. */
function withKey({ spender }: Charge): string {
  if (spender.kind === 'mention' || spender.kind === 'codex-cloud')
    return 'Let codex-action do the work with a Platform API key; what ChatGPT runs itself no key can pay';
  if (spender.kind === 'codex-action') return 'Hand over a Platform API key as `openai-api-key`';
  return 'Hand over a Platform API key, for `codex exec` as `CODEX_API_KEY`, and take the other credential away';
}

function signedIn(charge: Charge): string {
  const codex = charge.spender.kind.startsWith('codex-');
  return codex
    ? `Sign Codex in with the workspace's access token (\`CODEX_ACCESS_TOKEN\` for \`codex exec\`) and take ${payerName(charge)} away`
    : "Let Codex do the work, signed in with the workspace's access token; a plan pays for no API call";
}

export const wrongBudget = {
  id: 'wrong-budget',
  judges: 'payer',
  level: 'error',
  title: 'A job is charged to another budget than the policy expects',
  why: 'The team whose budget it was not meant for: a plan bought for people runs dry, or the Platform invoice grows without a forecast.',
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
