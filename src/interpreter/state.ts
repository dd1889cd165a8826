import type { Hints } from '../knowledge/names.ts';
import type { Dialect } from '../knowledge/shells.ts';
import type { Confidence, Doubt } from '../report/report.ts';
import type { Pin } from '../repository/elsewhere.ts';
import type { Repository } from '../repository/repository.ts';
import type { Evidence, Place } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';
import type { Action, Diagnostic, Permissions, Trigger, Workflow } from '../workflow/model.ts';
import type { InputType, Scope } from '../workflow/scope.ts';
import { AskedMap } from './asked-map.ts';
import type {
  ActionProxy,
  CodexLogin,
  Environment,
  Filled,
  Followed,
  Image,
  Keeper,
  Kept,
  Library,
  NotRead,
  Parcel,
  Reach,
  Runner,
  Silenced,
  Spender,
  System,
  TracedJob,
  WrittenFile,
} from './model.ts';
import type { Observer } from './observer.ts';
import type { Script, Written } from './shell/script.ts';
import type { Door } from './start/door.ts';
import type { NamedSecret } from './workflow-files.ts';

/** What following jobs needs beside the job itself; shared by all jobs of a scan. */
export interface Tracer {
  /** Who is told what jobs do. */
  readonly observer: Observer;
  /** Whatever is started goes through it. */
  readonly door: Door;
  /** Whose checkout commands run in. */
  readonly repository: Repository;
  /** `owner/name` where known: a call of the repository's own workflow by its full name is local. */
  readonly fullName: string | undefined;
  /** The policy's `secrets:`: what a name means when it gives no hint, lower-cased. */
  readonly hints: Hints;
  /** The tracer of the repository that runs; inside another repository's files it is another one. */
  readonly home: Tracer;
  /** Whether files of other repositories are read. */
  readonly readsElsewhere: boolean;
  /** The tracer inside another repository at a ref; `at` is the call that led there. */
  elsewhere(pin: Pin, at: Place): Tracer | undefined;
  /** Secrets that the workflows of the repository name, by what they are called there. */
  secretsNamed(): readonly NamedSecret[];
  workflow(path: string): Workflow | undefined;
  action(directory: string): Action | undefined;
  /** A script's commands; the same text is parsed once however many jobs run it. */
  script(source: Written, dialect: Dialect): Script;
  diagnose(diagnostic: Diagnostic): void;
  /** A called workflow's job, as followed from one of its callers. */
  called(path: string, call: Called): void;
  readonly work: Work;
}

/** What the whole scan has followed, in units that no machine makes slower or faster. */
export interface Work {
  commands: number;
  /** Where somebody listens: diagnostics, also those that were told before. */
  tells: Diagnostic[] | undefined;
  /** Jobs and steps of called workflows, once for each call. */
  called: number;
  /** How often something asked what a name of the job means: an input, a secret, an output, the matrix. */
  asked: number;
  /** Where somebody listens: what was followed before and not again. */
  skips: Followed[] | undefined;
}

export interface Called {
  readonly caller: { readonly workflow: string; readonly job: string };
  readonly traced: TracedJob;
}

