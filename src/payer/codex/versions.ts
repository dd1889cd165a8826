import { RECORDED_CODEX } from '../../knowledge/codex-release.ts';

/** A release of Codex. Pre-releases count as the release they lead to. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** From `from` up to and including `to`. */
export interface VersionRange {
  readonly from: Version;
  readonly to: Version;
}

/**
 * A change of the decision order between two releases. `before` is the last release known to
 * behave the old way and `after` the first known to behave the new way; where they are not
 * neighbours, the releases between them are not known.
 */
interface Switch {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Issue or pull request of openai/codex, or how it was seen. */
  readonly source: string;
}

const measured = 'measured: the client of each release against a loopback server';

/** Every release at which the answer to "who pays" can change. */
export const SWITCHES = {
  'openai-api-key-ignored': {
    before: '0.34',
    after: '0.35',
    change: 'OPENAI_API_KEY alone no longer signs Codex in, and a key in auth.json beats tokens',
    source: 'openai/codex#3189',
  },
  'codex-api-key': {
    before: '0.43',
    after: '0.44',
    change: 'CODEX_API_KEY is read by codex exec',
    source: 'openai/codex#4615',
  },
  'login-with-api-key': {
    before: '0.44',
    after: '0.45',
    change: 'codex login reads the key from standard input; login --api-key is refused',
    source: 'openai/codex#4646',
  },
  'forced-login': {
    before: '0.47',
    after: '0.48',
    change: 'forced_login_method and forced_chatgpt_workspace_id are obeyed',
    source: 'openai/codex#5303',
  },
  'credential-store': {
    before: '0.50',
    after: '0.51',
    change: 'cli_auth_credentials_store is obeyed',
    source: 'openai/codex#5792',
  },
  'ephemeral-store': {
    before: '0.77',
    after: '0.98',
    change: 'the credential store may be ephemeral',
    source: measured,
  },
  review: {
    before: '0.58',
    after: '0.77',
    change: 'the command codex review runs without a terminal',
    source: measured,
  },
  'responses-only': {
    before: '0.77',
    after: '0.98',
    change: 'wire_api = "chat" is refused',
    source: 'https://github.com/openai/codex/discussions/7782',
  },
  'project-layer': {
    before: '0.77',
    after: '0.98',
    change: "a trusted project's .codex/config.toml is read",
    source: measured,
  },
  'openai-base-url': {
    before: '0.114',
    after: '0.115',
    change: 'openai_base_url moves the built-in provider',
    source: 'openai/codex#12031',
  },
  'reserved-provider-ids': {
    before: '0.115',
    after: '0.118',
    change: 'redefining a built-in provider is an error',
    source: measured,
  },
  'base-url-variable-dropped': {
    before: '0.118',
    after: '0.120',
    change: 'OPENAI_BASE_URL is no longer read',
    source: 'openai/codex#16720',
  },
  'ignore-user-config': {
    before: '0.121',
    after: '0.122',
    change: '--ignore-user-config exists',
    source: 'openai/codex#18646',
  },
  'access-token': {
    before: '0.128',
    after: '0.129',
    change: 'CODEX_ACCESS_TOKEN is read',
    source: 'openai/codex#21059',
  },
  'project-denylist': {
    before: '0.128',
    after: '0.129',
    change: 'a project can no longer choose the provider',
    source: 'openai/codex#20098',
  },
  'profile-files': {
    before: '0.133',
    after: '0.134',
    change: '--profile X reads X.config.toml; profile tables are refused',
    source: measured,
  },
  'personal-access-token': {
    before: '0.137',
    after: '0.138',
    change: 'access tokens that begin with at- are accepted',
    source: 'openai/codex#25731',
  },
  'server-asks-for-workspace': {
    before: '0.138',
    after: '0.140',
    change: 'codex app-server drops a CODEX_ACCESS_TOKEN of another workspace than the forced one',
    source: measured,
  },
  'server-obeys': {
    before: '0.146',
    after: '0.147',
    change:
      'codex app-server drops a forbidden login, and reads no CODEX_ACCESS_TOKEN where a key is forced',
    source: measured,
  },
  'workload-identity': {
    before: '0.147',
    after: '0.148',
    change: 'a ChatGPT workload identity is used and beats CODEX_API_KEY',
    source: measured,
  },
  'mcp-server-removed': {
    before: '0.150',
    after: '0.155',
    change: 'codex mcp-server is gone',
    source: measured,
  },
  'proxy-github-oidc': {
    before: '0.163',
    after: '0.165',
    change: 'responses-api-proxy can exchange a GitHub identity',
    source: measured,
  },
  'gcp-provider': {
    before: '0.160',
    after: '0.166',
    change: 'gcp, Google Cloud Vertex AI, is a built-in provider',
    source: measured,
  },
  'model-catalog-url': {
    before: '0.160',
    after: '0.166',
    change: 'model_providers.openai may hold a model_catalog_url, and nothing else',
    source: measured,
  },
  'fedramp-key-host': {
    before: '0.160',
    after: '0.166',
    change: 'a key of a FedRAMP workspace goes to a host of its own',
    source: measured,
  },
  'trust-flag': {
    before: '0.166',
    after: '0.169',
    change: 'the option codex exec --trust trusts the project',
    source: measured,
  },
  spiffe: {
    before: '0.169',
    after: '0.171',
    change: 'the token of a ChatGPT workload identity may come from SPIFFE',
    source: measured,
  },
  'exec-remote': {
    before: '0.169',
    after: '0.171',
    change: 'the command codex exec --remote runs on an app server, whose login pays',
    source: measured,
  },
} as const satisfies Readonly<Record<string, Switch>>;

