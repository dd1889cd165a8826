/** What Codex's decisions look like to a reader: whole traces, and what would change them. */
import { test } from 'vitest';
import { parseCodexArgs } from '../../../src/payer/codex/arguments.ts';
import type { AuthFile } from '../../../src/payer/codex/auth-file.ts';
import { parseConfigFile } from '../../../src/payer/codex/config-file.ts';
import { decide } from '../../../src/payer/codex/decide.ts';
import { type Fact, known, open } from '../../../src/payer/codex/fact.ts';
import { type Situation, situation, type Variable } from '../../../src/payer/codex/situation.ts';
import { versionOf } from '../../../src/payer/codex/versions.ts';
import { changes, sentence, stepsOf } from '../../../src/payer/codex/why.ts';
import { inParts, matchGoldens } from '../../golden.ts';

type Rest = Parameters<typeof situation>[1];

const set = (text?: string): Fact<Variable> =>
  known<Variable>(text === undefined ? { kind: 'set' } : { kind: 'set', text });
const env = (entries: Readonly<Record<string, Fact<Variable>>>): Rest => ({
  environment: new Map(Object.entries(entries)),
});
const LOGIN: AuthFile = { kind: 'login', tokens: true };
const login: Rest = { authFile: known(LOGIN) };
const config = (text: string): Rest => ({ userConfig: known(parseConfigFile(text)) });
const on = (pin: string): Rest => ({ version: versionOf(pin) });
const maybe = (name: string): Fact<Variable> =>
  open<Variable>(
    `whether ${name} is set`,
    { value: { kind: 'set' }, when: `${name} is set` },
    { value: { kind: 'empty' }, when: `${name} is empty` },
  );

const IDENTITY = env({
  OPENAI_FEDERATION_RULE_ID: set('rule'),
  OPENAI_IDENTITY_TOKEN_FILE: set('/run/token'),
});

const SPIFFE = env({
  OPENAI_FEDERATION_RULE_ID: set('rule'),
  OPENAI_IDENTITY_TOKEN_SOURCE: set('spiffe'),
  OPENAI_SPIFFE_AUDIENCE: set('aud'),
  SPIFFE_ENDPOINT_SOCKET: set('unix:///run/spiffe.sock'),
});
const GCP = `model_provider = "gcp"
[model_providers.gcp]
project_id = "p"
`;
const CATALOG = `[model_providers.openai]
model_catalog_url = "https://chatgpt.com/backend-api/codex/models"
`;
const FORCED = 'forced_chatgpt_workspace_id = "acct"';

/** A word that is filled in at run time. */
const UNKNOWN = '…';
const releases = (from: string, to: string): Rest => ({
  version: { from: versionOf(from).from, to: versionOf(to).to },
});
const provider = (text: string): Rest =>
  config(`model_provider = "p"\n[model_providers.p]\nname = "p"\n${text}`);
const bedrock = 'model_provider = "amazon-bedrock"\n';
const maybeFile = (file: AuthFile): Rest => ({
  authFile: open<AuthFile>(
    'what auth.json holds',
    { value: LOGIN, when: 'it holds a ChatGPT login' },
    { value: file, when: 'it holds something else' },
  ),
});

