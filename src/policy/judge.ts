import type { Finding, Ignored } from '../report.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { Account, JobAccount } from './account.ts';
import { fingerprint } from './fingerprint.ts';
import type { Policy, RuleLevel } from './policy.ts';
import { RULES } from './rules/index.ts';
import type { Context, Rule, Violation } from './rules/rule.ts';

export interface Judgement {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** Entries of the policy that match nothing. */
  readonly warnings: readonly Diagnostic[];
}

export interface JudgeOptions {
  /** The text of a file that was read, for comments that ignore a finding. */
  readonly source?: (path: string) => string | undefined;
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
  void options;
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const context = contextFor(rule, account, policy, today);
    for (const job of account.jobs) findings.push(...breaches(rule, job, context));
  }
  return { findings, ignored: [], warnings: [] };
}

function contextFor(rule: Rule, account: Account, policy: Policy, today: string): Context {
  const options: Record<string, number> = {};
  const set = policy.rules.get(rule.id)?.options ?? {};
  for (const [name, option] of Object.entries(rule.options))
    options[name] = set[name] ?? option.default;
  return { policy, repository: account.repository, today, options };
}

/** The findings of one rule in one job; the same subject is found once. */
function breaches(rule: Rule, job: JobAccount, context: Context): Finding[] {
  const configured = context.policy.rules.get(rule.id)?.level;
  if ((configured ?? rule.level) === 'off') return [];
  const found = new Map<string, Finding>();
  for (const violation of rule.check(job, context)) {
    const finding = toFinding(rule, job, violation, configured);
    if (finding !== undefined && !found.has(finding.fingerprint))
      found.set(finding.fingerprint, finding);
  }
  return [...found.values()];
}

function toFinding(
  rule: Rule,
  { workflow, job }: JobAccount,
  violation: Violation,
  configured: RuleLevel | undefined,
): Finding | undefined {
  const level = configured ?? violation.level ?? rule.level;
  if (level === 'off') return undefined;
  return {
    rule: rule.id,
    level,
    message: violation.message,
    path: violation.place.path,
    line: violation.place.line,
    workflow: workflow.path,
    job: job.id,
    fix: violation.fix,
    fingerprint: fingerprint(rule.id, workflow.path, job.id, violation.subject),
  };
}
