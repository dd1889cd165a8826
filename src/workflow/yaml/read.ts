import { readWithLibrary } from './library.ts';
import type { YamlFile } from './node.ts';
import { plainTree } from './tree.ts';

/**
 * Reads a YAML file as GitHub does (core schema, no merge keys, keys without case) in time
 * linear in its length, whatever it holds. Never throws. Plain block YAML, which most workflows
 * are, is read from its lines, several times faster than the library that reads the rest; that both
 * say the same is a property test.
 */
export function readYaml(path: string, text: string): YamlFile {
  const root = plainTree(path, text);
  if (root === undefined) return readWithLibrary(path, text);
  return { root, isWhole: () => true, diagnostics: [], gap: undefined };
}
