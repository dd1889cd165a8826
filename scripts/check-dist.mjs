#!/usr/bin/env node
/**
 * Says whether the committed `dist` is what the sources make: builds it again next door and
 * compares byte for byte. What runs is `dist`, so a reviewer must be able to trust that it is `src`.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const COMMITTED = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');

const temporary = await mkdtemp(join(tmpdir(), 'spend-guard-dist-'));
try {
  const rebuilt = join(temporary, 'dist');
  await build(rebuilt);
  const differences = compare(await contents(COMMITTED), await contents(rebuilt));
  for (const difference of differences) console.error(`  ${difference}`);
  if (differences.length > 0) {
    console.error('dist is not what the sources make. Run `npm run build` and commit dist.');
    process.exitCode = 1;
  } else console.log('dist is what the sources make, byte for byte.');
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function contents(directory) {
  const files = new Map();
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(directory, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

function compare(committed, rebuilt) {
  const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort();
  return names.flatMap((name) => {
    const before = committed.get(name);
    const now = rebuilt.get(name);
    if (before === undefined) return [`missing  dist/${name}`];
    if (now === undefined) return [`left over  dist/${name}`];
    return before.equals(now) ? [] : [`differs  dist/${name}`];
  });
}
