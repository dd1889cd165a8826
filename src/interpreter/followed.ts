import { oncePer } from '../support/once.ts';
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
  ) {
    frame.tracer.work.skips?.push(before);
    return;
  }
  const outputs = [...frame.outputs];
  follow();
  const wrote = !isSame(outputs.flat(), [...frame.outputs].flat());
  followed.set(key, { state: leftIn(frame.state), outputs: wrote ? frame.outputs : undefined });
}

function keyOf(path: string, words: readonly (Value | undefined)[], frame: Frame): string {
  let environment = '';
  for (const [name, value] of frame.environment) environment += `${name}=${textOf(value)}\n`;
  return [
    ...[path, frame.directory, frame.certainty, frame.ends === true ? 'ends' : ''],
    frame.goesOn === true ? 'goes on' : '',
    ...[frame.undecided === true ? 'undecided' : '', frame.keeper?.vault.title ?? '', environment],
    ...[...(frame.copied ?? [])].flat(),
    ...words.map((word) => (word === undefined ? '' : textOf(word))),
    ...['', ...frame.own, '', ...frame.functions.keys()],
  ].join('\n');
}

/** All that it can be, wherever it was set: worked out once, as values are never changed. */
const textOf = oncePer(({ choice, alternatives }: Value) =>
  JSON.stringify([choice, alternatives.map(({ pieces, onlyIf }) => [pieces, onlyIf])]),
);

/** What the steps and commands so far left behind; each write puts another thing in its place. */
export function leftIn(state: JobState): readonly unknown[] {
  const { files, logins, exported, proxies, filled, images, containers } = state;
  const all = (map: ReadonlyMap<string, unknown>) => [map.size, ...[...map].flat()];
  return [
    ...files.quietly(() => all(files)),
    ...filled.quietly(() => all(filled)),
    ...[logins, exported, proxies, images, containers].flatMap(all),
    ...[state.kept.length, state.codexVersion, state.exportsUnseen, state.outputsUnseen],
  ];
}

export function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, i) => one === now[i]);
}
