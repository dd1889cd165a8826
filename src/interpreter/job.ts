import { oncePer } from '../support/once.ts';
import { evidence } from '../value/evidence.ts';
import { literal, oneOf, type Value } from '../value/value.ts';
import { condition, interpolate, type Truth } from '../workflow/expression.ts';
import { cellsOf, writtenOut } from '../workflow/matrix.ts';
import type { CallJob, Container, Job, StepsJob, Trigger, Workflow } from '../workflow/model.ts';
import { inputOn, knownOn, startsLeft } from '../workflow/on-event.ts';
import { RunOf } from '../workflow/run-of.ts';
import type { InputType } from '../workflow/scope.ts';
import { ifMended } from './doubt.ts';
import { ON_A_RUNNER } from './environment.ts';
import { type Gate, gateOf, shutInWords } from './gates.ts';
import { legsOf, type MatrixValues, matrixValues } from './legs.ts';
import type { TracedJob } from './model.ts';
import { cannotFollow, keepUnread } from './not-read.ts';
import { pack } from './parcels.ts';
import { mayCall } from './passing.ts';
import { type Door, parseUses, workflowDoors } from './places.ts';
import { runnerOf } from './runner.ts';
import { eventsOf, scopeOf, scopeOfCondition, startedBy } from './scope.ts';
import { callOf } from './start/call.ts';
import { missing } from './start/near.ts';
import {
  enter,
  type Frame,
  freshState,
  type JobState,
  type Names,
  type Outputs,
  type Tracer,
} from './state.ts';
import { evaluateEntries, traceSteps, whereHolds, withVariables } from './steps.ts';
import { together } from './together.ts';
import { withDefaults } from './uses.ts';

/** What a caller hands to a workflow; without one the workflow is judged by itself. */
export interface Entrance {
  readonly inputs: ReadonlyMap<string, Value>;
  readonly secrets: Names['secrets'];
  readonly starts: Frame['starts'];
  readonly frame: Frame;
}

/** What one job left for the jobs that need it. */
type JobOutputs = Map<string, Outputs>;

/** A workflow that is followed: what its jobs share. */
interface Inside {
  readonly tracer: Tracer;
  readonly workflow: Workflow;
  readonly entrance: Entrance | undefined;
  readonly outputs: JobOutputs;
  readonly gates: Map<string, Gate>;
  readonly parcels: JobState['parcels'];
  /** What starts it: its own triggers, or what comes through to its caller. */
  readonly starts: Frame['starts'];
  readonly run: (start: Trigger) => RunOf;
}

/** Follows every job of a workflow, in the order in which they need each other. */
export function traceWorkflow(
  tracer: Tracer,
  workflow: Workflow,
  entrance?: Entrance,
  starts: Frame['starts'] = entrance?.starts ?? workflow.triggers,
): readonly TracedJob[] {
  const outputs: JobOutputs = new Map();
  const parcels: JobState['parcels'] = entrance?.frame.state.parcels ?? new Map();
  const traced = new Map<string, TracedJob>();
  const run = oncePer((start: Trigger) => runOn(start, tracer, workflow, entrance));
  const shared = { tracer, workflow, entrance, outputs, parcels };
  const inside: Inside = { ...shared, gates: new Map(), starts, run };
  for (const job of neededFirst(workflow.jobs)) traced.set(job.id, traceJob(job, inside));
  return workflow.jobs.flatMap((job) => traced.get(job.id) ?? []);
}

/** What is known of a run that this starts. */
function runOn(
  start: Trigger,
  { fullName }: Tracer,
  workflow: Workflow,
  entrance: Entrance | undefined,
): RunOf {
  const inputs = entrance?.inputs ?? ownInputs(workflow);
  const own = entrance === undefined ? inputOn(start) : undefined;
  return new RunOf({
    github: (path) =>
      path === 'repository' && fullName !== undefined ? literal(fullName) : knownOn(start, path),
    input: own ?? ((name) => inputs.get(name.toLowerCase())),
    inputType: typesOfInputs(workflow),
  });
}

