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

function told(words: string, rest: readonly Rest[]): string {
  const it: Situation = situation(parseCodexArgs(words.split(' ')), Object.assign({}, ...rest));
  const verdict = decide(it);
  const steps = stepsOf(verdict.trace);
  return [
    `codex ${words}`,
    `  => ${sentence(verdict)}`,
    ...('candidates' in verdict
      ? verdict.candidates.map((c) => `  or ${sentence(c.verdict)}: ${JSON.stringify(c.ways)}`)
      : [`  ${JSON.stringify({ ...verdict, trace: undefined })}`]),
    ...steps.map((s) => `  ${s.outcome} ${s.row} [${s.part}] ${s.asks} ${s.because} <${s.source}>`),
    ...changes(it, verdict).map((c) => `  if ${c.condition}: ${sentence(c.verdict)}`),
    '',
  ].join('\n');
}

test('each decision is told in full', async () => {
  const seen = new Map<string, number>();
  const blocks = CASES.map(([words, ...rest]): [string, string] => {
    const part = words.replace(/\W+/g, ' ').trim().replaceAll(' ', '-');
    const before = seen.get(part) ?? 0;
    seen.set(part, before + 1);
    return [`${part}.${Math.floor(before / 4) + 1}`, told(words, rest)];
  });
  await matchGoldens(new URL('../golden/told/', import.meta.url), inParts(blocks));
});
