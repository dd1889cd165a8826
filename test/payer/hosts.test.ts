import { describe, expect, test } from 'vitest';
import { budgetOfHost, HOSTS, hostOf, isLocalHost, providerOfHost } from '../../src/payer/hosts.ts';
import { PROVIDERS } from '../../src/payer/providers.ts';

describe('hostOf', () => {
  test.each([
    ['https://api.openai.com/v1', 'api.openai.com'],
    ['API.OpenAI.com', 'api.openai.com'],
    ['http://user:secret@Gateway.Example:8080/v1?x=1#y', 'gateway.example'],
    ['localhost:11434', 'localhost'],
    ['http://[::1]:8080/v1', '[::1]'],
    ['  https://chatgpt.com./x ', 'chatgpt.com'],
    ['my_host', 'my_host'],
    ['https://${{ vars.HOST }}/v1', undefined],
    ['https://$HOST/v1', undefined],
    ['https://a..b/v1', undefined],
    ['', undefined],
    ['https://', undefined],
    ['/v1/responses', undefined],
  ])('%s', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });
});

describe('who bills behind a host', () => {
  test.each([
    ['https://api.openai.com/v1', 'openai', 'api'],
    ['https://eu.api.openai.com/v1', 'openai', 'api'],
    ['https://us.api.openai.com', 'openai', 'api'],
    ['https://chatgpt.com/backend-api/codex', 'chatgpt', 'subscription'],
    ['https://gov.chatgpt.com', 'chatgpt', 'subscription'],
    ['https://acme.openai.azure.com/openai/v1', 'azure-openai', 'other'],
    ['https://models.inference.ai.azure.com', 'github-models', 'other'],
    ['https://x.inference.ai.azure.com', 'azure-openai', 'other'],
    ['https://models.github.ai/inference', 'github-models', 'other'],
    ['https://bedrock-runtime.us-east-1.amazonaws.com', 'amazon-bedrock', 'other'],
    ['https://llm.acme.example/v1', 'gateway', 'other'],
    ['https://evilapi.openai.com.example', 'gateway', 'other'],
    ['https://notchatgpt.com', 'gateway', 'other'],
    ['http://127.0.0.1:8080/v1', 'local', 'none'],
    ['http://localhost:11434/v1', 'local', 'none'],
    ['http://[::1]:1/v1', 'local', 'none'],
    ['http://0.0.0.0:4000', 'local', 'none'],
    ['http://host.docker.internal:11434', 'local', 'none'],
  ])('%s: %s', (url, provider, budget) => {
    expect(providerOfHost(url)).toBe(provider);
    expect(budgetOfHost(url)).toBe(budget);
  });

  test('a host that is not known leaves the budget open', () => {
    expect(providerOfHost('https://${{ secrets.URL }}')).toBeUndefined();
    expect(budgetOfHost('https://${{ secrets.URL }}')).toBe('unclear');
  });

  test.each(HOSTS.map((row) => [row.host, row] as const))('%s is reached', (host, row) => {
    const example = host.replace('*.', 'some.');
    expect(providerOfHost(example)).toBe(row.provider);
    expect(row.source).toMatch(/^(?:https:\/\/|codex-rs)/);
  });

  test('names that only look local are not', () => {
    expect(isLocalHost('localhost.example.com')).toBe(false);
    expect(isLocalHost('xlocalhost')).toBe(false);
    expect(isLocalHost('my.localhost')).toBe(true);
    expect(isLocalHost('128.0.0.1')).toBe(false);
    expect(isLocalHost('::1')).toBe(true);
  });
});

test('every provider has a title, a source and names of its own', () => {
  const names = Object.values(PROVIDERS).flatMap((row) => row.variables as readonly string[]);
  expect(new Set(names).size).toBe(names.length);
  for (const row of Object.values(PROVIDERS)) {
    expect(row.title).not.toBe('');
    expect(row.source).not.toBe('');
  }
});
