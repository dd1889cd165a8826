import { decode } from './decode.ts';
import { normalize } from './path.ts';
import type { Read, Repository } from './repository.ts';
import { directories } from './tree.ts';

/** A repository that exists only as texts by path: for tests and for files fetched from elsewhere. */
export function openMemory(
  files: Readonly<Record<string, string>>,
  label = 'memory',
  commit: string | null = null,
): Repository {
  const texts = new Map(Object.entries(files));
  const tree = directories(texts.keys());
  return {
    label,
    commit,
    read(path): Read {
      const at = normalize(path);
      if (at === undefined) return { kind: 'outside' };
      const text = texts.get(at);
      if (text !== undefined) return decode(Buffer.from(text, 'utf8'));
      return { kind: tree.has(at) ? 'directory' : 'missing' };
    },
    list(directory) {
      const at = normalize(directory);
      return (at === undefined ? undefined : tree.get(at)) ?? [];
    },
  };
}
