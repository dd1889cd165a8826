import type { NewThread, OwnComment, OwnThread } from './client.ts';
import { encodeKey, MOST_SUGGESTED, type RunNumber, type Writing } from './marker.ts';
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
  /** Which of this run's writes an edit will be; 1 unless told. */
  readonly write?: number;
  /** By fingerprint; texts without a marker. */
  readonly suggestions: ReadonlyMap<string, NewThread>;
  /** Fingerprints of all findings of the head, those of the base included. */
  readonly findings: ReadonlySet<string>;
  /** Fingerprints of findings that had a suggestion before. */
  readonly remembered: readonly string[];
  /** Whether new ones may be posted. */
  readonly post: boolean;
}

export interface Edit {
  readonly comment: OwnComment;
  readonly body: string;
}

export interface SuggestionPlan {
  /** By fingerprint, with their markers. */
  readonly post: ReadonlyMap<string, NewThread>;
  /** New texts, and those that say that a suggestion is about to go. */
  readonly edit: readonly Edit[];
  /** Ids of those that are marked as going: nobody counts on them. */
  readonly remove: readonly number[];
  /** By fingerprint: the addresses of suggestions that stay and can be committed. */
  readonly standing: ReadonlyMap<string, string>;
  /** Fingerprints to remember, besides those that are posted. */
  readonly remember: readonly string[];
}

export interface Marked {
  readonly thread: OwnThread;
  readonly marker: SuggestionMarker;
}

/**
 * What to do about the suggestions on a pull request. One for a finding; changed in place while it
 * stands on the right lines; gone with its finding. What somebody answered, resolved or hid is
 * theirs and stays, and one that somebody deleted does not come back.
 *
 * One goes in two steps, also where there are two for a finding. It is marked first, and deleted only when the head is still ours after
 * that: a run that judges a newer head may have kept it, and what is deleted cannot be given back.
 */
export function planSuggestions(
  threads: readonly OwnThread[],
  wanted: WantedSuggestions,
): SuggestionPlan {
  const { kept, others, gone } = findMarked(threads, wanted.key);
  const edit: Edit[] = [];
  const writer = { ...wanted.run, write: wanted.write ?? 1 };
  const standing = new Map<string, string>();
  const moved = new Set(gone.map(({ marker }) => marker.fingerprint));
  for (const [fingerprint, one] of kept) {
    const { comment } = one.thread;
    const want = wanted.suggestions.get(fingerprint);
    const stays = wanted.findings.has(fingerprint) && isInPlace(one.thread, want);
    if (!stays && !isTouched(one.thread)) {
      edit.push({ comment, body: asGone(one, writer) });
      moved.add(fingerprint);
      kept.delete(fingerprint);
    }
    if (!stays) continue;
    standing.set(fingerprint, comment.url);
    const changed = want !== undefined && textOfSuggestion(comment.body) !== want.body.trim();
    if (changed && !one.thread.resolved && !comment.minimized)
      edit.push({ comment, body: asOurs(one.marker, writer, want.body) });
  }
  for (const one of others)
    if (!isTouched(one.thread))
      edit.push({ comment: one.thread.comment, body: asGone(one, writer) });
  // What went because of us may come back, on other lines.
  const before = wanted.remembered.filter((one) => !moved.has(one));
  return {
    post: newOnes(wanted, new Set(kept.keys()), moved),
    edit,
    remove: gone.flatMap(({ thread }) => (isTouched(thread) ? [] : [thread.comment.id])),
    standing,
    remember: [...kept.keys(), ...before].filter((one) => wanted.findings.has(one)),
  };
}

/**
 * Ours with this key, by fingerprint the first that was made, whichever run made it: so two runs
 * that meet never take each other's for the one too many. And the others, and those that are going.
 */
export function findMarked(threads: readonly OwnThread[], key: string) {
  const marked = threads
    .flatMap((thread): Marked[] => {
      const marker = readSuggestionMarker(thread.comment.body);
      return marker?.key === encodeKey(key) ? [{ thread, marker }] : [];
    })
    .sort(
      (a, b) =>
        Number(isTouched(b.thread)) - Number(isTouched(a.thread)) ||
        a.thread.comment.id - b.thread.comment.id,
    );
  const kept = new Map<string, Marked>();
  const others: Marked[] = [];
  const gone: Marked[] = [];
  for (const one of marked) {
    if (one.marker.gone) gone.push(one);
    else if (kept.has(one.marker.fingerprint)) others.push(one);
    else kept.set(one.marker.fingerprint, one);
  }
  return { kept, others, gone };
}

/** What a suggestion says until it is deleted; its text is kept, for whoever has to give it back. */
export function asGone({ thread, marker }: Marked, writer: Writing): string {
  const text = Buffer.from(textOfSuggestion(thread.comment.body)).toString('base64');
  return withSuggestionMarker(
    { ...marker, writer, gone: true },
    `This suggestion was about an earlier state of the change.\n\n<!-- was ${text} -->`,
  );
}

/** The suggestion again that was marked as going; undefined where its text was not kept. */
export function asBefore({ thread, marker }: Marked, writer: Writing): string | undefined {
  const [, text] = /<!-- was ([\w+/=]+) -->/.exec(thread.comment.body) ?? [];
  return text && asOurs(marker, writer, Buffer.from(text, 'base64').toString());
}

function asOurs(marker: SuggestionMarker, writer: Writing, text: string): string {
  return withSuggestionMarker({ ...marker, writer, gone: false }, text);
}

/** Somebody talks in it, or has dealt with it: then it is no longer only ours. */
export function isTouched({ answers, resolved, comment }: OwnThread): boolean {
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
      const marker = {
        key: encodeKey(key),
        fingerprint,
        run,
        writer: { ...run, write: 1 },
        gone: false,
      };
      return [fingerprint, { ...thread, body: withSuggestionMarker(marker, thread.body) }];
    }),
  );
}
