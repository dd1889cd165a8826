import { addTo, type Groups } from '../support/group.ts';
import { late } from './late.ts';

/**
 * Finds the rows of a table by the first word of their commands: every command of every script asks,
 * and few tables know it. The index is made when somebody asks first.
 */
export function byFirstWord<T>(
  rows: () => readonly T[],
  commandsOf: (row: T) => readonly string[],
): (word: string) => readonly T[] {
  const index = late(() => indexOf(rows(), commandsOf));
  return (word) => index().get(word) ?? [];
}

function indexOf<T>(
  rows: readonly T[],
  commandsOf: (row: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index: Groups<string, T> = new Map();
  for (const row of rows)
    for (const first of new Set(commandsOf(row).map((command) => command.split(' ')[0] ?? '')))
      addTo(index, first, row);
  return index;
}
