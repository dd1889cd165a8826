import { styleText } from 'node:util';
import { clip, terminal } from '../escape.ts';
import { columnsOf, pieces } from './width.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'magenta' | 'cyan';
export type Ink = (styles: readonly Style[], text: string) => string;

/** Whether to paint is decided once by the caller, so the stream is not asked again. */
export function ink(color: boolean): Ink {
  if (!color) return (_, text) => text;
  return (styles, text) => styleText([...styles], text, { validateStream: false });
}

/** A quotation up to this length is one word, so that what a reader may want to copy stays in one piece. */
const LONGEST_QUOTATION = 50;
/** Stands for a space within one; no text of a repository still has it here. */
const JOINED = '\u0000';

/** Words in lines of at most `width` columns; a word that is longer is cut. */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const joined = terminal(text).replace(/`[^`]*`/g, (quotation) =>
    quotation.length > LONGEST_QUOTATION ? quotation : quotation.replaceAll(' ', JOINED),
  );
  const words = joined.split(/\s+/).filter((word) => word !== '');
  return flow(
    words.map((word) => word.replaceAll(JOINED, ' ')),
    ' ',
    width,
    indent,
  );
}

/** Parts in lines, each part in one piece where it fits into a line: `8 jobs · 400 USD`. */
export function wrapParts(
  parts: readonly string[],
  width: number,
  indent: string,
): readonly string[] {
  const room = width - indent.length - 2;
  const whole = parts.filter((part) => part !== '').flatMap((part) => wrap(part, room, ''));
  return flow(whole, ' · ', width, indent);
}

function flow(
  words: readonly string[],
  between: string,
  width: number,
  indent: string,
): readonly string[] {
  const room = Math.max(1, width - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => pieces(one, room))) {
    const longer = line === '' ? word : `${line}${between}${word}`;
    if (line !== '' && columnsOf(longer) > room) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** Where something is and what it is called, on one line where both fit. */
export function titleLines(
  where: string,
  name: string,
  { width, ink: paint }: { readonly width: number; readonly ink: Ink },
  indent = '  ',
): readonly string[] {
  if (indent.length + columnsOf(where) + 2 + columnsOf(name) <= width)
    return [`${indent}${paint(['cyan'], where)}  ${paint(['bold'], name)}`];
  return [
    ...wrap(where, width, indent).map((line) => paint(['cyan'], line)),
    ...wrap(name, width, `${indent}  `).map((line) => paint(['bold'], line)),
  ];
}

/** `path:line  what`, the second half on its own line where both do not fit. */
export function placeLine(
  place: { readonly path: string; readonly line: number; readonly shows: string },
  width: number,
  indent: string,
  paint: Ink,
): readonly string[] {
  const where = `${clip(terminal(place.path), 200)}:${place.line}`;
  const what = clip(terminal(place.shows), 240);
  if (what !== '' && indent.length + columnsOf(where) + 2 + columnsOf(what) <= width)
    return [`${indent}${paint(['cyan'], where)}  ${what}`];
  const place_ = pieces(where, width - indent.length).map((part) => indent + paint(['cyan'], part));
  return [...place_, ...wrap(what, width, `${indent}  `)];
}

/** The groups' lines, with an empty line between two groups. */
export function spaced(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
