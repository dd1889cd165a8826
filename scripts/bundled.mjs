import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** For rolldown: each source still finds what lies beside it. */
const inPlace = {
  name: 'in-place',
  transform: (code, id) =>
    code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
};

/** A module of the tests, for scripts: what is written in TypeScript, every supported Node can run. */
export async function bundled(path) {
  const folder = mkdtempSync(join(tmpdir(), 'spend-guard-bundle-'));
  try {
    const bundle = await rolldown({
      ...{ cwd: ROOT, input: { index: path }, platform: 'node', plugins: [inPlace] },
      checks: { circularDependency: false },
    });
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
    await bundle.close();
    return await import(pathToFileURL(join(folder, 'index.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
