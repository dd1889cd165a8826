import { guard } from '../guard.ts';
import { stringify } from '../render/json.ts';
import { renderVerdicts, type Verdict, verdictsAsData } from '../render/verify.ts';
import { runsOf, trialOf } from '../usage/trial.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { RECORDS_HELP, RECORDS_OPTION, recordsFor } from './records.ts';
import {
  folderOf,
  mustHaveWorkflows,
  openSubject,
  SUBJECT_HELP,
  SUBJECT_OPTIONS,
  settledFor,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard verify [DIR] --records PATH | --history [options]

Puts every verdict on trial: says for each job that spends, and for each of which
there is a record, whether a run proved who pays, contradicted it, or was not measured.

  --format FORMAT   text (default) or json
${RECORDS_HELP}
${HISTORY_HELP}
${SUBJECT_HELP}

Exit status: 0 nothing is contradicted, 1 something is, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;

export const FORMATS = ['text', 'json'] as const;

export const OPTIONS = {
  format: { type: 'string', default: 'text' },
  ...RECORDS_OPTION,
  ...HISTORY_OPTIONS,
  ...SUBJECT_OPTIONS,
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const subject = await openSubject(folderOf('verify', positionals), values, io);
  const { repository } = subject;
  mustHaveWorkflows(subject, io);
  const history = await historyFor(subject, values, io);
  const asked = { records: values.records, fetched: history?.measured };
  const records = await recordsFor(subject, asked, io);
  if (records === undefined)
    throw new UsageError('verify needs records: --records PATH, or --history to fetch them');
  const { jobs } = await settledFor(subject, () =>
    guard(repository, { ...subject, today: io.today() }),
  );
  const verdicts = jobs.flatMap((job): Verdict[] => {
    const runs = runsOf(job, records);
    // A job that spends nothing needs no proof, unless a run says that it did spend.
    if (job.budget === 'none' && runs.length === 0) return [];
    return [{ job, trial: trialOf(job, runs) }];
  });
  io.stdout(format === 'json' ? stringify(verdictsAsData(verdicts)) : renderVerdicts(verdicts));
  const contradicted = verdicts.some(({ trial }) => trial.verdict === 'contradicted');
  return contradicted ? EXIT.violated : EXIT.clean;
}
