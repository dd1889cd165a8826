import fc from 'fast-check';
import { type PayerCase, payerCase } from '../payer/codex/case.ts';
import { BEDROCK_KEY, CHATGPT } from './fixed-cases.ts';

const LOCAL = 'http://127.0.0.1:{PORT}/prov/v1';

/** Mostly nothing, so that a situation stays near what somebody writes. */
function sometimes<T>(arbitrary: fc.Arbitrary<T>, weight = 1, nothing = 2) {
  return fc.oneof(
    { weight: nothing, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: arbitrary as fc.Arbitrary<T | undefined> },
  );
}

const key = fc.constantFrom('api-key', 'api-key', 'empty', 'blank');

const commandWords = fc.oneof(
  { weight: 12, arbitrary: fc.constant(['exec', '--skip-git-repo-check', 'hi']) },
  { weight: 2, arbitrary: fc.constant(['review', '--uncommitted']) },
  { weight: 1, arbitrary: fc.constant(['exec', 'review', '--uncommitted']) },
  { weight: 3, arbitrary: fc.constant(['app-server']) },
  { weight: 3, arbitrary: fc.constant(['cloud', 'exec', '--env', 'env_test', 'hi']) },
  { weight: 1, arbitrary: fc.constant(['login', 'status']) },
);

const workloadIdentity = sometimes(
  fc.constantFrom<Record<string, string>>(
    {
      OPENAI_FEDERATION_RULE_ID: 'rule',
      OPENAI_IDENTITY_TOKEN_FILE: 'absolute-path-to-oidc-jwt',
    },
    {
      OPENAI_FEDERATION_RULE_ID: 'rule',
      OPENAI_IDENTITY_TOKEN_FILE: 'absolute-path-to-oidc-jwt',
    },
    { OPENAI_FEDERATION_RULE_ID: 'rule' },
    { OPENAI_IDENTITY_TOKEN_FILE: 'absolute-path-to-oidc-jwt' },
    { OPENAI_FEDERATION_RULE_ID: 'empty', OPENAI_IDENTITY_TOKEN_FILE: 'empty' },
    { OPENAI_FEDERATION_RULE_ID: 'rule', OPENAI_IDENTITY_TOKEN_FILE: 'relative-path-to-oidc-jwt' },
  ),
  1,
  9,
);

const spiffe = sometimes(
  fc
    .record({
      OPENAI_FEDERATION_RULE_ID: sometimes(fc.constantFrom('rule', 'empty'), 4, 1),
      OPENAI_IDENTITY_TOKEN_SOURCE: sometimes(
        fc.constantFrom('spiffe', 'spiffe', 'spiffe', 'file', 'empty', 'junk'),
        6,
        1,
      ),
      OPENAI_SPIFFE_AUDIENCE: sometimes(fc.constantFrom('aud', 'aud', 'aud', 'empty'), 4, 1),
      OPENAI_SPIFFE_ID: sometimes(fc.constantFrom('spiffe://example.org/ci', 'empty'), 1, 3),
      SPIFFE_ENDPOINT_SOCKET: sometimes(
        fc.constantFrom('spiffe-workload-api-socket', 'unix:///none.sock', 'junk', 'empty'),
        6,
        1,
      ),
      OPENAI_IDENTITY_TOKEN_FILE: sometimes(fc.constant('absolute-path-to-oidc-jwt'), 1, 7),
    })
    .map((names) =>
      Object.fromEntries(
        Object.entries(names).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
      ),
    ),
  1,
  11,
);

const environment = fc
  .record({
    CODEX_API_KEY: sometimes(key),
    OPENAI_API_KEY: sometimes(key),
    CODEX_ACCESS_TOKEN: sometimes(
      fc.constantFrom('personal-access-token', 'agent-identity-jwt', 'empty', 'blank', 'junk'),
      1,
      4,
    ),
    MY_KEY: sometimes(fc.constantFrom('provider-key', 'provider-key', 'empty'), 3, 1),
    HDR: sometimes(fc.constant('authorization-header-value'), 1, 1),
    OPENAI_BASE_URL: sometimes(fc.constant(`url:${LOCAL}`), 1, 6),
    AWS_REGION: sometimes(fc.constant('us-east-1'), 2, 1),
    AWS_BEARER_TOKEN_BEDROCK: sometimes(fc.constant('aws-bearer-token'), 1, 3),
    CODEX_OSS_BASE_URL: fc.constant('url:http://127.0.0.1:{PORT}/v1'),
  })
  .map((names) => Object.entries(names).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));

