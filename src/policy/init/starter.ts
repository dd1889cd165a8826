import { byProvider, isCalled, isOnLine } from '../../report/counted.ts';
import type { Finding, JobReport, Report } from '../../report/report.ts';
import { shortName } from '../../repository/path.ts';
import { groupBy } from '../../support/group.ts';
import { few } from '../../support/listed.ts';
import type { RepositoryFacts } from '../account.ts';
import { globProblem } from '../glob.ts';
import { POLICY_SCHEMA_URL } from '../policy.ts';
import { UNDECIDED } from '../undecided.ts';
import { expectLines, settlingLines } from './questions.ts';
import { comment, exactGlob, jobCount, nameOf, oneLine, some } from './words.ts';

interface Circumstances {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** As it was told; the errors of an unknown one are those of a public one. */
  readonly visibility: RepositoryFacts['visibility'];
}

/**
 * A commented policy for a repository that has none. What is as `default` says needs no entry; what
 * is not is declared by nobody but tolerated until a day, with the reason DECIDE: the next scan lists
 * it and fails nothing, and a new job on the wrong budget fails.
 * @param report of the built-in policy
 * @param errors what would fail by the new policy if nothing were tolerated
 */
export function starterPolicy(
  report: Report,
  errors: readonly Finding[],
  { today, visibility }: Circumstances,
): string {
  const jobs = report.jobs.filter((job) => job.charges.length > 0 && !isCalled(job));
  return [
    `# yaml-language-server: $schema=${POLICY_SCHEMA_URL}`,
    '#',
    '# Who pays for the AI in this repository, and who decided it. Written from a scan: read every line',
    '# marked DECIDE, and have the owners of both budgets review the file. What the budgets are:',
    '# `spend-guard explain budgets`; what a rule means: `spend-guard explain RULE`.',
    ...comment(JUDGED[visibility], ''),
    'version: 1',
    '',
    '# What automation is charged to: api (a Platform account, metered), subscription (a ChatGPT plan or',
    '# workspace), other (another provider), a list of those, any, or none.',
    ...defaultLines(jobs),
    '',
    ...declared(jobs),
    ...ignoreLines(errors, today),
    ...expectLines(jobs),
    ...budgetLines(jobs),
    ...settlingLines(jobs),
    '# # A new charged job needs an entry under `expect` first:',
    '# require-declaration: true',
    '',
  ].join('\n');
}

const JUDGED: Readonly<Record<Circumstances['visibility'], string>> = {
  unknown:
    'Whether the repository is public was not told (`--visibility`): what fails in a public one is tolerated below too.',
  public: 'Judged as a public repository.',
  private: 'Judged as a private repository: once it is public, more can fail.',
};

function defaultLines(jobs: readonly JobReport[]): string[] {
  const others = jobs.filter((job) => isOnLine(job, 'other'));
  if (others.length === 0) return ['default: api'];
  return [
    `# DECIDE: may jobs here be billed by other providers? ${jobCount(others)} ${others.length === 1 ? 'is' : 'are'}.`,
    'default: [api, other]',
  ];
}

const KINDS = [
  ['api', 'On the API budget'],
  ['other', 'Billed by other providers'],
] as const;

/** What `default` covers, a comment for each kind. */
function declared(jobs: readonly JobReport[]): string[] {
  return KINDS.flatMap(([budget, title]) => {
    const own = jobs.filter((job) =>
      budget === 'other' ? isOnLine(job, budget) : job.budget === budget,
    );
    if (own.length === 0) return [];
    const said = `${title}, as \`default\` says: ${jobCount(own)}.`;
    const providers = budget === 'other' ? byProvider(own) : [];
    if (providers.length === 0) return [...comment(`${said} ${some(own.map(nameOf))}`, ''), ''];
    return [...comment(said, ''), ...providers.flatMap(providerLines), ''];
  });
}

function providerLines([provider, jobs]: ReturnType<typeof byProvider>[number]): string[] {
  const lines = comment(`${oneLine(provider)}: ${jobCount(jobs)} (${some(jobs.map(nameOf))})`, '');
  return lines.map((line, at) => line.replace('# ', at === 0 ? '# - ' : '#   '));
}