/** Needed jobs first; a cycle, which GitHub refuses, keeps the file's order. Any length of chain. */
function neededFirst(jobs: readonly Job[]): readonly Job[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const opened = new Set<Job>();
  const done = new Set<Job>();
  for (const first of jobs) {
    const path = [first];
    for (let job = path.at(-1); job !== undefined; job = path.at(-1)) {
      const needed = opened.has(job) ? [] : job.needs.flatMap((id) => byId.get(id) ?? []);
      opened.add(job);
      const ahead = needed.filter((one) => !opened.has(one)).reverse();
      path.push(...ahead);
      if (ahead.length > 0) continue;
      done.add(job);
      path.pop();
    }
  }
  return [...done];
}

/** A job whose matrix makes it several that spend differently is what each kind of them does. */
function traceJob(job: Job, inside: Inside): TracedJob {
  const { traced, left, gate } = traceAs(matrixValues(job), job, inside);
  inside.outputs.set(job.id.toLowerCase(), left);
  inside.gates.set(job.id.toLowerCase(), gate);
  if (job.kind === 'call' || traced.spenders.length + traced.unread.length === 0) return traced;
  const legs = legsOf(job).map((matrix) => traceAs(matrix, job, inside).traced);
  return legs.length === 0 ? traced : together(traced, legs);
}

/** What a job does, and what it leaves for those that need it, where its matrix can have these values. */
function traceAs(
  matrix: MatrixValues,
  job: Job,
  inside: Inside,
): { readonly traced: TracedJob; readonly left: Outputs; readonly gate: Gate } {
  const { workflow, entrance, parcels } = inside;
  const state = freshState(entrance?.frame.state.doors, parcels);
  // Where neither says, what calls the workflow does.
  state.permissions = job.permissions ?? workflow.permissions ?? entrance?.frame.state.permissions;
  const frame = jobFrame(job, matrix, inside, state);
  const left = startsLeft(
    frame.starts,
    (start) => inside.run(start).job(workflow, job).holds !== 'never',
  );
  const own = gateOf(job, ownCondition(job, frame, left), inside.gates);
  const gate: Gate = workflow.off && entrance === undefined ? { ...own, shut: 'off' } : own;
  const within = gate.open.reduce(whereHolds, startedBy(frame, left));
  if (job.kind === 'call') traceCall(workflow, job, within);
  else traceOwnSteps(workflow, job, within);
  const values = new Map<string, Value>();
  for (const [name, entry] of job.outputs)
    values.set(
      name.toLowerCase(),
      interpolate(entry.value, scopeOf(within), evidence(entry, `${name}: ${entry.value}`)),
    );
  const traced =
    gate.shut === undefined
      ? result(workflow, job, within.starts, state)
      : silenced(workflow, job, within.starts, state, shutInWords(gate.shut));
  return { traced, left: { values, open: job.kind === 'call' }, gate };
}

/** Whether a job's own `if` lets anything through that starts its workflow. */
function ownCondition(job: Job, frame: Frame, left: Frame['starts']): Truth {
  if (job.if === undefined) return 'always';
  const comes = left.length > 0 || frame.starts.length === 0;
  return comes ? condition(job.if.value, scopeOfCondition(frame)) : 'never';
}

function result(workflow: Workflow, job: Job, starts: Frame['starts'], state: JobState): TracedJob {
  const { spenders, reach, silenced, unread, calls } = state;
  return {
    workflow,
    job,
    starts,
    spenders,
    reach,
    silenced,
    unread: [...unread.values()],
    calls: [...calls],
  };
}

/** Whatever it would spend it does not. */
function silenced(
  workflow: Workflow,
  job: Job,
  starts: Frame['starts'],
  state: JobState,
  reason: string,
): TracedJob {
  const kept = state.spenders.map(({ label, trail }) => ({ label, reason, trail }));
  return {
    ...result(workflow, job, starts, state),
    spenders: [],
    unread: [],
    silenced: [...state.silenced, ...kept],
  };
}