/** What the steps so far left behind for the steps after them. Each job starts with a fresh one. */
export interface JobState {
  /** `$GITHUB_ENV`, and nothing else: a step's own variables end with it. */
  readonly exported: Map<string, Value>;
  /** What a command file holds whose `NAME<<END` block is still open, by its path. */
  readonly openBlocks: Map<string, Value>;
  /** Files by normalised path (see paths.ts). */
  readonly files: AskedMap<WrittenFile>;
  /** By Codex home. */
  readonly logins: Map<string, CodexLogin>;
  readonly proxies: Map<string, ActionProxy>;
  /** Places that a cache, an artifact or a program filled with what is not seen, by normalised path. */
  readonly filled: AskedMap<Filled>;
  /** Folders in which this very repository was checked out once more. */
  readonly checkouts: Set<string>;
  /** Folders with a repository of which only the run knows whether it is this one. */
  readonly perhapsOwn: Set<string>;
  /** Artifacts and caches of the run so far; shared by its jobs. */
  readonly parcels: Map<string, Parcel>;
  /** Caches that are saved when the job ends, with what lies below these paths then. */
  readonly saves: { readonly key: string; readonly paths: readonly string[] }[];
  /** Images built from a Dockerfile of the repository, by name. */
  readonly images: Map<string, Image>;
  /** What containers that go on running were handed, by their names: whatever is started in one finds it. */
  readonly containers: Map<string, Environment>;
  /** `npm i -g @openai/codex@X`. */
  codexVersion: Value | undefined;
  /** Something was written to `$GITHUB_ENV` of which not even the names are seen. */
  exportsUnseen: boolean;
  /** Something of which not even the names are seen was written to the step's `$GITHUB_OUTPUT`. */
  outputsUnseen: boolean;
  /** What the run's token may do in this job; undefined: whatever the repository's settings say. */
  permissions: Permissions | undefined;
  /** Keys that a tool was told to store on the machine, and clouds it is signed in to. */
  readonly kept: Kept[];
  /** Scripts that were followed, by what they were started with. */
  readonly followed: Map<string, Followed>;
  /** Commands that wait for a person: what comes after them is not reached. */
  readonly waits: Wait[];
  readonly spenders: Spender[];
  readonly reach: Reach[];
  readonly silenced: Silenced[];
  /** What could not be read, once for each way to it. */
  unread: Map<string, NotRead>;
  readonly calls: Set<string>;
  /** Doors passed on all the job's ways together; shared with the jobs it calls. */
  readonly doors: { passed: number };
}

/** Where a job stands until somebody does something, and what has to hold for it to come there. */
export interface Wait extends Place {
  readonly doubts: readonly Doubt[];
  readonly until: string;
}

export function freshState(
  doors: JobState['doors'] = { passed: 0 },
  parcels: JobState['parcels'] = new Map(),
): JobState {
  return {
    doors,
    parcels,
    saves: [],
    exported: new Map(),
    openBlocks: new Map(),
    files: new AskedMap(),
    logins: new Map(),
    proxies: new Map(),
    filled: new AskedMap(),
    checkouts: new Set(),
    perhapsOwn: new Set(),
    images: new Map(),
    containers: new Map(),
    codexVersion: undefined,
    exportsUnseen: false,
    outputsUnseen: false,
    permissions: undefined,
    kept: [],
    followed: new Map(),
    waits: [],
    spenders: [],
    reach: [],
    silenced: [],
    unread: new Map(),
    calls: new Set(),
  };
}

/** A copy to follow steps that do not run: what they would leave behind must not leak. */
export function forkState(state: JobState): JobState {
  return {
    exported: new Map(state.exported),
    openBlocks: new Map(state.openBlocks),
    files: new AskedMap(state.files),
    logins: new Map(state.logins),
    proxies: new Map(state.proxies),
    filled: new AskedMap(state.filled),
    checkouts: new Set(state.checkouts),
    perhapsOwn: new Set(state.perhapsOwn),
    parcels: new Map(state.parcels),
    saves: [],
    images: new Map(state.images),
    containers: new Map(state.containers),
    codexVersion: state.codexVersion,
    exportsUnseen: state.exportsUnseen,
    outputsUnseen: state.outputsUnseen,
    permissions: state.permissions,
    kept: [...state.kept],
    followed: new Map(),
    doors: state.doors,
    waits: [...state.waits],
    spenders: [],
    reach: [],
    silenced: [],
    unread: new Map(),
    calls: new Set(),
  };
}

/** What a step or job hands to those after it, by lower-cased name. */
export interface Outputs {
  readonly values: ReadonlyMap<string, Value>;
  /** Somebody out of sight may have written more. */
  readonly open: boolean;
  /** He may have written over what is seen as well. */
  readonly unseen?: boolean;
}

