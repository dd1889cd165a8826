import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Reach, Runner, Spender } from '../../src/interpreter/model.ts';
import type { JobAccount, RepositoryFacts } from '../../src/policy/account.ts';
import type { Charge, ChargeBudget, JobReport, PayerKind } from '../../src/report/report.ts';
import { fromOrigin } from '../../src/value/value.ts';
import type { Entries, Job, Scalar, Step, Trigger, Workflow } from '../../src/workflow/model.ts';
import { knownOn, startsLeft } from '../../src/workflow/on-event.ts';
import { RunOf } from '../../src/workflow/run-of.ts';
import { fromRoot } from './files.ts';
import type { Jobs } from './judge-all.ts';

/**
 * Accounts for tests of single rules: the workflow comes from YAML, the charges are put in by hand
 * as settling would give them. The whole pipeline is tested by the golden reports of the fixtures.
 */
export interface Paid {
  /** A text that occurs where the spender stands. */
  readonly at: string;
  readonly budget: ChargeBudget;
  readonly payer?: string;
  readonly kind?: PayerKind;
  readonly label?: string;
  readonly spender?: Spender['kind'];
  readonly model?: string | null;
  readonly candidates?: readonly (readonly [PayerKind, string, ChargeBudget])[];
}

export interface JobFacts {
  readonly charges?: readonly Paid[];
  readonly dead?: JobReport['dead'];
  readonly exposed?: readonly string[];
  readonly reach?: readonly (readonly [Reach['scope'], string, string])[];
  readonly runner?: Runner;
  readonly calledBy?: JobReport['calledBy'];
  readonly calls?: readonly string[];
}

export function account(
  files: Readonly<
    Record<string, { readonly text: string; readonly jobs: Record<string, JobFacts> }>
  >,
  visibility: RepositoryFacts['visibility'] = 'unknown',
): Jobs {
  const jobs = Object.entries(files).flatMap(([path, { text, jobs: facts }]) => {
    const workflow = workflowOf(path, text);
    return workflow.jobs.map((job) => jobAccount(text, workflow, job, facts[job.id] ?? {}));
  });
  return { jobs, repository: { visibility } };
}

export function fixture(path: string): string {
  return readFileSync(fromRoot(`fixtures/rules/${path}`), 'utf8');
}

function jobAccount(text: string, workflow: Workflow, job: Job, facts: JobFacts): JobAccount {
  const charges = (facts.charges ?? []).map((paid) => charge(workflow.path, text, paid));
  const report: JobReport = {
    workflow: workflow.path,
    job: job.id,
    line: job.line,
    triggers: workflow.triggers.map((trigger) => trigger.name),
    budget: budgetOf(charges),
    sentence: '',
    charges,
    dead: facts.dead ?? [],
    exposed: (facts.exposed ?? []).map((name) => ({ name, evidence: [] })),
    ...(facts.calledBy === undefined ? {} : { calledBy: facts.calledBy }),
  };
  const starts = startsLeft(workflow.triggers, (start) => {
    const run = new RunOf({ github: (path) => knownOn(start, path) });
    return run.job(workflow, job).holds !== 'never';
  });
  const spenders = charges.map(
    (one): Spender => ({
      kind: 'opaque',
      label: one.spender.label,
      path: one.spender.path,
      line: one.spender.line,
      column: 1,
      trail: [],
      certainty: 'certain',
      doubts: [],
      environment: new Map(),
      runner: facts.runner ?? 'hosted',
      events: [],
      starts,
      model: undefined,
      uses: [],
      pick: 'any',
    }),
  );
  const reach = (facts.reach ?? []).map(
    ([scope, name, secret]): Reach => ({
      scope,
      name,
      value: fromOrigin({ kind: 'secret', name: secret }),
      trail: [],
    }),
  );
  const traced = {
    workflow,
    job,
    starts,
    spenders,
    reach,
    silenced: [],
    unread: [],
    calls: facts.calls ?? [],
  };
  return { workflow, job, report, traced };
}

function budgetOf(charges: readonly Charge[]): JobReport['budget'] {
  const budgets = new Set(charges.map((one) => one.budget));
  if (budgets.has('api') && budgets.has('subscription')) return 'both';
  const order = ['api', 'subscription', 'other', 'unclear'] as const;
  return order.find((budget) => budgets.has(budget)) ?? 'none';
}

function charge(path: string, text: string, paid: Paid): Charge {
  const offset = text.indexOf(paid.at);
  if (offset < 0) throw new Error(`no ${paid.at} in ${path}`);
  const line = text.slice(0, offset).split('\n').length;
  const label = paid.label ?? 'codex exec';
  const name = paid.payer ?? 'secrets.OPENAI_API_KEY';
  const kind = paid.kind ?? 'platform-key';
  return {
    budget: paid.budget,
    route: null,
    confidence: 'certain',
    spender: { kind: paid.spender ?? 'codex-cli', label, path, line },
    payer: paid.budget === 'unclear' ? null : { kind, name, budget: paid.budget },
    candidates: (paid.candidates ?? []).map(([k, n, budget]) => ({ kind: k, name: n, budget })),
    settledBy: null,
    notes: [],
    model: paid.model === undefined ? 'gpt-6.1-sol' : paid.model,
    provider: null,
    evidence: [{ path, line, column: 1, shows: label }],
  };
}

