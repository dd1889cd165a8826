import { weighed } from '../../report/counted.ts';
import type { Charge } from '../../report/report.ts';
import { groupBy } from '../../support/group.ts';
import type { JobAccount } from '../account.ts';
import {
  type Expected,
  expectationFor,
  expectedLines,
  expectedWords,
  LINES,
  type Policy,
} from '../policy.ts';
import { isPlan } from './bills.ts';
import { mayRun, onCondition, probably } from './doubts.ts';
import { expectLine, keyLine, type PlatformKey, pastedKey, platformKey } from './paste.ts';
import type { Context, Rule, Violation } from './rule.ts';
import {
  billName,
  budgetName,
  code,
  expectedName,
  labelled,
  payerName,
  spenderPlace,
} from './wording.ts';

/** The charges that the expectation does not allow. */
function misplaced(account: JobAccount, expected: Expected, declared: boolean): readonly Charge[] {
  const { charges } = account.report;
  if (expected === 'none') return charges;
  const right = expectedLines(expected);
  const likely = weighed(charges);
  return charges.filter((charge) => {
    if (charge.budget === 'unclear' || right.includes(charge.budget)) return false;
    // Without a policy nobody has decided anything about other providers; and what is only possible
    // beside a likelier charge is listed, not judged.
    return charge.budget !== 'other' || (declared && likely.includes(charge));
  });
}

/** What is told of each provider once: its surest charge, with all that it bills for. */
function perProvider(charges: readonly Charge[]): readonly (readonly [Charge, ...Charge[]])[] {
  const groups = groupBy<Charge | string, Charge>(charges, (charge) =>
    charge.budget === 'other' ? billName(charge) : charge,
  );
  return [...groups.values()].map((all) => {
    const sure = all.find(({ confidence }) => confidence === 'certain') ?? all[0];
    return [sure, ...all.filter((one) => one !== sure)];
  });
}

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const { policy } = context;
  const entry = expectationFor(policy, account.workflow.path, account.job.id);
  const expected = entry?.budget ?? policy.default;
  for (const [charge, ...same] of perProvider(misplaced(account, expected, policy.path !== null))) {
    const wanted = expectedName(expected);
    const by =
      entry === undefined
        ? says(policy.path)
        : `the policy entry ${code(entry.jobs.source)} expects`;
    const fix = remedy(charge, expected, platformKey(account, context.account), account, policy);
    yield {
      subject: `${charge.budget} ${charge.payer?.name ?? charge.spender.label}`,
      message: refusable(charge)
        ? `Job ${code(account.job.id)} posts \`@codex\` with ${code('GITHUB_TOKEN')}. Codex is reported to refuse it, so nobody pays and nothing is done; with a person's token a ChatGPT plan would pay, and ${by} ${wanted}.`
        : `Job ${code(account.job.id)} ${paid(charge, same)}; ${by} ${wanted}.`,
      place: spenderPlace(charge),
      fix,
      cause: [payerName(charge), wanted, fix].join('\n'),
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
  return path === null ? 'without a policy file automation is expected on' : 'the policy expects';
}

function paid(charge: Charge, same: readonly Charge[]): string {
  const label = labelled([charge, ...same]);
  const condition = onCondition(charge);
  const runs = mayRun(charge);
  const does =
    charge.spender.kind === 'mention' ? `${runs} ${code('@codex')} for` : `${runs} ${label} with`;
  switch (charge.budget) {
    case 'subscription':
    case 'api':
      return `${does} ${payerName(charge)}, ${probably([charge])}on ${budgetName(charge.budget)}${condition}`;
    case 'other':
      return `${runs} ${label}, which ${billName(charge)} ${isPlan(charge) ? 'pays' : 'bills'}${condition}`;
    case 'unclear':
      return `runs ${label}, and the files do not decide whose bill it is`;
    default:
      return charge.budget satisfies never;
  }
}

/** Whether a Platform key is the way back to the expected budget. */
function byKey(expected: Expected): boolean {
  const right = expectedLines(expected);
  return right.includes('api') && !right.includes('subscription');
}

function remedy(
  charge: Charge,
  expected: Expected,
  key: PlatformKey,
  account: JobAccount,
  policy: Policy,
): string {
  // What is refused is paid from no budget, so declaring one mends nothing.
  if (refusable(charge) && byKey(expected)) return `${withKey(charge, key)}.`;
  const declare = declaration(account, policy);
  if (expected === 'none') return `Remove the spender. ${declare}.`;
  if (charge.budget === 'other') return `${allowOthers(expected)}. ${declare}.`;
  if (byKey(expected)) return `${withKey(charge, key)}. ${declare}.`;
  if (expectedLines(expected).includes('subscription')) return `${signedIn(charge)}. ${declare}.`;
  return `Pay with the expected credential. ${declare}.`;
}

/** The entry that would make it right, of all that the job is charged to: the first that matches counts. */
function declaration({ workflow, job, report }: JobAccount, policy: Policy): string {
  const lines = LINES.filter((line) => report.charges.some(({ budget }) => budget === line));
  const words = expectedWords(lines.length === 1 ? (lines[0] ?? 'any') : lines);
  const budget =
    report.budget === 'both' && !lines.includes('other')
      ? 'both'
      : lines.length === 0
        ? 'any'
        : words;
  const line = expectLine(workflow.path, job.id, budget, 'say why');
  if (line === undefined) return `Or declare \`budget: ${budget}\` under \`expect\` in the policy`;
  if (policy.path === null)
    return `Or run \`spend-guard init\` and add to \`expect\` in the policy: ${line}`;
  const add =
    expectationFor(policy, workflow.path, job.id) === undefined ? 'add to' : 'put first under';
  // The policy of the base judges a pull request.
  return `Or ${add} \`expect\` in ${code(policy.path)} (it counts once merged): ${line}`;
}

/** Another provider is a choice that somebody made; the policy may not have heard of it. */
function allowOthers(expected: Expected): string {
  const lines = [...expectedLines(expected), 'other'].join(', ');
  return `If other providers may be used: \`default: [${lines}]\``;
}

/** How this kind of spender is paid by a Platform key. */
function withKey(charge: Charge, key: PlatformKey): string {
  const { spender } = charge;
  const path = spender.kind === 'codex-action' ? spender.path : '';
  const input = pastedKey('openai-api-key', key, path);
  if (spender.kind === 'mention' || spender.kind === 'codex-cloud')
    return `Use \`openai/codex-action\` with ${input}. Only a ChatGPT plan can pay for \`@codex\``;
  if (spender.kind === 'codex-action') return `Set ${input}`;
  if (!spender.kind.startsWith('codex-'))
    return `Hand ${code(spender.label)} a Platform key in place of ${payerName(charge)}, if it takes one`;
  return `Set ${keyLine(key, spender.path)} and drop ${payerName(charge)}`;
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
  why: 'The owner of that budget did not plan for it.',
  fix: 'Pay with a credential of the expected budget, or declare the job under `expect` with the reason.',
  about: 'payer',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'Every charge of a job is compared with the first `expect` entry that matches the job, and with `default` where none does. Without a policy file automation is expected on the API budget and a mismatch is a warning; with one it is an error.',
      'Both take a list: `default: [api, other]` allows the API budget and other providers.',
      'A charge whose payer the files do not decide is left to `unclear-payer`. A charge to another provider is judged once a policy file exists, whatever else the job charges; of each provider it is told once.',
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
