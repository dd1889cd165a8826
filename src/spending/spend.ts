import { doubtAt, withDoubt } from '../interpreter/doubt.ts';
import type { ApiUse, SoftwareSpender, Spender } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import { type Frame, weaker } from '../interpreter/state.ts';
import type { Confidence, Doubt } from '../report/report.ts';
import { type Evidence, evidence, type Place } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';
import { behindWaits } from './waits.ts';

/** Why something that is reached may call no model. */
export interface Less {
  readonly certainty: 'likely' | 'possible';
  readonly onlyIf: string;
}

/** With what is in doubt about the call itself, beside what is about the way to it. */
export function doubtsOf(
  { certainty, doubts }: Pick<Frame, 'certainty' | 'doubts'>,
  at: Place,
  less: Less | undefined,
): Pick<Frame, 'certainty' | 'doubts'> {
  if (less === undefined) return { certainty, doubts };
  return {
    certainty: weaker(certainty, less.certainty),
    doubts: withDoubt(doubts, doubtAt('call', at, less.onlyIf)),
  };
}

/** What every spender has in common, taken from where we stand. */
export function spenderBase(
  frame: Frame,
  at: Place,
  label: string,
  shows: string,
  less?: Less,
): {
  path: string;
  line: number;
  column: number;
  label: string;
  trail: readonly Evidence[];
  certainty: Confidence;
  doubts: readonly Doubt[];
  environment: Frame['environment'];
  runner: Frame['runner'];
  events: readonly string[];
  starts: Frame['starts'];
  model: Value | undefined;
} {
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    label,
    trail: [...frame.trail, evidence(at, shows)],
    ...doubtsOf(frame, at, less),
    environment: frame.environment,
    runner: frame.runner,
    events: frame.names.withheld,
    starts: frame.starts,
    model: undefined,
  };
}

export function spend(frame: Frame, spender: Spender): void {
  const reached = behindWaits(frame.state, spender);
  frame.state.spenders.push(frame.ends ? { ...reached, ends: true } : reached);
}

/** A command that looks like a spender and spends nothing here. */
export function silence({ frame, place, command }: Call, label: string, reason: string): void {
  const trail = [...frame.trail, evidence(place, command.source)];
  frame.state.silenced.push({ label, reason, trail });
}

/** Software that calls a model host with one of the credentials it finds. */
export function spendSoftware(
  call: Call,
  kind: SoftwareSpender['kind'],
  label: string,
  uses: readonly ApiUse[],
  options: {
    less?: Less | undefined;
    pick?: SoftwareSpender['pick'];
    model?: Value | undefined;
  } = {},
): void {
  const base = spenderBase(call.frame, call.place, label, call.command.source, options.less);
  spend(call.frame, { ...base, kind, uses, pick: options.pick ?? 'all', model: options.model });
}
