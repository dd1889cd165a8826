import type { UnreadCall } from '../interpreter/observer.ts';
import { spend, spenderBase } from './spend.ts';

/** A workflow of another repository that was not read: what it is handed may pay. */
export function traceUnreadWorkflow({ job, secrets, inputs, frame }: UnreadCall): void {
  const shows = `uses: ${job.uses.value}`;
  spend(frame, {
    ...spenderBase(frame, job.uses, job.uses.value, shows, 'possible'),
    kind: 'remote',
    uses: job.uses.value.trim(),
    secrets,
    inputs: [...inputs.keys()],
    tried: frame.tracer.readsElsewhere,
  });
}
