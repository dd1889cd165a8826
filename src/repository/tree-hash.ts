import { createHash } from 'node:crypto';

export interface Leaf {
  readonly path: string;
  /** As git writes it: `100644`, `120000`, `160000`. */
  readonly mode: string;
  readonly hash: string;
}

/** Folders in folders beyond what any project has; a listing that goes deeper is not checked. */
const MOST_DEEP = 200;

type Folder = Map<string, Folder | Leaf>;

/**
 * Git's name for a folder with these files, links and submodules and no others, written as `like`
 * is: whoever has the name of a tree needs to trust nobody for what is in it. Undefined for what git
 * does not store. Source: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects, "Tree Objects".
 */
export function treeHash(leaves: Iterable<Leaf>, like: string): string | undefined {
  const root: Folder = new Map();
  for (const leaf of leaves) if (!put(root, leaf)) return undefined;
  return hashOf(root, like.length === 64 ? 'sha256' : 'sha1').toString('hex');
}

function put(root: Folder, leaf: Leaf): boolean {
  const parts = leaf.path.split('/');
  const name = parts.pop() ?? '';
  if (parts.length > MOST_DEEP) return false;
  let at = root;
  for (const part of parts) {
    const below = at.get(part) ?? new Map();
    if (!(below instanceof Map)) return false;
    at.set(part, below);
    at = below;
  }
  if (at.has(name)) return false;
  at.set(name, leaf);
  return true;
}

function hashOf(folder: Folder, algorithm: string): Buffer {
  const entries = [...folder].map(([name, one]) => {
    const below = one instanceof Map;
    const mode = below ? '40000' : one.mode;
    const hash = below ? hashOf(one, algorithm) : Buffer.from(one.hash, 'hex');
    // A folder sorts as if its name ended with a slash.
    const order = Buffer.from(below ? `${name}/` : name);
    return { order, bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`), hash]) };
  });
  const bytes = entries.sort((a, b) => a.order.compare(b.order)).map((one) => one.bytes);
  const length = bytes.reduce((sum, one) => sum + one.length, 0);
  const hash = createHash(algorithm).update(`tree ${length}\0`);
  for (const one of bytes) hash.update(one);
  return hash.digest();
}
