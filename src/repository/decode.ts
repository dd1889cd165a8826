import { isUtf8 } from 'node:buffer';
import { MAX_FILE_BYTES, type Read } from './repository.ts';

export const BYTE_ORDER_MARK = '\uFEFF';

/** The bytes of a file as text: invalid UTF-8 replaced and reported, a byte order mark removed. */
export function decode(bytes: Buffer): Read {
  if (bytes.length > MAX_FILE_BYTES) return { kind: 'too-large', bytes: bytes.length };
  const text = bytes.toString('utf8');
  return {
    kind: 'text',
    text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text,
    utf8: isUtf8(bytes),
  };
}

/** Plain code unit order: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byText(a.name, b.name);
}
