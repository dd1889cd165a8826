import type { Evidence, Place } from '../../value/evidence.ts';
import type { Value } from '../../value/value.ts';
import type { Change, Load } from '../environment.ts';
import type { AskedModel } from '../model.ts';
import type { Choice } from './choice.ts';

/** A library out of sight, and the variables called like keys that calls of it are handed. */
export interface LibraryFact {
  readonly name: string;
  readonly given: readonly string[];
}

/**
 * What a program does, as far as its source shows. In every `Value` here: `environment` is a
 * variable the program reads, `input` with a name such as `--api-key` is an argument of its command
 * line, and `context` is an expression whose result the source does not show, as written.
 */
export interface CodeFacts {
  /** The entry file, or the place of the inline text. */
  readonly path: string;
  /** Every file read, the entry first. */
  readonly files: readonly string[];
  readonly apis: readonly ApiFact[];
  readonly envReads: readonly EnvRead[];
  /** Whether it may read any variable, by a name that only the run knows. */
  readonly readsAny: boolean;
  /** Whether it reads variables by names that only the run knows, or takes the environment as a whole. */
  readonly readsUnnamed: boolean;
  /** Words called like keys that stand anywhere in it, upper case without `_`: it reads no variable called by another. */
  readonly keysNamed: ReadonlySet<string>;
  /** Models that its first file names in words, wherever they end up. */
  readonly models: readonly string[];
  readonly codex: readonly CodexFact[];
  readonly mentions: readonly MentionFact[];
  readonly spawns: readonly SpawnFact[];
  /** Whether Codex is among them. */
  readonly startsCodex: boolean;
  readonly writes: readonly WriteFact[];
  /** What it imports that others wrote and nobody here can read. */
  readonly libraries: readonly LibraryFact[];
  /** Recordings or mock servers the program imports (VCR, nock, respx): its calls may never leave. */
  readonly recorded: readonly Evidence[];
  /** Where its first file begins to wait for requests, if what the program can do it does only then. */
  readonly serves: ServesFact | undefined;
  /** What is piped to it is read by it. */
  readonly readsInput: boolean;
  /** Where it brings in a library that asks a keeper of secrets, with the keeper's name. */
  readonly fetches: readonly { readonly vault: string; readonly at: Evidence }[];
  /** Files of variables that it loads into its own environment. */
  readonly loads: readonly LoadFact[];
  /** Where its first file runs code that does not stand in it. */
  readonly dynamic: DynamicFact | undefined;
  /** Why only a part of the program was read, or undefined. */
  readonly cut: string | undefined;
}

export type LoadFact = Omit<Load, 'hands'>;

export interface Fact extends Place {
  /** The files passed on the way, entry first, and the fact itself last. */
  readonly trail: readonly Evidence[];
  /** What the program has done to its environment by then, beside what the fact itself says. */
  readonly before: readonly Change[];
  /** It stands behind something obvious like `if key:`. */
  readonly guarded: boolean;
  /** What a run has to be told for the program to come here: which provider, by an option or a variable. */
  readonly choices?: readonly Choice[];
}

export interface CredentialRead {
  /** The name under which the program finds it: an environment name or an argument such as `api_key`. */
  readonly name: string;
  readonly value: Value;
}

/** One model API the program may call. */
export interface ApiFact extends Fact {
  /** A provider of the tables (`openai`, `azure-openai`, …); `any`: the name of the model decides at run time. */
  readonly provider: string;
  readonly how: 'sdk' | 'framework' | 'http';
  /** The package, class or host that shows it: `openai`, `langchain_openai`, `api.openai.com`. */
  readonly through: string;
  /**
   * The places the program looks for a key, in its order: the first that is set pays. Empty: no key
   * is needed or none is visible.
   */
  readonly credentials: readonly CredentialRead[];
  /** `stated`: the source says which; `default`: the SDK's own names; `inferred`: the key-like names the program reads. */
  readonly credentialFrom: 'stated' | 'default' | 'inferred';
  /** Where requests go when the source says so, first non-empty wins. */
  readonly endpoint: Value | undefined;
  /** Names the SDK itself reads for its endpoint when the source gives none (`OPENAI_BASE_URL`). */
  readonly endpointNames: readonly string[];
  readonly model: Value | undefined;
  /** It asks whoever has the model of that name; `provider` is what the source alone says. */
  readonly byModel?: true;
  /** Its library is in no table: that it is a client is told by what it is handed. */
  readonly unlisted?: true;
  /** Which organisation and project of the provider the source names. */
  readonly organization?: Value | undefined;
  readonly project?: Value | undefined;
  /** A client is built or a request is sent; false: it is only imported or declared as a dependency. */
  readonly called: boolean;
  /** What it hands, beside the program's own environment, to the client that it starts. */
  readonly handed?: readonly Change[];
  /** Where the file sends a request by it, where that is seen: a client is made in one place and asked in another. */
  readonly request?: Evidence | undefined;
  /** The requests by it, where they are seen. */
  readonly asked?: readonly AskedModel[];
}

export interface EnvRead extends Fact {
  readonly name: string;
  readonly fallback: Value | undefined;
}

/** Codex driven through its SDK. */
export interface CodexFact extends Fact {
  readonly kind: 'codex-sdk-typescript' | 'codex-sdk-python';
  /** SDK option `apiKey`, or the argument of `login_api_key()`. */
  readonly apiKey: Value | undefined;
  /** The program signs Codex in with ChatGPT itself: `login_chatgpt_device_code()`. */
  readonly signsIn: boolean;
  readonly baseUrl: Value | undefined;
  /** What is done to the program's environment before. */
  readonly environment: readonly Change[];
}

export interface MentionFact extends Fact {
  /** The text posted, at most 200 characters. */
  readonly body: string;
  /** `certain`: the posting call's own body; `possible`: such a text is built in a program that posts comments. */
  readonly certainty: 'certain' | 'possible';
}

/** Where a program becomes a server. */
export interface ServesFact {
  readonly place: Evidence;
  /** It does so only under some condition, and may do its work without. */
  readonly conditional: boolean;
  /** What has to be told to it for it to become one. */
  readonly choices?: readonly Choice[];
}

/** A program that the program starts. */
export interface SpawnFact extends Fact {
  /** Its name and words, or one line for a shell; an unknown word is a `context`. */
  readonly started:
    | { readonly kind: 'words'; readonly words: readonly Value[]; readonly open: boolean }
    | { readonly kind: 'line'; readonly line: Value };
  /** What is done to the program's environment before. */
  readonly environment: readonly Change[];
  /** Where it runs, when the call says so. */
  readonly directory: Value | undefined;
  /** What it is given on standard input. */
  readonly input: Value | undefined;
  /** `certain`: the call itself is visible; `likely`: the words are, and the program starts commands. */
  readonly certainty: 'certain' | 'likely';
}

export interface WriteFact extends Fact {
  /** As written, joined: `~/.codex/auth.json`. */
  readonly file: string;
  /** The path as a value, where it stands below a directory that a variable holds. */
  readonly place: Value | undefined;
  readonly content: Value | undefined;
}

/** Code that a program makes or fetches and then runs. */
export interface DynamicFact extends Place {
  readonly reason: 'encoded' | 'fetched' | 'run-time';
  readonly why: string;
  /** What stands there. */
  readonly shows: string;
}
