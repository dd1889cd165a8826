/** Where the request goes. */
import { hostOf } from '../../../knowledge/hosts.ts';
import { textOf, UNKNOWN_TEXT } from '../config-file.ts';
import { type Found, type Look, pass, settle, stop } from '../row.ts';
import type { Variable } from '../situation.ts';
import { isFilled } from '../world.ts';
import { settingsOf } from './configuration.ts';

const CHATGPT_HOST = 'chatgpt.com';
const PLATFORM_HOST = 'api.openai.com';

/** ChatGPT is asked which workspace the login belongs to before anything is sent. */
const INCOMPLETE = stop('the ChatGPT login in auth.json is incomplete');

function to(url: string, says: string): Found {
  const host = hostOf(url);
  return settle(host === undefined ? `${says} a host that is not known` : `${says} ${host}`, {
    host,
  });
}

const urlOf = (value: Variable): string =>
  (value.kind === 'set' ? value.text : undefined) ?? UNKNOWN_TEXT;

export const proxyUpstream: Look = (world) => {
  const url = world.situation.invocation.flags.get('upstream-url');
  if (url === true) return to(UNKNOWN_TEXT, '--upstream-url names');
  return to(
    url ?? PLATFORM_HOST,
    url === undefined ? 'The proxy sends to' : '--upstream-url names',
  );
};

export const cloudHost: Look = () => settle('A cloud task goes to ChatGPT', { host: CHATGPT_HOST });

export const unknownHost: Look = (_world, { provider }) => {
  if (provider.kind !== 'unknown') return pass('The provider is known');
  return settle('Where an unknown provider is, is not known', { host: undefined });
};

export const baseUrl: Look = (_world, { provider }) => {
  const url = textOf(provider.table, 'base_url');
  if (url === undefined) return pass('The provider has no base_url');
  return to(url, "The provider's base_url names");
};

export const bedrockHost: Look = (world, { provider, login, sends }) => {
  if (provider.kind !== 'bedrock') return pass('The provider is not Amazon Bedrock');
  if (login.family === 'bedrock' && sends === login.credential)
    return to(bedrockIn(login.region), 'The Bedrock key belongs to');
  const region = ['AWS_REGION', 'AWS_DEFAULT_REGION'].map(world.variable).find(isFilled);
  // Whoever signs in to AWS sets the region as well.
  if (region === undefined && world.situation.clouds.has('bedrock'))
    return to(bedrockIn(undefined), 'The AWS region means');
  if (region === undefined) return stop('Amazon Bedrock is selected and no AWS region is set');
  return to(bedrockIn(urlOf(region)), 'The AWS region means');
};

const bedrockIn = (region: string | undefined): string =>
  `bedrock-mantle.${region ?? UNKNOWN_TEXT}.api.aws`;

export const googleHost: Look = (world, { provider: { kind, table } }) => {
  if (kind !== 'google') return pass('The provider is not Google Cloud');
  const project =
    textOf(table, 'project_id') !== undefined ||
    isFilled(world.variable('GOOGLE_CLOUD_PROJECT')) ||
    world.situation.clouds.has('google');
  if (!project)
    return stop('Google Cloud is selected and neither project_id nor GOOGLE_CLOUD_PROJECT is set');
  return to('aiplatform.googleapis.com', "Google Cloud's models are asked at");
};

export const localHost: Look = (world, { provider }) => {
  if (provider.kind !== 'local') return pass('The provider is not a local one');
  const url = world.variable('CODEX_OSS_BASE_URL');
  if (isFilled(url)) return to(urlOf(url), 'CODEX_OSS_BASE_URL names');
  return settle('The model runs on this machine', { host: 'localhost' });
};

export const configuredBaseUrl: Look = (_world, state) => {
  if (state.provider.kind !== 'openai') return pass('The provider is not the built-in one');
  const url = textOf(settingsOf(state), 'openai_base_url');
  if (url === undefined || url.trim() === '') return pass('openai_base_url is not set');
  if (hostOf(url) === CHATGPT_HOST && state.login.family === 'broken') return INCOMPLETE;
  return to(url, 'openai_base_url names');
};

export const baseUrlVariable: Look = (world, state) => {
  if (state.provider.kind !== 'openai') return pass('The provider is not the built-in one');
  const url = world.variable('OPENAI_BASE_URL');
  if (!isFilled(url)) return pass('OPENAI_BASE_URL is not set');
  return to(urlOf(url), 'OPENAI_BASE_URL names');
};

const OWN_KEYS = ['env_key', 'experimental_bearer_token', 'auth'];

/** A provider with a key of its own does not look at the login; any other one does. */
export const chatgptHost: Look = (_world, { login, provider }) => {
  const own = OWN_KEYS.some((key) => provider.table?.[key] !== undefined);
  if (login.family !== 'chatgpt' && login.family !== 'broken')
    return pass('The login is no ChatGPT one');
  if (own) return pass('The provider has a key of its own');
  if (provider.kind === 'openai' && login.family === 'broken') return INCOMPLETE;
  return settle(`A ChatGPT login goes to ${CHATGPT_HOST}`, { host: CHATGPT_HOST });
};

/** A key shows by its prefix that it belongs to a FedRAMP workspace; a secret's text nobody sees. */
export const platformHost: Look = (_world, { login, provider }) => {
  const host =
    login.fedramp === true && provider.kind === 'openai' ? `gov.${PLATFORM_HOST}` : PLATFORM_HOST;
  return settle(`Everything else goes to ${host}`, { host });
};
