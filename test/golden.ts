import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** No larger: what nobody reads through is no golden. */
const LARGEST = 60_000;

/**
 * A folder of golden files, one for each part, and no other file in it (`-u` writes them, and leaves
 * it to you to delete what is no part any more).
 */
export async function matchGoldens(folder: URL, parts: ReadonlyMap<string, string>): Promise<void> {
  const directory = fileURLToPath(folder);
  for (const [name, text] of parts) {
    expect(text.length, name).toBeLessThan(LARGEST);
    await expect(text).toMatchFileSnapshot(`${directory}${name}.txt`);
  }
  const files = new Set([...parts.keys()].map((name) => `${name}.txt`));
  expect(readdirSync(directory).filter((file) => !files.has(file))).toEqual([]);
}

/** Lines or blocks put together by the part they belong to, in their order. */
export function inParts(
  blocks: readonly (readonly [part: string, text: string])[],
): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [part, text] of blocks) parts.set(part, `${parts.get(part) ?? ''}${text}\n`);
  return parts;
}
