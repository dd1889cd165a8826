import { guard } from '../guard.ts';
import { BASELINE_PATH, findBaseline, writeBaseline } from '../policy/baseline.ts';
import { withAlike } from '../report/alike.ts';
import { textAt } from '../repository/repository.ts';
import { replaceFiles } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import {
  folderOf,
  mustHaveWorkflows,
  openSubject,
  SUBJECT_HELP,
  SUBJECT_OPTIONS,
  settledFor,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { readWords } from './usage.ts';

export const HELP = `Usage: spend-guard baseline [DIR] [options]

Writes the findings of today to ${BASELINE_PATH}. Every scan
lists them as ignored from then on, and only new ones fail. An older baseline is
replaced: what was fixed since is no longer tolerated.

${SUBJECT_HELP}

Exit status: 0 written, 2 bad arguments or bad policy, 3 the guard could not
finish.
`;

export const OPTIONS = SUBJECT_OPTIONS;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const subject = await openSubject(folderOf('baseline', positionals), values, io);
  const { directory, repository } = subject;
  mustHaveWorkflows(subject, io);
  const before = findBaseline(repository);
  const options = { ...subject, today: io.today() };
  const judged = await settledFor(subject, () => guard(repository, options));
  const findings = withAlike(judged.findings);
  const [was, after] = [textAt(repository, BASELINE_PATH), writeBaseline(judged.findings)];
  replaceFiles(directory, [{ path: BASELINE_PATH, before: was, after }]);
  const old = 'fingerprints' in before ? before.fingerprints : new Set<string>();
  const kept = findings.filter((one) => old.has(one.fingerprint)).length;
  const gone = old.size - kept;
  io.stdout(
    `Wrote ${BASELINE_PATH}: ${count(findings.length)} tolerated, ${findings.length - kept} of them new${gone > 0 ? `, ${gone} gone since the last baseline` : ''}.\n` +
      'Commit it; every scan reads it. `spend-guard scan --no-baseline` shows what it hides.\n',
  );
  return EXIT.clean;
}

function count(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`;
}