function ignoreLines(errors: readonly Finding[], today: string): string[] {
  if (errors.length === 0) return [];
  const rules = groupBy(errors, ({ rule }) => rule);
  const day = in30Days(today);
  return [
    `# What fails by this policy today and nobody has decided. Until ${day} it is tolerated and listed;`,
    '# afterwards it fails. For each: repair it, or where somebody decided it, write it under `expect`.',
    'ignore:',
    ...[...rules].flatMap(([rule, findings]) => [
      ...comment(
        ASKS[rule] ?? `DECIDE: \`spend-guard explain ${rule}\` tells how to repair it.`,
        '  ',
      ),
      ...few(findings.map(whatFails), MOST_TOLD, 'more: `spend-guard scan --verbose`').flatMap(
        (told) => comment(told, '  '),
      ),
      ...globsOf(findings).flatMap((glob) => [
        `  - rule: ${rule}`,
        `    jobs: ${JSON.stringify(glob)}`,
        `    reason: ${JSON.stringify(UNDECIDED)}`,
        `    expires: ${day}`,
      ]),
    ]),
    '',
  ];
}

/** More are counted. */
const MOST_TOLD = 8;

/** Which command, whose secret, and where: what is to be decided on. What makes it worse is for a scan. */
function whatFails({ path, line, message }: Finding): string {
  return `${shortName(path)}:${line}: ${message.replace(/(?<=[^.])\.\s.*$/s, '.')}`;
}

const ASKS: Readonly<Record<string, string>> = {
  'wrong-budget':
    'DECIDE: is it agreed with whoever owns that budget? If not, pay with a key of the API account.',
  'personal-login':
    "DECIDE: a person's login pays, and stops when the person leaves. Who shall pay instead?",
};

/** One glob a file, with its jobs one by one, so that what comes new is judged. */
function globsOf(findings: readonly Finding[]): readonly string[] {
  const jobs = [...new Map(findings.map((one) => [`${one.workflow}#${one.job}`, one])).values()];
  const plain = jobs.filter(({ workflow, job }) => PLAIN.test(workflow) && PLAIN.test(job));
  const rest = jobs.filter((one) => !plain.includes(one)).map(exactGlob);
  const groups: Finding[][] = [];
  for (const one of plain) {
    const last = groups.find(([first]) => first?.workflow === one.workflow);
    if (last !== undefined && globProblem(globOf([...last, one])) === undefined) last.push(one);
    else groups.unshift([one]);
  }
  return [...groups.reverse().map(globOf), ...rest];
}

/** Nothing in it means something in a glob. */
const PLAIN = /^[\w./-]+$/;

/** `.github/workflows/a.yml#{one,two}` */
function globOf(jobs: readonly Finding[]): string {
  return `${jobs[0]?.workflow ?? ''}#${either(jobs.map(({ job }) => job))}`;
}

function either(names: readonly string[]): string {
  const all = [...new Set(names)];
  return all.length === 1 ? (all[0] ?? '') : `{${all.join(',')}}`;
}

function budgetLines(jobs: readonly JobReport[]): string[] {
  const onPlan = jobs.some(({ charges }) => charges.some((one) => one.budget === 'subscription'));
  const mark = onPlan ? 'DECIDE: ' : '';
  return [
    '# # Who answers for each budget, and what a month may cost.',
    '# budgets:',
    '#   api: { owner: platform-team, monthly-limit: "400 USD" }',
    '#   subscription:',
    '#     owner: engineering',
    '#     monthly-limit: "2000 credits"',
    `#     # ${mark}which plan pays (plus, pro, business, edu, enterprise, …)? Which seats: full (what`,
    '#     # the plan includes is used first) or codex-only (credits from first use)? Who manages',
    '#     # credits: none, own, shared (an administrator buys them), contract? At the limit the run',
    '#     # fails until a reset, credits or an administrator: who is told?',
    '#     workspace: { kind: business, seats: full, credits: shared, spend-controls: true }',
    '#   increase: "25 %"   # how much one pull request may raise a line',
    '# # How often a job runs, where neither history nor a schedule tells (`spend-guard usage sync`):',
    '# usage:',
    '#   ".github/workflows/NAME.yml#JOB": { runs-per-month: 120 }',
    '',
  ];
}

const DAYS = 30;
const DAY = 86_400_000;

function in30Days(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + DAYS * DAY).toISOString().slice(0, 10);
}
