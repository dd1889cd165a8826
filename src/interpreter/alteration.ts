import { type Alternative, fromOrigin, literal, type Value } from '../value/value.ts';
import { ends, type Part, type Pattern, patternOf } from './pattern.ts';
import type { Alteration, Text } from './shell/script.ts';

/** Longer ones nobody rewrites in one word. */
const LONGEST_TEXT = 500;
const LONGEST_PATTERN = 50;

/**
 * A value as a shell rewrites it: exactly where its text stands in the files, and unknown where only the
 * run can tell. A credential of which a part is cut off is still that credential.
 */
export function altered(value: Value, how: Alteration, told: (text: Text) => Value): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.flatMap((one) => rewritten(one, how, told)),
  };
}

function rewritten(
  one: Alternative,
  how: Alteration,
  told: (text: Text) => Value,
): readonly Alternative[] {
  let text = '';
  for (const piece of one.pieces) {
    if (piece.kind !== 'literal') return [one];
    text += piece.text;
  }
  const after = textAfter(text, how, told);
  const { alternatives } =
    after === undefined ? fromOrigin({ kind: 'command', text: how.text }) : literal(after);
  return alternatives.map(({ pieces }) => ({ ...one, pieces }));
}

function textAfter(text: string, how: Alteration, told: (text: Text) => Value): string | undefined {
  switch (how.kind) {
    case 'slice':
      return text.slice(how.from, how.length === undefined ? undefined : how.from + how.length);
    case 'case': {
      const change = (part: string) =>
        how.operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase();
      return how.operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1);
    }
    case 'remove':
    case 'replace': {
      const pattern = patternOf(how.pattern, told);
      if (!isTried(text, pattern)) return undefined;
      if (how.kind === 'remove') return without(text, how.operator, pattern.parts);
      const [by, ...more] = told(how.by).alternatives;
      const put = by?.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : undefined));
      return put === undefined || more.length > 0 || put.includes(undefined)
        ? undefined
        : replaced(text, how.operator, pattern.parts, put.join(''));
    }
    default:
      return how satisfies never;
  }
}

function isTried(text: string, { parts, exact }: Pattern): boolean {
  return exact && text.length <= LONGEST_TEXT && parts.length <= LONGEST_PATTERN;
}

/** The shortest of the beginnings or ends that fit, or the longest (`##`, `%%`). */
function without(text: string, operator: string, parts: readonly Part[]): string {
  const pick = operator.length === 2 ? -1 : 0;
  if (operator.startsWith('#')) return text.slice(ends(text, 0, parts).at(pick) ?? 0);
  const backwards = (of: string) => [...of.split('')].reverse().join('');
  const [end, last] = [backwards(text), [...parts].reverse()];
  return backwards(end.slice(ends(end, 0, last).at(pick) ?? 0));
}

/** The longest that fits at the first place, at each, at the beginning alone (`/#`) or at the end (`/%`). */
function replaced(text: string, operator: string, parts: readonly Part[], by: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const found = ends(text, at, parts);
    const end = operator === '/%' ? found.find((one) => one === text.length) : found.at(-1);
    const fits = end !== undefined && end > at;
    out += fits ? by : text.slice(at, at + 1);
    at = fits ? end : at + 1;
    if (operator === '/#' || (fits && operator !== '//')) break;
  }
  return out + text.slice(at);
}
