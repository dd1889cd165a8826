/**
 * Reads a rollout of Codex: the file in which the client keeps one thread, a line of JSON for
 * everything that happened. Formats of 0.58 to 0.171, seen with the released clients against a server
 * with known usage. Only numbers and the words of `names.ts` leave this file.
 */
import type { Doubt } from './doubts.ts';
import { clientVersion, modelName, providerName } from './names.ts';
import {
  beyond,
  countOf,
  type Fields,
  fieldsOf,
  isNothing,
  NO_TOKENS,
  type TokenCounts,
  tokenCounts,
} from './tokens.ts';

/** One thread: a conversation with its requests. A sub-agent and a review have threads of their own. */
export interface Thread {
  readonly provider: string | null;
  /** As it stands in the file: for a look at the home's configuration, and for nothing else. */
  readonly providerId: string | undefined;
  readonly clientVersion: string | null;
  /** A ChatGPT account made it; from 0.156–0.159 on the client tells. */
  readonly byAccount: boolean;
  readonly turns: readonly Turn[];
}

export interface Turn {
  /** The process that made the thread began with it; later ones may be signed in differently. */
  readonly first: boolean;
  /** What the server told of the limits of a plan: `told` only by ChatGPT, `empty` is written for all. */
  readonly limits: 'told' | 'empty' | 'never';
  readonly requests: readonly Request[];
  readonly end: 'done' | 'limit' | 'refused' | 'failed' | 'open';
}

export interface Request {
  readonly model: string | null;
  readonly tokens: TokenCounts;
}

/** A request that another file told already, as when a thread is forked, counts once. */
export type Seen = Set<string>;

/** More than any job makes; who makes up lines by the million gets no memory for them. */
export const MOST_KEPT = 200_000;

export interface RolloutOptions {
  /** Milliseconds since 1970: what happened before belongs to somebody else's run. */
  readonly since: number | undefined;
  readonly seen: Seen;
  /** How many requests and turns are still kept, of all threads together. */
  readonly room: { left: number };
  /** Is added to. */
  readonly doubts: Set<Doubt>;
}

interface OpenTurn {
  first: boolean;
  limits: Turn['limits'];
  requests: Request[];
  end: Turn['end'];
}

/** Undefined where no line says that it is a thread. */
export function readRollout(lines: Iterable<string>, options: RolloutOptions): Thread | undefined {
  const reader = new Reader(options);
  for (const line of lines) reader.take(line);
  return reader.thread();
}

class Reader {
  readonly #options: RolloutOptions;
  readonly #turns: OpenTurn[] = [];
  #meta: Fields | undefined;
  #turn: OpenTurn | undefined;
  #model: string | null = null;
  /** Of the thread so far; what a running total says beyond it is a request that nothing else told. */
  #known: TokenCounts = NO_TOKENS;
  /** 0.58 has no line that says where a turn begins and ends. */
  #tellsTurns = false;
  #begun = 0;
  #asked = false;

  constructor(options: RolloutOptions) {
    this.#options = options;
  }

