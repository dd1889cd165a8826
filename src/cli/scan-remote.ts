import { GitHubError, type Head } from '../github/client.ts';
import { openHub } from './hub.ts';
import { namedRepositories } from './remote-names.ts';
import { type Asked, render, type Scanned, statusOf, write } from './scan.ts';
import { sideBySide } from './side-by-side.ts';
import { UsageError } from './usage.ts';

/** Judges repositories that are not checked out, side by side; none of them holds up another. */
export async function scanRemote({ values, positionals, format, view, io }: Asked) {
  if (positionals.length > 0)
    throw new UsageError('--remote and --remote-list go without a folder');
  if (values.history || values.records !== undefined)
    throw new UsageError('--history and --records go with a checkout, not with --remote');
  const named = namedRepositories(values);
  if (values.reports !== undefined && (values.output !== undefined || values.format !== 'text'))
    throw new UsageError('--reports writes JSON, and goes without --output and --format');
  const hub = await openHub(values, io);
  const names = [...named.keys()];
  const heads = await hub.heads([...named.values()]);
  if (values.reports !== undefined) {
    const { writeReports } = await import('./scan-reports.ts');
    const subjects = names.map((name, index) => ({ name, head: heads[index] ?? never() }));
    return writeReports(subjects, values.reports, { hub, view, io });
  }
  const scans = new Map<string, Promise<Scanned>>();
  await sideBySide(names, async (name, index) => {
    const scan = scanAt(heads[index] ?? never());
    scans.set(name, scan);
    // Whoever asks for it is told.
    await scan.catch(() => {});
  });
  const scanned = (name: string) => scans.get(name) ?? never();
  const [only] = names;
  if (names.length > 1 || only === undefined) {
    const { scanSeveral } = await import('./scan-several.ts');
    return scanSeveral(names, format, { scan: scanned, view, io, output: values.output });
  }
  const one = await scanned(only);
  write(await render(one.report, format, view), values.output, [], io);
  return statusOf(one, view.failing, io);

  async function scanAt(head: Head | GitHubError): Promise<Scanned> {
    if (head instanceof GitHubError) throw head;
    return hub.scan(head);
  }
}

function never(): never {
  throw new Error('a repository was asked for and not answered');
}
