import { guardFully, settingsOf } from '../guard.ts';
import { reasoning } from '../payer/reasoning.ts';
import { wrap } from '../render/text/ink.ts';
import { renderWhy } from '../render/why.ts';
import { jobNames } from '../report/job-names.ts';
import type { JobReport } from '../report/report.ts';
import { baseName } from '../repository/path.ts';
import { suggest } from '../support/did-you-mean.ts';
import { few } from '../support/listed.ts';
import { EXIT } from './exit.ts';
import { openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard why JOB [DIR] [options]

Says for one job step by step who pays and why: what was asked in which order,
what decided, and what would change it. JOB is a job's name, or where several
jobs have it "WORKFLOW#JOB" with a workflow's path or file name.

  -v, --verbose     Show every call, question and place, and the source of each row
                    of Codex's order; without it an answer is told once, and short
  --no-color        No colour, as NO_COLOR=1 does
${SUBJECT_HELP}

Exit status: 0 explained, 2 bad arguments, no such job or bad policy, 3 the guard
could not finish.
`;

export const OPTIONS = {
  ...SUBJECT_OPTIONS,
  verbose: { type: 'boolean', short: 'v', default: false },
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const [name, directory = '.'] = positionals;
  if (name === undefined || positionals.length > 2)
    throw new UsageError(
      'why takes a job, as in why test or why ".github/workflows/ci.yml#test", and a folder',
    );
  const subject = await openSubject(directory, values, io);
  const { repository, policy } = subject;
  const options = {
    ...subject,
    today: io.today(),
    keepAccounts: true,
  };
  const { report, accounts } = await settledFor(subject, () => guardFully(repository, options));
  const job = jobNamed(name, report.jobs, io);
  const traced = accounts.find((one) => isSame(one.report, job))?.traced;
  const settings = settingsOf(policy, options.today);
  const spenders = traced?.spenders ?? [];
  const reasonings = spenders.map((spender) => reasoning(spender, settings, spenders));
  const view = { ...io, verbose: values.verbose };
  io.stdout(renderWhy(job, reasonings, traced?.silenced ?? [], report, view));
  return EXIT.clean;
}

function isSame(a: JobReport, b: JobReport): boolean {
  return a.workflow === b.workflow && a.job === b.job;
}

/** By its name alone, or with its workflow in front of it. */
function jobNamed(
  name: string,
  jobs: readonly JobReport[],
  { width }: Pick<Terminal, 'width'>,
): JobReport {
  const cut = name.lastIndexOf('#');
  const [file, id] = [name.slice(0, Math.max(0, cut)), name.slice(cut + 1)];
  const here =
    file === ''
      ? jobs
      : jobs.filter(({ workflow }) => workflow === file || baseName(workflow) === file);
  const found = here.filter(({ job }) => job === id);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only !== undefined)
    throw new UsageError(
      `${found.length} jobs have the name ${JSON.stringify(id)}; name one: ${named(found)}`,
    );
  const ofFile = jobs.filter(({ workflow }) => workflow === name || baseName(workflow) === name);
  const message =
    ofFile.length > 0
      ? `${JSON.stringify(name)} is a workflow; name one of its jobs: ${named(ofFile)}`
      : `there is no job ${JSON.stringify(name)}${hint({ file, id }, here, jobs)}`;
  throw new UsageError(
    wrap(`spend-guard: ${message}`, width ?? WIDTH, '  ')
      .join('\n')
      .replace(/^ *spend-guard: /, ''),
  );
}

const WIDTH = 100;

/** A repository with more has a table to look at. */
const MOST_NAMED = 200;

/** All of them: one that spends nothing can be asked for as well. */
function named(jobs: readonly JobReport[], nameOf = inFile): string {
  return few(jobs.map(nameOf), MOST_NAMED).join(', ');
}

function inFile({ workflow, job }: JobReport): string {
  return `${baseName(workflow)}#${job}`;
}

function hint(
  { file, id }: { readonly file: string; readonly id: string },
  here: readonly JobReport[],
  jobs: readonly JobReport[],
): string {
  const prefix = file === '' ? '' : `${baseName(file)}#`;
  if (here.length > 0) {
    const near = suggest(id, [...new Set(here.map(({ job }) => job))]);
    if (near !== undefined) return `, did you mean ${prefix}${near}?`;
    return `; the jobs there are: ${named(here, file === '' ? jobNames(jobs) : inFile)}`;
  }
  const files = [...new Set(jobs.map(({ workflow }) => baseName(workflow)))];
  const near = suggest(baseName(file), files);
  return near === undefined
    ? `; no job is in a workflow ${JSON.stringify(file)}`
    : `, did you mean ${near}#${id}?`;
}
