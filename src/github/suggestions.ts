import { isNameOf } from '../repository/blob-hash.ts';
import {
  type Conversation,
  type GitHubClient,
  GitHubError,
  type NewThread,
  type PullRequestName,
  type ReviewComment,
} from './client.ts';
import { MOST_SUGGESTED } from './marker.ts';
import { readSuggestionMarker } from './suggestion-marker.ts';
import { planSuggestions, type WantedSuggestions } from './suggestion-plan.ts';

/** A suggestion, and the text of the whole file that its lines are counted in. */
export interface ReadySuggestion extends NewThread {
  readonly text: string;
}

export interface SuggestionJob extends Omit<WantedSuggestions, 'suggestions' | 'remembered'> {
  /** By fingerprint. */
  readonly suggestions: ReadonlyMap<string, ReadySuggestion>;
  readonly commit: string;
}

export interface SuggestionOutcome {
  /** By fingerprint: the addresses of those that can be committed now. */
  readonly standing: ReadonlyMap<string, string>;
  /** Fingerprints to remember. */
  readonly remember: readonly string[];
  readonly posted: number;
  readonly edited: number;
  readonly removed: number;
  /** What GitHub had against posting; the comment shows the edits then. */
  readonly problem: string | null;
}

/** Brings the suggestions to what is wanted; new ones cost one request together. Never throws. */
export async function deliverSuggestions(
  client: GitHubClient,
  at: PullRequestName,
  conversation: Conversation,
  remembered: readonly string[],
  job: SuggestionJob,
): Promise<SuggestionOutcome> {
  const suggestions = ofTheHead(job.suggestions, conversation);
  const plan = planSuggestions(conversation.threads, { ...job, suggestions, remembered });
  const [removed, edited] = await Promise.all([
    succeeded(plan.remove.map((id) => client.deleteReviewComment(at, id))),
    succeeded(plan.edit.map(({ id, body }) => client.updateReviewComment(at, id, body))),
  ]);
  const { posted, problem } = await post(client, conversation, job.commit, plan.post);
  const addresses = posted.flatMap(({ body, url }) => {
    const marker = readSuggestionMarker(body);
    return marker === null ? [] : [[marker.fingerprint, url] as const];
  });
  return {
    standing: new Map([...plan.standing, ...addresses]),
    remember: [...new Set([...addresses.map(([one]) => one), ...plan.remember])]
      .slice(0, MOST_SUGGESTED)
      .sort(),
    posted: posted.length,
    edited,
    removed,
    problem,
  };
}

/** Removes what another run posted at the same moment. */
export async function tidySuggestions(
  client: GitHubClient,
  at: PullRequestName,
  conversation: Conversation,
  job: SuggestionJob,
): Promise<void> {
  const nothing = { suggestions: new Map(), remembered: [], post: false };
  const { remove } = planSuggestions(conversation.threads, { ...job, ...nothing });
  await succeeded(remove.map((id) => client.deleteReviewComment(at, id)));
}

/**
 * Those whose file is, in the head, the one that was judged. What is checked out is often GitHub's
 * trial merge, where the same line can have another number.
 */
function ofTheHead(
  suggestions: ReadonlyMap<string, ReadySuggestion>,
  { files }: Conversation,
): ReadonlyMap<string, NewThread> {
  const same = [...suggestions].filter(([, { path, text }]) => {
    const hash = files.get(path.split('/').at(-1) ?? '');
    return hash !== undefined && isNameOf(hash, text);
  });
  return new Map(same);
}

async function post(
  client: GitHubClient,
  { subject }: Conversation,
  commit: string,
  threads: ReadonlyMap<string, NewThread>,
): Promise<{ readonly posted: readonly ReviewComment[]; readonly problem: string | null }> {
  if (threads.size === 0) return { posted: [], problem: null };
  try {
    const posted = await client.createReview(subject, commit, [...threads.values()]);
    return { posted, problem: null };
  } catch (error) {
    const problem = error instanceof GitHubError ? error.message : 'an unexpected error';
    return { posted: [], problem };
  }
}

async function succeeded(requests: readonly Promise<unknown>[]): Promise<number> {
  const done = await Promise.allSettled(requests);
  return done.filter(({ status }) => status === 'fulfilled').length;
}
