import { createHash } from 'node:crypto';
import { BYTE_ORDER_MARK } from './decode.ts';

/** Git's name for a file's content, in the hash that another such name is written in. */
export function blobHash(bytes: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** The bytes that a decoded text can have been, with and without a byte order mark. */
export function bytesOfText(text: string): readonly Buffer[] {
  return [text, BYTE_ORDER_MARK + text].map((one) => Buffer.from(one, 'utf8'));
}

/** Whether git gives this name to a file with this text. */
export function isNameOf(hash: string, text: string): boolean {
  return bytesOfText(text).some((bytes) => blobHash(bytes, hash) === hash);
}
