import { literalText, type Value } from '../value/value.ts';

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asText(member: unknown): string {
  if (member === null) return '';
  return typeof member === 'object' ? JSON.stringify(member) : String(member);
}
