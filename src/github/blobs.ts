import { blobHash, bytesOfText } from '../repository/blob-hash.ts';
import { GitHubError, type WantedBlob } from './client.ts';
import { field } from './fields.ts';
import { blobsQuery } from './queries.ts';
import { type Ask, asError, askTogether, type Question } from './together.ts';

export interface BlobSources {
  readonly ask: Ask;
  /** One by one, as bytes. @throws GitHubError */
  readonly one: (wanted: WantedBlob) => Promise<Uint8Array>;
}

type Answer = Uint8Array | GitHubError;

/** A larger text comes cut through GraphQL, or makes an answer late. */
const MOST_BYTES = 262_144;
/** Of one answer: far below what GitHub has made within its ten seconds. */
const BATCH = { blobs: 250, bytes: 2_097_152 };
const AT_ONCE = 8;

const QUESTION: Question<WantedBlob> = {
  query: blobsQuery,
  variables: ({ at, hash }) => ({ owner: at.owner, name: at.repository, oid: hash }),
};

/**
 * Contents by git's names, with as few requests as can be: many texts in one question, and one by one
 * what is alone, large, or no text. A text counts only where git gives it that name: anything else
 * (another encoding, a cut, a mix-up, a proxy) is asked for as bytes. In the order of asking.
 */
export async function readBlobs(
  { ask, one }: BlobSources,
  wanted: readonly WantedBlob[],
): Promise<readonly Answer[]> {
  const answers = new Map<WantedBlob, Answer>();
  for (const batch of batches(wanted.filter(({ bytes }) => bytes <= MOST_BYTES))) {
    // Alone it costs the same one by one, and comes as bytes.
    if (batch.length === 1) continue;
    const told = await askTogether(ask, QUESTION, batch);
    for (const [index, blob] of batch.entries()) {
      const answer = answerOf(told[index], blob.hash);
      if (answer !== undefined) answers.set(blob, answer);
    }
  }
  const rest = wanted.filter((blob) => !answers.has(blob));
  for (let start = 0; start < rest.length; start += AT_ONCE)
    await Promise.all(
      rest.slice(start, start + AT_ONCE).map(async (blob) => {
        answers.set(blob, await one(blob).catch(asError));
      }),
    );
  return wanted.flatMap((blob) => answers.get(blob) ?? []);
}

function* batches(wanted: readonly WantedBlob[]): Generator<readonly WantedBlob[]> {
  let batch: WantedBlob[] = [];
  let bytes = 0;
  for (const one of wanted) {
    if (batch.length === BATCH.blobs || bytes + one.bytes > BATCH.bytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += one.bytes;
  }
  yield batch;
}

/** The bytes that git names so, if the text is theirs; undefined where asking for bytes may help. */
function answerOf(told: unknown, hash: string): Answer | undefined {
  // What waiting did not help is not helped by a hundred requests more.
  if (told instanceof GitHubError) return told.kind === 'limited' ? told : undefined;
  const text = field(told, 'is', 'object', 'text');
  if (typeof text !== 'string') return undefined;
  return bytesOfText(text).find((bytes) => blobHash(bytes, hash) === hash);
}
