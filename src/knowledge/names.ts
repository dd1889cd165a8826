import { CODEX_VARIABLES } from './codex-variables.ts';
import { late } from './late.ts';
import { PROVIDERS, tellingNames } from './providers.ts';

export type HintKind =
  | 'platform-key'
  | 'chatgpt-auth-file'
  | 'access-token'
  | 'chatgpt-identity'
  | 'platform-identity'
  | 'provider-key'
  /** Looks like a credential and pays for nothing: a GitHub token, a setting, a flag. */
  | 'none';

export interface NameHint {
  readonly kind: HintKind;
  /** For `provider-key`: a row of the provider table. */
  readonly provider: string;
}

/** The policy's `secrets:` by upper-cased name. */
export type Hints = ReadonlyMap<
  string,
  Exclude<HintKind, 'chatgpt-identity' | 'platform-identity'>
>;

interface NameRow {
  readonly pattern: RegExp;
  readonly kind: HintKind;
  readonly provider: string;
  /** Every name that matches holds one of these (regular expressions, any case); none for rows that tell nothing. */
  readonly stems: readonly string[];
  /** A name of this kind. */
  readonly example: string;
  /** It says where or how a client works, and opens no account. */
  readonly setting?: true;
}

/**
 * What a name hints at, beside those that follow from the providers. The name under which a program reads a value is a rule of
 * that program; a secret's own name is only a hint.
 */
