/**
 * The decision order of Codex, to be read from top to bottom beside its documentation: within a
 * stage the first row that settles it wins, and a row that stops the client ends the run. Rows
 * without a release are the same in every release that is covered (0.34 on).
 */
import { COMMANDS, type CommandId } from './commands.ts';
import * as account from './looks/account.ts';
import * as configuration from './looks/configuration.ts';
import * as credential from './looks/credential.ts';
import * as host from './looks/host.ts';
import * as provider from './looks/provider.ts';
import * as restriction from './looks/restriction.ts';
import * as sends from './looks/sends.ts';
import * as start from './looks/start.ts';
import type { Row } from './row.ts';

const works =
  (...work: readonly string[]) =>
  (command: CommandId): boolean =>
    work.includes(COMMANDS[command].work);

const client = works('model-request', 'cloud-task');
const requests = works('model-request');
const tasks = works('cloud-task');
const proxies = works('proxy');
const remotes = works('remote');

const manual = 'https://learn.chatgpt.com/docs/config-file/config-advanced';
const authentication = 'https://developers.openai.com/codex/auth';
const measured = 'measured: the client of each release against a loopback server';
const manager = 'openai/codex: codex-rs/login/src/auth/manager.rs';
const providers = 'openai/codex: codex-rs/model-provider/src/auth.rs';
const providerInfo = 'openai/codex: codex-rs/model-provider-info/src/lib.rs';
const loader = 'openai/codex: codex-rs/config/src/loader/README.md';
const proxy = 'openai/codex: codex-rs/responses-api-proxy';

