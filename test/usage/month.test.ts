import { expect, it } from 'vitest';
import { monthMarkdown, monthText } from '../../src/render/month.ts';
import { measuredMonth } from '../../src/usage/month.ts';
import type { ReadRecord } from '../../src/usage/read.ts';
import { NO_TOKENS } from '../../src/usage/tokens.ts';

function record(id: number, input: number, more: Partial<ReadRecord> = {}): ReadRecord {
  return {
    run: {
      ...{ repository: 'acme/shop', id, attempt: 1, leg: 0, event: 'push', commit: '' },
      ...{ workflow: '.github/workflows/review.yml', job: 'review' },
    },
    day: '2026-11-20',
    used: {
      ...{ complete: true, doubts: [], threads: 1, limitReached: false },
      uses: [
        {
          ...{
            client: 'codex',
            clientVersion: '0.171.0',
            provider: 'openai',
            model: 'gpt-6.2-sol',
          },
          ...{ budget: 'api', confidence: 'certain', basis: 'no-account', requests: 1 },
          ...{ tokens: { ...NO_TOKENS, input }, largestRequest: input },
          long: { requests: 0, tokens: NO_TOKENS },
        },
      ],
    },
    ...more,
  };
}

const USUAL = [1, 2, 3, 4].map((id) => record(id, 100_000));

it('adds what the runs of a line took, and nothing of the other line', () => {
  const month = measuredMonth('api', [...USUAL, record(9, 1, { day: '2026-09-01' })], '2026-11-28');
  expect(month).toMatchObject({ runs: 4, tokens: 400_000, amount: { low: 0.8, high: 0.8 } });
  const other = measuredMonth('subscription', USUAL, '2026-11-28');
  expect(other).toMatchObject({ runs: 0, tokens: 0, amount: null });
  expect(monthText([month, other], undefined)).toBe(
    '\nMeasured in 30 days, API budget: 0.8 USD in 4 runs.\n',
  );
});

it('tells the run that took more than twice the usual', () => {
  const { unusual } = measuredMonth('api', [record(5, 900_000), ...USUAL], '2026-11-28');
  expect(unusual).toMatchObject([{ run: 5, times: 9 }]);
  const told = 'run 5 of 2026-11-20, `.github/workflows/review.yml#review`: 9 times what its runs';
  const months = [measuredMonth('api', [record(5, 900_000), ...USUAL], '2026-11-28')];
  expect(monthMarkdown(months, undefined)).toContain(`- ⚠️ ${told}`);
  expect(monthMarkdown(months, undefined)).toContain(
    '| **API budget (OpenAI Platform)** | nothing known | 2.6 USD | 5 |',
  );
  expect(measuredMonth('api', [...USUAL, record(5, 200_000)], '2026-11-28').unusual).toEqual([]);
  // Of few runs nobody knows what is usual.
  const few = [record(1, 1_000), record(2, 1_000), record(3, 900_000)];
  expect(measuredMonth('api', few, '2026-11-28').unusual).toEqual([]);
});

it('has no sum where a price is not known', () => {
  const [use] = USUAL[0]?.used.uses ?? [];
  if (use === undefined) throw new Error('no use');
  const odd = record(5, 7);
  const unpriced = { ...odd, used: { ...odd.used, uses: [{ ...use, model: null }] } };
  const month = measuredMonth('api', [...USUAL, unpriced], '2026-11-28');
  expect(month.amount).toBeNull();
  expect(monthText([month], undefined)).toContain('500k tokens, no known price in 5 runs');
});
