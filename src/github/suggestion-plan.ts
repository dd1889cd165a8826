import type { NewThread, OwnThread } from './client.ts';
import { encodeKey, MOST_SUGGESTED, newestFirst, type RunNumber } from './marker.ts';
import {
  readSuggestionMarker,
  type SuggestionMarker,
  textOfSuggestion,
  withSuggestionMarker,
} from './suggestion-marker.ts';

export interface WantedSuggestions {
  /** As of the comment: of several guards each has its own. */
  readonly key: string;
  readonly run: RunNumber;
  /** By fingerprint; texts without a marker. */
  readonly suggestions: ReadonlyMap<string, NewThread>;
  /** Fingerprints of all findings of the head, those of the base included. */
  readonly findings: ReadonlySet<string>;
  /** Fingerprints of findings that had a suggestion before. */
  readonly remembered: readonly string[];
  /** Whether new ones may be posted. */
  readonly post: boolean;
}

export interface SuggestionPlan {
  /** By fingerprint, with their markers. */
  readonly post: ReadonlyMap<string, NewThread>;
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly number[];
  /** By fingerprint: the addresses of suggestions that stay and can be committed. */
  readonly standing: ReadonlyMap<string, string>;
  /** Fingerprints to remember, besides those that are posted. */
  readonly remember: readonly string[];
}

interface Marked {
  readonly thread: OwnThread;
  readonly marker: SuggestionMarker;
}

/**
 * What to do about the suggestions on a pull request. One for a finding; changed in place while it
 * stands on the right lines; gone with its finding. What somebody answered, resolved or hid is
 * theirs and stays, and one that somebody deleted does not come back.
 */
export function planSuggestions(
  threads: readonly OwnThread[],
  wanted: WantedSuggestions,
): SuggestionPlan {
  const [kept, remove] = findMarked(threads, encodeKey(wanted.key));
  const edit: { id: number; body: string }[] = [];
  const standing = new Map<string, string>();
  for (const [fingerprint, { thread, marker }] of kept) {
    const { comment } = thread;
    const want = wanted.suggestions.get(fingerprint);
    const stays = wanted.findings.has(fingerprint) && isInPlace(thread, want);
    if (!stays && !isTouched(thread)) {
      remove.push(comment.id);
      kept.delete(fingerprint);
    }
    if (!stays) continue;
    standing.set(fingerprint, comment.url);
    const changed = want !== undefined && textOfSuggestion(comment.body) !== want.body.trim();
    if (changed && !thread.resolved && !comment.minimized)
      edit.push({ id: comment.id, body: withSuggestionMarker(marker, want.body) });
  }
  const moved = removedNow(threads, remove);
  const post = newOnes(wanted, new Set(kept.keys()), moved);
  const before = wanted.remembered.filter((one) => !moved.has(one));
  const remember = [...kept.keys(), ...before].filter((one) => wanted.findings.has(one));
  return { post, edit, remove, standing, remember };
}

/** Ours with this key, by fingerprint the one of the newest run; ids of the others that nobody touched. */
function findMarked(threads: readonly OwnThread[], key: string): [Map<string, Marked>, number[]] {
  const marked = threads
    .flatMap((thread) => {
      const marker = readSuggestionMarker(thread.comment.body);
      return marker?.key === key ? [{ thread, marker }] : [];
    })
    .sort(
      (a, b) =>
        Number(isTouched(b.thread)) - Number(isTouched(a.thread)) ||
        newestFirst(a.marker.run, b.marker.run) ||
        b.thread.comment.id - a.thread.comment.id,
    );
  const kept = new Map<string, Marked>();
  const others: number[] = [];
  for (const one of marked) {
    if (!kept.has(one.marker.fingerprint)) kept.set(one.marker.fingerprint, one);
    else if (!isTouched(one.thread)) others.push(one.thread.comment.id);
  }
  return [kept, others];
}

/** Somebody talks in it, or has dealt with it: then it is no longer only ours. */
function isTouched({ answers, resolved, comment }: OwnThread): boolean {
  return answers > 0 || resolved || comment.minimized;
}

/** GitHub moves a thread along with its lines, and gives up when they change. */
function isInPlace(thread: OwnThread, want: NewThread | undefined): boolean {
  if (thread.outdated || thread.line === null) return false;
  // Not worked out this time, as beyond a limit: it was right for these lines, and they are the same.
  if (want === undefined) return true;
  const start = thread.startLine ?? thread.line;
  return thread.path === want.path && start === want.start && thread.line === want.end;
}

/** Fingerprints of threads that go because of us: they may come back, on other lines. */
function removedNow(threads: readonly OwnThread[], remove: readonly number[]): ReadonlySet<string> {
  const gone = threads.filter(({ comment }) => remove.includes(comment.id));
  return new Set(
    gone.flatMap(({ comment }) => readSuggestionMarker(comment.body)?.fingerprint ?? []),
  );
}

function newOnes(
  { suggestions, remembered, post, key, run }: WantedSuggestions,
  kept: ReadonlySet<string>,
  moved: ReadonlySet<string>,
): ReadonlyMap<string, NewThread> {
  if (!post) return new Map();
  const fresh = [...suggestions].filter(
    ([fingerprint]) =>
      !kept.has(fingerprint) && (moved.has(fingerprint) || !remembered.includes(fingerprint)),
  );
  const room = Math.max(0, MOST_SUGGESTED - kept.size);
  return new Map(
    fresh.slice(0, room).map(([fingerprint, thread]) => {
      const marker = { key: encodeKey(key), fingerprint, run };
      return [fingerprint, { ...thread, body: withSuggestionMarker(marker, thread.body) }];
    }),
  );
}
