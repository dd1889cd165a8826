import type { ApiUse, SoftwareSpender, Spender } from '../interpreter/model.ts';
import type { Call } from '../interpreter/shell.ts';
import { type Frame, weaker } from '../interpreter/state.ts';
import type { Confidence } from '../report.ts';
import { type Evidence, evidence, type Place } from '../value/evidence.ts';
import type { Value } from '../value/value.ts';

/** What every spender has in common, taken from where we stand. */
export function spenderBase(
  frame: Frame,
  at: Place,
  label: string,
  shows: string,
  certainty: Confidence = 'certain',
): {
  path: string;
  line: number;
  column: number;
  label: string;
  trail: readonly Evidence[];
  certainty: Confidence;
  environment: Frame['environment'];
  runner: Frame['runner'];
  events: readonly string[];
  model: Value | undefined;
} {
  return {
    path: at.path,
    line: at.line,
    column: at.column,
    label,
    trail: [...frame.trail, evidence(at, shows)],
    certainty: weaker(frame.certainty, certainty),
    environment: frame.environment,
    runner: frame.runner,
    events: frame.names.withheld,
    model: undefined,
  };
}

export function spend(frame: Frame, spender: Spender): void {
  frame.state.spenders.push(frame.ends ? { ...spender, ends: true } : spender);
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
    certainty?: Confidence;
    pick?: SoftwareSpender['pick'];
    model?: Value | undefined;
  } = {},
): void {
  const base = spenderBase(call.frame, call.place, label, call.command.source, options.certainty);
  spend(call.frame, { ...base, kind, uses, pick: options.pick ?? 'all', model: options.model });
}
