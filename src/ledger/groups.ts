import type { EntryJob } from './entry.ts';
import type { LedgerGroup, LedgerJob } from './schema.ts';
import { Sum } from './sum.ts';

export type LedgerCharge = LedgerJob['charges'][number];
export type GroupLine = LedgerCharge['budget'];

const LINES = ['api', 'subscription', 'other', 'unclear'] as const;

interface Counting {
  readonly jobs: Set<EntryJob>;
  readonly repositories: Set<string>;
  readonly cost: Sum;
}

/** Jobs by some name that their charges have, on each line for itself. */
export class Groups {
  readonly #groups = new Map<string, Record<GroupLine, Counting>>();

  /** A job counts once in a group and a line, however many charges of it stand there. */
  add(name: string, line: GroupLine, entry: EntryJob): void {
    const counting = this.#of(name)[line];
    if (counting.jobs.has(entry)) return;
    counting.jobs.add(entry);
    counting.repositories.add(entry.job.repository);
    for (const month of entry.months)
      if (month.line === line && month.figure === 'cost') counting.cost.add(month.month);
  }

  /** Those with most jobs first, then by name. */
  all(): readonly LedgerGroup[] {
    const made = [...this.#groups].map(([name, lines]) => groupOf(name, lines));
    return made.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
  }

  repositoriesOf(name: string): readonly string[] {
    const lines = this.#groups.get(name);
    if (lines === undefined) return [];
    return [...new Set(LINES.flatMap((line) => [...lines[line].repositories]))].sort();
  }

  #of(name: string): Record<GroupLine, Counting> {
    const found = this.#groups.get(name) ?? emptyGroup();
    this.#groups.set(name, found);
    return found;
  }
}

function emptyGroup(): Record<GroupLine, Counting> {
  const empty = () => ({
    jobs: new Set<EntryJob>(),
    repositories: new Set<string>(),
    cost: new Sum(),
  });
  return { api: empty(), subscription: empty(), other: empty(), unclear: empty() };
}

function groupOf(name: string, lines: Record<GroupLine, Counting>): LedgerGroup {
  const counted = (line: GroupLine) => ({
    jobs: lines[line].jobs.size,
    repositories: lines[line].repositories.size,
  });
  return {
    name,
    api: { ...counted('api'), dollars: lines.api.cost.range(2) },
    subscription: { ...counted('subscription'), credits: lines.subscription.cost.range(2) },
    other: counted('other'),
    unclear: counted('unclear'),
  };
}

/** Only for the order of a table: whose bill it is plays no part in how much there is to look at. */
function sizeOf(group: LedgerGroup): number {
  return Math.max(...LINES.map((line) => group[line].jobs));
}
