import type { CompoundCommand, CompoundList, ParsedScript, Redirected } from 'unbash';
import type { Budget } from '../budget.ts';
import type { Command, Text } from '../script.ts';
import type { Source } from '../source.ts';

/** What the script has set so far, as far as its text shows. */
export interface ShellState {
  /** Last value assigned in the script, by name. */
  readonly variables: Map<string, Text>;
  readonly arrays: Map<string, readonly Text[]>;
  /** Variables of the loops around the place; always replaced. */
  readonly loops: Map<string, Text>;
  readonly functions: Map<string, FunctionBody>;
}

export interface FunctionBody {
  readonly body: CompoundCommand | Redirected | CompoundList;
  readonly source: Source;
}

/** `$1`…; undefined in the script itself, whose arguments its caller knows. */
export interface Positional {
  words: readonly Text[] | undefined;
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
