import type { Hints } from '../knowledge/names.ts';
import type { Dialect } from '../knowledge/shells.ts';
import { detached, type Strings } from '../repository/detached.ts';
import type { Elsewhere, Pin } from '../repository/elsewhere.ts';
import type { Repository } from '../repository/repository.ts';
import { addTo, type Groups } from '../support/group.ts';
import type { Place } from '../value/evidence.ts';
import { type ActionRead, readAction } from '../workflow/action.ts';
import { unknownKinds } from '../workflow/answering.ts';
import type { Action, Diagnostic, Gap, Trigger, Workflow } from '../workflow/model.ts';
import { outline } from '../workflow/outline.ts';
import { readWorkflow } from '../workflow/read.ts';
import { actionFiles } from '../workflow/references.ts';
import type { Earlier, Keeping, KeptFile } from './earlier.ts';
import { traceWorkflow } from './job.ts';
import type { ListedJob, TracedFile } from './listed.ts';
import type { Observer } from './observer.ts';
import { Recent } from './recent.ts';
import { parseScript } from './shell/index.ts';
import type { Script, Written } from './shell/script.ts';
import { DOOR } from './start/index.ts';
import type { Called, Tracer, Work } from './state.ts';
import { together } from './together.ts';
import { codeOf, gapOf, isBinary } from './unread.ts';
import { Visit } from './visit.ts';
import { type NamedSecret, secretsNamed } from './workflow-files.ts';

export interface TraceOptions {
  /** Who is told what jobs do. */
  readonly observer: Observer;
  readonly hints: Hints;
  readonly fullName: string | undefined;
  /** Parse and follow every file, also those the prefilter would skip (for the test that proves it sound). */
  readonly everything?: boolean;
  /** Files of other repositories; without it they stay unread. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Leave something for the next scan of nearly the same files. */
  readonly keep?: boolean;
  /** What the last one left, with the same observer, hints and names, and the same files of other repositories. */
  readonly earlier?: Earlier | undefined;
}

/** Scripts kept parsed: the same lines stand in many jobs, and in the files of one kind. */
const MAX_SCRIPTS = 500;

const CALLABLE = /workflow_call/i;

/** What is cut short matters only where something of interest could lie behind it. */
const CUTS: ReadonlySet<string> = new Set(['chain-cut', 'script-cut']);

/** What is read once however many jobs reach it. */
export class Room implements Tracer {
  readonly observer: Observer;
  readonly door = DOOR;
  readonly repository: Repository;
  readonly fullName: string | undefined;
  readonly hints: Hints;
  readonly home = this;
  readonly work: Work = { commands: 0, called: 0, asked: 0, tells: undefined, skips: undefined };
  readonly diagnostics: Diagnostic[] = [];
  readonly #everything: boolean;
  readonly #elsewhere: Elsewhere | undefined;
  readonly #visits = new Map<string, Visit>();
  readonly #workflows = new Map<string, Workflow | undefined>();
  readonly #gaps = new Map<string, Gap>();
  readonly #actions = new Map<string, ActionRead>();
  readonly #scripts = new Map<Dialect, Recent<Script>>();
  readonly #calls: Groups<string, Called> = new Map();
  readonly #said = new Set<string>();
  /** Of files that are not parsed: the same few names of jobs and events again and again. */
  readonly #words: Strings = new Map();
  #secrets: readonly NamedSecret[] | undefined;
  /** The file under way is one that the prefilter passes over. */
  #plain = false;
  /** The file under way led into another repository: which line is told hangs on who came first. */
  #wentElsewhere = false;
  readonly #keeping: Keeping | undefined;

  constructor(repository: Repository, options: TraceOptions, keeping?: Keeping) {
    this.repository = repository;
    this.observer = options.observer;
    this.fullName = options.fullName;
    this.hints = options.hints;
    this.#everything = options.everything === true;
    this.#elsewhere = options.elsewhere;
    this.#keeping = keeping;
  }

  get readsElsewhere(): boolean {
    return this.#elsewhere !== undefined;
  }

