import { appendFileSync, closeSync, openSync } from 'node:fs';

/** Writes a text that comes in pieces to a file, in place of what was there. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) appendFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
