import { type Change, isQuiet } from '../compare.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Delivery, deliverComment } from '../github/comment.ts';
import type { CommentMode, Standing } from '../github/comment-plan.ts';
import type { EventContext } from '../github/event.ts';
import type { Edit } from '../policy/fix/run.ts';
import { RULE_DOCS } from '../policy/rules/texts.ts';
import type { CommentContext } from '../render/comment/context.ts';
import { commentState, renderComment, renderUnfinished } from '../render/comment.ts';
import type { Report } from '../report.ts';
import { VERSION } from '../version.ts';
import { belowFolder, inFolder } from './folder.ts';

export interface CommentSettings {
  readonly mode: CommentMode;
  readonly key: string;
  /** Null where the base has no policy file. */
  readonly policyPath: string | null;
  readonly policyChanged: boolean;
  /** Where in the repository the folder is that was scanned; '' is the root. */
  readonly folder: string;
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
      /** Whether the step fails; not the same as a violation where `fail-on` is not `error`. */
      readonly fails: boolean;
    }
  | { readonly kind: 'unfinished'; readonly reason: string };

/** Tells the pull request, or returns null where the event has none. */
export async function commentOn(
  client: GitHubClient,
  event: EventContext,
  settings: CommentSettings,
  message: Message,
): Promise<Delivery | null> {
  const { pullRequest, repository, run } = event;
  if (pullRequest === null || repository === null) return null;
  const context = contextOf(event, settings);
  const body =
    message.kind === 'judged'
      ? renderComment({
          report: belowFolder(message.report, settings.folder),
          base: message.base && belowFolder(message.base, settings.folder),
          context: { ...context, offers: message.offers },
        })
      : renderUnfinished(message.reason, context);
  return deliverComment(
    client,
    { ...repository, number: pullRequest.number },
    {
      mode: settings.mode,
      key: settings.key,
      version: VERSION,
      commit: pullRequest.headSha,
      run,
      standing: standingOf(message),
      body,
      // Rendered from a clean report, the same text says what was fixed.
      fixedBody: body,
    },
  );
}

/** How the pull request stands, for the decision whether to speak. */
function standingOf(message: Message): Standing {
  if (message.kind === 'unfinished' || message.fails) return 'failing';
  const { report, change } = message;
  switch (commentState(report, change)) {
    case 'unfinished':
    case 'violation':
      return 'failing';
    case 'warning':
      return 'notable';
    case 'clean':
      return change === undefined || isQuiet(change) ? 'clean' : 'notable';
  }
}

function contextOf(event: EventContext, settings: CommentSettings): CommentContext {
  const { pullRequest, repository, serverUrl, run } = event;
  const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
  return {
    ...RULE_DOCS,
    repositoryUrl,
    commit: pullRequest?.headSha ?? '',
    runUrl: run.url ?? repositoryUrl,
    policyPath: settings.policyPath && inFolder(settings.policyPath, settings.folder),
    policyRef: pullRequest?.baseBranch ?? event.base ?? '',
    key: settings.key,
    policyChanged: settings.policyChanged,
  };
}
