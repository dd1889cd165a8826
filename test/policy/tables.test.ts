import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_LITERALS } from '../../src/knowledge/keys.ts';
import { RETIREMENTS, retirementOf } from '../../src/knowledge/models.ts';
import { globProblem, jobGlob } from '../../src/policy/glob.ts';
import { ignoreComments } from '../../src/policy/ignore-comments.ts';
import { intendedInput } from '../../src/policy/inputs.ts';
import { findKeys } from '../../src/policy/keys.ts';
import { misspelt } from '../../src/policy/misspelt.ts';
import { code } from '../../src/policy/rules/wording.ts';
import { suggest } from '../../src/support/did-you-mean.ts';
import { firesPerDay } from '../../src/workflow/cron.ts';

describe('a cron line', () => {
  it.each([
    ['0 5 * * *', 1],
    ['*/15 * * * *', 96],
    ['0 */6 * * 1-5', 4],
    ['0,30 8-17 * * *', 20],
    ['10-40/10 0 * * *', 4],
    ['* * * * *', 288],
    ['61 * * * *', undefined],
    ['@daily', undefined],
    ['*/0 * * * *', undefined],
  ])('%s fires %s times on one day', (cron, times) => {
    expect(firesPerDay(cron)).toBe(times);
  });
});

describe('a misspelt variable', () => {
  it.each([
    ['OEPNAI_API_KEY', 'OPENAI_API_KEY'],
    ['OPENAI_APY_KEY', 'OPENAI_API_KEY'],
    ['CODEX_ACESS_TOKEN', 'CODEX_ACCESS_TOKEN'],
    ['CODEXX_API_KEY', 'CODEX_API_KEY'],
    // Names that some program may well read.
    ['OPENAI_API_KEYS', undefined],
    ['OPENAI_APIKEY', undefined],
    ['OPENAI_API_KEY_2', undefined],
    ['MY_OPENAI_API_KEY', undefined],
    ['OPENAI_API_KEY', undefined],
    ['OPENAI_API_BASE', undefined],
  ])('%s → %s', (name, meant) => {
    expect(misspelt(name)).toBe(meant);
  });
});

it('knows the input that a wrongly named one means', () => {
  expect(intendedInput('openai/codex-action@v1', 'openai_api_key')).toBe('openai-api-key');
  expect(intendedInput('OpenAI/Codex-Action@abc', 'OPENAI-API-KEY')).toBeUndefined();
  expect(intendedInput('openai/codex-action@v1', 'model')).toBeUndefined();
  expect(intendedInput('acme/other@v1', 'openai_api_key')).toBeUndefined();
});