export const ORDER: readonly Row[] = [
  // Does the command call a model at all, and can it start?
  {
    id: 'command.waits-for-a-browser',
    stage: 'command',
    asks: 'Does it wait for somebody to sign in?',
    commands: (command) => command === 'login',
    source:
      'openai/codex: codex-rs/cli/src/login.rs, and https://github.com/openai/codex/issues/2021',
    look: start.waitsForSomebody,
  },
  {
    id: 'command.calls-a-model',
    stage: 'command',
    asks: 'Does the command call a model?',
    source: measured,
    look: start.needsNoModel,
  },
  {
    id: 'command.known-to-release',
    stage: 'command',
    asks: 'Does the installed release know the command and its options?',
    source: measured,
    look: start.unknownToRelease,
  },
  {
    id: 'command.terminal',
    stage: 'command',
    asks: 'Does it need a person at a terminal?',
    commands: client,
    source: measured,
    look: start.needsTerminal,
  },
  {
    id: 'home.exists',
    stage: 'start',
    asks: 'Does the Codex home exist?',
    commands: client,
    source: measured,
    look: start.homeMissing,
  },

  // The layers of configuration, the lowest first.
  {
    id: 'config.system-file',
    stage: 'configuration',
    asks: 'Is there a configuration of the machine?',
    commands: client,
    source: loader,
    look: configuration.systemFile,
  },
  {
    id: 'config.user-file',
    stage: 'configuration',
    asks: 'Is there a config.toml in the Codex home?',
    commands: client,
    source: loader,
    look: configuration.userFile,
  },
  {
    id: 'config.profile-table',
    stage: 'configuration',
    asks: 'Is a profile chosen?',
    until: 'profile-files',
    commands: client,
    source: measured,
    look: configuration.profileTable,
  },
  {
    id: 'config.profile-file',
    stage: 'configuration',
    asks: 'Is a profile chosen?',
    since: 'profile-files',
    commands: client,
    source: manual,
    look: configuration.profileFile,
  },
  {
    id: 'config.project-file',
    stage: 'configuration',
    asks: 'Does the checkout bring a configuration, and is it trusted?',
    since: 'project-layer',
    commands: client,
    source: loader,
    look: configuration.projectFile,
  },
  {
    id: 'config.options',
    stage: 'configuration',
    asks: 'Do -c options change the configuration?',
    commands: client,
    source: loader,
    look: configuration.overrides,
  },
  {
    id: 'config.managed-file',
    stage: 'configuration',
    asks: 'Does the organisation manage this machine?',
    commands: client,
    source: loader,
    look: configuration.managedFile,
  },
  {
    id: 'config.values',
    stage: 'configuration',
    asks: 'Does Codex know the values?',
    commands: client,
    source: measured,
    look: configuration.wrongValue,
  },

  // Who is asked for the model's work.
  {
    id: 'provider.remote',
    stage: 'provider',
    asks: 'Does an app server do the work?',
    commands: remotes,
    source: measured,
    look: start.remoteServer,
  },
  {
    id: 'provider.cloud',
    stage: 'provider',
    asks: 'Is it a cloud task?',
    commands: tasks,
    source: measured,
    look: provider.cloudProvider,
  },
  {
    id: 'provider.local-models',
    stage: 'provider',
    asks: 'Is --oss given?',
    commands: requests,
    source: manual,
    look: provider.localModels,
  },
  {
    id: 'provider.hidden',
    stage: 'provider',
    asks: 'Does a file that nobody can see choose the provider?',
    commands: requests,
    source: loader,
    look: provider.opaqueFile,
  },
  {
    id: 'provider.configured',
    stage: 'provider',
    asks: 'Does the configuration set model_provider?',
    commands: requests,
    source: loader,
    look: provider.configured,
  },
  {
    id: 'provider.built-in',
    stage: 'provider',
    asks: 'Otherwise: OpenAI',
    commands: requests,
    source: providerInfo,
    look: provider.builtIn,
  },
  {
    id: 'provider.redefined',
    stage: 'provider-check',
    asks: 'Is a built-in provider redefined?',
    since: 'reserved-provider-ids',
    commands: client,
    source: providerInfo,
    look: provider.redefined,
  },
  {
    id: 'provider.chat-wire',
    stage: 'provider-check',
    asks: 'Does a provider ask for the chat completions API?',
    since: 'responses-only',
    commands: client,
    source: 'https://github.com/openai/codex/discussions/7782',
    look: provider.chatWire,
  },
  {
    id: 'provider.table',
    stage: 'provider-check',
    asks: 'Are the provider tables complete?',
    commands: client,
    source: measured,
    look: provider.malformedTable,
  },
  {
    id: 'provider.defined',
    stage: 'provider-check',
    asks: 'Is the selected provider defined?',
    commands: client,
    source: measured,
    look: provider.unknownProvider,
  },

  {
    id: 'provider.catalog',
    stage: 'provider-check',
    asks: 'Is there a model to ask?',
    since: 'model-catalog-url',
    commands: requests,
    source: measured,
    look: provider.catalog,
  },

  // Codex's own login, whether or not the provider will use it.
  {
    id: 'credential.proxy',
    stage: 'credential',
    asks: 'What stands on standard input?',
    commands: proxies,
    source: proxy,
    look: start.proxyCredential,
  },
  {
    id: 'credential.workload-identity',
    stage: 'credential',
    asks: 'Is a ChatGPT workload identity configured?',
    since: 'workload-identity',
    commands: client,
    source: 'https://developers.openai.com/codex/enterprise/workload-identity',
    look: credential.workloadIdentity,
  },
  {
    id: 'credential.api-key',
    stage: 'credential',
    asks: 'Is CODEX_API_KEY set?',
    since: 'codex-api-key',
    commands: (command) => client(command) && COMMANDS[command].apiKey,
    source: 'openai/codex#4615',
    look: credential.codexApiKey,
  },
  {
    id: 'credential.access-token',
    stage: 'credential',
    asks: 'Is CODEX_ACCESS_TOKEN set?',
    since: 'access-token',
    commands: (command) => client(command) && COMMANDS[command].accessToken,
    source: 'https://developers.openai.com/codex/enterprise/access-tokens',
    look: credential.accessToken,
  },
  {
    id: 'credential.stored-login',
    stage: 'credential',
    asks: 'Is a login stored?',
    commands: client,
    source: manager,
    look: credential.storedLogin,
  },
  {
    id: 'credential.openai-api-key',
    stage: 'credential',
    asks: 'Is OPENAI_API_KEY set?',
    until: 'openai-api-key-ignored',
    commands: client,
    source: 'openai/codex#3189',
    look: credential.openaiApiKey,
  },
  {
    id: 'credential.nobody',
    stage: 'credential',
    asks: 'Otherwise: nobody is signed in',
    commands: client,
    source: authentication,
    look: credential.nobody,
  },

  // Logins that the configuration forbids.
  {
    id: 'restriction.method',
    stage: 'restriction',
    asks: 'Is a kind of login forced?',
    since: 'forced-login',
    commands: client,
    source: 'openai/codex#5303',
    look: restriction.forcedMethod,
  },
  {
    id: 'restriction.workspace',
    stage: 'restriction',
    asks: 'Is a ChatGPT workspace forced?',
    since: 'forced-login',
    commands: client,
    source: 'openai/codex#5303',
    look: restriction.forcedWorkspace,
  },

  // What the request carries.
  {
    id: 'sends.cloud-login',
    stage: 'sends',
    asks: 'Is it a ChatGPT login, as a cloud task needs?',
    commands: tasks,
    source: measured,
    look: sends.cloudLogin,
  },
  {
    id: 'sends.unknown',
    stage: 'sends',
    asks: 'Is the provider known?',
    commands: requests,
    source: providers,
    look: sends.unknownSends,
  },
  {
    id: 'sends.environment-key',
    stage: 'sends',
    asks: 'Does the provider name an env_key?',
    commands: requests,
    source: providers,
    look: sends.environmentKey,
  },
  {
    id: 'sends.bearer-token',
    stage: 'sends',
    asks: 'Does the provider have a token in the configuration?',
    commands: requests,
    source: providers,
    look: sends.bearerToken,
  },
  {
    id: 'sends.command',
    stage: 'sends',
    asks: 'Does the provider ask a command for the credential?',
    commands: requests,
    source: providers,
    look: sends.command,
  },
  {
    id: 'sends.headers',
    stage: 'sends',
    asks: 'Does the provider do without a login?',
    commands: requests,
    source: providers,
    look: sends.headers,
  },
  {
    id: 'sends.bedrock',
    stage: 'sends',
    asks: 'Is it Amazon Bedrock?',
    commands: requests,
    source: 'https://developers.openai.com/codex/amazon-bedrock',
    look: sends.bedrock,
  },
  {
    id: 'sends.google',
    stage: 'sends',
    asks: 'Is it Google Cloud?',
    since: 'gcp-provider',
    commands: requests,
    source: measured,
    look: sends.google,
  },
  {
    id: 'sends.local',
    stage: 'sends',
    asks: 'Is it a model on this machine?',
    commands: requests,
    source: providerInfo,
    look: sends.localSends,
  },
  {
    id: 'sends.login',
    stage: 'sends',
    asks: "Otherwise: Codex's own login",
    commands: requests,
    source: providers,
    look: sends.login,
  },

  // Where it goes.
  {
    id: 'host.proxy',
    stage: 'host',
    asks: 'Where does the proxy send requests?',
    commands: proxies,
    source: proxy,
    look: host.proxyUpstream,
  },
  {
    id: 'host.cloud',
    stage: 'host',
    asks: 'Is it a cloud task?',
    commands: tasks,
    source: measured,
    look: host.cloudHost,
  },
  {
    id: 'host.unknown',
    stage: 'host',
    asks: 'Is the provider known?',
    commands: requests,
    source: providerInfo,
    look: host.unknownHost,
  },
  {
    id: 'host.base-url',
    stage: 'host',
    asks: 'Does the provider have a base_url?',
    commands: requests,
    source: providerInfo,
    look: host.baseUrl,
  },
  {
    id: 'host.bedrock',
    stage: 'host',
    asks: 'Is it Amazon Bedrock?',
    commands: requests,
    source: measured,
    look: host.bedrockHost,
  },
  {
    id: 'host.google',
    stage: 'host',
    asks: 'Is it Google Cloud?',
    since: 'gcp-provider',
    commands: requests,
    source: measured,
    look: host.googleHost,
  },
  {
    id: 'host.local',
    stage: 'host',
    asks: 'Is it a model on this machine?',
    commands: requests,
    source: providerInfo,
    look: host.localHost,
  },
  {
    id: 'host.openai-base-url',
    stage: 'host',
    asks: 'Does the configuration move the built-in provider?',
    since: 'openai-base-url',
    commands: requests,
    source: 'openai/codex#12031',
    look: host.configuredBaseUrl,
  },
  {
    id: 'host.base-url-variable',
    stage: 'host',
    asks: 'Is OPENAI_BASE_URL set?',
    until: 'base-url-variable-dropped',
    commands: requests,
    source: 'openai/codex#16720',
    look: host.baseUrlVariable,
  },
  {
    id: 'host.chatgpt',
    stage: 'host',
    asks: 'Is the login a ChatGPT one?',
    commands: requests,
    source: providerInfo,
    look: host.chatgptHost,
  },
  {
    id: 'host.platform',
    stage: 'host',
    asks: 'Otherwise: the OpenAI Platform',
    commands: requests,
    source: providerInfo,
    look: host.platformHost,
  },

  // Whose account there.
  {
    id: 'account.platform',
    stage: 'account',
    asks: 'Does the request name an organisation or a project?',
    commands: requests,
    source: measured,
    look: account.platform,
  },
  {
    id: 'account.workspace',
    stage: 'account',
    asks: 'Is one workspace forced?',
    since: 'forced-login',
    commands: client,
    source: 'openai/codex#5303',
    look: account.workspace,
  },
];
