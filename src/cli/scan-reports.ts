import { GitHubError, type Head, oneLine } from '../github/client.ts';
import { terminal } from '../render/escape.ts';
import { fails } from '../report/fail-on.ts';
import { EXIT } from './exit.ts';
import type { Hub } from './hub.ts';
import { recordReport, recordUnread } from './report-folder.ts';
import type { View } from './scan.ts';
import { sideBySide } from './side-by-side.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

interface Subject {
  readonly name: string;
  readonly head: Head | GitHubError;
}

/**
 * Writes what becomes of each repository as a file of its own: its report, or why there is none. A run
 * that is stopped leaves whole files only; the next one writes the rest, and asks for nothing that
 * was kept. Gives 3 where another try may help, and 1 where a policy is violated.
 */
export async function writeReports(
  subjects: readonly Subject[],
  folder: string,
  { hub, view, io }: { readonly hub: Hub; readonly view: View; readonly io: Terminal },
): Promise<number> {
  let done = 0;
  let status: number = EXIT.clean;
  /** What GitHub said when waiting did not help: asking on would be answered by a longer limit. */
  let limited: GitHubError | undefined;

  async function settle({ name, head }: Subject): Promise<void> {
    try {
      const found = limited ?? head;
      if (found instanceof GitHubError) throw found;
      const { report } = await hub.scan(found);
      recordReport(folder, `${found.owner}/${found.repository}`, report);
      if (fails(report, view.failing)) status = Math.max(status, EXIT.violated);
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'limited') limited = error;
      if (isPassing(error)) status = EXIT.unfinished;
      const why = oneLine(error instanceof Error ? error.message : String(error));
      const full = fullNameOf(name, head);
      io.stderr(`spend-guard: ${terminal(full)} was not read: ${terminal(why)}\n`);
      recordUnread(folder, full, why, statusIn(error));
    }
    done++;
    io.progress?.say(`Read ${done} of ${subjects.length} repositories`);
  }

  await sideBySide(subjects, settle);
  io.progress?.clear();
  return status;
}

/** Under the name that it has now. */
function fullNameOf(asked: string, head: Head | GitHubError): string {
  return head instanceof GitHubError
    ? asked.replace(/@.*/, '')
    : `${head.owner}/${head.repository}`;
}

/** Whether another try may help: not where it is hidden, gone, or its policy is broken. */
function isPassing(error: unknown): boolean {
  if (error instanceof UsageError) return false;
  if (!(error instanceof GitHubError)) return true;
  return error.kind === 'limited' || error.kind === 'broken';
}

function statusIn(error: unknown): number | null {
  return error instanceof GitHubError ? error.status : null;
}
