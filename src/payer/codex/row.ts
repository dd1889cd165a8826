import type { CommandId } from './commands.ts';
import type { Settings } from './config-file.ts';
import type { Situation } from './situation.ts';
import type { AccountNames, Credential } from './verdict.ts';
import type { SwitchId } from './versions.ts';
import type { World } from './world.ts';

/** The questions in the order in which they are settled; one row settles each. */
export const STAGES = [
  'command',
  'start',
  'configuration',
  'provider',
  'provider-check',
  'credential',
  'restriction',
  'sends',
  'host',
  'account',
] as const;

export type Stage = (typeof STAGES)[number];

/** What each stage settles, for somebody who never saw Codex's source. */
export const STAGE_QUESTIONS: Readonly<Record<Stage, string>> = {
  command: 'Does the command use a model?',
  start: 'Can it start?',
  configuration: 'Which settings apply?',
  provider: 'Whose model is asked?',
  'provider-check': 'Are the settings of that provider in order?',
  credential: 'Which login does Codex have?',
  restriction: 'Is that login allowed?',
  sends: 'Which credential is sent along?',
  host: 'Which host gets the request and bills it?',
  account: 'Which account there pays?',
};

/** The login that Codex itself found, whether or not the provider will use it. */
export interface Login {
  /** Whose it is. `broken`: a ChatGPT login without tokens, which stops whoever uses it. */
  readonly family: 'platform' | 'chatgpt' | 'bedrock' | 'broken' | 'nobody';
  /** Undefined where there is none or it is an empty text. */
  readonly credential: Credential | undefined;
  /** Something is stored that cannot be read. */
  readonly unreadable?: boolean;
  /** ChatGPT workspace, where it is known. */
  readonly account?: string | undefined;
  /** A Platform key of a FedRAMP workspace, by its prefix. */
  readonly fedramp?: boolean;
  /** AWS region of a Bedrock key, where it is known. */
  readonly region?: string | undefined;
}

/** Stands for the provider of an app server that no file shows. */
export const REMOTE = 'app-server';

export interface ProviderChoice {
  readonly id: string;
  /** Its table; undefined for the built-in ones. */
  readonly table: Settings | undefined;
  readonly kind: 'openai' | 'bedrock' | 'google' | 'local' | 'custom' | 'unknown' | 'cloud';
}

/** What the rows before have settled. */
export interface State {
  readonly command: CommandId;
  /** Layers of configuration, the lowest first. */
  readonly layers: readonly Settings[];
  /** A layer whose content nobody knows chooses the provider. */
  readonly opaque: boolean;
  readonly provider: ProviderChoice;
  readonly login: Login;
  /** What the request carries; null where it carries nothing. */
  readonly sends: Credential | null;
  /** Undefined where the files do not show it. */
  readonly host: string | undefined;
  readonly account: AccountNames;
}

export type Found =
  /** The row does not settle it; what it learned stays. */
  | {
      readonly kind: 'pass';
      readonly because: string;
      readonly learned?: Partial<State>;
      /** Only another release asks it. */
      readonly history?: true;
    }
  /** The row settles its stage. */
  | { readonly kind: 'settle'; readonly because: string; readonly learned: Partial<State> }
  /** The client stops here. */
  | { readonly kind: 'stop'; readonly reason: string; readonly exit?: number }
  /** Another client, started in a situation of its own, does the work. */
  | { readonly kind: 'elsewhere'; readonly because: string; readonly server: Situation }
  /** The command does its work without a model. */
  | { readonly kind: 'idle'; readonly because: string };

export type Look = (world: World, state: State) => Found;

/** One row of the decision order. */
export interface Row {
  readonly id: string;
  readonly stage: Stage;
  /** The question it asks, in plain words. */
  readonly asks: string;
  /** Releases that have the row. */
  readonly since?: SwitchId;
  readonly until?: SwitchId;
  /** Commands that have the row; all where it is missing. */
  readonly commands?: (command: CommandId) => boolean;
  readonly source: string;
  readonly look: Look;
}

export const pass = (because: string, learned: Partial<State> = {}): Found => ({
  kind: 'pass',
  because,
  learned,
});

export const settle = (because: string, learned: Partial<State>): Found => ({
  kind: 'settle',
  because,
  learned,
});

export const stop = (reason: string, exit = 1): Found => ({ kind: 'stop', reason, exit });
