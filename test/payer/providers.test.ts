import { expect, test } from 'vitest';
import { classifyName, type Hints, isMisspeltName } from '../../src/knowledge/names.ts';
import { providerById, providerOfModel, tellingNames } from '../../src/knowledge/providers.ts';

test.each([
  ['gpt-5', 'openai'],
  ['o3', 'openai'],
  ['chatgpt-4o-latest', 'openai'],
  ['text-embedding-3-small', 'openai'],
  ['text-embedding-ada-002', 'openai'],
  ['davinci', 'openai'],
  ['claude-sonnet-5', 'anthropic'],
  ['gemini-3-pro', 'google'],
  ['azure/gpt-4o', 'azure-openai'],
  ['AZURE/gpt-4o', 'azure-openai'],
  ['openai:gpt-5', 'openai'],
  ['anthropic/claude-sonnet-5', 'anthropic'],
  ['ollama/llama3', 'local'],
  ['azure_serverless:gpt-4o', 'azure-openai'],
  ['github', 'github-models'],
  ['opencode/gpt-5', 'opencode'],
  ['opencode-go/deepseek-v4', 'opencode-go'],
  ['sonnet', 'anthropic'],
  ['deepseek-chat', 'deepseek'],
  ['codestral-latest', 'mistral'],
  ['grok-4', 'xai'],
  ['elsewhere/gpt-5', undefined],
  ['elsewhere:claude-5', undefined],
  ['/gpt-5', undefined],
  ['my-gpt-5', undefined],
  ['o-ring', undefined],
  ['not-claude', undefined],
  ['not-gemini', undefined],
  ['llama3', undefined],
])('%s is a model of %s', (model, provider) => {
  expect(providerOfModel(model)?.id).toBe(provider);
});

test.each([
  ['OEPNAI_API_KEY', true],
  ['OPENAI_AIP_KEY', true],
  ['CODEX_API_KYE', true],
  ['OPENAI_API_KEY', false],
  ['CODEX_API_KEY', false],
  ['OPENAI_API_KE', false],
  ['XPENAI_API_KEY', false],
  ['DATABASE_URL', false],
  ['', false],
  ['K', false],
])('%s has two letters in each other’s place: %s', (name, expected) => {
  expect(isMisspeltName(name)).toBe(expected);
});

type Declared = Hints extends ReadonlyMap<string, infer Kind> ? Kind : never;

test.each<[Declared, string]>([
  ['platform-key', 'openai'],
  ['provider-key', 'gateway'],
  ['access-token', 'chatgpt'],
  ['chatgpt-auth-file', 'chatgpt'],
])('a secret declared as %s opens %s, whatever its name says', (kind, provider) => {
  const hints = new Map([['TEAM_LOGIN', kind]]);
  expect(classifyName('team-login', hints)).toEqual({ kind, provider });
  expect(classifyName('TEAM LOGIN', hints)).toEqual({ kind, provider });
  expect(classifyName('TEAM_LOGIN')).toBeUndefined();
});

test('a secret declared as none is no credential, though its name looks like one', () => {
  const hints = new Map<string, Declared>([['OPENAI_API_KEY', 'none']]);
  expect(classifyName('OPENAI_API_KEY', hints)).toBeUndefined();
  expect(classifyName('OPENAI_API_KEY')?.kind).toBe('platform-key');
});

test('the run’s own token opens much else, so its name alone tells nothing', () => {
  const github = providerById('github-models');
  expect(github?.keys).toContain('GITHUB_TOKEN');
  expect(github && tellingNames(github)).not.toContain('GITHUB_TOKEN');
});
