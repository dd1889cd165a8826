import { parseJson } from '../support/json.ts';
import { literal, literalText, oneOf, type Value } from '../value/value.ts';

/** Every text a value can turn out to be, where the files determine them all. */
export function possibleTexts(value: Value): readonly string[] | undefined {
  const texts: string[] = [];
  for (const alternative of value.alternatives) {
    const text = literalText({ choice: 'one-of', alternatives: [alternative] });
    if (text === undefined) return undefined;
    texts.push(text);
  }
  if (value.choice === 'one-of' && texts.length > 0) return texts;
  return [texts.find((text) => text !== '') ?? ''];
}

/** A name that nobody wrote down anywhere; two of them need not be the same. */
export const SOMEBODY: Value = oneOf(literal('\u0000one'), literal('\u0000other'));

/** Whether it is no text that stands anywhere, whatever it is compared with. */
export function isUnwritten(value: Value): boolean {
  return possibleTexts(value)?.every((text) => text.startsWith('\u0000')) ?? false;
}

/** What a text begins with, lower-cased, and whether that is all of it. */
export interface Beginning {
  readonly text: string;
  readonly whole: boolean;
}

/** Of every text that a value can be; undefined where one of them may begin with anything. */
export function beginnings(value: Value): readonly Beginning[] | undefined {
  const whole = possibleTexts(value);
  if (whole !== undefined) return whole.map((text) => ({ text: text.toLowerCase(), whole: true }));
  if (value.choice !== 'one-of' && value.alternatives.length > 1) return undefined;
  const all = value.alternatives.map(({ pieces }): Beginning => {
    const end = pieces.findIndex(({ kind }) => kind !== 'literal');
    const known = end < 0 ? pieces : pieces.slice(0, end);
    const text = known.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
    return { text: text.toLowerCase(), whole: end < 0 };
  });
  return all.every(({ text, whole: isWhole }) => isWhole || text !== '') ? all : undefined;
}

/** The parts of a JSON text: its members, each as text (JSON where it is no scalar). */
export function jsonMembers(text: string): ReadonlyMap<string, string> | undefined {
  const parsed = parseJson(text);
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  return new Map(
    Object.entries(parsed).map(([name, member]) => [name.toLowerCase(), asText(member)]),
  );
}

/** A JSON list as texts. */
export function jsonList(text: string): readonly string[] | undefined {
  const parsed = parseJson(text);
  return Array.isArray(parsed) ? parsed.map(asText) : undefined;
}

/** What `fromJSON` makes of a text: a scalar as its text, the rest as it was. */
export function fromJsonText(text: string): string {
  const parsed = parseJson(text);
  return parsed === undefined || typeof parsed === 'object' ? text : asText(parsed);
}

function asText(member: unknown): string {
  if (member === null) return '';
  return typeof member === 'object' ? JSON.stringify(member) : String(member);
}
