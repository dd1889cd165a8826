/** Which login Codex itself holds, in the order in which it looks. */

import { CODEX_VARIABLE } from '../../../knowledge/codex-variables.ts';
import { listed } from '../../../support/listed.ts';
import type { AuthFields, AuthFile, AuthMode } from '../auth-file.ts';
import { COMMANDS } from '../commands.ts';
import { textOf, UNKNOWN_TEXT } from '../config-file.ts';
import { known, open } from '../fact.ts';
import { type Login, type Look, pass, type State, settle, stop } from '../row.ts';
import { describe, isFilled, type World } from '../world.ts';
import { belongsTo, forcedWorkspaces, settingsOf } from './configuration.ts';

export const NOBODY: Login = { family: 'nobody', credential: undefined };

/** Something is stored and is of no use: it matters where a login is forced. */
const UNREADABLE: Login = { ...NOBODY, unreadable: true };

const {
  identityRule: RULE,
  identityToken: TOKEN_FILE,
  apiKey: API_KEY,
  accessToken: ACCESS_TOKEN,
  openaiApiKey: OPENAI_API_KEY,
} = CODEX_VARIABLE;

const SOURCE = 'OPENAI_IDENTITY_TOKEN_SOURCE';
const AUDIENCE = 'OPENAI_SPIFFE_AUDIENCE';
const SPIFFE_ID = 'OPENAI_SPIFFE_ID';
const SOCKET = 'SPIFFE_ENDPOINT_SOCKET';

/** A name that is there switches the identity on, even where it is empty. */
const SWITCHED_ON_BY = [RULE, TOKEN_FILE] as const;
const SWITCHED_ON_BY_SPIFFE = [...SWITCHED_ON_BY, SOURCE, AUDIENCE, SPIFFE_ID] as const;

export const workloadIdentity: Look = (world, state) => {
  const spiffe = mayBeSpiffe(world);
  const names = spiffe ? SWITCHED_ON_BY_SPIFFE : SWITCHED_ON_BY;
  if (names.every((name) => world.variable(name).kind === 'absent'))
    return pass(
      `Neither ${RULE} nor ${TOKEN_FILE} is set${spiffe ? ', nor a name of SPIFFE' : ''}`,
    );
  if (COMMANDS[state.command].workloadIdentity === 'refused')
    return stop('this command refuses a workload identity');
  const refused = spiffe ? wrongTokenSource(world) : undefined;
  if (refused !== undefined) return stop(refused);
  const svid = spiffe && sourceOf(world) === 'spiffe';
  const needed = svid ? [RULE, AUDIENCE, SOCKET] : [RULE, TOKEN_FILE];
  const missing = needed.find((name) => !isFilled(world.variable(name)));
  if (missing !== undefined)
    return stop(
      `a workload identity needs ${listed(needed)}, and ${missing} ${describe(world.variable(missing))}`,
    );
  if (svid && !world.ask(world.situation.workloadApi)) return stop(`nothing answers at ${SOCKET}`);
  const file = world.variable(TOKEN_FILE);
  if (file.kind === 'set' && file.text !== undefined && !isAbsolute(file.text))
    return stop(`${TOKEN_FILE} is not an absolute path`);
  const base = textOf(settingsOf(state), 'chatgpt_base_url');
  if (base !== undefined && !/^https:\/\/chatgpt\.com\/backend-api\/?$/.test(base))
    return stop('a workload identity needs the default chatgpt_base_url');
  const source = 'workload-identity:chatgpt';
  return settle(`${listed(needed)} name a ChatGPT workload identity`, {
    login: {
      family: 'chatgpt',
      credential: { source, kind: 'chatgpt-identity', at: { in: 'variable', name: RULE } },
      account: world.situation.workspaces.get(source),
    },
  });
};

/** Asked only where a name of SPIFFE is in sight: else the release makes no difference. */
function mayBeSpiffe(world: World): boolean {
  const named = [SOURCE, AUDIENCE, SPIFFE_ID].some(
    (name) => world.variable(name).kind !== 'absent',
  );
  return named && world.since('spiffe');
}

