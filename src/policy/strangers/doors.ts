import type { Charge } from '../../report.ts';
import { evaluateCondition, type Knowledge, type Outcome } from '../../workflow/condition.ts';
import type { Job, Trigger } from '../../workflow/model.ts';
import { isLocal, localPath } from '../../workflow/references.ts';
import type { Account, JobAccount } from '../account.ts';
import { asksForPermission, letsBotsIn, refusesStrangers } from './checks.ts';
import { strangerKnowledge } from './knowledge.ts';
import { neededJobs, type Station, stations } from './stations.ts';
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
  /** Outputs that have a say in a condition; they may or may not ask who triggered the run. */
  readonly asks: readonly string[];
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
  const way = stations(account, charge, all);
  return account.workflow.triggers.flatMap((place) => {
    const trigger = strangerTrigger(place.name);
    if (trigger === undefined) return [];
    const asks = passes(way, trigger, place, all, who);
    if (asks === undefined) return [];
    const deed = deedOf(trigger, strangerActions(trigger, place) ?? []);
    return [{ trigger, place, deed, environment: environmentOf(way), asks }];
  });
}

/** Undefined when something stands in the way; else the outputs that may. */
function passes(
  way: readonly Station[],
  trigger: StrangerTrigger,
  place: Trigger,
  all: Account,
  who: 'anybody' | 'bot',
): readonly string[] | undefined {
  const actions = strangerActions(trigger, place);
  const upstream = trigger.name === 'workflow_run' ? upstreamEvents(place, all) : [];
  if (actions === undefined || (trigger.name === 'workflow_run' && upstream.length === 0))
    return undefined;
  const knowledge = strangerKnowledge(trigger, actions, upstream);
  const asks: string[] = [];
  for (const station of way) {
    if (guarded(station, who, all)) return undefined;
    for (const condition of conditions(station)) {
      const outcome = evaluated(place, condition, knowledge);
      if (outcome.holds === false) return undefined;
      asks.push(...outcome.asks);
    }
  }
  return [...new Set(asks)];
}

const outcomes = new WeakMap<Trigger, Map<string, Outcome>>();

/** Every condition once per trigger: many jobs may need the same one. */
function evaluated(place: Trigger, condition: string, knowledge: Knowledge): Outcome {
  const known = outcomes.get(place) ?? new Map<string, Outcome>();
  outcomes.set(place, known);
  const outcome = known.get(condition) ?? evaluateCondition(condition, knowledge);
  known.set(condition, outcome);
  return outcome;
}

/** The activity types a stranger can cause and the workflow listens to; undefined: none. */
function strangerActions(trigger: StrangerTrigger, place: Trigger): readonly string[] | undefined {
  if (trigger.actions.length === 0) return [];
  const heard = place.types.length > 0 ? place.types : trigger.byDefault;
  const actions = trigger.actions.filter((action) => heard.includes(action));
  return actions.length > 0 ? actions : undefined;
}

/** An action that checks for itself, or a job that asks GitHub for permissions. */
function guarded({ workflow, job, step }: Station, who: 'anybody' | 'bot', all: Account): boolean {
  if (refusesStrangers(job, step) && !(who === 'bot' && letsBotsIn(step)?.everyone)) return true;
  return [job, ...neededJobs(workflow, job)].some(
    (one) => asksForPermission(one) || asksByCall(one, all),
  );
}

/** A needed job may leave the question to a workflow of this repository. */
function asksByCall(job: Job, all: Account): boolean {
  return (
    job.kind === 'call' &&
    isLocal(job.uses.value) &&
    all.asksForPermission(localPath(job.uses.value))
  );
}

function environmentOf(way: readonly Station[]): string | undefined {
  const jobs = way.flatMap(({ workflow, job }) => [job, ...neededJobs(workflow, job)]);
  const named = jobs.flatMap((job) => (job.kind === 'steps' ? (job.environment ?? []) : []));
  return named[0]?.value;
}

/** Every `if` that has to hold; of needed jobs too, unless this one runs without them. */
function conditions({ workflow, job, step }: Station): string[] {
  const own = [job.if?.value, step?.if?.value];
  const regardless = /\b(always|cancelled|failure)\s*\(|\bneeds\.[\w-]+\.result\b/.test(
    job.if?.value.slice(0, 4000) ?? '',
  );
  const before = regardless ? [] : neededJobs(workflow, job).map((needed) => needed.if?.value);
  return [...own, ...before].filter((condition) => condition !== undefined);
}
