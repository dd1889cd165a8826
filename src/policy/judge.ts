import { isCalled } from '../report/counted.ts';
import { EVERY_JOB } from '../report/every-job.ts';
import type { Finding, Ignored, Level, Proposal } from '../report/report.ts';
import { byText } from '../repository/decode.ts';
import { detached } from '../repository/detached.ts';
import type { Records } from '../usage/trial.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { Account, IdleJob, JobAccount, RepositoryFacts, UnreadWorkflow } from './account.ts';
import { byCause, causeOf, type Kin } from './by-cause.ts';
import { commentBook } from './comment-book.ts';
import { fingerprint } from './fingerprint.ts';
import type { Plan } from './fix/plan.ts';
import { madeElsewhere } from './generated.ts';
import { homePlace, homePlan } from './home-place.ts';
import { ignoring } from './ignoring.ts';
import type { JudgedLines } from './lines.ts';
import type { Policy } from './policy.ts';
import { isRefused } from './refusals.ts';
import { graver, stricter } from './required.ts';
import { RULES, ruleById } from './rules/index.ts';
import type { Context, JobRule, Rule, Violation } from './rules/rule.ts';
import { code } from './rules/wording.ts';
import { type Home, onlyIn } from './strangers/only-in.ts';
import { startsBook } from './strangers/starts.ts';
import { watchExpectations } from './unused.ts';

export interface Judgement {
  /** In the order of the rules, within a rule in the order of the jobs. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** Entries of the policy, and comments, that match nothing or have expired. */
  readonly warnings: readonly Diagnostic[];
  /** Comments that would tolerate a finding, if the base had them. */
  readonly proposed: readonly Proposal[];
  /** By fingerprint: what a mechanical fix would do; not part of the JSON report. */
  readonly plans: ReadonlyMap<string, Plan>;
}

export interface JudgeOptions {
  readonly repository: RepositoryFacts;
  /** The text of a file that was read, for comments that ignore a finding. */
  readonly source?: (path: string) => string | undefined;
  /** Whether a workflow names a secret, where one workflow is judged without the others. */
  readonly namesSecret?: ((name: string) => boolean) | undefined;
  /** In a change, the same of its base: only comments that stand there too count. */
  readonly baseSource?: ((path: string) => string | undefined) | undefined;
  /** Fingerprints of findings that were there before. */
  readonly baseline?: ReadonlySet<string>;
  /** What runs noted of their payer. */
  readonly records?: Records | undefined;
}

/** Judges workflow by workflow, so that of thousands only those that speak of each other are held. */
export interface Judge {
  /** All followed jobs of one workflow. */
  take(jobs: readonly JobAccount[]): void;
  /** Jobs of a workflow in which nothing can spend. */
  pass(jobs: readonly IdleJob[]): void;
  /** A workflow of which not every job is known. */
  miss(file: UnreadWorkflow): void;
  /** After the last workflow; with a forecast, its lines are judged as well. */
  judgement(lines?: JudgedLines): Judgement;
}

interface Breach {
  readonly finding: Finding;
  readonly plan: Plan | undefined;
  /** The fingerprint of a finding that says the same. */
  readonly sameAs?: string | undefined;
  readonly cause?: string | undefined;
  readonly own?: Violation['own'];
  readonly also?: Violation['also'];
  /** Undefined where the finding is about a whole file. */
  readonly account: JobAccount | undefined;
}