/** What the names of SPIFFE ask for; a text that is filled in later is taken for what usually stands there. */
function sourceOf(world: World): 'file' | 'spiffe' | 'wrong' {
  const source = world.variable(SOURCE);
  if (source.kind === 'absent') return 'file';
  if (source.kind !== 'set') return 'wrong';
  const text = source.text ?? UNKNOWN_TEXT;
  if (text === 'file' || text === 'spiffe') return text;
  return text.includes(UNKNOWN_TEXT) ? 'spiffe' : 'wrong';
}

function wrongTokenSource(world: World): string | undefined {
  const source = sourceOf(world);
  if (source === 'wrong') return `${SOURCE} is neither file nor spiffe`;
  const has = (name: string): boolean => world.variable(name).kind !== 'absent';
  if (source === 'file') {
    const alone = [AUDIENCE, SPIFFE_ID].find(has);
    return alone === undefined ? undefined : `${alone} is set without ${SOURCE}=spiffe`;
  }
  if (has(TOKEN_FILE)) return `${SOURCE}=spiffe and ${TOKEN_FILE} exclude each other`;
  const socket = world.variable(SOCKET);
  if (socket.kind === 'set' && socket.text !== undefined && !isSocket(socket.text))
    return `${SOCKET} is not the absolute address of a Unix socket`;
  return undefined;
}

function isSocket(text: string): boolean {
  return /^(?:unix:\/|\$)/.test(text) || text.includes(UNKNOWN_TEXT);
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\|\$|~\/|%)/.test(path) || path.includes(UNKNOWN_TEXT);
}

/** Keys of workspaces for the United States government go to a host of their own (measured). */
const FEDRAMP_KEY = 'sk-svcacct-fedramp-';

export const codexApiKey: Look = (world) => {
  const value = world.variable(API_KEY);
  if (!isFilled(value)) return pass(`${API_KEY} ${describe(value)}`);
  const credential = {
    source: `env:${API_KEY}`,
    kind: 'platform-key',
    at: { in: 'variable', name: API_KEY },
  } as const;
  const prefixed = value.kind === 'set' && value.text?.trim().startsWith(FEDRAMP_KEY) === true;
  const fedramp = prefixed && world.since('fedramp-key-host');
  return settle(`${API_KEY} is set`, { login: { family: 'platform', credential, fedramp } });
};

export const accessToken: Look = (world, state) => {
  const value = world.variable(ACCESS_TOKEN);
  if (value.kind !== 'set') return pass(`${ACCESS_TOKEN} ${describe(value)}`);
  if (passesOverTokens(world, state))
    return pass(`a server that is forced to use an API key does not read ${ACCESS_TOKEN}`);
  const source = `env:${ACCESS_TOKEN}`;
  const personal = isPersonalToken(world, value.text);
  if (personal && !world.since('personal-access-token'))
    return stop('this release does not understand access tokens that begin with at-');
  if (value.text !== undefined && !personal && !looksSigned(value.text))
    return settle(`${ACCESS_TOKEN} holds no access token`, { login: UNREADABLE });
  if (value.text !== undefined && !personal && isCheckedElsewhere(state))
    return settle(`${ACCESS_TOKEN} holds ${UNCHECKED}`, { login: UNREADABLE });
  return settle(`${ACCESS_TOKEN} is set`, {
    login: {
      family: 'chatgpt',
      credential: {
        source,
        kind: 'access-token',
        at: { in: 'variable', name: ACCESS_TOKEN },
      },
      account: world.situation.workspaces.get(source),
    },
  });
};

/** Where a key is forced, a server does not look at the token; every other command does, and stops. */
function passesOverTokens(world: World, state: State): boolean {
  const { forbiddenLogin } = COMMANDS[state.command];
  const forced = textOf(settingsOf(state), 'forced_login_method');
  return forbiddenLogin === 'dropped' && forced === 'api' && world.since('server-obeys');
}

