import { evidence } from '../workflow/evidence.ts';
import { interpolate } from '../workflow/expression.ts';
import type { Action, Declared, UsesStep } from '../workflow/model.ts';
import { literalText, UNSET, type Value } from '../workflow/value.ts';
import { traceKnownAction } from './actions/known.ts';
import { analyzeProgram } from './code/program.ts';
import { credentialsIn, usesOf } from './credentials.ts';
import { traceProgram } from './program.ts';
import { scopeOf } from './scope.ts';
import { spend, spenderBase } from './spend.ts';
import { enter, type Frame, mayPass } from './state.ts';
import { evaluateEntries, inlineCall, stepTitle, traceSteps } from './steps.ts';

/** `owner/repo/path@ref`, `./path`, `docker://image`, taken apart. */
export interface ActionRef {
  readonly kind: 'local' | 'remote' | 'docker';
  /** `owner/repo/path`, lower-cased; the directory of a local action; the image. */
  readonly name: string;
  readonly ref: string;
}

export function parseUses(text: string): ActionRef {
  const uses = text.trim();
  if (uses.startsWith('docker://')) return { kind: 'docker', name: uses, ref: '' };
  // `$/path` (2026-07): relative to the repository that holds the workflow.
  if (uses.startsWith('./') || uses.startsWith('$/') || uses === '.')
    return { kind: 'local', name: uses.replace(/^(?:\.|\$)\/?/, '').replace(/\/+$/, ''), ref: '' };
  const at = uses.indexOf('@');
  return {
    kind: 'remote',
    name: (at < 0 ? uses : uses.slice(0, at)).toLowerCase(),
    ref: at < 0 ? '' : uses.slice(at + 1),
  };
}

/** Follows an action: a local one to its steps or program, a known one by its row, another by what it is handed. */
export function traceUses(step: UsesStep, frame: Frame): void {
  const ref = parseUses(step.uses.value);
  const inputs = new Map(
    [...evaluateEntries(step.with, frame)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const here = enter(frame, evidence(step, stepTitle(step)), { depth: frame.depth });
  const local = localAction(ref, step, frame);
  if (local !== undefined) return traceLocal(step, local, inputs, here);
  if (traceKnownAction({ step, ref, inputs, frame: here })) return;
  traceUnknown(step, inputs, here);
}

interface Local {
  readonly directory: string;
  readonly action: Action;
}

/** The repository's own action, by path or by its full name. */
function localAction(ref: ActionRef, step: UsesStep, frame: Frame): Local | undefined {
  if (ref.kind === 'docker') return undefined;
  const directory = ref.kind === 'local' ? ref.name : ownPath(ref.name, step, frame);
  if (directory === undefined) return undefined;
  const action = frame.tracer.action(directory);
  if (action !== undefined) return { directory, action };
  if (ref.kind === 'local') sayIfOutside(`${directory}/action.yml`, step, frame);
  return undefined;
}

function sayIfOutside(path: string, { uses }: UsesStep, { tracer }: Frame): void {
  if (tracer.repository.read(path).kind !== 'outside') return;
  tracer.diagnose({
    code: 'chain-cut',
    path: uses.path,
    line: uses.line,
    message: `${uses.value.trim()} leads out of the repository and was not followed`,
  });
}

/** `owner/name/path@ref` where the repository is `owner/name`. */
function ownPath(name: string, step: UsesStep, frame: Frame): string | undefined {
  const [owner, repository, ...rest] = name.split('/');
  if (rest.length === 0) return undefined;
  const full = frame.tracer.fullName?.toLowerCase();
  if (full !== undefined && full !== `${owner}/${repository}`) return undefined;
  const written = step.uses.value.trim().split('@')[0] ?? '';
  return written.split('/').slice(2).join('/');
}

function traceLocal(
  step: UsesStep,
  local: Local,
  given: ReadonlyMap<string, Value>,
  frame: Frame,
): void {
  if (!mayPass(frame, step, local.directory)) return;
  const { action } = local;
  const inputs = withDefaults(action.inputs, given, frame);
  const step0 = evidence(step.uses, `uses: ${step.uses.value}`);
  const inside = enter(frame, step0, {
    names: {
      ...frame.names,
      inputs,
      secrets: new Map(),
      steps: new Map(),
      needs: new Map(),
      matrix: frame.names.matrix,
    },
  });
  switch (action.body.kind) {
    case 'composite':
      traceSteps(action.body.steps, inside, undefined);
      break;
    case 'node':
    case 'docker':
      traceActionProgram(step, local, inputs, inside);
      break;
    case 'unknown':
      break;
    default:
      return action.body satisfies never;
  }
  for (const [name, entry] of action.outputs)
    frame.outputs.set(
      name.toLowerCase(),
      interpolate(entry.value, scopeOf(inside), evidence(entry, `${name}: ${entry.value}`)),
    );
}

export function withDefaults(
  declared: readonly Declared[],
  given: ReadonlyMap<string, Value>,
  frame: Frame,
): Map<string, Value> {
  const inputs = new Map<string, Value>();
  for (const input of declared) {
    const value = given.get(input.name.toLowerCase());
    if (value !== undefined) inputs.set(input.name.toLowerCase(), value);
    else if (input.default !== undefined)
      inputs.set(
        input.name.toLowerCase(),
        interpolate(
          input.default.value,
          scopeOf(frame),
          evidence(input.default, `default: ${input.default.value}`),
        ),
      );
    else inputs.set(input.name.toLowerCase(), UNSET);
  }
  for (const [name, value] of given) if (!inputs.has(name)) inputs.set(name, value);
  return inputs;
}

/** A JavaScript or Docker action reads its inputs as `INPUT_NAME` (docs.github.com, metadata syntax). */
function traceActionProgram(
  step: UsesStep,
  local: Local,
  inputs: ReadonlyMap<string, Value>,
  frame: Frame,
): void {
  const environment = new Map(frame.environment);
  for (const [name, value] of inputs)
    environment.set(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value);
  const inside: Frame = { ...frame, environment };
  const before = frame.state.spenders.length;
  const { body } = local.action;
  if (body.kind === 'node' && body.main !== undefined) {
    const path = `${local.directory === '' ? '' : `${local.directory}/`}${body.main.value}`.replace(
      /^\.\//,
      '',
    );
    traceProgram(
      inlineCall(inside, step, evidence(body.main, body.main.value)),
      analyzeProgram(frame.tracer.repository, path),
    );
  }
  if (frame.state.spenders.length === before) traceUnknown(step, inputs, inside);
}

/** An action whose code is not here: handed a model credential, it is likely to use it. */
function traceUnknown(step: UsesStep, inputs: ReadonlyMap<string, Value>, frame: Frame): void {
  const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
  const found = credentialsIn(new Map([...inputs, ...own]), frame.tracer.hints);
  if (found.length === 0) return;
  const endpoint = [...inputs].find(
    ([name, value]) =>
      /(?:base|endpoint|api)[-_]?(?:url|uri|base)$|endpoint$/.test(name) &&
      literalText(value) !== '',
  )?.[1];
  const uses = usesOf(found, frame.environment).map((use) => ({
    ...use,
    endpoint: endpoint ?? use.endpoint,
  }));
  const model = inputs.get('model') ?? inputs.get('openai_model') ?? inputs.get('openai-model');
  spend(frame, {
    ...spenderBase(frame, step.uses, step.uses.value, `uses: ${step.uses.value}`, 'likely'),
    kind: 'action',
    uses,
    pick: 'all',
    model,
  });
}