const OWN_ROWS: readonly NameRow[] = [
  // Look-alikes first: they would match the rows below.
  {
    pattern:
      /PYPI|NPM|NUGET|SUBSCRIPTION_ID|(?:^|_)(?:APP_ID|APP_PRIVATE_KEY|APP_CLIENT_ID|CLIENT_ID|APP_KEY|PRIVATE_KEY|PAT|GITHUB_TOKEN|GH_TOKEN|DEPLOY_KEY|WEBHOOK(?:_URL|_SECRET)?)$|^(?:GH|GITHUB)_TOKEN_/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'CODEX_APP_PRIVATE_KEY',
  },
  // What manages the keys of others is refused where a model answers: https://openrouter.ai/docs/features/provisioning-api-keys
  {
    pattern: /(?:^|_)OPEN_?ROUTER_(?:MANAGEMENT|PROVISIONING)_(?:API_)?KEY$/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'OPENROUTER_MANAGEMENT_KEY',
  },
  // Services of Azure beside its models: search, speech, documents (https://learn.microsoft.com/azure/ai-services/).
  {
    pattern:
      /AZURE\w*?(?:SEARCH|SPEECH|TRANSLAT(?:OR|ION)|VISION|DOC(?:UMENT)?_?INTEL(?:LIGENCE)?|FORM_?RECOGNIZER|CONTENT_?SAFETY|CONTENT_?UNDERSTANDING|TEXT_?ANALYTICS|LANGUAGE|FACE)_(?:[A-Z0-9]+_)*?(?:KEY|TOKEN)S?(?:_\d+)?$/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'AZURE_AI_SEARCH_API_KEY',
    setting: true,
  },
  // How many tokens, not which.
  {
    pattern:
      /(?:MAX|MIN|NUM|TOTAL|INPUT|OUTPUT|CONTEXT)_TOKENS?(?:_|$)|TOKENS?_(?:LIMIT|COUNT|BUDGET|MAX)/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'OPENAI_MAX_TOKENS',
    setting: true,
  },
  {
    pattern:
      /^CODEX_AUTH_(?:PAT|REFRESH_TOKEN|SECRET_UPDATE_TOKEN)$|^(?:HAS|USE|SKIP|ENABLE|DISABLE|IGNORE|REQUIRE|CHECK)_/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'HAS_CODEX_AUTH',
  },
  {
    pattern:
      /(?:MODEL|MODEL_?ID|EFFORT|BASE_URL|API_BASE|API_HOST|ENDPOINT|API_TYPE|API_VERSION|VERSION|DEPLOYMENT|DEPLOYMENT_NAME|REGION|ORG_ID|ORGANIZATION|PROJECT|PROJECT_ID|TIMEOUT|PROMPT|URL|HOST|HOME|NAME|RESULT|OUTPUT|MESSAGE|STATUS|PATH|DIR|FILE|ENABLED|PROVIDER|SANDBOX)(?:_(?:TEST|PROD|DEV|STAGING|CI|V?\d+))*$/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'OPENAI_BASE_URL',
    setting: true,
  },
  // Whom of several a person belongs to (https://platform.openai.com/docs/api-reference/organization); a key is named after it.
  {
    pattern: /(?:^|_)(?:OPEN_?AI|OAI)_(?:API_)?ORG(?:ANI[SZ]ATION)?(?:_(?:ID|KEY|NAME))?$/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'OPENAI_ORG_KEY',
    setting: true,
  },
  // The address of a resource, beside its key: https://github.com/microsoft/gpt-review#readme
  {
    pattern: /^AZURE_OPENAI_API$/,
    kind: 'none',
    provider: '',
    stems: [],
    example: 'AZURE_OPENAI_API',
    setting: true,
  },
  {
    pattern: /^OPENAI_FEDERATION_RULE_ID$|^OPENAI_IDENTITY_TOKEN_FILE$/,
    kind: 'chatgpt-identity',
    provider: 'chatgpt',
    stems: ['openai'],
    example: 'OPENAI_FEDERATION_RULE_ID',
  },
  {
    pattern: /^OPENAI_(?:IDENTITY_PROVIDER_ID|SERVICE_ACCOUNT_ID|WIF_AUDIENCE)$/,
    kind: 'platform-identity',
    provider: 'openai',
    stems: ['openai'],
    example: 'OPENAI_SERVICE_ACCOUNT_ID',
  },
  {
    pattern: /CODEX_ACCESS_TOKEN|CODEX_AGENT_IDENTITY/,
    kind: 'access-token',
    provider: 'chatgpt',
    stems: ['codex'],
    example: 'CODEX_ACCESS_TOKEN',
  },
  {
    pattern:
      /(?:CODEX|CHATGPT|OPENAI)_?(?:CLI_?)?AUTH(?:_?JSON)?(?:_?(?:B64|BASE_?64|CONTENT|GZ|TGZ|JSON|SECRET|DATA))*$|CODEX_HOME_(?:TGZ|TAR|ZIP)|CODEX_CREDENTIALS?$|CODEX_CONFIG_AUTH|CODEX_CODE_OAUTH_TOKEN/,
    kind: 'chatgpt-auth-file',
    provider: 'chatgpt',
    stems: ['codex', 'chat_?gpt', 'openai'],
    example: 'CODEX_AUTH_JSON_B64',
  },
  {
    pattern: /AZURE_?(?:OPEN_?AI|AI|API|FOUNDRY)|AOAI/,
    kind: 'provider-key',
    provider: 'azure-openai',
    stems: ['azure[-_ ]*(?:open|ai|api|foundry)', 'aoai'],
    example: 'AZURE_OPENAI_API_KEY',
  },
  { pattern: /AZURE/, kind: 'none', provider: '', stems: [], example: 'AZURE_TENANT_ID' },
  {
    pattern:
      /(?:^|_)(?:OPEN_?AI|OAI|CHAT_?GPT|GPT)(?:_+(?:[A-Z0-9]+_+)*?(?:API_?KEY|KEY|TOKEN|SECRET|API_?TOKEN)|_?APIKEY)(?:_[A-Z0-9]+)?$/,
    kind: 'platform-key',
    provider: 'openai',
    stems: ['open[_-]?ai', 'oai', 'gpt'],
    example: 'PROD_OPENAI_API_KEY',
  },
  {
    pattern:
      /^(?:OPENAI\.KEY|OPENAI__KEY|OPENAI__APIKEY|OAI_CONFIG_LIST|OPENAI_API|OPENAI_SECRET)$/,
    kind: 'platform-key',
    provider: 'openai',
    stems: ['openai', 'oai_config'],
    example: 'OPENAI.KEY',
  },
  {
    pattern: /(?:^|_)CODEX_(?:API_)?(?:KEY|TOKEN)$/,
    kind: 'platform-key',
    provider: 'openai',
    stems: ['codex'],
    example: 'CODEX_API_KEY',
  },
  {
    pattern: /LITELLM.*(?:KEY|TOKEN)/,
    kind: 'provider-key',
    provider: 'litellm',
    stems: ['litellm'],
    example: 'LITELLM_API_KEY',
  },
  ...family(
    'cloudflare',
    /(?:CLOUDFLARE|(?:^|_)CF)_(?:(?:AIG?|WORKERS_AI)_)+(?:GATEWAY_)?(?:API_)?(?:KEY|TOKEN)$/,
    ['cloudflare', 'cf_ai'],
    'CLOUDFLARE_AI_GATEWAY_TOKEN',
  ),
  {
    pattern: /(?:GATEWAY|CLIPROXY|LLM_PROXY|PORTKEY|(?:^|_)OTARI_).*(?:KEY|TOKEN)/,
    kind: 'provider-key',
    provider: 'gateway',
    stems: ['gateway', 'cliproxy', 'llm[_-]?proxy', 'portkey', 'otari'],
    example: 'CLIPROXY_API_KEY',
  },
  ...family(
    'claude-plan',
    /CLAUDE(?:_CODE)?_OAUTH(?:_TOKEN)?(?:_[A-Z0-9]+)?$/,
    ['claude'],
    'TEAM_CLAUDE_CODE_OAUTH_TOKEN',
  ),
  ...family(
    'anthropic',
    /(?:^|_)(?:ANTHROPIC|CLAUDE)(?:_CODE)?(?:_OAUTH|_AUTH|_API)?_?(?:KEY|TOKEN)(?:_[A-Z0-9]+)?$/,
    ['anthropic', 'claude'],
    'CLAUDE_CODE_OAUTH_TOKEN',
  ),
  ...family(
    'google',
    /(?:^|_)(?:GEMINI|GOOGLE_AI|GOOGLE_GENERATIVE_AI|GOOGLE_AI_(?:GEMINI|STUDIO))_?(?:API_?)?KEY(?:_[A-Z0-9]+)?$|^GOOGLE_API_KEY$/,
    ['gemini', 'google[_-]?(?:generative|ai|api)'],
    'GEMINI_API_KEY',
  ),
  ...family('github-copilot', /COPILOT.*TOKEN/, ['copilot'], 'COPILOT_GITHUB_TOKEN'),
  ...family(
    'github-models',
    /(?:GITHUB_)?MODELS_TOKEN$/,
    ['models[_-]?token'],
    'GITHUB_MODELS_TOKEN',
  ),
  ...family(
    'bedrock',
    /(?:^|_)AWS_BEARER_TOKEN_BEDROCK$|(?:^|_)BEDROCK_(?:(?:AWS|API|ACCESS|SECRET)_)*KEY(?:_ID)?$/,
    ['aws_bearer_token', 'bedrock'],
    'AWS_BEARER_TOKEN_BEDROCK',
  ),
];

