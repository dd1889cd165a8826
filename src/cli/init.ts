import { guard } from '../guard.ts';
import { POLICY_PATH, policyOf } from '../policy/find.ts';
import { starterPolicy } from '../policy/init.ts';
import { BUILT_IN_POLICY } from '../policy/policy.ts';
import { replaceFiles } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './run.ts';
import { folderOf, mustHaveWorkflows, openRepository } from './subject.ts';
import { readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard init [DIR]

Scans the repository in DIR (default: the current folder) and writes a commented
${POLICY_PATH} that declares every charged job as it is today.
What somebody should decide is marked DECIDE. A policy that is there already is
left alone.

Exit status: 0 written, 2 bad arguments or there is a policy, 3 the guard could
not finish.
`;

export const OPTIONS = {};

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { positionals } = readWords(words, OPTIONS);
  const { directory, repository } = openRepository(folderOf('init', positionals));
  const written = policyOf(repository);
  if (written !== undefined)
    throw new UsageError(
      `${typeof written === 'string' ? written : written.problems.map(({ path }) => path).join(', ')} exists and was left alone`,
    );
  mustHaveWorkflows(repository);
  const report = guard(repository, {
    policy: BUILT_IN_POLICY,
    today: io.today(),
    fullName: io.environment.GITHUB_REPOSITORY,
  });
  const text = starterPolicy(report);
  replaceFiles(directory, [{ path: POLICY_PATH, before: undefined, after: text }]);
  const open = text.split('\n').filter((line) => /# DECIDE\b/.test(line)).length;
  const charged = report.jobs.filter((job) => job.charges.length > 0).length;
  io.stdout(
    `Wrote ${POLICY_PATH}: ${charged} charged ${charged === 1 ? 'job' : 'jobs'} declared, ${open} ${open === 1 ? 'line' : 'lines'} marked DECIDE.\n` +
      'Read it, decide, and have the owners of both budgets review it before it is merged.\n',
  );
  return EXIT.clean;
}
