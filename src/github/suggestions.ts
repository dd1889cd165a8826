import { isNameOf } from '../repository/blob-hash.ts';
import type { Conversation, NewThread, ReviewComment } from './client.ts';
import { MOST_SUGGESTED } from './marker.ts';
import { readSuggestionMarker } from './suggestion-marker.ts';
import { planSuggestions, type SuggestionPlan, type WantedSuggestions } from './suggestion-plan.ts';

/** A suggestion, and the text of the whole file that its lines are counted in. */
export interface ReadySuggestion extends NewThread {
  readonly text: string;
}

export interface SuggestionJob
  extends Omit<WantedSuggestions, 'suggestions' | 'remembered' | 'write'> {
  /** By fingerprint. */
  readonly suggestions: ReadonlyMap<string, ReadySuggestion>;
}

export interface SuggestionOutcome {
  readonly posted: number;
  readonly edited: number;
  readonly removed: number;
  /** What GitHub had against posting; the comment shows the edits then. */
  readonly problem: string | null;
}

/** What is wanted of the suggestions, and what became of it so far. */
export class Suggestions {
  readonly #job: SuggestionJob;
  /** By fingerprint. */
  readonly #posted = new Map<string, ReviewComment>();
  readonly #seen = new Set<number>();
  #edited = 0;
  #removed = 0;
  #problem: string | null = null;

  constructor(job: SuggestionJob) {
    this.#job = job;
  }

  plan(
    look: Conversation,
    remembered: readonly string[],
    write: number,
    speaks: boolean,
  ): SuggestionPlan {
    const suggestions = ofTheHead(this.#job.suggestions, look);
    const post = this.#job.post && speaks && this.#problem === null;
    const planned = planSuggestions(look.threads, {
      ...this.#job,
      suggestions,
      remembered,
      write,
      post,
    });
    const here = new Set(look.threads.map(({ comment }) => comment.id));
    // One that was posted is not always listed at once; one that was listed and is no more is gone.
    const unlisted = [...this.#posted].filter(([, { id }]) => !here.has(id) && !this.#seen.has(id));
    const posted = new Set(this.#posted.keys());
    const addresses = unlisted.map(([fingerprint, { url }]) => [fingerprint, url] as const);
    return {
      ...planned,
      post: new Map(
        [...planned.post].filter(([one]) => !posted.has(one) || this.#wentAgain(one, planned)),
      ),
      standing: new Map([...planned.standing, ...addresses]),
      remember: [...new Set([...posted, ...planned.remember])].slice(0, MOST_SUGGESTED).sort(),
    };
  }

  /** Another run took ours for one of an earlier head, and has marked it. */
  #wentAgain(fingerprint: string, { remove }: SuggestionPlan): boolean {
    const id = this.#posted.get(fingerprint)?.id;
    return id !== undefined && remove.includes(id);
  }

  /** How the pull request stands after a write, whatever is done next. */
  see({ threads }: Conversation): void {
    for (const { comment } of threads) this.#seen.add(comment.id);
  }

  posted(comments: readonly ReviewComment[]): void {
    for (const comment of comments) {
      const marker = readSuggestionMarker(comment.body);
      if (marker !== null) this.#posted.set(marker.fingerprint, comment);
    }
  }

  refused(why: string): void {
    this.#problem = why;
  }

  edited(body: string): void {
    if (readSuggestionMarker(body)?.gone === false) this.#edited++;
  }

  removed(count: number): void {
    this.#removed += count;
  }

  outcome(): SuggestionOutcome {
    return {
      posted: this.#posted.size,
      edited: this.#edited,
      removed: this.#removed,
      problem: this.#problem,
    };
  }
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
