import { parseJson } from '../support/json.ts';
import { blobHash } from './blob-hash.ts';
import { type Leaf, treeHash } from './tree-hash.ts';

/** A file of a listing; its size is the one thing of it that git's names do not vouch for. */
export interface PackedLeaf extends Leaf {
  readonly bytes: number;
}

/** What was read of a repository, by git's names: the files of one tree, and contents. */
export interface Pack {
  readonly tree: string | undefined;
  readonly leaves: readonly PackedLeaf[];
  readonly blobs: ReadonlyMap<string, Buffer>;
}

export const EMPTY_PACK: Pack = { tree: undefined, leaves: [], blobs: new Map() };

const SCHEMA = 'spend-guard/pack/v1';
const TEXT = 't';
const BYTES = 'b';

export function writePack(of: string, { tree, leaves, blobs }: Pack): string {
  const lines = leaves.map(({ mode, hash, bytes, path }) => `${mode} ${hash} ${bytes} ${path}`);
  const contents = [...blobs].map(([hash, bytes]) => [hash, packed(bytes)]);
  return `${JSON.stringify({ schema: SCHEMA, of, tree, leaves: lines, blobs: contents })}\n`;
}

/**
 * What a pack holds of what it is asked for, and nothing that git does not give that name: whoever
 * wrote the file, it can only save requests. One that is damaged, another's or of another version
 * is empty.
 */
export function readPack(text: string, of: string): Pack {
  const data = parsed(text);
  if (data?.schema !== SCHEMA || data.of !== of) return EMPTY_PACK;
  const blobs = new Map<string, Buffer>();
  for (const one of listOf(data.blobs)) {
    const [hash, content] = listOf(one);
    if (typeof hash !== 'string' || typeof content !== 'string') continue;
    const bytes = unpacked(content);
    if (blobHash(bytes, hash) === hash) blobs.set(hash, bytes);
  }
  const leaves = listOf(data.leaves).flatMap(leafOf);
  const { tree } = data;
  const whole = typeof tree === 'string' && treeHash(leaves, tree) === tree;
  return whole ? { tree, leaves, blobs } : { ...EMPTY_PACK, blobs };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const data = parseJson(text);
  return typeof data === 'object' && data !== null ? { ...data } : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function leafOf(line: unknown): readonly PackedLeaf[] {
  const found = typeof line === 'string' ? /^(\d{5,6}) ([0-9a-f]+) (\d+) (.+)$/s.exec(line) : null;
  if (found === null) return [];
  const [, mode = '', hash = '', bytes, path = ''] = found;
  return [{ mode, hash, bytes: Number(bytes), path }];
}

/** As text where that is all of it: a pack is mostly scripts. */
function packed(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes)
    ? `${TEXT}${text}`
    : `${BYTES}${bytes.toString('base64')}`;
}

function unpacked(content: string): Buffer {
  return Buffer.from(content.slice(1), content.startsWith(BYTES) ? 'base64' : 'utf8');
}
