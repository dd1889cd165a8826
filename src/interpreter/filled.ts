import { isBelow } from '../repository/path.ts';
import type { Evidence } from '../value/evidence.ts';
import { fromOrigin } from '../value/value.ts';
import type { AskedMap } from './asked-map.ts';
import { keepPrinted } from './fetched.ts';
import type { Filled, WrittenFile } from './model.ts';
import { AUTH } from './paths.ts';
import type { Frame } from './state.ts';

/**
 * Something put there what no file here shows. A file is then no longer what a step wrote before; of
 * a directory nobody knows which files came, so what is known of them stands.
 */
export function fill(
  frame: Frame,
  place: string,
  what: Filled['what'],
  at: Evidence,
  conditional = false,
  repository = false,
): void {
  const { state, certainty } = frame;
  const certain = !conditional && certainty === 'certain';
  if (what === 'file') keepPrinted(frame, place, at.shows, at);
  if (what === 'file' && certain) {
    state.files.delete(place);
    if (place.endsWith(AUTH)) state.logins.delete(place.slice(0, -AUTH.length));
  }
  // Who only names a place tells less than who is known to have filled it.
  if (what !== 'named' || !state.filled.has(place))
    state.filled.set(place, { what, trail: [at], certain, ...(repository ? { repository } : {}) });
}

/** `rm`: what lay there, and below, is gone. */
export function empty({ state }: Frame, place: string, certain: boolean): void {
  for (const path of below(state.files, place)) state.files.delete(path);
  if (!certain) return;
  for (const path of below(state.filled, place)) state.filled.delete(path);
  for (const home of state.logins.keys())
    if (isBelow(home, place) || `${home}${AUTH}` === place) state.logins.delete(home);
}

function below<V>(map: AskedMap<V>, place: string): readonly string[] {
  return map.ask(`below ${place}`, (all) => [...all.keys()].filter((path) => isBelow(path, place)));
}

/** What filled a directory: itself, or one around it. */
export function filledAround({ state }: Frame, directory: string): Filled | undefined {
  return state.filled.ask(`around ${directory}`, (all) => {
    const exact = all.get(directory);
    if (exact !== undefined && exact.what !== 'named') return exact;
    for (const [place, filled] of all)
      if (filled.what === 'tree' && isBelow(directory, place)) return filled;
    return exact;
  });
}

/** Files below a directory that were put there unseen, by their path below it. */
export function filledFiles({ state }: Frame, directory: string): ReadonlyMap<string, WrittenFile> {
  const found = new Map<string, WrittenFile>();
  for (const [place, { what, trail, certain }] of state.filled)
    if (what !== 'tree' && place.startsWith(`${directory}/`))
      found.set(place.slice(directory.length + 1), {
        content: fromOrigin({ kind: 'command', text: trail[0]?.shows ?? '' }, trail),
        trail,
        certain,
      });
  return found;
}
