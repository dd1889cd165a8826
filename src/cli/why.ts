import { guardFully, settingsOf } from '../guard.ts';
import { reasoning } from '../payer/reasoning.ts';
import { renderWhy } from '../render/why.ts';
import type { JobReport } from '../report.ts';
import { suggest } from '../suggest.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './run.ts';
import { openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import { readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard why "WORKFLOW#JOB" [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. WORKFLOW is a path or a file's name.

  --verbose         Show the source of every row of Codex's order
  --no-color        No colour, as NO_COLOR=1 does
${SUBJECT_HELP}

Exit status: 0 explained, 2 bad arguments, no such job or bad policy, 3 the guard
could not finish.
`;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, {
    ...SUBJECT_OPTIONS,
    verbose: { type: 'boolean', default: false },
    'no-color': { type: 'boolean', default: false },
  });
  const [name, directory = '.'] = positionals;
  if (name === undefined || positionals.length > 2)
    throw new UsageError(
      'why takes a job, as in why ".github/workflows/ci.yml#test", and a folder',
    );
  const subject = await openSubject(directory, values, io);
  const { repository, policy } = subject;
  const options = {
    ...subject,
    today: io.today(),
    keepAccounts: true,
    fullName: io.environment.GITHUB_REPOSITORY,
  };
  const { report, accounts } = await settledFor(subject, () => guardFully(repository, options));
  const job = jobNamed(name, report.jobs);
  const traced = accounts.find((one) => isSame(one.report, job))?.traced;
  const settings = settingsOf(policy);
  const spenders = traced?.spenders ?? [];
  const reasonings = spenders.map((spender) => reasoning(spender, settings, spenders));
  const view = { ...io, color: io.color && !values['no-color'], verbose: values.verbose };
  io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], view));
  return EXIT.clean;
}

function isSame(a: JobReport, b: JobReport): boolean {
  return a.workflow === b.workflow && a.job === b.job;
}

function jobNamed(name: string, jobs: readonly JobReport[]): JobReport {
  const cut = name.lastIndexOf('#');
  if (cut < 0) throw new UsageError(`${JSON.stringify(name)} names no job: write WORKFLOW#JOB`);
  const [file, id] = [name.slice(0, cut), name.slice(cut + 1)];
  const inFile = jobs.filter(({ workflow }) => workflow === file || short(workflow) === file);
  const found = inFile.find(({ job }) => job === id);
  if (found !== undefined) return found;
  throw new UsageError(`there is no job ${JSON.stringify(name)}${hint(file, id, inFile, jobs)}`);
}

function hint(
  file: string,
  id: string,
  inFile: readonly JobReport[],
  jobs: readonly JobReport[],
): string {
  if (inFile.length > 0) {
    const ids = inFile.map(({ job }) => job);
    const near = suggest(id, ids);
    if (near !== undefined) return `, did you mean ${short(file)}#${near}?`;
    return `; the jobs there are: ${ids.slice(0, 20).join(', ')}`;
  }
  const files = [...new Set(jobs.map(({ workflow }) => short(workflow)))];
  const near = suggest(short(file), files);
  return near === undefined
    ? `; no job is in a workflow ${JSON.stringify(file)}`
    : `, did you mean ${near}#${id}?`;
}

function short(workflow: string): string {
  return workflow.slice(workflow.lastIndexOf('/') + 1);
}
