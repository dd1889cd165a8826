import type { Suggesting } from '../github/comment.ts';
import type { WantedComment } from '../github/comment-plan.ts';
import { type EventContext, readOnlyBecause } from '../github/event.ts';
import {
  type ReadySuggestion,
  type SuggestionOutcome,
  Suggestions,
} from '../github/suggestions.ts';
import type { View } from '../render/blocks/view.ts';
import { renderSuggestion } from '../render/suggestion.ts';
import type { Report } from '../report/report.ts';
import { parent } from '../repository/path.ts';
import type { Suggestion } from './suggesting.ts';

interface Beside {
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
  options: Beside,
): Suggesting & { readonly outcome: () => SuggestionOutcome } {
  const { event, wanted, report } = options;
  const ready = readySuggestions(options);
  const [first] = ready.values();
  const beside = new Suggestions({
    key: wanted.key,
    run: wanted.run,
    suggestions: ready,
    findings: new Set(report.findings.map(({ fingerprint }) => fingerprint)),
    post: readOnlyBecause(event) === null,
  });
  return {
    folder: first && { commit: wanted.commit, folder: parent(first.path) },
    plan: (look, remembered, write, speaks) => beside.plan(look, remembered, write, speaks),
    comment({ standing, remember }) {
      const body = options.body(standing);
      return { ...wanted, body, fixedBody: body, suggested: remember };
    },
    see: (look) => beside.see(look),
    posted: (comments) => beside.posted(comments),
    refused: (why) => beside.refused(why),
    edited: (body) => beside.edited(body),
    removed: (count) => beside.removed(count),
    outcome: () => beside.outcome(),
  };
}

/** Those of one folder, that of the workflows: one question names the files of it all. */
function readySuggestions({
  report,
  view,
  suggestions,
}: Beside): ReadonlyMap<string, ReadySuggestion> {
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
