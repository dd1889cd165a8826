import type { Read, Repository } from '../../src/repository/repository.ts';

/** A repository of a few texts. */
export function files(contents: Readonly<Record<string, string>>): Repository {
  const directories = new Map<string, Map<string, boolean>>([['', new Map()]]);
  for (const path of Object.keys(contents)) {
    const parts = path.split('/');
    for (let i = 0; i < parts.length; i++) {
      const parent = parts.slice(0, i).join('/');
      const names = directories.get(parent) ?? new Map<string, boolean>();
      names.set(parts[i] ?? '', i < parts.length - 1);
      directories.set(parent, names);
    }
  }
  return {
    label: 'memory',
    commit: null,
    read(path): Read {
      const text = Object.hasOwn(contents, path) ? contents[path] : undefined;
      if (text !== undefined) return { kind: 'text', text, utf8: true };
      return directories.has(path) ? { kind: 'directory' } : { kind: 'missing' };
    },
    list: (directory) =>
      [...(directories.get(directory) ?? [])].map(([name, isDirectory]) => ({
        name,
        directory: isDirectory,
      })),
  };
}
