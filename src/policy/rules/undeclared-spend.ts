import type { JobAccount } from '../account.ts';
import { expectationFor } from '../policy.ts';
import { onWhoseBill } from './bills.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, jobPlace, labelled } from './wording.ts';

function* check(account: JobAccount, { policy }: Context): Iterable<Violation> {
  const { workflow, job, report } = account;
  if (!policy.requireDeclaration || report.charges.length === 0) return;
  if (expectationFor(policy, workflow.path, job.id) !== undefined) return;
  const budget = report.budget === 'unclear' || report.budget === 'none' ? 'any' : report.budget;
  yield {
    subject: 'undeclared',
    message: `Job ${code(job.id)} runs ${labelled(report.charges)}, ${onWhoseBill(report)}, and no \`expect\` entry covers it; the policy asks for one.`,
    place: jobPlace(account),
    fix: `Add to \`expect\` in the policy: ${code(`- { jobs: "${workflow.path}#${job.id}", budget: ${budget}, reason: "…" }`)}`,
  };
}

export const undeclaredSpend = {
  id: 'undeclared-spend',
  judges: 'payer',
  level: 'error',
  title: 'A charged job is not declared in the policy',
  why: 'A new automation spends before anybody who answers for the budget has agreed to it.',
  fix: 'Add an `expect` entry for the job with its budget and the reason.',
  about: 'payer',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'With `require-declaration: true` every charged job needs an `expect` entry; this rule finds those without one. Without that key it finds nothing.',
    ],
    bad: `# .github/spend-guard.yml
version: 1
require-declaration: true
expect: []`,
    good: `# .github/spend-guard.yml
version: 1
require-declaration: true
expect:
  - jobs: ".github/workflows/review.yml#review"
    budget: api
    reason: "agreed with the platform team"`,
    sources: [],
  },
  check,
} as const satisfies Rule;
