import type { Conversation, FolderName, NewThread, OwnComment, ReviewComment } from './client.ts';
import {
  findMarked as findComments,
  isPlanted,
  planComment,
  rememberedSuggestions,
  type Silence,
  type WantedComment,
  withdrawn,
} from './comment-plan.ts';
import { type CommentState, isSameRun, textAfterMarker } from './marker.ts';
import { restored } from './overwritten.ts';
import {
  asBefore,
  asGone,
  type Edit,
  findMarked as findSuggestions,
  isTouched,
  type Marked,
  type SuggestionPlan,
} from './suggestion-plan.ts';

export type Delivery =
  | {
      readonly kind: 'created' | 'updated' | 'fixed' | 'unchanged';
      readonly url: string;
      /** How many duplicates were deleted. */
      readonly removed: number;
    }
  | { readonly kind: 'silent'; readonly why: Silence }
  | {
      readonly kind: 'not-permitted';
      readonly permission: 'pull-requests: write';
      readonly message: string;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** What is posted beside the comment, on lines of the change. */
export interface Suggesting {
  /** The folder whose files it must know. */
  readonly folder: FolderName | undefined;
  /** `speaks`: whether there is a comment, or will be one. */
  plan(
    look: Conversation,
    remembered: readonly string[],
    write: number,
    speaks: boolean,
  ): SuggestionPlan;
  /** The comment that tells of what stands beside it. */
  comment(plan: SuggestionPlan): WantedComment;
  see(look: Conversation): void;
  posted(comments: readonly ReviewComment[]): void;
  refused(why: string): void;
  edited(body: string): void;
  removed(count: number): void;
}

/** What this delivery did so far, some of which it may have to take back. */
export interface Done {
  created: number | undefined;
  updated: CommentState | undefined;
  /** A comment was sent before and no answer came: what is found now is that one. */
  unsure: boolean;
  /** How many texts of ours were written. */
  writes: number;
  /** The last of them that was a verdict. */
  wrote: number;
  /** Ids of what was posted on lines. */
  readonly posted: Set<number>;
  /** By id, how often it was edited. */
  readonly tries: Map<number, number>;
  /** By id, what was sent last: what GitHub made of it is not sent again. */
  readonly sent: Map<number, string>;
  /** Texts with the number of a newer run that are none of its: they are not brought back. */
  readonly planted: Set<string>;
  /** By id, what GitHub told of its texts with our last write. */
  readonly versions: Map<number, readonly string[]>;
}

export function nothingDone(): Done {
  return {
    created: undefined,
    updated: undefined,
    unsure: false,
    writes: 0,
    wrote: 0,
    posted: new Set(),
    sent: new Map(),
    tries: new Map(),
    planted: new Set(),
    versions: new Map(),
  };
}

export type Write =
  | { readonly kind: 'create'; readonly body: string }
  | {
      readonly kind: 'update';
      readonly comment: OwnComment;
      readonly body: string;
      /** Undefined where it is none of our verdicts. */
      readonly state: CommentState | undefined;
    }
  | { readonly kind: 'edit'; readonly edits: readonly Edit[] }
  | { readonly kind: 'post'; readonly threads: ReadonlyMap<string, NewThread> };

/** Ids of what nobody counts on. */
export interface Removal {
  readonly comments: readonly number[];
  readonly threads: readonly number[];
}

export interface Finished {
  readonly delivery: Delivery;
  readonly remove: Removal;
}

/** The next write, by how the pull request stands now and what was done to it; or the end. */
export function nextStep(
  look: Conversation,
  asked: WantedComment,
  suggesting: Suggesting | undefined,
  done: Done,
): Write | Finished {
  const wanted = { ...asked, write: done.writes + 1, wrote: done.wrote };
  suggesting?.see(look);
  for (const one of findComments(look, wanted.key))
    if (isPlanted(one, wanted)) done.planted.add(one.comment.body);
  const undo = takeBack(look, wanted, done);
  if (undo !== undefined) return undo;
  if (look.headSha !== wanted.commit) return withdraw(look, wanted, done);
  const first = planComment(look, wanted);
  if (first.step.kind === 'silence' && first.step.why !== 'nothing-to-tell')
    return leave(look, wanted, done, first.step.why, first.remove);
  if (suggesting === undefined) return comment(look, wanted, done, []);
  const remembered = rememberedSuggestions(look, wanted);
  const beside = suggesting.plan(look, remembered, wanted.write, first.step.kind !== 'silence');
  const edits = beside.edit.filter((edit) => worthTrying(edit, done));
  if (edits.length > 0) return { kind: 'edit', edits };
  if (beside.post.size > 0) return { kind: 'post', threads: beside.post };
  return comment(
    look,
    { ...suggesting.comment(beside), write: wanted.write, wrote: wanted.wrote },
    done,
    beside.remove,
  );
}

/** Of those that GitHub refuses, or writes in its own way, there is an end. */
function worthTrying({ comment: { id } }: Edit, { tries }: Done): boolean {
  return (tries.get(id) ?? 0) < MOST_TRIES;
}

const MOST_TRIES = 4;

function comment(
  look: Conversation,
  wanted: WantedComment,
  done: Done,
  threads: readonly number[],
): Write | Finished {
  const { step, remove } = planComment(look, wanted);
  switch (step.kind) {
    case 'silence':
      return end({ kind: 'silent', why: step.why }, remove, threads);
    case 'create':
      // It is not listed yet, or somebody has deleted it already.
      return done.created === undefined ? step : end(told(done, ''), remove, threads);
    case 'update':
      if (!isSameText(done.sent.get(step.comment.id), step.body)) return step;
      if (!isSameText(step.comment.body, step.body) || done.wrote !== done.writes) return step;
      return end(told(done, step.comment.url), remove, threads);
    case 'keep':
      return end(told(done, step.comment.url), remove, threads);
    default:
      return step satisfies never;
  }
}

/** Whatever its marker says, which counts our writes. */
function isSameText(a: string | undefined, b: string): boolean {
  return a !== undefined && textAfterMarker(a) === textAfterMarker(b);
}

function told({ created, updated, unsure }: Done, url: string): Delivery {
  const changed = updated === undefined ? 'unchanged' : updated === 'fixed' ? 'fixed' : 'updated';
  return { kind: created !== undefined || unsure ? 'created' : changed, url, removed: 0 };
}

function end(
  delivery: Delivery,
  comments: readonly number[] = [],
  threads: readonly number[] = [],
): Finished {
  return { delivery, remove: { comments, threads } };
}

/** Our verdict on a head that is gone, or on top of what a newer run wrote meanwhile. */
function takeBack(look: Conversation, wanted: WantedComment, done: Done): Write | undefined {
  for (const { comment: own, marker } of findComments(look, wanted.key)) {
    // What somebody wrote since is not ours to judge.
    if (own.body !== done.sent.get(own.id) && !isSameText(done.sent.get(own.id), own.body))
      continue;
    const versions = (done.versions.get(own.id) ?? []).filter((body) => !done.planted.has(body));
    const better = restored(marker, versions, look.headSha);
    if (better !== undefined)
      return { kind: 'update', comment: own, body: better, state: undefined };
  }
  return undefined;
}

/** The head has moved on: whoever judges it speaks, and what we posted is about code that is gone. */
function withdraw(look: Conversation, wanted: WantedComment, done: Done): Write | Finished {
  const [first, ...others] = findComments(look, wanted.key);
  const body = withdrawn(wanted);
  // It is not deleted: the run of the new head may have found it, and be writing into it.
  if (
    first !== undefined &&
    done.sent.has(first.comment.id) &&
    isSameRun(first.marker.run, wanted.run) &&
    !isSameText(first.comment.body, body)
  )
    return { kind: 'update', comment: first.comment, body, state: undefined };
  const edits = threadsTakenBack(look, wanted, done);
  if (edits.length > 0) return { kind: 'edit', edits };
  const mine = others.filter(({ comment: { id } }) => id === done.created);
  return end(
    { kind: 'silent', why: 'head-moved' },
    mine.map(({ comment: { id } }) => id),
  );
}

/** Another run speaks for this head. */
function leave(
  look: Conversation,
  wanted: WantedComment,
  done: Done,
  why: Silence,
  comments: readonly number[],
): Write | Finished {
  const edits = threadsTakenBack(look, wanted, done);
  if (edits.length > 0) return { kind: 'edit', edits };
  const linked = linkedFrom(look, wanted);
  const gone = findSuggestions(look.threads, wanted.key).gone.map(({ thread }) => thread.comment);
  const ours = gone.filter((own) => done.posted.has(own.id) && !linked(own));
  return end(
    { kind: 'silent', why },
    comments,
    ours.map(({ id }) => id),
  );
}

/**
 * Of the suggestions that we touched those stand to which the comment about the head leads: its run
 * counts on them, and looks again when it has written. All others go.
 */
function threadsTakenBack(look: Conversation, wanted: WantedComment, done: Done): readonly Edit[] {
  const { kept, others, gone } = findSuggestions(look.threads, wanted.key);
  const linked = linkedFrom(look, wanted);
  const writer = { ...wanted.run, write: wanted.write ?? 1 };
  const touched = ({ thread: { comment: own } }: Marked) =>
    done.posted.has(own.id) || done.sent.has(own.id);
  const away = [...kept.values(), ...others].filter(
    (one) => touched(one) && !linked(one.thread.comment),
  );
  const back = gone.filter(({ thread }) => linked(thread.comment));
  const edits = [
    ...away.map((one) => ({ one, body: asGone(one, writer) })),
    ...back.map((one) => ({ one, body: asBefore(one, writer) })),
  ];
  return edits.flatMap(({ one: { thread }, body }) => {
    const edit = { comment: thread.comment, body: body ?? '' };
    return body === undefined || isTouched(thread) || !worthTrying(edit, done) ? [] : [edit];
  });
}

/** Whether the comment about the head leads to one of our suggestions. */
function linkedFrom(look: Conversation, wanted: WantedComment): (own: OwnComment) => boolean {
  const about = findComments(look, wanted.key).filter(
    ({ marker }) => marker.commit === look.headSha && !isSameRun(marker.run, wanted.run),
  );
  return ({ url }) => url !== '' && about.some(({ comment: { body } }) => body.includes(url));
}
