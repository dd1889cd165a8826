import type { Answers } from '../knowledge/activity-types.ts';
import type { Vault } from '../knowledge/vaults.ts';
import type { Confidence, Doubt, UnreadReason } from '../report/report.ts';
import type { Evidence, Place } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';
import type { Job, Trigger, Workflow } from '../workflow/model.ts';
import type { Definition } from './shell/bash/definitions.ts';

/** Variables that a program sees; names as written, or upper-cased on Windows. */
export type Environment = ReadonlyMap<string, Value>;

/** `self-hosted`: the machine may carry logins that no file shows. */
export type Runner = 'hosted' | 'self-hosted' | 'unknown';

/** What the machine runs on. */
export type System = 'linux' | 'macos' | 'windows';

/** A file that a step wrote, as far as its content shows. */
export interface WrittenFile {
  /** Absent where only the fact of writing is known. */
  readonly content: Value | undefined;
  readonly trail: readonly Evidence[];
  /** Whether the file is there for sure: its step may be skipped. */
  readonly certain: boolean;
  /** Of an `auth.json`: what has to hold for it, and the login that is left where it does not. */
  readonly under?: readonly string[] | undefined;
  readonly before?: Login | undefined;
}

/** What Codex is signed in with: an `auth.json` as written, or what `codex login` made. */
export type Login =
  | ({ readonly kind: 'written' } & WrittenFile)
  | ({ readonly kind: 'made' } & CodexLogin);

/**
 * A place that something filled with what no file here shows: one file (or whatever bears its name),
 * or a directory with everything below. `named`: a program that nobody knows was pointed there; it
 * may write there or only look.
 */
export interface Filled {
  readonly what: 'file' | 'tree' | 'named';
  /** A whole repository lies there, of which nobody keeps a copy. */
  readonly repository?: true | undefined;
  /** A program that the job made of these files or folders of the repository. */
  readonly sources?: readonly string[] | undefined;
  readonly trail: readonly Evidence[];
  readonly certain: boolean;
}

/** A Codex home (`$CODEX_HOME`, by default `~/.codex`) as the steps before left it. */
export interface CodexHome {
  /** As written: `~/.codex`, `${{ runner.temp }}/codex`. */
  readonly label: string;
  /** By path below the home: `auth.json`, `config.toml`, `X.config.toml`, `.env`. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** The last `codex login` that ran for this home, newer than `auth.json` where `login` is set. */
  readonly login: CodexLogin | undefined;
  /** It, or a directory around it, was filled with what no file here shows. */
  readonly filled: Filled | undefined;
  /** A keyed codex-action ran before in this home and left its proxy. */
  readonly proxy: ActionProxy | undefined;
}

export interface CodexLogin {
  /** `api-key-option`: `--api-key X`, which only old releases know. */
  readonly method: 'api-key' | 'api-key-option' | 'access-token' | 'chatgpt';
  readonly credential: Value;
  readonly trail: readonly Evidence[];
  readonly certain: boolean;
  /** What has to hold for it, and the login that is left where it does not. */
  readonly under?: readonly string[] | undefined;
  readonly before?: Login | undefined;
}

export interface ActionProxy {
  readonly key: Value;
  readonly endpoint: Value;
  /** The settings that it found; others later have taken their place, and its own with them. */
  readonly config: WrittenFile | undefined;
  readonly trail: readonly Evidence[];
  readonly certain: boolean;
}

interface SpenderBase extends Place {
  /** What a reader would call it: `codex exec`, `openai/codex-action@v1`, `python scripts/review.py`. */
  readonly label: string;
  /** From the job to the spender, every door passed. */
  readonly trail: readonly Evidence[];
  /** `certain`: runs whenever the job does; `likely`: it may spend; `possible`: only under a condition the files do not decide. */
  readonly certainty: Confidence;
  /** Why it is not certain, from the job inwards. */
  readonly doubts: readonly Doubt[];
  readonly environment: Environment;
  readonly runner: Runner;
  /** Events of which runs can be without secrets: pull requests from forks, what Dependabot starts. */
  readonly events: readonly string[];
  /** What of the triggers of the run can come to it. */
  readonly starts: readonly Trigger[];
  readonly model: Value | undefined;
  /** The jobs of called workflows on the way to it, outermost first: each may be several by its matrix. */
  readonly calledJobs?: readonly Job[];
  /** It is stopped after a time or a number of turns, by what starts it or is handed to it. */
  readonly ends?: true;
  /** On which events it does something; without it on each that starts it. */
  readonly answers?: Answers;
}

