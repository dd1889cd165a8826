/** What the name of a secret or variable hints at. A hint only: the consumer of a value decides. */
import { PROVIDERS, type ProviderId } from './providers.ts';

export type NameHint =
  /** A key of the OpenAI Platform. */
  | 'platform-key'
  /** An identity of the Platform: federation without a key. */
  | 'platform-identity'
  /** The content of a ChatGPT `auth.json`, plain or encoded. */
  | 'chatgpt-auth-file'
  /** A ChatGPT access token. */
  | 'access-token'
  /** A workload identity of a ChatGPT workspace. */
  | 'chatgpt-identity'
  /** Another provider's key. */
  | 'provider-key'
  /** A key of some model provider, the name does not say which. */
  | 'some-key'
  /** A token of GitHub or of a GitHub App, whatever else the name says. */
  | 'github-token'
  /** A credential of something that calls no model. */
  | 'foreign'
  /** A setting that is kept where credentials are kept. */
  | 'setting';

interface NameRow {
  readonly hint: NameHint;
  /** Matched against the name in capitals with `_` between its words. */
  readonly pattern: RegExp;
  readonly provider?: ProviderId;
  /** Names as they stand in public workflows. */
  readonly examples: readonly string[];
  readonly source: string;
}

const workflows = 'names in public workflow files';
const wif = 'https://developers.openai.com/api/docs/guides/workload-identity-federation';
const codexWif = 'https://developers.openai.com/codex/enterprise/workload-identity';

const LOOK_ALIKES: readonly NameRow[] = [
  {
    hint: 'setting',
    pattern:
      /^HAS_|_(?:MODEL|EFFORT|BASE_URL|API_BASE|ENDPOINT|URL|HOST|REGION|VERSION|ORG|ORGANIZATION|PROJECT|ORG_ID|PROJECT_ID|DEPLOYMENT|ENABLED|AUDIENCE)$/,
    examples: ['HAS_CODEX_AUTH', 'CODEX_MODEL', 'CODEX_REASONING_EFFORT', 'OPENAI_BASE_URL'],
    source: workflows,
  },
  {
    hint: 'foreign',
    pattern: /PYPI|NPM|_SUBSCRIPTION_ID$|_(?:CLIENT|TENANT)_ID$/,
    examples: ['OPENAI_PYPI_TOKEN', 'CODEX_SP_SUBSCRIPTION_ID'],
    source: workflows,
  },
  {
    hint: 'github-token',
    pattern:
      /(?:^|_)(?:PAT|GITHUB_TOKEN|GH_TOKEN|GH_PAT)(?:_|$)|_APP_(?:ID|PRIVATE_KEY)$|_APP_|_UPDATE_TOKEN$|^CODEX_AUTH_REFRESH_TOKEN$/,
    examples: [
      'CODEX_AUTH_PAT',
      'CODEX_AUTH_REFRESH_TOKEN',
      'CODEX_AUTH_SECRET_UPDATE_TOKEN',
      'CODEX_GITHUB_TOKEN',
      'GH_TOKEN_CODEX_COMMENT',
      'CODEX_APP_ID',
      'CODEX_APP_PRIVATE_KEY',
      'OPENAI_SDKS_APP_PRIVATE_KEY',
    ],
    source: workflows,
  },
];

const CODEX: readonly NameRow[] = [
  {
    hint: 'chatgpt-identity',
    pattern: /^OPENAI_(?:FEDERATION_RULE_ID|WORKLOAD_IDENTITY_CONTEXT)$/,
    examples: ['OPENAI_FEDERATION_RULE_ID', 'OPENAI_WORKLOAD_IDENTITY_CONTEXT'],
    source: codexWif,
  },
  {
    hint: 'platform-identity',
    pattern:
      /^OPENAI_(?:IDENTITY_PROVIDER_ID|SERVICE_ACCOUNT_ID|WIF_AUDIENCE|OIDC_AUDIENCE|IDENTITY_TOKEN_FILE)$/,
    examples: ['OPENAI_IDENTITY_PROVIDER_ID', 'OPENAI_SERVICE_ACCOUNT_ID'],
    source: wif,
  },
  {
    hint: 'access-token',
    pattern: /(?:CODEX|CHATGPT)_(?:\w+_)?(?:ACCESS_TOKEN|OAUTH_TOKEN)$/,
    examples: ['CODEX_ACCESS_TOKEN', 'CODEX_CODE_OAUTH_TOKEN', 'CHATGPT_ACCESS_TOKEN'],
    source: 'https://developers.openai.com/codex/enterprise/access-tokens',
  },
  {
    hint: 'chatgpt-auth-file',
    pattern:
      /(?:CODEX|CHATGPT|OPENAI)_(?:\w+_)?(?:AUTH(?:_?JSON|_FILE)?|HOME_TGZ)(?:_B64|_BASE_?64|_CONTENT|_GZ)*$/,
    examples: [
      'CODEX_AUTH_JSON',
      'CODEX_AUTH_JSON_B64',
      'CODEX_AUTH_JSON_BASE_64',
      'CODEX_AUTH',
      'CODEX_AUTH_B64',
      'codex_auth_json',
      'CODEX_HOME_TGZ_BASE64',
    ],
    source: 'https://developers.openai.com/codex/auth/ci-cd-auth',
  },
];

