import { withheldEvents } from '../knowledge/events.ts';
import { fromOrigin, literal, oneOf, UNSET, type Value } from '../value/value.ts';
import { condition, type Scope } from '../workflow/expression.ts';
import type { Trigger } from '../workflow/model.ts';
import { startsLeft } from '../workflow/on-event.ts';
import { possibleTexts } from '../workflow/texts.ts';
import { ON_A_RUNNER } from './environment.ts';
import { isSetNowhere } from './set-nowhere.ts';
import type { Frame, Names, Outputs } from './state.ts';

/** What names mean to an expression where we stand; in `env` nothing is what nobody sets. */
export function scopeOf(frame: Frame): Scope {
  const scope = scopeOfCondition(frame);
  const env = (name: string) =>
    scope.env?.(name) ?? (isSetNowhere(name, frame) ? UNSET : undefined);
  return { ...scope, env };
}

/** The same to a condition, which an action that is known for other things may have set a variable for. */
export function scopeOfCondition(frame: Frame): Scope {
  const { tracer } = frame;
  /** The names of the job, noted as asked for: what does not ask is the same in every job. */
  const asked = (): Names => {
    tracer.work.asked++;
    return frame.names;
  };
  return {
    // What every runner sets stands in no `env`.
    env: (name) => {
      const value = frame.environment.get(name);
      return value === ON_A_RUNNER.get(name) ? undefined : value;
    },
    input: (name) => asked().inputs.get(name.toLowerCase()),
    inputType: (name) => asked().inputType(name.toLowerCase()),
    secret: (name) => {
      const { secrets } = asked();
      return secrets === 'inherit' ? undefined : (secrets.get(name.toLowerCase()) ?? UNSET);
    },
    stepOutput: (step, name) => outputOf(asked().steps.get(step.toLowerCase()), name),
    jobOutput: (job, name) => outputOf(asked().needs.get(job.toLowerCase()), name),
    matrix: (name) => asked().matrix.get(name.toLowerCase()),
    github: (path) => {
      const names = asked();
      // What is called keeps its caller's event: https://docs.github.com/actions/reference/reusable-workflows-reference#github-context
      const callable = names.events.some(({ name }) => name === 'workflow_call');
      if (path === 'event_name' && names.events.length > 0 && !callable)
        return oneOf(...names.events.map(({ name }) => literal(name)));
      if (path === 'repository' && tracer.fullName !== undefined) return literal(tracer.fullName);
      if (path === 'action_path') return names.actionPath;
      if (path === 'token') return fromOrigin({ kind: 'github-token' });
      return undefined;
    },
  };
}

/** What names mean to a condition while this part of a trigger starts the run. */
export function scopeOn(frame: Frame, part: Trigger): Scope {
  const [known, scope] = [frame.on(part), scopeOfCondition(frame)];
  return {
    ...scope,
    ...known,
    github: (path) => known.github?.(path) ?? scope.github?.(path),
    input: (name) => known.input?.(name) ?? scope.input?.(name),
    jobOutput: (job, name) => {
      const then = known.jobOutput?.(job, name);
      const told = then !== undefined && possibleTexts(then) !== undefined;
      return told ? then : scope.jobOutput?.(job, name);
    },
  };
}

/** Inside of what only these starts come to; where none does, the files tell nothing of when. */
export function startedBy(frame: Frame, starts: readonly Trigger[]): Frame {
  if (starts === frame.starts || starts.length === 0) return frame;
  return { ...frame, starts, names: { ...frame.names, ...eventsOf(starts) } };
}

export function eventsOf(starts: readonly Trigger[]): Pick<Names, 'events' | 'withheld'> {
  return {
    events: starts.map(({ name, types }) => ({ name, types })),
    withheld: withheldEvents(starts),
  };
}

/** What of the starts a condition lets through. */
export function startsThrough(frame: Frame, text: string): readonly Trigger[] {
  return startsLeft(frame.starts, (part) => condition(text, scopeOn(frame, part)) !== 'never');
}

/** Whether a condition holds on every start that comes here, in one of the jobs at least that a matrix makes. */
export function holdsOnAll(frame: Frame, text: string): boolean {
  const { cells, starts } = frame;
  const several = /\bmatrix\./.test(text) ? [...cells()] : [];
  const matrices = several.map((cell): Scope => {
    const matrix = (name: string) => {
      const value = cell.get(name.toLowerCase());
      return value === undefined ? undefined : literal(value);
    };
    return { matrix };
  });
  return (matrices.length > 0 ? matrices : [{}]).some((matrix) =>
    starts.every((start) => condition(text, { ...scopeOn(frame, start), ...matrix }) === 'always'),
  );
}

/**
 * What no step or job before has is empty
 * (https://docs.github.com/actions/reference/workflows-and-actions/contexts#steps-context); undefined
 * where one out of sight may have written it.
 */
function outputOf(outputs: Outputs | undefined, name: string): Value | undefined {
  if (outputs === undefined) return UNSET;
  if (outputs.unseen) return undefined;
  return outputs.values.get(name.toLowerCase()) ?? (outputs.open ? undefined : UNSET);
}
