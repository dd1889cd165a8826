import { allStarts } from '../workflow/on-event.ts';
import type { Silenced, Spender, TracedJob } from './model.ts';

/** A job that is several to GitHub, by its callers or its matrix: what each of them does. */
export function together(base: TracedJob, parts: readonly TracedJob[]): TracedJob {
  const spenders = parts.flatMap((p) => p.spenders);
  return {
    ...base,
    starts: allStarts(parts.flatMap(({ starts }) => starts)),
    spenders,
    reach: parts.flatMap((p) => p.reach),
    // What one of them does is not silenced because another does not.
    silenced: parts.flatMap((p) => p.silenced).filter((one) => !spenders.some(isThe(one))),
    unread: parts.flatMap((p) => p.unread),
    calls: [...new Set(parts.flatMap((p) => p.calls))],
  };
}

function isThe({ label, trail }: Silenced): (spender: Spender) => boolean {
  const at = trail.at(-1);
  return (spender) =>
    spender.label === label && spender.path === at?.path && spender.line === at.line;
}