function jobFrame(
  job: Job,
  matrix: MatrixValues,
  { tracer, workflow, outputs, entrance, starts, run }: Inside,
  state: JobState,
): Frame {
  const names: Names = {
    inputs: entrance?.inputs ?? ownInputs(workflow),
    inputType: typesOfInputs(workflow),
    secrets: entrance?.secrets ?? 'inherit',
    steps: new Map(),
    needs: outputs,
    matrix,
    ...eventsOf(starts),
  };
  const here = evidence(job, `job \`${job.id}\``);
  const start: Frame = {
    tracer,
    state,
    names,
    starts,
    cells: () => (job.matrix === undefined ? [] : cellsOf(writtenOut(job.matrix))),
    on: (part) => run(part).scope(workflow),
    trail: [...(entrance?.frame.trail ?? []), here],
    certainty: entrance?.frame.certainty ?? 'certain',
    doubts: entrance?.frame.doubts ?? [],
    environment: ON_A_RUNNER,
    outputs: new Map(),
    own: new Set(),
    job: new Set(),
    functions: new Map(),
    directory: '',
    runner: 'hosted',
    system: undefined,
    depth: (entrance?.frame.depth ?? 0) + 1,
  };
  const mended = ifMended(start, workflow, job);
  const machine = job.kind === 'steps' ? { ...mended, ...runnerOf(job, scopeOf(mended)) } : mended;
  const withWorkflow = withVariables(machine, workflow.env);
  tracer.observer.variables(withWorkflow, 'workflow');
  const withJob = withVariables(withWorkflow, job.env);
  tracer.observer.variables(withJob, 'job');
  const own =
    job.kind === 'steps' && job.container !== undefined
      ? withVariables(withJob, job.container.env)
      : withJob;
  return { ...own, own: new Set(), job: new Set([...withJob.own, ...own.own]) };
}

/**
 * `type:` of what a workflow declares; one that two of its triggers declare otherwise is either.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#inputs-context
 */
const typesOfInputs = oncePer(({ dispatchInputs, call }: Workflow): Names['inputType'] => {
  const types = new Map<string, InputType>();
  for (const { name, type } of [...dispatchInputs, ...(call?.inputs ?? [])]) {
    const [key, declared] = [name.toLowerCase(), inputTypeOf(type)];
    types.set(key, (types.get(key) ?? declared) === declared ? declared : 'unknown');
  }
  return (name) => types.get(name) ?? 'unknown';
});

function inputTypeOf(type: string): InputType {
  if (type === 'boolean') return 'boolean';
  return type === 'number' ? 'unknown' : 'text';
}

/** Started by hand or by an unknown caller: an input has its default, or whatever is typed in. */
function ownInputs(workflow: Workflow): ReadonlyMap<string, Value> {
  const inputs = new Map<string, Value>();
  for (const input of [...workflow.dispatchInputs, ...(workflow.call?.inputs ?? [])]) {
    const open: Value = {
      choice: 'one-of',
      alternatives: [{ pieces: [{ kind: 'input', name: input.name }], trail: [] }],
    };
    const given = input.default === undefined ? open : oneOf(literal(input.default.value), open);
    inputs.set(input.name.toLowerCase(), given);
  }
  return inputs;
}

function traceOwnSteps(workflow: Workflow, job: StepsJob, frame: Frame): void {
  const defaults = {
    shell: job.defaults.shell ?? workflow.defaults.shell,
    workingDirectory: job.defaults.workingDirectory ?? workflow.defaults.workingDirectory,
  };
  for (const service of job.services) startService(frame, service);
  traceSteps(job.steps, frame, defaults);
  for (const { key, paths } of frame.state.saves) pack(frame, key, paths, '');
}

/** A container beside the job: https://docs.github.com/actions/tutorials/use-containerized-services */
function startService(frame: Frame, service: Container): void {
  const { name, env } = service;
  const image = service.image?.value ?? '';
  const container = {
    label: `service \`${name}\``,
    image,
    environment: evaluateEntries(env, frame),
    files: [],
    words: [],
    beside: true,
    built: false,
  };
  const call = callOf(frame, [], service, `services: ${name}: ${image}`);
  const { observer } = frame.tracer;
  if (!observer.serves(call, container)) observer.contained(call, container);
}

