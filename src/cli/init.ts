import { guard } from '../guard.ts';
import type { RepositoryFacts } from '../policy/account.ts';
import { POLICY_PATH, policyOf } from '../policy/find.ts';
import { starterPolicy } from '../policy/init/starter.ts';
import { loadPolicy } from '../policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../policy/policy.ts';
import { terminal } from '../render/escape.ts';
import { withAlike } from '../report/alike.ts';
import type { Finding } from '../report/report.ts';
import type { Repository } from '../repository/repository.ts';
import { replaceFiles } from '../repository/write.ts';
import { EXIT } from './exit.ts';
import {
  folderOf,
  mustHaveWorkflows,
  openRepository,
  SUBJECT_OPTIONS,
  VISIBILITIES,
} from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords, UsageError } from './usage.ts';

export const HELP = `Usage: spend-guard init [DIR] [options]

Scans the repository in DIR (default: the current folder) and writes a commented
${POLICY_PATH} by which the next scan fails nothing: errors of
today are tolerated for 30 days and listed, warnings stay, and what somebody should
decide is marked DECIDE. A key that is written out is not tolerated. A policy that
is there already, also as .yaml, is left alone.

  --visibility KIND public or private, which files alone do not tell (default: unknown,
                    where what fails in a public repository is tolerated too)

Exit status: 0 written, 2 bad arguments or there is a policy, 3 the guard could
not finish.
`;

export const OPTIONS = {
  visibility: SUBJECT_OPTIONS.visibility,
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const visibility = oneOf('--visibility', values.visibility, VISIBILITIES);
  const { directory, repository } = openRepository(folderOf('init', positionals));
  const written = policyOf(repository);
  if (written !== undefined)
    throw new UsageError(
      `${typeof written === 'string' ? written : written.problems.map(({ path }) => path).join(', ')} exists and was left alone`,
    );
  mustHaveWorkflows({ directory, repository }, io);
  const { text, tolerated, left } = starterFor(repository, visibility, io);
  replaceFiles(directory, [{ path: POLICY_PATH, before: undefined, after: text }]);
  const open = text.split('\n').filter((line) => /\bDECIDE:/.test(line)).length;
  io.stdout(
    `Wrote ${POLICY_PATH}: ${count(tolerated, 'error')} tolerated for 30 days, ${stay(left)}${count(open, 'question')} marked DECIDE.\n` +
      'Read it, decide, and have the owners of both budgets review it before it is merged.\n' +
      `Next: spend-guard scan${positionals.map((given) => ` ${terminal(given)}`).join('')}${visibility === 'unknown' ? '' : ` --visibility ${visibility}`}\n`,
  );
  return EXIT.clean;
}

/** What the policy is to forgive shows only once the rest of it judges; a finding can hide another. */
const MOST_ROUNDS = 4;

function starterFor(
  repository: Repository,
  visibility: RepositoryFacts['visibility'],
  { today, environment }: Pick<Terminal, 'today' | 'environment'>,
): {
  readonly text: string;
  readonly tolerated: number;
  /** What is to be repaired still. */
  readonly left: readonly Finding[];
} {
  // Nothing fails anywhere that passes in a public repository: the policy holds whatever this one is.
  const assumed = visibility === 'unknown' ? 'public' : visibility;
  const fullName = environment.GITHUB_REPOSITORY;
  const judgedBy = (policy: Policy) =>
    guard(repository, { policy, today: today(), fullName, visibility: assumed });
  const report = judgedBy(BUILT_IN_POLICY);
  const errors: Finding[] = [];
  let left: readonly Finding[] = [];
  let text = starterPolicy(report, errors, { today: today(), visibility });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const loaded = loadPolicy(POLICY_PATH, text);
    if ('problems' in loaded) throw new Error(loaded.problems[0]?.message);
    left = judgedBy(loaded.policy).findings;
    const found = left.filter(isForgivable);
    if (found.length === 0) break;
    errors.push(...found);
    text = starterPolicy(report, errors, { today: today(), visibility });
  }
  return { text, tolerated: errors.length, left };
}

/** A key in a file is known to everybody who can read it: nobody decides to leave it there. */
function isForgivable({ level, rule }: Finding): boolean {
  return level === 'error' && rule !== 'hard-coded-key';
}

/** Errors are those that are not forgiven. */
function stay(left: readonly Finding[]): string {
  const [errors, warnings] = (['error', 'warning'] as const).map(
    (level) => withAlike(left.filter((one) => one.level === level)).length,
  );
  return [
    ...(errors ? [`${count(errors, 'error')} not tolerated, `] : []),
    ...(warnings ? [`${count(warnings, 'warning')} left, `] : []),
  ].join('');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
