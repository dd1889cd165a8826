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
