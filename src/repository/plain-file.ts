import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

export type PlainFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * The text of a file that somebody else put there: an ordinary file of bounded size, opened once, so
 * that it cannot be swapped for a link or a pipe between looking and reading.
 */
export function readPlainFile(path: string, maxBytes: number): PlainFile {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return { kind: 'refused', why: 'there is no ordinary file of that name' };
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { kind: 'refused', why: 'it is not an ordinary file' };
    if (found.size > maxBytes) return { kind: 'refused', why: `it has ${found.size} bytes` };
    return { kind: 'text', text: readFileSync(file, 'utf8') };
  } catch {
    return { kind: 'refused', why: 'it cannot be read' };
  } finally {
    closeSync(file);
  }
}