/** Codex itself: the CLI, its SDKs, `codex cloud`. */
export interface CodexSpender extends SpenderBase {
  readonly kind: 'codex-cli' | 'codex-sdk-typescript' | 'codex-sdk-python' | 'codex-cloud';
  /** The words after `codex`; none for the SDKs. */
  readonly args: readonly Value[];
  /** What stands on its standard input; `responses-api-proxy` reads its key there. */
  readonly stdin?: Value | undefined;
  readonly home: CodexHome;
  /** Version as pinned (`0.169.0`, `latest`), or undefined. */
  readonly version: Value | undefined;
  /** The checked-out project's `.codex/config.toml`, when there is one. */
  readonly project: WrittenFile | undefined;
  /** Clouds that the job signed in to before, by their row of the provider table. */
  readonly clouds?: ReadonlySet<string>;
}

/** `openai/codex-action` and its forks. */
export interface CodexActionSpender extends SpenderBase {
  readonly kind: 'codex-action';
  readonly action: string;
  readonly ref: string;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly home: CodexHome;
}

/** One credential that a piece of software would use, and where it would send it. */
export interface ApiUse {
  /** A row of the provider table: `openai`, `azure-openai`, `anthropic`, … */
  readonly provider: string;
  /** The credential, or undefined where the software finds none. */
  readonly credential: Value | undefined;
  /** The name under which the software reads it: `OPENAI_API_KEY`, `with: openai-key`. */
  readonly credentialName: string;
  /** The header that carries it, where a request shows which. */
  readonly header?: string | undefined;
  /** It drives Codex with this credential rather than calling the API itself. */
  readonly throughCodex?: boolean;
  /** URL or host where the software is told to send requests; undefined: the provider's own. */
  readonly endpoint: Value | undefined;
  /** Which organisation and project of the Platform it names, by an argument or a header. */
  readonly account?: { readonly organization?: Value; readonly project?: Value };
  /** The action that signed in as whom the credential names, which opens nothing by itself. */
  readonly signedInBy?: string;
  /** The setting by which this provider is asked and no other, as the beginning of a sentence. */
  readonly ground?: { readonly says: string; readonly trail: readonly Evidence[] } | undefined;
  /** From the job to the call that asks with it, where the software makes several. */
  readonly way?: readonly Evidence[];
}

/** A model that software asks, by what names it, or would. */
export interface NamedModel {
  readonly by: { readonly kind: 'input' | 'variable' | 'setting'; readonly name: string };
  /** Unset where a release asks one that is not known. */
  readonly model: Value;
  /** Nothing names it: it is what is asked then. */
  readonly usual: boolean;
}

/** A request of a program, and the model that it names; unset where none is seen, as by a client that is handed on. */
export interface AskedModel {
  readonly model: Value;
  readonly at: Evidence;
}

/** Software that calls a model host itself: an action, a script with an SDK, `curl`, a tool, an opaque command with a key in its own `env`. */
export interface SoftwareSpender extends SpenderBase {
  readonly kind: 'action' | 'program' | 'http' | 'tool' | 'opaque';
  /** Every API it may call; more than one with a credential means it may spend on each. */
  readonly uses: readonly ApiUse[];
  /** `any`: the software picks one of its uses; `all`: it uses all of them; `first`: the first that is set. */
  readonly pick: 'any' | 'all' | 'first';
  /** Every model that it asks, where that is known, by what names it. */
  readonly asks?: readonly NamedModel[];
  /** The requests of a program, where they are seen. */
  readonly asked?: readonly AskedModel[];
  /** Other calls of it ask for other models than `model`, or for some that nobody sees. */
  readonly asksMore?: true;
  /** Why it ends before it asks anybody, and the input that would make it work, where one would. */
  readonly idle?: {
    readonly because: string;
    readonly lacks?: string;
    readonly permission?: string;
    /** It is refused, because its token stands for no person. */
    readonly nobodys?: true;
  };
}

/** A comment that calls `@codex`. */
export interface MentionSpender extends SpenderBase {
  readonly kind: 'mention';
  /** The token that posts it. */
  readonly token: Value;
}

/** A workflow or action of another repository, whose files are not here. */
export interface RemoteSpender extends SpenderBase {
  readonly kind: 'remote';
  readonly uses: string;
  /** What is handed over, by the name it gets there. */
  readonly secrets: 'inherit' | ReadonlyMap<string, Value>;
  /** The names of its inputs that are given. */
  readonly inputs: readonly string[];
  /** This run reads other repositories; a diagnostic says why it could not read this one. */
  readonly tried: boolean;
}

export type Spender =
  | CodexSpender
  | CodexActionSpender
  | SoftwareSpender
  | MentionSpender
  | RemoteSpender;

/** A credential that stands in reach of the job: in an `env`, an input, a file. */
export interface Reach {
  readonly name: string;
  readonly value: Value;
  readonly scope: 'workflow' | 'job' | 'step' | 'call';
  readonly trail: readonly Evidence[];
}

