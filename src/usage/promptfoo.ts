/**
 * Reads what `promptfoo eval --output results.json` writes: a row for every answer, and what its
 * grader used. What stands in promptfoo's own cache was asked of nobody.
 * https://www.promptfoo.dev/docs/configuration/outputs, EvaluateResult of its src/types
 */

import { countsOf, type Fields, fieldsOf } from './tokens.ts';
import type { Reading, Told } from './told.ts';

/** Undefined where it is something else. */
export function readPromptfoo(written: unknown, { doubts }: Reading): Iterable<Told> | undefined {
  const { results } = fieldsOf(written);
  const rows = Array.isArray(results) ? results : fieldsOf(results).results;
  if (!Array.isArray(rows) || !rows.some((row) => 'provider' in fieldsOf(row))) return undefined;
  return rows.map(fieldsOf).flatMap((row): readonly Told[] => {
    const { response, tokenUsage, provider, gradingResult } = row;
    const asked = fieldsOf(fieldsOf(response).tokenUsage ?? tokenUsage);
    const graded = fieldsOf(fieldsOf(gradingResult).tokensUsed);
    // A provider that counts nothing, and one that counts but a sum, leaves a hole.
    if (!isCounted(asked) && Object.keys(fieldsOf(response)).length > 0)
      doubts.add('unreadable-line');
    return [
      ...(isAsked(asked) ? [{ model: fieldsOf(provider).id, tokens: tokensOf(asked) }] : []),
      ...(isAsked(graded) ? [{ model: null, tokens: tokensOf(graded) }] : []),
    ];
  });
}

function isAsked({ prompt, completion }: Fields): boolean {
  return Boolean(prompt) || Boolean(completion);
}

function isCounted(counts: Fields): boolean {
  return isAsked(counts) || Boolean(counts.cached);
}

function tokensOf({ prompt, completion, completionDetails }: Fields) {
  const { reasoning } = fieldsOf(completionDetails);
  return countsOf({ input: prompt ?? 0, output: completion ?? 0, reasoning });
}