  elsewhere(pin: Pin, at: Place): Visit | undefined {
    if (this.#elsewhere === undefined) return undefined;
    this.#wentElsewhere = true;
    const name = `${pin.owner}/${pin.repository}`.toLowerCase();
    const key = `${name}@${pin.ref}`;
    const visit = this.#visits.get(key) ?? new Visit(this, pin, this.#elsewhere, at);
    this.#visits.set(key, visit);
    return visit;
  }

  list(path: string): readonly ListedJob[] {
    const plain = this.#plainJobs(path);
    if (plain !== undefined && !this.#everything) return plain;
    this.#plain = plain !== undefined;
    return this.trace(path);
  }

  /** A file as it was listed, and what is not known of it. */
  file(path: string): TracedFile {
    this.#keeping?.turn(path);
    const before = this.#keeping?.again(path);
    const { file, told } = before ?? this.#follow(path);
    if (before !== undefined) for (const one of told) this.diagnose(one);
    const alone = !this.#wentElsewhere && !this.saysCallable(path) && !file.jobs.some(callsOthers);
    if (alone) this.#keeping?.keep({ file, told });
    return file;
  }

  #follow(path: string): KeptFile {
    const told: Diagnostic[] = [];
    this.work.tells = told;
    this.#wentElsewhere = false;
    const jobs = this.list(path);
    this.work.tells = undefined;
    const file = { path, jobs, gap: this.#gaps.get(path) };
    return { file, told: told.filter((one) => !this.#isMoot(one)) };
  }

  /** Whether a caller may come for it, by what it says. */
  saysCallable(path: string): boolean {
    this.#keeping?.turn(path);
    const read = this.repository.read(path);
    return read.kind === 'text' && CALLABLE.test(read.text);
  }

  isCalled(path: string): boolean {
    return this.#calls.has(path);
  }

  /** A file of no interest by itself; what is cut short in it was told where a caller led there. */
  traceCalled(path: string): readonly ListedJob[] {
    this.#plain = true;
    return this.trace(path);
  }

  trace(path: string): readonly ListedJob[] {
    const workflow = this.workflow(path);
    if (workflow === undefined) return [];
    const own = workflow.triggers.filter((one) => this.#isTold(one));
    const jobs = traceWorkflow(this, workflow, undefined, own.length > 0 ? own : workflow.triggers);
    // Of what spends nothing nobody asks what starts it.
    if (jobs.some(({ spenders }) => spenders.length > 0))
      for (const one of unknownKinds(workflow)) this.diagnose(one);
    return jobs.map((traced) => ({
      kind: 'traced',
      // Nothing that pays is in reach of what stands in a plain file, so nothing is hidden in it.
      traced: this.#plain ? { ...traced, unread: [] } : traced,
      callers: [],
    }));
  }

  /** The jobs of a file that nothing of interest stands in or behind, read without parsing it. */
  #plainJobs(path: string): readonly ListedJob[] | undefined {
    const read = this.repository.read(path);
    if (
      read.kind !== 'text' ||
      !read.utf8 ||
      this.observer.concerns(read.text, this.repository, this.hints)
    )
      return undefined;
    if (this.readsElsewhere && this.observer.concernsElsewhere(read.text)) return undefined;
    const plain = outline(path, read.text);
    if (plain === undefined) return undefined;
    const { triggers, jobs } = detached(plain, this.#words);
    return jobs.map((job) => ({
      kind: 'plain' as const,
      workflow: path,
      job: job.id,
      line: job.line,
      triggers,
    }));
  }

  secretsNamed(): readonly NamedSecret[] {
    this.#secrets ??= secretsNamed(this.repository);
    return this.#secrets;
  }

  workflow(path: string): Workflow | undefined {
    if (this.#workflows.has(path)) return this.#workflows.get(path);
    const { text, told, gap } = this.#textOf(path, 'workflow');
    const read = text === undefined ? undefined : readWorkflow(path, text);
    const unknown = read?.gap ?? gap;
    if (unknown !== undefined) this.#gaps.set(path, unknown);
    for (const diagnostic of [...told, ...(read?.diagnostics ?? [])]) this.diagnose(diagnostic);
    // Only a workflow that can be called is asked for again; the rest would fill the memory.
    if (text === undefined || CALLABLE.test(text)) this.#workflows.set(path, read?.workflow);
    return read?.workflow;
  }

  /** What is wrong with it is told to whoever uses it. */
  action(directory: string): Action | undefined {
    const read = this.#actions.get(directory) ?? this.#readAction(directory);
    this.#actions.set(directory, read);
    for (const diagnostic of read.diagnostics) this.diagnose(diagnostic);
    return read.action;
  }

  #readAction(directory: string): ActionRead {
    const path = actionFiles(directory).find((p) => this.repository.read(p).kind === 'text');
    if (path === undefined) return { action: undefined, diagnostics: [] };
    const { text, told } = this.#textOf(path, 'action');
    const read = text === undefined ? undefined : readAction(path, text);
    return { action: read?.action, diagnostics: [...told, ...(read?.diagnostics ?? [])] };
  }

  script(source: Written, dialect: Dialect): Script {
    const text = typeof source === 'string' ? source : [source.text, ...source.shown].join('\0');
    const scripts = this.#scripts.get(dialect) ?? new Recent<Script>(MAX_SCRIPTS);
    this.#scripts.set(dialect, scripts);
    return scripts.get(text, () => parseScript(source, dialect));
  }

  /** The text to parse; whatever else it is to GitHub is a gap, and told. */
  #textOf(path: string, what: 'workflow' | 'action') {
    const read = this.repository.read(path);
    const gap = gapOf(read);
    const told: Diagnostic[] = [];
    if (gap !== undefined)
      told.push({ code: codeOf(read), path, line: gap.line, message: `this ${what} ${gap.why}` });
    const text = read.kind === 'text' && !isBinary(read.text) ? read.text : undefined;
    return { text, told, gap };
  }

  diagnose(diagnostic: Diagnostic): void {
    this.work.tells?.push(diagnostic);
    if (this.#isMoot(diagnostic)) return;
    const key = `${diagnostic.code}\n${diagnostic.path}\n${diagnostic.line}\n${diagnostic.message}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.diagnostics.push(diagnostic);
  }

  #isMoot({ code }: Diagnostic): boolean {
    return this.#plain && CUTS.has(code);
  }

  called(path: string, call: Called): void {
    addTo(this.#calls, path, call);
  }

  /** Not where who calls is known: what starts the callers is told. */
  #isTold({ name, path }: Trigger): boolean {
    return name !== 'workflow_call' || !this.#calls.has(path);
  }

  /** A job that runs only when called is what its callers make of it. */
  withCallers(path: string, jobs: readonly ListedJob[]): readonly ListedJob[] {
    const calls = this.#calls.get(path) ?? [];
    if (calls.length === 0) return jobs;
    const isTold = (one: Trigger) => this.#isTold(one);
    return jobs.map((listed) => {
      if (listed.kind === 'plain') return listed;
      const mine = calls.filter((call) => call.traced.job.id === listed.traced.job.id);
      const callers = mine.map((call) => call.caller);
      const onlyCalled = listed.traced.workflow.triggers.every((t) => t.name === 'workflow_call');
      const own = onlyCalled ? [] : [listed.traced];
      const traced = together(listed.traced, [...own, ...mine.map((c) => c.traced)]);
      return {
        kind: 'traced',
        traced: {
          ...traced,
          starts: traced.starts.filter(isTold),
          spenders: traced.spenders.map((one) => ({ ...one, starts: one.starts.filter(isTold) })),
          unread: traced.unread.map((one) => ({ ...one, starts: one.starts.filter(isTold) })),
        },
        callers: distinct(callers),
      };
    });
  }
}

function distinct(callers: readonly Called['caller'][]): readonly Called['caller'][] {
  return [...new Map(callers.map((c) => [`${c.workflow}#${c.job}`, c])).values()];
}

function callsOthers(job: ListedJob): boolean {
  return job.kind === 'traced' && job.traced.job.kind === 'call';
}
