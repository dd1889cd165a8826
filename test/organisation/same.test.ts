/** A repository that is read through the API gets the report that its checkout gets. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compare } from './same.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

test('every fixture reads the same through the API as from a checkout', async () => {
  const found = discover('');
  expect(found.length).toBeGreaterThan(90);
  const folders = new Map(found.map((name) => [name.replaceAll('/', '-'), join(FIXTURES, name)]));
  const { compared, requests, again } = await compare(folders);
  for (const { name, remote, checkout } of compared) expect(remote, name).toEqual(checkout);
  expect(requests / found.length).toBeLessThanOrEqual(2.2);
  expect(again / found.length).toBeLessThanOrEqual(1.05);
}, 900_000);

/** Every fixture is a repository of its own. */
function discover(folder: string): readonly string[] {
  const entries = readdirSync(join(FIXTURES, folder), { withFileTypes: true });
  if (entries.some(({ name }) => name === '.github')) return [folder];
  return entries.flatMap((one) => (one.isDirectory() ? discover(join(folder, one.name)) : []));
}