/** @param today `YYYY-MM-DD`; the judge has no clock of its own. */
export function openJudge(policy: Policy, today: string, options: JudgeOptions): Judge {
  const source = options.source ?? (() => undefined);
  const namesSecret = options.namesSecret ?? (() => false);
  const comments = commentBook(source, options.baseSource);
  const tolerance = ignoring(policy, today, comments, options.baseline ?? new Set());
  const expectations = watchExpectations(policy);
  const workflows = new Set<string>();
  const starts = startsBook(source);
  const open: JobAccount[] = [];
  const findings: Finding[] = [];
  const ignored: Ignored[] = [];
  const plans = new Map<string, Plan>();
  const twins = new Map<Finding, string>();
  const kin = new Map<Finding, Kin>();
  const rules = activeRules(policy);

  function accountOf(jobs: readonly JobAccount[]): Account {
    const { repository } = options;
    return { jobs, repository, startsOf: starts.of, text: source, namesSecret };
  }

  function judgeJobs(accounts: readonly JobAccount[]): void {
    const { records } = options;
    const account = accountOf(accounts);
    for (const rule of rules)
      for (const breach of breachesOf(rule, { policy, account, today, comments, records }))
        weigh(breach);
  }

  /** A line is judged once, when all of it is known, and told at the job that uses most of it. */
  function judgeLines(lines: JudgedLines): void {
    const account = accountOf([...new Set(lines.leads.values())]);
    for (const rule of rules)
      for (const breach of breachesOf(rule, { policy, account, today, comments, lines }))
        weigh(breach);
  }

  /** A change of a file that is made from another belongs there, and no edit of ours into it. */
  function whereMade(breach: Breach): Breach {
    const { finding } = breach;
    if (finding.fix === null || ruleById(finding.rule)?.mends === 'policy') return breach;
    const there = madeElsewhere(finding, source(finding.path) ?? '');
    if (there === undefined) return breach;
    return {
      ...breach,
      finding: { ...finding, fix: `${finding.fix} ${there}` },
      plan: undefined,
    };
  }

  function weigh(breach: Breach): void {
    const made = whereMade(breach);
    const { finding: found, plan, account, sameAs, also } = made;
    const cause = causeOf(found, made.cause);
    const tolerated = tolerance.of(found, account, also);
    const finding = detached(found);
    if (tolerated !== undefined) {
      ignored.push({ ...finding, ...tolerated });
      return;
    }
    findings.push(finding);
    if (sameAs !== undefined) twins.set(finding, sameAs);
    if (cause !== undefined) kin.set(finding, { cause, own: made.own });
    if (plan !== undefined) plans.set(finding.fingerprint, detached(plan));
  }

  return {
    take(accounts) {
      for (const { workflow, job } of accounts) {
        expectations.saw(workflow.path, job.id);
        workflows.add(workflow.path);
        starts.parsed(workflow);
      }
      if (standAlone(accounts)) judgeJobs(accounts);
      else open.push(...accounts);
    },
    pass(idle) {
      for (const { workflow, job, triggers } of idle) {
        expectations.saw(workflow, job);
        starts.unparsed(workflow, triggers);
      }
    },
    miss(file) {
      expectations.missed(file.workflow);
      tolerance.missed(file.workflow);
      for (const { rule, levelOf } of rules) {
        if (rule.judges !== 'file') continue;
        // Whoever wrote a policy is told of every file that was not read.
        const telling = file.telling || policy.path !== null;
        for (const violation of rule.check({ ...file, telling })) {
          const level = levelOf(violation);
          const finding = toFinding(rule, violation, level, file.workflow, EVERY_JOB);
          weigh({ finding, plan: undefined, account: undefined, cause: violation.cause });
        }
      }
    },
    judgement(lines) {
      judgeJobs(open.sort((a, b) => byText(a.workflow.path, b.workflow.path)));
      if (lines !== undefined) judgeLines(lines);
      return {
        findings: byCause(toldOnce(findings, twins, options.baseline).sort(byRule), kin),
        ignored: ignored.sort(byRule),
        warnings: [...expectations.unused(), ...tolerance.unused(workflows)],
        proposed: tolerance.proposed(),
        plans,
      };
    },
  };
}

/**
 * Whether no rule looks from these jobs of a workflow at another one, or from another one at them:
 * for the way of a call, for what starts the run before a `workflow_run`, for who else uses a login.
 */
function standAlone(jobs: readonly JobAccount[]): boolean {
  return jobs.every(
    ({ workflow, traced, report }) =>
      workflow.call === undefined &&
      traced.calls.length === 0 &&
      !workflow.triggers.some((trigger) => trigger.name === 'workflow_run') &&
      !report.charges.some((charge) => charge.payer?.kind === 'chatgpt-auth-file'),
  );
}

const GRAVITY: readonly Level[] = ['notice', 'warning', 'error'];

/** Without those that another finding tells as well, where that one weighs no less. */
function toldOnce(
  findings: readonly Finding[],
  twins: ReadonlyMap<Finding, string>,
  baseline: ReadonlySet<string> = new Set(),
): Finding[] {
  const levels = new Map(findings.map((one) => [one.fingerprint, GRAVITY.indexOf(one.level)]));
  return findings.filter((one) => {
    const twin = twins.get(one) ?? '';
    // A baseline holds only what was told.
    if (baseline.has(twin)) return false;
    const other = levels.get(twin);
    return other === undefined || other < GRAVITY.indexOf(one.level);
  });
}

const ORDER: ReadonlyMap<string, number> = new Map(RULES.map((rule, index) => [rule.id, index]));

/** In the order of the rules, within a rule in the order of the workflow files. */
function byRule(a: Finding, b: Finding): number {
  return (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) || byText(a.workflow, b.workflow);
}

/** A rule as the policy has it. */
interface ActiveRule {
  readonly rule: Rule;
  readonly options: Context['options'];
  levelOf(violation: Violation): Level;
}

function activeRules(policy: Policy): readonly ActiveRule[] {
  return RULES.flatMap((rule: Rule) => {
    const setting = policy.rules.get(rule.id);
    const required = policy.required.get(rule.id);
    if (setting?.level === 'off' && required === undefined) return [];
    const options = Object.entries(rule.options).map(([name, option]) => {
      const own = setting?.options[name] ?? required?.options[name] ?? option.default;
      return [name, stricter(rule.id, name, own, required?.options[name])] as const;
    });
    const configured = setting?.level === 'off' ? undefined : setting?.level;
    return [
      {
        rule,
        options: Object.fromEntries(options),
        levelOf: (violation) =>
          graver(levelOf(rule, violation, policy, configured), required?.level),
      },
    ];
  });
}

