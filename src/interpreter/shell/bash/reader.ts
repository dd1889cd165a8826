import type { CompoundCommand, CompoundList, ParsedScript, Redirected } from 'unbash';
import type { Budget } from '../budget.ts';
import type { Command, Text } from '../script.ts';
import type { Source } from '../source.ts';

/** What the script has set so far, as far as its text shows. */
export interface ShellState {
  /** Last value assigned in the script, by name; none that a condition may have kept from being assigned. */
  readonly variables: Map<string, Text>;
  readonly arrays: Map<string, readonly Text[]>;
  /** Each name that was assigned, in order, with the list that it was before. */
  readonly assigned: Assigned[];
  /** Variables of the loops around the place; always replaced. */
  readonly loops: Map<string, Text>;
  readonly functions: Map<string, FunctionBody>;
}

export interface Assigned {
  readonly name: string;
  readonly before: readonly Text[] | undefined;
}

export interface FunctionBody {
  readonly body: CompoundCommand | Redirected | CompoundList;
  readonly source: Source;
}

/** `$1`…; in the script itself its own arguments, which its caller knows. */
export interface Positional {
  words: readonly Text[];
}

/** The number of the script's own argument that `"$@"` begins with here, where it stands for those. */
export function ownFrom(word: Text | undefined): number | undefined {
  const [only, ...more] = word ?? [];
  return only?.kind === 'arguments' && more.length === 0 ? only.from : undefined;
}

/** The words behind the first `count`. */
export function wordsBehind(words: readonly Text[], count: number): readonly Text[] {
  const at = words.findIndex((word) => ownFrom(word) !== undefined);
  if (at < 0 || at >= count) return words.slice(count);
  const from = (ownFrom(words[at]) ?? 1) + count - at;
  return [[{ kind: 'arguments', from }], ...words.slice(at + 1)];
}

/** `$n`: one of the words, or one of the script's own arguments. */
export function nth(words: readonly Text[], n: number): Text | undefined {
  const [first] = wordsBehind(words, n - 1);
  const own = ownFrom(first);
  return own === undefined
    ? first
    : [{ kind: 'variable', name: String(own), fallback: undefined, instead: undefined }];
}

/** What reading a word needs. */
export interface Reader {
  readonly source: Source;
  readonly state: ShellState;
  readonly positional: Positional;
  readonly budget: Budget;
  /** Reads the commands of a substitution; they join the script's own. */
  substitute(script: ParsedScript | undefined, source: Source): readonly Command[];
}
