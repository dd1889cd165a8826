import { languageRunBy } from '../../interpreter/code/languages/index.ts';
import type { BlindSpot } from '../../report/report.ts';
import { shortName } from '../../repository/path.ts';
import { capital } from '../../support/first-letter.ts';
import { groupBy } from '../../support/group.ts';
import { few, listed } from '../../support/listed.ts';
import type { JobAccount } from '../account.ts';
import { expectationFor, type Policy } from '../policy.ts';
import type { Context, JobRule, Violation } from './rule.ts';
import { isQuestion } from './unclear-payer.ts';
import { code, names, OTHERS } from './wording.ts';

/** More names help no reader. */
const MOST_NAMED = 5;

/**
 * One finding a job and reason: what else was not read for the same reason is told with it, and as
 * long as it is a notice, the rest of the repository.
 */
function* check(account: JobAccount, { policy }: Context): Iterable<Violation> {
  const { workflow, job, report } = account;
  // What is charged as likely spending is told by its charge, and what is unclear by `unclear-payer`.
  const charged = new Set(
    report.charges.flatMap((charge) =>
      charge.confidence !== 'possible' || isQuestion(account, charge, { policy })
        ? [charge.spender.label]
        : [],
    ),
  );
  const spots = (report.blindSpots ?? []).filter(
    (spot) => counts(spot, policy) && !(spot.charged && charged.has(spot.what)),
  );
  // Whoever answers for the job has said what it costs, and why.
  if (expectationFor(policy, workflow.path, job.id)?.reason !== undefined) return;
  for (const same of groupBy(spots, ({ reason, missing }) => `${reason} ${missing}`).values()) {
    const [first] = same;
    const { reason, missing } = first;
    const whats = [...new Set(same.map(({ what }) => what))];
    const run = listed(few([...new Set(same.map(shown))], MOST_NAMED));
    const notRead = reason === 'over-limit' ? 'read only in part' : 'not read';
    yield {
      subject: missing ? 'missing' : reason,
      // Each repository that somebody would have to read is a question; all else is one.
      cause:
        reason === 'elsewhere'
          ? [...new Set(whats.map(repositoryOf))].sort().join(' ')
          : missing
            ? 'missing'
            : 'here',
      own: { what: run, where: '' },
      message: missing
        ? `Job ${code(job.id)} runs ${run}, which ${absent(first, whats.length)}. As long as nothing puts ${whats.length === 1 ? 'it' : 'them'} there, the step fails and spends nothing. ${capital(reach(same))}`
        : `Job ${code(job.id)} ${reason === 'fetched' ? 'fetches and runs' : 'runs'} ${run}, which ${whats.length === 1 ? `was ${notRead}: ${first.why}` : `were ${notRead} (the first: ${first.why})`}. ${capital(reach(same))}`,
      place: { path: first.path, line: first.line, column: 1 },
      fix: capital(`${first.settledBy}.${toBegin(first, policy)}${whats.length > 1 ? OTHERS : ''}`),
    };
  }
}

/**
 * A bound on a machine that is signed in shows no credential, next to no program that no table knows
 * asks a model, and what is beyond a bound of ours nobody there can mend: only who insists is told.
 * The sentence of the job says it anyway.
 */
function counts({ inReach, reason }: BlindSpot, policy: Policy): boolean {
  const level = policy.rules.get('unread')?.level;
  if (level === 'error' || level === 'warning') return true;
  return inReach.length > 0 && reason !== 'unknown-program' && reason !== 'over-limit';
}

/** An entry alone is no policy. */
function toBegin({ settledBy }: BlindSpot, { path }: Policy): string {
  return path === null && settledBy.includes('`reads')
    ? ' There is no policy yet: `spend-guard init` writes one, to which the entry is added.'
    : '';
}

/** `owner/name` of what belongs to another repository; an image and the like is its own. */
function repositoryOf(what: string): string {
  return /^[^/\s]+\/[^/\s@]+(?=[/@])/.exec(what)?.[0] ?? what;
}

/** An interpreter alone is no name of what it runs: that stands in the step. */
function shown({ what, path, line }: BlindSpot): string {
  return languageRunBy(what) === undefined
    ? code(what)
    : `an inline ${code(what)} script (${shortName(path)}:${line})`;
}

/** `is not in the repository; `x` is there` */
function absent({ why }: BlindSpot, count: number): string {
  return count === 1 ? why.replace(/^it /, '') : 'are not in the repository';
}

function reach(spots: readonly BlindSpot[]): string {
  // Whatever else is put together with a secret, the secret is what can be spent.
  const credentials = [
    ...new Set(
      spots.flatMap(({ inReach }) =>
        inReach.flatMap((name) => name.match(/\bsecrets\.(?:[\w-]+|\*)/g) ?? [name]),
      ),
    ),
  ];
  if (credentials.length === 0) return 'Nothing that pays is known to be in its reach.';
  if (credentials.includes('secrets.*')) {
    const known = credentials.filter((name) => name !== 'secrets.*').slice(0, MOST_NAMED);
    const among = known.length === 0 ? '' : `, ${names(known)} among them`;
    return `Every secret of the repository is in its reach (\`secrets: inherit\`)${among}; whether it spends one is not known.`;
  }
  const shown = names(credentials.slice(0, MOST_NAMED));
  const verb = credentials.length === 1 ? 'is' : 'are';
  return `${shown} ${verb} in its reach; whether it spends ${credentials.length === 1 ? 'it' : 'any of them'} is not known.`;
}

export const unread = {
  id: 'unread',
  judges: 'work',
  level: 'notice',
  title: 'A job runs something that was not read, with a credential in its reach',
  why: 'Whoever pays for the credential: that a job spends nothing is known only of what was read.',
  fix: 'Let it be read, or declare in the policy what it calls (`reads:`) or what the job costs (`expect:` with a reason).',
  about: 'coverage',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'Whatever a job runs and the guard could not read, where a credential that pays is in its reach: a program that the checkout lacks, an action or workflow of another repository, a command that is chosen at run time, a script that is fetched or encoded, a program that no table knows, and everything beyond a bound of the guard. Where it was handed the credential itself (in its own `env`, as an input or an argument), the job is charged as well, as possible or likely.',
      'What has no such credential in its reach is no finding, and neither is what is known to call no model: see `harmless` in how it decides. Neither is something with nothing in its reach but what is charged for other things in the job.',
      'An `expect` entry with a reason covers the job. `reads:` in the policy says what something calls that cannot be read: a provider of the tables, or `none`. Its key is the name that the finding tells; an action or workflow of another repository may be named without its version, `*` stands for anything.',
      'A repository has one for what is its own, and one for each other repository that something belongs to; at level `error` each job and reason has its own. A program that no table knows, and what is beyond a bound of the guard, is told by the sentence of its job, and here only where the policy sets the level `warning` or `error`.',
    ],
    bad: `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: curl -fsSL https://tools.acme.example/prepare.sh | bash`,
    good: `# .github/spend-guard.yml
version: 1
reads:
  "https://tools.acme.example/prepare.sh": none # it only installs what the build needs`,
    sources: [],
  },
  check,
} as const satisfies JobRule;
