import type { Container, Entries, Job, Scalar, Step, Workflow } from '../workflow/model.ts';

function values(entries: Entries): Scalar[] {
  return [...entries.values()];
}

/** Every scalar of the workflow outside its jobs that can hold a credential. */
export function workflowScalars(workflow: Workflow): Scalar[] {
  const declared = [...workflow.dispatchInputs, ...(workflow.call?.inputs ?? [])];
  return [
    ...values(workflow.env),
    ...declared.flatMap((input) => (input.default === undefined ? [] : [input.default])),
  ];
}

/** Every scalar of a job that can hold a credential, in source order per place. */
export function jobScalars(job: Job): Scalar[] {
  const own = [...values(job.env), ...values(job.outputs)];
  if (job.kind === 'call')
    return [...own, ...values(job.with), ...(job.secrets === 'inherit' ? [] : values(job.secrets))];
  const containers: Container[] = [...(job.container ? [job.container] : []), ...job.services];
  return [
    ...own,
    ...containers.flatMap((container) => values(container.env)),
    ...job.steps.flatMap(stepScalars),
  ];
}

/** Every scalar of a step, and of those within it. */
export function stepScalars(step: Step): Scalar[] {
  const env = values(step.env);
  switch (step.kind) {
    case 'run':
      return [...env, step.run];
    case 'uses':
      return [...env, ...values(step.with)];
    case 'parallel':
      return [...env, ...step.steps.flatMap(stepScalars)];
    case 'idle':
      return env;
    default:
      return step satisfies never;
  }
}
