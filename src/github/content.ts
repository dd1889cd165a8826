import { decode } from '../repository/decode.ts';
import type { RemotePath, RemoteRead } from '../repository/elsewhere.ts';
import type { Read } from '../repository/repository.ts';
import { type GitHubClient, GitHubError, type RemoteFile } from './client.ts';

/** Reads files of other repositories, each once. Nothing that is read is ever run. */
export type RemoteReader = (file: RemotePath) => Promise<RemoteRead>;

/** How many different files the judgement of one repository reads elsewhere. */
const MAX_FILES = 100;

/** What was asked for already, also for other repositories that are judged in the same run. */
export type Answers = Map<string, Promise<RemoteRead>>;

export function remoteReader(client: GitHubClient, answers: Answers = new Map()): RemoteReader {
  const own = new Set<string>();
  return (file) => {
    const { owner, repository, path, ref } = file;
    // GitHub does not tell upper from lower case in these names; in paths and refs it does.
    const key = [owner.toLowerCase(), repository.toLowerCase(), path, ref].join('\n');
    if (!own.has(key) && own.size >= MAX_FILES) return tooMany();
    own.add(key);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = fetchFile(client, file);
    answers.set(key, answer);
    // An outage is no answer for the next one who asks.
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/**
 * What this token may not see stays unread, and is told; an outage is no answer, and ends the run.
 * @throws Error
 */
async function fetchFile(client: GitHubClient, file: RemotePath): Promise<RemoteRead> {
  try {
    return toRead(await client.readFile(file, file.path, file.ref));
  } catch (error) {
    const why = error instanceof GitHubError ? error.message : 'an unexpected error';
    if (error instanceof GitHubError && (error.kind === 'limited' || error.kind === 'broken')) {
      const { owner, repository, path, ref } = file;
      throw new Error(`${owner}/${repository}/${path}@${ref} cannot be read: ${why}`);
    }
    return { kind: 'unreachable', why };
  }
}

async function tooMany(): Promise<RemoteRead> {
  return { kind: 'unreachable', why: `more than ${MAX_FILES} files of other repositories` };
}

function toRead(file: RemoteFile): Read {
  return file.kind === 'file' ? decode(Buffer.from(file.bytes)) : file;
}
