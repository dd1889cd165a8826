/** The layers of configuration, and what makes Codex refuse them. */
import {
  type ConfigFile,
  isTable,
  overlay,
  overrideLayer,
  projectSettings,
  type Settings,
  tableOf,
  textOf,
} from '../config-file.ts';
import { known, open } from '../fact.ts';
import { type Found, type Look, pass, type State, stop } from '../row.ts';
import type { World } from '../world.ts';

/** All layers merged, the higher over the lower. */
export function settingsOf(state: State): Settings {
  return state.layers.reduce(overlay, {});
}

function read(state: State, file: ConfigFile, name: string, reads = (s: Settings) => s): Found {
  switch (file.kind) {
    case 'absent':
      return pass(`There is no ${name}`);
    case 'broken':
      return stop(`${name} cannot be read: ${file.because}`);
    case 'opaque':
      return pass(`What ${name} holds is not known`, { opaque: true });
    case 'parsed':
      return pass(`${name} is read`, { layers: [...state.layers, reads(file.settings)] });
    default:
      return file satisfies never;
  }
}

export const systemFile: Look = (world, state) =>
  read(state, world.ask(world.situation.systemConfig), '/etc/codex/config.toml');

export const userFile: Look = (world, state) => {
  if (world.situation.invocation.ignoreUserConfig)
    return pass('--ignore-user-config skips config.toml in the Codex home');
  return read(state, world.ask(world.situation.userConfig), 'config.toml in the Codex home');
};

/** Since 0.134 a profile is a file of its own, and one that is missing changes nothing. */
export const profileFile: Look = (world, state) => {
  const { profile, ignoreUserConfig } = world.situation.invocation;
  const settings = settingsOf(state);
  if (profile === undefined) return pass('No profile is chosen');
  // Its file lies in the Codex home as well (measured: 0.169.0, 0.171.0).
  if (ignoreUserConfig) return pass(`--ignore-user-config skips ${profile}.config.toml`);
  if (isTable(tableOf(settings, 'profiles')?.[profile]))
    return stop(`the table profiles.${profile} is no longer accepted; use ${profile}.config.toml`);
  const file = world.situation.profileFiles.get(profile) ?? known({ kind: 'absent' } as const);
  return read(state, world.ask(file), `${profile}.config.toml`);
};

/** Up to 0.133 a profile is a table of config.toml, and one that is missing is an error. */
export const profileTable: Look = (world, state) => {
  const settings = settingsOf(state);
  const profile = world.situation.invocation.profile ?? textOf(settings, 'profile');
  if (profile === undefined) return pass('No profile is chosen');
  const table = tableOf(tableOf(settings, 'profiles'), profile);
  if (table === undefined) return stop(`config profile ${profile} is not in config.toml`);
  return pass(`The profile ${profile} is read`, { layers: [...state.layers, table] });
};

export const projectFile: Look = (world, state) => {
  const { trust, ignoreUserConfig } = world.situation.invocation;
  // Whom the user trusts stands in the configuration that the option skips.
  const trusted = trust || (!ignoreUserConfig && world.ask(world.situation.projectTrusted));
  if (!trusted) return pass('The checkout is not trusted, so its .codex/config.toml is ignored');
  const file = world.ask(world.situation.projectConfig);
  const denied = world.since('project-denylist');
  return read(
    state,
    file,
    "the project's .codex/config.toml",
    denied ? projectSettings : undefined,
  );
};

export const overrides: Look = (world, state) => {
  const { overrides } = world.situation.invocation;
  if (overrides.length === 0) return pass('No -c option changes the configuration');
  const layers = overrides.map(({ key, value }) => overrideLayer(key, value));
  return pass(`-c sets ${overrides.map((o) => o.key).join(', ')}`, {
    layers: [...state.layers, ...layers],
  });
};

export const managedFile: Look = (world, state) =>
  read(state, world.ask(world.situation.managedConfig), 'managed_config.toml');

interface Typed {
  readonly key: string;
  readonly accepts: (world: World) => readonly string[] | 'text';
}

const STORES = ['file', 'keyring', 'auto'];

/** Settings whose wrong value stops Codex. */
const TYPED: readonly Typed[] = [
  { key: 'model_provider', accepts: () => 'text' },
  { key: 'openai_base_url', accepts: (w) => (w.since('openai-base-url') ? 'text' : []) },
  {
    key: 'forced_login_method',
    accepts: (w) => (w.since('forced-login') ? ['api', 'chatgpt'] : []),
  },
  {
    key: 'cli_auth_credentials_store',
    accepts: (w) => {
      if (!w.since('credential-store')) return [];
      return w.since('ephemeral-store') ? [...STORES, 'ephemeral'] : STORES;
    },
  },
];

export const wrongValue: Look = (world, state) => {
  const settings = settingsOf(state);
  if (settings.profile !== undefined && world.since('profile-files'))
    return stop('profile = "…" in the configuration is no longer accepted; use --profile');
  for (const { key, accepts } of TYPED) {
    const value = settings[key];
    if (value === undefined) continue;
    const accepted = accepts(world);
    if (accepted.length === 0) continue;
    if (typeof value !== 'string' || (accepted !== 'text' && !accepted.includes(value)))
      return stop(`the value of ${key} in the configuration is not one that Codex knows`);
  }
  return pass('The configuration can be read');
};

/** The ChatGPT workspaces that alone may sign in; none where the setting is missing. */
export function forcedWorkspaces(settings: Settings): readonly string[] {
  const value = settings.forced_chatgpt_workspace_id;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));
}

/** Whether a login is one of a forced workspace; an open question where nobody declared whose it is. */
export function belongsTo(
  world: World,
  allowed: readonly string[],
  account: string | undefined,
): boolean {
  if (account !== undefined) return allowed.includes(account);
  return world.ask(WORKSPACE);
}

const WORKSPACE = open(
  'which ChatGPT workspace the login belongs to',
  { value: true, when: 'the login belongs to the workspace that the configuration names' },
  { value: false, when: 'the login belongs to another workspace' },
);
