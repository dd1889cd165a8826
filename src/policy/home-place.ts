import { parseRemoteName } from '../repository/elsewhere.ts';
import type { Place } from '../value/evidence.ts';
import type { JobAccount } from './account.ts';
import { type Plan, planPath } from './fix/plan.ts';
import { jobPlace } from './rules/wording.ts';

/** Whether a place stands in a file of another repository, where nobody here can change it. */
function isElsewhere({ path }: Pick<Place, 'path'>): boolean {
  return parseRemoteName(path) !== undefined;
}

/** The place itself, or for one in another repository the line of this one that led there. */
export function homePlace(place: Place, account: JobAccount): Place {
  if (!isElsewhere(place)) return place;
  const { spenders, reach, silenced } = account.traced;
  for (const { trail } of [...spenders, ...reach, ...silenced]) {
    const there = trail.findIndex((step) => step.path === place.path && step.line === place.line);
    const before = trail.slice(0, Math.max(0, there)).findLast((step) => !isElsewhere(step));
    if (before !== undefined) return before;
  }
  return jobPlace(account);
}

/** A fix that would have to edit another repository is none. */
export function homePlan(plan: Plan): Plan | undefined {
  if (isElsewhere({ path: planPath(plan) })) return undefined;
  return plan.kind === 'move-entry' && plan.steps.some(isElsewhere) ? undefined : plan;
}