/** The words after `codex`, and what is there beside them. */
const CASES: readonly (readonly [string, ...Rest[]])[] = [
  ['--version'],
  ['login status', login],
  ['exec hi'],
  ['exec hi', login],
  ['exec hi', login, env({ CODEX_API_KEY: set() })],
  ['exec hi', login, env({ CODEX_API_KEY: maybe('secrets.KEY') })],
  ['exec hi', env({ OPENAI_API_KEY: set() })],
  ['exec hi', env({ OPENAI_API_KEY: set() }), on('0.34.0')],
  ['exec hi', env({ CODEX_API_KEY: set() }), on('0.43.0')],
  ['exec hi', login, env({ CODEX_ACCESS_TOKEN: set('at-made-up') })],
  ['exec hi', login, env({ CODEX_ACCESS_TOKEN: set(' at-made-up ') })],
  ['exec hi', env({ CODEX_ACCESS_TOKEN: set('a.b.c') })],
  ['exec hi', env({ CODEX_ACCESS_TOKEN: set('nonsense') })],
  ['exec hi', env({ CODEX_ACCESS_TOKEN: set() })],
  ['exec hi', env({ CODEX_ACCESS_TOKEN: set() }), on('0.120.0')],
  ['exec hi', login, IDENTITY],
  ['exec hi', SPIFFE],
  ['exec hi', SPIFFE, on('0.169.0')],
  ['exec hi', SPIFFE, { workloadApi: known(false) }],
  ['exec hi', env({ OPENAI_SPIFFE_AUDIENCE: set('aud'), CODEX_API_KEY: set() })],
  ['exec --remote ws://127.0.0.1:9 hi', env({ CODEX_API_KEY: set() })],
  ['exec --remote ws://127.0.0.1:9 hi', env({ CODEX_API_KEY: set() }), on('0.169.0')],
  [
    'exec --remote ws://127.0.0.1:9 hi',
    { server: situation(parseCodexArgs(['app-server']), login) },
  ],
  ['exec --remote ws://127.0.0.1:9 -c model_provider=x hi'],
  ['exec hi', config(`${GCP}auth = { command = "printenv", args = ["TOKEN"] }\n`)],
  ['exec hi', config(`${GCP}credential_file = "/k.json"\n`)],
  ['exec hi', config(GCP), env({ GOOGLE_APPLICATION_CREDENTIALS: set('/k.json') })],
  ['exec hi', config('model_provider = "gcp"'), env({ GOOGLE_APPLICATION_CREDENTIALS: set() })],
  ['exec hi', config(`${GCP}name = "x"\n`)],
  ['exec hi', config(CATALOG), login],
  ['exec hi', config(CATALOG), login, { modelCatalog: known(false) }],
  ['exec -m x hi', config(CATALOG), login, { modelCatalog: known(false) }],
  ['exec hi', config(FORCED), { authFile: known<AuthFile>({ ...LOGIN, agentIdentity: true }) }],
  ['exec hi', env({ CODEX_API_KEY: set('sk-svcacct-fedramp-made-up') })],
  ['exec hi', env({ CODEX_API_KEY: set('sk-svcacct-fedramp-made-up') }), on('0.160.1')],
  ['exec hi', IDENTITY, config('chatgpt_base_url = "https://elsewhere.example/backend-api"')],
  ['exec hi', IDENTITY, config('chatgpt_base_url = "https://chatgpt.com/backend-api/"')],
  ['review', env({ CODEX_API_KEY: set() })],
  ['review', env({ CODEX_API_KEY: set() }), on('0.40.0')],
  ['exec review', env({ CODEX_API_KEY: set() }), on('0.40.0')],
  ['mcp-server', env({ CODEX_API_KEY: set() })],
  ['mcp-server', env({ CODEX_API_KEY: set() }), on('0.40.0')],
  ['exec --ignore-user-config hi', env({ CODEX_API_KEY: set() }), on('0.40.0')],
  ['exec --trust hi', env({ CODEX_API_KEY: set() }), on('0.40.0')],
  ['exec --trust --ignore-user-config hi', env({ CODEX_API_KEY: set() })],
  ['hi', login],
  ['hi', login, { terminal: known(true) }],
  ['exec hi', login, { homeExists: known(false) }],
  ['responses-api-proxy'],
  ['responses-api-proxy', { stdin: set() }],
  ['responses-api-proxy --github-oidc', { stdin: set() }],
  ['responses-api-proxy --github-oidc', { stdin: set() }, on('0.100.0')],
  ['app-server', login, env({ CODEX_API_KEY: set() })],
  ['cloud exec hi', login],
  ['cloud exec hi', env({ CODEX_API_KEY: set() })],
  ['exec hi', config('cli_auth_credentials_store = "keyring"'), login],
  ['exec hi', config('cli_auth_credentials_store = "keyring"'), { keyring: known(LOGIN) }],
  ['exec hi', config('cli_auth_credentials_store = "auto"'), login, { keyring: known(LOGIN) }],
  ['exec hi', config('cli_auth_credentials_store = "auto"'), login],
  ['exec hi', config('forced_login_method = "api"'), login],
  ['exec hi', config('forced_login_method = "chatgpt"'), env({ CODEX_API_KEY: set() })],
  ['exec hi', config('model_provider = "elsewhere"'), login],
  ['exec hi', { authFile: known<AuthFile>({ kind: 'login', apiKey: 'set' }) }],
  ['exec hi', { dotenv: new Map([['CODEX_API_KEY', set()]]) }, login],
  ['exec hi', login, on('^0.44.0'), env({ CODEX_API_KEY: set() })],
  ['exec hi', login, on('~0.43'), env({ CODEX_API_KEY: set() })],
];

