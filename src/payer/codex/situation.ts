/**
 * Everything Codex looks at before it sends a model request, as far as the files of a repository
 * tell it. What they leave open stays open here (`Fact`); `decide` asks only for what matters.
 */
import type { Invocation } from './arguments.ts';
import type { AuthFile } from './auth-file.ts';
import type { ConfigFile } from './config-file.ts';
import { type Fact, known } from './fact.ts';
import { CURRENT, type VersionRange } from './versions.ts';

/** A variable as the process sees it. `blank` is white space only, `empty` no character at all. */
export type Variable =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'blank' }
  /** Holds something; the text only where the files show it. */
  | { readonly kind: 'set'; readonly text?: string };

/** Names and their values. A name that is missing is not set. */
export type EnvironmentFacts = ReadonlyMap<string, Fact<Variable>>;

export interface Situation {
  /** The words after `codex`, read by `parseCodexArgs`. */
  readonly invocation: Invocation;
  /** One release, or the releases a range can install. */
  readonly version: VersionRange;
  readonly environment: EnvironmentFacts;
  /** Whether the Codex home exists: false only where `CODEX_HOME` names a directory that nothing makes. */
  readonly homeExists: Fact<boolean>;
  /** `$CODEX_HOME/auth.json` after the last login, write or restore before this step. */
  readonly authFile: Fact<AuthFile>;
  /** `$CODEX_HOME/config.toml`. */
  readonly userConfig: Fact<ConfigFile>;
  /** `$CODEX_HOME/X.config.toml`, by X. */
  readonly profileFiles: ReadonlyMap<string, Fact<ConfigFile>>;
  /** The checked-out project's `.codex/config.toml`. */
  readonly projectConfig: Fact<ConfigFile>;
  /** Whether the user configuration trusts the project; `--trust` is read from the words. */
  readonly projectTrusted: Fact<boolean>;
  /** `/etc/codex/config.toml`: below the user's own. */
  readonly systemConfig: Fact<ConfigFile>;
  /** `/etc/codex/managed_config.toml` or device management: above everything else. */
  readonly managedConfig: Fact<ConfigFile>;
  /** Names in `$CODEX_HOME/.env`. */
  readonly dotenv: EnvironmentFacts;
  /** A login in the machine's key ring, read by the store modes `keyring` and `auto`. */
  readonly keyring: Fact<AuthFile>;
  /** What the command reads on standard input: the key for `responses-api-proxy`. */
  readonly stdin: Fact<Variable>;
  /** Clouds that the job signed in to before, by their row of the provider table. */
  readonly clouds: ReadonlySet<string>;
  /** Whether the list of models answers that the configuration names by `model_catalog_url`. */
  readonly modelCatalog: Fact<boolean>;
  /** Whether SPIFFE's Workload API answers at the socket that a variable names. */
  readonly workloadApi: Fact<boolean>;
  /** Whether a terminal is attached. A CI runner has none, except through `script`. */
  readonly terminal: Fact<boolean>;
  /** The app server that `codex exec --remote` names, where a file shows how it is started. */
  readonly server: Situation | undefined;
  /** The ChatGPT workspace of a credential by its source, where somebody declared it. */
  readonly workspaces: ReadonlyMap<string, string>;
}

const ABSENT = { kind: 'absent' } as const;

/** A clean hosted runner on the current release: nothing set, nothing written. Override what is known. */
export function situation(
  invocation: Invocation,
  differs: Partial<Omit<Situation, 'invocation'>> = {},
): Situation {
  return {
    invocation,
    version: CURRENT,
    environment: new Map(),
    homeExists: known(true),
    authFile: known(ABSENT),
    userConfig: known(ABSENT),
    profileFiles: new Map(),
    projectConfig: known(ABSENT),
    projectTrusted: known(false),
    systemConfig: known(ABSENT),
    managedConfig: known(ABSENT),
    dotenv: new Map(),
    keyring: known(ABSENT),
    stdin: known(ABSENT),
    clouds: new Set(),
    modelCatalog: known(true),
    workloadApi: known(true),
    terminal: known(false),
    server: undefined,
    workspaces: new Map(),
    ...differs,
  };
}
