import type { Answer, Seen } from '../conformance/answers.ts';

/** Tokens of one response, as OpenAI counts them. */
export interface Served {
  readonly input: number;
  readonly cached?: number;
  readonly written?: number;
  readonly output: number;
  readonly reasoning?: number;
}

/** What the model does once it is asked. */
export type Reply =
  | { readonly does: 'says'; readonly served: Served }
  | { readonly does: 'calls'; readonly served: Served; readonly item: Record<string, unknown> }
  /** The stream ends before the response is complete: paid perhaps, told by nobody. */
  | { readonly does: 'breaks off' }
  /** The included usage and the credits are gone. */
  | { readonly does: 'refuses' };

/** Replies one by one and remembers what it served. */
export class Script {
  readonly #replies: Reply[];
  readonly served: Served[] = [];

  constructor(replies: readonly Reply[]) {
    this.#replies = [...replies];
  }

  /** The next reply; an exhausted script refuses what nobody planned. */
  readonly answer = (seen: Seen): Answer => {
    const reply = this.#replies.shift() ?? { does: 'refuses' as const };
    const limits = seen.host.endsWith('chatgpt.com') ? LIMITS : {};
    switch (reply.does) {
      case 'refuses': {
        const error = { type: 'usage_limit_reached', message: 'The usage limit has been reached' };
        const body = { error: { ...error, plan_type: 'plus', resets_in_seconds: 3600 } };
        return {
          status: 429,
          type: 'application/json',
          headers: limits,
          body: JSON.stringify(body),
        };
      }
      case 'breaks off':
        return stream([created(0)], limits);
      case 'says':
      case 'calls': {
        this.served.push(reply.served);
        const count = this.served.length;
        const item = reply.does === 'calls' ? reply.item : message(count);
        const done = { type: 'response.output_item.done', output_index: 0, item };
        const response = { id: `resp_${count}`, output: [item], usage: usageOf(reply.served) };
        return stream([created(count), done, { type: 'response.completed', response }], limits);
      }
      default:
        return reply satisfies never;
    }
  };
}

/** What chatgpt.com tells of the limits with every answer; api.openai.com tells none. */
const LIMITS = {
  'x-codex-primary-used-percent': '12',
  'x-codex-primary-window-minutes': '300',
  'x-codex-primary-reset-after-seconds': '600',
  'x-codex-secondary-used-percent': '3',
  'x-codex-secondary-window-minutes': '10080',
  'x-codex-secondary-reset-after-seconds': '6000',
};

function created(count: number) {
  return { type: 'response.created', response: { id: `resp_${count}` } };
}

function message(count: number) {
  const content = [{ type: 'output_text', text: 'done' }];
  return { type: 'message', role: 'assistant', id: `msg_${count}`, content };
}

function usageOf({ input, cached = 0, written = 0, output, reasoning = 0 }: Served) {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cached, cache_write_tokens: written },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

function stream(events: readonly { type: string }[], headers: Record<string, string>): Answer {
  const body = events.map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}\n\n`).join('');
  return { status: 200, type: 'text/event-stream', headers, body };
}