/** One fact away from those. What the files leave open: */
const OPEN: readonly (readonly [string, ...Rest[]])[] = [
  [UNKNOWN, login],
  ['exec hi', maybeFile({ kind: 'absent' })],
  ['exec hi', maybeFile({ kind: 'login', apiKey: 'set' })],
  [
    'exec hi',
    login,
    releases('0.40.0', '0.50.0'),
    env({ CODEX_API_KEY: maybe('secrets.KEY'), OPENAI_API_KEY: set() }),
  ],
  [
    'exec hi',
    env({ CODEX_API_KEY: maybe('secrets.KEY'), CODEX_ACCESS_TOKEN: maybe('secrets.TOKEN') }),
    login,
  ],
  ['exec hi', env({ CODEX_ACCESS_TOKEN: set() }), releases('0.110.0', '0.170.0'), config(FORCED)],
  ['exec hi', login, config(FORCED)],
  ['exec hi', env({ CODEX_API_KEY: set() }), config(FORCED)],
  ['exec hi', login, config('forced_chatgpt_workspace_id = [" acct ", " "]')],
  ['exec hi', { authFile: known<AuthFile>({ kind: 'login', mode: 'chatgpt' }) }, config(FORCED)],
  ['exec hi', { authFile: known<AuthFile>({ kind: 'login', mode: 'chatgpt' }) }],
  ['exec hi', { authFile: known<AuthFile>({ kind: 'login', personalAccessToken: 'set' }) }],
  [
    'exec hi',
    { authFile: known<AuthFile>({ ...LOGIN, personalAccessToken: 'set' }) },
    releases('0.100.0', '0.170.0'),
  ],
  ['exec hi', login, env({ CODEX_HOME: maybe('vars.HOME') }), { homeExists: known(false) }],
];

