import type { Truth } from '../workflow/expression.ts';
import type { Job, Scalar } from '../workflow/model.ts';
import { runsAnyway } from '../workflow/run-of.ts';

/** The conditions without which neither a job nor one that needs it runs. */
export interface Gate {
  /** Why it never runs. */
  readonly shut: Shut | undefined;
  readonly open: readonly Scalar[];
}

/** `off`: nothing starts the workflow. Else the `if` that never holds, of the job or of one that it needs. */
type Shut = 'off' | { readonly condition: Scalar; readonly of: 'own' | 'needed' };

/** More conditions on the way to a job are read out to nobody. */
const MOST_CONDITIONS = 12;

/** Nobody but an attacker of this program has a job need more. */
const MOST_NEEDED = 100;

/**
 * What has to hold for a job to run: its own `if`, and those of the jobs that it needs, with which it is
 * skipped unless its own asks how they ended. What says the same again is left out.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
 */
export function gateOf(job: Job, own: Truth, gates: ReadonlyMap<string, Gate>): Gate {
  const ids = runsAnyway(job) ? [] : job.needs.slice(0, MOST_NEEDED);
  const needed = ids.flatMap((id) => gates.get(id.toLowerCase()) ?? []);
  const asked = needed.flatMap(({ open }) => open);
  const all = own === 'maybe' && job.if !== undefined ? [job.if, ...asked] : asked;
  const distinct = new Map<string, Scalar>();
  for (const one of all) {
    const text = one.value.replace(/\s+/g, ' ').trim();
    if (!distinct.has(text)) distinct.set(text, one);
  }
  return {
    shut: shutBy(own, job, needed),
    open: [...distinct.values()].slice(0, MOST_CONDITIONS),
  };
}

/** `if: false` on the job, or on one that it needs. */
function shutBy(own: Truth, job: Job, needed: readonly Gate[]): Shut | undefined {
  if (own === 'never' && job.if !== undefined) return { condition: job.if, of: 'own' };
  const [shut] = needed.flatMap((one) => one.shut ?? []);
  return shut === undefined || shut === 'off' ? shut : { ...shut, of: 'needed' };
}

export function shutInWords(shut: Shut): string {
  if (shut === 'off') return 'nothing starts it: its `on` names no event';
  const whose = shut.of === 'needed' ? ' of a job that it needs' : '';
  return `\`if: ${shut.condition.value.trim()}\`${whose} never holds here`;
}
