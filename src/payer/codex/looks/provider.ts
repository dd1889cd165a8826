/** Which model provider is selected, and what makes Codex refuse it. */
import { isTable, type Settings, tableOf, textOf, UNKNOWN_TEXT } from '../config-file.ts';
import { type Look, type ProviderChoice, pass, settle, stop } from '../row.ts';
import type { World } from '../world.ts';
import { settingsOf } from './configuration.ts';

const LOCAL = new Set(['ollama', 'lmstudio', 'ollama-chat']);
const BEDROCK = new Set(['amazon-bedrock', 'amazon-bedrock-runtime']);

const GOOGLE = 'gcp';

const choice = (world: World, id: string, table?: Settings): ProviderChoice => {
  if (id === UNKNOWN_TEXT) return { id, table, kind: 'unknown' };
  if (BEDROCK.has(id)) return { id, table, kind: 'bedrock' };
  if (id === GOOGLE && world.since('gcp-provider')) return { id, table, kind: 'google' };
  if (table !== undefined && !namesOnlyCatalog(world, id, table))
    return { id, table, kind: 'custom' };
  if (LOCAL.has(id)) return { id, table: undefined, kind: 'local' };
  return { id, table: undefined, kind: 'openai' };
};

export const cloudProvider: Look = () =>
  settle('A cloud task runs at ChatGPT, whatever provider the configuration selects', {
    provider: { id: 'chatgpt', table: undefined, kind: 'cloud' },
  });

export const localModels: Look = (world, state) => {
  const { oss, localProvider } = world.situation.invocation;
  if (!oss) return pass('--oss is not given');
  const id = localProvider ?? textOf(settingsOf(state), 'oss_provider');
  if (id === undefined) return stop('--oss is given and no local provider is chosen');
  if (!LOCAL.has(id)) return stop(`--oss knows no provider ${id}`);
  return settle(`--oss uses ${id}`, { provider: choice(world, id) });
};

export const opaqueFile: Look = (world, state) => {
  if (!state.opaque) return pass('All configuration is known');
  return settle('A configuration file that nobody can see selects the provider', {
    provider: choice(world, UNKNOWN_TEXT),
  });
};

export const configured: Look = (world, state) => {
  const settings = settingsOf(state);
  const id = textOf(settings, 'model_provider');
  if (id === undefined) return pass('model_provider is not set');
  const table = tableOf(tableOf(settings, 'model_providers'), id);
  return settle(`model_provider is ${id === UNKNOWN_TEXT ? 'not known' : id}`, {
    provider: choice(world, id, table),
  });
};

export const builtIn: Look = (world, state) => {
  // Up to 0.34 a table of this name replaces the built-in provider; then it is ignored.
  const own = world.since('openai-api-key-ignored')
    ? undefined
    : tableOf(tableOf(settingsOf(state), 'model_providers'), 'openai');
  return settle('Nothing selects another provider, so it is OpenAI', {
    provider: choice(world, 'openai', own),
  });
};

function tables(settings: Settings): readonly (readonly [string, Settings])[] {
  const all = tableOf(settings, 'model_providers') ?? {};
  return Object.entries(all).flatMap(([id, table]) =>
    isTable(table) ? [[id, table] as const] : [],
  );
}

/** Where the built-in provider's list of models comes from: the one thing that its table may say. */
function namesOnlyCatalog(world: World, id: string, table: Settings): boolean {
  const keys = Object.keys(table);
  return (
    id === 'openai' &&
    keys.length > 0 &&
    keys.every((key) => key === 'model_catalog_url') &&
    world.since('model-catalog-url')
  );
}

export const redefined: Look = (world, state) => {
  const reserved = tables(settingsOf(state)).find(
    ([id, table]) => (id === 'openai' || LOCAL.has(id)) && !namesOnlyCatalog(world, id, table),
  );
  if (reserved === undefined) return pass('No built-in provider is redefined');
  return stop(`model_providers.${reserved[0]} redefines a built-in provider`);
};

export const chatWire: Look = (_world, state) => {
  const chat = tables(settingsOf(state)).find(([, table]) => table.wire_api === 'chat');
  if (chat === undefined) return pass('No provider asks for the chat completions API');
  return stop(`model_providers.${chat[0]} sets wire_api = "chat", which is no longer supported`);
};

const GOOGLE_KEYS = new Set([
  'base_url',
  'auth',
  'http_headers',
  'project_id',
  'location',
  'credential_file',
]);

/** Whatever its use, every provider table must be complete and of one mind about its credential. */
export const malformedTable: Look = (world, state) => {
  for (const [id, table] of tables(settingsOf(state))) {
    if (BEDROCK.has(id) || namesOnlyCatalog(world, id, table)) continue;
    if (id === GOOGLE && world.since('gcp-provider')) {
      const odd = Object.keys(table).find((key) => !GOOGLE_KEYS.has(key));
      if (odd !== undefined) return stop(`model_providers.${id} cannot have ${odd}`);
      continue;
    }
    if ((textOf(table, 'name') ?? '').trim() === '')
      return stop(`model_providers.${id} has no name`);
    if (table.auth === undefined) continue;
    const other = ['env_key', 'experimental_bearer_token'].find((key) => table[key] !== undefined);
    if (other !== undefined || table.requires_openai_auth === true)
      return stop(`model_providers.${id} combines auth with ${other ?? 'requires_openai_auth'}`);
  }
  return pass('The provider tables are complete');
};

/** Without a list of models and without a model of its own, Codex has none to ask. */
export const catalog: Look = (world, state) => {
  const settings = settingsOf(state);
  const own = tableOf(tableOf(settings, 'model_providers'), 'openai')?.model_catalog_url;
  if (own === undefined || state.provider.kind !== 'openai')
    return pass('The list of models is the usual one');
  const model = world.situation.invocation.model ?? textOf(settings, 'model');
  if (model !== undefined || world.ask(world.situation.modelCatalog))
    return pass('The list of models comes from model_catalog_url, which moves no request');
  return stop('model_catalog_url gives no list of models, and no model is named');
};

/** A cloud task reads the configuration too, though it does not use the provider. */
export const unknownProvider: Look = (world, state) => {
  const settings = settingsOf(state);
  const written = textOf(settings, 'model_provider') ?? 'openai';
  const { id, kind, table } =
    state.provider.kind === 'cloud'
      ? choice(world, written, tableOf(tableOf(settings, 'model_providers'), written))
      : state.provider;
  const defined = kind !== 'openai' || id === 'openai' || table !== undefined;
  if (defined)
    return pass(kind === 'unknown' ? 'The provider is not known' : `The provider ${id} exists`);
  return stop(`the model provider ${id} is not defined`);
};
