import type { Spender } from '../interpreter/model.ts';
import type { JobAccount } from '../policy/account.ts';
import type { Charge } from '../report/report.ts';
import { aroundOf, type Source } from './around.ts';
import { evaluationOf } from './promptfoo.ts';
import { pytestCases } from './pytest.ts';
import { repeatsOf } from './repeats.ts';
import type { Repeats } from './times.ts';
import { NOTHING, type Work, workOf } from './work.ts';

/** Work that one run of a job does so often. */
export interface Part extends Repeats {
  readonly work: Work;
}

/** What a charge is made of: mostly one thing, of an evaluation one for every model that it asks. */
export function partsOf(
  { job }: JobAccount,
  charge: Charge,
  spender: Spender | undefined,
  source: Source,
): readonly Part[] {
  const repeats = repeatsOf(job, charge, spender?.calledJobs ?? []);
  if (spender === undefined) return [{ ...repeats, work: NOTHING }];
  const around = aroundOf(job, charge, spender, source);
  const work = workOf(spender, around);
  if (spender.kind === 'tool' && /\bpromptfoo\b/.test(spender.label)) {
    const evaluation = evaluationOf(around);
    if (evaluation === undefined)
      return [
        { ...repeats, work, unbounded: [...repeats.unbounded, 'an evaluation of many tests'] },
      ];
    const { times, says, models } = evaluation;
    return models.map((name) => ({
      work: { ...work, model: { name, named: true } },
      times: repeats.times * times,
      unbounded: repeats.unbounded,
      notes: [...repeats.notes, says],
    }));
  }
  const cases = spender.label === 'pytest (tests)' ? pytestCases(around) : undefined;
  if (cases === undefined) return [{ ...repeats, work }];
  return [
    {
      work,
      times: repeats.times * cases.times,
      unbounded: repeats.unbounded,
      notes: [...repeats.notes, cases.says],
    },
  ];
}
