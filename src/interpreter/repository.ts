import type { Repository } from '../repository/repository.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { TracedFile } from './listed.ts';
import { Room, type TraceOptions } from './room.ts';
import type { Work } from './state.ts';

export interface TracedRepository {
  readonly diagnostics: readonly Diagnostic[];
  /** Workflow files read. */
  readonly files: number;
  readonly work: Work;
}

export const WORKFLOWS = '.github/workflows';

/**
 * Follows every job of every workflow directly in `.github/workflows`; deeper folders never run.
 * Each file is handed to `take` as soon as it is followed, so that of thousands only one need be
 * held; those that others can call come last, when every caller is known.
 */
export function traceRepository(
  repository: Repository,
  options: TraceOptions,
  take: (file: TracedFile) => void,
): TracedRepository {
  const room = new Room(repository, options);
  const paths = repository
    .list(WORKFLOWS)
    .filter((entry) => !entry.directory && /\.ya?ml$/i.test(entry.name))
    .map((entry) => `${WORKFLOWS}/${entry.name}`);
  const callable: TracedFile[] = [];
  for (const path of paths) {
    const file = { path, jobs: room.list(path) };
    if (room.isCallable(file)) callable.push(file);
    else take(file);
  }
  for (const { path, jobs } of callable) {
    // Nothing spends in it by itself, but what its callers hand over may.
    const plain = room.isCalled(path) && jobs.some((job) => job.kind === 'plain');
    take({ path, jobs: room.withCallers(path, plain ? room.traceCalled(path) : jobs) });
  }
  return { diagnostics: room.diagnostics, files: paths.length, work: room.work };
}