function breachesOf(
  { rule, options, levelOf }: ActiveRule,
  context: Omit<Context, 'options'>,
): Breach[] {
  if (rule.judges === 'file') return [];
  const whole: Context = { options, ...context };
  return context.account.jobs
    .filter(
      (job) => (rule.judges === 'line') === (context.lines !== undefined) && concerns(rule, job),
    )
    .flatMap((job) => inJob(rule, job, whole, levelOf));
}

/** Nobody starts what GitHub refuses, and what asks for models that are shut down gets none. */
function spendsNow(account: JobAccount): boolean {
  return !isRefused(account) && account.report.dormant !== 'shut-down';
}

/** A caller and the job it calls are two jobs with one spender; each rule looks at one of them. */
function concerns(rule: JobRule, account: JobAccount): boolean {
  const { job, report, traced } = account;
  // How often, and who starts it, is a question once it can spend.
  if (rule.about === 'start' && !spendsNow(account)) return false;
  switch (rule.judges) {
    case 'payer':
      return !isCalled(report);
    case 'work':
      return job.kind === 'steps' || traced.calls.length === 0;
    case 'each':
    case 'line':
      return true;
    default:
      return rule.judges satisfies never;
  }
}

/** The breaches of one rule in one job; the same subject is found once. */
function inJob(
  rule: JobRule,
  account: JobAccount,
  context: Context,
  levelOf: ActiveRule['levelOf'],
): Breach[] {
  const { repository } = context.account;
  const home = onlyIn(account.workflow, account.job, repository.fullName);
  // Elsewhere the job never runs, so what it would do there hits nobody.
  if (home === 'elsewhere') return [];
  const told = [...rule.check(account, context)];
  const violations = inCopies(isRefused(account) ? told.map(onceMended) : told, home, rule);
  if (violations.length === 0) return [];
  const found = new Map<string, Breach>();
  for (const violation of violations) {
    const level = levelOf(violation);
    const { workflow, job } = account;
    const finding = toFinding(rule, atHome(violation, account), level, workflow.path, job.id);
    if (!found.has(finding.fingerprint))
      found.set(finding.fingerprint, {
        finding,
        plan: planOf(violation, rule),
        account,
        sameAs:
          violation.sameAs &&
          fingerprint(violation.sameAs.rule, workflow.path, job.id, violation.sameAs.subject),
        cause: violation.cause,
        own: violation.own,
        also: violation.also,
      });
  }
  return [...found.values()];
}

/** The edit that mends it, where its rule says that it makes such ones. */
function planOf({ plan }: Violation, { edits = [] }: Rule): Plan | undefined {
  return plan !== undefined && edits.includes(plan.kind) ? homePlan(plan) : undefined;
}

/** Of a file that GitHub refuses nobody is to read what it spends as if it did so today. */
function onceMended(one: Violation): Violation {
  if (one.standsAnyway === true) return one;
  const { cause } = one;
  return {
    ...one,
    message: `${one.message} That is so once the file is mended, which GitHub refuses today.`,
    ...(cause === undefined ? {} : { cause: `${cause}\nonce mended` }),
  };
}

/**
 * A copy carries the workflow along and never runs the job. Where nobody says whether this is one,
 * what is only advice is left out, and the rest is told with it.
 */
function inCopies(
  violations: readonly Violation[],
  home: Home | undefined,
  { level }: Rule,
): readonly Violation[] {
  if (home === undefined) return violations;
  return violations
    .filter((one) => (one.level ?? level) !== 'notice')
    .map((one) => ({
      ...one,
      message: `${one.message} By its \`if\`${home.own ? '' : ', or that of a job it needs,'} the job runs only in ${home.name.includes('/') ? '' : 'repositories of '}${code(home.name)}; in a copy it spends nothing.`,
      level: 'notice',
    }));
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

/** A breach in a file that the job's own led to is told at the line of its own that did. */
function atHome(violation: Violation, account: JobAccount): Violation {
  const place = homePlace(violation.place, account);
  if (place === violation.place) return violation;
  const { path, line } = violation.place;
  return {
    ...violation,
    place,
    message: `${violation.message} It stands in ${code(`${path}:${line}`)}.`,
  };
}

function toFinding(
  rule: Rule,
  { message, place, fix, subject }: Violation,
  level: Level,
  workflow: string,
  job: string,
): Finding {
  return {
    rule: rule.id,
    level,
    message,
    path: place.path,
    line: place.line,
    workflow,
    job,
    fix,
    fingerprint: fingerprint(rule.id, workflow, job, subject),
  };
}
