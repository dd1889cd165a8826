/** A place in a file of the repository; line and column start at 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** One step of a trail that a reader can follow by hand: a place and what stands there. */
export interface Evidence extends Place {
  readonly shows: string;
}

export function evidence(place: Place, shows: string): Evidence {
  return { path: place.path, line: place.line, column: place.column, shows };
}
