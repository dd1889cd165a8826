import type { Charge, Payer } from '../../report.ts';
import type { JobAccount } from '../account.ts';
import type { Rule, Violation } from './rule.ts';
import { budgetName, code, names, payerName, spenderPlace } from './wording.ts';

/** Credentials other than the payer that the same client would accept. */
function runnersUp(charge: Charge): Payer[] {
  const seen = new Set([charge.payer?.name]);
  return charge.candidates.filter((candidate) => {
    if (seen.has(candidate.name)) return false;
    seen.add(candidate.name);
    return true;
  });
}

function* check(account: JobAccount): Iterable<Violation> {
  for (const charge of account.report.charges) {
    const rest = runnersUp(charge);
    if (charge.payer === null || charge.budget === 'unclear' || rest.length === 0) continue;
    // A company's key and a person's plan are two bills, whoever sends them.
    const elsewhere = rest.filter(
      ({ budget, kind }) =>
        budget !== charge.budget ||
        (kind === 'provider-plan') !== (charge.payer?.kind === 'provider-plan'),
    );
    yield {
      subject: [charge.payer.name, ...rest.map((c) => c.name).sort()].join(' '),
      message: `${code(charge.spender.label)} in job ${code(account.job.id)} finds more than one credential. ${payerName(charge)} pays, from ${budgetName(charge.budget)}; ${names(rest.map((c) => c.name))} ${rest.length > 1 ? 'are' : 'is'} dead weight as long as the first is set. ${flips(charge, elsewhere)}`,
      place: spenderPlace(charge),
      fix: `Keep the credential that is meant to pay and take ${names(rest.map((c) => c.name))} out of the reach of this step.`,
      ...(elsewhere.length === 0 ? { level: 'notice' as const } : {}),
    };
  }
}

/** When another one pays; GitHub empties secrets in runs of forks and, without its own copy, of Dependabot. */
function flips(charge: Charge, elsewhere: readonly Payer[]): string {
  if (charge.notes.length > 0) return charge.notes.slice(0, 2).join(' ');
  const [target] = elsewhere;
  const moves =
    target === undefined
      ? 'another account of the same budget pays.'
      : `${budgetName(target.budget)} pays without anybody having decided it.`;
  return `When it is empty, as secrets are in runs of forks and of Dependabot, ${moves}`;
}

export const competingCredentials = {
  id: 'competing-credentials',
  judges: 'work',
  level: 'warning',
  title: 'More than one credential could pay for the same run',
  why: 'The budget of the second credential: it takes over silently as soon as the first one is empty.',
  fix: 'Leave only the credential that is meant to pay within the reach of the step.',
  since: '0.1.0',
  options: {},
  page: {
    finds: [
      'Codex takes the first credential of a fixed order: workload identity, `CODEX_API_KEY`, `CODEX_ACCESS_TOKEN`, then `auth.json`. An empty variable counts as absent, and secrets are empty in runs that a fork or Dependabot starts. A second credential is therefore a second budget in waiting.',
      'Claude Code takes `ANTHROPIC_AUTH_TOKEN`, `ANTHROPIC_API_KEY`, then `CLAUDE_CODE_OAUTH_TOKEN`, so an API account pays and the plan of the person who made the token is idle.',
      'When both credentials are on the same budget the finding is a notice.',
    ],
    bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
    good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: [
      'https://learn.chatgpt.com/docs/auth',
      'https://code.claude.com/docs/en/authentication#authentication-precedence',
      'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    ],
  },
  check,
} as const satisfies Rule;
