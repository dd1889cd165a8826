import type { Report } from '../../report.ts';
import { budgetsLink, name, type View } from '../blocks/view.ts';
import { codeLink, codeSpan, encodePath, link, prose } from '../escape.ts';
import type { RuleDocs } from '../rules.ts';
import { count, expectedWords, NO_POLICY, staleSentence } from '../words.ts';

/** What a comment knows about where it will stand. */
export interface CommentContext extends RuleDocs {
  /** `https://github.com/acme/shop`, on an Enterprise server its own: every permalink begins with it. */
  readonly repositoryUrl: string;
  /** Head commit, 40 hex digits: permalinks point to it. */
  readonly commit: string;
  readonly runUrl: string;
  /** Null where the repository has no policy file. */
  readonly policyPath: string | null;
  /** Branch or commit whose policy judged. */
  readonly policyRef: string;
  /** The commit that this was when it judged, where it is known. */
  readonly policyCommit?: string | null | undefined;
  /** `default`, or what tells two comments of one pull request apart. */
  readonly key: string;
  /** Whether the pull request edits the policy that it is not judged by. */
  readonly policyChanged?: boolean | undefined;
  /** By fingerprint: the edit that fixes a finding. */
  readonly offers?: View['offers'];
  /** By fingerprint: where the edit stands as a suggestion, ready to commit. */
  readonly suggested?: View['suggested'];
}

export function viewOf(context: CommentContext): View {
  return { ...context, blobUrl: blobUrl(context, context.commit) };
}

function blobUrl({ repositoryUrl }: CommentContext, ref: string): string {
  return `${repositoryUrl.replace(/\/$/, '')}/blob/${encodePath(ref)}`;
}

/** Which file judged, at which state of the repository. */
export function policySentence(report: Report, context: CommentContext): string {
  const ref = atCommit(context);
  if (context.policyPath === null) return `No policy file on ${ref}: ${NO_POLICY}.`;
  const changed =
    context.policyChanged === true
      ? ' This pull request changes the policy, which counts once merged.'
      : '';
  return `The ${policyLink(context)} on ${ref} expects ${expectedWords(report)}.${changed}`;
}

/** The branch, and the commit of it that judged: a branch moves on. */
function atCommit({ policyRef, policyCommit, repositoryUrl }: CommentContext): string {
  if (policyCommit == null) return name(policyRef);
  const url = `${repositoryUrl}/commit/${encodePath(policyCommit)}`;
  const commit = codeLink(policyCommit.slice(0, 7), url);
  return policyRef === '' || policyRef === policyCommit ? commit : `${name(policyRef)}, ${commit}`;
}

function policyLink(context: CommentContext): string {
  const path = context.policyPath ?? '';
  const url = `${blobUrl(context, context.policyRef)}/${encodePath(path)}`;
  return url.length > 1000 ? `policy ${name(path)}` : link('policy', url);
}

/** Commit, what was read, how to silence. The run's address differs each time and is all that does. */
export function footer(report: Report | undefined, context: CommentContext): string {
  const commit = codeLink(
    context.commit.slice(0, 7),
    `${context.repositoryUrl}/commit/${encodePath(context.commit)}`,
  );
  const files = new Set(report?.jobs.map((job) => job.workflow));
  const policy = name(context.policyPath ?? '.github/spend-guard.yml');
  const parts = [
    commit,
    ...(report === undefined ? [] : [count(files.size, 'workflow file')]),
    link('full report', context.runUrl),
    ...budgetsLink(context),
    ...(report === undefined ? [] : [`tolerate a finding: ${codeSpan('ignore:')} in ${policy}`]),
    'updated in place',
    ...(report?.stale === undefined ? [] : [prose(staleSentence(report))]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
