import type { ListedJob } from '../interpreter/listed.ts';
import type { TracedJob } from '../interpreter/model.ts';
import { type Outcome, spenderOf, valueName, withoutRepeats } from '../payer/account.ts';
import { weighed } from '../report/counted.ts';
import { dormantOf } from '../report/dormant.ts';
import type {
  BlindSpot,
  Budget,
  Charge,
  ChargeBudget,
  DeadSpender,
  JobReport,
} from '../report/report.ts';
import { detached, type Strings } from '../repository/detached.ts';
import { identities } from '../value/value.ts';
import { leadingFirst } from './leading.ts';
import { occasionOf } from './occasion.ts';
import { type Occasion, sentenceFor } from './sentence.ts';
import { surerOf } from './surer-of.ts';

/** One job's account: its charges, what cannot spend, what lies about unspent, and the verdict. */
export function jobReport(
  traced: TracedJob,
  outcomes: readonly Outcome[],
  spots: readonly BlindSpot[],
  callers: readonly { workflow: string; job: string }[],
): JobReport {
  const charges = distinct(outcomes.flatMap((o) => (o.kind === 'charge' ? [o.charge] : [])));
  const dead = outcomes.flatMap((o): DeadSpender[] =>
    o.kind === 'dead'
      ? [
          {
            spender: spenderOf(o.spender),
            reason: o.reason,
            cause: o.cause,
            credential: o.credential,
            evidence: withoutRepeats(o.spender.trail),
          },
        ]
      : [],
  );
  const budget = budgetOf(charges);
  const triggers = traced.workflow.triggers.map((t) => t.name);
  // What nothing starts (`on: {}`) hides nothing.
  const blindSpots = triggers.length === 0 ? [] : spots;
  const [leading] = leadingFirst(budget, charges);
  // When it spends nobody asks of a job that does not; most do not.
  const { off } = traced.workflow;
  const occasion = leading === undefined ? { ...NEVER, off } : occasionOf(traced);
  const dormant = dormantOf(traced.workflow, charges, callers);
  return {
    workflow: traced.workflow.path,
    job: traced.job.id,
    line: traced.job.line,
    triggers,
    ...(leading === undefined ? {} : { starts: [...occasion.starts(charges)] }),
    budget,
    ...(dormant === undefined ? {} : { dormant }),
    sentence: sentenceFor(traced.job.id, budget, charges, dead, occasion, blindSpots),
    charges,
    dead,
    ...(traced.silenced.length > 0 ? { silenced: silenced(traced) } : {}),
    exposed: exposed(traced, outcomes),
    ...(blindSpots.length > 0 ? { blindSpots: [...blindSpots] } : {}),
    ...(callers.length > 0 ? { calledBy: callers.map((c) => ({ ...c })) } : {}),
  };
}

const NEVER: Occasion = { starts: () => [], waits: () => [] };

/** One list for the thousands of jobs that have none. */
const NOTHING: never[] = [];

export function plainReport(
  { workflow, job, line, triggers }: Extract<ListedJob, { kind: 'plain' }>,
  strings: Strings,
): JobReport {
  const sentence = detached(sentenceFor(job, 'none', [], [], NEVER), strings);
  return {
    workflow,
    job,
    line,
    triggers,
    budget: 'none',
    sentence,
    charges: NOTHING,
    dead: NOTHING,
    exposed: NOTHING,
  };
}

/**
 * Both OpenAI budgets charged: `both`; one: that one; only others: `other`; a spender whose payer
 * is not decidable: `unclear`. A settled charge of OpenAI's beside an unclear one gives the job its
 * budget. One of another provider does so only where the unclear one cannot be OpenAI's: else the
 * question of the report would be answered by what it does not ask for. A possible charge is listed
 * and changes nothing that a likelier one gives.
 */
function budgetOf(all: readonly Charge[]): Budget {
  const charges = weighed(all);
  const budgets = new Set(charges.map((c) => c.budget));
  if (budgets.has('api') && budgets.has('subscription')) return 'both';
  if (budgets.has('api')) return 'api';
  if (budgets.has('subscription')) return 'subscription';
  if (charges.some(mayBeOpenAi)) return 'unclear';
  return budgets.has('other') ? 'other' : budgets.has('unclear') ? 'unclear' : 'none';
}

function mayBeOpenAi({ budget, candidates }: Charge): boolean {
  return budget === 'unclear' && candidates.some((one) => isOpenAi(one.budget));
}

function isOpenAi(budget: ChargeBudget): boolean {
  return budget === 'api' || budget === 'subscription';
}

/**
 * One charge for a credential and what starts: the same spender met on two ways with the same payer,
 * and the many calls that one program makes with one key. The surest of them is told.
 */
function distinct(charges: readonly Charge[]): Charge[] {
  const seen = new Map<string, Charge>();
  for (const charge of charges) {
    const key = [
      ...placeOf(charge),
      charge.spender.label,
      charge.budget,
      charge.route,
      charge.payer?.name,
      charge.settledBy,
    ].join('\n');
    const known = seen.get(key);
    seen.set(key, known === undefined ? charge : surerOf(known, charge));
  }
  return [...seen.values()];
}

/** Where the command stands; a program is known by its step, as its calls stand in its own files. */
function placeOf({ spender, evidence }: Charge): readonly (string | number)[] {
  const step = spender.kind === 'program' ? evidence[1] : undefined;
  return step === undefined ? [spender.path, spender.line] : [step.path, step.line];
}

/** More of the same tell a reader nothing new. */
const MOST_SILENCED = 20;

function silenced({ silenced: all }: TracedJob): NonNullable<JobReport['silenced']> {
  const distinct = new Map(
    all.map(({ label, reason, trail }) => {
      const at = trail.at(-1);
      const key = `${label}\n${reason}\n${at?.path ?? ''}:${at?.line ?? 0}`;
      return [key, { label, reason, evidence: withoutRepeats(trail) }];
    }),
  );
  return [...distinct.values()].slice(0, MOST_SILENCED);
}

/** Credentials in reach that no charge uses: every origin of one must be spent for it to count as spent. */
function exposed(traced: TracedJob, outcomes: readonly Outcome[]): JobReport['exposed'] {
  const spent = new Set(
    outcomes.flatMap((one) => (one.kind === 'charge' ? one.credentials.flatMap(identities) : [])),
  );
  const seen = new Set<string>();
  return traced.reach.flatMap((reach) => {
    const name = valueName(reach.value);
    const all = identities(reach.value);
    if (name === '' || seen.has(name) || (all.length > 0 && all.every((one) => spent.has(one))))
      return [];
    seen.add(name);
    return [{ name, evidence: withoutRepeats(reach.trail) }];
  });
}
