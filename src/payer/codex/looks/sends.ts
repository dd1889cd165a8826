/** What the request carries: the provider's own credential, or Codex's login. */
import { COMMANDS } from '../commands.ts';
import { type Settings, tableOf, textOf } from '../config-file.ts';
import { type Look, pass, settle, stop } from '../row.ts';
import type { Credential } from '../verdict.ts';
import { describe, isFilled, type World } from '../world.ts';

const provider = (source: string, variable?: string): Credential => ({
  source,
  kind: 'provider-key',
  at: variable === undefined ? { in: 'settings' } : { in: 'variable', name: variable },
});

/** Where a variable's value stands: `$CODEX_HOME/.env` is loaded over the environment. */
function place(world: World, name: string): string {
  const dropped = name.toUpperCase().startsWith('CODEX_');
  const inFile = !dropped && world.situation.dotenv.has(name);
  return `${inFile ? 'dotenv' : 'env'}:${name}`;
}

export const cloudLogin: Look = (_world, { login }) => {
  if (login.family === 'chatgpt' || login.family === 'broken')
    return settle('A cloud task is started with the ChatGPT login', {
      sends: login.credential ?? null,
    });
  return stop('not signed in with ChatGPT: a cloud task accepts no API key');
};

export const unknownSends: Look = (_world, { provider }) => {
  if (provider.kind !== 'unknown') return pass('The provider is known');
  return settle('What an unknown provider is sent is not known', { sends: null });
};

export const environmentKey: Look = (world, state) => {
  const name = textOf(state.provider.table, 'env_key');
  if (name === undefined) return pass('The provider names no env_key');
  const value = world.variable(name);
  if (!isFilled(value))
    return stop(
      `the provider's key is read from ${name || 'a variable without a name'}, which ${describe(value)}`,
    );
  const sends = provider(place(world, name), name);
  return settle(`The provider's env_key names ${name}, which is set`, { sends });
};

export const bearerToken: Look = (_world, state) => {
  const token = textOf(state.provider.table, 'experimental_bearer_token');
  if (token === undefined) return pass('The provider has no experimental_bearer_token');
  const sends = token.trim() === '' ? null : provider('provider:experimental_bearer_token');
  return settle('The provider has an experimental_bearer_token', { sends });
};

export const command: Look = (_world, state) => {
  const auth = tableOf(state.provider.table, 'auth');
  if (auth === undefined) return pass('The provider has no auth command');
  const variable = printed(auth);
  const sends =
    variable === undefined
      ? provider('provider:auth.command')
      : provider(`env:${variable}`, variable);
  return settle("The provider's auth command prints the credential", { sends });
};

/** The variable that an auth command merely prints: the key's own place. */
function printed(auth: Settings): string | undefined {
  const args: readonly unknown[] = Array.isArray(auth.args) ? auth.args : [];
  const [first, ...more] = args;
  return auth.command === 'printenv' && typeof first === 'string' && more.length === 0
    ? first
    : undefined;
}

export const headers: Look = (world, state) => {
  const { kind, table } = state.provider;
  if (kind !== 'custom' || table?.requires_openai_auth === true)
    return pass('The provider uses a login of Codex');
  const header = ownHeader(world, table);
  if (header !== undefined) return settle(header.because, { sends: header.sends });
  return settle("The provider asks for no login, so Codex's own is not sent", { sends: null });
};

/** An Authorization header that the provider's own settings fill. */
function ownHeader(world: World, table: Settings | undefined) {
  const variable = authorization(tableOf(table, 'env_http_headers'));
  if (variable !== undefined && isFilled(world.variable(variable)))
    return {
      because: `An Authorization header is read from ${variable}`,
      sends: provider('provider:env_http_headers', variable),
    };
  if (authorization(tableOf(table, 'http_headers')) === undefined) return undefined;
  return {
    because: 'The provider sets an Authorization header',
    sends: provider('provider:http_headers'),
  };
}

