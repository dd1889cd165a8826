import type { Charge, DeadSpender, JobReport, Report } from '../report/report.ts';
import { parseRemoteName } from '../repository/elsewhere.ts';
import { normalize } from '../repository/path.ts';

/** A path of the folder that was scanned as a path of its repository. */
export function inFolder(path: string, folder: string): string {
  if (folder === '' || parseRemoteName(path) !== undefined) return path;
  return normalize(`${folder}/${path}`) ?? path;
}

/**
 * A report whose places are those of the repository rather than of the folder that was scanned:
 * links, annotations and code scanning start at the repository's root.
 */
export function belowFolder(report: Report, folder: string): Report {
  if (folder === '') return report;
  const place = <T extends { readonly path: string }>(at: T): T => ({
    ...at,
    path: inFolder(at.path, folder),
  });
  const finding = <T extends { readonly path: string; readonly workflow: string }>(one: T): T => ({
    ...place(one),
    workflow: inFolder(one.workflow, folder),
  });
  const spent = <T extends Pick<Charge | DeadSpender, 'spender' | 'evidence'>>(one: T): T => ({
    ...one,
    spender: place(one.spender),
    evidence: one.evidence.map(place),
  });
  const job = (one: JobReport): JobReport => ({
    ...one,
    workflow: inFolder(one.workflow, folder),
    charges: one.charges.map(spent),
    dead: one.dead.map(spent),
    exposed: one.exposed.map((reach) => ({ ...reach, evidence: reach.evidence.map(place) })),
    ...(one.calledBy && {
      calledBy: one.calledBy.map((by) => ({ ...by, workflow: inFolder(by.workflow, folder) })),
    }),
  });
  return {
    ...report,
    jobs: report.jobs.map(job),
    findings: report.findings.map(finding),
    ignored: report.ignored.map(finding),
    diagnostics: report.diagnostics.map(place),
    ...(report.proposed && { proposed: report.proposed.map(place) }),
  };
}
