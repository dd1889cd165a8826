import type { Finding, Ignored, Level } from '../report.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { Account, JobAccount } from './account.ts';
import { fingerprint } from './fingerprint.ts';
import type { Plan } from './fix/plan.ts';
import { homePlace, homePlan } from './home-place.ts';
import { type CommentBook, commentBook } from './ignore-comments.ts';
import { ignoring } from './ignoring.ts';
import type { Policy } from './policy.ts';
import { RULES } from './rules/index.ts';
import type { Context, Rule, Violation } from './rules/rule.ts';
import { code } from './rules/wording.ts';
import { nameIn } from './strangers/upstream.ts';
import { unusedExpectations } from './unused.ts';

export interface Judgement {
  /** In the order of the rules, within a rule in the order of the jobs. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** Entries of the policy, and comments, that match nothing or have expired. */
  readonly warnings: readonly Diagnostic[];
  /** By fingerprint: what a mechanical fix would do; not part of the JSON report. */
  readonly plans: ReadonlyMap<string, Plan>;
}

export interface JudgeOptions {
  /** The text of a file that was read, for comments that ignore a finding. */
  readonly source?: (path: string) => string | undefined;
  /** Fingerprints of findings that were there before. */
  readonly baseline?: ReadonlySet<string>;
}

interface Breach {
  readonly finding: Finding;
  readonly plan: Plan | undefined;
  readonly account: JobAccount;
}

/**
 * Judges every job by every rule.
 * @param today `YYYY-MM-DD`; the judge has no clock of its own.
 */
export function judge(
  account: Account,
  policy: Policy,
  today: string,
  options: JudgeOptions = {},
): Judgement {
  const source = options.source ?? (() => undefined);
  const comments = commentBook(source);
  const all: Account = { nameOf: (path) => nameIn(source(path) ?? ''), ...account };
  const breaches = RULES.flatMap((rule) => breachesOf(rule, all, policy, today, comments));
  const tolerance = ignoring(account, policy, today, comments, options.baseline ?? new Set());
  const findings: Finding[] = [];
  const ignored: Ignored[] = [];
  const plans = new Map<string, Plan>();
  for (const { finding, plan, account: job } of breaches) {
    const tolerated = tolerance.of(finding, job);
    if (tolerated !== undefined) {
      ignored.push({ ...finding, ...tolerated });
      continue;
    }
    findings.push(finding);
    if (plan !== undefined) plans.set(finding.fingerprint, plan);
  }
  const warnings = [...unusedExpectations(account, policy), ...tolerance.unused()];
  return { findings, ignored, warnings, plans };
}

function breachesOf(
  rule: Rule,
  account: Account,
  policy: Policy,
  today: string,
  comments: CommentBook,
): Breach[] {
  const setting = policy.rules.get(rule.id);
  const configured = setting?.level;
  if (configured === 'off') return [];
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, o]) => [name, setting?.options[name] ?? o.default]),
  );
  const context: Context = { policy, account, today, options, comments };
  return account.jobs
    .filter((job) => concerns(rule, job))
    .flatMap((job) => inJob(rule, job, context, configured));
}

/** A caller and the job it calls are two jobs with one spender; each rule looks at one of them. */
function concerns(rule: Rule, { job, report, traced }: JobAccount): boolean {
  switch (rule.judges) {
    case 'payer':
      return (report.calledBy ?? []).length === 0;
    case 'work':
      return job.kind === 'steps' || traced.calls.length === 0;
    case 'each':
      return true;
    default:
      return rule.judges satisfies never;
  }
}

/** The breaches of one rule in one job; the same subject is found once. */
function inJob(
  rule: Rule,
  account: JobAccount,
  context: Context,
  configured: Level | undefined,
): Breach[] {
  const found = new Map<string, Breach>();
  for (const violation of rule.check(account, context)) {
    const level = levelOf(rule, violation, context.policy, configured);
    const finding = toFinding(rule, account, violation, level);
    if (!found.has(finding.fingerprint))
      found.set(finding.fingerprint, { finding, plan: homePlan(violation.plan), account });
  }
  return [...found.values()];
}

/** Without a policy file nobody has decided anything: a first run informs before it blocks. */
function levelOf(
  rule: Rule,
  violation: Violation,
  policy: Policy,
  configured: Level | undefined,
): Level {
  const level = configured ?? violation.level ?? rule.level;
  const first = policy.path === null && rule.blocksFirstRun !== true;
  return first && level === 'error' ? 'warning' : level;
}

function toFinding(rule: Rule, account: JobAccount, violation: Violation, level: Level): Finding {
  const { workflow, job } = account;
  const place = homePlace(violation.place, account);
  const { path, line } = violation.place;
  const where = place === violation.place ? '' : ` It stands in ${code(`${path}:${line}`)}.`;
  return {
    rule: rule.id,
    level,
    message: `${violation.message}${where}`,
    path: place.path,
    line: place.line,
    workflow: workflow.path,
    job: job.id,
    fix: violation.fix,
    fingerprint: fingerprint(rule.id, workflow.path, job.id, violation.subject),
  };
}
