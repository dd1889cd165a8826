import { frequencyOf } from '../forecast/frequency.ts';
import type { RunRecord } from '../forecast/history.ts';
import { DRAWS, rangeOf, runDraws } from '../forecast/month.ts';
import { random } from '../forecast/random.ts';
import { guardFully } from '../guard.ts';
import { POLICY_PATH } from '../policy/find.ts';
import { loadLayer } from '../policy/load.ts';
import { type MeasuredRuns, withMeasuredRuns } from '../policy/usage-edit.ts';
import { terminal } from '../render/escape.ts';
import { textAt } from '../repository/repository.ts';
import { replaceFiles } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import { HISTORY_OPTIONS, historyFor } from './history.ts';
import { folderOf, openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard usage sync [DIR] [options]

Reads from GitHub how often the charged jobs ran, and what those used that left a
record of \`measure\`, and writes it into the policy's \`usage:\` block as
\`runs-per-month\` and \`tokens\`, entry by entry. Comments and everything else
in the file stay as they are; review the difference and commit it. Needs a token
with \`actions: read\` in GITHUB_TOKEN or GH_TOKEN.

  --repository O/N  Whose runs (default: GITHUB_REPOSITORY)
  --weeks N         How many weeks back, 4 to 26 (default: 12)
  --history-cache FILE  Keep what GitHub answered in this file and ask only for
                    what is not in it
  --dry-run         Print what would be written
${SUBJECT_HELP}

Exit status: 0 written or nothing moved, 2 bad arguments or bad policy, 3 the
history could not be read.
`;

export const OPTIONS = {
  ...HISTORY_OPTIONS,
  ...SUBJECT_OPTIONS,
  'dry-run': { type: 'boolean', default: false },
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const [verb, ...folders] = positionals;
  if (verb !== 'sync') throw new UsageError('usage takes one verb: spend-guard usage sync [DIR]');
  const directory = folderOf('usage sync', folders);
  const subject = await openSubject(directory, values, io);
  const { repository, policy } = subject;
  const history = await historyFor(subject, { ...values, history: true }, io);
  const options = { ...subject, today: io.today(), keepAccounts: true };
  const { accounts } = await settledFor(subject, () => guardFully(repository, options));
  const measured = accounts.flatMap((account): MeasuredRuns[] => {
    const { workflow, job, report } = account;
    if (!['api', 'subscription', 'both'].includes(report.budget)) return [];
    const { frequency, basis } = frequencyOf(account, policy, history);
    if (frequency === undefined || basis !== 'measured') return [];
    const records = history?.workflows.get(workflow.path)?.records.get(job.id) ?? [];
    const perMonth = Math.round(rangeOf(runDraws(frequency, DRAWS, random(1))).middle);
    return [{ job: `${workflow.path}#${job.id}`, perMonth, tokens: usualTokens(records) }];
  });
  if (measured.length === 0) {
    io.stderr('spend-guard: no run of a charged job could be read, so nothing was written\n');
    return EXIT.unfinished;
  }
  const path = policy.path ?? POLICY_PATH;
  const before = textAt(repository, path);
  const edit = withMeasuredRuns(before ?? 'version: 1\n', measured);
  if ('problem' in edit) throw new UsageError(`${path}: ${edit.problem}`);
  const checked = loadLayer(path, edit.text);
  if ('problems' in checked)
    throw new UsageError(`${path} was left alone: ${checked.problems[0]?.message ?? ''}`);
  if (edit.moved.length === 0) {
    io.stdout(`Nothing moved in ${path}.\n`);
    return EXIT.clean;
  }
  if (!values['dry-run']) replaceFiles(directory, [{ path, before, after: edit.text }]);
  const list = edit.moved.map((line) => `  ${terminal(line)}\n`).join('');
  io.stdout(`${values['dry-run'] ? 'Would write' : 'Wrote'} ${path}:\n${list}`);
  return EXIT.clean;
}

/** Of fewer runs one that was unlike the others would be declared. */
const ENOUGH_RUNS = 3;

/** The middle run, as a policy writes it: a run that went astray does not move it. */
function usualTokens(records: readonly RunRecord[]): string | undefined {
  if (records.length < ENOUGH_RUNS) return undefined;
  const totals = records.map(({ uses }) => {
    const all = uses.flatMap(({ short, long }) => [short, long]);
    const sum = (kind: 'input' | 'cached' | 'output') =>
      all.reduce((total, one) => total + one[kind], 0);
    return { input: sum('input'), cached: sum('cached'), output: sum('output') };
  });
  const middle = (kind: 'input' | 'cached' | 'output') =>
    totals.map((one) => one[kind]).sort((a, b) => a - b)[totals.length >> 1] ?? 0;
  const [input, cached] = [middle('input'), middle('cached')];
  const share = input === 0 ? 0 : Math.min(100, Math.round((cached / input) * 100));
  return `{ input: ${input}, cached: ${share}%, output: ${middle('output')} }`;
}
