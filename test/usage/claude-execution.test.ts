import { expect, it } from 'vitest';
import { readClaudeExecution } from '../../src/usage/claude-execution.ts';
import type { Doubt } from '../../src/usage/doubts.ts';

const SECRET = 'do-not-tell';
const answer = (id: string, input: number) => ({
  type: 'assistant',
  message: {
    ...{ id, model: 'claude-opus-5', content: [{ type: 'text', text: SECRET }] },
    usage: { input_tokens: 10, cache_read_input_tokens: input - 10, output_tokens: 1 },
  },
});
const RESULT = {
  ...{ type: 'result', subtype: 'success', result: SECRET, total_cost_usd: 0.5, num_turns: 2 },
  modelUsage: {
    'claude-opus-5': {
      ...{ inputTokens: 20, cacheReadInputTokens: 1_480, cacheCreationInputTokens: 500 },
      ...{ outputTokens: 90, costUSD: 0.5 },
    },
  },
};

function read(value: unknown) {
  const doubts = new Set<Doubt>();
  return { uses: readClaudeExecution(value, doubts), doubts: [...doubts] };
}

it('tells what each model used, cached input as a part of the input', () => {
  const { uses, doubts } = read([answer('a', 500), answer('a', 500), answer('b', 1_000), RESULT]);
  expect(doubts).toEqual([]);
  expect(uses).toMatchObject([
    {
      ...{ client: 'claude-code', model: 'claude-opus-5', budget: 'other', requests: 2 },
      tokens: { input: 2_000, cached: 1_480, cacheWrite: 500, output: 90 },
      largestRequest: 1_000,
    },
  ]);
  expect(JSON.stringify(uses)).not.toContain(SECRET);
});

it('is nothing where no result stands, and leaves out what cannot be', () => {
  expect(read([answer('a', 500)]).uses).toBeUndefined();
  expect(read({ type: 'result' }).uses).toBeUndefined();
  const wrong = { ...RESULT, modelUsage: { 'claude-opus-5': { inputTokens: -1 } } };
  expect(read([wrong])).toEqual({ uses: [], doubts: ['impossible-count'] });
  expect(read([{ type: 'result' }])).toEqual({ uses: [], doubts: ['unreadable-line'] });
});
