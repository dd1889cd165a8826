/** Options of a scan without a checkout. */
export const REMOTE_OPTIONS = {
  remote: { type: 'string', multiple: true },
  'remote-list': { type: 'string' },
  shard: { type: 'string' },
  reports: { type: 'string' },
  cache: { type: 'string' },
  wait: { type: 'string', default: '2' },
} as const;

export const REMOTE_HELP = `  --remote O/N[@REF]  Read this repository through GitHub's API, at its default branch or
                    at a branch, tag or commit; may be given several times
  --remote-list FILE  The same for every name in a file, one on a line
  --shard I/N       Of these only every repository of part I of N
  --reports FOLDER  Write a report for each as FOLDER/OWNER/NAME.json, and for one that
                    cannot be read FOLDER/OWNER/NAME.error.json, instead of one output
  --cache FOLDER    Keep what was read by git's own names, so that what has not changed
                    is not asked for again
  --wait MINUTES    How long to wait where GitHub says that its limit of requests is
                    reached (default: 2)`;

export interface RemoteValues {
  readonly remote?: readonly string[] | undefined;
  readonly 'remote-list'?: string | undefined;
  readonly shard?: string | undefined;
  readonly reports?: string | undefined;
  readonly cache?: string | undefined;
  readonly wait: string;
}

/** Whether any of them was given. */
export function isRemote(values: RemoteValues): boolean {
  const { remote, shard, reports, cache } = values;
  return [remote, values['remote-list'], shard, reports, cache].some((one) => one !== undefined);
}
