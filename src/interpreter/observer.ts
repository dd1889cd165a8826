import type { Hints } from '../knowledge/names.ts';
import type { UnreadReason } from '../report/report.ts';
import type { Repository } from '../repository/repository.ts';
import type { Value } from '../value/value.ts';
import type { UsesStep } from '../workflow/model.ts';
import type { CodeFacts } from './code/facts.ts';
import type { ActionRef, Environment, NotRead, Reach } from './model.ts';
import type { TestRun } from './project/target.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';

/** A step that uses an action, with what it is handed; the inputs' names are lower-cased. */
export interface UsedAction {
  readonly step: UsesStep;
  readonly ref: ActionRef;
  readonly inputs: ReadonlyMap<string, Value>;
  readonly frame: Frame;
}

/** A container as far as who starts it says. */
export interface Contained {
  readonly label: string;
  readonly image: string | undefined;
  readonly environment: Environment;
  /** Files of the host that are mounted into it. */
  readonly files: readonly string[];
  /** The image is made from a Dockerfile of this repository. */
  readonly built: boolean;
  /** That Dockerfile, where it is not there. */
  readonly lacks?: string | undefined;
  /** What its program is handed. */
  readonly words: readonly Value[];
  /** It starts beside the job, to be asked by what comes after. */
  readonly beside: boolean;
}

/**
 * Who is told what a job does. The interpreter runs a job on paper and knows no AI; what of all that
 * asks a model, and with what in its reach, is the observer's to say (`spending/`). Whoever is told
 * may leave a spender, a login or a file in the frame's state.
 */
export interface Observer {
  /** Whether a workflow file, or what it reaches, can hold anything of interest. */
  concerns(text: string, repository: Repository, hints: Hints): boolean;
  /** The same of what it calls in other repositories. */
  concernsElsewhere(text: string): boolean;
  /** Whether this is a program of interest by its name alone. */
  knows(program: string, environment?: Environment): boolean;
  /** The program of interest that a package brings along. */
  programOf(packageName: string): string | undefined;
  /** A program is started; true where nothing behind it needs following. */
  started(call: Call): boolean;
  /** What a program asks for before it starts others, and what afterwards. */
  requested(call: Call, frame: Frame, facts: CodeFacts): void;
  asked(call: Call, frame: Frame, facts: CodeFacts): void;
  /** Whether anything in reach could pay: a value that no file of the repository shows, a key that a tool keeps. */
  mayPay(call: Call): boolean;
  /** Tests are run. */
  tested(call: Call, run: TestRun): void;
  /** A program was not read; true where its words tell that it only keeps what it is handed. */
  unread(call: Call, reason: UnreadReason): boolean;
  /** Whether it matters to anybody that this was not read. */
  minds(unread: NotRead, hints: Hints): boolean;
  /** A container is started; true where its image or its settings say all of what it is. */
  serves(call: Call, container: Contained): boolean;
  /** A container was started, and nothing that spends was seen in it. */
  contained(call: Call, container: Contained): void;
  /** An action is used; true where it is known, whether it spends or not. */
  used(action: UsedAction): boolean;
  /** Variables were set for a whole file or job. */
  variables(frame: Frame, scope: Reach['scope']): void;
}
