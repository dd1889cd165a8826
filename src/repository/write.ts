import { closeSync, existsSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { normalize } from './path.ts';
import type { Repository } from './repository.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Writes one file of a work tree; its byte order mark, which reading takes away, stays.
 * @returns in one sentence why nothing was written, or undefined.
 */
export function writeInto(
  directory: string,
  repository: Repository,
  path: string,
  text: string,
): string | undefined {
  const at = normalize(path);
  const { kind } = repository.read(path);
  if (at === undefined || kind === 'outside') return `${path} leads out of the repository`;
  if (kind === 'directory') return `${path} is a folder`;
  const file = join(directory, at);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    startsWithMark(file) ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : text,
  );
  return undefined;
}

function startsWithMark(file: string): boolean {
  if (!existsSync(file)) return false;
  const start = Buffer.alloc(BYTE_ORDER_MARK.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  return start.equals(BYTE_ORDER_MARK);
}
