import { describe, expect, test } from 'vitest';
import { classifyName, isFakeKey, looksLikeRealKey, nameRows } from '../../src/knowledge/names.ts';
import { PROVIDERS, tellingNames } from '../../src/knowledge/providers.ts';

/** Names as they stand in public workflows, and what each hints at. */
const NAMES: readonly (readonly [string, string | undefined, string?])[] = [
  ['OPENAI_API_KEY', 'platform-key', 'openai'],
  ['PROD_OPENAI_API_KEY', 'platform-key', 'openai'],
  ['openai_api_key', 'platform-key', 'openai'],
  ['openai-api-key', 'platform-key', 'openai'],
  ['openAIKey', 'platform-key', 'openai'],
  ['OPENAI.KEY', 'platform-key', 'openai'],
  ['OPENAI__KEY', 'platform-key', 'openai'],
  ['OpenAI__ApiKey', 'platform-key', 'openai'],
  ['OPEN_AI_KEY', 'platform-key', 'openai'],
  ['GPT_KEY', 'platform-key', 'openai'],
  ['CHATGPT_API_KEY', 'platform-key', 'openai'],
  ['CODEX_API_KEY', 'platform-key', 'openai'],
  ['OAI_CONFIG_LIST', 'platform-key', 'openai'],
  ['CODEX_AUTH_JSON', 'chatgpt-auth-file'],
  ['CODEX_AUTH_JSON_B64', 'chatgpt-auth-file'],
  ['CODEX_AUTH_JSON_BASE_64', 'chatgpt-auth-file'],
  ['codex_auth_json', 'chatgpt-auth-file'],
  ['CODEX_AUTH', 'chatgpt-auth-file'],
  ['CODEX_HOME_TGZ_BASE64', 'chatgpt-auth-file'],
  ['CODEX_ACCESS_TOKEN', 'access-token'],
  ['OPENAI_FEDERATION_RULE_ID', 'chatgpt-identity'],
  ['OPENAI_SERVICE_ACCOUNT_ID', 'platform-identity'],
  ['AZURE_OPENAI_API_KEY', 'provider-key', 'azure-openai'],
  ['AzureOpenAI__ApiKey', 'provider-key', 'azure-openai'],
  ['AOAI_API_KEY_TEST', 'provider-key', 'azure-openai'],
  ['ANTHROPIC_API_KEY', 'provider-key', 'anthropic'],
  ['CLAUDE_CODE_OAUTH_TOKEN', 'provider-key', 'claude-plan'],
  ['SNORKELL_API_KEY', 'provider-key', 'penify'],
  ['AZURE_OPENAI_API', undefined],
  ['GEMINI_API_KEY', 'provider-key', 'google'],
  ['GROQ_API_KEY', 'provider-key', 'groq'],
  ['GEMINI_API_KEY_2', 'provider-key', 'google'],
  ['GROQ_API_KEY_3', 'provider-key', 'groq'],
  ['GOOGLE_AI_STUDIO_API_KEY', 'provider-key', 'google'],
  ['OPEN_ROUTER_API_KEY', 'provider-key', 'openrouter'],
  ['REQUESTY_API_KEY', 'provider-key', 'requesty'],
  ['AI21_API_KEY', 'provider-key', 'ai21'],
  ['HYPERBOLIC_API_KEY', 'provider-key', 'hyperbolic'],
  ['LLAMA_API_KEY', 'provider-key', 'llama-api'],
  ['TEAM_LLAMA_CLOUD_API_KEY', 'provider-key', 'llama-cloud'],
  ['PORTKEY_API_KEY', 'provider-key', 'gateway'],
  ['CLOUDFLARE_API_TOKEN', undefined],
  ['AWS_BEDROCK_KEY', 'provider-key', 'bedrock'],
  ['CI_BEDROCK_SECRET_ACCESS_KEY', 'provider-key', 'bedrock'],
  ['BEDROCK_REGION', undefined],
  ['LITELLM_API_KEY', 'provider-key', 'litellm'],
  ['CODEX_AUTH_PAT', undefined],
  ['CODEX_AUTH_REFRESH_TOKEN', undefined],
  ['CODEX_AUTH_SECRET_UPDATE_TOKEN', undefined],
  ['CODEX_GITHUB_TOKEN', undefined],
  ['GH_TOKEN_CODEX_COMMENT', undefined],
  ['CODEX_APP_ID', undefined],
  ['CODEX_APP_PRIVATE_KEY', undefined],
  ['OPENAI_PYPI_TOKEN', undefined],
  ['CODEX_SP_SUBSCRIPTION_ID', undefined],
  ['HAS_CODEX_AUTH', undefined],
  ['CODEX_MODEL', undefined],
  ['OPENAI_BASE_URL', undefined],
  ['NPM_TOKEN', undefined],
  ['AZURE_TENANT_ID', undefined],
  ['AZURE_AI_SEARCH_API_KEY', undefined],
  ['AZURE_SPEECH_KEY', undefined],
  ['AZURE_AI_DOCINTEL_KEY', undefined],
  ['AZURE_AI_FACE_KEY', undefined],
  ['AZURE_DOCUMENT_INTELLIGENCE_KEY_2', undefined],
  ['OPENROUTER_MANAGEMENT_KEY', undefined],
  ['TEAM_OPENROUTER_PROVISIONING_API_KEY', undefined],
  ['OPENROUTER_BATCH_KEY', 'provider-key', 'openrouter'],
  ['QIANFAN_API_KEY', 'provider-key', 'qianfan'],
  ['QIANFAN_SECRET_KEY', 'provider-key', 'qianfan'],
  ['QIANFAN_AK', 'provider-key', 'qianfan'],
  ['HUNYUAN_API_KEY', 'provider-key', 'hunyuan'],
  ['ARK_API_KEY', 'provider-key', 'volcengine'],
  ['TEAM_VOLCENGINE_API_KEY', 'provider-key', 'volcengine'],
  ['STABILITYAI_API_KEY', 'provider-key', 'stability'],
  ['BFL_API_KEY', 'provider-key', 'bfl'],
  ['RUNWAYML_API_SECRET', 'provider-key', 'runway'],
  ['JINA_API_KEY', 'provider-key', 'jina'],
  ['FRIENDLI_TOKEN', 'provider-key', 'friendli'],
  ['NSCALE_API_KEY', 'provider-key', 'nscale'],
  ['FEATHERLESS_AI_API_KEY', 'provider-key', 'featherless'],
  ['CHUTES_API_KEY', 'provider-key', 'chutes'],
  ['MORPH_API_KEY', 'provider-key', 'morph'],
  ['PREDIBASE_API_TOKEN', 'provider-key', 'predibase'],
  ['UPSTAGE_API_KEY', 'provider-key', 'upstage'],
  ['REKA_API_KEY', 'provider-key', 'reka'],
  ['ALEPHALPHA_API_KEY', 'provider-key', 'aleph-alpha'],
  ['NLP_CLOUD_API_KEY', 'provider-key', 'nlp-cloud'],
  ['V0_API_KEY', 'provider-key', 'v0'],
  ['POE_API_KEY', 'provider-key', 'poe'],
  ['OVH_AI_ENDPOINTS_ACCESS_TOKEN', 'provider-key', 'ovh'],
  ['ARK_TOKEN', undefined],
  ['MY_POE_TOKEN', undefined],
  ['BAIDU_OCR_API_KEY', undefined],
  ['OPENAI_MAX_TOKENS', undefined],
  ['OPENAI_TOKEN_LIMIT', undefined],
  ['OPENAI_MAX_TOKEN_COUNT', undefined],
  ['OPENAI_SEARCHER_KEY', 'platform-key', 'openai'],
];

