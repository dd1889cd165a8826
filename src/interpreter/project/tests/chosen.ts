import { type TestCase, UNSEEN_TAG } from '../../code/test-reading.ts';

/** Whether a build tool's own words and settings pick a test, by its name and its file. */
export type Chosen = (test: TestCase, path: string) => boolean;

export const ALL: Chosen = () => true;

/** A name with stars for whatever stands there; tried part by part, so that no pattern takes long. */
export function fitsStars(text: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split(/\*+/);
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return text.endsWith(last) && text.length - last.length >= at;
}

/** Whether a yes or no that asks for tags lets a test in, whatever tags the file does not write out. */
export function mayHold(
  asks: (has: (tag: string) => boolean) => boolean,
  tags: readonly string[],
): boolean {
  const has = (otherwise: boolean) => (tag: string) =>
    tags.includes(tag) || (otherwise && tags.includes(UNSEEN_TAG));
  return asks(has(true)) || asks(has(false));
}

/** The class that a file is called after: nested ones are chosen with it. */
export function classOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
