import { child, placeOf, scalars, texts } from './fields.ts';
import type { Scalar, Trigger } from './model.ts';
import type { Node } from './yaml/node.ts';

/** `on:` in its three shapes: a name, a list of names, a map of names to filters. */
export function readTriggers(on: Node | undefined): readonly Trigger[] {
  if (on?.kind === 'map')
    return [...on.entries.values()].map(({ key, value }) => ({
      name: key.value,
      types: texts(child(value, 'types')),
      branches: texts(child(value, 'branches')),
      tags: texts(child(value, 'tags')),
      paths: texts(child(value, 'paths')),
      ignored: {
        branches: texts(child(value, 'branches-ignore')),
        tags: texts(child(value, 'tags-ignore')),
        paths: texts(child(value, 'paths-ignore')),
      },
      crons: key.value.toLowerCase() === 'schedule' ? crons(value) : [],
      workflows: texts(child(value, 'workflows')),
      ...placeOf(key),
    }));
  return scalars(on).map((name) => ({
    name: name.value,
    types: [],
    branches: [],
    tags: [],
    paths: [],
    ignored: { branches: [], tags: [], paths: [] },
    crons: [],
    workflows: [],
    ...placeOf(name),
  }));
}

function crons(schedule: Node): readonly Scalar[] {
  const lines = schedule.kind === 'seq' ? schedule.items : [schedule];
  return lines.flatMap((line) => scalars(child(line, 'cron')));
}