/** First parts that are words of their own: only the provider's own name, as it stands, tells. */
const WORDS: ReadonlySet<string> = new Set([
  ...['AMP', 'FACTORY', 'WARP', 'CURSOR', 'CO', 'ARK', 'MORPH', 'POE', 'V0'],
  // Of whichever gateway stands in front of it.
  'AI_GATEWAY',
]);

/** The names of every provider without a row of its own, with whose it is in front: `TEAM_GROQ_API_KEY`, `GROQ_TOKEN`. */
function families(): NameRow[] {
  const named = new Set(OWN_ROWS.map((row) => row.provider));
  return PROVIDERS.filter(({ id }) => !named.has(id)).flatMap((provider) => {
    const names = tellingNames(provider).filter((name) => !WORDS.has(stemOf(name)));
    const stems = [...new Set(names.map(stemOf))];
    // One of several of a kind: `GROQ_API_KEY_2`, `OPENROUTER_BATCH_KEY`.
    const key = '(?:_?(?:API_?)?(?:KEY|TOKEN)(?:_[A-Z0-9]+)?|_[A-Z0-9]+_(?:API_?)?KEY)';
    const pattern = `(?:^|_)(?:${stems.join('|')})(?:_AI)?${key}$`;
    return names.slice(0, 1).flatMap((example) =>
      family(
        provider.id,
        new RegExp(pattern),
        stems.map((stem) => stem.toLowerCase()),
        example,
      ),
    );
  });
}

/** `GROQ` of `GROQ_API_KEY`. */
function stemOf(name: string): string {
  return name.replace(/(?:_API)?_(?:KEY|TOKEN)$/, '');
}

/** First match wins. */
export const nameRows = late((): readonly NameRow[] => [...OWN_ROWS, ...families()]);

function family(
  provider: string,
  pattern: RegExp,
  stems: readonly string[],
  example: string,
): NameRow[] {
  return [{ pattern, kind: 'provider-key', provider, stems, example }];
}

/** Names that SDKs and tools read, exactly. */
const exact = late(
  () =>
    new Map<string, NameHint>(
      PROVIDERS.flatMap((provider) =>
        tellingNames(provider).map((name): [string, NameHint] => [
          upper(name),
          {
            kind:
              provider.id === 'openai'
                ? 'platform-key'
                : provider.id === 'chatgpt'
                  ? 'access-token'
                  : 'provider-key',
            provider: provider.id,
          },
        ]),
      ),
    ),
);

