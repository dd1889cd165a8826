import { forecasters } from '../forecast/asked.ts';
import { guard, nothingToJudge } from '../guard.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import { terminal } from '../render/escape.ts';
import { stringifyInPieces } from '../render/json.ts';
import { renderText } from '../render/text.ts';
import type { Report } from '../report.ts';
import { writeResult } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { RECORDS_HELP, RECORDS_OPTION, recordsFor } from './records.ts';
import type { Terminal } from './run.ts';
import {
  baselineOf,
  folderOf,
  openSubject,
  SUBJECT_HELP,
  SUBJECT_OPTIONS,
  settledFor,
} from './subject.ts';
import { oneOf, readWords } from './usage.ts';

export const HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository that DIR (default: the current folder)
is, or is a part of, and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
${SUBJECT_HELP}
${RECORDS_HELP}
${HISTORY_HELP}
  --baseline FILE   Findings that are tolerated, relative to the repository's root
                    (default: .github/spend-guard-baseline.json, where it exists)
  --no-baseline     Judge as if there were no baseline
  --forecast        Also say what a month takes, as a policy with limits does by itself
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  --verbose         Show whole trails, unspent credentials and ignored findings
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 no violation, 1 policy violated, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;
type FailOn = (typeof FAIL_ON)[number];

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, {
    format: { type: 'string', default: 'text' },
    ...SUBJECT_OPTIONS,
    ...RECORDS_OPTION,
    ...HISTORY_OPTIONS,
    baseline: { type: 'string' },
    'no-baseline': { type: 'boolean', default: false },
    forecast: { type: 'boolean', default: false },
    'fail-on': { type: 'string', default: 'error' },
    output: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    'no-color': { type: 'boolean', default: false },
  });
  const format = oneOf('--format', values.format, FORMATS);
  const failOn = oneOf('--fail-on', values['fail-on'], FAIL_ON);
  const subject = await openSubject(folderOf('scan', positionals), values, io);
  const { repository } = subject;
  const history = await historyFor(subject, values, io);
  const options = {
    ...subject,
    today: io.today(),
    baseline: baselineOf(repository, values),
    fullName: io.environment.GITHUB_REPOSITORY,
    records: await recordsFor(subject, { records: values.records, fetched: history?.measured }, io),
  };
  const { policy } = subject;
  const how = { policy, asked: values.forecast, today: options.today, history };
  const forecaster = await forecasters(how);
  const report = await settledFor(subject, () =>
    guard(repository, { ...options, forecaster: forecaster() }),
  );
  const pieces = await render(report, format, {
    ...io,
    color: io.color && !values['no-color'] && values.output === undefined,
    verbose: values.verbose,
  });
  if (values.output === undefined) for (const piece of pieces) io.stdout(piece);
  else writeResult(values.output, pieces, [subject.directory, '.']);
  const nothing = nothingToJudge(repository);
  if (nothing !== undefined) {
    io.stderr(`spend-guard: ${terminal(nothing.message)}\n`);
    return EXIT.usage;
  }
  return fails(report, failOn) ? EXIT.violated : EXIT.clean;
}

export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return report.findings.some(
    (f) => f.level === 'error' || (failOn === 'warning' && f.level === 'warning'),
  );
}

type View = Pick<Terminal, 'color' | 'width'> & { readonly verbose: boolean };

async function render(
  report: Report,
  format: (typeof FORMATS)[number],
  view: View,
): Promise<Iterable<string>> {
  switch (format) {
    case 'text':
      return [renderText(report, { ...view, ...RULE_DOCS })];
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