const authJson = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom({}, { $raw: 'not json' }, { $raw: '[]' }) },
  {
    weight: 12,
    arbitrary: fc
      .record({
        OPENAI_API_KEY: fc.constantFrom(undefined, null, 'api-key', 'api-key', 'empty'),
        tokens: fc.constantFrom(undefined, CHATGPT.tokens, CHATGPT.tokens, null),
        personal_access_token: sometimes(fc.constantFrom('personal-access-token', 'empty'), 1, 5),
        agent_identity: sometimes(fc.constant('agent-identity-jwt'), 1, 4),
        bedrock_api_key: sometimes(fc.constant(BEDROCK_KEY), 1, 7),
        auth_mode: sometimes(
          fc.constantFrom(
            'apikey',
            'chatgpt',
            'chatgptAuthTokens',
            'personalAccessToken',
            'agentIdentity',
            'bedrockApiKey',
            'somethingElse',
          ),
        ),
      })
      .map((fields) => ({
        ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
        last_refresh: 'now (ISO 8601)',
      })),
  },
);

const baseUrl = fc.constantFrom(
  LOCAL,
  LOCAL,
  'https://api.openai.com/v1',
  'https://eu.api.openai.com/v1',
  'https://chatgpt.com/backend-api/codex',
  'https://example.openai.azure.com/openai/v1',
  'https://openrouter.ai/api/v1',
  'https://gateway.example.com/v1',
);

const providerTable = fc
  .record({
    name: sometimes(fc.constant('"corp"'), 12, 1),
    base_url: sometimes(
      baseUrl.map((url) => JSON.stringify(url)),
      3,
      1,
    ),
    wire_api: sometimes(
      fc.constantFrom('"responses"', '"responses"', '"responses"', '"chat"'),
      1,
      3,
    ),
    env_key: sometimes(
      fc.constantFrom('"MY_KEY"', '"MY_KEY"', '"OPENAI_API_KEY"', '"CODEX_API_KEY"'),
      1,
      1,
    ),
    experimental_bearer_token: sometimes(fc.constantFrom('"fake-inline-bearer"', '""'), 1, 6),
    requires_openai_auth: sometimes(fc.constantFrom('true', 'true', 'false'), 1, 2),
    http_headers: sometimes(fc.constant('{ Authorization = "Bearer fake-header-key" }'), 1, 6),
    env_http_headers: sometimes(fc.constant('{ authorization = "HDR" }'), 1, 6),
    auth: sometimes(fc.constant('{ command = "echo", args = ["fake-command-key"] }'), 1, 9),
  })
  .map((fields) => {
    const lines = Object.entries(fields).flatMap(([k, v]) =>
      v === undefined ? [] : [`${k} = ${v}`],
    );
    return `[model_providers.corp]\n${lines.join('\n')}\n`;
  });

const topLevel = fc
  .record({
    model_provider: sometimes(
      fc.constantFrom(
        '"corp"',
        '"corp"',
        '"corp"',
        '"openai"',
        '"amazon-bedrock"',
        '"gcp"',
        '"ollama"',
        '"nope"',
        '7',
      ),
      1,
      1,
    ),
    openai_base_url: sometimes(
      fc.constantFrom(`"${LOCAL}"`, '"https://eu.api.openai.com/v1"', '""'),
      1,
      8,
    ),
    chatgpt_base_url: sometimes(fc.constant('"http://127.0.0.1:{PORT}/backend-api/"'), 1, 20),
    forced_login_method: sometimes(fc.constantFrom('"api"', '"chatgpt"', '"other"'), 1, 6),
    forced_chatgpt_workspace_id: sometimes(
      fc.constantFrom('"acct-authjson"', '"acct-other"', '"acct-agent"'),
      1,
      9,
    ),
    cli_auth_credentials_store: sometimes(
      fc.constantFrom('"file"', '"auto"', '"keyring"', '"ephemeral"', '"none"'),
      1,
      6,
    ),
    oss_provider: sometimes(fc.constantFrom('"ollama"', '"lmstudio"'), 1, 6),
    profile: sometimes(fc.constant('"ci"'), 1, 30),
  })
  .map((fields) => {
    const lines = Object.entries(fields).flatMap(([k, v]) =>
      v === undefined ? [] : [`${k} = ${v}`],
    );
    return lines.map((line) => `${line}\n`).join('');
  });

