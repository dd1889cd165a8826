import { concat, fromOrigin, literal, type Origin, type Value } from '../value/value.ts';
import { type Change, changed } from './environment.ts';
import type { Environment } from './model.ts';
import type { Call } from './shell.ts';
import type { Frame } from './state.ts';

/** Replaces the variables and arguments that a program reads by what they are here; unset ones drop out. */
export function inEnvironment(
  value: Value,
  call: Call,
  environment: Environment = call.frame.environment,
): Value {
  const alternatives = value.alternatives.flatMap((alternative) => {
    const [only, ...more] = alternative.pieces;
    if (only === undefined || more.length > 0) return [alternative];
    if (only.kind === 'environment') return environment.get(only.name)?.alternatives ?? [];
    if (only.kind === 'input') return argument(call, only.name)?.alternatives ?? [];
    return [alternative];
  });
  return { choice: value.choice, alternatives };
}

/** `--api-key X` or `--api-key=X` on the command line. */
function argument(call: Call, name: string): Value | undefined {
  const at = call.texts.indexOf(name);
  if (at >= 0) return call.words[at + 1];
  const joined = call.texts.find((t) => t.startsWith(`${name}=`));
  return joined === undefined ? undefined : literal(joined.slice(name.length + 1));
}

/** The same for a text made of several parts; what is not set stays named. */
export function filled(value: Value, call: Call): Value {
  const open = value.alternatives.some(({ pieces }) =>
    pieces.some(({ kind }) => kind === 'environment' || kind === 'input'),
  );
  if (!open) return value;
  const alternatives = value.alternatives.flatMap(
    ({ pieces, trail }) =>
      concat(...pieces.map((piece) => known(piece, call) ?? fromOrigin(piece, trail))).alternatives,
  );
  return { choice: value.choice, alternatives };
}

function known(piece: Origin, call: Call): Value | undefined {
  if (piece.kind === 'environment') return call.frame.environment.get(piece.name);
  return piece.kind === 'input' ? argument(call, piece.name) : undefined;
}

/** What a program that this one starts finds in its environment. */
export function childOf(
  frame: Frame,
  changes: readonly Change[],
  call: Call,
): Pick<Frame, 'environment' | 'own'> {
  if (changes.length === 0) return frame;
  const environment = changed(frame.environment, changes, (value, known) =>
    inEnvironment(value, call, known),
  );
  const set = changes.flatMap((change) => (change.kind === 'set' ? [change.name] : []));
  return { environment, own: new Set([...frame.own, ...set]) };
}

/** Inside the program, at the last but one of these places: the last is the fact's own. */
export function inner(frame: Frame, trail: Frame['trail']): Frame {
  return { ...frame, trail: [...frame.trail, ...trail.slice(0, -1)] };
}
