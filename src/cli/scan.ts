import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { forecasters } from '../forecast/asked.ts';
import { guard } from '../guard.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { terminal } from '../render/escape.ts';
import { stringifyInPieces } from '../render/json.ts';
import { renderQuietly, renderText } from '../render/text.ts';
import type { Change } from '../report/compare.ts';
import { FAIL_ON, FAILING, fails } from '../report/fail-on.ts';
import type { Level, Report } from '../report/report.ts';
import { identityOf } from '../repository/root.ts';
import { writeResult } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { RECORDS_HELP, RECORDS_OPTION, recordsFor } from './records.ts';
import { isRemote, REMOTE_HELP, REMOTE_OPTIONS } from './remote-options.ts';
import {
  baselineOf,
  nothingIn,
  openSubject,
  SUBJECT_HELP,
  SUBJECT_OPTIONS,
  type Subject,
  settledFor,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard scan [DIR…] [options]
       spend-guard scan --remote OWNER/NAME[@REF]… [options]

Reads the workflow files of the repository that DIR (default: the current folder)
is, or is a part of, and says for every job who pays for the AI it uses. Several
repositories are judged one by one, each by its own policy, and counted together
at the end; of one repository two folders are one. With --remote none is checked out: GitHub is asked for the files that
matter, with the token in GITHUB_TOKEN or GH_TOKEN.

  --format FORMAT   text (default), json, markdown or sarif
${SUBJECT_HELP}
${RECORDS_HELP}
${HISTORY_HELP}
${REMOTE_HELP}
  --base REF        Judge the files as a change of REF, a branch, a tag or a commit of
                    this repository, as the Action judges a pull request: by the policy
                    of REF, and what was there before fails nothing. With the format
                    markdown the comment that the Action would post
  --baseline FILE   Findings that are tolerated, relative to the repository's root
                    (default: .github/spend-guard-baseline.json, where it exists)
  --no-baseline     Judge as if there were no baseline
  --forecast        Also say what a month takes, as a policy with limits does by itself
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  -v, --verbose     Show notices, reasons, sentences and whole trails of all jobs,
                    unspent credentials and ignored findings
  -q, --quiet       Only what fails, and the verdict; nothing where nothing does
  --no-color        No colour, as NO_COLOR=1 does; FORCE_COLOR=1 asks for it

In the table SURE is yes or proved (a run noted it); likely or possible, where the
job may not spend; payer?, where it is not certain who pays; no, where nobody knows.

Exit status: 0 no violation, 1 policy violated, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish; of several the highest.
`;

export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export const OPTIONS = {
  format: { type: 'string', default: 'text' },
  ...SUBJECT_OPTIONS,
  ...RECORDS_OPTION,
  ...HISTORY_OPTIONS,
  ...REMOTE_OPTIONS,
  base: { type: 'string' },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean', default: false },
  forecast: { type: 'boolean', default: false },
  'fail-on': { type: 'string', default: 'error' },
  output: { type: 'string' },
  verbose: { type: 'boolean', short: 'v', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
} as const;

export type Values = ReturnType<typeof readWords<typeof OPTIONS>>['values'];

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const failing = FAILING[oneOf('--fail-on', values['fail-on'], FAIL_ON)];
  if (values.quiet && format !== 'text')
    throw new UsageError(`--quiet goes with the format text, not with ${format}`);
  if (values.quiet && values.verbose)
    throw new UsageError('--quiet and --verbose contradict each other');
  const view: View = {
    width: io.width,
    color: io.color && values.output === undefined,
    verbose: values.verbose,
    quiet: values.quiet,
    failing,
    day: io.today(),
  };
  const asked: Asked = { values, positionals, format, view, io };
  if (values.base !== undefined) {
    const { scanChange } = await import('./scan-change.ts');
    return scanChange(values.base, asked);
  }
  if (isRemote(values)) {
    const { scanRemote } = await import('./scan-remote.ts');
    return scanRemote(asked);
  }
  const folders = distinct(positionals, io);
  if (folders.length > 1) {
    if (values.history || values.records !== undefined)
      throw new UsageError('--history and --records go with one repository');
    const { scanSeveral } = await import('./scan-several.ts');
    return scanSeveral(folders, format, {
      scan: (one) => scan(one, values, io),
      view,
      io,
      output: values.output,
    });
  }
  const scanned = await scan(folders[0] ?? '.', values, io);
  if (scanned.nothing === undefined || format !== 'text')
    write(await render(scanned.report, format, view), values.output, [...foldersOf(scanned)], io);
  return statusOf(scanned, failing, io);
}

/** A folder of each repository: two of one would count its jobs twice. */
function distinct(folders: readonly string[], io: Pick<Terminal, 'stderr'>): readonly string[] {
  const byRoot = new Map<string, string>();
  for (const folder of folders) {
    const root = identityOf(folder);
    const before = byRoot.get(root);
    if (before === undefined) byRoot.set(root, folder);
    else
      io.stderr(
        `spend-guard: ${terminal(folder)} is in the same repository as ${terminal(before)}, which is counted once\n`,
      );
  }
  return [...byRoot.values()];
}

/** One repository judged. */
export interface Scanned {
  /** Where it lies on this disk, if it does. */
  readonly directory?: string;
  readonly report: Report;
  /** Why there was nothing to judge. */
  readonly nothing: string | undefined;
}

export function foldersOf({ directory }: Scanned): readonly string[] {
  return directory === undefined ? [] : [directory];
}

async function scan(given: string, values: Values, io: Terminal): Promise<Scanned> {
  const subject = await openSubject(given, values, io);
  const history = await historyFor(subject, values, io);
  const records = await recordsFor(
    subject,
    { records: values.records, fetched: history?.measured },
    io,
  );
  const scanned = await scanSubject(subject, values, io, { history, records });
  return { ...scanned, directory: subject.directory };
}

interface Past {
  readonly history?: Awaited<ReturnType<typeof historyFor>>;
  readonly records?: Awaited<ReturnType<typeof recordsFor>>;
}

/** The same for a checkout and for what is read through the API. */
export async function scanSubject(
  subject: Subject,
  values: Pick<Values, 'baseline' | 'no-baseline' | 'forecast'>,
  io: Pick<Terminal, 'today' | 'environment'>,
  { history, records }: Past = {},
): Promise<Scanned> {
  const { policy } = subject;
  const today = io.today();
  const forecaster = await forecasters({ policy, asked: values.forecast, today, history });
  return settledFor(subject, (repository) => {
    const baseline = baselineOf(repository, values);
    const options = { ...subject, today, baseline, records, forecaster: forecaster() };
    const report = guard(repository, options);
    return { report, nothing: nothingIn({ ...subject, repository }, io) };
  });
}

export function statusOf(
  { report, nothing }: Scanned,
  failing: readonly Level[],
  io: Pick<Terminal, 'stderr'>,
): number {
  if (nothing !== undefined) {
    io.stderr(`spend-guard: ${terminal(nothing)}\n`);
    return EXIT.usage;
  }
  return fails(report, failing) ? EXIT.violated : EXIT.clean;
}

export function write(
  pieces: Iterable<string>,
  output: string | undefined,
  directories: readonly string[],
  io: Pick<Terminal, 'stdout' | 'stderr'>,
): void {
  if (output === undefined) {
    for (const piece of pieces) io.stdout(piece);
    return;
  }
  const folder = dirname(output);
  const isNew = !existsSync(folder);
  writeResult(output, pieces, [...directories, '.']);
  // Of a path with a slip of the pen nobody hears otherwise.
  if (isNew) io.stderr(`spend-guard: made the folder ${terminal(folder)} for --output\n`);
}

export interface View extends Pick<Terminal, 'color' | 'width'> {
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly failing: readonly Level[];
  readonly day: string;
  /** Where the report is of a change: what that does. */
  readonly change?: Change | undefined;
}

/** What one call asked for, as read from its words. */
export interface Asked {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly format: Format;
  readonly view: View;
  readonly io: Terminal;
}

export async function render(
  report: Report,
  format: Format,
  view: View,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return [
        view.quiet
          ? renderQuietly(report, view.failing, { ...view, ...RULE_DOCS })
          : renderText(report, { ...view, ...RULE_DOCS }),
      ];
    case 'json':
      return stringifyInPieces(report);
    case 'markdown':
      return [(await import('../render/markdown.ts')).renderMarkdown(report, RULE_DOCS)];
    case 'sarif':
      return [(await import('../render/sarif.ts')).renderSarif(report, RULE_DOCS)];
    default:
      return format satisfies never;
  }
}
