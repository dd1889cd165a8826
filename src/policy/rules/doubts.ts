import { isAlways } from '../../report/every-way.ts';
import { isByName } from '../../report/payer-in-doubt.ts';
import type { Charge, Doubt } from '../../report/report.ts';
import { listed } from '../../support/listed.ts';
import { conditionsInWords, isBranch, plainConditions } from '../../telling/doubt-in-words.ts';
import { code } from './wording.ts';

/** More of them in one message help no reader. */
const MOST = 2;

/** What has to hold beside the start for a charge to be made; a file to be mended is told by another finding. */
function openOf({ unsure, doubts = [] }: Charge): readonly Doubt[] {
  return unsure === 'spending'
    ? doubts.filter((one) => ['start', 'call'].includes(one.of) && !isAlways(one))
    : [];
}

/** `runs`, where it is sure that it does, or `onCondition` says what that hangs on. */
export function mayRun(charge: Charge): string {
  const { unsure, spender, doubts } = charge;
  if (spender.kind === 'opaque') return 'hands a key to';
  const open = doubts === undefined ? unsure === 'spending' : openOf(charge).length > 0;
  const perhaps = open && onCondition(charge) === '' ? 'possibly ' : '';
  return `${perhaps}${spender.kind === 'mention' ? 'posts' : 'runs'}`;
}

/** `, unless it is a draft`, or `, if the condition at line 7 holds`: what it hangs on whether it runs and asks. */
export function onCondition(charge: Charge): string {
  const { spender } = charge;
  const open = openOf(charge);
  const [first] = open;
  if (spender.kind === 'opaque' || first === undefined) return '';
  // Those of the step as those of the job: each of them keeps it from starting.
  if (open.every((one) => isOfWorkflow(one) && one.path === first.path)) {
    const words = plainConditions(open);
    if (words !== '') return `, ${words}`;
    const lines = [...new Set(open.map(({ line }) => line))].sort((a, b) => a - b).map(String);
    return lines.length === 1
      ? `, if the condition at line ${first.line} holds`
      : `, if the conditions at lines ${listed(lines)} hold`;
  }
  // In the file in which the finding stands a line is enough, unless another one is told beside it.
  const within = open.every(({ path }) => path === spender.path) ? spender.path : undefined;
  return open.length > MOST
    ? ''
    : `, ${conditionsInWords(open, within === undefined ? {} : { within })}`;
}

/** An `if:` of the workflow, or of an action. */
function isOfWorkflow({ of, path, onlyIf }: Doubt): boolean {
  return of === 'start' && /\.ya?ml$/.test(path) && !isBranch(onlyIf);
}

/**
 * `, if it calls a model`: what is in doubt about the calls of all of these, as the sentence of the job has
 * it. Nothing where one of them surely asks when it runs.
 */
export function ifItAsks(charges: readonly Charge[]): string {
  const open = charges.map((charge) => openOf(charge).filter(({ of }) => of === 'call'));
  if (open.length === 0 || open.some((one) => one.length === 0)) return '';
  const labels = [...new Set(charges.map(({ spender }) => code(spender.label)))];
  const [label = ''] = labels;
  const own = [...new Map(open.flat().map((one) => [one.onlyIf, one])).values()];
  // Nothing beside it need have named them.
  if (labels.length > MOST_NAMED) return `, if one of its ${labels.length} commands calls a model`;
  if (labels.length > 1 || own.length > MOST) return `, if ${listed(labels, 'or')} calls a model`;
  return `, ${conditionsInWords(own).replace(/^if it (?=calls )/, `if ${label} `)}`;
}

/** More commands than a reader takes in. */
const MOST_NAMED = 3;

/** `probably `, before the budget of charges of which none is by more than the name of its secret on it. */
export function probably(charges: readonly Charge[]): string {
  return charges.length > 0 && charges.every(isByName) ? 'probably ' : '';
}
