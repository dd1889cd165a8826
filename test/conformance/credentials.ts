import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { MakeText } from '../payer/codex/case.ts';

const FAR = 4_102_444_800; // 2100-01-01

const b64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A ChatGPT token: Codex reads its claims and does not check the signature. */
export function chatgptJwt(tag: string, account: string, expires = FAR): string {
  const auth = {
    chatgpt_plan_type: 'plus',
    chatgpt_user_id: 'user-made-up',
    user_id: 'user-made-up',
    chatgpt_account_id: account,
  };
  const claims = {
    exp: expires,
    iat: 1_700_000_000,
    email: 'nobody@example.com',
    tag,
    'https://api.openai.com/auth': auth,
  };
  return `${b64({ alg: 'none', typ: 'JWT' })}.${b64(claims)}.c2ln`;
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');

export const JWKS = {
  keys: [{ ...rsa.publicKey.export({ format: 'jwk' }), kid: 'made-up', use: 'sig', alg: 'RS256' }],
};

/** The one credential that has to be signed: Codex checks it against the key set. */
function agentIdentityJwt(tag: string): string {
  const head = b64({ alg: 'RS256', typ: 'JWT', kid: 'made-up' });
  const claims = b64({
    iss: 'https://chatgpt.com/codex-backend/agent-identity',
    aud: 'codex-app-server',
    iat: 1_700_000_000,
    exp: FAR,
    agent_runtime_id: `agent-${tag}`,
    agent_private_key: ed25519.privateKey
      .export({ format: 'der', type: 'pkcs8' })
      .toString('base64'),
    account_id: 'acct-agent',
    chatgpt_user_id: 'user-agent',
    email: 'agent@example.com',
    plan_type: 'plus',
    chatgpt_account_is_fedramp: false,
  });
  const key = createPrivateKey(rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const signature = sign('sha256', Buffer.from(`${head}.${claims}`), key);
  return `${head}.${claims}.${signature.toString('base64url')}`;
}

/** The token of a workload, as SPIFFE's Workload API gives it out. */
export function svidJwt(): string {
  const claims = { sub: 'spiffe://example.org/ci', aud: ['aud'], iat: 1_700_000_000, exp: FAR };
  return `${b64({ alg: 'RS256', typ: 'JWT', kid: 'made-up' })}.${b64(claims)}.c2ln`;
}

/** What a case's kinds become, and the way back from a request to the source. */
export class Credentials {
  readonly #sources = new Map<string, string>();
  readonly #agents = new Map<string, string>();
  readonly #tokenFile: string;
  readonly #socket: string;
  #count = 0;

  /**
   * @param tokenFile Absolute path of the file with the identity token.
   * @param socket Absolute path of the socket of SPIFFE's Workload API.
   */
  constructor(tokenFile: string, socket: string) {
    this.#tokenFile = tokenFile;
    this.#socket = socket;
  }

  /** Registers a text that a server hands out. */
  issue(text: string, source: string): string {
    this.#sources.set(text, source);
    return text;
  }

  readonly make: MakeText = (kind, source) => {
    this.#count += 1;
    const tag = `${source.replaceAll(/[^A-Za-z0-9]+/g, '-')}-${this.#count}`;
    switch (kind) {
      case 'api-key':
      case 'provider-key':
      case 'aws-bearer-token':
      case 'github-oidc-request-token':
        return this.issue(`made-up-${tag}`, source);
      case 'api-key-with-surrounding-whitespace':
        return `  ${this.issue(`made-up-${tag}`, source)}\n`;
      case 'authorization-header-value':
        return `Bearer ${this.issue(`made-up-${tag}`, 'provider:env_http_headers')}`;
      case 'empty':
        return '';
      case 'blank':
        return '   ';
      case 'personal-access-token':
        return this.issue(`at-made-up-${tag}`, source);
      case 'agent-identity-jwt':
        this.#agents.set(`agent-${tag}`, source);
        return agentIdentityJwt(tag);
      case 'chatgpt-jwt':
        return this.issue(chatgptJwt(tag, 'acct-authjson'), source);
      case 'expired-jwt':
        return this.issue(chatgptJwt(tag, 'acct-authjson', 1_700_000_100), source);
      case 'opaque-string':
        return `opaque-${tag}`;
      case 'account-id':
        return 'acct-authjson';
      case 'now (ISO 8601)':
        return new Date().toISOString();
      case 'absolute-path-to-oidc-jwt':
        return this.#tokenFile;
      case 'relative-path-to-oidc-jwt':
        return 'oidc.jwt';
      case 'spiffe-workload-api-socket':
        return `unix://${this.#socket}`;
      default:
        if (kind.startsWith('literal:'))
          return this.issue(`${kind.slice(8).replace('…', '')}${tag}`, source);
        return kind.startsWith('url:') ? kind.slice(4) : kind;
    }
  };

  /** The source of an `Authorization` or `api-key` header; texts from configuration are their own. */
  sourceOf(header: string | undefined): string | null {
    if (header === undefined) return null;
    if (header.startsWith('AgentAssertion ')) return this.#agentOf(header.slice(15));
    if (header.startsWith('AWS4-HMAC')) return 'aws:sigv4';
    const text = header.replace(/^Bearer\s*/i, '').trim();
    if (text === '') return null;
    const source = this.#sources.get(text)?.replace(/^(auth\.json:bedrock_api_key)\..*/, '$1');
    return source ?? LITERAL_SOURCES[text] ?? `unknown:${text.slice(0, 8)}`;
  }

  /** An assertion is base64 JSON that names the agent. */
  #agentOf(assertion: string): string {
    const text = Buffer.from(assertion, 'base64url').toString('utf8');
    const agent = [...this.#agents].find(([id]) => text.includes(`"${id}"`));
    return agent?.[1] ?? 'unknown:agent';
  }
}

/** Credentials that stand literally in a case's configuration. */
const LITERAL_SOURCES: Readonly<Record<string, string>> = {
  'fake-inline-bearer': 'provider:experimental_bearer_token',
  'fake-header-key': 'provider:http_headers',
  'fake-command-key': 'provider:auth.command',
  'fake-dotenv-key': 'dotenv',
};