const cache = new Map<string, NameHint | undefined>();

/** What a name of a variable, secret or input hints at; undefined when it tells nothing. `none` counts as nothing. */
export function classifyName(name: string, hints: Hints = new Map()): NameHint | undefined {
  const declared = hints.size === 0 ? undefined : hints.get(upper(name));
  if (declared !== undefined)
    return declared === 'none' ? undefined : { kind: declared, provider: providerOfKind(declared) };
  if (cache.has(name)) return cache.get(name);
  const key = upper(name);
  const row = exact().get(key) ?? nameRows().find((r) => r.pattern.test(key));
  const hint =
    row === undefined || row.kind === 'none'
      ? undefined
      : { kind: row.kind, provider: row.provider };
  if (cache.size < 10_000) cache.set(name, hint);
  return hint;
}

/** Whether a name is that of a model, an address, a project or a service beside the models: it pays for nothing. */
export function isSetting(name: string): boolean {
  const key = upper(name);
  return !exact().has(key) && nameRows().find((r) => r.pattern.test(key))?.setting === true;
}

const READ_BY_CODEX: ReadonlySet<string> = new Set(CODEX_VARIABLES);

function isRead(key: string): boolean {
  return exact().has(key) || READ_BY_CODEX.has(key);
}

/** `OEPNAI_API_KEY`: two letters of a name that programs read have changed places, so nobody reads it. */
export function isMisspeltName(name: string): boolean {
  const key = upper(name);
  return misspelt().has(key) && !isRead(key);
}

/** The name that clients read, of one in other letters, which none of them takes for it: `openai-api-key`, `OPENAI_API_KEy`. */
export function inOtherLetters(name: string): string | undefined {
  const key = name.replaceAll('-', '_').toUpperCase();
  return key !== name && isRead(key) ? key : undefined;
}

/** Of every name that is read. */
const misspelt = late(() => new Set([...exact().keys(), ...READ_BY_CODEX].flatMap(swaps)));

/** The name with each two letters that stand side by side in each other's place. */
function swaps(key: string): string[] {
  return Array.from(
    { length: key.length - 1 },
    (_, i) => `${key.slice(0, i)}${key[i + 1]}${key[i]}${key.slice(i + 2)}`,
  );
}

/** Of no one provider's key: whose it is its address says, and that may be OpenAI's. */
const ANYBODYS: ReadonlySet<string> = new Set(['LLM_API_KEY']);

export function isAnybodys(name: string): boolean {
  return ANYBODYS.has(upper(name));
}

function providerOfKind(kind: HintKind): string {
  if (kind === 'platform-key' || kind === 'platform-identity') return 'openai';
  return kind === 'provider-key' ? 'gateway' : 'chatgpt';
}

/** Words in the name of a file, an input or a command that tell that it is about models. */
export const TELLS_OF_MODELS =
  /(?:^|[^a-z])(?:codex|openai|chatgpt|gpt|claude|gemini|llm|ai)(?:[^a-z]|$)/i;

/**
 * GitHub compares names of secrets and inputs without case; `-` and `_` differ there and mean the same
 * here, as do two of them, with which settings tell a section from its key (`OPENROUTER__KEY`).
 */
function upper(name: string): string {
  // Most names stand like that, and every one that is looked at comes here.
  if (UPPER.test(name)) return name;
  return name
    .replace(/[- ]|__+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toUpperCase();
}

const UPPER = /^(?:[A-Z]|\d(?![A-Z])|_(?!_))*$/;

/** Prefixes of real keys: OpenAI (`sk-`, `sk-proj-`, `sk-svcacct-`), Anthropic (`sk-ant-`), OpenRouter (`sk-or-`), Codex access tokens (`at-`). */
const REAL_KEY =
  /^(?:sk-(?:proj-|svcacct-|admin-|ant-|or-)?[A-Za-z0-9_-]{32,}|at-[A-Za-z0-9_-]{32,})$/;
const TELLS_FAKE =
  /fake|test|dummy|mock|placeholder|example|sample|your|xxx|changeme|secret|invalid|none|null|1234567890|abcdef|sk-lw-|for-ci|offline/i;

/** A literal in a workflow is a fake unless it looks like a real key; then it is a leak. */
export function isFakeKey(text: string): boolean {
  return !looksLikeRealKey(text);
}

export function looksLikeRealKey(text: string): boolean {
  const key = text.trim();
  if (!REAL_KEY.test(key) || TELLS_FAKE.test(key)) return false;
  return new Set(key).size >= 12;
}
