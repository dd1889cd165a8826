import type { Spender } from '../interpreter/model.ts';
import type { Outcome } from '../payer/account.ts';
import type { Reasoning } from '../payer/reasoning.ts';
import type { JobReport } from '../report/report.ts';
import { groupBy } from '../support/group.ts';
import { leadingFirst } from '../telling/leading.ts';
import { eitherWay, surerOf } from '../telling/surer-of.ts';
import type { Place } from '../value/evidence.ts';

/** One answer to who pays, and where the calls of the job are that have the same. */
export interface Answer {
  readonly reasoning: Reasoning;
  /** Undefined where a client was looked into and spends nothing. */
  readonly outcome: Outcome | undefined;
  /** `path:line` of each call, the one that is told first. */
  readonly places: readonly string[];
}

/** Each command and payer once; what gives the job its budget first. */
export function answersOf(
  { budget }: JobReport,
  reasonings: readonly Reasoning[],
): readonly Answer[] {
  const found = new Map<string, Answer>();
  for (const reasoning of reasonings)
    for (const outcome of reasoning.outcomes.length > 0 ? reasoning.outcomes : [undefined]) {
      const key = `${reasoning.spender.label}\n${keyOf(outcome)}`;
      const known = found.get(key);
      found.set(
        key,
        known === undefined
          ? { reasoning, outcome, places: [placeOf(reasoning)] }
          : more(known, { reasoning, outcome }),
      );
    }
  const all = [...found.values()];
  const charges = all.flatMap(({ outcome }) =>
    outcome?.kind === 'charge' ? [outcome.charge] : [],
  );
  const order = leadingFirst(budget, charges);
  const rank = ({ outcome }: Answer): number =>
    outcome?.kind === 'charge' ? order.indexOf(outcome.charge) : order.length;
  return all.sort((a, b) => rank(a) - rank(b));
}

function keyOf(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '';
  if (outcome.kind === 'dead') return outcome.reason;
  const { budget, payer, provider, settledBy } = outcome.charge;
  return [budget, payer?.name, provider, settledBy].join('\n');
}

/** The surest call of those with the same answer is told. */
function more(known: Answer, other: Pick<Answer, 'reasoning' | 'outcome'>): Answer {
  const here = placeOf(other.reasoning);
  if (isSurer(other.outcome, known.outcome))
    return { ...other, places: [...new Set([here, ...known.places])] };
  return { ...known, outcome: both(known, other), places: [...new Set([...known.places, here])] };
}

function isSurer(one: Outcome | undefined, other: Outcome | undefined): boolean {
  return (
    one?.kind === 'charge' &&
    other?.kind === 'charge' &&
    surerOf(other.charge, one.charge) === one.charge
  );
}

/** What one of two is told of, with what either waits for. */
function both(
  { outcome }: Pick<Answer, 'outcome'>,
  { outcome: other }: Pick<Answer, 'outcome'>,
): Outcome | undefined {
  if (outcome?.kind !== 'charge' || other?.kind !== 'charge') return outcome;
  const { confidence } = outcome.charge;
  if (confidence !== other.charge.confidence) return outcome;
  return { ...outcome, charge: { ...outcome.charge, ...eitherWay(outcome.charge, other.charge) } };
}

function placeOf({ spender }: Reasoning): string {
  const { path, line } = commandOf(spender);
  return `${path}:${line}`;
}

/** Where it is started; of a run that asks at several places of its own, the last on the way to all of them. */
function commandOf(spender: Spender): Pick<Place, 'path' | 'line'> {
  const ways = 'uses' in spender && typeof spender.uses !== 'string' ? spender.uses : [];
  const all = ways.flatMap(({ way }) => (way === undefined ? [] : [way]));
  const [first, ...others] = all;
  if (first === undefined) return spender;
  const shared = first.filter((one, at) =>
    others.every((way) => way[at]?.line === one.line && way[at]?.path === one.path),
  );
  return shared.at(-1) ?? spender;
}

/** Answers to which one way leads, side by side: a call that is handed several credentials. */
export function groupsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const groups = groupBy(answers, (answer) => {
    const { codex, spender } = answer.reasoning;
    const alone = codex !== undefined || answer.outcome?.kind !== 'charge';
    const way = spender.trail.map((one) => `${one.path}:${one.line} ${one.shows}`).join('\n');
    return alone ? answer : `${spender.label}\n${way}`;
  });
  return [...groups.values()];
}
