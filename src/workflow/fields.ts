import type { Place } from '../value/evidence.ts';
import type { Declared, Diagnostic, Entries, Entry, Scalar } from './model.ts';
import { type MapNode, type Node, type Pair, toJson } from './yaml/node.ts';

/** Collects what went wrong while one file is read. */
export type Report = (code: string, place: Place, message: string) => void;

export function reporter(path: string, into: Diagnostic[]): Report {
  return (code, { line }, message) => into.push({ code, path, line, message });
}

export const NO_ENTRIES: Entries = new Map();

/** The key and value under a name; the runner compares keys without case. */
function pair(node: Node | undefined, name: string): Pair | undefined {
  return node?.kind === 'map' ? node.entries.get(name.toLowerCase()) : undefined;
}

export function child(node: Node | undefined, name: string): Node | undefined {
  return pair(node, name)?.value;
}

export function mapAt(node: Node | undefined, name: string): MapNode | undefined {
  const value = child(node, name);
  return value?.kind === 'map' ? value : undefined;
}

/** The scalar under a name; undefined where there is none or something else stands there. */
export function scalarAt(node: Node | undefined, name: string): Scalar | undefined {
  const value = child(node, name);
  return value?.kind === 'scalar' ? value : undefined;
}

/** A scalar as it is; a list or a map as JSON text at the same place. */
export function scalarOrJson(node: Node): Scalar {
  if (node.kind === 'scalar') return node;
  const { path, line, column } = node;
  return { value: toJson(node), block: false, path, line, column };
}

export function entries(node: Node | undefined): Entries {
  if (node?.kind !== 'map' || node.entries.size === 0) return NO_ENTRIES;
  const found = new Map<string, Entry>();
  for (const { key, value } of node.entries.values())
    found.set(key.value, { key: placeOf(key), ...plainScalar(scalarOrJson(value)) });
  return found;
}

export function placeOf({ path, line, column }: Place): Place {
  return { path, line, column };
}

function plainScalar({ value, block, path, line, column }: Scalar): Scalar {
  return { value, block, path, line, column };
}

/** `x` or `[x, y]`: both are written where GitHub wants a list of names. */
export function scalars(node: Node | undefined): readonly Scalar[] {
  if (node === undefined) return [];
  if (node.kind === 'seq') return node.items.map(scalarOrJson);
  return node.kind === 'scalar' && node.value !== '' ? [node] : [];
}

export function texts(node: Node | undefined): readonly string[] {
  return scalars(node).map((s) => s.value);
}

export function isTrue(scalar: Scalar | undefined): boolean {
  return scalar?.value.toLowerCase() === 'true';
}

/** The inputs or secrets that a workflow or an action declares. */
export function declared(node: Node | undefined): readonly Declared[] {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].map(({ key, value }) => {
    const initial = child(value, 'default');
    return {
      name: key.value,
      required: isTrue(scalarAt(value, 'required')),
      default: initial === undefined ? undefined : scalarOrJson(initial),
      type: scalarAt(value, 'type')?.value ?? '',
      options: texts(child(value, 'options')),
      ...placeOf(key),
    };
  });
}

/** `outputs:` of an action or a called workflow: names to the `value:` of each. */
export function outputs(node: Node | undefined): Entries {
  if (node?.kind !== 'map') return NO_ENTRIES;
  const found = new Map<string, Entry>();
  for (const { key, value } of node.entries.values()) {
    const scalar = scalarAt(value, 'value');
    if (scalar !== undefined) found.set(key.value, { key: placeOf(key), ...plainScalar(scalar) });
  }
  return found;
}