/** A job that calls a reusable workflow: what the called jobs spend, this job's trigger pays for. */
function traceCall(workflow: Workflow, job: CallJob, frame: Frame): void {
  const step = evidence(job.uses, `uses: ${job.uses.value}`);
  const inputs = lowerCased(evaluateEntries(job.with, frame));
  const secrets =
    job.secrets === 'inherit' ? 'inherit' : lowerCased(evaluateEntries(job.secrets, frame));
  const called = workflowBehind(workflowDoors(job.uses.value, frame.tracer, job.uses), frame);
  if (called === undefined) {
    const uses = job.uses.value.trim();
    const local = parseUses(uses).kind === 'local';
    const { repository } = frame.tracer;
    return cannotFollow(frame, job.uses, {
      kind: 'workflow',
      reason: local ? 'not-in-checkout' : 'elsewhere',
      what: uses,
      why: `it is a workflow of another repository${frame.tracer.readsElsewhere ? ', which could not be read' : ''}`,
      ...(local && missing('the checkout has no such workflow', repository, uses.slice(2))),
      shows: step.shows,
      given: inputs,
      // What was handed in by name is all that there is to inherit.
      secrets: secrets === 'inherit' ? frame.names.secrets : secrets,
    });
  }
  const { tracer, path, file } = called;
  // What is called from elsewhere, or lies there, is on no list of this repository's jobs.
  const listed = frame.tracer === tracer && tracer === tracer.home && isCallable(frame, job, file);
  if (listed) frame.state.calls.add(path);
  if (!mayCall(frame, job.uses, { path, file, secrets })) return;
  const entrance: Entrance = {
    inputs: withDefaults(file.call?.inputs ?? [], inputs, frame),
    secrets: secrets === 'inherit' ? frame.names.secrets : secrets,
    starts: frame.starts,
    frame: enter(frame, step, { depth: frame.depth }),
  };
  for (const traced of traceWorkflow(tracer, file, entrance)) {
    for (const spender of traced.spenders)
      frame.state.spenders.push({
        ...spender,
        calledJobs: [traced.job, ...(spender.calledJobs ?? [])],
      });
    frame.state.silenced.push(...traced.silenced);
    frame.state.reach.push(...traced.reach);
    for (const one of traced.unread)
      keepUnread(frame, { ...one, calledJobs: [traced.job, ...(one.calledJobs ?? [])] });
    for (const call of traced.calls) frame.state.calls.add(call);
    if (listed) tracer.called(path, { caller: { workflow: workflow.path, job: job.id }, traced });
  }
}

/** One that is not made to be called is judged by itself all the same. */
function isCallable(frame: Frame, { uses }: CallJob, file: Workflow): boolean {
  if (file.call !== undefined) return true;
  frame.tracer.diagnose({
    code: 'not-callable',
    path: uses.path,
    line: uses.line,
    message: `GitHub refuses this call, and with it the whole file: \`${file.path}\` has no \`workflow_call\` trigger. Add \`workflow_call\` to its \`on\`.`,
  });
  return false;
}

function workflowBehind(
  doors: readonly Door[],
  frame: Frame,
): (Door & { readonly file: Workflow }) | undefined {
  for (const door of doors) {
    const file = door.tracer.workflow(door.path);
    if (file !== undefined && !(door.guessed && isNamesake(file, frame))) return { ...door, file };
  }
  return undefined;
}

/**
 * `org/shared/.github/workflows/review.yml@main` called from a file that is called the same: no
 * workflow can call itself, nor one that does not say `workflow_call`, so it is the other repository's.
 */
function isNamesake(file: Workflow, { trail }: Frame): boolean {
  return file.call === undefined || trail.some((step) => step.path === file.path);
}

function lowerCased(values: ReadonlyMap<string, Value>): Map<string, Value> {
  return new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
}
