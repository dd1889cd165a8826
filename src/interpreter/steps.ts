import type { Dialect } from '../knowledge/shells.ts';
import { utility } from '../knowledge/utilities.ts';
import { type Evidence, evidence } from '../value/evidence.ts';
import { templates } from '../value/template.ts';
import { fromOrigin, literal, type Origin, oneOf, type Value } from '../value/value.ts';
import { condition, interpolate } from '../workflow/expression.ts';
import {
  type Entries,
  lineWithin,
  type RunDefaults,
  type RunStep,
  type Scalar,
  type Step,
} from '../workflow/model.ts';
import { partsOf } from '../workflow/on-event.ts';
import { openPart } from '../workflow/residue.ts';
import type { InlineProgram } from './code/file.ts';
import { languageRunBy } from './code/languages/index.ts';
import { analyzeInline } from './code/program.ts';
import { conditionWords, doubted } from './doubt.ts';
import { ownPlace, pathKey } from './paths.ts';
import { traceProgram } from './program.ts';
import {
  holdsOnAll,
  scopeOf,
  scopeOfCondition,
  scopeOn,
  startedBy,
  startsThrough,
} from './scope.ts';
import { traceScript } from './script.ts';
import { type Command, commandName } from './shell/index.ts';
import type { Call } from './shell.ts';
import { callOf } from './start/call.ts';
import { enter, type Frame, forkState } from './state.ts';
import { traceUses } from './uses.ts';

/** Walks steps in order; what one leaves behind is there for the next. */
export function traceSteps(
  steps: readonly Step[],
  frame: Frame,
  defaults: RunDefaults | undefined,
): void {
  for (const step of steps) traceStep(step, frame, defaults);
}

