import { baseName } from '../../../repository/path.ts';
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

/** Whether a test has a tag; undefined where its file does not write all of them out. */
export function hasTag(tags: readonly string[]): (tag: string) => boolean | undefined {
  return (tag) => tags.includes(tag) || (tags.includes(UNSEEN_TAG) ? undefined : false);
}

/** The class that a file is called after: nested ones are chosen with it. */
export function classOf(path: string): string {
  return baseName(path).replace(/\.\w+$/, '');
}
