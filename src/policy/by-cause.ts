import { EVERY_JOB } from '../report/every-job.ts';
import type { Finding } from '../report/report.ts';
import { baseName } from '../repository/path.ts';
import { capital } from '../support/first-letter.ts';
import { groupBy } from '../support/group.ts';
import { listed } from '../support/listed.ts';
import type { Violation } from './rules/rule.ts';
import { code, OTHERS } from './rules/wording.ts';

/** By what a finding is one with others, and how it differs from them. */
export interface Kin {
  readonly cause: string;
  readonly own: Violation['own'];
}

/**
 * What is no error and has one cause is one; so is what is mended in one way at one place that several
 * jobs lead to: an action or a program of theirs. Errors are told job by job, as they are counted.
 */
export function causeOf(finding: Finding, cause: string | undefined): string | undefined {
  const { rule, level, path, line, workflow, fix } = finding;
  if (level === 'error') return undefined;
  if (cause !== undefined) return [rule, level, cause].join('\n');
  return path === workflow ? undefined : [rule, level, path, line, fix].join('\n');
}

/** What has the same cause is told at the first job, and names the others; a page is read, a wall is not. */
export function byCause(
  findings: readonly Finding[],
  kin: ReadonlyMap<Finding, Kin>,
): readonly Finding[] {
  const groups = groupBy(findings, (finding) => kin.get(finding)?.cause);
  return findings.flatMap((finding) => {
    const cause = kin.get(finding)?.cause;
    const [first, ...more] = (cause !== undefined && groups.get(cause)) || [finding];
    return first === finding ? [withOthers(finding, more, kin)] : [];
  });
}

function withOthers(
  told: Finding,
  more: readonly Finding[],
  kin: ReadonlyMap<Finding, Kin>,
): Finding {
  if (more.length === 0) return told;
  return {
    ...told,
    message: `${told.message} ${likewise(told, more, kin)}`,
    fix: told.fix && `${told.fix}${elsewhere(told, more, kin)}`,
    alike: more.map(({ path, line, workflow, job, fingerprint }) => ({
      path,
      line,
      workflow,
      job,
      fingerprint,
    })),
  };
}

/** Names beyond these help no reader. */
const MOST_NAMED = 5;

function likewise(told: Finding, all: readonly Finding[], kin: ReadonlyMap<Finding, Kin>): string {
  const near = all.filter((other) => isSameJob(told, other));
  const more = all.filter((other) => !isSameJob(told, other));
  const here = near.map((other) => {
    const what = kin.get(other)?.own?.what;
    const line = other.path === told.path ? `line ${other.line}` : `${other.path}:${other.line}`;
    return what === undefined ? `at ${line}` : `${what} (${line})`;
  });
  const beside = here.length === 0 ? '' : `Likewise ${listed(here)} in the same job.`;
  const there = more.length === 0 ? '' : `${likewiseIn(told, more)}${others(told, all, kin)}.`;
  return [beside, there].join(' ').trim();
}

/** ` (there \`tox\`)`: what it is about in other jobs, where that is something else. */
function others(told: Finding, more: readonly Finding[], kin: ReadonlyMap<Finding, Kin>): string {
  const here = [told, ...more.filter((other) => isSameJob(told, other))];
  const own = new Set(here.map((one) => kin.get(one)?.own?.what));
  const whats = more.flatMap((other) => {
    const what = kin.get(other)?.own?.what;
    return what === undefined || own.has(what) || what === code(other.job) ? [] : [what];
  });
  const distinct = [...new Set(whats)];
  const rest = distinct.length - MOST_OTHERS;
  const shown = rest > 0 ? [...distinct.slice(0, MOST_OTHERS), `${rest} more`] : distinct;
  return shown.length === 0 ? '' : ` (there ${listed(shown)})`;
}

/** What it is about elsewhere is long to read. */
const MOST_OTHERS = 3;

function isSameJob({ workflow, job }: Finding, other: Finding): boolean {
  return job !== EVERY_JOB && other.workflow === workflow && other.job === job;
}

function likewiseIn({ workflow, job }: Finding, more: readonly Finding[]): string {
  const files = [...new Set(more.map((other) => other.workflow))];
  const names = files.map((file) => code(baseName(file)));
  const rest = names.length - MOST_NAMED;
  const where = rest > 1 ? [...names.slice(0, MOST_NAMED), `${rest} more workflows`] : names;
  if (job === EVERY_JOB) return `Likewise in ${listed(where)}`;
  const near = more.every((other) => other.workflow === workflow);
  const of = near ? '' : ` of ${listed(where)}`;
  const ids = [...new Set(more.map((other) => code(other.job)))];
  const jobs = more.length === 1 || (files.length === 1 && ids.length === 1) ? 'job' : 'jobs';
  return files.length === 1 && ids.length <= MOST_NAMED
    ? `Likewise in ${jobs} ${listed(ids)}${of}`
    : `Likewise in ${more.length} more ${jobs}${of}`;
}

/** By what a reader tells the other from the one that is told. */
function whose(told: Finding, other: Finding, what: string | undefined): string {
  if (isSameJob(told, other)) return `for ${what}`;
  return other.job === told.job
    ? `in ${code(baseName(other.workflow))}`
    : `in job ${code(other.job)}`;
}

/** Where the fix of the others belongs, as far as that is another place. */
function elsewhere(
  told: Finding,
  more: readonly Finding[],
  kin: ReadonlyMap<Finding, Kin>,
): string {
  const here = kin.get(told)?.own?.where;
  const places = more.flatMap((other) => {
    const { what, where } = kin.get(other)?.own ?? {};
    if (where === undefined || where === here) return [];
    return [`${whose(told, other, what)} it is ${where}`];
  });
  const distinct = [...new Set(places)];
  const said = told.fix?.endsWith(OTHERS) ?? false;
  if (distinct.length === 0) return said || others(told, more, kin) === '' ? '' : OTHERS;
  if (distinct.length > MOST_NAMED) return ' Each of the other jobs has a place of its own for it.';
  return ` ${capital(listed(distinct))}.`;
}
