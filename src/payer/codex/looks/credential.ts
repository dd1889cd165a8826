/** Which login Codex itself holds, in the order in which it looks. */
import type { AuthFields, AuthFile, AuthMode } from '../auth-file.ts';
import { COMMANDS } from '../commands.ts';
import { textOf, UNKNOWN_TEXT } from '../config-file.ts';
import { known, open } from '../fact.ts';
import { type Login, type Look, pass, settle, stop } from '../row.ts';
import { describe, isFilled, type World } from '../world.ts';
import { settingsOf } from './configuration.ts';

export const NOBODY: Login = { family: 'nobody', credential: undefined };

/** Something is stored and is of no use: it matters where a login is forced. */
const UNREADABLE: Login = { ...NOBODY, unreadable: true };

const RULE = 'OPENAI_FEDERATION_RULE_ID';
const TOKEN_FILE = 'OPENAI_IDENTITY_TOKEN_FILE';

export const workloadIdentity: Look = (world, state) => {
  const rule = world.variable(RULE);
  const file = world.variable(TOKEN_FILE);
  if (rule.kind === 'absent' && file.kind === 'absent')
    return pass(`Neither ${RULE} nor ${TOKEN_FILE} is set`);
  if (COMMANDS[state.command].workloadIdentity === 'refused')
    return stop('this command refuses a workload identity');
  const incomplete = [rule, file].findIndex((v) => !isFilled(v));
  if (incomplete >= 0) {
    const name = incomplete === 0 ? RULE : TOKEN_FILE;
    const value = incomplete === 0 ? rule : file;
    return stop(
      `a workload identity needs ${RULE} and ${TOKEN_FILE}, and ${name} ${describe(value)}`,
    );
  }
  if (file.kind === 'set' && file.text !== undefined && !isAbsolute(file.text))
    return stop(`${TOKEN_FILE} is not an absolute path`);
  const base = textOf(settingsOf(state), 'chatgpt_base_url');
  if (base !== undefined && !/^https:\/\/chatgpt\.com\/backend-api\/?$/.test(base))
    return stop('a workload identity needs the default chatgpt_base_url');
  const source = 'workload-identity:chatgpt';
  return settle(`${RULE} and ${TOKEN_FILE} name a ChatGPT workload identity`, {
    login: {
      family: 'chatgpt',
      credential: { source, kind: 'chatgpt-identity', variable: RULE },
      account: world.situation.workspaces.get(source),
    },
  });
};

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/]|\\\\|\$|~\/|%)/.test(path) || path.includes(UNKNOWN_TEXT);
}

export const codexApiKey: Look = (world) => {
  const value = world.variable('CODEX_API_KEY');
  if (!isFilled(value)) return pass(`CODEX_API_KEY ${describe(value)}`);
  const credential = {
    source: 'env:CODEX_API_KEY',
    kind: 'platform-key',
    variable: 'CODEX_API_KEY',
  } as const;
  return settle('CODEX_API_KEY is set', { login: { family: 'platform', credential } });
};

export const accessToken: Look = (world) => {
  const value = world.variable('CODEX_ACCESS_TOKEN');
  if (value.kind !== 'set') return pass(`CODEX_ACCESS_TOKEN ${describe(value)}`);
  const source = 'env:CODEX_ACCESS_TOKEN';
  const personal = isPersonalToken(world, value.text);
  if (personal && !world.since('personal-access-token'))
    return stop('this release does not understand access tokens that begin with at-');
  if (value.text !== undefined && !personal && !looksSigned(value.text))
    return settle('CODEX_ACCESS_TOKEN holds no access token', { login: UNREADABLE });
  return settle('CODEX_ACCESS_TOKEN is set', {
    login: {
      family: 'chatgpt',
      credential: { source, kind: 'access-token', variable: 'CODEX_ACCESS_TOKEN' },
      account: world.situation.workspaces.get(source),
    },
  });
};

function isPersonalToken(world: World, text: string | undefined): boolean {
  if (text !== undefined) return text.trim().startsWith('at-');
  if (world.since('personal-access-token')) return true;
  return world.ask(
    'kind:CODEX_ACCESS_TOKEN',
    open(
      'what kind of token CODEX_ACCESS_TOKEN holds',
      { value: true, when: 'CODEX_ACCESS_TOKEN begins with at-' },
      { value: false, when: 'CODEX_ACCESS_TOKEN is an agent identity' },
    ),
  );
}

function looksSigned(text: string): boolean {
  return text.trim().split('.').length === 3;
}

const ABSENT = known<AuthFile>({ kind: 'absent' });

export const storedLogin: Look = (world, state) => {
  const store = world.since('credential-store')
    ? (textOf(settingsOf(state), 'cli_auth_credentials_store') ?? 'file')
    : 'file';
  if (store === 'ephemeral') return pass('The credential store is ephemeral: nothing is kept');
  const ring = store === 'file' ? ABSENT : world.situation.keyring;
  const kept = world.ask('keyring', ring);
  if (store === 'keyring' && kept.kind === 'absent')
    return pass("The credential store is the machine's key ring, and no login is found in it", {
      login: UNREADABLE,
    });
  const file = kept.kind === 'absent' ? world.ask('auth.json', world.situation.authFile) : kept;
  switch (file.kind) {
    case 'absent':
      return pass('There is no auth.json');
    case 'malformed':
      return pass('auth.json cannot be read and counts as no login', {
        login: UNREADABLE,
      });
    case 'login':
      return storedIn(file, world);
    default:
      return file satisfies never;
  }
};

function storedIn(file: AuthFields, world: World) {
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
      const credential = { source, kind: 'platform-key' } as const;
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
      const credential = { source, kind: 'chatgpt-auth-file' } as const;
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
      const credential = { source, kind: 'access-token' } as const;
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
      const credential = { source, kind: 'access-token' } as const;
      return {
        login: { family: 'chatgpt', credential, account: account(source) },
        because: 'auth.json holds an agent identity',
      };
    }
    case 'bedrockApiKey': {
      if (file.bedrockApiKey !== true)
        return { login: UNREADABLE, because: 'auth.json is in Bedrock mode and holds no key' };
      const source = 'auth.json:bedrock_api_key';
      const credential = { source, kind: 'provider-key' } as const;
      return {
        login: { family: 'bedrock', credential, region: file.bedrockRegion },
        because: 'auth.json holds a Bedrock key',
      };
    }
    default:
      return mode satisfies never;
  }
}

/** Up to 0.34 the variable of the SDKs signs Codex in where no file does. */
export const openaiApiKey: Look = (world) => {
  const value = world.variable('OPENAI_API_KEY');
  if (!isFilled(value)) return pass(`OPENAI_API_KEY ${describe(value)}`);
  const credential = {
    source: 'env:OPENAI_API_KEY',
    kind: 'platform-key',
    variable: 'OPENAI_API_KEY',
  } as const;
  return settle('OPENAI_API_KEY is set', { login: { family: 'platform', credential } });
};

export const nobody: Look = (world, state) => {
  const idle = world.since('openai-api-key-ignored') && isFilled(world.variable('OPENAI_API_KEY'));
  const note = idle ? '; Codex does not read OPENAI_API_KEY' : '';
  return settle(`Codex finds no login of its own${note}`, { login: state.login });
};
