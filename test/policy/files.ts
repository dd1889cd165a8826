import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** A file of the project, by its path from the root. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/**
 * Compares a text with a committed file; `UPDATE_FILES=1` writes it first. A missing file fails:
 * nothing is ever written by a plain run.
 */
export function expectFile(path: string, text: string): void {
  const file = fromRoot(path);
  if (process.env.UPDATE_FILES === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `${path} is missing; write it with UPDATE_FILES=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
