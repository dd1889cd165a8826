import type { Report } from '../report/report.ts';
import { parseJson } from '../support/json.ts';
import { oneLine } from './client.ts';

/** The one file of the artifact. */
export const HANDOVER_FILE = 'spend-guard-report.json';
export const MAX_HANDOVER_BYTES = 4_194_304;

const MAX_JOBS = 5_000;
const MAX_FINDINGS = 5_000;
const MAX_TEXT = 20_000;

export type Handover =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * A report that an untrusted run left in an artifact. Whoever opened the pull request may have
 * written every byte of it, so it is data of a known shape or it is nothing: no Markdown, no
 * address and no number of a pull request is taken from it, and its words go through the same
 * escaping as any text of the repository. It can lie about its own verdict; that is why the run
 * that failed or passed is the one on the pull request, and this only tells about it.
 */
export async function readHandover(text: string, expectedCommit: string): Promise<Handover> {
  if (Buffer.byteLength(text) > MAX_HANDOVER_BYTES) return refused('it is over 4 MiB');
  const data = parseJson(text);
  if (data === undefined) return refused('it is not JSON');
  if (isDeep(data)) return refused('it is nested too deeply or has overlong texts');
  const { reportSchema } = await import('../report/report.ts');
  const parsed = reportSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`it is no report: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const report = parsed.data;
  if (report.repository.commit !== expectedCommit)
    return refused('it is about another commit than the run that left it');
  if (report.jobs.length > MAX_JOBS || report.findings.length > MAX_FINDINGS)
    return refused('it has too many entries');
  const path = placesOf(report).find((one) => !isInside(one));
  return path === undefined
    ? { kind: 'report', report }
    : refused(`it names a path outside the repository: ${path}`);
}

function refused(why: string): Handover {
  return { kind: 'refused', why: oneLine(why) };
}

/** Checked before the schema, whose messages and recursion grow with what they look at. */
function isDeep(value: unknown, depth = 0): boolean {
  if (depth > 12) return true;
  if (typeof value === 'string') return value.length > MAX_TEXT;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, child]) => key.length > 200 || isDeep(child, depth + 1));
}

function placesOf(report: Report): readonly string[] {
  return [
    ...report.jobs.flatMap((job) => [
      job.workflow,
      ...job.charges.flatMap((charge) => [
        charge.spender.path,
        ...charge.evidence.map(({ path }) => path),
      ]),
    ]),
    ...[...report.findings, ...report.ignored].flatMap(({ path, workflow }) => [path, workflow]),
    ...[...report.diagnostics, ...(report.proposed ?? [])].map(({ path }) => path),
  ];
}

/** Relative, without `..`, and of one line: what a link to a file of the commit is made of. */
function isInside(path: string): boolean {
  return !path.startsWith('/') && !path.split('/').includes('..') && !/[\p{Cc}\\]/u.test(path);
}
