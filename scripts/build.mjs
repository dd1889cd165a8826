#!/usr/bin/env node
/**
 * Bundles the two entries into `dist`, which is committed: GitHub runs an action straight from its
 * repository, with no install step. Not minified and without source maps, so that a change of
 * `dist` can be read and the start stays fast; a bundle is the same byte for byte on every machine.
 */
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { licenses } from './licenses.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const ENTRIES = [
  { name: 'cli', entry: 'src/cli.ts', executable: true },
  { name: 'action', entry: 'src/action.ts', executable: false },
];

/** Builds every entry below `directory`, which is emptied first: chunk names change between builds. */
export async function build(directory) {
  await rm(directory, { recursive: true, force: true });
  for (const { name, entry, executable } of ENTRIES) {
    const { code, assets, stats } = await ncc(join(ROOT, entry), {
      cache: false,
      esm: true,
      minify: false,
      quiet: true,
      sourceMap: false,
      target: 'es2023',
    });
    const main = executable ? `#!/usr/bin/env node\n${withoutShebang(code)}` : code;
    await write(join(directory, name, 'index.js'), main);
    if (executable) await chmod(join(directory, name, 'index.js'), 0o755);
    for (const [file, asset] of Object.entries(assets))
      await write(join(directory, name, file), asset.source);
    const bundled = [...stats.compilation.modules].map((module) => module.resource);
    await write(join(directory, name, 'licenses.txt'), await licenses(bundled));
    // Without it Node would take its module kind from whatever package.json lies above.
    await write(join(directory, name, 'package.json'), '{ "type": "module" }\n');
  }
}

function withoutShebang(code) {
  return code.toString().replace(/^#!.*\n/, '');
}

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(join(ROOT, 'dist')).catch((error) => {
    // Only the message: the bundler is one long line, and Node would print it whole.
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
