import { guardLines } from '../escape.ts';
import { wrap } from './ink.ts';
import { type Page, type PageOptions, pageFor } from './page.ts';

/** A page of the documentation for a terminal: in its width, without what only Markdown needs. */
export function renderManual(markdown: string, options: PageOptions): string {
  const page = pageFor(options);
  return `${guardLines(
    blocksOf(markdown)
      .flatMap((block) => blockLines(block, page))
      .join('\n'),
    ': ',
  )}\n`;
}

/** Lines that belong together: a fence, a table, else what flows; an empty line is one of its own. */
function blocksOf(markdown: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let fenced = false;
  for (const line of markdown.trimEnd().split('\n')) {
    const before = blocks.at(-1);
    const goes =
      fenced ||
      (line !== '' &&
        before?.[0] !== '' &&
        !/^(?:#|- |\d+\. |```)/.test(line) &&
        !/^(?:#|```)/.test(before?.[0] ?? '#') &&
        line.startsWith('|') === before?.[0]?.startsWith('|'));
    if (goes && before !== undefined) before.push(line);
    else blocks.push([line]);
    if (line.startsWith('```')) fenced = !fenced;
  }
  return blocks;
}

function blockLines(block: readonly string[], page: Page): readonly string[] {
  const [first = ''] = block;
  if (first === '') return [''];
  if (first.startsWith('```')) return block.slice(1, -1).map((line) => `    ${line}`.trimEnd());
  if (first.startsWith('|')) return tableLines(block, page);
  const heading = /^#+ (.*)$/.exec(first)?.[1];
  if (heading !== undefined)
    return wrap(plain(heading), page.width, '').map((line) => page.ink(['bold'], line));
  const bullet = /^(?:- |\d+\. )/.exec(first)?.[0] ?? '';
  const text = plain(block.join(' ').slice(bullet.length));
  return wrap(text, page.width, ' '.repeat(bullet.length)).map((line, at) =>
    at === 0 ? bullet + line.trimStart() : line,
  );
}

/** Row by row, each cell with the head of its column: no table of sentences fits into a terminal. */
function tableLines(block: readonly string[], page: Page): readonly string[] {
  const [head = [], , ...rows] = block.map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => plain(cell.trim())),
  );
  return rows.flatMap(([name = '', ...cells]) => [
    ...wrap(name, page.width, '  ').map((line) => page.ink(['bold'], line)),
    ...cells.flatMap((cell, at) => wrap(`${head[at + 1]}: ${cell}`, page.width, '    ')),
  ]);
}

function plain(text: string): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words, address) =>
      /^https?:/.test(address) ? `${words} (${address})` : words,
    )
    .replace(/<(https?:[^>]+)>/g, '$1');
}
