import { CODEX_VARIABLE } from '../../knowledge/codex-variables.ts';
import { withheldEvents, withoutSecrets } from '../../knowledge/events.ts';
import type { Charge, Payer } from '../../report/report.ts';
import { shortName } from '../../repository/path.ts';
import { escapeRegExp } from '../../support/escape-reg-exp.ts';
import { listed } from '../../support/listed.ts';
import type { JobAccount } from '../account.ts';
import { stepScalars } from '../scalars.ts';
import { stepTo } from '../strangers/stations.ts';
import { ifItAsks, onCondition, probably } from './doubts.ts';
import type { Rule, Violation } from './rule.ts';
import { inJob } from './where.ts';
import { billName, budgetName, code, names, payerName, spenderPlace } from './wording.ts';

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
      message: `${code(charge.spender.label)} ${inJob(account, charge)} finds more than one credential: ${payerName(charge)} pays (${probably([charge])}${billName(charge)})${onCondition(charge) || ifItAsks([charge])}, and ${names(rest.map((c) => c.name))} ${rest.length > 1 ? 'are' : 'is'} unused as long as it is set. ${flips(account, charge, elsewhere)}`,
      place: spenderPlace(charge),
      fix: `If ${payerName(charge)} is meant to pay, delete ${listed(rest.map((one) => standing(account, charge, one)))}; else delete ${payerName(charge)}.`,
      ...(elsewhere.length === 0 ? { level: 'notice' as const } : {}),
    };
  }
}

/** What to delete, and where it stands: a login is written by a step before the one that uses it. */
function standing({ job }: JobAccount, charge: Charge, { name, kind }: Payer): string {
  const here = stepTo(job, charge);
  const steps = job.kind === 'steps' ? job.steps : [];
  const handed = steps.filter((step) =>
    stepScalars(step).some(({ value }) =>
      new RegExp(`\\b${escapeRegExp(name)}(?![\\w-])`).test(value),
    ),
  );
  const [other] = handed;
  if (here !== undefined && handed.includes(here)) {
    const { path, line } = charge.spender;
    // In an action there is no such text: it is handed in, by all its callers alike.
    return path !== here.path && /(?:^|\/)action\.ya?ml$/.test(path)
      ? `${code(name)} from what is handed to ${code(`${shortName(path)}:${line}`)}`
      : `${code(name)} from this step`;
  }
  if (other === undefined) return code(name);
  const place = code(`${shortName(other.path)}:${other.line}`);
  return kind === 'chatgpt-auth-file'
    ? `the step that writes \`auth.json\` (${place})`
    : `${code(name)} from the step at ${place}`;
}

/** When another one pays; in some runs GitHub hands out no secrets. */
function flips({ traced }: JobAccount, charge: Charge, elsewhere: readonly Payer[]): string {
  if (charge.notes.length > 0) return charge.notes.slice(0, 2).join(' ');
  const [target] = elsewhere;
  // Where GitHub withholds secrets, another one is empty too.
  const withheld = target?.name.startsWith('secrets.') ? [] : withheldEvents(traced.starts);
  const lacking = withoutSecrets(withheld);
  const when = lacking === '' ? 'When it is empty' : `When it is empty, ${lacking}`;
  return target === undefined
    ? `${when}, another account of the same budget pays.`
    : `${when}, ${budgetName(target.budget)} pays without anybody having decided it.`;
}

export const competingCredentials = {
  id: 'competing-credentials',
  judges: 'work',
  level: 'warning',
  title: 'More than one credential could pay for the same run',
  why: 'As soon as the first credential is empty or deleted, the second one pays and nobody is told.',
  fix: 'Leave only the credential that is meant to pay within the reach of the step.',
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      `Codex takes the first credential of a fixed order: workload identity, ${code(CODEX_VARIABLE.apiKey)}, ${code(CODEX_VARIABLE.accessToken)}, then \`auth.json\`. An empty variable counts as absent, and secrets are empty in pull requests from forks (not with \`pull_request_target\`) and, where Dependabot has none of its own, in its runs. A second credential is therefore a second budget in waiting.`,
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
