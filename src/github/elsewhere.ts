import type { Elsewhere, RemotePath, RemoteRead } from '../repository/elsewhere.ts';
import type { GitHubClient } from './client.ts';
import { type Answers, remoteReader } from './content.ts';
import type { Fetching } from './remote.ts';

/** GitHub lets ten levels of workflows call one another; each round reads one level more. */
const MAX_ROUNDS = 10;
const AT_ONCE = 8;

/**
 * Files of other repositories through the API, at the ref at which they are called, each asked for
 * once a run. Nothing that is read is ever run. One that cannot be had reads as such, with a reason.
 */
export function openElsewhere(client: GitHubClient, shared?: Answers): Elsewhere & Fetching {
  const fetchFile = remoteReader(client, shared);
  const answers = new Map<string, RemoteRead>();
  const wanted = new Map<string, RemotePath>();
  let rounds = 0;
  return {
    read(file) {
      const key = keyOf(file);
      const answer = answers.get(key);
      if (answer === undefined) wanted.set(key, file);
      return answer ?? { kind: 'waiting' };
    },
    async catchUp() {
      const batch = [...wanted];
      wanted.clear();
      if (batch.length > 0) rounds++;
      for (let start = 0; start < batch.length; start += AT_ONCE)
        await Promise.all(
          batch.slice(start, start + AT_ONCE).map(async ([key, file]) => {
            answers.set(key, rounds > MAX_ROUNDS ? TOO_DEEP : await fetchFile(file));
          }),
        );
      return batch.length > 0;
    },
  };
}

const TOO_DEEP: RemoteRead = {
  kind: 'unreachable',
  why: `more than ${MAX_ROUNDS} files of other repositories lead to one another`,
};

/** GitHub does not tell upper from lower case in names of owners and repositories. */
function keyOf({ owner, repository, path, ref }: RemotePath): string {
  return [owner.toLowerCase(), repository.toLowerCase(), path, ref].join('\n');
}