const extraTables = fc.constantFrom(
  '',
  '',
  '',
  '',
  '',
  '[profiles.ci]\nmodel_provider = "corp"\n',
  '[model_providers.openai]\nname = "OpenAI"\n',
  '[model_providers.openai]\nmodel_catalog_url = "https://chatgpt.com/backend-api/codex/models"\n',
  '[model_providers.gcp]\nproject_id = "p"\nauth = { command = "echo", args = ["fake-command-key"] }\n',
  '[model_providers.gcp]\nproject_id = "p"\nenv_key = "MY_KEY"\n',
);

const configText = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.tuple(topLevel, providerTable, extraTables).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.constant('model_provider = = "x"\n') },
);

const dotenvText = fc.constantFrom(
  'MY_KEY=fake-dotenv-key\n',
  'MY_KEY=\n',
  'CODEX_API_KEY=fake-dotenv-key\nOPENAI_API_KEY=fake-dotenv-key\n',
  'OPENAI_FEDERATION_RULE_ID=rule\n',
);

const overridePairs = fc.subarray(
  [
    'model_provider="openai"',
    'model_provider=corp',
    'forced_login_method="api"',
    'forced_login_method=chatgpt',
    'cli_auth_credentials_store="file"',
    'model_providers.corp.requires_openai_auth=true',
    'model_providers.corp.base_url="https://api.openai.com/v1"',
    'openai_base_url="http://127.0.0.1:{PORT}/flag/v1"',
  ],
  { minLength: 1, maxLength: 2 },
);

const files = fc
  .record({
    '$CODEX_HOME/ci.config.toml': sometimes(configText, 1, 5),
    '$REPO/.codex/config.toml': sometimes(configText, 1, 4),
    '$CODEX_HOME/.env': sometimes(dotenvText, 1, 7),
  })
  .map((all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
    ),
  );

const options = fc.record({
  overrides: sometimes(overridePairs, 1, 4),
  profile: sometimes(fc.constantFrom('ci', 'other'), 1, 7),
  ignoreUserConfig: sometimes(fc.constant(true), 1, 8),
  trust: sometimes(fc.constant(true), 1, 8),
  oss: sometimes(fc.constantFrom([], ['--local-provider', 'ollama']), 1, 12),
});

/** Each command has its own options; one that it does not know would only test the parser. */
function withOptions(
  words: readonly string[],
  {
    overrides,
    profile,
    ignoreUserConfig,
    trust,
    oss,
  }: typeof options extends fc.Arbitrary<infer T> ? T : never,
): readonly string[] {
  const pairs = (overrides ?? []).flatMap((pair) => ['-c', pair]);
  if (words.includes('--skip-git-repo-check'))
    return [
      ...words.slice(0, -1),
      ...pairs,
      ...(profile === undefined ? [] : ['--profile', profile]),
      ...(ignoreUserConfig ? ['--ignore-user-config'] : []),
      ...(trust ? ['--trust'] : []),
      ...(oss === undefined ? [] : ['--oss', '-m', 'gpt-oss:20b', ...oss]),
      ...words.slice(-1),
    ];
  return [...words, ...pairs];
}

const someCase: fc.Arbitrary<PayerCase> = fc
  .record({
    words: commandWords,
    options,
    environment,
    workloadIdentity,
    spiffe,
    authJson,
    config: sometimes(configText, 3, 2),
    files,
    projectTrusted: fc.boolean(),
    home: fc.oneof(
      { weight: 20, arbitrary: fc.constant('usual' as const) },
      { weight: 2, arbitrary: fc.constant('default' as const) },
      { weight: 1, arbitrary: fc.constant('missing' as const) },
    ),
  })
  .map((drawn) =>
    payerCase({
      id: 'random',
      args: withOptions(drawn.words, drawn.options),
      env: { ...Object.fromEntries(drawn.environment), ...drawn.workloadIdentity, ...drawn.spiffe },
      authJson: drawn.authJson,
      config: drawn.config ?? null,
      files: drawn.files,
      projectTrusted: drawn.projectTrusted,
      home: drawn.home,
    }),
  );

/** The same seed draws the same situations. */
export function randomCases(seed: number, runs: number): readonly PayerCase[] {
  return fc
    .sample(someCase, { seed, numRuns: runs })
    .map((kase, i) => ({ ...kase, id: `random ${i + 1} of seed ${seed}` }));
}
