import { execFileSync, spawn } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createServer$1 } from 'node:https';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// test/conformance/certificates.ts
/** Hosts that a client may believe it talks to; a wildcard stands for one label. */
const NAMES = [
  'api.openai.com',
  '*.openai.com',
  '*.api.openai.com',
  'chatgpt.com',
  '*.chatgpt.com',
  'api.github.com',
  'github.com',
  '*.githubusercontent.com',
  'pipelines.actions.githubusercontent.com',
  '*.us-east-1.api.aws',
  '*.amazonaws.com',
  '*.us-east-1.amazonaws.com',
  'example.openai.azure.com',
  'openrouter.ai',
  '*.googleapis.com',
  'gateway.example.com',
];
/** A throwaway authority and one leaf for all names, written below `directory`. */
function makeCertificates(directory) {
  const at = (name) => join(directory, name);
  const openssl = (...args) => {
    execFileSync('openssl', args, {
      cwd: directory,
      stdio: 'pipe',
    });
  };
  writeFileSync(
    at('leaf.ext'),
    [
      'basicConstraints=CA:FALSE',
      'keyUsage=digitalSignature,keyEncipherment',
      'extendedKeyUsage=serverAuth',
      `subjectAltName=${NAMES.map((name) => `DNS:${name}`).join(',')},IP:127.0.0.1`,
    ].join('\n'),
  );
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=throwaway'],
    ...['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=keyCertSign'],
    ...['-keyout', 'ca.key', '-out', 'ca.pem'],
  );
  openssl(
    ...['req', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=leaf'],
    ...['-keyout', 'leaf.key', '-out', 'leaf.csr'],
  );
  openssl(
    ...['x509', '-req', '-in', 'leaf.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'],
    ...['-days', '2', '-extfile', 'leaf.ext', '-out', 'leaf.pem'],
  );
  return {
    authority: at('ca.pem'),
    key: readFileSync(at('leaf.key'), 'utf8'),
    certificate: readFileSync(at('leaf.pem'), 'utf8'),
  };
}
// test/conformance/client.ts
const HERE = dirname(fileURLToPath(import.meta.url));
/** The native program of an installed release; its JavaScript launcher only finds and starts it. */
function findClient(version) {
  const name = process.platform === 'win32' ? 'codex.exe' : 'codex';
  const platform = `codex-${process.platform}-${process.arch}`;
  const modules = join(HERE, 'clients', version, 'node_modules', '@openai');
  for (const packaged of [platform, join('codex', 'node_modules', '@openai', platform), 'codex']) {
    const vendor = join(modules, packaged, 'vendor');
    for (const triple of (existsSync(vendor) ? readdirSync(vendor) : []).filter(isForHere))
      for (const folder of ['bin', 'codex']) {
        const path = join(vendor, triple, folder, name);
        if (existsSync(path)) return path;
      }
  }
  throw new Error(
    `no Codex ${version} for this machine (${platform}); run npm run conformance -- --codex ${version}`,
  );
}
const ARCH = {
  x64: 'x86_64',
  arm64: 'aarch64',
};
const SYSTEM = {
  darwin: 'apple',
  win32: 'windows',
};
function isForHere(triple) {
  const { arch, platform } = process;
  return triple.startsWith(ARCH[arch] ?? arch) && triple.includes(SYSTEM[platform] ?? platform);
}
// test/conformance/credentials.ts
const FAR = 4102444800;
const b64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A ChatGPT token: Codex reads its claims and does not check the signature. */
function chatgptJwt(tag, account, expires = FAR) {
  const claims = {
    exp: expires,
    iat: 17e8,
    email: 'nobody@example.com',
    tag,
    'https://api.openai.com/auth': {
      chatgpt_plan_type: 'plus',
      chatgpt_user_id: 'user-made-up',
      user_id: 'user-made-up',
      chatgpt_account_id: account,
    },
  };
  return `${b64({
    alg: 'none',
    typ: 'JWT',
  })}.${b64(claims)}.c2ln`;
}
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ed25519 = generateKeyPairSync('ed25519');
const JWKS = {
  keys: [
    {
      ...rsa.publicKey.export({ format: 'jwk' }),
      kid: 'made-up',
      use: 'sig',
      alg: 'RS256',
    },
  ],
};
/** The one credential that has to be signed: Codex checks it against the key set. */
function agentIdentityJwt(tag) {
  const head = b64({
    alg: 'RS256',
    typ: 'JWT',
    kid: 'made-up',
  });
  const claims = b64({
    iss: 'https://chatgpt.com/codex-backend/agent-identity',
    aud: 'codex-app-server',
    iat: 17e8,
    exp: FAR,
    agent_runtime_id: `agent-${tag}`,
    agent_private_key: ed25519.privateKey
      .export({
        format: 'der',
        type: 'pkcs8',
      })
      .toString('base64'),
    account_id: 'acct-agent',
    chatgpt_user_id: 'user-agent',
    email: 'agent@example.com',
    plan_type: 'plus',
    chatgpt_account_is_fedramp: false,
  });
  const key = createPrivateKey(
    rsa.privateKey.export({
      format: 'pem',
      type: 'pkcs8',
    }),
  );
  return `${head}.${claims}.${sign('sha256', Buffer.from(`${head}.${claims}`), key).toString('base64url')}`;
}
/** What a case's kinds become, and the way back from a request to the source. */
var Credentials = class {
  #sources = /* @__PURE__ */ new Map();
  #agents = /* @__PURE__ */ new Map();
  #tokenFile;
  #socket;
  #count = 0;
  /**
   * @param tokenFile Absolute path of the file with the identity token.
   * @param socket Absolute path of the socket of SPIFFE's Workload API.
   */
  constructor(tokenFile, socket) {
    this.#tokenFile = tokenFile;
    this.#socket = socket;
  }
  /** Registers a text that a server hands out. */
  issue(text, source) {
    this.#sources.set(text, source);
    return text;
  }
  make = (kind, source) => {
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
        return this.issue(chatgptJwt(tag, 'acct-authjson', 1700000100), source);
      case 'opaque-string':
        return `opaque-${tag}`;
      case 'account-id':
        return 'acct-authjson';
      case 'now (ISO 8601)':
        return /* @__PURE__ */ new Date().toISOString();
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
  sourceOf(header) {
    if (header === void 0) return null;
    if (header.startsWith('AgentAssertion ')) return this.#agentOf(header.slice(15));
    if (header.startsWith('AWS4-HMAC')) return 'aws:sigv4';
    const text = header.replace(/^Bearer\s*/i, '').trim();
    if (text === '') return null;
    return (
      this.#sources.get(text)?.replace(/^(auth\.json:bedrock_api_key)\..*/, '$1') ??
      LITERAL_SOURCES[text] ??
      `unknown:${text.slice(0, 8)}`
    );
  }
  /** An assertion is base64 JSON that names the agent. */
  #agentOf(assertion) {
    const text = Buffer.from(assertion, 'base64url').toString('utf8');
    return [...this.#agents].find(([id]) => text.includes(`"${id}"`))?.[1] ?? 'unknown:agent';
  }
};
/** Credentials that stand literally in a case's configuration. */
const LITERAL_SOURCES = {
  'fake-inline-bearer': 'provider:experimental_bearer_token',
  'fake-header-key': 'provider:http_headers',
  'fake-command-key': 'provider:auth.command',
  'fake-dotenv-key': 'dotenv',
};
// test/conformance/answers.ts
const json = (value, status = 200) => ({
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
function turn() {
  const item = {
    type: 'message',
    role: 'assistant',
    id: 'msg_1',
    content: [
      {
        type: 'output_text',
        text: 'done',
      },
    ],
  };
  return {
    status: 200,
    type: 'text/event-stream',
    body: [
      {
        type: 'response.created',
        response: { id: 'resp_1' },
      },
      {
        type: 'response.output_item.done',
        output_index: 0,
        item,
      },
      {
        type: 'response.completed',
        response: {
          id: 'resp_1',
          output: [item],
          usage: USAGE,
        },
      },
    ]
      .map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}\n\n`)
      .join(''),
  };
}
/** Whether this is the request that somebody pays for. */
function spends$1(seen) {
  const path = seen.path.split('?')[0] ?? '';
  if (path.endsWith('/wham/tasks')) return seen.method === 'POST';
  return path.endsWith('/responses') || path.endsWith('/chat/completions');
}
function modelAnswer(seen) {
  if (seen.upgrade)
    return {
      status: 426,
      body: '',
    };
  if (seen.secure && seen.credential === null)
    return json(
      {
        error: {
          message: 'Missing bearer or basic authentication in header',
          type: 'invalid_request_error',
          code: null,
        },
      },
      401,
    );
  return turn();
}
const OSS_MODELS = ['gpt-oss:20b', 'gpt-oss:120b', 'openai/gpt-oss-20b', 'openai/gpt-oss-120b'];
const LIFETIME = 1800;
/** Seconds since 1970 at which a token that is handed out now ends. */
function end() {
  return Math.floor(Date.now() / 1e3) + LIFETIME;
}
function tokenAnswer(seen, credentials) {
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
function answer(seen, credentials, fedramp) {
  const path = seen.path.split('?')[0] ?? '';
  if (path.endsWith('/wham/tasks')) return json({ task: { id: 'task_1' } });
  if (spends$1(seen)) return modelAnswer(seen);
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
    return json([
      {
        id: 'env_test',
        label: 'test',
        is_pinned: true,
        task_count: 1,
      },
    ]);
  if (seen.host.endsWith('.actions.githubusercontent.com'))
    return json({ value: chatgptJwt('github', 'none') });
  if (!seen.secure && path === '/api/tags')
    return json({
      models: OSS_MODELS.map((name) => ({
        name,
        model: name,
      })),
    });
  if (!seen.secure && path === '/api/version') return json({ version: '0.14.0' });
  if (!seen.secure && path.endsWith('/v1/models'))
    return json({
      object: 'list',
      data: OSS_MODELS.map((id) => ({
        id,
        object: 'model',
      })),
    });
  return json({ error: { message: 'not found' } }, 404);
}
// test/conformance/loopback.ts
const REASONS = { 426: 'Upgrade Required' };
/**
 * One server on 127.0.0.1 that is proxy and every host at once: it ends the TLS of each `CONNECT`
 * itself and never dials out, so that nothing can leave the machine.
 */
var Loopback = class Loopback {
  #http;
  #sockets = /* @__PURE__ */ new Set();
  seen = [];
  credentials;
  /** Answers for the model instead of the usual turn; undefined leaves it to that one. */
  model;
  /** Whether the logins belong to a FedRAMP workspace. */
  fedramp = false;
  constructor(certificates) {
    const tls = createServer$1({
      key: certificates.key,
      cert: certificates.certificate,
    });
    this.#http = createServer();
    this.#http.on('connection', (socket) => this.#keep(socket));
    this.#http.on('connect', (_request, socket, head) => {
      socket.on('error', () => void 0);
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) socket.unshift(head);
      tls.emit('connection', socket);
    });
    tls.on('tlsClientError', () => void 0);
    this.#listen(this.#http, false);
    this.#listen(tls, true);
  }
  static async start(certificates) {
    const loopback = new Loopback(certificates);
    await new Promise((resolve) => loopback.#http.listen(0, '127.0.0.1', resolve));
    return loopback;
  }
  get port() {
    return this.#http.address().port;
  }
  async stop() {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => {
      this.#http.close(() => resolve());
    });
  }
  #keep(socket) {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => void 0);
  }
  #listen(server, secure) {
    server.on('request', (request, response) => {
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('error', () => void 0);
      request.on('end', () => {
        const reply = this.#reply(request, secure, false, Buffer.concat(chunks).toString('utf8'));
        response.writeHead(reply.status, {
          'content-type': reply.type ?? 'text/plain',
          'content-length': Buffer.byteLength(reply.body),
          ...reply.headers,
        });
        response.end(reply.body);
      });
    });
    server.on('upgrade', (request, socket) => {
      socket.on('error', () => void 0);
      const { status } = this.#reply(request, secure, true, '');
      const reason = REASONS[status] ?? 'Not Found';
      socket.end(`HTTP/1.1 ${status} ${reason}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    });
  }
  #reply(request, secure, upgrade, body) {
    const { headers } = request;
    const one = (name) => {
      const value = headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    const credentials = this.credentials;
    if (credentials === void 0)
      return {
        status: 503,
        body: '',
      };
    const path = (request.url ?? '/').replace(/^http:\/\/[^/]+/, '');
    const seen = {
      method: request.method ?? 'GET',
      host: (headers.host ?? '').replace(/:\d+$/, ''),
      path,
      secure,
      upgrade,
      credential: credentials.sourceOf(one('authorization') ?? one('api-key')),
      account: one('chatgpt-account-id'),
      body,
    };
    this.seen.push(seen);
    return (
      (spends$1(seen) && !upgrade ? this.model?.(seen) : void 0) ??
      answer(seen, credentials, this.fedramp)
    );
  }
};
// test/conformance/drive.ts
/** Longest wait for one command; the client's retries without a credential take about 7 s. */
const LIMIT = 45e3;
function start(it, onLine) {
  const child = spawn(it.program, it.args, {
    cwd: it.cwd,
    env: it.env,
    stdio: 'pipe',
  });
  let output = '';
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line, child);
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  child.stdin.on('error', () => void 0);
  return {
    child,
    ended: new Promise((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
      child.on('error', (error) =>
        resolve({
          exit: null,
          output: String(error),
        }),
      );
      child.on('close', (exit) => {
        clearTimeout(timer);
        resolve({
          exit,
          output,
        });
      });
    }),
  };
}
/** Runs a command to its end with standard input closed after `stdin`. */
function run(it, stdin = '') {
  const { child, ended } = start(it, () => void 0);
  child.stdin.end(stdin);
  return ended;
}
// test/measured/script.ts
/** Replies one by one and remembers what it served. */
var Script = class {
  #replies;
  served = [];
  constructor(replies) {
    this.#replies = [...replies];
  }
  /** The next reply; an exhausted script refuses what nobody planned. */
  answer = (seen) => {
    const reply = this.#replies.shift() ?? { does: 'refuses' };
    const limits = seen.host.endsWith('chatgpt.com') ? LIMITS : {};
    switch (reply.does) {
      case 'refuses':
        return {
          status: 429,
          type: 'application/json',
          headers: limits,
          body: JSON.stringify({
            error: {
              type: 'usage_limit_reached',
              message: 'The usage limit has been reached',
              plan_type: 'plus',
              resets_in_seconds: 3600,
            },
          }),
        };
      case 'breaks off':
        return stream([created(0)], limits);
      case 'says':
      case 'calls': {
        this.served.push(reply.served);
        const count = this.served.length;
        const item = reply.does === 'calls' ? reply.item : message(count);
        const done = {
          type: 'response.output_item.done',
          output_index: 0,
          item,
        };
        const response = {
          id: `resp_${count}`,
          output: [item],
          usage: usageOf(reply.served),
        };
        return stream(
          [
            created(count),
            done,
            {
              type: 'response.completed',
              response,
            },
          ],
          limits,
        );
      }
      default:
        return reply;
    }
  };
};
/** What chatgpt.com tells of the limits with every answer; api.openai.com tells none. */
const LIMITS = {
  'x-codex-primary-used-percent': '12',
  'x-codex-primary-window-minutes': '300',
  'x-codex-primary-reset-after-seconds': '600',
  'x-codex-secondary-used-percent': '3',
  'x-codex-secondary-window-minutes': '10080',
  'x-codex-secondary-reset-after-seconds': '6000',
};
function created(count) {
  return {
    type: 'response.created',
    response: { id: `resp_${count}` },
  };
}
function message(count) {
  return {
    type: 'message',
    role: 'assistant',
    id: `msg_${count}`,
    content: [
      {
        type: 'output_text',
        text: 'done',
      },
    ],
  };
}
function usageOf({ input, cached = 0, written = 0, output, reasoning = 0 }) {
  return {
    input_tokens: input,
    input_tokens_details: {
      cached_tokens: cached,
      cache_write_tokens: written,
    },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}
function stream(events, headers) {
  return {
    status: 200,
    type: 'text/event-stream',
    headers,
    body: events.map((e) => `event: ${e.type}\ndata: ${JSON.stringify(e)}\n\n`).join(''),
  };
}
// test/measured/client.ts
/** Runs commands one after the other in one home, against a model that follows the script. */
async function session(
  { client, certificates, directory },
  loopback,
  { commands, replies, config },
) {
  const root = realpathSync(mkdtempSync(join(directory, 'session-')));
  const [home, repository] = [join(root, '.codex'), join(root, 'repo')];
  mkdirSync(home);
  makeRepository(repository);
  const credentials = new Credentials(join(root, 'token'), join(root, 'socket'));
  const key = credentials.issue('made-up-key-4711', 'env:CODEX_API_KEY');
  const token = credentials.issue('at-made-up-token-4712', 'env:CODEX_ACCESS_TOKEN');
  const access = credentials.issue(chatgptJwt('a', 'acct-4713'), 'auth.json:tokens.access_token');
  const script = new Script(replies);
  loopback.credentials = credentials;
  loopback.seen = [];
  loopback.model = script.answer;
  writeFileSync(join(home, 'config.toml'), config.replaceAll('{PORT}', String(loopback.port)));
  const auth = {
    OPENAI_API_KEY: null,
    tokens: {
      id_token: access,
      access_token: access,
      refresh_token: 'r',
      account_id: 'acct-4713',
    },
    last_refresh: /* @__PURE__ */ new Date().toISOString(),
  };
  const ended = [];
  for (const { login, args } of commands) {
    writeFileSync(join(home, 'auth.json'), login === 'login' ? JSON.stringify(auth) : '{}');
    const proxy = `http://127.0.0.1:${loopback.port}`;
    const env = {
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      HOME: root,
      CODEX_HOME: home,
      TERM: 'dumb',
      CI: 'true',
      HTTPS_PROXY: proxy,
      https_proxy: proxy,
      NO_PROXY: '127.0.0.1,localhost',
      no_proxy: '127.0.0.1,localhost',
      CODEX_CA_CERTIFICATE: certificates.authority,
      SSL_CERT_FILE: certificates.authority,
      ...(login === 'key' ? { CODEX_API_KEY: key } : {}),
      ...(login === 'access token' ? { CODEX_ACCESS_TOKEN: token } : {}),
      ...(login === 'provider key' ? { PROVIDER_KEY: 'made-up-provider-key' } : {}),
    };
    ended.push(
      await run({
        program: client,
        args,
        cwd: repository,
        env,
      }),
    );
  }
  return {
    home,
    served: script.served,
    ended,
    secrets: [key, token, access, 'acct-4713', root],
  };
}
function makeRepository(path) {
  mkdirSync(path);
  const git = (...args) => {
    execFileSync('git', [...['-c', 'user.name=n', '-c', 'user.email=n@example.com'], ...args], {
      cwd: path,
      stdio: 'pipe',
    });
  };
  git('init', '-q', '-b', 'main');
  writeFileSync(join(path, 'a.txt'), 'one\n');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  writeFileSync(join(path, 'a.txt'), 'two\n');
}
// ../../tmp/wm/try.ts
const [version, what] = process.argv.slice(2);
const dir = mkdtempSync('/tmp/wm/t-');
const certificates = makeCertificates(dir);
const lb = await Loopback.start(certificates);
const X = ['exec', '--skip-git-repo-check', '--json'];
const s = (input) => ({
  does: 'says',
  served: {
    input,
    cached: 10,
    output: 7,
    reasoning: 2,
  },
});
const shell = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'shell',
  arguments: JSON.stringify({ command: ['echo', 'hi'] }),
};
const custom = {
  type: 'custom_tool_call',
  id: 'ct_1',
  call_id: 'call_1',
  name: 'exec',
  input: 'const r = await tools.exec_command({cmd:"echo hi"}); text(r.output)',
};
const spawn$1 = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  namespace: 'collaboration',
  name: 'spawn_agent',
  arguments: JSON.stringify({
    task_name: 'sub',
    message: 'do it',
    fork_turns: 'none',
  }),
};
const wait = {
  type: 'function_call',
  id: 'fc_2',
  call_id: 'call_2',
  namespace: 'collaboration',
  name: 'wait_agent',
  arguments: JSON.stringify({ timeout_ms: 1e4 }),
};
const S = {
  tool: {
    commands: [
      {
        login: 'key',
        args: [...X, 'hi'],
      },
    ],
    replies: [
      {
        does: 'calls',
        served: s(50).served,
        item: version === '0.171.0' ? custom : shell,
      },
      s(60),
    ],
  },
  token: {
    commands: [
      {
        login: 'access token',
        args: [...X, 'hi'],
      },
    ],
    replies: [s(50)],
  },
  fail: {
    commands: [
      {
        login: 'login',
        args: [...X, 'hi'],
      },
    ],
    replies: [
      {
        does: 'calls',
        served: s(50).served,
        item: version === '0.171.0' ? custom : shell,
      },
      ...Array(8).fill({ does: 'breaks off' }),
    ],
  },
  limit: {
    commands: [
      {
        login: 'login',
        args: [...X, 'hi'],
      },
    ],
    replies: [],
  },
  resume: {
    commands: [
      {
        login: 'login',
        args: [...X, 'hi'],
      },
      {
        login: 'key',
        args: ['exec', '--skip-git-repo-check', '--json', 'resume', '--last', 'again'],
      },
    ],
    replies: [s(50), s(70)],
  },
  sub: {
    commands: [
      {
        login: 'key',
        args: [...X, '-c', 'features.multi_agent=true', 'hi'],
      },
    ],
    replies: [
      {
        does: 'calls',
        served: s(50).served,
        item: spawn$1,
      },
      {
        does: 'calls',
        served: s(55).served,
        item: wait,
      },
      s(60),
      s(70),
      s(80),
      s(90),
    ],
  },
  ephemeral: {
    commands: [
      {
        login: 'key',
        args: [...X, '--ephemeral', 'hi'],
      },
    ],
    replies: [s(50)],
  },
  provider: {
    commands: [
      {
        login: 'provider key',
        args: [...X, 'hi'],
      },
    ],
    replies: [s(50)],
    config:
      'model_provider = "mine"\nmodel = "gpt-6.2-sol"\n[model_providers.mine]\nname = "Mine"\nbase_url = "http://127.0.0.1:{PORT}/v1"\nenv_key = "PROVIDER_KEY"\nwire_api = "responses"\n',
  },
  long: {
    commands: [
      {
        login: 'key',
        args: [...X, 'hi'],
      },
    ],
    replies: [s(3e5)],
  },
  review: {
    commands: [
      {
        login: 'login',
        args: ['exec', 'review', '--uncommitted', '--json'],
      },
    ],
    replies: [s(300)],
  },
};
const r = await session(
  {
    client: findClient(version),
    certificates,
    directory: dir,
  },
  lb,
  {
    config: '',
    ...S[what],
  },
);
for (const e of r.ended)
  console.log(
    e.exit,
    e.output
      .split('\n')
      .filter((l) => !/ERROR|WARNING/.test(l))
      .join('\n')
      .slice(-1500),
  );
console.log(JSON.stringify(r.served));
const spends = lb.seen.filter((x) => x.path.includes('/responses') && !x.upgrade);
console.log(spends.map((x) => [x.host, x.credential, x.body.length, x.body.slice(-700)]));
for (const f of readdirSync(r.home, { recursive: true }))
  if (/jsonl/.test(f)) {
    console.log('##', f);
    for (const l of readFileSync(join(r.home, f), 'utf8').split('\n'))
      if (
        /"type":"(token_usage_record|session_meta|turn_context|event_msg)"/.test(l.slice(0, 150))
      ) {
        const o = JSON.parse(l);
        delete o.payload.base_instructions;
        console.log(JSON.stringify(o).slice(0, 900));
      }
  }
await lb.stop();
process.exit(0);
