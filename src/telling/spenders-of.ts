import type { Spender, TracedJob } from '../interpreter/model.ts';
import type { Charge } from '../report/report.ts';

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
