import { scannerOf } from '../fixing.ts';
import { isChoice } from '../policy/fix/plan.ts';
import { fixAll, type Scan } from '../policy/fix/run.ts';
import { RULES } from '../policy/rules/index.ts';
import type { Rule } from '../policy/rules/rule.ts';
import { diffLines } from '../render/diff.ts';
import { guardLines, terminal } from '../render/escape.ts';
import { leftOver } from '../render/left-over.ts';
import { withAlike } from '../report/alike.ts';
import type { Finding } from '../report/report.ts';
import type { Repository } from '../repository/repository.ts';
import { isReplaceable, type Replacement, replaceFiles } from '../repository/write.ts';
import { listed } from '../support/listed.ts';
import { EXIT } from './exit.ts';
import {
  baselineOf,
  folderOf,
  mustHaveWorkflows,
  openSubject,
  SUBJECT_HELP,
  SUBJECT_OPTIONS,
  type Subject,
  settledFor,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { readWords } from './usage.ts';

/** The rules whose findings it mends, by whether somebody must choose a value. */
function rulesEdited(choice: boolean): string {
  const rules: readonly Rule[] = RULES;
  const mended = rules.filter(({ edits = [] }) =>
    edits.some((kind) => isChoice({ kind }) === choice),
  );
  return listed(mended.map(({ id }) => id));
}

export const HELP = `Usage: spend-guard fix [DIR] [options]

Carries out the fixes that need no decision: a key into the step that spends it,
an input's right name, a key that nobody reads. The edited repository is scanned
again, and an edit stays only when its finding is gone and no job changed its
budget. Comments and formatting elsewhere stay byte for byte. So it mends findings of
${rulesEdited(false)}, and with --unsafe of ${rulesEdited(true)}; what
mends any other one changes who pays, who may start it or what it asks, and is left.

  --unsafe          Also put in values that somebody must choose, such as
                    timeout-minutes: 30; review them
  --dry-run         Show the changes and write nothing
${SUBJECT_HELP}

Exit status: 0 done, also where findings are left for a person, 2 bad arguments
or bad policy, 3 the guard could not finish.
`;

export const OPTIONS = {
  ...SUBJECT_OPTIONS,
  'dry-run': { type: 'boolean', default: false },
  unsafe: { type: 'boolean', default: false },
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const subject = await openSubject(folderOf('fix', positionals), values, io);
  const { directory, repository } = subject;
  mustHaveWorkflows(subject, io);
  const scan = scanOf(subject, io);
  await settledFor(subject, () => scan(new Map()));
  const read = readerOf(directory, repository);
  const { files, applied, choices, left } = fixAll(scan, read, values);
  const edits = [...files].map(([path, after]) => ({ path, before: read(path), after }));
  if (!values['dry-run']) replaceFiles(directory, edits);
  else for (const edit of edits) io.stdout(shown(edit));
  const verb = values['dry-run'] ? 'Would fix' : 'Fixed';
  for (const finding of applied) io.stdout(`${verb} ${about(finding)}\n`);
  for (const { finding, why } of left) io.stdout(`Left  ${about(finding)}: ${terminal(why)}\n`);
  const { findings, ignored } = scan(files);
  io.stdout(summary(applied.length, withAlike(findings), choices.length, values['dry-run']));
  const chosen = new Set(choices.map(({ fingerprint }) => fingerprint));
  io.stdout(leftOver({ findings, choices: chosen, tolerated: ignored, width: io.width }));
  return EXIT.clean;
}

/** Scans the folder with some texts in place of its files. */
export function scanOf(subject: Subject, io: Pick<Terminal, 'today' | 'environment'>): Scan {
  const { repository } = subject;
  const options = {
    ...subject,
    today: io.today(),
    baseline: baselineOf(repository, { 'no-baseline': false }),
  };
  return scannerOf(repository, options);
}

/** Only text that is written back as it was read, where it stands. */
function readerOf(directory: string, repository: Repository) {
  return (path: string): string | undefined => {
    const read = repository.read(path);
    const whole = read.kind === 'text' && read.utf8 && isReplaceable(directory, path);
    return whole ? read.text : undefined;
  };
}

function shown({ path, before = '', after }: Replacement): string {
  const lines = diffLines(before, after).map((line) => {
    const indent = /^[-+@ ]? */.exec(line)?.[0] ?? '';
    return indent + terminal(line.slice(indent.length));
  });
  return guardLines([`--- ${terminal(path)}`, `+++ ${terminal(path)}`, ...lines, ''].join('\n'));
}

function about({ workflow, job, rule }: Finding): string {
  return terminal(`${workflow}#${job}: ${rule}`);
}

function summary(fixed: number, rest: readonly Finding[], choices: number, dry: boolean): string {
  const done = `${fixed} fixed${dry ? ' if written' : ''}`;
  if (rest.length === 0) return `${done}; no finding is left to mend.\n`;
  const noun = rest.length === 1 ? 'finding is' : 'findings are';
  const all = rest.some(({ level }) => level === 'notice') ? ' --verbose' : '';
  const chosen =
    choices === 0
      ? ''
      : `${choices} of them: spend-guard fix --unsafe puts in values for you to review.\n`;
  return `${done}; ${rest.length} ${noun} left: spend-guard scan${all}\n${chosen}`;
}
