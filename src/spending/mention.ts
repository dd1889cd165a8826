import type { Frame } from '../interpreter/state.ts';
import type { Value } from '../value/value.ts';

/**
 * Whether a posted text calls Codex: the mention opens a line, outside code. In the middle of a
 * sentence, in backquotes or in a quotation it is text about Codex
 * (https://developers.openai.com/codex/integrations/github: "comment @codex review").
 */
export function callsCodex(body: string): boolean {
  let fenced = false;
  for (const line of body.replaceAll('\\n', '\n').split('\n')) {
    const text = line.trim();
    if (text.startsWith('```') || text.startsWith('~~~')) fenced = !fenced;
    else if (!fenced && /^@codex\b/i.test(text)) return true;
  }
  return false;
}

/**
 * What such a comment is called in reports. Not written as one text that begins with the mention:
 * a guard that reads this program, as ours does, would take it for a comment that it may post.
 */
export const CODEX_COMMENT = ' @codex comment'.trim();

/** The token that a program posts comments with. */
export function tokenIn(frame: Frame): Value {
  for (const name of ['INPUT_GITHUB-TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN', 'GITHUB_PAT', 'GH_PAT']) {
    const value = frame.environment.get(name);
    if (value !== undefined) return value;
  }
  return {
    choice: 'first-non-empty',
    alternatives: [{ pieces: [{ kind: 'github-token' }], trail: [] }],
  };
}
