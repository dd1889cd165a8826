import type { Evidence } from './evidence.ts';
import type { Origin, Value } from './value.ts';

/**
 * A value as one string a parser can read: what is not known stands as one private-use character
 * each, so that JSON, TOML or `NAME=value` lines around it keep their shape.
 */
export interface Template {
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly trail: readonly Evidence[];
}

const FIRST = 0xe000;
const LAST = 0xf8ff;

/** A text whose holes are filled in before anybody reads it. */
export type Filled = Pick<Template, 'text' | 'origins'>;

/** The text of the first alternative, with its holes; '' where there is none. */
export function firstText(value: Value | undefined): string {
  return value === undefined ? '' : (templates(value)[0]?.text ?? '');
}

/** One template per alternative of the value. Private-use characters of the source are dropped. */
export function templates(value: Value): readonly Template[] {
  return value.alternatives.map(({ pieces, trail }) => {
    const origins: Origin[] = [];
    let text = '';
    for (const piece of pieces) {
      const hole = piece.kind === 'literal' ? withoutHoles(piece.text) : holeAt(origins.length);
      text += hole ?? '';
      if (piece.kind !== 'literal' && hole !== undefined) origins.push(piece);
    }
    return { text, origins, trail };
  });
}

/** The value of a part of a template's text. */
export function partOf(part: string, template: Template): Value {
  const pieces: Origin[] = [];
  let from = 0;
  for (const { index } of part.matchAll(HOLES)) {
    const origin = template.origins[part.charCodeAt(index) - FIRST];
    if (origin === undefined) continue;
    if (index > from) pieces.push({ kind: 'literal', text: part.slice(from, index) });
    pieces.push(origin);
    from = index + 1;
  }
  if (from < part.length) pieces.push({ kind: 'literal', text: part.slice(from) });
  return { choice: 'first-non-empty', alternatives: [{ pieces, trail: template.trail }] };
}

/** The holes of a text, and which of its origins one stands for. */
export const HOLES = /[\uE000-\uF8FF]/g;
export const holeIndex = (hole: string): number => hole.charCodeAt(0) - FIRST;
/** The hole that stands for this origin; undefined where a text has more than anybody fills. */
export const holeAt = (index: number): string | undefined =>
  FIRST + index <= LAST ? String.fromCharCode(FIRST + index) : undefined;
/** Characters of a source that look like holes and are none. */
export const withoutHoles = (text: string, instead = ''): string => text.replace(HOLES, instead);

/** Whether a part of a template's text holds anything that is not known. */
export function isOpen(part: string): boolean {
  return /[\uE000-\uF8FF]/.test(part);
}
