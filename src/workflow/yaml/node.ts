import type { Place } from '../../value/evidence.ts';
import type { Diagnostic, Gap, Scalar } from '../model.ts';

/** A positioned piece of a YAML file, aliases replaced by what they stand for. */
export type Node = ScalarNode | MapNode | SeqNode;
export interface ScalarNode extends Scalar {
  readonly kind: 'scalar';
}
export interface MapNode extends Place {
  readonly kind: 'map';
  /** By lower-cased key: the runner compares keys without case. In source order. */
  readonly entries: ReadonlyMap<string, Pair>;
}
export interface SeqNode extends Place {
  readonly kind: 'seq';
  readonly items: readonly Node[];
}
export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface YamlFile {
  readonly root: Node | undefined;
  /** Whether a node of it ends before the first mistake, and so is as the author wrote it. */
  readonly isWhole: (node: Node) => boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Where it may mean more to GitHub than was read here. */
  readonly gap: Gap | undefined;
}

/** A value that is no scalar, as JSON; every scalar in it as text. */
export function toJson(node: Node): string {
  return JSON.stringify(plain(node));
}

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'seq':
      return node.items.map(plain);
    case 'map': {
      const out: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries.values()) out[key.value] = plain(value);
      return out;
    }
    default:
      return node satisfies never;
  }
}
