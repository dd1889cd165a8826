import { fromOrigin, literal, oneOf, UNSET, type Value } from '../value/value.ts';
import type { Scope } from '../workflow/expression.ts';
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
