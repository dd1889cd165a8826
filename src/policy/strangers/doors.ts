import type { Charge } from '../../report/report.ts';
import { oncePer } from '../../support/once.ts';
import { ownStarts } from '../../telling/occasion.ts';
import type { Scalar, Trigger, Workflow } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import { inputOn, knownOn } from '../../workflow/on-event.ts';
import { RunOf } from '../../workflow/run-of.ts';
import type { Account, JobAccount } from '../account.ts';
import { asked, checksItself } from './asked.ts';
import { asksByInput, letsBotsIn, refusesStrangers } from './checks.ts';
import { endsBefore } from './fork-checkouts.ts';
import { strangerKnowledge } from './knowledge.ts';
import { maySayWho } from './outputs.ts';
import { type Station, stations } from './stations.ts';
import { deedOf, type StrangerTrigger, strangerTrigger } from './triggers.ts';
import { upstreamEvents } from './upstream.ts';

/** A trigger through which somebody without write access can start a charge. */
export interface Door {
  readonly trigger: StrangerTrigger;
  readonly place: Trigger;
  /** What a stranger does to pass it: `opening an issue`. */
  readonly deed: string;
  /** The environment that stops the job, if it has required reviewers; no file shows that. */
  readonly environment: string | undefined;
  /** Outputs that have a say in a condition, and may say who triggered the run. */
  readonly asks: readonly string[];
  /** The `if`s on the way that his event can meet, and need not. */
  readonly conditions: readonly Scalar[];
}

/**
 * Every open door to one charge.
 * @param who a bot that an action's own check was told to let in is asked for nothing by it
 */
export function openDoors(
  account: JobAccount,
  charge: Charge,
  all: Account,
  who: 'anybody' | 'bot' = 'anybody',
): Door[] {
  if (who === 'anybody' && checksItself(charge, all)) return [];
  const way = stations(account, charge, all);
  return ownStarts(account.traced, charge).flatMap((place) => {
    const trigger = strangerTrigger(place.name);
    if (trigger === undefined) return [];
    const open = passes(way, trigger, place, all, who);
    if (open === undefined) return [];
    const deed = deedOf(trigger, strangerActions(trigger, place) ?? []);
    return [{ trigger, place, deed, environment: environmentOf(way), ...open }];
  });
}

/** Undefined when something stands in the way; else what is left to meet, and the outputs that may. */
function passes(
  way: readonly Station[],
  trigger: StrangerTrigger,
  place: Trigger,
  all: Account,
  who: 'anybody' | 'bot',
): Pick<Door, 'asks' | 'conditions'> | undefined {
  const actions = strangerActions(trigger, place);
  const upstream = trigger.name === 'workflow_run' ? upstreamEvents(place, all) : [];
  if (actions === undefined || (trigger.name === 'workflow_run' && upstream.length === 0))
    return undefined;
  const run = runOf(way, trigger, { ...place, types: actions }, upstream);
  const asks: string[] = [];
  const conditions: Scalar[] = [];
  for (const station of way) {
    const { workflow, job, step } = station;
    // A bot's pull request need not come from a fork.
    if (who === 'anybody' && endsBefore(job, step, trigger.name, upstream)) return undefined;
    if (guarded(station, trigger, who, all)) return undefined;
    const outcomes = [run.job(workflow, job)];
    if (step?.if !== undefined) outcomes.push(run.condition(workflow, step.if.value));
    if (outcomes.some(({ holds }) => holds === 'never')) return undefined;
    const outputs = outcomes.flatMap((outcome) => outcome.asks);
    asks.push(...outputs.filter((path) => maySayWho(path, { workflow, job, all })));
    const own = [job.if, step?.if].filter((condition) => condition !== undefined);
    conditions.push(...own.filter(({ value }) => run.condition(workflow, value).holds === 'maybe'));
  }
  return { asks: [...new Set(asks)], conditions };
}

/** What is known of a run that a stranger starts: what he is, and what the event itself says. */
function runOf(
  [first]: readonly Station[],
  trigger: StrangerTrigger,
  start: Trigger,
  upstream: readonly string[],
): RunOf {
  const stranger = strangerKnowledge(trigger, start.types, upstream);
  const input = inputOn(start);
  const github = (path: string) => stranger(path) ?? knownOn(start, path);
  const fresh = () => new RunOf({ github, ...(input && { input }) });
  if (first === undefined) return fresh();
  const runs = runsOf(first.workflow);
  const key = [start.line, start.column, ...start.types].join('\n');
  const run = runs.get(key) ?? fresh();
  runs.set(key, run);
  return run;
}

/** Every job once for what starts it: many jobs may need the same one. */
const runsOf = oncePer((_: Workflow) => new Map<string, RunOf>());

/** The activity types a stranger can cause and the workflow listens to; undefined: none. */
function strangerActions(trigger: StrangerTrigger, place: Trigger): readonly string[] | undefined {
  if (trigger.actions.length === 0) return [];
  const heard = place.types.length > 0 ? place.types : trigger.byDefault;
  const actions = trigger.actions.filter((action) => heard.includes(action));
  return actions.length > 0 ? actions : undefined;
}

/** An action that checks for itself, or a job that asks GitHub for permissions. */
function guarded(
  { workflow, job, step }: Station,
  trigger: StrangerTrigger,
  who: 'anybody' | 'bot',
  all: Account,
): boolean {
  if (refusesStrangers(job, step) && !(who === 'bot' && letsBotsIn(step)?.everyone)) return true;
  const fromFork = trigger.object === 'pull_request' || trigger.object === 'workflow_run';
  const needed = neededJobs(workflow, job);
  if ([job, ...needed].some(asksByInput)) return true;
  return [asked(job, all, false), ...needed.map((one) => asked(one, all, true))].some(
    (questions) => questions.has('permission') || (fromFork && questions.has('fork')),
  );
}

function environmentOf(way: readonly Station[]): string | undefined {
  const jobs = way.flatMap(({ workflow, job }) => [job, ...neededJobs(workflow, job)]);
  const named = jobs.flatMap((job) => (job.kind === 'steps' ? (job.environment ?? []) : []));
  return named[0]?.value;
}
