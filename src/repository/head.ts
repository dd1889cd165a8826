import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitDirectoryOf } from './git.ts';

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The hash of the commit that is checked out, read without running git: from a loose reference,
 * from packed ones, or through the `.git` file of a linked work tree. Null where there is none.
 * Source: gitrepository-layout(5).
 */
export function headCommit(directory: string): string | null {
  const gitDirectory = gitDirectoryOf(directory);
  if (gitDirectory === undefined) return null;
  const head = readLine(join(gitDirectory, 'HEAD'));
  if (head === undefined) return null;
  if (!head.startsWith('ref:')) return HASH.test(head) ? head : null;
  const name = head.slice('ref:'.length).trim();
  if (!name.startsWith('refs/') || name.split('/').includes('..')) return null;
  // A linked work tree keeps its own HEAD and shares the references of the main repository.
  const common = readLine(join(gitDirectory, 'commondir'));
  const shared = common === undefined ? gitDirectory : resolve(gitDirectory, common);
  const loose = readLine(join(gitDirectory, name)) ?? readLine(join(shared, name));
  if (loose !== undefined) return HASH.test(loose) ? loose : null;
  return packed(shared, name);
}

function packed(gitDirectory: string, name: string): string | null {
  for (const line of (readText(join(gitDirectory, 'packed-refs')) ?? '').split('\n')) {
    const [hash, reference] = line.trim().split(' ');
    if (reference === name && hash !== undefined && HASH.test(hash)) return hash;
  }
  return null;
}

function readLine(path: string): string | undefined {
  return readText(path)?.split('\n', 1)[0]?.trim();
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