  take(text: string): void {
    let line: Fields;
    try {
      line = fieldsOf(JSON.parse(text));
    } catch {
      this.#options.doubts.add('unreadable-line');
      return;
    }
    const payload = fieldsOf(line.payload);
    const counts = !this.#isBefore(line.timestamp);
    switch (line.type) {
      case 'session_meta':
        if (this.#meta !== undefined) this.#options.doubts.add('copied-history');
        this.#meta ??= payload;
        return;
      case 'turn_context':
        this.#model = modelName(payload.model);
        if (!this.#tellsTurns) this.#ask();
        return;
      case 'token_usage_record':
        this.#record(payload, counts);
        return;
      case 'event_msg':
        this.#event(payload, counts);
        return;
      default:
        return;
    }
  }

  #isBefore(timestamp: unknown): boolean {
    const { since } = this.#options;
    if (since === undefined) return false;
    return typeof timestamp === 'string' && Date.parse(timestamp) < since;
  }

  #event(payload: Fields, counts: boolean): void {
    switch (payload.type) {
      case 'task_started':
        this.#tellsTurns = true;
        this.#begin(counts);
        return;
      case 'user_message':
        if (!this.#tellsTurns) this.#begin(counts);
        return;
      case 'token_count':
        this.#running(payload, counts);
        return;
      case 'task_complete':
        this.#close(endOf(payload.error));
        return;
      case 'turn_aborted':
        this.#close('failed');
        return;
      default:
        return;
    }
  }

  #hasRoom(): boolean {
    if (this.#options.room.left-- > 0) return true;
    this.#options.doubts.add('too-much');
    return false;
  }

  #begin(counts: boolean): void {
    if (!this.#hasRoom()) return;
    const turn: OpenTurn = { first: this.#begun === 0, limits: 'never', requests: [], end: 'open' };
    this.#begun++;
    this.#turn = turn;
    if (counts) this.#turns.push(turn);
  }

  #close(end: Turn['end']): void {
    if (this.#turn !== undefined) this.#turn.end = end;
  }

  /** From about 0.169 on: a line a response, exact. */
  #record(payload: Fields, counts: boolean): void {
    const tokens = tokenCounts(payload.usage);
    if (tokens === undefined) {
      this.#options.doubts.add('impossible-count');
      return;
    }
    const total = fieldsOf(payload.thread_token_usage);
    const key = [payload.thread_id, payload.response_id, countOf(total.total_tokens)]
      .map((part) => String(part).slice(0, LONGEST_ID))
      .join(' ');
    this.#known = tokenCounts(total) ?? this.#known;
    if (this.#options.seen.has(key)) return;
    if (!this.#hasRoom()) return;
    this.#options.seen.add(key);
    if (counts) this.#add(tokens);
  }

  /** Running totals, of every client; told again and again, also where nothing was added. */
  #running({ info, rate_limits: limits }: Fields, counts: boolean): void {
    if (this.#turn !== undefined && limits !== undefined && this.#turn.limits !== 'told')
      this.#turn.limits = tellsLimits(fieldsOf(limits)) ? 'told' : 'empty';
    const totals = fieldsOf(info);
    if (totals.total_token_usage === undefined) return;
    const total = tokenCounts(totals.total_token_usage);
    if (total === undefined) {
      this.#options.doubts.add('impossible-count');
      return;
    }
    // A total that is smaller began anew with another process.
    const added = beyond(total, this.#known) ?? total;
    this.#known = total;
    if (isNothing(added) || !counts || !this.#hasRoom()) return;
    // Between two totals there may have been more than the last request.
    const last = tokenCounts(totals.last_token_usage);
    const before = last && beyond(added, last);
    if (last === undefined || before === undefined || isNothing(before)) this.#add(added);
    else for (const one of [before, last]) this.#add(one);
  }

  /** Where no line tells of turns each request has its context: one that nothing followed failed. */
  #ask(): void {
    if (this.#asked && this.#turn !== undefined) this.#turn.end = 'failed';
    this.#asked = true;
  }

  #add(tokens: TokenCounts): void {
    if (this.#turn === undefined) this.#begin(true);
    this.#asked = false;
    this.#turn?.requests.push({ model: this.#model, tokens });
  }

  thread(): Thread | undefined {
    if (this.#meta === undefined) return undefined;
    if (!this.#tellsTurns) this.#ask();
    const { model_provider: provider, cli_version: version, creator_account_id: by } = this.#meta;
    for (const turn of this.#turns) {
      if (turn.end === 'failed') this.#options.doubts.add('failed-request');
      if (turn.end === 'open' && this.#tellsTurns) this.#options.doubts.add('unfinished-turn');
    }
    return {
      // Up to 0.55 the file does not name it, and `openai` is what is built in.
      provider: providerName(provider ?? 'openai'),
      providerId: typeof provider === 'string' ? provider : undefined,
      clientVersion: clientVersion(version),
      byAccount: typeof by === 'string' && by !== '',
      turns: this.#turns,
    };
  }
}

const LONGEST_ID = 80;

/** What is refused before it begins costs nothing; whatever else fails may have been paid. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  ...['unauthorized', 'bad_request', 'context_window_exceeded', 'cyber_policy'],
]);

function endOf(error: unknown): Turn['end'] {
  if (error === undefined || error === null) return 'done';
  const { codex_error_info: info } = fieldsOf(error);
  if (info === 'usage_limit_exceeded') return 'limit';
  return REFUSALS.has(info) ? 'refused' : 'failed';
}

function tellsLimits({ primary, secondary, credits }: Fields): boolean {
  return [primary, secondary, credits].some((one) => one !== undefined && one !== null);
}
