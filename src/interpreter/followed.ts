import type { Value } from '../value/value.ts';
import type { Frame, JobState } from './state.ts';

/**
 * A script that a job starts again with the same words, environment and directory, while nothing
 * else was left behind since, does what it did: it is followed once.
 */
export function once(
  path: string,
  words: readonly (Value | undefined)[],
  frame: Frame,
  follow: () => void,
): void {
  const { followed } = frame.state;
  const key = keyOf(path, words, frame);
  const before = followed.get(key);
  if (
    before !== undefined &&
    (before.outputs === undefined || before.outputs === frame.outputs) &&
    isSame(before.state, leftIn(frame.state))
  )
    return;
  const outputs = [...frame.outputs];
  follow();
  const wrote = !isSame(outputs.flat(), [...frame.outputs].flat());
  followed.set(key, { state: leftIn(frame.state), outputs: wrote ? frame.outputs : undefined });
}

function keyOf(path: string, words: readonly (Value | undefined)[], frame: Frame): string {
  const text = (value: Value | undefined) =>
    value && [value.choice, value.alternatives.map(({ pieces }) => pieces)];
  return JSON.stringify([
    path,
    words.map(text),
    frame.directory,
    frame.certainty,
    [...frame.environment].map(([name, value]) => [name, text(value)]),
    [...frame.own],
    [...frame.functions.keys()],
  ]);
}

/** What the steps and commands so far left behind; each write puts another thing in its place. */
function leftIn(state: JobState): readonly unknown[] {
  const { files, logins, exported, proxies, filled, images, kept, codexVersion } = state;
  const maps = [files, logins, exported, proxies, filled, images];
  return [...maps.flatMap((map) => [map.size, ...[...map].flat()]), kept.length, codexVersion];
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, i) => one === now[i]);
}
