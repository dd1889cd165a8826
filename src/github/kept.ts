import { join } from 'node:path';
import { EMPTY_PACK, type Pack, type PackedLeaf, readPack, writePack } from '../repository/pack.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import { treeHash } from '../repository/tree-hash.ts';
import { writeResult } from '../repository/write.ts';
import { GitHubError, type Tree, type TreeEntry } from './client.ts';
import type { RepositoryName } from './event.ts';
import type { Objects } from './remote.ts';

/** A file of the pack is read whole. What takes more is asked for each time. */
const MOST_BYTES = 67_108_864;

/** Objects of one repository that are kept between two runs. */
export interface Kept extends Objects {
  /**
   * Writes what was used this time, where that differs from what is there. What was not used is let go,
   * unless the work was cut short and may have been about to use it.
   */
  keep(whole: boolean): void;
}

/**
 * The same objects, which asks only for what is not in the repository's file below `folder`. All in
 * it goes by git's own names, which are checked, so that it is never out of date and no stranger's
 * word; that a tree is the present one, and that this token may see it, GitHub says every time.
 */
export function keptObjects(
  objects: Objects,
  { folder, apiUrl, at }: { folder: string; apiUrl: string; at: RepositoryName },
): Kept {
  const name = `${at.owner}/${at.repository}`.toLowerCase();
  const of = `${apiUrl} ${name}`;
  const path = join(folder, new URL(apiUrl).host.replace(/[^\w.-]/g, '_'), `${name}.json`);
  const file = readPlainFile(path, MOST_BYTES);
  const known = file.kind === 'text' ? readPack(file.text, of) : EMPTY_PACK;
  const used = new Map<string, Buffer>();
  let listing: Pick<Pack, 'tree' | 'leaves'> = { tree: undefined, leaves: [] };
  let fresh = false;

  return {
    async readTree(where, tree, deep) {
      if (!deep) return objects.readTree(where, tree, deep);
      if (tree === known.tree) {
        listing = known;
        return { entries: known.leaves.map(entryOf), complete: true };
      }
      const answer = await objects.readTree(where, tree, deep);
      const leaves = leavesOf(answer);
      // Names that are no UTF-8 come changed: git does not give such a listing that name.
      if (answer.complete && treeHash(leaves, tree) === tree) {
        listing = { tree, leaves };
        fresh = true;
      }
      return answer;
    },

    here(hash) {
      const bytes = known.blobs.get(hash);
      if (bytes !== undefined) used.set(hash, bytes);
      return bytes;
    },

    async readBlobs(wanted) {
      const answers = await objects.readBlobs(wanted);
      for (const [index, { hash }] of wanted.entries()) {
        const answer = answers[index];
        if (answer === undefined || answer instanceof GitHubError) continue;
        used.set(hash, Buffer.from(answer));
        fresh = true;
      }
      return answers;
    },

    keep(whole) {
      if (!fresh && (!whole || used.size === known.blobs.size)) return;
      const blobs = whole ? used : new Map([...known.blobs, ...used]);
      const { tree, leaves } = listing.tree === undefined ? known : listing;
      writeResult(path, [writePack(of, { tree, leaves, blobs })], [folder]);
    },
  };
}

function leavesOf({ entries }: Tree): readonly PackedLeaf[] {
  return entries.filter(({ kind }) => kind !== 'directory');
}

function entryOf({ path, mode, hash, bytes }: PackedLeaf): TreeEntry {
  const kind = mode === '160000' ? 'module' : mode === '120000' ? 'link' : 'file';
  return { path, kind, mode, hash, bytes };
}
