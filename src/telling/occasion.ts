import type { TracedJob } from '../interpreter/model.ts';
import { isMet } from '../report/every-way.ts';
import type { Charge } from '../report/report.ts';
import { answering } from '../workflow/answering.ts';
import { startsInWords } from '../workflow/in-words/when.ts';
import type { Trigger } from '../workflow/model.ts';
import { allStarts } from '../workflow/on-event.ts';
import type { Occasion } from './sentence.ts';
import { spendersOf } from './spenders-of.ts';

/** When a job spends, and for what its charges wait beside the start of the workflow. */
export function occasionOf(traced: TracedJob): Occasion {
  return {
    starts: (some) => startsInWords(spendingStarts(traced, some)),
    waits: ({ doubts = [] }) => doubts.filter((one) => one.of !== 'payer' && !isMet(one)),
  };
}

/** What of the triggers a charge can be made on: `if: github.event_name == 'schedule'` leaves one. */
export function spendingStarts(traced: TracedJob, charges: readonly Charge[]): readonly Trigger[] {
  const spenders = new Set(charges.flatMap((charge) => spendersOf(traced, charge)));
  const starts = [...spenders].flatMap(({ starts, answers }) =>
    starts.flatMap((one) => answering(one, answers) ?? []),
  );
  const told = allStarts(starts);
  if (told.length > 0) return told;
  return traced.starts.length > 0 ? traced.starts : traced.workflow.triggers;
}

/** Those of the workflow's own `on`: what starts a caller is told of the caller. */
export function ownStarts(traced: TracedJob, charge: Charge): readonly Trigger[] {
  return spendingStarts(traced, [charge]).filter(({ path }) => path === traced.workflow.path);
}
