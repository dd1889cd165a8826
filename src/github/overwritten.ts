import { isLater, type Marker, readMarker } from './marker.ts';

/**
 * What should stand where our text stands now: a write may have been held on its way and landed on
 * that of a newer run, and GitHub has no write on condition. `versions` is what GitHub told of the
 * comment's texts with our write. Undefined where ours is right, or nothing better is known.
 */
export function restored(
  ours: Marker,
  versions: readonly string[],
  headSha: string,
): string | undefined {
  let best: { readonly body: string | undefined; readonly marker: Marker } = {
    body: undefined,
    marker: ours,
  };
  for (const body of versions) {
    const marker = readMarker(body);
    if (marker === null || marker.commit !== headSha) continue;
    if (best.marker.commit !== headSha || isLater(writingOf(marker), writingOf(best.marker)))
      best = { body, marker };
  }
  return best.body;
}

function writingOf({ run, write }: Marker) {
  return { ...run, write };
}
