import { wantedOf } from '../forecast/history.ts';
import type { RepositoryName } from '../github/event.ts';
import type { ReadHistory } from '../github/history.ts';
import { guardFully } from '../guard.ts';
import { connectionFor, type Subject, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export const HISTORY_OPTIONS = {
  history: { type: 'boolean', default: false },
  repository: { type: 'string' },
  weeks: { type: 'string', default: '12' },
  'history-cache': { type: 'string' },
} as const;

export const HISTORY_HELP = `  --history         Read from GitHub how often the workflows ran and what they
                    left of \`measure\`; needs a token with \`actions: read\` in GITHUB_TOKEN or GH_TOKEN
  --repository O/N  Whose runs (default: GITHUB_REPOSITORY)
  --weeks N         How many weeks back, 4 to 26 (default: 12)
  --history-cache FILE  Keep what GitHub answered in this file and ask only for
                    what is not in it`;

interface Values {
  readonly history: boolean;
  readonly repository?: string | undefined;
  readonly weeks: string;
  readonly 'history-cache'?: string | undefined;
}

/** The past of the charged workflows, where it was asked for. */
export async function historyFor(
  subject: Subject,
  values: Values,
  { environment, today, stderr }: Pick<Terminal, 'environment' | 'today' | 'stderr'>,
): Promise<ReadHistory | undefined> {
  const cacheFile = values['history-cache'];
  if (!values.history) {
    if (cacheFile !== undefined) throw new UsageError('--history-cache goes with --history');
    return undefined;
  }
  const connection = connectionFor('--history', environment);
  const at = repositoryName(values.repository ?? subject.fullName);
  const weeks = weeksOf(values.weeks);
  const options = { ...subject, today: today(), keepAccounts: true };
  const { accounts } = await settledFor(subject, (now) => guardFully(now, options));
  const [{ connectRuns }, { readHistory }, { openCache }] = await Promise.all([
    import('../github/runs-octokit.ts'),
    import('../github/history.ts'),
    import('./history-cache.ts'),
  ]);
  const client = await connectRuns(connection);
  const cache = openCache(cacheFile, `${connection.apiUrl} ${at.owner}/${at.repository}`);
  const history = await readHistory(cache.around(client), {
    ...{ at, weeks, today: today() },
    workflows: wantedOf(accounts),
  });
  cache.keep();
  for (const gap of history.gaps) stderr(`spend-guard: not read: ${gap}\n`);
  return history;
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
