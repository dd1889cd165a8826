import { describe, expect, test } from 'vitest';
import {
  billingOfHost,
  budgetOfHost,
  hostOf,
  isLocalHost,
  modelEndpoint,
  providerOfUrl,
} from '../../src/knowledge/hosts.ts';

describe('who bills behind a host', () => {
  test.each([
    ['https://api.openai.com/v1', 'api'],
    ['us.api.openai.com', 'api'],
    ['https://chatgpt.com/backend-api/codex', 'subscription'],
    ['https://acme.openai.azure.com/openai', 'other'],
    ['https://openrouter.ai/api/v1', 'other'],
    ['https://router.requesty.ai/v1', 'other'],
    ['https://api.cloud.llamaindex.ai/api/parsing/upload', 'other'],
    ['https://models.github.ai/inference', 'other'],
    ['https://qianfan.baidubce.com/v2', 'other'],
    ['https://api.stability.ai/v2beta/stable-image/generate/core', 'other'],
    ['https://ark.cn-beijing.volces.com/api/v3', 'other'],
    ['https://api.jina.ai/v1/embeddings', 'other'],
    ['https://a-model.endpoints.kepler.ai.cloud.ovh.net/api/openai_compat/v1', 'other'],
    ['https://llm.acme.example/v1', 'other'],
    ['http://172.30.0.30:10000', 'api'],
    ['http://172.30.0.30:10000/v1', 'api'],
    ['http://172.30.0.30:10001', 'other'],
    ['http://172.30.0.30:8080/v1', 'other'],
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

test.each([
  ['https://opencode.ai/zen/go/v1/chat/completions', 'an OpenCode Go plan', 'opencode-go'],
  ['https://opencode.ai/zen/v1/chat/completions', 'OpenCode Zen', 'opencode'],
])('a plan that pays below a path of its own: %s', (url, title, id) => {
  expect(billingOfHost(url)?.provider).toBe(title);
  expect(modelEndpoint(url)?.provider).toBe(id);
});

describe('requests that ask a model', () => {
  test.each([
    ['https://api.openai.com/v1/responses', true],
    ['https://api.openai.com/v1/models', false],
    ['https://litellm.acme.example/v1/chat/completions', true],
    ['https://acme.example/api/runs', undefined],
    ['https://acme.example/messages', undefined],
    ['http://localhost:11434/v1/chat/completions', false],
    // The installer that a web site serves is no model.
    ['https://chatgpt.com/codex/install.sh', undefined],
    ['https://chatgpt.com/backend-api/codex', true],
    ['https://opencode.ai/install', undefined],
    ['https://app.factory.ai/cli', undefined],
    ['https://api.factory.ai/api/v0/sessions', true],
    ['https://opencode.ai/zen/v1/messages', true],
    ['https://openrouter.ai/docs', undefined],
    ['https://openrouter.ai/api/v1/key', true],
    // How much of a plan is used asks no model; behind `models` of some hosts the model itself stands.
    ['https://chatgpt.com/backend-api/wham/usage', false],
    ['https://api.openai.com/v1/models/gpt-6', false],
    ['https://api-inference.huggingface.co/models/gpt2', true],
    ['https://api.replicate.com/v1/models/owner/name/predictions', true],
    // Other services of Azure at the hosts of its models.
    [
      'https://acme.cognitiveservices.azure.com/documentintelligence/documentModels/x:analyze',
      undefined,
    ],
    [
      'https://acme.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=1',
      undefined,
    ],
    ['https://acme.cognitiveservices.azure.com/openai/deployments/x/chat/completions', true],
    ['https://acme.services.ai.azure.com/models/chat/completions', true],
  ])('%s', (url, asks) => {
    const endpoint = modelEndpoint(url);
    expect(endpoint === undefined ? undefined : !endpoint.free).toBe(asks);
  });
});

describe('the host that a text shows', () => {
  test.each([
    ['https://API.OpenAI.com:443/v1?x#y', 'api.openai.com'],
    ['api.openai.com/v1', 'api.openai.com'],
    ['api.openai.com?x', 'api.openai.com'],
    ['api.openai.com#x', 'api.openai.com'],
    [' https://api.openai.com. ', 'api.openai.com'],
    ['wss+x.1-y://api.openai.com', 'api.openai.com'],
    ['http://me:pw@llm.acme.example/v1', 'llm.acme.example'],
    ['http://[::1]:8080/v1', '[::1]'],
    ['http://[FE80::1]/', '[fe80::1]'],
    ['my_host-1', 'my_host-1'],
    ['', undefined],
    ['https:///v1', undefined],
    ['a b.example', undefined],
    ['a..example', undefined],
    ['.example', undefined],
    ['https://ex\uE000ample.com', undefined],
    ['x/api.openai.com', 'x'],
  ])('%s: %s', (text, host) => expect(hostOf(text)).toBe(host));
});

describe('this machine', () => {
  test.each([
    ['localhost', true],
    ['models.localhost', true],
    ['127.0.0.1', true],
    ['127.12.34.255', true],
    ['0.0.0.0', true],
    ['::1', true],
    ['[::1]', true],
    ['host.docker.internal', true],
    ['.localhost', false],
    ['mylocalhost', false],
    ['localhost.acme.example', false],
    ['10.127.0.0.1', false],
    ['127.0.0.1.acme.example', false],
    ['127.a.0.1', false],
    ['127.0.b.1', false],
    ['127.0.0.c', false],
    ['10.0.0.0.0', false],
    ['0.0.0.0.acme.example', false],
    ['x::1', false],
    ['::11', false],
    ['my.host.docker.internal.acme.example', false],
    ['xhost.docker.internal', false],
  ])('%s: %s', (host, local) => expect(isLocalHost(host)).toBe(local));
});

describe('the provider at an address', () => {
  test.each([
    ['https://api.openai.com/v1', 'openai', 'api.openai.com'],
    ['https://us.api.openai.com/v1', 'openai', 'us.api.openai.com'],
    ['https://chatgpt.com/x', 'chatgpt', 'chatgpt.com'],
    ['http://127.0.0.1:1234/v1', 'local', '127.0.0.1'],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/x/invoke',
      'bedrock',
      'bedrock-runtime.us-east-1.amazonaws.com',
    ],
  ])('%s: %s', (url, id, host) => {
    const found = providerOfUrl(url);
    expect([found?.provider.id, found?.host]).toEqual([id, host]);
  });

  test.each([
    'https://s3.us-east-1.amazonaws.com/x',
    'https://acme.cognitiveservices.azure.com/language/:analyze-text',
    'https://acme.example',
    'https://\uE000/',
  ])('%s: none that the table knows', (url) => expect(providerOfUrl(url)).toBeUndefined());
});

describe('a request to OpenAI', () => {
  const at = (path: string) => modelEndpoint(`https://api.openai.com${path}`);
  test.each([
    '/v1/chat/completions',
    '/v1/completions',
    '/v1/responses',
    '/v1/embeddings',
    '/v1/images/generations',
    '/v1/images/edits',
    '/v1/audio/speech',
    '/v1/audio/transcriptions',
    '/v1/moderations',
    '/v1/batches',
    '/v1/fine_tuning/jobs',
    '/v1/threads/x/runs',
    '/v1/realtime',
    '/v1/whatever',
    '',
  ])('%s asks a model', (path) => {
    expect(at(path)).toEqual({
      label: `https://api.openai.com${path}`,
      provider: 'openai',
      free: false,
    });
  });

  test.each([
    '/v1/models',
    '/v1/models/gpt-5',
    '/v1/models?limit=1',
    '/v1/files#x',
    '/v1/organization/costs',
    '/v1/usage',
    '/dashboard/billing',
    '/v1/me',
    '/health',
  ])('%s costs nothing', (path) => expect(at(path)?.free).toBe(true));

  test('a longer word is another path', () => expect(at('/v1/modelsx')?.free).toBe(false));
});

describe('a request elsewhere', () => {
  test.each([
    ['https://\uE000/v1/chat/completions', undefined, false],
    ['https://llm.acme.example/v1/embeddings', undefined, false],
    ['https://llm.acme.example/v1/responses', undefined, false],
    ['https://llm.acme.example/v1/completions', undefined, false],
    ['https://bedrock-runtime.eu-west-1.amazonaws.com/model/m/converse', 'bedrock', false],
    [
      'https://generativelanguage.googleapis.com/v1beta/models/gemini:generateContent',
      'google',
      false,
    ],
  ])('%s asks a model', (url, provider, free) => {
    expect(modelEndpoint(url)).toEqual({ label: url.replace('\uE000', '…'), provider, free });
  });

  test.each([
    'https://llm.acme.example/v1/responsesx',
    'https://llm.acme.example/v1/models',
    'https://s3.us-east-1.amazonaws.com/bucket/file',
    'http://localhost:11434/api/tags',
    'http://localhost:11434/',
  ])('%s asks none', (url) => expect(modelEndpoint(url)).toBeUndefined());

  test('a long address is cut', () => {
    const url = `https://llm.acme.example/v1/responses?${'x'.repeat(100)}`;
    expect(modelEndpoint(url)?.label).toBe(`${url.slice(0, 79)}…`);
  });
});

test('the policy speaks before the table, and a free host stays free', () => {
  expect(billingOfHost('https://api.openai.com', () => 'other')).toEqual({
    budget: 'other',
    provider: 'api.openai.com',
  });
  expect(billingOfHost('http://localhost:1')).toEqual({
    budget: 'none',
    provider: 'a model on the same machine',
  });
  expect(billingOfHost('https://api.openai.com')).toEqual({
    budget: 'api',
    provider: 'OpenAI Platform',
  });
});

test('a gateway passes on to whom the part behind its account and its name says', () => {
  const behind = (url: string) => {
    const { budget, provider, through } = billingOfHost(url) ?? {};
    return [budget, provider, through];
  };
  const own = ['other', 'Cloudflare AI', undefined];
  expect(behind('https://gateway.ai.cloudflare.com/v1/acme/ci/openai')).toEqual([
    'api',
    'OpenAI Platform',
    'Cloudflare AI',
  ]);
  expect(behind('gateway.ai.cloudflare.com/v1/acme/ci/openai/responses')).toEqual([
    'api',
    'OpenAI Platform',
    'Cloudflare AI',
  ]);
  expect(behind('https://gateway.ai.cloudflare.com/v1/openai/openai/groq')[1]).toBe('Groq');
  expect(behind('https://gateway.ai.cloudflare.com/v1/acme/openai')).toEqual(own);
  expect(behind('https://gateway.ai.cloudflare.com/v1/acme/ci/toString')).toEqual(own);
  expect(behind('https://api.anthropic.com/v1/acme/ci/openai')[0]).toBe('other');
});