function traceStep(step: Step, frame: Frame, defaults: RunDefaults | undefined): void {
  const here = withVariables(frame, step.env);
  const holds = step.if === undefined ? 'always' : condition(step.if.value, scopeOfCondition(here));
  if (holds === 'never') return traceSilenced(step, here, defaults);
  const certain =
    holds === 'always' && (step.if === undefined || !/failure\(|cancelled\(/.test(step.if.value));
  const outputs = new Map<string, Value>();
  frame.state.openBlocks.clear();
  frame.state.outputsUnseen = false;
  const id = step.id?.value.toLowerCase();
  if (id !== undefined) frame.names.steps.set(id, { values: outputs, open: true });
  const inside: Frame = {
    ...(certain ? here : whereHolds(here, step.if)),
    ...((step.continueOnError?.value ?? 'false') === 'false' ? {} : { goesOn: true }),
    outputs,
  };
  runStep(step, inside, defaults);
  if (id !== undefined) {
    const open = frame.state.openBlocks.size > 0 || mayWrite(step, frame);
    frame.names.steps.set(id, {
      values: outputs,
      open,
      unseen: step.kind === 'run' && frame.state.outputsUnseen,
    });
  }
  // https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context
  if (!certain) for (const [name, value] of outputs) outputs.set(name, oneOf(value, literal('')));
}

/** Inside of what an `if:` may keep from running. */
export function whereHolds(frame: Frame, condition: Scalar | undefined): Frame {
  if (condition === undefined) return frame;
  const here = startedBy(frame, startsThrough(frame, condition.value));
  const { value } = condition;
  const met = holdsOnAll(here, value);
  const scopes = here.starts.flatMap(partsOf).map((part) => scopeOn(here, part));
  const open = met ? value : openPart(value, scopes);
  return doubted(here, condition, conditionWords(open), { met });
}

/** Whether more than what is seen may write an output: only a line that names nobody who could is known not to. */
function mayWrite(step: Step, { tracer }: Frame): boolean {
  if (step.kind !== 'run' || step.shell !== undefined) return true;
  const { commands, cut } = tracer.script(step.run.value, 'bash');
  const plain = (command: Command) =>
    command.name.length === 0 || utility(commandName(command.name) ?? '', 'plain');
  return cut !== undefined || !commands.every(plain);
}

/** A step that cannot run here: what it would spend is kept with the reason, and leaves nothing behind. */
function traceSilenced(step: Step, frame: Frame, defaults: RunDefaults | undefined): void {
  const state = forkState(frame.state);
  runStep(step, { ...frame, state, outputs: new Map() }, defaults);
  for (const spender of state.spenders)
    frame.state.silenced.push({
      label: spender.label,
      reason: `\`if: ${step.if?.value.trim() ?? ''}\` never holds here`,
      trail: spender.trail,
    });
}

function runStep(step: Step, frame: Frame, defaults: RunDefaults | undefined): void {
  switch (step.kind) {
    case 'run':
      return traceRun(step, frame, defaults);
    case 'uses':
      return traceUses(step, frame);
    case 'parallel':
      return traceSteps(step.steps, frame, defaults);
    case 'idle':
      return;
    default:
      return step satisfies never;
  }
}

/** `env:` on top of what is there; each value keeps the line it was set on. */
export function evaluateEntries(entries: Entries, frame: Frame): Map<string, Value> {
  const out = new Map<string, Value>();
  if (entries.size === 0) return out;
  const scope = scopeOf(frame);
  for (const [name, entry] of entries) {
    const at = evidence(entry.key, `${name}: ${entry.value}`);
    out.set(name, setAt(at, interpolate(entry.value, scope, at)));
  }
  // Windows tells no small letters of a name from large ones; what clients read is large.
  if (frame.system === 'windows')
    for (const [name, value] of [...out])
      if (!entries.has(name.toUpperCase())) out.set(name.toUpperCase(), value);
  return out;
}

/** The place where a name was set comes last but for what is already at this place. */
function setAt(at: Evidence, value: Value): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((a) => {
      const last = a.trail.at(-1);
      const same = last?.path === at.path && last.line === at.line;
      return { ...a, trail: same ? a.trail : [...a.trail, at] };
    }),
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

export function withVariables(frame: Frame, entries: Entries): Frame {
  const { exported } = frame.state;
  // Most steps set nothing, and environments are never changed: they share one.
  if (entries.size === 0 && exported.size === 0) return { ...frame, own: NO_NAMES };
  const environment = new Map<string, Value>();
  for (const [name, value] of frame.environment) environment.set(name, value);
  for (const [name, value] of exported) environment.set(name, value);
  const own = evaluateEntries(entries, { ...frame, environment });
  for (const [name, value] of own) environment.set(name, value);
  return { ...frame, environment, own: new Set(own.keys()) };
}

/** The file that GitHub writes the text of the step to. */
const UNSEEN = fromOrigin({ kind: 'context', name: 'the text of the step' });

/** Shells by any name, also those that a tool brings along: `alpine.sh {0}`, `msys2 {0}`, `nix develop -c bash -e {0}`. */
function isShell(word: string): boolean {
  return /(?:sh|msys2|pwsh|powershell|cmd)(?:\.exe|\.sh)?$/i.test(word) || word.includes('${{');
}

function traceRun(step: RunStep, frame: Frame, defaults: RunDefaults | undefined): void {
  const shell = (step.shell ?? defaults?.shell)?.value.trim().split(/\s+/)[0] ?? '';
  const at = evidence(step.run, firstLine(step));
  const here = enter(frame, evidence(step, stepTitle(step)), {
    directory: directoryOf(step.workingDirectory ?? defaults?.workingDirectory, frame),
    depth: frame.depth,
  });
  const language = languageRunBy(shell);
  if (language !== undefined) {
    const facts = analyzeInline(
      language,
      inlineProgram(step.run, frame),
      step.run,
      frame.tracer.repository,
      here.directory,
    );
    return traceProgram(inlineCall(here, step, at), facts);
  }
  const words = (step.shell ?? defaults?.shell)?.value.trim().split(/\s+/) ?? [];
  if (words.length > 0 && !words.some(isShell))
    return here.tracer.door.start(
      callOf(
        here,
        words.map((word) => (word.includes('{0}') ? UNSEEN : literal(word))),
        at,
        at.shows,
      ),
    );
  const place = (line: number, column: number) => ({
    path: step.run.path,
    line: lineWithin(step.run, line),
    column: step.run.block ? step.run.column + column : step.run.column,
  });
  // A shell by its name alone GitHub starts with `-e`, one that is written out as it is written.
  const errexit = words.length < 2 || words.some((word) => /^-[a-z]*e/.test(word));
  traceScript(step.run.value, dialectOf(shell, frame.system), here, place, { errexit });
}

/** A program that stands in the workflow, with the expressions in it filled in. */
export function inlineProgram({ value, ...place }: Scalar, frame: Frame): InlineProgram {
  if (!value.includes('${{')) return { text: value, origins: [] };
  const at = evidence(place, value.split('\n')[0] ?? '');
  const [first] = templates(interpolate(value, scopeOf(frame), at));
  const { text, origins } = first ?? { text: value, origins: [] };
  return { text, origins: origins.map(insideProgram), written: value };
}

/** To a program an input is an option of its own command line; a workflow's is already filled in. */
function insideProgram(origin: Origin): Origin {
  return origin.kind === 'input' ? { kind: 'context', name: `inputs.${origin.name}` } : origin;
}

/** A program that a `run:` holds as its text, as if a command had started it. */
export function inlineCall(frame: Frame, place: Step, at: Evidence): Call {
  const call = callOf(frame, [], at, at.shows);
  return { ...call, shell: { ...call.shell, place: () => place } };
}

function dialectOf(shell: string, system: Frame['system']): Dialect {
  if (/^(?:pwsh|powershell)/.test(shell)) return 'powershell';
  if (shell === 'cmd') return 'cmd';
  if (shell === '' && system === 'windows') return 'powershell';
  return 'bash';
}

function directoryOf(given: Scalar | undefined, frame: Frame): string {
  if (given === undefined) return frame.directory;
  const at = evidence(given, given.value);
  return ownPlace(frame.state.checkouts, pathKey(interpolate(given.value, scopeOf(frame), at), ''));
}

/** Empty for a script of several lines without a name: its commands tell more. */
export function stepTitle(step: Step): string {
  if (step.name !== undefined) return `step “${step.name.value}”`;
  if (step.id !== undefined) return `step \`${step.id.value}\``;
  if (step.kind === 'uses') return `uses: ${step.uses.value}`;
  return step.kind === 'run' && !step.run.block && step.run.line === step.line
    ? firstLine(step)
    : '';
}

function firstLine(step: RunStep): string {
  return step.run.value.trim().split('\n')[0] ?? '';
}
