import type { Finding, Ignored, Proposal } from '../report/report.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { JobAccount } from './account.ts';
import type { CommentBook } from './comment-book.ts';
import { type IgnoreComment, linesOf, scopeOf } from './ignore-comments.ts';
import type { IgnoreEntry, Policy, RequiredRule } from './policy.ts';
import { IN_BASELINE } from './undecided.ts';

type Reason = Pick<Ignored, 'reason' | 'expires'>;

/** Where something stands. */
type Line = Pick<Finding, 'path' | 'line'>;

/** Decides which findings are tolerated, and remembers which entries did something. */
export interface Tolerance {
  /**
   * Why this finding is tolerated; undefined: it counts.
   * @param also where a comment may stand as well
   */
  of(finding: Finding, account: JobAccount | undefined, also?: Line): Reason | undefined;
  /** A file of which not every job is known: what is to tolerate a finding in it may yet. */
  missed(workflow: string): void;
  /** After all findings in these workflows: what tolerated nothing, or no longer does. */
  unused(workflows: Iterable<string>): Diagnostic[];
  /** After all findings: comments that would tolerate one, if the base had them. */
  proposed(): Proposal[];
}

export function ignoring(
  policy: Policy,
  today: string,
  comments: CommentBook,
  baseline: ReadonlySet<string>,
): Tolerance {
  const used = new Set<IgnoreEntry | IgnoreComment>();
  const bites = new Set<IgnoreEntry>();
  const pending = new Set<IgnoreComment>();
  const overruled = new Map<IgnoreComment, RequiredRule>();
  const missed = new Set<string>();

  function byComment(finding: Finding, job: JobAccount, also: Line): Reason | undefined {
    if (finding.rule === 'ignore-without-reason') return undefined;
    const required = policy.required.get(finding.rule);
    for (const path of new Set([finding.path, also.path, job.workflow.path])) {
      const speaking = comments(path).filter(
        (one) =>
          one.rules.includes(finding.rule) &&
          (speaksOf(one, finding, job) || speaksOf(one, also, job)),
      );
      const comment = speaking.find(({ counts }) => counts);
      if (comment === undefined) {
        for (const one of speaking) pending.add(one);
        continue;
      }
      if (required !== undefined) {
        overruled.set(comment, required);
        continue;
      }
      used.add(comment);
      return { reason: comment.reason, expires: null };
    }
    return undefined;
  }

  function byPolicy(finding: Finding): Reason | undefined {
    const entries = policy.ignore.filter(
      (entry) => entry.rule === finding.rule && entry.jobs.matches(finding.workflow, finding.job),
    );
    const living = entries.find((entry) => !expired(entry, today));
    if (living === undefined) {
      for (const entry of entries) bites.add(entry);
      return undefined;
    }
    used.add(living);
    return { reason: living.reason, expires: living.expires ?? null };
  }

  return {
    of(finding, job, also = finding) {
      const known =
        baseline.has(finding.fingerprint) && policy.required.get(finding.rule) === undefined;
      return (
        (job === undefined ? undefined : byComment(finding, job, also)) ??
        byPolicy(finding) ??
        (known ? { reason: IN_BASELINE, expires: null } : undefined)
      );
    },
    missed: (workflow) => void missed.add(workflow),
    unused(workflows) {
      const entries = policy.ignore.filter(
        (entry) => entry.place.path === policy.path && ![...missed].some(entry.jobs.reaches),
      );
      const idle = [...workflows]
        .filter((path) => !missed.has(path))
        .flatMap((path) => comments(path))
        .filter(
          (one) => one.reason !== '' && !used.has(one) && !pending.has(one) && !overruled.has(one),
        );
      return [
        ...entries.flatMap((entry) => unusedEntry(entry, used.has(entry), bites.has(entry))),
        ...idle.map(unusedComment),
        ...[...overruled].map(overruledComment),
      ];
    },
    proposed: () => [...pending].map(pendingComment),
  };
}

/** The entry counts through the whole of its last day. */
function expired(entry: IgnoreEntry, today: string): boolean {
  return entry.expires !== undefined && entry.expires < today;
}

/** On the finding's own line, on its step, or on the whole job. */
function speaksOf(comment: IgnoreComment, place: Line, { workflow, job }: JobAccount): boolean {
  if (comment.reason === '') return false;
  if (comment.path === workflow.path && comment.target === linesOf(workflow, job)[0]) return true;
  if (comment.path !== place.path) return false;
  const [from, to] =
    comment.path === workflow.path
      ? scopeOf(comment, workflow, job)
      : [comment.target, comment.target];
  return place.line >= from && place.line <= to;
}

function unusedEntry(entry: IgnoreEntry, used: boolean, bites: boolean): Diagnostic[] {
  if (used) return [];
  const { path, line } = entry.place;
  const what = `the entry that ignores \`${entry.rule}\` in \`${entry.jobs.source}\``;
  if (bites)
    return [
      {
        code: 'ignore-expired',
        path,
        line,
        message: `${what} expired on ${entry.expires ?? ''}: the finding counts again`,
      },
    ];
  return [{ code: 'ignore-unused', path, line, message: `${what} matches no finding; remove it` }];
}

function unusedComment(comment: IgnoreComment): Diagnostic {
  return {
    code: 'ignore-unused',
    path: comment.path,
    line: comment.line,
    message: `this comment ignores ${comment.rules.map((rule) => `\`${rule}\``).join(', ') || 'no rule'} and no finding is there; remove it`,
  };
}

function overruledComment([{ path, line }, { rule, place }]: readonly [
  IgnoreComment,
  RequiredRule,
]): Diagnostic {
  return {
    code: 'ignore-required',
    path,
    line,
    message: `this comment tolerates nothing, because \`${place.path}:${place.line}\` requires \`${rule}\`; an exception is an \`ignore\` entry of the policy with \`expires\``,
  };
}

function pendingComment({ path, line, rules }: IgnoreComment): Proposal {
  const what = rules.map((rule) => `\`${rule}\``).join(', ');
  return { kind: 'ignore', path, line, message: `adds an ignore for ${what}` };
}
