import type { Block } from './scan.ts';

/**
 * The text of a block scalar, folded and chomped as YAML 1.2.2 says (8.1); undefined where blanks
 * alone would decide.
 */
export function blockText(text: string, block: Block): string | undefined {
  const lines = linesOf(text, block);
  let last = lines.length;
  while (last > 0 && lines[last - 1] === '') last--;
  const content = lines.slice(0, last);
  if (content.at(-1)?.trim() === '') return undefined;
  const body = block.folded ? fold(content) : content.join('\n');
  switch (block.chomp) {
    case '-':
      return body;
    case '':
      return `${body}\n`;
    case '+':
      // A last line without its break would count as one or not.
      if (text[block.end - 1] !== '\n') return undefined;
      return `${body}\n${'\n'.repeat(lines.length - last)}`;
    default:
      return block.chomp satisfies never;
  }
}

/** Without the columns in front; a blank line may be shorter than these. */
function linesOf(text: string, { start, end, indent }: Block): string[] {
  const lines: string[] = [];
  for (let at = start; at < end; ) {
    const found = text.indexOf('\n', at);
    const stop = found === -1 || found >= end ? end : found;
    lines.push(stop - at <= indent ? '' : text.slice(at + indent, stop));
    at = stop + 1;
  }
  return lines;
}

/**
 * One text: a break is a blank, each empty line a break. Around lines that stand further in than the
 * others, and between them, breaks stay (8.1.3).
 */
function fold(lines: readonly string[]): string {
  const first = Math.max(
    lines.findIndex((line) => line !== ''),
    0,
  );
  let folded = '\n'.repeat(first);
  let separator = '';
  let further = false;
  for (const line of lines.slice(first)) {
    if (line === '') {
      if (separator === '\n') folded += '\n';
      else separator = '\n';
      continue;
    }
    const deeper = line[0] === ' ' || line[0] === '\t';
    if (deeper && separator === ' ') separator = '\n';
    else if (deeper && !further && separator === '\n') separator = '\n\n';
    folded += separator + line;
    separator = deeper ? '\n' : ' ';
    further = deeper;
  }
  return folded;
}
