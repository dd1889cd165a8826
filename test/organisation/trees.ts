import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { blobHash } from '../e2e/github/state.ts';
import { type Content, type Entry, type Made, madeOf } from './world.ts';

/** The files of a folder as a server has them that never saw the folder; read when they are asked for. */
export function treeOf(folder: string): Made {
  const paths = new Map<string, string>();
  const entries: Entry[] = [];
  const read = (path: string): Exclude<Content, { readonly module: string }> => {
    const full = join(folder, path);
    return lstatSync(full).isSymbolicLink() ? { link: readlinkSync(full) } : readFileSync(full);
  };
  const walk = (directory: string): void => {
    for (const one of readdirSync(join(folder, directory), { withFileTypes: true })) {
      if (one.name === '.git') continue;
      const path = directory === '' ? one.name : `${directory}/${one.name}`;
      if (one.isDirectory()) walk(path);
      else if (one.isFile() || one.isSymbolicLink()) add(path);
    }
  };
  const add = (path: string): void => {
    const content = read(path);
    const sha = blobHash(content);
    const link = typeof content === 'object' && 'link' in content;
    const size =
      typeof content === 'object' && 'link' in content
        ? Buffer.byteLength(content.link)
        : content.length;
    paths.set(sha, path);
    entries.push({ path, mode: link ? '120000' : '100644', type: 'blob', sha, size });
  };
  walk('');
  return madeOf(entries, {
    get: (hash) => {
      const path = paths.get(hash);
      return path === undefined ? undefined : read(path);
    },
  });
}