describe('a retirement', () => {
  it('concerns the budget that pays', () => {
    expect(retirementOf('gpt-5.5', 'api')).toBeUndefined();
    expect(retirementOf('gpt-5.5', 'subscription')?.date).toBe('2026-10-14');
    expect(retirementOf('openai/GPT-5-codex', 'api')?.date).toBe('2026-07-23');
    expect(retirementOf('gpt-6.1-sol', 'subscription')).toBeUndefined();
    expect(retirementOf('anthropic/claude-3-opus-20240229', 'anthropic')?.date).toBe('2026-01-05');
    expect(retirementOf('claude-3-opus-20240229', 'api')).toBeUndefined();
    expect(retirementOf('gpt-4', 'anthropic')).toBeUndefined();
  });

  it('has a date and a source, and no model twice for one side', () => {
    for (const row of RETIREMENTS) {
      expect(row.date).toMatch(/^202\d-\d\d-\d\d$/);
      expect(row.source).toMatch(
        /^https:\/\/(?:developers\.openai|platform\.claude|api-docs\.deepseek)\.com\//,
      );
    }
    const keys = RETIREMENTS.map((row) => `${row.model} ${row.from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a literal key', () => {
  const BODY = 'q7Rk2mVx9TzLw4Bn8YcHd3Ps6Fj1Ga5EuZ0';

  it.each([
    `sk-proj-${BODY}`,
    `sk-svcacct-${BODY}`,
    `sk-ant-api03-${BODY}`,
    `sk-q7Rk2mVx9TzLw4Bn8YcT3BlbkFJd3Ps6Fj1Ga5EuZ0`,
  ])('is found and never shown: %s', (key) => {
    const found = findKeys(`curl -H "Authorization: Bearer ${key}"`);
    expect(found).toHaveLength(1);
    expect(found[0]?.shown).toBe(`${key.slice(0, 8)}…`);
    expect(JSON.stringify(found)).not.toContain(key.slice(0, 10));
  });

  it.each([
    'sk-fake-key-for-tests-only-123456',
    'sk-proj-xxxxxxxxxxxxxxxxxxxxxxxx',
    'sk-proj-your-key-goes-here-000000',
    'sk-1234567890abcdef1234567890',
    'task-proj-review-the-change-2026-11',
  ])('is not a stand-in: %s', (text) => {
    expect(findKeys(text)).toEqual([]);
  });

  it('is never found where none of its literals occurs: the prefilter may rely on them', () => {
    const unit = fc.constantFrom('sk-', 'proj-', 'T3Blbk', 'FJ', 'a', 'Z', '9', '-', ' ', 'ant-');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        const reachable = KEY_LITERALS.some((literal) => text.includes(literal));
        expect(reachable || findKeys(text).length === 0).toBe(true);
      }),
    );
  });
});

describe('a glob', () => {
  it.each([
    ['**#legacy', '.github/workflows/a.yml', 'legacy', true],
    ['.github/workflows/*#*', '.github/workflows/a.yml', 'x', true],
    ['a.yml', '.github/workflows/a.yml', 'x', true],
    ['{a,b}.yml#{x,y}', '.github/workflows/b.yml', 'y', true],
    ['!a.yml#x', '.github/workflows/b.yml', 'x', false],
    ['a.yml#x', '.github/workflows/a.yml', 'xy', false],
  ])('%s over %s#%s: %s', (glob, workflow, job, matches) => {
    expect(jobGlob(glob).matches(workflow, job)).toBe(matches);
  });

  it('that is accepted never throws and ends in time', () => {
    const unit = fc.constantFrom(
      '*',
      '**',
      '?',
      'a',
      '/',
      '#',
      '[a',
      ']',
      '{a',
      ',',
      '}',
      '!',
      '.',
      '^',
      '-',
    );
    const text = `${'a'.repeat(120)}/${'a'.repeat(120)}`;
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 30 }), (glob) => {
        if (globProblem(glob) !== undefined) return;
        expect(typeof jobGlob(glob).matches(text, text)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

it('suggests what was meant and nothing far off', () => {
  const known = ['default', 'expect', 'budgets'];
  expect(suggest('defualt', known)).toBe('default');
  expect(suggest('expects', known)).toBe('expect');
  expect(suggest('bud', known)).toBe('budgets');
  expect(suggest('something', known)).toBeUndefined();
  expect(suggest('x'.repeat(100_000), known)).toBeUndefined();
});

it('reads comments that ignore, also from a file full of them', () => {
  expect(ignoreComments('p', 'a: b # spend-guard: ignore[x, y]  why # really')).toEqual([
    {
      path: 'p',
      line: 1,
      column: 6,
      target: 1,
      counts: true,
      rules: ['x', 'y'],
      reason: 'why # really',
    },
  ]);
  expect(ignoreComments('p', 'a: b#spend-guard: ignore[x] no comment')).toEqual([]);
  expect(ignoreComments('p', '# about spend-guard: ignore[x] in prose')).toEqual([]);
  const many = '# spend-guard: ignore[x] why\n'.repeat(40_000);
  expect(ignoreComments('p', many)).toHaveLength(40_000);
});

it('shows a name on one line and inside its quotation, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (name) => {
      const shown = code(`${name}\n::error::x\`\u2028`);
      expect(shown).toMatch(/^`[^`\n\r\u2028]*`$/);
      expect(shown.length).toBeLessThanOrEqual(103);
    }),
  );
});