const UNCHECKED = "an agent identity, which only ChatGPT's own chatgpt_base_url can check";

/** An agent's identity is checked at ChatGPT itself; with another address nothing is sent (measured: 0.169.0, 0.171.0). */
function isCheckedElsewhere(state: State): boolean {
  const base = textOf(settingsOf(state), 'chatgpt_base_url');
  return base !== undefined && !/^https:\/\/(?:chatgpt|chat\.openai)\.com(?:\/|$)/.test(base);
}

function isPersonalToken(world: World, text: string | undefined): boolean {
  if (text !== undefined) return text.trim().startsWith('at-');
  if (world.since('personal-access-token')) return true;
  return world.ask(KIND_OF_TOKEN);
}

const KIND_OF_TOKEN = open(
  `what kind of token ${ACCESS_TOKEN} holds`,
  { value: true, when: `${ACCESS_TOKEN} begins with at-` },
  { value: false, when: `${ACCESS_TOKEN} is an agent identity` },
);

function looksSigned(text: string): boolean {
  return text.trim().split('.').length === 3;
}

const IN_FILE = { in: 'auth-file' } as const;

const ABSENT = known<AuthFile>({ kind: 'absent' });

export const storedLogin: Look = (world, state) => {
  const store = world.since('credential-store')
    ? (textOf(settingsOf(state), 'cli_auth_credentials_store') ?? 'file')
    : 'file';
  if (store === 'ephemeral') return pass('The credential store is ephemeral: nothing is kept');
  const ring = store === 'file' ? ABSENT : world.situation.keyring;
  const kept = world.ask(ring);
  if (store === 'keyring' && kept.kind === 'absent')
    return pass("The credential store is the machine's key ring, and no login is found in it", {
      login: UNREADABLE,
    });
  const file = kept.kind === 'absent' ? world.ask(world.situation.authFile) : kept;
  switch (file.kind) {
    case 'absent':
      return pass('There is no auth.json');
    case 'malformed':
      return pass('auth.json cannot be read and counts as no login', {
        login: UNREADABLE,
      });
    case 'login':
      return strangeAgent(file, world, state)
        ? pass(
            'auth.json holds the identity of an agent of another workspace than the forced one',
            {
              login: NOBODY,
            },
          )
        : storedIn(file, world, state);
    default:
      return file satisfies never;
  }
};

/**
 * An agent's identity beside another login bars that login where its workspace is not the forced
 * one, whatever `auth_mode` says (measured).
 */
function strangeAgent(file: AuthFields, world: World, state: State): boolean {
  if (file.agentIdentity !== true || modeOf(file, world) === 'agentIdentity') return false;
  // A forced method that refuses the login stops Codex before anybody asks for its workspace.
  const { family, credential } = loginOf(file, world).login;
  // A login that holds nothing fails by itself, and before.
  if (credential === undefined) return false;
  if (textOf(settingsOf(state), 'forced_login_method') === 'api' && family === 'chatgpt')
    return false;
  const forced = forcedWorkspaces(settingsOf(state));
  return (
    forced.length > 0 &&
    !belongsTo(world, forced, world.situation.workspaces.get('auth.json:agent_identity'))
  );
}

function storedIn(file: AuthFields, world: World, state: State) {
  if (modeOf(file, world) === 'agentIdentity' && file.agentIdentity && isCheckedElsewhere(state))
    return pass(`auth.json holds ${UNCHECKED}`, { login: UNREADABLE });
  const { login, because } = loginOf(file, world);
  return login.family === 'nobody' ? pass(because, { login }) : settle(because, { login });
}

/** Without `auth_mode` the fields decide, in this order (`codex-rs/login/src/auth`, measured). */
function modeOf(file: AuthFields, world: World): AuthMode {
  if (file.mode !== undefined) return file.mode;
  if (file.personalAccessToken !== undefined) return 'personalAccessToken';
  if (file.bedrockApiKey === true) return 'bedrockApiKey';
  const keyWins = file.tokens !== true || world.since('openai-api-key-ignored');
  if (file.apiKey !== undefined && keyWins) return 'apikey';
  return 'chatgpt';
}