const MORE: readonly (readonly [string, ...Rest[]])[] = [
  // Where the request goes.
  ['responses-api-proxy --upstream-url', { stdin: set() }],
  ['responses-api-proxy --upstream-url https://acme.openai.azure.com', { stdin: set() }],
  ['exec -c model_provider=… hi', login],
  ['exec hi', login, config('openai_base_url = " "')],
  ['exec hi', login, config('openai_base_url = "https://chatgpt.com/x"')],
  ['exec hi', login, config('openai_base_url = 5')],
  [
    'exec hi',
    { authFile: known<AuthFile>({ kind: 'login', mode: 'chatgpt' }) },
    config('openai_base_url = "https://chatgpt.com/x"'),
  ],
  ['exec hi', login, env({ OPENAI_BASE_URL: set('https://llm.acme.example') }), on('0.100.0')],
  [
    'exec hi',
    provider('env_key = "KEY"'),
    env({ KEY: set(), OPENAI_BASE_URL: set('https://x.y') }),
  ],
  ['exec hi', provider(''), login],
  ['exec hi', provider('requires_openai_auth = true'), login],
  [
    'exec hi',
    provider('requires_openai_auth = true'),
    env({ CODEX_API_KEY: set('sk-svcacct-fedramp-made-up') }),
  ],
  ['exec hi', provider('base_url = "https://x.y"\nenv_key = "KEY"'), env({ KEY: set() })],
  [
    'exec hi',
    provider('base_url = "https://x.y"\nenv_key = "KEY"'),
    { dotenv: new Map([['KEY', set()]]) },
  ],
  [
    'exec hi',
    provider('base_url = "https://x.y"\nenv_key = "MY_CODEX_"'),
    { dotenv: new Map([['MY_CODEX_', set()]]) },
  ],
  ['exec hi', provider('base_url = "https://x.y"\nexperimental_bearer_token = " "')],
  ['exec hi', provider('base_url = "https://x.y"\nexperimental_bearer_token = "t"')],
  ['exec hi', provider('base_url = "https://x.y"\nhttp_headers = { Authorization = "Bearer t" }')],
  [
    'exec hi',
    provider('base_url = "https://x.y"\nhttp_headers = { Authorization = " ", X = "y" }'),
  ],
  ['exec hi', provider('base_url = "https://x.y"\nhttp_headers = { X = "y" }')],
  ['exec hi', config(`${GCP}auth = { command = "printenv" }\n`)],
  ['exec hi', config(`${GCP}auth = { command = "printenv", args = [5] }\n`)],
  [
    'exec hi',
    config(bedrock),
    env({ AWS_BEARER_TOKEN_BEDROCK: set(), AWS_REGION: set('eu-west-1') }),
  ],
  [
    'exec hi',
    config(bedrock),
    env({
      AWS_ACCESS_KEY_ID: set(),
      AWS_SECRET_ACCESS_KEY: set(),
      AWS_DEFAULT_REGION: set('eu-west-1'),
    }),
  ],
  [
    'exec hi',
    config(bedrock),
    env({ AWS_WEB_IDENTITY_TOKEN_FILE: set('/t'), AWS_ROLE_ARN: set('arn'), AWS_REGION: set() }),
  ],
  ['exec hi', config(bedrock), { clouds: new Set(['bedrock']) }],
  [
    'exec hi',
    config(bedrock),
    { clouds: new Set(['bedrock']) },
    env({ AWS_REGION: set('eu-west-1') }),
  ],
  [
    'exec hi',
    config(bedrock),
    {
      authFile: known<AuthFile>({ kind: 'login', bedrockApiKey: true, bedrockRegion: 'eu-west-1' }),
    },
  ],
  [
    'exec hi',
    config(bedrock),
    { authFile: known<AuthFile>({ kind: 'login', bedrockApiKey: true }) },
    env({ AWS_BEARER_TOKEN_BEDROCK: set(), AWS_REGION: set('us-east-1') }),
  ],
  ['exec hi', { authFile: known<AuthFile>({ kind: 'login', bedrockApiKey: true }) }],
  ['exec hi', config(`${GCP.replace('project_id = "p"\n', '')}credential_file = "/k.json"\n`)],
  [
    'exec hi',
    config(`${GCP.replace('project_id = "p"\n', '')}credential_file = "/k.json"\n`),
    env({ GOOGLE_CLOUD_PROJECT: set() }),
  ],
  ['exec hi', config('model_provider = "gcp"'), { clouds: new Set(['google']) }],
  ['exec --oss hi'],
  ['exec --oss hi', env({ CODEX_OSS_BASE_URL: set('http://elsewhere.example:1/v1') })],
  ['exec --oss --local-provider acme hi'],
  ['exec hi', config('model_provider = "openai"\n[model_providers.openai]\n'), login],
  ['exec hi', config(`${CATALOG}name = "x"\n`), login],
  ['exec hi', provider('model_catalog_url = "https://x.y"'), login],
  // Which account pays.
  ['exec hi', env({ CODEX_API_KEY: set(), OPENAI_ORGANIZATION: set('org') })],
  ['exec hi', env({ CODEX_API_KEY: set(), OPENAI_PROJECT: set('proj') })],
  [
    'exec hi',
    env({ CODEX_API_KEY: set(), OPENAI_ORGANIZATION: set('org'), OPENAI_PROJECT: set('proj') }),
  ],
  [
    'exec hi',
    provider(
      'base_url = "https://api.openai.com"\nenv_key = "KEY"\nhttp_headers = { OpenAI-Project = " ", OpenAI-Organization = 5 }',
    ),
    env({ KEY: set() }),
  ],
  // Identities.
  ['cloud exec hi', IDENTITY],
  ['responses-api-proxy', IDENTITY, { stdin: set() }],
  ...[
    'C:\\token',
    '\\\\server\\token',
    '~/token',
    '%HOME%\\token',
    '$HOME/token',
    'token',
    'a/token',
    'x$/token',
  ].map((path): readonly [string, ...Rest[]] => [
    'exec hi',
    env({ OPENAI_FEDERATION_RULE_ID: set('rule'), OPENAI_IDENTITY_TOKEN_FILE: set(path) }),
  ]),
  ['exec hi', IDENTITY, config('chatgpt_base_url = "https://chatgpt.com/backend-api"')],
  ['exec hi', IDENTITY, config('chatgpt_base_url = "https://chatgpt.com/backend-api/v2"')],
  ['exec hi', IDENTITY, config('chatgpt_base_url = "x https://chatgpt.com/backend-api"')],
  ...['unix:///run/spiffe.sock', 'tcp://127.0.0.1:1', '$SOCKET', 'x unix:///run', undefined].map(
    (socket): readonly [string, ...Rest[]] => [
      'exec hi',
      {
        environment: new Map([
          ...(SPIFFE?.environment ?? []),
          ['SPIFFE_ENDPOINT_SOCKET', set(socket)],
        ]),
      },
    ],
  ),
  [
    'exec hi',
    {
      environment: new Map([
        ...(SPIFFE?.environment ?? []),
        ['OPENAI_IDENTITY_TOKEN_SOURCE', set()],
      ]),
    },
  ],
  [
    'exec hi',
    {
      environment: new Map([
        ...(SPIFFE?.environment ?? []),
        ['OPENAI_IDENTITY_TOKEN_SOURCE', set('vault')],
      ]),
    },
  ],
  [
    'exec hi',
    {
      environment: new Map([
        ...(SPIFFE?.environment ?? []),
        ['SPIFFE_ENDPOINT_SOCKET', known<Variable>({ kind: 'empty' })],
      ]),
    },
  ],
  // An app server elsewhere.
  ['exec --remote hi', env({ CODEX_API_KEY: set() })],
  [
    'exec --remote ws://127.0.0.1:9 -c model=x hi',
    { server: situation(parseCodexArgs(['app-server']), maybeFile({ kind: 'absent' })) },
  ],
];

