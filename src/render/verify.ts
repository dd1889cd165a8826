import type { JobReport } from '../report/report.ts';
import { BASES } from '../usage/payer.ts';
import type { Trial } from '../usage/trial.ts';
import { guardLines, terminal } from './escape.ts';
import { BUDGET_SHORT, count } from './words.ts';

export interface Verdict {
  readonly job: JobReport;
  readonly trial: Trial;
}

const WORDS: Readonly<Record<Trial['verdict'], string>> = {
  proved: 'proved',
  'borne-out': 'borne out',
  contradicted: 'contradicted',
  'not-measured': 'not measured',
};
const WIDEST = Math.max(...Object.values(WORDS).map((word) => word.length));
const ORDER = Object.keys(WORDS) as Trial['verdict'][];

/** A line a job, and how many there are of each kind. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ job, trial }) => {
    const name = terminal(`${job.workflow}#${job.job}`);
    return `${WORDS[trial.verdict].padEnd(WIDEST)}  ${name}: ${sentence(job, trial)}`;
  });
  const counts = ORDER.map((verdict) => {
    const number = verdicts.filter(({ trial }) => trial.verdict === verdict).length;
    return `${number} ${WORDS[verdict]}`;
  });
  const total = `${count(verdicts.length, 'job')}: ${counts.join(', ')}.`;
  return `${guardLines([...lines, '', total].join('\n'))}\n`;
}

function sentence({ budget }: JobReport, trial: Trial): string {
  switch (trial.verdict) {
    case 'proved':
    case 'borne-out':
      return `${BUDGET_SHORT[budget]}, run ${trial.by.run.id} on ${trial.by.day}`;
    case 'contradicted': {
      const { by, use } = trial;
      return `the files say ${BUDGET_SHORT[budget]}; run ${by.run.id} on ${by.day} was paid by the ${BUDGET_SHORT[use.budget]}: ${BASES[use.basis]}`;
    }
    case 'not-measured':
      return `${BUDGET_SHORT[budget]}; ${trial.why}`;
    default:
      return trial satisfies never;
  }
}

export function verdictsAsData(verdicts: readonly Verdict[]) {
  return {
    schema: 'spend-guard/verdicts/v1',
    jobs: verdicts.map(({ job, trial }) => ({
      ...{ workflow: job.workflow, job: job.job, budget: job.budget, verdict: trial.verdict },
      ...('by' in trial ? { run: trial.by.run.id, day: trial.by.day } : {}),
      ...('use' in trial ? { paid: trial.use.budget } : {}),
    })),
  };
}