function loginOf(file: AuthFields, world: World): { login: Login; because: string } {
  const mode = modeOf(file, world);
  const account = (source: string) => world.situation.workspaces.get(source);
  const at = file.from === undefined ? IN_FILE : { ...IN_FILE, of: file.from };
  switch (mode) {
    case 'apikey': {
      if (file.apiKey === undefined)
        return { login: UNREADABLE, because: 'auth.json is in API key mode and holds no key' };
      if (file.apiKey === 'empty')
        return {
          login: { family: 'platform', credential: undefined },
          because: 'auth.json holds an empty API key',
        };
      const source = 'auth.json:OPENAI_API_KEY';
      const credential = { source, kind: 'platform-key', at } as const;
      return { login: { family: 'platform', credential }, because: 'auth.json holds an API key' };
    }
    case 'chatgpt':
    case 'chatgptAuthTokens': {
      if (file.tokens !== true)
        return {
          login: { family: 'broken', credential: undefined },
          because: 'auth.json is a ChatGPT login without tokens',
        };
      const source = 'auth.json:tokens.access_token';
      const credential = { source, kind: 'chatgpt-auth-file', at } as const;
      return {
        login: { family: 'chatgpt', credential, account: file.account ?? account(source) },
        because: 'auth.json holds a ChatGPT login',
      };
    }
    case 'personalAccessToken': {
      const source = 'auth.json:personal_access_token';
      if (file.personalAccessToken === undefined)
        return {
          login: UNREADABLE,
          because: 'auth.json is in access token mode and holds no token',
        };
      const credential = { source, kind: 'access-token', at } as const;
      const empty = file.personalAccessToken === 'empty';
      return {
        login: {
          family: 'chatgpt',
          credential: empty ? undefined : credential,
          account: account(source),
        },
        because: empty
          ? 'auth.json holds an empty access token'
          : 'auth.json holds an access token',
      };
    }
    case 'agentIdentity': {
      const source = 'auth.json:agent_identity';
      if (file.agentIdentity !== true)
        return { login: UNREADABLE, because: 'auth.json is in agent mode and holds no identity' };
      const credential = { source, kind: 'access-token', at } as const;
      return {
        login: { family: 'chatgpt', credential, account: account(source) },
        because: 'auth.json holds an agent identity',
      };
    }
    case 'bedrockApiKey': {
      if (file.bedrockApiKey !== true)
        return { login: UNREADABLE, because: 'auth.json is in Bedrock mode and holds no key' };
      const source = 'auth.json:bedrock_api_key';
      const credential = { source, kind: 'provider-key', at } as const;
      return {
        login: { family: 'bedrock', credential, region: file.bedrockRegion },
        because: 'auth.json holds a Bedrock key',
      };
    }
    case 'bedrockAccessKeys':
      // Whatever keys stand there: the requests are signed by what the AWS SDK finds (measured).
      return {
        login: { family: 'bedrock', credential: undefined },
        because: 'auth.json is a login to Amazon Bedrock',
      };
    default:
      return mode satisfies never;
  }
}

/** Up to 0.34 the variable of the SDKs signs Codex in where no file does. */
export const openaiApiKey: Look = (world) => {
  const value = world.variable(OPENAI_API_KEY);
  if (!isFilled(value)) return pass(`${OPENAI_API_KEY} ${describe(value)}`);
  const credential = {
    source: `env:${OPENAI_API_KEY}`,
    kind: 'platform-key',
    at: { in: 'variable', name: OPENAI_API_KEY },
  } as const;
  return settle(`${OPENAI_API_KEY} is set`, { login: { family: 'platform', credential } });
};

export const nobody: Look = (world, state) => {
  const idle = world.since('openai-api-key-ignored') && isFilled(world.variable(OPENAI_API_KEY));
  const note = idle ? `; Codex does not read ${OPENAI_API_KEY}` : '';
  return settle(`Codex finds no login of its own${note}`, { login: state.login });
};
