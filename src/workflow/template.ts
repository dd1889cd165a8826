export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  /** What stands between `${{` and `}}`, trimmed. */
  | { readonly kind: 'expression'; readonly expression: string };

/**
 * Splits a text at its `${{ … }}`. A `}}` inside a string literal does not close; a `${{` that is
 * never closed is text. Linear in the length of the text.
 */
export function readTemplate(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (;;) {
    const open = text.indexOf('${{', from);
    const close = open === -1 ? -1 : findClose(text, open + 3);
    if (close === -1) break;
    if (open > from) segments.push({ kind: 'text', text: text.slice(from, open) });
    segments.push({ kind: 'expression', expression: text.slice(open + 3, close).trim() });
    from = close + 2;
  }
  if (from < text.length) segments.push({ kind: 'text', text: text.slice(from) });
  return segments;
}

/** Quotes are doubled inside a literal, so toggling on each of them is enough. */
function findClose(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === "'") quoted = !quoted;
    else if (char === '}' && !quoted && text[at + 1] === '}') return at;
  }
  return -1;
}
