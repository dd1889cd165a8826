import type { History } from '../forecast/history.ts';
import type { RepositoryName } from '../github/event.ts';
import type { Wanted } from '../github/history.ts';
import { guardFully } from '../guard.ts';
import type { JobAccount } from '../policy/account.ts';
import { VERSION } from '../version.ts';
import type { Terminal } from './run.ts';
import { type Subject, settledFor } from './subject.ts';
import { UsageError } from './usage.ts';

export const HISTORY_OPTIONS = {
  history: { type: 'boolean', default: false },
  repository: { type: 'string' },
  weeks: { type: 'string', default: '12' },
} as const;

export const HISTORY_HELP = `  --history         Read from GitHub how often the workflows ran; needs a token
                    with \`actions: read\` in GITHUB_TOKEN or GH_TOKEN
  --repository O/N  Whose runs (default: GITHUB_REPOSITORY)
  --weeks N         How many weeks back, 4 to 26 (default: 12)`;

interface Values {
  readonly history: boolean;
  readonly repository?: string | undefined;
  readonly weeks: string;
}

/** The past of the charged workflows, where it was asked for. */
export async function historyFor(
  subject: Subject,
  values: Values,
  { environment, today, stderr }: Pick<Terminal, 'environment' | 'today' | 'stderr'>,
): Promise<History | undefined> {
  if (!values.history) return undefined;
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  if (!token) throw new UsageError('--history needs a token in GITHUB_TOKEN or GH_TOKEN');
  const at = repositoryName(values.repository ?? environment.GITHUB_REPOSITORY);
  const weeks = weeksOf(values.weeks);
  const options = { ...subject, today: today(), keepAccounts: true };
  const { accounts } = await settledFor(subject, () => guardFully(subject.repository, options));
  const [{ connectRuns }, { readHistory }] = await Promise.all([
    import('../github/runs-octokit.ts'),
    import('../github/history.ts'),
  ]);
  const apiUrl = environment.GITHUB_API_URL || 'https://api.github.com';
  const client = await connectRuns({ token, apiUrl, userAgent: `spend-guard/${VERSION}` });
  const history = await readHistory(client, {
    ...{ at, weeks, today: today() },
    workflows: wantedOf(accounts),
  });
  for (const gap of history.gaps) stderr(`spend-guard: not read: ${gap}\n`);
  return history;
}

/** The workflows that charge a line themselves; one that is only called runs under its callers' names. */
export function wantedOf(accounts: readonly JobAccount[]): Wanted[] {
  const wanted = new Map<
    string,
    Wanted & { readonly jobs: { id: string; name: string | undefined }[] }
  >();
  for (const { workflow, job, report } of accounts) {
    const charged = ['api', 'subscription', 'both'].includes(report.budget);
    if (!charged || (report.calledBy ?? []).length > 0) continue;
    const known = wanted.get(workflow.path);
    const one = { id: job.id, name: job.name?.value };
    if (known === undefined)
      wanted.set(workflow.path, {
        path: workflow.path,
        events: workflow.triggers.map(({ name }) => name),
        jobs: [one],
      });
    else known.jobs.push(one);
  }
  return [...wanted.values()];
}

function repositoryName(written: string | undefined): RepositoryName {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(written ?? '');
  if (match === null)
    throw new UsageError(
      written === undefined
        ? '--history needs to know whose runs: --repository owner/name'
        : `--repository takes owner/name, not ${JSON.stringify(written)}`,
    );
  return { owner: match[1] ?? '', repository: match[2] ?? '' };
}

function weeksOf(written: string): number {
  const weeks = Number(written);
  if (!Number.isInteger(weeks) || weeks < 4 || weeks > 26)
    throw new UsageError(`--weeks takes a number from 4 to 26, not ${JSON.stringify(written)}`);
  return weeks;
}
