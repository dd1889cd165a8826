import type { Conversation, OwnComment } from './client.ts';
import {
  type CommentState,
  encodeKey,
  isNewer,
  isSameRun,
  type Marker,
  type RunNumber,
  readMarker,
  textAfterMarker,
  withMarker,
} from './marker.ts';

/**
 * When to comment. `changes`: when there is something to tell, a finding or a budget that moved.
 * `on-failure`: when the check fails. In both, a comment that exists is kept up to date.
 */
export type CommentMode = 'changes' | 'on-failure' | 'always' | 'never';

/** `clean`: nothing to tell. `notable`: something, and the check passes. `failing`: it does not. */
export type Standing = 'clean' | 'notable' | 'failing';

export interface WantedComment {
  readonly mode: CommentMode;
  /** Tells the comments of several guards on one pull request apart. */
  readonly key: string;
  readonly version: string;
  /** The pull request's head that was judged. */
  readonly commit: string;
  readonly run: RunNumber;
  /** Which of this run's writes it will be; 1 unless told. */
  readonly write?: number | undefined;
  /** The last that it wrote here; an earlier one of its own does not stay, though the text be right. */
  readonly wrote?: number | undefined;
  /** When the event of this run happened, as GitHub writes times; undefined where it does not say. */
  readonly since?: string | undefined;
  readonly standing: Standing;
  /** Markdown without a marker, at most 65,536 - MARKER_ROOM characters. */
  readonly body: string;
  /** What takes its place once there is nothing left to tell. */
  readonly fixedBody: string;
  /** Fingerprints to remember: a suggestion was posted for them, on this pull request. */
  readonly suggested?: readonly string[] | undefined;
}

export type Silence = 'mode-never' | 'nothing-to-tell' | 'newer-run' | 'head-moved';

export type Step =
  | { readonly kind: 'create'; readonly body: string }
  | {
      readonly kind: 'update';
      readonly comment: OwnComment;
      readonly body: string;
      readonly state: CommentState;
    }
  | { readonly kind: 'keep'; readonly comment: OwnComment; readonly state: CommentState }
  | { readonly kind: 'silence'; readonly why: Silence };

export interface CommentPlan {
  readonly step: Step;
  /** Ids of this token's other comments with the same key. */
  readonly remove: readonly number[];
}

export interface Marked {
  readonly comment: OwnComment;
  readonly marker: Marker;
}

/** What to do about the comment, from what stands on the pull request now. */
export function planComment(conversation: Conversation, wanted: WantedComment): CommentPlan {
  if (wanted.mode === 'never') return silence('mode-never');
  // Whoever judges the new head will speak; this verdict is about code that is gone.
  if (conversation.headSha !== wanted.commit) return silence('head-moved');

  const [kept, ...others] = findMarked(conversation, wanted.key);
  // One of a newer run is written into the first by that run, and then deleted.
  const remove = others
    .filter((one) => !isNewer(one.marker.run, wanted.run) || isPlanted(one, wanted))
    .map(idOf);
  if (kept === undefined) return { step: firstWord(wanted), remove };
  if ([kept, ...others].some((one) => speaksForUs(one, wanted)))
    return silence('newer-run', remove);

  const state = nextState(wanted, kept.marker.state);
  const text = state === 'fixed' ? wanted.fixedBody : wanted.body;
  // Also where only the head is another: which one it is about tells runs that cross who is right.
  const same =
    kept.marker.commit === wanted.commit &&
    !(isSameRun(kept.marker.run, wanted.run) && kept.marker.write < (wanted.wrote ?? 0)) &&
    String(kept.marker.suggested) === String(wanted.suggested ?? []) &&
    withoutRun(textAfterMarker(kept.comment.body), kept.marker.run) ===
      withoutRun(textAfterMarker(text), wanted.run);
  const { comment } = kept;
  return same
    ? { step: { kind: 'keep', comment, state }, remove }
    : { step: { kind: 'update', comment, body: marked(wanted, state, text), state }, remove };
}

/** What the comment that stands remembers of suggestions. */
export function rememberedSuggestions(
  conversation: Conversation,
  wanted: WantedComment,
): readonly string[] {
  const marked = findMarked(conversation, wanted.key);
  return [...new Set(marked.flatMap(({ marker }) => marker.suggested))];
}

/** Whether a newer run has judged the same head. */
function speaksForUs(one: Marked, wanted: WantedComment): boolean {
  const { run, commit } = one.marker;
  return isNewer(run, wanted.run) && commit === wanted.commit && !isPlanted(one, wanted);
}

/**
 * A newer run writes after our event. Any step of the repository can write a comment with this
 * token, and one that lay there before, with a number that no run will ever have, would silence the
 * guard for good.
 */
export function isPlanted({ comment, marker }: Marked, { run, since }: WantedComment): boolean {
  if (since === undefined || comment.updatedAt === '') return false;
  return isNewer(marker.run, run) && comment.updatedAt < since;
}

/**
 * Ours with this key and not hidden. The first that was made is the one that stays, whoever writes
 * into it: so two runs that meet never delete each other's.
 */
export function findMarked({ own }: Conversation, key: string): readonly Marked[] {
  return own
    .flatMap((comment) => {
      const marker = comment.minimized ? null : readMarker(comment.body);
      return marker?.key === encodeKey(key) ? [{ comment, marker }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

function idOf({ comment }: Marked): number {
  return comment.id;
}

function firstWord(wanted: WantedComment): Step {
  const { mode, standing } = wanted;
  const speak =
    mode === 'always' ||
    (mode === 'changes' && standing !== 'clean') ||
    (mode === 'on-failure' && standing === 'failing');
  if (!speak) return { kind: 'silence', why: 'nothing-to-tell' };
  const state = standing === 'clean' ? 'clean' : 'open';
  return { kind: 'create', body: marked(wanted, state, wanted.body) };
}

function nextState(wanted: WantedComment, before: CommentState): CommentState {
  if (wanted.standing !== 'clean') return 'open';
  return before === 'clean' ? 'clean' : 'fixed';
}

function marked(wanted: WantedComment, state: CommentState, text: string): string {
  const { version, commit, run, write = 1, suggested = [] } = wanted;
  const key = encodeKey(wanted.key);
  return withMarker({ version, key, commit, run, write, state, suggested }, text);
}

/** A text without the address of its run, which differs each time and tells nothing new. */
function withoutRun(text: string, run: RunNumber): string {
  return text.replace(new RegExp(`/runs/${run.id}(?:/attempts/\\d+)?(?!\\d)`, 'g'), '/runs/');
}

/** What takes the place of a verdict about a head that is gone, where no other is there yet. */
export function withdrawn(wanted: WantedComment): string {
  return marked(
    wanted,
    'clean',
    'Spend Guard: newer commits came while this was being written. Their run tells how they stand.',
  );
}

function silence(why: Silence, remove: readonly number[] = []): CommentPlan {
  return { step: { kind: 'silence', why }, remove };
}
