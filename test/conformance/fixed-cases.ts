import { readFileSync } from 'node:fs';
import { type PayerCase, payerCase } from '../payer/codex/case.ts';
import { recordedCases } from '../payer/codex/recording.ts';

/** Each recorded situation once, whatever release it was recorded on; the interactive program needs a terminal. */
function recorded(): readonly PayerCase[] {
  const cases = recordedCases()
    .filter((row) => row.set !== 'history' && row.skip === undefined)
    .map((row) => row.case)
    .filter((kase) => !kase.args.includes('--no-alt-screen'));
  return [...new Map(cases.map((kase) => [kase.id, kase])).values()];
}

/** Random situations in which the decision was wrong once: nobody has to draw them again. */
function onceFailed(): readonly PayerCase[] {
  const text = readFileSync(new URL('./once-failed.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => payerCase(JSON.parse(line) as PayerCase));
}

const TOKENS = {
  id_token: 'chatgpt-jwt',
  access_token: 'chatgpt-jwt',
  refresh_token: 'opaque-string',
  account_id: 'account-id',
};
export const CHATGPT = {
  OPENAI_API_KEY: null,
  tokens: TOKENS,
  last_refresh: 'now (ISO 8601)',
} as const;
export const BEDROCK_KEY = { api_key: 'aws-bearer-token', region: 'us-east-1' } as const;

const CORP = `model_provider = "corp"
[model_providers.corp]
name = "corp"
base_url = "http://127.0.0.1:{PORT}/prov/v1"
`;

const NO_URL = CORP.replace(/base_url.*\n/, '');

type Own = Omit<Partial<PayerCase>, 'id'>;

const exec = (...options: string[]): readonly string[] => [
  'exec',
  '--skip-git-repo-check',
  ...options,
  'hi',
];

/** Corners that the recording does not have; found by asking the client. */
const OWN: Readonly<Record<string, Own>> = {
  'an empty key in auth.json is still a key': { authJson: { OPENAI_API_KEY: 'empty' } },
  'a blank key in auth.json is still a key': { authJson: { OPENAI_API_KEY: 'blank' } },
  'an empty key beats tokens': { authJson: { ...CHATGPT, OPENAI_API_KEY: 'empty' } },
  'tokens that are incomplete spoil the file': {
    authJson: { tokens: { access_token: 'chatgpt-jwt' } },
  },
  'an identity token that cannot be read spoils the file': {
    authJson: { ...CHATGPT, tokens: { ...TOKENS, id_token: 'junk' } },
  },
  'tokens without an account': {
    authJson: { tokens: { ...TOKENS, account_id: null }, last_refresh: 'now (ISO 8601)' },
  },
  'a mode that does not exist spoils the file': { authJson: { ...CHATGPT, auth_mode: 'zzz' } },
  'token mode without a token': { authJson: { auth_mode: 'personalAccessToken' } },
  'agent mode without an identity': { authJson: { auth_mode: 'agentIdentity' } },
  'ChatGPT mode without tokens stops': {
    authJson: { auth_mode: 'chatgpt', OPENAI_API_KEY: 'api-key' },
  },
  'tokens of a host': { authJson: { ...CHATGPT, auth_mode: 'chatgptAuthTokens' } },
  'Bedrock mode without a key': { authJson: { auth_mode: 'bedrockApiKey' } },
  'a token beats a key where no mode is given': {
    authJson: { OPENAI_API_KEY: 'api-key', personal_access_token: 'personal-access-token' },
  },
  'the mode beats the token': {
    authJson: {
      OPENAI_API_KEY: 'api-key',
      personal_access_token: 'personal-access-token',
      auth_mode: 'apikey',
    },
  },
  'an empty token in auth.json': { authJson: { personal_access_token: 'empty' } },
  'a key beats an agent identity without mode': {
    authJson: { OPENAI_API_KEY: 'api-key', agent_identity: 'agent-identity-jwt' },
  },
  'an agent identity needs its mode': { authJson: { agent_identity: 'agent-identity-jwt' } },
  'a Bedrock key beats a key without mode': {
    authJson: { OPENAI_API_KEY: 'api-key', bedrock_api_key: BEDROCK_KEY },
  },
  'a list is no login': { authJson: { $raw: '[]' } },
  'an empty file is no login': { authJson: { $raw: '' } },
  'a number is no key': { authJson: { $raw: '{"OPENAI_API_KEY": 5}' } },
  'a key that stands there twice': {
    authJson: { $raw: '{"OPENAI_API_KEY": "a", "OPENAI_API_KEY": "b"}' },
  },
  'CODEX_API_KEY covers a broken login': { authJson: {}, env: { CODEX_API_KEY: 'api-key' } },
  'an access token covers a broken login': {
    authJson: {},
    env: { CODEX_ACCESS_TOKEN: 'personal-access-token' },
  },
  'a broken login does not disturb a provider with a key': {
    authJson: {},
    config: `${CORP}env_key = "MY_KEY"\n`,
    env: { MY_KEY: 'provider-key' },
  },
  'a broken login is not sent to a gateway': {
    authJson: {},
    config: `${CORP}requires_openai_auth = true\n`,
  },
  'a gateway without any login': { config: `${CORP}requires_openai_auth = true\n` },
  'a blank access token counts as none': {
    authJson: { OPENAI_API_KEY: 'api-key' },
    env: { CODEX_ACCESS_TOKEN: 'blank' },
  },
  'an access token that is none': { env: { CODEX_ACCESS_TOKEN: 'junk' } },
  'an access token that is none hides the login': {
    authJson: { OPENAI_API_KEY: 'api-key' },
    env: { CODEX_ACCESS_TOKEN: 'junk' },
  },
  "the home's .env beats the environment": {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\n`,
    files: { '$CODEX_HOME/.env': 'MY_KEY=fake-dotenv-key\n' },
  },
  "an empty name in the home's .env beats the environment": {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\n`,
    files: { '$CODEX_HOME/.env': 'MY_KEY=\n' },
  },
  'a blank env_key stops': { env: { MY_KEY: 'blank' }, config: `${CORP}env_key = "MY_KEY"\n` },
  'a header variable that is missing': {
    config: `${CORP}env_http_headers = { Authorization = "HDR" }\n`,
  },
  'a header in small letters': {
    config: `${CORP}http_headers = { authorization = "Bearer fake-header-key" }\n`,
  },
  'a header variable beats a header': {
    env: { HDR: 'authorization-header-value' },
    config: `${CORP}http_headers = { authorization = "Bearer fake-header-key" }\nenv_http_headers = { Authorization = "HDR" }\n`,
  },
  'env_key beats a header': {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\nhttp_headers = { authorization = "Bearer fake-header-key" }\n`,
  },
  'env_key beats a bearer token': {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\nexperimental_bearer_token = "fake-inline-bearer"\n`,
  },
  'a missing env_key stops before the bearer token': {
    config: `${CORP}env_key = "MY_KEY"\nexperimental_bearer_token = "fake-inline-bearer"\n`,
  },
  'a bearer token beats the login': {
    env: { CODEX_API_KEY: 'api-key' },
    config: `${CORP}requires_openai_auth = true\nexperimental_bearer_token = "fake-inline-bearer"\n`,
  },
  'auth and env_key exclude each other': {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\nauth = { command = "echo", args = ["fake-command-key"] }\n`,
  },
  'auth and a login exclude each other': {
    env: { CODEX_API_KEY: 'api-key' },
    config: `${CORP}requires_openai_auth = true\nauth = { command = "echo", args = ["x"] }\n`,
  },
  'an env_key without a name stops': { config: `${CORP}env_key = ""\n` },
  'a provider without a name stops': {
    env: { MY_KEY: 'provider-key' },
    config: `${CORP.replace('name = "corp"\n', '')}env_key = "MY_KEY"\n`,
  },
  'broken TOML stops': { config: 'a = = b\n', env: { CODEX_API_KEY: 'api-key' } },
  '--ignore-user-config skips broken TOML': {
    config: 'a = = b\n',
    env: { CODEX_API_KEY: 'api-key' },
    args: exec('--ignore-user-config'),
  },
  'a provider that is a number stops': {
    config: 'model_provider = 5\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a forced login that does not exist stops': {
    config: 'forced_login_method = "zzz"\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a store that does not exist stops': {
    config: 'cli_auth_credentials_store = "zzz"\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a broken project file of an untrusted checkout is ignored': {
    files: { '$REPO/.codex/config.toml': 'a = = b\n' },
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a broken project file of a trusted checkout stops': {
    files: { '$REPO/.codex/config.toml': 'a = = b\n' },
    projectTrusted: true,
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a profile without its file changes nothing': {
    args: exec('-p', 'nope'),
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a broken login and a gateway for the built-in provider': {
    authJson: {},
    config: 'openai_base_url = "http://127.0.0.1:{PORT}/v1"\n',
  },
  'a broken login and ChatGPT by its URL': {
    authJson: {},
    config: 'openai_base_url = "https://chatgpt.com/backend-api/codex"\n',
  },
  'a broken login and a provider without a URL': {
    authJson: {},
    config: `${NO_URL}requires_openai_auth = true\n`,
  },
  'a bearer token without a URL beside a ChatGPT login': {
    authJson: CHATGPT,
    config: `${NO_URL}experimental_bearer_token = "fake-inline-bearer"\n`,
  },
  'an empty bearer token without a URL beside a ChatGPT login': {
    authJson: CHATGPT,
    config: `${NO_URL}experimental_bearer_token = ""\n`,
  },
  'a command without a URL beside a ChatGPT login': {
    authJson: CHATGPT,
    config: `${NO_URL}auth = { command = "echo", args = ["fake-command-key"] }\n`,
  },
  'a header without a URL beside a ChatGPT login': {
    authJson: CHATGPT,
    config: `${NO_URL}http_headers = { Authorization = "Bearer fake-header-key" }\n`,
  },
  'a header where a login is asked for and nobody is signed in': {
    config: `${NO_URL}requires_openai_auth = true\nhttp_headers = { Authorization = "Bearer fake-header-key" }\n`,
  },
  'a header where a login is asked for and the stored one holds nothing': {
    authJson: { OPENAI_API_KEY: null, auth_mode: 'chatgpt' },
    config: `${NO_URL}requires_openai_auth = true\nhttp_headers = { Authorization = "Bearer fake-header-key" }\n`,
  },
  'a header variable without a URL beside a ChatGPT login': {
    authJson: CHATGPT,
    env: { HDR: 'authorization-header-value' },
    config: `${NO_URL}env_http_headers = { Authorization = "HDR" }\n`,
  },
  'a forced login and an access token that is none': {
    env: { CODEX_ACCESS_TOKEN: 'junk' },
    config: 'forced_login_method = "chatgpt"\n',
  },
  'profile as an option': {
    args: exec('-c', 'profile="ci"'),
    env: { CODEX_API_KEY: 'api-key' },
  },
  'profile in a profile file': {
    args: exec('--profile', 'ci'),
    files: { '$CODEX_HOME/ci.config.toml': 'profile = "ci"\n' },
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a forced login and a key ring that is not there': {
    authJson: CHATGPT,
    config: 'forced_login_method = "api"\ncli_auth_credentials_store = "keyring"\n',
  },
  'a forced login and a file that cannot be read': {
    authJson: { $raw: 'not json' },
    config: 'forced_login_method = "chatgpt"\n',
  },
  'a forced login and a mode without its credential': {
    authJson: { auth_mode: 'personalAccessToken' },
    config: 'forced_login_method = "api"\n',
  },
  'a forced login stops the app server where an identity is configured': {
    args: ['app-server'],
    env: {
      OPENAI_FEDERATION_RULE_ID: 'rule',
      OPENAI_IDENTITY_TOKEN_FILE: 'absolute-path-to-oidc-jwt',
    },
    config: 'forced_login_method = "api"\n',
  },
  'a cloud task and a provider that is not defined': {
    args: ['cloud', 'exec', '--env', 'env_test', 'hi'],
    authJson: CHATGPT,
    config: 'model_provider = "nope"\n',
  },
  'a cloud task of a broken login is sent and refused': {
    args: ['cloud', 'exec', '--env', 'env_test', 'hi'],
    authJson: { OPENAI_API_KEY: null },
  },
  '--trust needs the user configuration': {
    args: exec('--trust', '--ignore-user-config'),
    env: { CODEX_API_KEY: 'api-key' },
  },
  'a local provider cannot be redefined': {
    config: '[model_providers.ollama]\nname = "x"\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'the chat wire of another provider stops too': {
    config: '[model_providers.x]\nname = "x"\nwire_api = "chat"\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'profile tables that nobody selects': {
    config: '[profiles.ci]\nmodel = "x"\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'an empty openai_base_url counts as none': {
    config: 'openai_base_url = ""\n',
    env: { CODEX_API_KEY: 'api-key' },
  },
  'ollama by model_provider': {
    config: 'model_provider = "ollama"\n',
    env: { CODEX_OSS_BASE_URL: 'url:http://127.0.0.1:{PORT}/v1', CODEX_API_KEY: 'api-key' },
  },
  'a cloud task under a forced API login': {
    args: ['cloud', 'exec', '--env', 'env_test', 'hi'],
    authJson: CHATGPT,
    config: 'forced_login_method = "api"\n',
  },
  'a cloud task does not ask the provider': {
    args: ['cloud', 'exec', '--env', 'env_test', 'hi'],
    authJson: CHATGPT,
    config: CORP,
  },
  'a cloud task with an empty key ring': {
    args: ['cloud', 'exec', '--env', 'env_test', 'hi'],
    authJson: CHATGPT,
    config: 'cli_auth_credentials_store = "keyring"\n',
  },
  'a review under a forced API login': {
    args: ['review', '--uncommitted'],
    authJson: CHATGPT,
    config: 'forced_login_method = "api"\n',
  },
  'the app server drops a forbidden login': {
    args: ['app-server'],
    authJson: CHATGPT,
    config: 'forced_login_method = "api"\n',
  },
  'a forced key: the app server reads no access token and sends the stored key': {
    args: ['app-server'],
    env: { CODEX_ACCESS_TOKEN: 'personal-access-token' },
    authJson: { OPENAI_API_KEY: 'api-key' },
    config: 'forced_login_method = "api"\n',
  },
  'a forced key: the app server does not look at a broken access token': {
    args: ['app-server'],
    env: { CODEX_ACCESS_TOKEN: 'junk' },
    authJson: { OPENAI_API_KEY: 'api-key' },
    config: 'forced_login_method = "api"\n',
  },
  'a forced workspace: the app server drops the token and does not go on to the stored login': {
    args: ['app-server'],
    env: { CODEX_ACCESS_TOKEN: 'personal-access-token' },
    authJson: CHATGPT,
    config: 'forced_chatgpt_workspace_id = "acct-authjson"\n',
  },
  'the app server with a provider of its own': {
    args: ['app-server'],
    env: { MY_KEY: 'provider-key' },
    config: `${CORP}env_key = "MY_KEY"\n`,
  },
  'Bedrock by signature': {
    env: { AWS_ACCESS_KEY_ID: 'made-up', AWS_SECRET_ACCESS_KEY: 'y', AWS_REGION: 'us-east-1' },
    config: 'model_provider = "amazon-bedrock"\n',
  },
  'Bedrock: the stored key beats the variable': {
    env: { AWS_BEARER_TOKEN_BEDROCK: 'aws-bearer-token', AWS_REGION: 'us-east-1' },
    authJson: { auth_mode: 'bedrockApiKey', bedrock_api_key: BEDROCK_KEY },
    config: 'model_provider = "amazon-bedrock"\n',
  },
  'Bedrock without a region stops': {
    env: { AWS_BEARER_TOKEN_BEDROCK: 'aws-bearer-token' },
    config: 'model_provider = "amazon-bedrock"\n',
  },
  'no terminal, no interactive program': { args: ['hi'], authJson: CHATGPT },
  'options behind the command beat those in front': {
    args: ['-c', 'model_provider="nope"', ...exec('-c', 'model_provider="openai"')],
    env: { CODEX_API_KEY: 'api-key' },
  },
  'an option without quotes': {
    args: exec('-c', 'model_provider=corp'),
    config: CORP.replace('model_provider = "corp"\n', ''),
  },
};

/** Situations that are compared on every run. */
export function fixedCases(): readonly PayerCase[] {
  return [
    ...recorded(),
    ...onceFailed(),
    ...Object.entries(OWN).map(([id, own]) => payerCase({ id, ...own })),
  ];
}
