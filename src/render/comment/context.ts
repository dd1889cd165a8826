import type { Report } from '../../report/report.ts';
import { budgetsLink, name, type View } from '../blocks/view.ts';
import { codeLink, codeSpan, encodePath, link, prose } from '../escape.ts';
import type { RuleDocs } from '../rules.ts';
import { count, expectedWords, NO_POLICY, staleSentence } from '../words.ts';

/** What a comment knows about where it will stand. */
export interface CommentContext extends RuleDocs {
  /**
   * `https://github.com/acme/shop`, on an Enterprise server its own: every permalink begins with it.
   * At a desk it may be unknown, and nothing is linked.
   */
  readonly repositoryUrl: string | undefined;
  /** Head commit, 40 hex digits: permalinks point to it. */
  readonly commit: string;
  /** Of the whole report; at a desk there is none. */
  readonly runUrl: string | undefined;
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
  /** Whether the check fails by what this pull request causes; left out, it fails on errors. */
  readonly fails?: boolean | undefined;
  /** By fingerprint: the edit that fixes a finding. */
  readonly offers?: View['offers'];
  /** By fingerprint: where the edit stands as a suggestion, ready to commit. */
  readonly suggested?: View['suggested'];
}

export function viewOf(context: CommentContext): View {
  return { ...context, blobUrl: blobUrl(context, context.commit) };
}

function blobUrl(context: CommentContext, ref: string): string | undefined {
  return pageOf(context, `blob/${encodePath(ref)}`);
}

function commitUrl(context: CommentContext, commit: string): string | undefined {
  return pageOf(context, `commit/${encodePath(commit)}`);
}

function pageOf({ repositoryUrl }: CommentContext, page: string): string | undefined {
  return repositoryUrl && `${repositoryUrl.replace(/\/$/, '')}/${page}`;
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
function atCommit(context: CommentContext): string {
  const { policyRef, policyCommit } = context;
  if (policyCommit == null) return name(policyRef);
  const commit = codeLink(policyCommit.slice(0, 7), commitUrl(context, policyCommit));
  return policyRef === '' || policyRef === policyCommit ? commit : `${name(policyRef)}, ${commit}`;
}

function policyLink(context: CommentContext): string {
  const path = context.policyPath ?? '';
  const folder = blobUrl(context, context.policyRef);
  const url = folder && `${folder}/${encodePath(path)}`;
  return url === undefined || url.length > 1000 ? `policy ${name(path)}` : link('policy', url);
}

/** Commit, what was read, how to silence. The run's address differs each time and is all that does. */
export function footer(report: Report | undefined, context: CommentContext): string {
  const commit = codeLink(context.commit.slice(0, 7), commitUrl(context, context.commit));
  const files = new Set(report?.jobs.map((job) => job.workflow));
  const policy = name(context.policyPath ?? '.github/spend-guard.yml');
  const parts = [
    commit,
    ...(report === undefined ? [] : [count(files.size, 'workflow file')]),
    ...(context.runUrl === undefined ? [] : [link('full report', context.runUrl)]),
    ...budgetsLink(context),
    ...(report === undefined ? [] : [`tolerate a finding: ${codeSpan('ignore:')} in ${policy}`]),
    'updated in place',
    ...(report?.stale === undefined ? [] : [prose(staleSentence(report))]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
