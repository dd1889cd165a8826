import { expect, it } from 'vitest';
import { judged } from './judge.ts';

/** A request that one function makes up and another sends with the `fetch` that it is handed. */
const program = (send: string, handed = 'globalThis.fetch') => `
function requestOf(key) {
  return { url: 'https://api.openai.com/v1/chat/completions', headers: { Authorization: \`Bearer \${key}\` } };
}
async function draft(key, ${send}) {
  const { url, headers } = requestOf(key);
  return ${send}(url, { method: 'POST', headers, body: '{}' });
}
await draft(process.env.SHOP_KEY, ${handed});
`;

it.each(['fetchImpl', 'fetchFn', 'customFetch', 'getter'])('a request by %s is one', (send) => {
  const run = { what: send, run: 'node ask.mjs', env: ['SHOP_KEY'], budget: 'api' };
  expect(judged({ ...run, files: { 'ask.mjs': program(send) } }).budget).toBe('api');
});

it('what is fetched from a store of its own is none', () => {
  const run = { what: 'store', run: 'node ask.mjs', env: ['SHOP_KEY'], budget: 'none' };
  expect(
    judged({ ...run, files: { 'ask.mjs': program('prefetchRows', 'rows.prefetch') } }).budget,
  ).toBe('none');
});
