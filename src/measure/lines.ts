import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Doubt } from '../usage/doubts.ts';

/** How much is read of everything together; a rollout of 2 GB is no rollout of a job. */
export interface Allowance {
  bytes: number;
}
export const MOST_BYTES = 512 * 1024 * 1024;

const CHUNK = 256 * 1024;
/** Longer lines hold pictures or whole files, and no line that counts is as long. */
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * The lines of a regular file that `wants` takes by their beginning, read piece by piece. No link is
 * followed and nothing waits for a pipe. What is not read is told.
 */
export function* linesOf(
  path: string,
  wants: (start: string) => boolean,
  allowance: Allowance,
  doubts: Set<Doubt>,
): Generator<string> {
  const file = opened(path, doubts);
  if (file === undefined) return;
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let parts: Buffer[] = [];
    let held = 0;
    for (;;) {
      const size = readSync(file, chunk, 0, CHUNK, null);
      if (size === 0) break;
      allowance.bytes -= size;
      if (allowance.bytes < 0) {
        doubts.add('too-much');
        return;
      }
      let from = 0;
      for (;;) {
        const end = chunk.indexOf(NEWLINE, from);
        const stop = end === -1 || end >= size ? size : end;
        if (held + stop - from <= LONGEST_LINE) parts.push(copyOf(chunk, from, stop, parts, wants));
        held += stop - from;
        from = stop + 1;
        if (stop === size) break;
        const text = textOf(parts, held, wants, doubts);
        if (text !== undefined) yield text;
        [parts, held] = [[], 0];
      }
    }
    // A line that is still being written is cut: what is not JSON is told by the reader.
    const text = textOf(parts, held, wants, doubts);
    if (text !== undefined) yield text;
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    doubts.add('unreadable');
  } finally {
    closeSync(file);
  }
}

const NEWLINE = 10;
/** As much of a line as tells its kind. */
const START = 160;

/** Of a line that nobody wants only the beginning is kept. */
function copyOf(
  chunk: Buffer,
  from: number,
  to: number,
  parts: readonly Buffer[],
  wants: (start: string) => boolean,
): Buffer {
  const first = parts[0] ?? chunk.subarray(from, to);
  const start = first.toString('latin1', 0, START);
  const skipped = first.length >= START && !wants(start);
  if (skipped && parts.length > 0) return Buffer.alloc(0);
  return Buffer.from(chunk.subarray(from, skipped ? Math.min(to, from + START) : to));
}

function textOf(
  parts: readonly Buffer[],
  length: number,
  wants: (start: string) => boolean,
  doubts: Set<Doubt>,
): string | undefined {
  const [first] = parts;
  if (first === undefined || length === 0) return undefined;
  if (!wants(first.toString('latin1', 0, START))) return undefined;
  if (length > LONGEST_LINE) {
    doubts.add('too-much');
    return undefined;
  }
  return (parts.length === 1 ? first : Buffer.concat(parts)).toString('utf8');
}

function opened(path: string, doubts: Set<Doubt>): number | undefined {
  try {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (fstatSync(file).isFile()) return file;
    closeSync(file);
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    doubts.add((error as NodeJS.ErrnoException).code === 'ELOOP' ? 'link' : 'unreadable');
    return undefined;
  }
  doubts.add('unreadable');
  return undefined;
}

/** What the system says of a file, and no fault of ours. */
export function isOfFiles(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException | null)?.syscall === 'string';
}