const OTHERS: readonly NameRow[] = [
  {
    hint: 'provider-key',
    provider: 'azure-openai',
    pattern: /AZURE_?(?:OPEN_?AI|AI)\w*_(?:API_?KEY|KEY|TOKEN)|^AOAI_|AZURE_OPENAI_APIKEY/,
    examples: ['AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_KEY', 'AzureOpenAI__ApiKey', 'AOAI_KEY'],
    source: workflows,
  },
  {
    hint: 'provider-key',
    provider: 'litellm',
    pattern: /LITELLM_/,
    examples: ['LITELLM_API_KEY', 'LITELLM_TEAM_KEY'],
    source: workflows,
  },
  {
    hint: 'provider-key',
    provider: 'gateway',
    pattern: /_GATEWAY_VIRTUAL_KEY$|^CLIPROXY_/,
    examples: ['TEAM_GATEWAY_VIRTUAL_KEY', 'CLIPROXY_API_KEY'],
    source: workflows,
  },
];

const OPENAI: readonly NameRow[] = [
  {
    hint: 'platform-key',
    pattern:
      /(?:^|_)(?:O(?:PEN|EPN)_?AI|OAI|GPT|CHATGPT|CODEX)_(?:\w+_)?(?:API_?)?(?:KEY|KEYS|TOKEN|SECRET)(?:_\w+)?$|^OAI_CONFIG_LIST$|(?:^|_)OPENAI$/,
    examples: [
      'OPENAI_API_KEY',
      'OPENAI_KEY',
      'OPENAI.KEY',
      'OPENAI__KEY',
      'OPENAI_TOKEN',
      'OpenAI__ApiKey',
      'CHROMA_OPENAI_API_KEY',
      'OAI_CONFIG_LIST',
      'openai_api_key',
      'OPEN_AI_KEY',
      'GPT_KEY',
      'CHATGPT_API_KEY',
      'CODEX_API_KEY',
      'CODEX_API_TOKEN',
      'OEPNAI_API_KEY',
    ],
    source: workflows,
  },
  {
    hint: 'some-key',
    pattern: /(?:^|_)(?:LLM|AI|DEFAULT|REVIEW|MODEL)_API_?KEY$/,
    examples: ['LLM_API_KEY', 'DEFAULT_API_KEY', 'REVIEW_API_KEY', 'AI_API_KEY'],
    source: workflows,
  },
];

/** The first row that matches counts: look-alikes stand before what they look like. */
export const NAMES: readonly NameRow[] = [...LOOK_ALIKES, ...CODEX, ...OTHERS, ...OPENAI];

export interface NameClass {
  readonly hint: NameHint;
  readonly provider: ProviderId | undefined;
}

/** Longer names say nothing and are not looked at. */
const MAX_NAME = 128;

/** `OpenAI__ApiKey`, `openai.api-key` → `OPENAI_API_KEY`. */
function words(name: string): string {
  return name
    .replace(/([a-z])(Key|Token)/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

const BY_VARIABLE: ReadonlyMap<string, ProviderId> = new Map(
  (Object.keys(PROVIDERS) as ProviderId[])
    .filter((id) => PROVIDERS[id].budget === 'other')
    .flatMap((id) => PROVIDERS[id].variables.map((name) => [name, id] as const)),
);

/** What a name hints at; undefined for one that hints at no credential for models. */
export function classifyName(name: string): NameClass | undefined {
  if (name.length > MAX_NAME) return undefined;
  const text = words(name);
  const exact = BY_VARIABLE.get(text);
  if (exact !== undefined) return { hint: 'provider-key', provider: exact };
  const row = NAMES.find(({ pattern }) => pattern.test(text));
  if (row !== undefined)
    return { hint: row.hint, provider: row.provider ?? providerOfHint(row.hint) };
  const suffix = [...BY_VARIABLE].find(([variable]) => text.endsWith(`_${variable}`));
  return suffix === undefined ? undefined : { hint: 'provider-key', provider: suffix[1] };
}

function providerOfHint(hint: NameHint): ProviderId | undefined {
  switch (hint) {
    case 'platform-key':
    case 'platform-identity':
      return 'openai';
    case 'chatgpt-auth-file':
    case 'access-token':
    case 'chatgpt-identity':
      return 'chatgpt';
    case 'provider-key':
    case 'some-key':
    case 'github-token':
    case 'foreign':
    case 'setting':
      return undefined;
    default:
      return hint satisfies never;
  }
}