type Known = Set<string>;

/** Without the steps that were told before, which are noted. */
function told(words: string, rest: readonly Rest[], known: Known, changed: boolean): string {
  const it: Situation = situation(
    parseCodexArgs(words.split(' ').map((word) => (word === UNKNOWN ? undefined : word))),
    Object.assign({}, ...rest),
  );
  const verdict = decide(it);
  const steps = stepsOf(verdict.trace)
    .map(
      (s) =>
        `  ${s.outcome} ${s.row} [${s.part}] ${s.asks} ${s.because} <${s.source}>${s.history ? ' (another release)' : ''}${s.assumed === undefined ? '' : ` (${s.assumed})`}`,
    )
    .filter((line) => !known.has(line));
  for (const line of steps) known.add(line);
  return [
    `codex ${words}`,
    `  => ${sentence(verdict)}`,
    ...('candidates' in verdict
      ? verdict.candidates.map((c) => `  or ${sentence(c.verdict)}: ${JSON.stringify(c.ways)}`)
      : [`  ${JSON.stringify({ ...verdict, trace: undefined })}`]),
    ...steps,
    ...(changed ? changes(it, verdict) : []).map(
      (c) => `  if ${c.condition}${c.release ? ' (another release)' : ''}: ${sentence(c.verdict)}`,
    ),
    '',
  ].join('\n');
}

test('what is one fact away is told by what is new in it', async () => {
  const known: Known = new Set();
  const blocks = [...OPEN, ...MORE].map(([words, ...rest], at): [string, string] => [
    `${at < OPEN.length ? 'open' : 'more'}.${Math.floor(at / 25) + 1}`,
    told(words, rest, known, at < OPEN.length),
  ]);
  await matchGoldens(new URL('../golden/near/', import.meta.url), inParts(blocks));
});

test('each decision is told in full', async () => {
  const seen = new Map<string, number>();
  const blocks = CASES.map(([words, ...rest]): [string, string] => {
    const part = words.replace(/\W+/g, ' ').trim().replaceAll(' ', '-');
    const before = seen.get(part) ?? 0;
    seen.set(part, before + 1);
    return [`${part}.${Math.floor(before / 4) + 1}`, told(words, rest, new Set(), true)];
  });
  await matchGoldens(new URL('../golden/told/', import.meta.url), inParts(blocks));
});
