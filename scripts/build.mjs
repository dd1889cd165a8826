#!/usr/bin/env node
/**
 * Bundles the three entries, and what two of them share, into `dist`, which is committed: GitHub runs an action straight from its
 * repository, with no install step. Not minified and without source maps, so that a change of
 * `dist` can be read: each part says which source it comes from. CommonJS, which Node loads without
 * a turn of its loop for every file: a short run takes a tenth less. A bundle is the same byte for
 * byte on every machine.
 */
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { rolldown } from 'rolldown';
import { licenses } from './licenses.mjs';
import { groups, late, plainExports } from './parts.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const ENTRIES = [
  { name: 'cli', entry: 'src/cli.ts', file: 'main.js' },
  { name: 'action', entry: 'src/action.ts', file: 'index.js' },
  { name: 'measure', entry: 'src/measure.ts', file: 'index.js' },
];

/** What starts the command line: a Node of any age can read it and is told which one is needed. */
const STARTER = join(ROOT, 'scripts', 'starter.cjs');

/**
 * Packages that do nothing when they are only loaded, though they do not say so: what is not used
 * of them need not be in the bundle. `@actions/core` alone would bring an HTTP client of 700 kB for
 * identity tokens, which the Action never asks for, and load it at every start.
 */
const WITHOUT_SIDE_EFFECTS = /[\\/]node_modules[\\/](?:@actions|undici|tunnel)[\\/]/;

/**
 * `yaml` gives Node its CommonJS build, whose 60 modules each start on their own; the same sources
 * as ES modules become one scope and start several milliseconds sooner.
 */
const YAML = join(ROOT, 'node_modules', 'yaml', 'browser', 'index.js');

/**
 * What asks GitHub: the official toolkit, one file for the command line and the Action. Nothing of it
 * is split off, so `@vercel/ncc` bundles it, with the notices of its packages.
 */
const TOOLKIT = { source: 'src/github/toolkit.ts', folder: 'toolkit' };

const apart = {
  name: 'apart',
  resolveId: (id) =>
    id.endsWith('/toolkit.ts')
      ? { id: `../${TOOLKIT.folder}/index.js`, external: 'relative' }
      : null,
};

async function buildToolkit(directory) {
  // It holds nothing but words that JavaScript has as well; ncc knows a file by its ending.
  const entry = join(ROOT, 'node_modules', '.cache', 'toolkit.mjs');
  await write(entry, await readFile(join(ROOT, TOOLKIT.source), 'utf8'));
  const { code, assets } = await ncc(entry, {
    cache: false,
    esm: false,
    license: 'licenses.txt',
    quiet: true,
    target: 'es2022',
  });
  await write(join(directory, TOOLKIT.folder, 'index.js'), ascii(code));
  for (const [name, { source }] of Object.entries(assets))
    await write(join(directory, TOOLKIT.folder, name), source);
  await write(join(directory, TOOLKIT.folder, 'package.json'), COMMONJS);
}

// Without it Node would take its module kind from whatever package.json lies above.
const COMMONJS = '{ "type": "commonjs" }\n';

/** Builds every entry below `directory`, which is emptied first: chunk names change between builds. */
export async function build(directory) {
  await rm(directory, { recursive: true, force: true });
  for (const { name, entry, file: main } of ENTRIES) {
    const bundle = await rolldown({
      cwd: ROOT,
      input: { index: entry },
      platform: 'node',
      plugins: [apart, late],
      preserveEntrySignatures: 'allow-extension',
      resolve: { alias: { yaml: YAML } },
      treeshake: { moduleSideEffects: [{ test: WITHOUT_SIDE_EFFECTS, sideEffects: false }] },
      // A start that is put off for one entry may be needed at once by the other.
      checks: { ineffectiveDynamicImport: false, circularDependency: false },
    });
    const { output } = await bundle.generate({
      format: 'cjs',
      // A module of ncc tells its names only to `require`.
      dynamicImportInCjs: false,
      codeSplitting: { groups },
      // The sources have them; here each start would read them.
      comments: false,
      entryFileNames: main,
      chunkFileNames: '[name]-[hash].js',
    });
    await bundle.close();
    for (const file of output) {
      await write(join(directory, name, file.fileName), contentOf(file));
    }
    const bundled = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    await write(join(directory, name, 'licenses.txt'), await licenses(bundled));
    await write(join(directory, name, 'package.json'), COMMONJS);
  }
  await buildToolkit(directory);
  const starter = join(directory, 'cli', 'index.js');
  await write(starter, (await readFile(STARTER, 'utf8')).replace('NEEDED', await neededNode()));
  await chmod(starter, 0o755);
}

/** `20.19` of `"node": ">=20.19"`. */
async function neededNode() {
  const { engines } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return engines.node.replace('>=', '');
}

function contentOf(file) {
  return file.type === 'chunk' ? ascii(plainExports(file.code)) : file.source;
}

/**
 * Escapes what is not ASCII: V8 keeps a source with one such character in two bytes each and reads
 * it a tenth slower. An escape means the same in strings, templates and patterns, and nothing in
 * comments; no bundled name needs one, and no `String.raw` holds one.
 */
function ascii(code) {
  if (/String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('String.raw holds a character that must be escaped');
  return code.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(join(ROOT, 'dist')).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
