import measure from 'fast-string-truncated-width';

/** What nearly every line is; its width is its length. */
const PLAIN = /^[\x20-\x7e]*$/;

/** How many columns of a terminal a text takes: Chinese takes two each, an accent of its own none. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : measure(text).width;
}

/** As much of a text as fits into so many columns, with `…` where some of it is left out. */
export function shortened(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const cut = beginning(text, width - 1);
  // Half a word says less than none, where a few letters are all that it costs.
  const word = cut.replace(/[,;]?\s+\S{1,6}$/, '');
  return `${word.trimEnd()}…`;
}

/** A text in pieces of at most so many columns, for a word that is longer than a line. */
export function pieces(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (columnsOf(rest) > width) {
    const piece = beginning(rest, width);
    // A character that is wider than the line must not stop the world.
    const taken = piece === '' ? ([...rest][0] ?? '') : piece;
    found.push(taken);
    rest = rest.slice(taken.length);
  }
  return rest === '' ? found : [...found, rest];
}

function beginning(text: string, width: number): string {
  if (PLAIN.test(text)) return text.slice(0, width);
  let cut = whole(text.slice(0, measure(text, { limit: width, ellipsis: '' }).index));
  // Where letters of unlike width stand side by side, its place can be one too far.
  while (columnsOf(cut) > width) cut = whole(cut.slice(0, -1));
  return cut;
}

/** Without half a character at the end. */
function whole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** A text with blanks behind it up to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}
