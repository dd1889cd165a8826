import type { GitHubClient } from '../github/client.ts';
import { type Delivery, deliverComment } from '../github/comment.ts';
import type { CommentMode, Standing, WantedComment } from '../github/comment-plan.ts';
import type { EventContext } from '../github/event.ts';
import type { SuggestionOutcome } from '../github/suggestions.ts';
import type { Edit } from '../policy/fix/run.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import type { CommentContext } from '../render/comment/context.ts';
import { commentState, renderComment, renderUnfinished } from '../render/comment.ts';
import { type Change, isQuiet } from '../report/compare.ts';
import type { Report } from '../report/report.ts';
import { VERSION } from '../version.ts';
import { belowFolder, inFolder } from './folder.ts';
import type { Suggestion } from './suggesting.ts';
import { suggestBeside } from './suggestions.ts';

export interface CommentSettings {
  readonly mode: CommentMode;
  readonly key: string;
  /** Null where the base has no policy file. */
  readonly policyPath: string | null;
  readonly policyChanged: boolean;
  /** The commit of that file; null where it is the branch as it is. */
  readonly policyCommit: string | null;
  /** Where in the repository the folder is that was scanned; '' is the root. */
  readonly folder: string;
  /** Whether edits are also posted as suggestions, and what was posted is looked after. */
  readonly suggestions: boolean;
  /** Where the job summary with the whole report stands on the page of the run. */
  readonly summaryId?: string | undefined;
}

/** What is told: a judgement, or why there is none. */
export type Message =
  | {
      readonly kind: 'judged';
      readonly report: Report;
      readonly base: Report | undefined;
      readonly change: Change | undefined;
      /** By fingerprint: the edit that fixes a finding. */
      readonly offers?: ReadonlyMap<string, Edit>;
      /** By fingerprint: such an edit as a suggestion. */
      readonly suggestions?: ReadonlyMap<string, Suggestion>;
      /** Whether the step fails; not the same as a violation where `fail-on` is not `error`. */
      readonly fails: boolean;
    }
  | { readonly kind: 'unfinished'; readonly reason: string };

export interface Told {
  readonly delivery: Delivery;
  /** Null where there is nothing to do about suggestions. */
  readonly suggestions: SuggestionOutcome | null;
}

/** Tells the pull request, or returns null where the event has none. */
export async function commentOn(
  client: GitHubClient,
  event: EventContext,
  settings: CommentSettings,
  message: Message,
): Promise<Told | null> {
  const { pullRequest, repository, run } = event;
  if (pullRequest === null || repository === null) return null;
  const context = contextOf(event, settings);
  const body = (suggested?: ReadonlyMap<string, string>) =>
    textOf(message, settings, { ...context, suggested });
  const at = { ...repository, number: pullRequest.number };
  const text = body();
  const wanted: WantedComment = {
    mode: settings.mode,
    key: settings.key,
    version: VERSION,
    commit: pullRequest.headSha,
    run,
    since: run.since ?? undefined,
    standing: standingOf(message, settings),
    body: text,
    // Rendered from a clean report, the same text says what was fixed.
    fixedBody: text,
  };
  // A report with gaps does not say which findings are gone.
  const suggesting =
    settings.suggestions && message.kind === 'judged' && message.report.outcome !== 'error'
      ? suggestBeside({
          ...{ event, wanted, body },
          report: belowFolder(message.report, settings.folder),
          view: context,
          suggestions: inRepository(message.suggestions, settings.folder),
        })
      : undefined;
  const delivery = await deliverComment(client, at, wanted, { suggesting });
  return { delivery, suggestions: suggesting?.outcome() ?? null };
}

/** The comment without its marker. */
export function textOf(
  message: Message,
  { folder }: Pick<CommentSettings, 'folder'>,
  context: CommentContext,
): string {
  if (message.kind === 'unfinished') return renderUnfinished(message.reason, context);
  const { report, base, offers, fails } = message;
  return renderComment({
    report: belowFolder(report, folder),
    base: base && belowFolder(base, folder),
    context: { ...context, offers, fails },
  });
}

function inRepository(
  suggestions: ReadonlyMap<string, Suggestion> = new Map(),
  folder: string,
): ReadonlyMap<string, Suggestion> {
  return new Map(
    [...suggestions].map(([fingerprint, one]) => [
      fingerprint,
      { ...one, path: inFolder(one.path, folder) },
    ]),
  );
}

/** How the pull request stands, for the decision whether to speak. */
function standingOf(message: Message, { policyChanged }: CommentSettings): Standing {
  if (message.kind === 'unfinished' || message.fails) return 'failing';
  const { report, change } = message;
  switch (commentState(report, change)) {
    case 'unfinished':
    case 'violation':
      return 'failing';
    case 'warning':
      return 'notable';
    case 'clean':
      // What will judge the next change must be seen, also where it moves no budget.
      if (policyChanged || (report.proposed ?? []).length > 0) return 'notable';
      return change === undefined || isQuiet(change) ? 'clean' : 'notable';
  }
}

/** The summary of this job, else the page of the run, which has it further down. */
function reportUrl(url: string, { summaryId }: CommentSettings): string {
  return summaryId === undefined ? url : `${url}#summary-${summaryId}`;
}

function contextOf(event: EventContext, settings: CommentSettings): CommentContext {
  const { pullRequest, repository, serverUrl, run } = event;
  const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
  return {
    ...RULE_DOCS,
    repositoryUrl,
    commit: pullRequest?.headSha ?? '',
    runUrl: reportUrl(run.url ?? repositoryUrl, settings),
    policyPath: settings.policyPath && inFolder(settings.policyPath, settings.folder),
    policyRef: pullRequest?.baseBranch ?? event.base ?? '',
    policyCommit: settings.policyCommit,
    key: settings.key,
    policyChanged: settings.policyChanged,
  };
}
