import { describe, expect, test } from 'vitest';
import { isFakeKey, KEY_SHAPES, looksLikeRealKey, shortened } from '../../src/payer/literals.ts';
import { classifyName, NAMES } from '../../src/payer/names.ts';
import { PROVIDERS } from '../../src/payer/providers.ts';

const EXAMPLES = NAMES.flatMap((row) => row.examples.map((name) => [name, row] as const));

test.each(EXAMPLES)('%s is what its row says', (name, row) => {
  const found = classifyName(name);
  expect(found?.hint).toBe(row.hint);
  if (row.provider !== undefined) expect(found?.provider).toBe(row.provider);
});

describe('classifyName', () => {
  test.each([
    ['PROD_OPENAI_API_KEY', 'platform-key', 'openai'],
    ['OPENAI_API_KEY_2', 'platform-key', 'openai'],
    ['openai-api-key', 'platform-key', 'openai'],
    ['CODEX_ACCESS_TOKEN', 'access-token', 'chatgpt'],
    ['TEAM_CODEX_AUTH_JSON', 'chatgpt-auth-file', 'chatgpt'],
    ['OPENAI_FEDERATION_RULE_ID', 'chatgpt-identity', 'chatgpt'],
    ['OPENAI_SERVICE_ACCOUNT_ID', 'platform-identity', 'openai'],
    ['ANTHROPIC_API_KEY', 'provider-key', 'anthropic'],
    ['MY_ANTHROPIC_API_KEY', 'provider-key', 'anthropic'],
    ['GEMINI_API_KEY', 'provider-key', 'gemini'],
    ['AZURE_OPENAI_API_KEY', 'provider-key', 'azure-openai'],
    ['OPENROUTER_API_KEY', 'provider-key', 'openrouter'],
    ['LLM_API_KEY', 'some-key', undefined],
    ['CODEX_GITHUB_TOKEN', 'github-token', undefined],
    ['OPENAI_PYPI_TOKEN', 'foreign', undefined],
    ['OPENAI_MODEL', 'setting', undefined],
  ])('%s', (name, hint, provider) => {
    expect(classifyName(name)).toEqual({ hint, provider });
  });

  test.each(['CESSDA_CAFE_CASHIER', 'DATABASE_URL_SECRET', 'DEPLOY_KEY', '', 'NODE_ENV'])(
    '%s hints at nothing',
    (name) => {
      expect(classifyName(name)).toBeUndefined();
    },
  );

  test('a name of absurd length is not looked at', () => {
    expect(classifyName(`${'A_'.repeat(64)}OPENAI_API_KEY`)).toBeUndefined();
    expect(classifyName(`${'A'.repeat(113)}_OPENAI_API_KEY`)).toEqual({
      hint: 'platform-key',
      provider: 'openai',
    });
  });

  test('every name under which a provider reads its key is that provider', () => {
    for (const [id, row] of Object.entries(PROVIDERS))
      if (row.budget === 'other')
        for (const name of row.variables) expect(classifyName(name)?.provider).toBe(id);
  });
});

const RANDOM = 'aB3dE5gH7jK9mN2pQ4rS6tU8vW1xY0zC';

describe('literals', () => {
  test.each([
    `sk-proj-${RANDOM}`,
    `sk-svcacct-${RANDOM}`,
    `sk-${RANDOM}`,
    `sk-ant-api03-${RANDOM}`,
    `sk-or-v1-${'0a9b8c7d6e5f4321'.repeat(2)}`,
    `gsk_${RANDOM}`,
    `AIza${RANDOM}abc`,
    `at-${RANDOM}`,
    `  sk-proj-${RANDOM}\n`,
  ])('%s looks real', (text) => {
    expect(looksLikeRealKey(text)).toBe(true);
    expect(isFakeKey(text)).toBe(false);
  });

  test.each([
    'fake-for-tests',
    'fake-api-key',
    'fake-openai-key',
    'fake-key',
    'test-key',
    'ci-test-key',
    'test-key-for-ci',
    'very-secret-key',
    'sf-proj-1234567890',
    'sk-lw-1234567890',
    'dummy-byok-key-for-offline-mode',
    `sk-test-${RANDOM}`,
    `sk-proj-${'x'.repeat(48)}`,
    `sk-proj-${RANDOM.slice(0, 20)}`,
    `sk-proj-${RANDOM.repeat(20)}`,
    `xsk-proj-${RANDOM}`,
    '',
  ])('%s is a fake', (text) => {
    expect(looksLikeRealKey(text)).toBe(false);
    expect(isFakeKey(text)).toBe(true);
  });

  test('every shape has its source', () => {
    for (const shape of KEY_SHAPES) expect(shape.source).toMatch(/^https:/);
  });

  test('no more than eight characters, and never more than half, are shown', () => {
    expect(shortened(`sk-proj-${RANDOM}`)).toBe('sk-proj-…');
    expect(shortened('secret')).toBe('sec…');
    expect(shortened('')).toBe('…');
  });
});