/** As much of a workflow as the rules look at; well-formed YAML only. */
function workflowOf(path: string, text: string): Workflow {
  const lines = new LineCounter();
  const root = parseDocument(text, { schema: 'core', lineCounter: lines }).contents;
  const place = (node: Node | null | undefined) => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { path, line, column: col };
  };
  const pairs = (node: unknown) => (isMap<Node, Node | null>(node) ? node.items : []);
  const items = (node: unknown) => (isSeq<Node>(node) ? node.items : []);
  const get = (node: unknown, key: string): Node | null | undefined =>
    pairs(node).find((pair) => String(pair.key) === key)?.value;
  const scalar = (node: Node | null | undefined): Scalar | undefined => {
    if (!isScalar(node)) return undefined;
    const block = node.type === 'BLOCK_LITERAL';
    const at = place(node);
    return { ...at, line: at.line + (block ? 1 : 0), value: String(node.value ?? ''), block };
  };
  const strings = (node: unknown): string[] =>
    isScalar(node) ? [String(node.value)] : items(node).map((item) => String(item));
  const entries = (node: unknown): Entries =>
    new Map(
      pairs(node).flatMap((pair) => {
        const value = scalar(pair.value);
        return value === undefined ? [] : [[String(pair.key), { ...value, key: place(pair.key) }]];
      }),
    );
  const concurrency = (node: Node | null | undefined) => {
    const group = scalar(node) ?? scalar(get(node, 'group'));
    if (group === undefined) return undefined;
    return { ...place(node), group, cancelInProgress: scalar(get(node, 'cancel-in-progress')) };
  };
  const step = (node: Node): Step => {
    const base = {
      ...place(node),
      id: scalar(get(node, 'id')),
      name: scalar(get(node, 'name')),
      if: scalar(get(node, 'if')),
      env: entries(get(node, 'env')),
      continueOnError: undefined,
      timeoutMinutes: scalar(get(node, 'timeout-minutes')),
      workingDirectory: undefined,
      background: false,
    };
    const run = scalar(get(node, 'run'));
    const uses = scalar(get(node, 'uses'));
    if (run !== undefined) return { ...base, kind: 'run', run, shell: undefined };
    if (uses === undefined) return { ...base, kind: 'idle' };
    return { ...base, kind: 'uses', uses, with: entries(get(node, 'with')) };
  };
  const matrix = (node: Node | null | undefined) => {
    if (!isMap(node)) return undefined;
    const dimensions = pairs(node).map(({ key, value }) => {
      const values = items(value).flatMap((item) => scalar(item) ?? []);
      return [String(key), isSeq(value) ? values : undefined] as const;
    });
    return { ...place(node), dimensions: new Map(dimensions), include: [], exclude: [] };
  };
  const job = (id: string, key: Node, node: Node | null): Job => {
    const base = {
      ...place(key),
      id,
      name: undefined,
      if: scalar(get(node, 'if')),
      needs: strings(get(node, 'needs')),
      env: entries(get(node, 'env')),
      permissions: undefined,
      concurrency: concurrency(get(node, 'concurrency')),
      matrix: matrix(get(get(node, 'strategy'), 'matrix')),
      outputs: new Map(),
    };
    const uses = scalar(get(node, 'uses'));
    const secrets = get(node, 'secrets');
    if (uses !== undefined)
      return {
        ...base,
        kind: 'call',
        uses,
        with: entries(get(node, 'with')),
        secrets: isScalar(secrets) ? 'inherit' : entries(secrets),
      };
    return {
      ...base,
      kind: 'steps',
      runsOn: [],
      environment: scalar(get(node, 'environment')),
      defaults: { shell: undefined, workingDirectory: undefined },
      container: undefined,
      services: [],
      timeoutMinutes: scalar(get(node, 'timeout-minutes')),
      continueOnError: undefined,
      steps: items(get(node, 'steps')).map(step),
    };
  };
  const trigger = (name: string, key: Node, node: Node | null): Trigger => ({
    ...place(key),
    name,
    types: strings(get(node, 'types')),
    branches: strings(get(node, 'branches')),
    tags: strings(get(node, 'tags')),
    paths: strings(get(node, 'paths')),
    ignored: { branches: [], tags: [], paths: [] },
    crons: items(node).flatMap((item) => scalar(get(item, 'cron')) ?? []),
    workflows: strings(get(node, 'workflows')),
  });
  const on = get(root, 'on');
  const named = isMap(on)
    ? pairs(on).map(({ key, value }) => trigger(String(key), key, value))
    : (isSeq<Node>(on) ? on.items : [on]).flatMap((node) =>
        node ? [trigger(String(node), node, null)] : [],
      );
  return {
    path,
    name: scalar(get(root, 'name')),
    triggers: named,
    off: false,
    env: entries(get(root, 'env')),
    permissions: undefined,
    concurrency: concurrency(get(root, 'concurrency')),
    defaults: { shell: undefined, workingDirectory: undefined },
    call: undefined,
    dispatchInputs: [],
    refused: [],
    jobs: pairs(get(root, 'jobs')).map(({ key, value }) => job(String(key), key, value)),
  };
}