function authorization(table: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const entry = Object.entries(table ?? {}).find(([k]) => k.toLowerCase() === 'authorization');
  return typeof entry?.[1] === 'string' && entry[1].trim() !== '' ? entry[1] : undefined;
}

export const bedrock: Look = (world, state) => {
  if (state.provider.kind !== 'bedrock') return pass('The provider is not Amazon Bedrock');
  const { login } = state;
  if (login.family === 'bedrock' && login.credential !== undefined)
    return settle('auth.json holds a Bedrock key', { sends: login.credential });
  if (isFilled(world.variable('AWS_BEARER_TOKEN_BEDROCK')))
    return settle('AWS_BEARER_TOKEN_BEDROCK is set', {
      sends: provider(place(world, 'AWS_BEARER_TOKEN_BEDROCK'), 'AWS_BEARER_TOKEN_BEDROCK'),
    });
  if (isFilled(world.variable('AWS_ACCESS_KEY_ID')))
    return settle('AWS keys sign the request', {
      sends: provider('aws:sigv4', 'AWS_ACCESS_KEY_ID'),
    });
  if (isFilled(world.variable('AWS_WEB_IDENTITY_TOKEN_FILE')))
    return settle('An AWS role signs the request', {
      sends: { source: 'aws:web-identity', kind: 'provider-identity', at: { in: 'settings' } },
    });
  if (world.situation.clouds.has('bedrock'))
    return settle("The job's login to AWS signs the request", { sends: cloudLoginOf('aws') });
  return stop('Amazon Bedrock is selected and no AWS credential is found');
};

function cloudLoginOf(cloud: 'aws' | 'google'): Credential {
  return { source: `${cloud}:login`, kind: 'provider-identity', at: { in: 'settings' } };
}

/** Beyond an `auth` command (above) the files show a Google credential by its place only (`codex --help`). */
export const google: Look = (world, { provider: { kind, table } }) => {
  if (kind !== 'google') return pass('The provider is not Google Cloud');
  if (textOf(table, 'credential_file') !== undefined)
    return settle("The provider's credential_file signs in to Google Cloud", {
      sends: {
        source: 'provider:credential_file',
        kind: 'provider-identity',
        at: { in: 'settings' },
      },
    });
  const name = 'GOOGLE_APPLICATION_CREDENTIALS';
  if (isFilled(world.variable(name)))
    return settle(`${name} is set`, {
      sends: {
        source: `env:${name}`,
        kind: 'provider-identity',
        at: { in: 'variable', name },
      },
    });
  if (world.situation.clouds.has('google'))
    return settle("The job's login to Google Cloud is used", { sends: cloudLoginOf('google') });
  return stop('Google Cloud is selected and no credential for it is found');
};

export const localSends: Look = (_world, state) => {
  if (state.provider.kind !== 'local') return pass('The provider is not a local one');
  return settle('A model on this machine needs no credential', { sends: null });
};

export const login: Look = (world, state) => {
  const { login } = state;
  // Where a login has nothing to put there, the provider's own header stays (measured).
  const left = (because: string) => {
    const header = ownHeader(world, state.provider.table);
    return settle(header?.because ?? because, { sends: header?.sends ?? null });
  };
  switch (login.family) {
    case 'bedrock':
      return stop('auth.json is a login to Amazon Bedrock, which is of no use to this provider');
    case 'broken':
      return left('The ChatGPT login holds no token');
    case 'nobody':
      if (COMMANDS[state.command].terminal)
        return stop('nobody is signed in, so the interactive program waits at its sign-in screen');
      return left('Codex has nothing to send');
    case 'platform':
    case 'chatgpt':
      return settle(
        login.credential === undefined
          ? 'Codex has nothing to send'
          : login.family === 'platform'
            ? 'That API key is sent'
            : 'That login is sent',
        { sends: login.credential ?? null },
      );
    default:
      return login.family satisfies never;
  }
};