export type SwitchId = keyof typeof SWITCHES;

/** The text of a version with one to three numbers; undefined where it is none. */
export function parseVersion(text: string): Version | undefined {
  const match = /^(?:rust-)?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?:[-+][\w.+-]*)?$/.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  const [, major, minor, patch] = match;
  return { major: Number(major), minor: Number(minor ?? 0), patch: Number(patch ?? 0) };
}

/** Negative where `a` is the older one. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

export function versionText(version: Version): string {
  return `${version.major}.${version.minor}.${version.patch}`;
}

const NEWEST: Version = versionOrZero(RECORDED_CODEX.version);

/** The newest release the tables were checked against; an unpinned install is taken for it. */
export const CURRENT: VersionRange = { from: NEWEST, to: NEWEST };

const LAST_PATCH = 999_999;

/**
 * What a pin installs: `0.169.0`, `latest`, `^0.44.0`, `~0.44`, `0.44.x`, `rust-v0.50.0`. An open
 * range installs the newest release; so does a pin that is absent or not readable.
 */
export function versionOf(pin: string | undefined): VersionRange {
  const text = (pin ?? '').trim().replace(/^[=@]+/, '');
  const numbers = text.replace(/^[~^]/, '').replace(/(?:\.[x*])+$/, '');
  const version = parseVersion(numbers);
  if (version === undefined) return CURRENT;
  const exact = text === numbers && numbers.split('.').length > 2;
  if (exact) return { from: version, to: version };
  // Before 1.0 every kind of range stays within the minor version; `^0` and `0.x` do not.
  const floats = version.major === 0 && numbers.split('.').length > 1;
  return floats ? { from: version, to: { ...version, patch: LAST_PATCH } } : CURRENT;
}

/** Whether every release of the range has made the switch; undefined where it depends. */
export function hasSwitched(range: VersionRange, id: SwitchId): boolean | undefined {
  const { before, after } = bounds(id);
  if (compareVersions(range.from, after) >= 0) return true;
  if (compareVersions(range.to, before) <= 0) return false;
  return undefined;
}

/** The releases of the range that remain once it is known whether they have made the switch. */
export function narrow(range: VersionRange, id: SwitchId, switched: boolean): VersionRange {
  const { before, after } = bounds(id);
  if (switched) return { ...range, from: later(range.from, before) };
  return { ...range, to: compareVersions(range.to, after) < 0 ? range.to : after };
}

function later(a: Version, b: Version): Version {
  return compareVersions(a, b) >= 0 ? a : b;
}

/** A row that names `0.34` means every patch of it: the old behaviour ends with its last one. */
function bounds(id: SwitchId): { before: Version; after: Version } {
  const { before, after } = SWITCHES[id];
  return {
    before: { ...versionOrZero(before), patch: LAST_PATCH },
    after: versionOrZero(after),
  };
}

function versionOrZero(text: string): Version {
  return parseVersion(text) ?? { major: 0, minor: 0, patch: 0 };
}
