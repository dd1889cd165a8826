/** Which model provider is selected, and what makes Codex refuse it. */
import { isTable, type Settings, tableOf, textOf, UNKNOWN_TEXT } from '../config-file.ts';
import { type Look, type ProviderChoice, pass, settle, stop } from '../row.ts';
import { settingsOf } from './configuration.ts';

const LOCAL = new Set(['ollama', 'lmstudio', 'ollama-chat']);
const BEDROCK = new Set(['amazon-bedrock', 'amazon-bedrock-runtime']);

const choice = (id: string, table?: Settings): ProviderChoice => {
  if (id === UNKNOWN_TEXT) return { id, table, kind: 'unknown' };
  if (BEDROCK.has(id)) return { id, table, kind: 'bedrock' };
  if (table !== undefined) return { id, table, kind: 'custom' };
  if (LOCAL.has(id)) return { id, table, kind: 'local' };
  return { id, table, kind: 'openai' };
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
  return settle(`--oss uses ${id}`, { provider: choice(id) });
};

export const opaqueFile: Look = (_world, state) => {
  if (!state.opaque) return pass('All configuration is known');
  return settle('A configuration file that nobody can see selects the provider', {
    provider: choice(UNKNOWN_TEXT),
  });
};

export const configured: Look = (_world, state) => {
  const settings = settingsOf(state);
  const id = textOf(settings, 'model_provider');
  if (id === undefined) return pass('model_provider is not set');
  const table = tableOf(tableOf(settings, 'model_providers'), id);
  return settle(`model_provider is ${id === UNKNOWN_TEXT ? 'not known' : id}`, {
    provider: choice(id, table),
  });
};

export const builtIn: Look = (world, state) => {
  // Up to 0.34 a table of this name replaces the built-in provider; then it is ignored.
  const own = world.since('openai-api-key-ignored')
    ? undefined
    : tableOf(tableOf(settingsOf(state), 'model_providers'), 'openai');
  return settle('Nothing selects another provider, so it is OpenAI', {
    provider: choice('openai', own),
  });
};

function tables(settings: Settings): readonly (readonly [string, Settings])[] {
  const all = tableOf(settings, 'model_providers') ?? {};
  return Object.entries(all).flatMap(([id, table]) =>
    isTable(table) ? [[id, table] as const] : [],
  );
}

export const redefined: Look = (_world, state) => {
  const reserved = tables(settingsOf(state)).find(([id]) => id === 'openai' || LOCAL.has(id));
  if (reserved === undefined) return pass('No built-in provider is redefined');
  return stop(`model_providers.${reserved[0]} redefines a built-in provider`);
};

export const chatWire: Look = (_world, state) => {
  const chat = tables(settingsOf(state)).find(([, table]) => table.wire_api === 'chat');
  if (chat === undefined) return pass('No provider asks for the chat completions API');
  return stop(`model_providers.${chat[0]} sets wire_api = "chat", which is no longer supported`);
};

/** Whatever its use, every provider table must be complete and of one mind about its credential. */
export const malformedTable: Look = (_world, state) => {
  for (const [id, table] of tables(settingsOf(state))) {
    if (BEDROCK.has(id)) continue;
    if ((textOf(table, 'name') ?? '').trim() === '')
      return stop(`model_providers.${id} has no name`);
    if (table.auth === undefined) continue;
    const other = ['env_key', 'experimental_bearer_token'].find((key) => table[key] !== undefined);
    if (other !== undefined || table.requires_openai_auth === true)
      return stop(`model_providers.${id} combines auth with ${other ?? 'requires_openai_auth'}`);
  }
  return pass('The provider tables are complete');
};

/** A cloud task reads the configuration too, though it does not use the provider. */
export const unknownProvider: Look = (_world, state) => {
  const settings = settingsOf(state);
  const written = textOf(settings, 'model_provider') ?? 'openai';
  const { id, kind, table } =
    state.provider.kind === 'cloud'
      ? choice(written, tableOf(tableOf(settings, 'model_providers'), written))
      : state.provider;
  const defined = kind !== 'openai' || id === 'openai' || table !== undefined;
  if (defined)
    return pass(kind === 'unknown' ? 'The provider is not known' : `The provider ${id} exists`);
  return stop(`the model provider ${id} is not defined`);
};
