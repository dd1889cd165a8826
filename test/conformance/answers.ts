import { type Credentials, chatgptJwt, JWKS } from './credentials.ts';

export interface Seen {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Inside TLS: the client asked for `https`. */
  readonly secure: boolean;
  readonly upgrade: boolean;
  readonly credential: string | null;
  readonly account: string | undefined;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});

const USAGE = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 10 },
  output_tokens: 20,
  output_tokens_details: { reasoning_tokens: 5 },
  total_tokens: 120,
};

function turn(): Answer {
  const item = {
    type: 'message',
    role: 'assistant',
    id: 'msg_1',
    content: [{ type: 'output_text', text: 'done' }],
  };
  const events = [
    { type: 'response.created', response: { id: 'resp_1' } },
    { type: 'response.output_item.done', output_index: 0, item },
    { type: 'response.completed', response: { id: 'resp_1', output: [item], usage: USAGE } },
  ];
  const body = events.map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}\n\n`).join('');
  return { status: 200, type: 'text/event-stream', body };
}

/** Whether this is the request that somebody pays for. */
export function spends(seen: Seen): boolean {
  const path = seen.path.split('?')[0] ?? '';
  if (path.endsWith('/wham/tasks')) return seen.method === 'POST';
  return path.endsWith('/responses') || path.endsWith('/chat/completions');
}

function modelAnswer(seen: Seen): Answer {
  if (seen.upgrade) return { status: 426, body: '' };
  if (seen.secure && seen.credential === null) {
    const message = 'Missing bearer or basic authentication in header';
    return json({ error: { message, type: 'invalid_request_error', code: null } }, 401);
  }
  return turn();
}

const OSS_MODELS = ['gpt-oss:20b', 'gpt-oss:120b', 'openai/gpt-oss-20b', 'openai/gpt-oss-120b'];

const LIFETIME = 1800;

/** Seconds since 1970 at which a token that is handed out now ends. */
function end(): number {
  return Math.floor(Date.now() / 1000) + LIFETIME;
}

function tokenAnswer(seen: Seen, credentials: Credentials): Answer {
  if (seen.body.includes('token-exchange'))
    return json({
      access_token: credentials.issue('platform-token', 'workload-identity:platform'),
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: LIFETIME,
      expires_at: end(),
      scope: 'openid',
    });
  if (seen.body.includes('jwt-bearer'))
    return json({
      access_token: credentials.issue(
        chatgptJwt('identity', 'acct-wif'),
        'workload-identity:chatgpt',
      ),
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      expires_in: LIFETIME,
      expires_at: end(),
      scope: 'openid profile email chatgpt.workspace.feature.allow-codex-local-access.access',
      // The client compares it with the claims of the token.
      user_id: 'user-made-up',
      chatgpt_account_id: 'acct-wif',
      chatgpt_account_user_id: 'accountuser-wif',
      chatgpt_plan_type: 'plus',
    });
  const fresh = chatgptJwt('refreshed', 'acct-authjson');
  return json({
    id_token: chatgptJwt('refreshed-id', 'acct-authjson'),
    access_token: credentials.issue(fresh, 'auth.json:tokens.access_token'),
    refresh_token: 'opaque-refreshed',
  });
}

/** What the hosts that a client talks to would answer, well enough to let it go on. */
export function answer(seen: Seen, credentials: Credentials, fedramp: boolean): Answer {
  const path = seen.path.split('?')[0] ?? '';
  if (path.endsWith('/wham/tasks')) return json({ task: { id: 'task_1' } });
  if (spends(seen)) return modelAnswer(seen);
  if (seen.host === 'auth.openai.com' && path === '/oauth/token')
    return tokenAnswer(seen, credentials);
  if (path.endsWith('/v1/user-auth-credential/whoami'))
    return json({
      email: 'pat@example.com',
      chatgpt_user_id: 'user-pat',
      chatgpt_account_id: 'acct-pat',
      chatgpt_plan_type: 'plus',
      chatgpt_account_is_fedramp: fedramp,
    });
  if (path.endsWith('/agent-identities/jwks')) return json(JWKS);
  if (path.endsWith('/task/register')) return json({ task_id: 'task_1' });
  if (path.endsWith('/wham/config/bundle') || path.endsWith('/wham/config/requirements'))
    return json({});
  if (path.endsWith('/accounts/check'))
    return json({
      accounts: [
        {
          id: seen.account ?? 'acct',
          structure: 'personal',
          name: null,
          plan_type: 'plus',
          workspace_backend_origin: fedramp ? 'https://gov.chatgpt.com' : 'https://chatgpt.com',
          account_routing_override: 'NO_CONSTRAINT',
        },
      ],
      default_account_id: seen.account ?? 'acct',
      account_ordering: [seen.account ?? 'acct'],
    });
  if (path.endsWith('/wham/environments') || path.includes('/wham/environments/'))
    return json([{ id: 'env_test', label: 'test', is_pinned: true, task_count: 1 }]);
  if (seen.host.endsWith('.actions.githubusercontent.com'))
    return json({ value: chatgptJwt('github', 'none') });
  if (!seen.secure && path === '/api/tags')
    return json({ models: OSS_MODELS.map((name) => ({ name, model: name })) });
  if (!seen.secure && path === '/api/version') return json({ version: '0.14.0' });
  if (!seen.secure && path.endsWith('/v1/models'))
    return json({ object: 'list', data: OSS_MODELS.map((id) => ({ id, object: 'model' })) });
  return json({ error: { message: 'not found' } }, 404);
}
