/** A small builder of reports for tests of what is made from them. */
import type {
  Charge,
  Diagnostic,
  Finding,
  Ignored,
  JobReport,
  Payer,
  Report,
} from '../../src/report/report.ts';
import type { Evidence } from '../../src/value/evidence.ts';

const WORKFLOWS = '.github/workflows';

export function step(path: string, line: number, shows: string): Evidence {
  return { path: path.includes('/') ? path : `${WORKFLOWS}/${path}`, line, column: 9, shows };
}

export function payer(kind: Payer['kind'], name: string, budget: Payer['budget']): Payer {
  return { kind, name, budget };
}

export function charge(parts: Partial<Charge> & { evidence: Evidence[] }): Charge {
  const first = parts.evidence[0];
  return {
    budget: 'api',
    route: 'codex-api-key',
    confidence: 'certain',
    spender: {
      kind: 'codex-action',
      label: 'openai/codex-action@v1',
      path: first?.path ?? '',
      line: first?.line ?? 1,
    },
    payer: payer('platform-key', 'secrets.OPENAI_API_KEY', 'api'),
    candidates: [],
    settledBy: null,
    notes: [],
    model: null,
    provider: null,
    ...parts,
  };
}

export function job(file: string, id: string, parts: Partial<JobReport> = {}): JobReport {
  return {
    workflow: file.includes('/') ? file : `${WORKFLOWS}/${file}`,
    job: id,
    line: 8,
    triggers: ['pull_request'],
    budget: 'none',
    sentence: `\`${id}\` spends nothing on AI.`,
    charges: [],
    dead: [],
    exposed: [],
    ...parts,
  };
}

export function finding(of: JobReport, parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? 'wrong-budget';
  return {
    rule,
    level: 'error',
    message: `\`${of.job}\` is charged to another budget than the policy expects.`,
    path: of.workflow,
    line: of.line,
    workflow: of.workflow,
    job: of.job,
    fix: null,
    fingerprint: `${rule}:${of.workflow}#${of.job}`,
    ...parts,
  };
}

export function ignored(of: Finding, reason: string, expires: string | null = null): Ignored {
  return { ...of, reason, expires };
}

interface Parts {
  readonly jobs?: JobReport[];
  readonly findings?: Finding[];
  readonly ignored?: Ignored[];
  readonly diagnostics?: Diagnostic[];
  readonly outcome?: Report['outcome'];
  readonly policy?: Report['policy'];
  readonly proposed?: Report['proposed'];
}

export function report(parts: Parts = {}): Report {
  const jobs = parts.jobs ?? [];
  const findings = parts.findings ?? [];
  const on = (...budgets: JobReport['budget'][]) => ({
    jobs: jobs.filter((each) => budgets.includes(each.budget)).length,
  });
  const has = (level: Finding['level']) => findings.some((each) => each.level === level);
  return {
    schema: 'spend-guard/report/v1',
    generator: { name: 'spend-guard', version: '0.1.0' },
    repository: { path: '.', commit: null },
    outcome: parts.outcome ?? (has('error') ? 'fail' : has('warning') ? 'warn' : 'pass'),
    ledger: {
      api: on('api', 'both'),
      subscription: on('subscription', 'both'),
      other: on('other'),
      unclear: on('unclear'),
      none: on('none'),
      dormant: { jobs: 0 },
    },
    policy: parts.policy ?? { path: '.github/spend-guard.yml', default: 'api' },
    jobs,
    findings,
    ignored: parts.ignored ?? [],
    diagnostics: parts.diagnostics ?? [],
    ...(parts.proposed && { proposed: parts.proposed }),
  };
}
