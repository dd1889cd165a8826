import type { Repository } from '../repository/repository.ts';
import { evidence } from '../value/evidence.ts';
import { concat, fromOrigin, literal, UNSET, type Value } from '../value/value.ts';
import { interpolate } from '../workflow/expression.ts';
import type { Action, Declared, UsesStep } from '../workflow/model.ts';
import { traceImage } from './actions/docker-action.ts';
import { traceKnownAction } from './actions/known.ts';
import type { CodeFacts } from './code/facts.ts';
import { analyzeProgram } from './code/program.ts';
import { join } from './code/resolve.ts';
import type { ActionRef } from './model.ts';
import { cannotFollow, foundIn } from './not-read.ts';
import { mayPass } from './passing.ts';
import { type Door, otherDoor, ownDoors, parseUses } from './places.ts';
import { traceProgram } from './program.ts';
import { scopeOf } from './scope.ts';
import { enter, type Frame, type Tracer } from './state.ts';
import { evaluateEntries, inlineCall, stepTitle, traceSteps } from './steps.ts';

/** Follows an action: a local one to its steps or program, a known one by its row, another by what it is handed. */
export function traceUses(step: UsesStep, frame: Frame): void {
  const ref = parseUses(step.uses.value);
  const inputs = new Map(
    [...evaluateEntries(step.with, frame)].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const here = enter(frame, evidence(step, stepTitle(step)), { depth: frame.depth });
  const doors = ownDoors(step.uses.value, frame);
  const own = actionBehind(doors.filter(({ guessed }) => !guessed));
  if (own !== undefined) return traceLocal(step, own, inputs, here);
  if (ref.kind === 'local')
    for (const door of doors) sayIfOutside(join(door.path, 'action.yml'), step, frame);
  if (traceKnownAction({ step, ref, inputs, frame: here })) return;
  const guessed = actionBehind(doors);
  if (guessed !== undefined) return traceLocal(step, guessed, inputs, here);
  const other = otherDoor(step.uses.value, frame.tracer, step.uses);
  const read = other && actionBehind([other]);
  // Of other repositories workflows and actions are read, not the programs they bring along.
  if (read?.action.body.kind !== 'composite') return unreadAction(step, inputs, here, ref.kind);
  traceLocal(step, read, inputs, here);
}

interface Local {
  readonly tracer: Tracer;
  readonly directory: string;
  readonly action: Action;
}

function actionBehind(doors: readonly Door[]): Local | undefined {
  for (const { tracer, path } of doors) {
    const action = tracer.action(path);
    if (action !== undefined) return { tracer, directory: path, action };
  }
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
  const actionPath = actionPathOf(local);
  const environment = new Map(frame.environment);
  if (actionPath === undefined) environment.delete('GITHUB_ACTION_PATH');
  else environment.set('GITHUB_ACTION_PATH', actionPath);
  const inside = enter(frame, step0, {
    tracer: local.tracer,
    environment,
    // An action has its own inputs, and sees no other job.
    on: (start) => {
      const { github } = frame.on(start);
      return github === undefined ? {} : { github };
    },
    names: {
      inputs,
      inputType: () => 'text',
      secrets: new Map(),
      steps: new Map(),
      needs: new Map(),
      matrix: frame.names.matrix,
      events: frame.names.events,
      withheld: frame.names.withheld,
      ...(actionPath === undefined ? {} : { actionPath }),
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

/** `github.action_path`: the programs that an action of this repository brings along lie beside it. */
function actionPathOf({ tracer, directory }: Local): Value | undefined {
  if (tracer !== tracer.home) return undefined;
  const root = fromOrigin({ kind: 'context', name: 'github.workspace' });
  return concat(root, literal(directory === '' ? '' : `/${directory}`));
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
  const own = new Set(frame.own);
  for (const [name, value] of inputs) {
    const variable = `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
    environment.set(variable, value);
    own.add(variable);
  }
  const inside: Frame = { ...frame, environment, own };
  const before = foundIn(frame);
  const { body } = local.action;
  let whole = false;
  if (local.tracer === local.tracer.home && body.kind === 'node' && body.main !== undefined) {
    const facts = actionProgram(frame.tracer.repository, local.directory, body.main.value);
    traceProgram(inlineCall(inside, step, evidence(body.main, body.main.value)), facts);
    // What a bundler packed hides what it calls.
    whole =
      facts.files.length > 0 && facts.libraries.length === 0 && !BUNDLED.test(body.main.value);
  }
  if (local.tracer === local.tracer.home && body.kind === 'docker')
    traceImage(
      inlineCall(inside, step, evidence(step.uses, step.uses.value)),
      local.directory,
      body,
    );
  if (!whole && foundIn(frame) === before) unreadAction(step, inputs, inside, 'local');
}

const BUNDLED = /(?:^|\/)(?:dist|build|lib|out)\//;

/** An action whose code is not here, or shows nothing. */
function unreadAction(
  step: UsesStep,
  inputs: ReadonlyMap<string, Value>,
  frame: Frame,
  kind: ActionRef['kind'],
): void {
  const local = kind === 'local';
  cannotFollow(frame, step.uses, {
    kind: 'action',
    reason: local ? 'not-in-checkout' : 'elsewhere',
    what: step.uses.value.trim(),
    why: local ? 'its code is not in the checkout' : 'its code is in another repository',
    shows: `uses: ${step.uses.value}`,
    given: inputs,
  });
}

/** Where the sources of a bundled action begin: https://github.com/actions/typescript-action, https://github.com/actions/javascript-action */
const SOURCES = ['src/index', 'src/main'];

/** What `main:` starts; a bundle that is too large to read, or is built later, by its sources. */
function actionProgram(repository: Repository, directory: string, main: string): CodeFacts {
  const below = (path: string) => join(directory, path.replace(/^\.\//, ''));
  const bundle = analyzeProgram(repository, below(main));
  if (bundle.files.length > 0) return bundle;
  const sources = SOURCES.map((source) => analyzeProgram(repository, below(source)));
  return sources.find(({ files }) => files.length > 0) ?? bundle;
}
