import { describe, expect, test } from 'vitest';
import { billingOfHost, budgetOfHost, hostOf, modelEndpoint } from '../../src/payer/hosts.ts';

describe('who bills behind a host', () => {
  test.each([
    ['https://api.openai.com/v1', 'api'],
    ['us.api.openai.com', 'api'],
    ['https://chatgpt.com/backend-api/codex', 'subscription'],
    ['https://acme.openai.azure.com/openai', 'other'],
    ['https://openrouter.ai/api/v1', 'other'],
    ['https://models.github.ai/inference', 'other'],
    ['https://llm.acme.example/v1', 'other'],
    ['http://localhost:11434/v1', 'none'],
    ['http://127.0.0.1:8080', 'none'],
    ['https://\uE000/v1', 'unclear'],
    ['https://api.openai.com.evil.example/v1', 'other'],
    ['https://user@api.openai.com@evil.example/', 'unclear'],
  ])('%s: %s', (url, budget) => expect(budgetOfHost(url)).toBe(budget));

  test('the policy knows its own gateways', () => {
    const declared = (host: string) => (host === 'llm.acme.example' ? ('api' as const) : undefined);
    expect(billingOfHost('https://llm.acme.example/v1', declared)?.budget).toBe('api');
  });

  test('an unknown part of the host leaves it open', () =>
    expect(hostOf('https://${{ vars.HOST }}/')).toBeUndefined());
});

describe('requests that ask a model', () => {
  test.each([
    ['https://api.openai.com/v1/responses', true],
    ['https://api.openai.com/v1/models', false],
    ['https://litellm.acme.example/v1/chat/completions', true],
    ['https://acme.example/api/runs', undefined],
    ['https://acme.example/messages', undefined],
    ['http://localhost:11434/v1/chat/completions', false],
  ])('%s', (url, asks) => {
    const endpoint = modelEndpoint(url);
    expect(endpoint === undefined ? undefined : !endpoint.free).toBe(asks);
  });
});
