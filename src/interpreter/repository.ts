import type { Repository } from '../repository/repository.ts';
import { type Unread, watched } from '../repository/watched.ts';
import type { Diagnostic } from '../workflow/model.ts';
import { type Earlier, Keeping } from './earlier.ts';
import type { ListedJob, TracedFile } from './listed.ts';
import { Room, type TraceOptions } from './room.ts';
import type { Work } from './state.ts';
import { workflowPaths } from './workflow-files.ts';

export interface TracedRepository {
  readonly diagnostics: readonly Diagnostic[];
  readonly work: Work;
  /** With `keep`: what a scan of nearly the same files may go on from, where it can. */
  readonly earlier: Earlier | undefined;
}

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
  const keeping = options.keep === true ? new Keeping(repository, options.earlier) : undefined;
  const { repository: seen, unread } = watched(keeping?.repository ?? repository);
  const room = new Room(seen, options, keeping);
  const callable: string[] = [];
  const called: TracedFile[] = [];
  for (const path of workflowPaths(seen)) {
    const file = room.saysCallable(path) ? undefined : room.file(path);
    if (file === undefined) callable.push(path);
    else if (file.jobs.some(isCallable)) called.push(file);
    else take(file);
  }
  // Those that call each other are followed before any of them is handed out.
  called.push(...callable.map((path) => room.file(path)));
  for (const { path, jobs, gap } of called) {
    // Nothing spends in it by itself, but what its callers hand over may.
    const plain = room.isCalled(path) && jobs.some((job) => job.kind === 'plain');
    take({ path, gap, jobs: room.withCallers(path, plain ? room.traceCalled(path) : jobs) });
  }
  const told = new Set(room.diagnostics.map((one) => one.path));
  const untold = [...unread.values()].filter(({ path }) => !told.has(path));
  return {
    diagnostics: [...room.diagnostics, ...untold.map(tellUnread)],
    work: room.work,
    // What nobody could read is told by whoever asks first.
    earlier: unread.size === 0 ? keeping?.earlier() : undefined,
  };
}

function isCallable(job: ListedJob): boolean {
  return job.kind === 'traced' && job.traced.workflow.call !== undefined;
}

/** What a job does with it is not known; that nobody looked must at least be said. */
function tellUnread({ path, reason, why }: Unread): Diagnostic {
  const message = `this ${why}, so what it says or does is not known`;
  return { code: reason, path: path === '' ? '.' : path, line: 1, message };
}
