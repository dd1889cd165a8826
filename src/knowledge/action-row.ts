import { actionOf } from './action-name.ts';
import { CATALOG, type CatalogAction } from './actions.ts';
import { late } from './late.ts';

const rows = late(() => new Map(CATALOG.map((row) => [row.action, row])));

/** The row of an action, by its name with a version or without. */
export function catalogAction(uses: string): CatalogAction | undefined {
  return rows().get(actionOf(uses));
}
