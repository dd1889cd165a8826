import type { Spender, TracedJob } from './interpreter/model.ts';
import type { Answers } from './knowledge/activity-types.ts';
import type { Charge } from './report.ts';

/** What was followed to a charge, each way to it: one script can be started twice. */
export function spendersOf(
  { spenders }: Pick<TracedJob, 'spenders'>,
  { spender }: Pick<Charge, 'spender'>,
): readonly Spender[] {
  return spenders.filter(
    ({ path, line, label }) =>
      path === spender.path && line === spender.line && label === spender.label,
  );
}

/** The events on which a charge can be made, by what it is made by. */
export function answersOf(
  traced: Pick<TracedJob, 'spenders'>,
  charge: Pick<Charge, 'spender'>,
): Answers {
  const all = spendersOf(traced, charge).map(({ answers }) => answers);
  return all.length === 0 || all.includes(undefined) ? undefined : all.flatMap((one) => one ?? []);
}