/** What names mean where we stand: a reusable workflow or composite action sees its own. */
export interface Names {
  /** Inputs handed in; undefined: handed in by somebody out of sight (dispatch, an unknown caller). */
  readonly inputs: ReadonlyMap<string, Value>;
  /** What an input is to an expression, by lower-cased name. */
  readonly inputType: (name: string) => InputType;
  /** `inherit`: the repository's own secrets; a map: only these (lower-cased names). */
  readonly secrets: 'inherit' | ReadonlyMap<string, Value>;
  /** Outputs of earlier steps by lower-cased step id, filled as the steps are walked. */
  readonly steps: Map<string, Outputs>;
  readonly needs: ReadonlyMap<string, Outputs>;
  readonly matrix: ReadonlyMap<string, Value>;
  /** Events that can start the run, each with the kinds of it that were written down. */
  readonly events: readonly Pick<Trigger, 'name' | 'types'>[];
  /** Those of them whose runs can be without the repository's secrets. */
  readonly withheld: readonly string[];
  /** Where the action lies whose steps these are. */
  readonly actionPath?: Value;
}

/** Where we stand while following the money. Frames are immutable; entering a door makes a new one. */
export interface Frame {
  readonly tracer: Tracer;
  readonly state: JobState;
  readonly names: Names;
  /** What of the triggers of the run can come here. */
  readonly starts: readonly Trigger[];
  /** The jobs that the matrix makes, each with its values by lower-cased name; none without one. */
  readonly cells: () => Iterable<ReadonlyMap<string, string>>;
  /** What is known beside the names while one of them, or a part of it, starts the run. */
  readonly on: (start: Trigger) => Scope;
  /** From the job to here. */
  readonly trail: readonly Evidence[];
  readonly certainty: Confidence;
  /** Why it is not certain, from the job inwards. */
  readonly doubts: readonly Doubt[];
  /** What a process started here sees: workflow, job and step `env`, and what was exported before. */
  readonly environment: Environment;
  /** Where `$GITHUB_OUTPUT` goes: the outputs of the step we are in. */
  readonly outputs: Map<string, Value>;
  /** Names in `environment` that the step itself sets: a key there was handed to this very command. */
  readonly own: ReadonlySet<string>;
  /** Names in `environment` that the job sets: a key there was handed to its steps, not to the whole file. */
  readonly job: ReadonlySet<string>;
  /** What scripts that were sourced define, by the name under which the commands after them call it. */
  readonly functions: ReadonlyMap<string, Library>;
  /** Directory of the repository in which commands run; '' is its root. */
  readonly directory: string;
  /** Where a loop goes through several of them, each. */
  readonly turns?: readonly string[] | undefined;
  readonly runner: Runner;
  /** Undefined where the labels do not tell, or tell of several. */
  readonly system: System | undefined;
  /** The keeper of secrets that filled the environment with what no file tells: `doppler run -- …`. */
  readonly keeper?: Keeper | undefined;
  /** What runs here is stopped after a time. */
  readonly ends?: true | undefined;
  /** What comes behind it runs also where it fails: `|| true`, `continue-on-error`. */
  readonly goesOn?: true | undefined;
  /** A program of which a part was not read is told with all that it finds: what it chooses itself is of that part. */
  readonly partRead?: true | undefined;
  /** What is started here may be started again with other words or variables: no `case` is decided by them. */
  readonly undecided?: true | undefined;
  /** In a container: by place in its image, what of the checkout was copied there. */
  readonly copied?: ReadonlyMap<string, string> | undefined;
  /** Doors passed. */
  readonly depth: number;
}

const ORDER: readonly Confidence[] = ['possible', 'likely', 'certain'];

/** The weaker of two confidences. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

export function enter(frame: Frame, step: Evidence, change: Partial<Frame> = {}): Frame {
  return { ...frame, trail: [...frame.trail, step], depth: frame.depth + 1, ...change };
}
