import type { GitHubClient, PullRequestName } from '../github/client.ts';
import type { Beside } from '../github/comment.ts';
import { rememberedSuggestions, type WantedComment } from '../github/comment-plan.ts';
import { type EventContext, readOnlyBecause } from '../github/event.ts';
import {
  deliverSuggestions,
  type ReadySuggestion,
  type SuggestionJob,
  type SuggestionOutcome,
  tidySuggestions,
} from '../github/suggestions.ts';
import type { View } from '../render/blocks/view.ts';
import { renderSuggestion } from '../render/suggestion.ts';
import type { Report } from '../report.ts';
import { parent } from '../repository/path.ts';
import type { Suggestion } from '../suggesting.ts';

interface Suggesting {
  readonly client: GitHubClient;
  readonly at: PullRequestName;
  readonly event: EventContext;
  readonly wanted: WantedComment;
  readonly report: Report;
  readonly view: View;
  /** By fingerprint, with paths of the repository. */
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  /** The comment's text, which says what is suggested. */
  readonly body: (suggested: ReadonlyMap<string, string>) => string;
}

/** Suggestions on lines of the change, beside the comment; and after delivery, what became of them. */
export function suggestBeside(
  options: Suggesting,
): Beside & { readonly outcome: () => SuggestionOutcome | null } {
  const { client, at, event, wanted, report } = options;
  const ready = readySuggestions(options);
  const [first] = ready.values();
  let outcome: SuggestionOutcome | null = null;
  const job: SuggestionJob = {
    key: wanted.key,
    run: wanted.run,
    commit: wanted.commit,
    suggestions: ready,
    findings: new Set(report.findings.map(({ fingerprint }) => fingerprint)),
    post: readOnlyBecause(event) === null,
  };
  return {
    folder: first && { commit: wanted.commit, folder: parent(first.path) },
    async before(conversation, speaks) {
      const refused = outcome?.problem != null;
      const post = job.post && speaks && !refused;
      const remembered = rememberedSuggestions(conversation, wanted);
      const next = { ...job, post };
      const done = await deliverSuggestions(client, at, conversation, remembered, next);
      outcome = refused ? { ...done, problem: outcome?.problem ?? null } : done;
      const body = options.body(done.standing);
      return { ...wanted, body, fixedBody: body, suggested: done.remember };
    },
    after: (conversation) => tidySuggestions(client, at, conversation, job),
    outcome: () => outcome,
  };
}

/** Those of one folder, that of the workflows: one question names the files of it all. */
function readySuggestions({
  report,
  view,
  suggestions,
}: Suggesting): ReadonlyMap<string, ReadySuggestion> {
  const [first] = suggestions.values();
  const folder = first && parent(first.path);
  const ready = new Map<string, ReadySuggestion>();
  for (const finding of report.findings) {
    const suggestion = suggestions.get(finding.fingerprint);
    if (suggestion === undefined || parent(suggestion.path) !== folder) continue;
    const { path, start, end, text, lines } = suggestion;
    const body = renderSuggestion(finding, lines, view);
    ready.set(finding.fingerprint, { path, start, end, text, body });
  }
  return ready;
}
