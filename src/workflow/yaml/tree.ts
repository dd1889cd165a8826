import { blockText } from './block.ts';
import type { MapNode, Node, Pair, ScalarNode, SeqNode } from './node.ts';
import type { PlainValue, Word } from './plain.ts';
import { type Block, type Listener, scan } from './scan.ts';

/** The tree of a file of plain block YAML; undefined for every other. */
export function plainTree(path: string, text: string): Node | undefined {
  const tree = new Tree(path, text);
  return scan(text, tree) ? tree.root : undefined;
}

type Open =
  | { readonly kind: 'map'; readonly entries: Map<string, Pair> }
  | { readonly kind: 'seq'; readonly items: Node[] };

class Tree implements Listener {
  root: Node | undefined;
  readonly #path: string;
  readonly #text: string;
  readonly #open: Open[] = [];
  /** The last key of the innermost map while its value is not known. */
  #key: ScalarNode | undefined;
  /** What that value is if nothing follows. */
  #nothing: ScalarNode | undefined;

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
  }

  map(line: number, column: number): boolean {
    const entries = new Map<string, Pair>();
    this.#put({ kind: 'map', entries, path: this.#path, line, column });
    this.#open.push({ kind: 'map', entries });
    return true;
  }

  list(line: number, column: number): boolean {
    const items: Node[] = [];
    this.#put({ kind: 'seq', items, path: this.#path, line, column });
    this.#open.push({ kind: 'seq', items });
    return true;
  }

  close(): void {
    this.#settle();
    this.#open.pop();
  }

  key(key: string, line: number, column: number): boolean {
    this.#settle();
    const top = this.#open.at(-1);
    if (top?.kind !== 'map' || top.entries.has(key.toLowerCase())) return false;
    this.#key = this.#scalar(key, line, column);
    return true;
  }

  value(value: PlainValue, line: number, column: number): boolean {
    if (value.kind === 'empty') this.#nothing = this.#scalar('', line, column);
    else this.#put(this.#node(value, line, column));
    return true;
  }

  item(value: PlainValue, line: number, column: number): boolean {
    this.#put(this.#node(value, line, column));
    return true;
  }

  block(block: Block, line: number, column: number): boolean {
    const value = blockText(this.#text, block);
    if (value === undefined) return false;
    const path = this.#path;
    // A literal's lines are lines of the file, so its place is where they begin.
    if (block.folded) this.#put(this.#scalar(value, line, column));
    else
      this.#put({
        kind: 'scalar',
        value,
        block: true,
        path,
        line: line + 1,
        column: block.indent + 1,
      });
    return true;
  }

  /** The last key has no value but nothing. */
  #settle(): void {
    if (this.#nothing !== undefined) this.#put(this.#nothing);
  }

  #put(node: Node): void {
    this.#nothing = undefined;
    const top = this.#open.at(-1);
    if (top === undefined) this.root = node;
    else if (top.kind === 'seq') top.items.push(node);
    else if (this.#key !== undefined) {
      top.entries.set(this.#key.value.toLowerCase(), { key: this.#key, value: node });
      this.#key = undefined;
    }
  }

  #node(value: PlainValue, line: number, column: number): Node {
    switch (value.kind) {
      case 'empty':
        return this.#scalar('', line, column);
      case 'scalar':
        return this.#scalar(meant(value), line, column);
      case 'words': {
        const items = value.words.map((word) => this.#word(word, line, column));
        return { kind: 'seq', items, path: this.#path, line, column } satisfies SeqNode;
      }
      case 'braces': {
        const entries = new Map<string, Pair>();
        for (const { key, at, value: word } of value.pairs)
          entries.set(key.toLowerCase(), {
            key: this.#scalar(key, line, column + at),
            value: this.#word(word, line, column),
          });
        return { kind: 'map', entries, path: this.#path, line, column } satisfies MapNode;
      }
      default:
        return value satisfies never;
    }
  }

  #word(word: Word, line: number, column: number): ScalarNode {
    return this.#scalar(meant(word), line, column + word.at);
  }

  #scalar(value: string, line: number, column: number): ScalarNode {
    return { kind: 'scalar', value, block: false, path: this.#path, line, column };
  }
}

/** The core schema's words for nothing. */
const NULL = /^(?:~|null|Null|NULL)$/;

function meant({ text, quoted }: { readonly text: string; readonly quoted: boolean }): string {
  return !quoted && text.length <= 4 && NULL.test(text) ? '' : text;
}