describe('what a name hints at', () => {
  for (const [name, kind, provider] of NAMES)
    test(name, () => {
      const hint = classifyName(name);
      expect(hint?.kind).toBe(kind);
      if (provider !== undefined) expect(hint?.provider).toBe(provider);
    });

  test('every row shows an example that it matches and that holds one of its stems', () => {
    for (const row of nameRows()) {
      expect(row.pattern.test(row.example), row.example).toBe(true);
      const held = row.stems.some((stem) => new RegExp(stem, 'i').test(row.example));
      expect(held || row.kind === 'none', row.example).toBe(true);
    }
  });

  test('the policy says what a name without a hint means', () => {
    expect(classifyName('CASHIER')).toBeUndefined();
    expect(classifyName('CASHIER', new Map([['CASHIER', 'platform-key']]))?.kind).toBe(
      'platform-key',
    );
    expect(classifyName('OPENAI_API_KEY', new Map([['OPENAI_API_KEY', 'none']]))).toBeUndefined();
  });

  test('a secret that says whose key it is, and in front whose it is besides, is of that provider', () => {
    const missed = PROVIDERS.flatMap((provider) =>
      tellingNames(provider).filter((key) => classifyName(`TEAM_${key}`)?.provider !== provider.id),
    );
    // Ordinary words, what has other services as well, and the names of no one provider.
    expect(missed).toEqual([
      ...['OPENAI.KEY', 'AZURE_INFERENCE_CREDENTIAL', 'GOOGLE_API_KEY', 'COPILOT_GITHUB_TOKEN'],
      ...['AMP_API_KEY', 'FACTORY_API_KEY', 'WARP_API_KEY', 'CURSOR_API_KEY', 'CO_API_KEY'],
      'AI_GATEWAY_API_KEY',
      ...['QIANFAN_AK', 'QIANFAN_SK', 'ARK_API_KEY', 'RUNWAYML_API_SECRET', 'MORPH_API_KEY'],
      ...['V0_API_KEY', 'POE_API_KEY', 'LLM_API_KEY'],
    ]);
  });

  test.each([
    ['NEXT_CURSOR_TOKEN', undefined],
    ['ACME_CO_API_KEY', undefined],
    ['WIDGET_FACTORY_KEY', undefined],
    ['TEAM_GROK_API_KEY', 'xai'],
    ['PROD_MISTRAL_AI_API_KEY', 'mistral'],
    ['GROQ_TOKEN', 'groq'],
    ['GROQ_API_KEY_2', 'groq'],
    ['OPENROUTER_BATCH_KEY', 'openrouter'],
    ['GEMINI_API_KEY_3', 'google'],
    ['ANTHROPIC_API_KEY_CI', 'anthropic'],
    ['TEAM_AWS_BEARER_TOKEN_BEDROCK', 'bedrock'],
  ])('%s is of %s', (name, provider) => {
    expect(classifyName(name)?.provider).toBe(provider);
  });

  test('every provider of a name is in the table', () => {
    const ids = new Set(PROVIDERS.map((p) => p.id));
    for (const row of nameRows())
      if (row.kind === 'provider-key') expect(ids).toContain(row.provider);
  });
});

describe('literal keys', () => {
  test.each([
    'fake-for-tests',
    'test-key',
    'sf-proj-1234567890',
    'sk-lw-1234567890',
    'very-secret-key',
    'sk-test-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('%s is a fake', (text) => expect(isFakeKey(text)).toBe(true));
  test('a long random one is a leak', () => {
    const key = ['sk', 'proj', 'Qm9vIHRoaXMgaXMgbm90IGEgcmVhbCBrZXkhIQ7zX2vKpLw'].join('-');
    expect(looksLikeRealKey(key)).toBe(true);
  });
});