/** What a job packed up for the jobs after it: an artifact by its name, a cache by its key. */
export interface Parcel {
  /** By path below where it is unpacked; a cache's paths stand for themselves. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly logins: ReadonlyMap<string, CodexLogin>;
}

/** What a Dockerfile says of the process that its image starts. */
export interface Image {
  /** Directory of the repository that is copied in: where its programs are taken to stand. */
  readonly directory: string;
  readonly environment: ReadonlyMap<string, Value>;
  readonly entrypoint: readonly Value[];
  readonly command: readonly Value[];
  /** By place in the image: the file or folder of the checkout that is copied there. */
  readonly copied: ReadonlyMap<string, string>;
}

/** What a script that was followed found and left. */
export interface Followed {
  readonly state: readonly unknown[];
  /** Outputs of a step that it wrote; another step has its own. */
  readonly outputs: ReadonlyMap<string, Value> | undefined;
}

/** A script that another sourced, for the functions it defines. */
export interface Library {
  readonly path: string;
  readonly text: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly place: (line: number, column: number) => Place;
}

/** `owner/repo/path@ref`, `./path`, `docker://image`, taken apart. */
export interface ActionRef {
  readonly kind: 'local' | 'remote' | 'docker';
  /** `owner/repo/path`, lower-cased; the directory of a local action; the image. */
  readonly name: string;
  readonly ref: string;
}

/** An entry of an environment that can pay for model calls. */
export interface Found {
  readonly name: string;
  readonly value: Value;
  readonly provider: string;
  /** Where it is sent, where the same place says so. */
  readonly endpoint?: Value;
  /** The action that signed in to a cloud as whom the value names. */
  readonly signedInBy?: string;
}

/** A credential on the machine rather than in a variable. */
export interface Kept extends Found {
  /** A cloud's identity: it pays for that cloud's models only, and is there for many other things. */
  readonly identity?: true;
  /** Fetched from a keeper of secrets, by names that no file shows: it may be the key of any provider. */
  readonly fetched?: true;
}

export interface Silenced {
  readonly label: string;
  readonly reason: string;
  readonly trail: readonly Evidence[];
}

/** Something that a job runs and nobody here could read: a blind spot, with what it was handed. */
export interface NotRead extends Place {
  /** `project`: what the repository defines, all of which may use all of its keys. */
  readonly kind: 'program' | 'project' | 'action' | 'workflow';
  readonly reason: UnreadReason;
  /** As a reader would name it: `tools/run`, `acme/review@v1`. */
  readonly what: string;
  /** The same said more widely (`npm test`, wherever it runs): who declares that has declared this. */
  readonly wider?: string | undefined;
  /** Why it was not read, as the end of a sentence; it names the bound where there is one. */
  readonly why: string;
  /** What a process started there sees. */
  readonly environment: Environment;
  /**
   * Names in it that were handed to this very program; `all`: a program of the repository itself, of
   * which only the reading ended or the name is not known: it may read whatever is set.
   */
  readonly handed: ReadonlySet<string> | 'all';
  /** What it was given beside: inputs of an action or workflow, words of a command, by name. */
  readonly given: ReadonlyMap<string, Value>;
  /** What a called workflow is handed of the repository's secrets, by the name it gets there. */
  readonly secrets: 'inherit' | ReadonlyMap<string, Value>;
  /** Of those that it inherits, which the files here name, by what they are called there. */
  readonly inherited: readonly (readonly [string, Value])[];
  /** No file of the repository is at its place, and nothing is known to make one. */
  readonly lacking?: true | undefined;
  /** Where it is another than its reason alone tells: what would let it be read; `null`: nothing would. */
  readonly readBy?: string | null | undefined;
  /** This run reads other repositories; a diagnostic says why it could not read this one. */
  readonly tried: boolean;
  readonly trail: readonly Evidence[];
  /** The keeper of secrets that started it. */
  readonly keeper?: Keeper | undefined;
  readonly certainty: Confidence;
  /** Why it is not certain, from the job inwards. */
  readonly doubts: readonly Doubt[];
  readonly runner: Runner;
  /** The machine may be signed in though no variable shows it: by its owner, or by a step before. */
  readonly signedIn: boolean;
  readonly events: readonly string[];
  readonly starts: readonly Trigger[];
  /** Where it stands in a called workflow: the jobs on the way, innermost first. */
  readonly calledJobs?: readonly Job[];
}

/** A keeper of secrets, and where it starts what runs behind it. */
export interface Keeper {
  readonly vault: Vault;
  readonly at: Evidence;
}

/** Everything found by following one job, before anybody asks who pays. */
export interface TracedJob {
  readonly workflow: Workflow;
  readonly job: Job;
  /** What of the triggers can come to it; those of its callers, where it is called. */
  readonly starts: readonly Trigger[];
  readonly spenders: readonly Spender[];
  readonly reach: readonly Reach[];
  readonly silenced: readonly Silenced[];
  readonly unread: readonly NotRead[];
  /** Local workflows this job calls (`path`), for the ledger. */
  readonly calls: readonly string[];
}
