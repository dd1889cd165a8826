/** Rollouts as the clients write them, with what a reader must leave behind. */
export interface Line {
  readonly type: string;
  readonly payload: Record<string, unknown>;
  readonly timestamp?: string;
}

export const SECRET = 'sk-proj-do-not-tell';

export function meta(more: Record<string, unknown> = {}): Line {
  return {
    type: 'session_meta',
    payload: {
      id: 'thread-1',
      cwd: `/home/${SECRET}`,
      cli_version: '0.171.0',
      model_provider: 'openai',
      base_instructions: { text: SECRET },
      ...more,
    },
  };
}

export const event = (type: string, more: Record<string, unknown> = {}): Line => ({
  type: 'event_msg',
  payload: { type, ...more },
});

export const context = (model: unknown = 'gpt-6.2-sol'): Line => ({
  type: 'turn_context',
  payload: { model, cwd: SECRET },
});

export function usage(input: number, output: number, more: Record<string, unknown> = {}) {
  return { input_tokens: input, output_tokens: output, ...more };
}

/** The exact line of a newer client. */
export function used(id: string, one: unknown, total: unknown = one): Line {
  const payload = { thread_id: 'thread-1', response_id: id, usage: one, thread_token_usage: total };
  return { type: 'token_usage_record', payload };
}

/** The running total of every client. */
export function running(total: unknown, last: unknown, limits: unknown = NO_LIMITS): Line {
  const info = total === null ? null : { total_token_usage: total, last_token_usage: last };
  return event('token_count', { info, rate_limits: limits });
}

export const NO_LIMITS = { primary: null, secondary: null, credits: null };
export const LIMITS = { ...NO_LIMITS, primary: { used_percent: 12, window_minutes: 300 } };

export function textOf(lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(dated(line))}\n`).join('');
}

export function stringsOf(lines: readonly Line[]): string[] {
  return lines.map((line) => JSON.stringify(dated(line)));
}

/** The client writes the moment first. */
function dated({ timestamp = '2026-11-28T10:00:00.000Z', type, payload }: Line) {
  return { timestamp, type, payload };
}
