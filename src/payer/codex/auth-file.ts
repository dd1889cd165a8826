import { parseJson } from '../../support/json.ts';
import { type Fact, open } from './fact.ts';

/** What stands in an `auth.json` (or key ring entry), as far as it selects who pays. */
export type AuthFile =
  | { readonly kind: 'absent' }
  /** Codex cannot read it: not JSON, or a field of the wrong type. It counts as no login. */
  | { readonly kind: 'malformed' }
  | ({ readonly kind: 'login' } & AuthFields);

/** Whether a text is there; an empty one counts as there and is worth nothing. */
export type Held = 'set' | 'empty';

export interface AuthFields {
  /** `auth_mode`, or undefined where the file leaves the mode to its other fields. */
  readonly mode?: AuthMode;
  /** `OPENAI_API_KEY`: null and missing are the same. */
  readonly apiKey?: Held;
  readonly tokens?: boolean;
  readonly personalAccessToken?: Held;
  readonly agentIdentity?: boolean;
  readonly bedrockApiKey?: boolean;
  readonly bedrockRegion?: string;
  /** ChatGPT workspace of the login, where the file shows it. */
  readonly account?: string;
  /** Which of several logins that may lie there it is. */
  readonly from?: number;
}

/** `codex-rs/protocol/src/auth.rs` of openai/codex. */
export const AUTH_MODES = [
  'apikey',
  'chatgpt',
  'chatgptAuthTokens',
  'agentIdentity',
  'personalAccessToken',
  'bedrockApiKey',
  'bedrockAccessKeys',
] as const;

export type AuthMode = (typeof AUTH_MODES)[number];

const MALFORMED = { kind: 'malformed' } as const;
const UNKNOWN_TEXT = /\$\{\{|\uFFFC/;

/**
 * Reads the text of an `auth.json`. Texts that a workflow fills in later (`${{ … }}`) count as set.
 * Never throws.
 */
export function parseAuthJson(text: string): AuthFile {
  const json = parseJson(text);
  if (!isObject(json) || hasTwice(text, 'OPENAI_API_KEY')) return MALFORMED;
  const mode = json.auth_mode ?? undefined;
  if (mode !== undefined && !isMode(mode)) return MALFORMED;
  const apiKey = held(json.OPENAI_API_KEY);
  const personalAccessToken = held(json.personal_access_token);
  const tokens = tokensOf(json.tokens);
  const agentIdentity = json.agent_identity ?? undefined;
  if (apiKey === 'wrong' || personalAccessToken === 'wrong' || tokens === 'wrong') return MALFORMED;
  return {
    kind: 'login',
    ...(mode === undefined ? {} : { mode }),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(personalAccessToken === undefined ? {} : { personalAccessToken }),
    ...(tokens === undefined ? {} : { tokens: true, ...tokens }),
    ...(agentIdentity === undefined ? {} : { agentIdentity: true }),
    ...bedrockOf(json.bedrock_api_key),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMode(value: unknown): value is AuthMode {
  return AUTH_MODES.some((mode) => mode === value);
}

/** The client's JSON reader refuses a field that stands there twice; JavaScript's takes the last. */
function hasTwice(text: string, field: string): boolean {
  return text.split(`"${field}"`).length > 2;
}

function held(value: unknown): Held | 'wrong' | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') return 'wrong';
  return value.trim() === '' ? 'empty' : 'set';
}

/** Three texts are required, and the identity token must be readable: its claims name the plan. */
function tokensOf(value: unknown): { account?: string } | 'wrong' | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) return 'wrong';
  const { id_token, access_token, refresh_token, account_id } = value;
  if (typeof access_token !== 'string' || typeof refresh_token !== 'string') return 'wrong';
  if (typeof id_token !== 'string') return 'wrong';
  if (!UNKNOWN_TEXT.test(id_token) && !isReadableToken(id_token)) return 'wrong';
  const account = typeof account_id === 'string' && !UNKNOWN_TEXT.test(account_id);
  return account ? { account: account_id } : {};
}

function bedrockOf(value: unknown): Pick<AuthFields, 'bedrockApiKey' | 'bedrockRegion'> {
  if (value === undefined || value === null) return {};
  const region = isObject(value) ? value.region : undefined;
  return { bedrockApiKey: true, ...(typeof region === 'string' ? { bedrockRegion: region } : {}) };
}

function isReadableToken(token: string): boolean {
  const [, claims, signature] = token.split('.');
  if (claims === undefined || signature === undefined) return false;
  try {
    return isObject(JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')));
  } catch {
    return false;
  }
}

/**
 * A file whose content no file of the repository shows, written from a secret or restored. Its
 * name hints at a ChatGPT login; it may as well hold a key, or nothing where the secret is empty.
 * @param origin As a reader would write it: `secrets.CODEX_AUTH_JSON`.
 */
export function unknownAuthFile(origin: string): Fact<AuthFile> {
  return open<AuthFile>(
    `what ${origin} holds`,
    { value: { kind: 'login', tokens: true }, when: `${origin} holds a ChatGPT login` },
    { value: { kind: 'login', apiKey: 'set' }, when: `${origin} holds an API key` },
    { value: MALFORMED, when: `${origin} is empty or not readable` },
  );
}
