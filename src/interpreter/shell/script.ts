/**
 * What a script does, as far as its text shows: the commands in source order with everything that
 * can carry money. Dialect-free: bash, PowerShell and cmd are read into the same shape.
 */

import type { Fork, Path } from '../../report/every-way.ts';

/** A word or text; pieces are joined. */
export type Text = readonly Piece[];
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  /** `$NAME`, `${NAME}`, `%NAME%`, `$env:NAME`; with the text used when it is unset or empty (`:-`) or set (`:+`). */
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly fallback: Text | undefined;
      readonly instead: Text | undefined;
      /** The value is cut or rewritten on the way: `${A%x}`, `${A//a/b}`; of `%A:x=y%` and the like nobody follows how. */
      readonly altered?: true | Alteration;
      /** The fallback stays its value: `${A:=x}`. */
      readonly assigns?: true;
      /** Outside of quotes: white space in its value makes several words of it. */
      readonly splits?: true;
    }
  /** `${{ … }}`, the expression without its braces; GitHub replaces it before the shell sees it. */
  | { readonly kind: 'expression'; readonly expression: string; readonly splits?: true }
  /** `$( … )`, backquotes, `<( … )`: what runs inside. */
  | {
      readonly kind: 'command';
      readonly commands: readonly Command[];
      readonly text: string;
      readonly splits?: true;
    }
  /** Each of these in turn: the variable of a loop over words that stand there. */
  | { readonly kind: 'each'; readonly texts: readonly Text[] }
  /** A word of a list that is there on some ways of the conditions around it alone. */
  | { readonly kind: 'perhaps'; readonly text: Text; readonly on: On }
  /** The script's own arguments from this one on; alone in a word, as many words. */
  | { readonly kind: 'arguments'; readonly from: number }
  /** What is known before the line is read: the line's hole of this number, and how it was written. */
  | { readonly kind: 'hole'; readonly index: number; readonly text: string }
  /** Anything whose result the text does not show: arithmetic, globs, positional parameters (`name: '1'` is a variable). */
  | { readonly kind: 'unknown'; readonly text: string };

/** Of each of these conditions one of these ways has to be taken. */
export type On = ReadonlyMap<Fork, ReadonlySet<number>>;

/** How a value is rewritten where it is used: https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html */
export type Alteration = {
  /** As it is written. */
  readonly text: string;
} & (
  | { readonly kind: 'remove'; readonly operator: '#' | '##' | '%' | '%%'; readonly pattern: Text }
  | {
      readonly kind: 'replace';
      readonly operator: '/' | '//' | '/#' | '/%';
      readonly pattern: Text;
      readonly by: Text;
    }
  | { readonly kind: 'case'; readonly operator: '^' | '^^' | ',' | ',,' }
  | { readonly kind: 'slice'; readonly from: number; readonly length: number | undefined }
);

/** A `case`: its word, and the patterns of each of its ways. */
export interface Choice {
  readonly word: Text;
  readonly ways: readonly (readonly Text[])[];
}

/** One way of a `case`, by its place among them. */
export interface Branch {
  readonly of: Choice;
  readonly way: number;
}

export interface Redirect {
  /** `<` reads, the others write. */
  readonly operator: '>' | '>>' | '<';
  readonly target: Text;
  /** 1 by default for writes, 0 for reads; `&>` is 1. */
  readonly descriptor: number;
}

export interface Command {
  /** The command's name; empty for a bare assignment. */
  readonly name: Text;
  readonly args: readonly Text[];
  /** `A=1 B=2 command`, or a bare assignment, or the arguments of `export`, `declare`, `$env:A = …`, `set A=…`. */
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
  /** What stands on standard input: a here-document, a here-string, or the commands of the pipeline before it. */
  readonly stdin:
    | { readonly kind: 'text'; readonly text: Text }
    /** `from` is the last command of the stage before, `stage` all of them (`{ a; b; } | c`). */
    | { readonly kind: 'pipe'; readonly from: Command; readonly stage: readonly Command[] }
    | undefined;
  /** The command runs only if something that the text does not decide holds: `if`, `&&` after a test, `||`, a loop, a case, an uncalled function's body is left out. */
  readonly conditional: boolean;
  /**
   * How it must have ended where whatever stands behind it runs: else `set -e` or an `exit` ends the script.
   * Undefined where the script may go on in any case, or the command itself may be passed over.
   */
  readonly passes?: 'success' | 'failure';
  /** It must so only where whoever starts the script says `bash -e`, as GitHub does for the text of a step. */
  readonly byStart?: true;
  /** Where it is conditional by nothing but these: the ways that lead to it, of conditions that have one for every case. */
  readonly forks?: Path;
  /** `while [ "$1" != -- ]`: the word at which the loop around it ends. */
  readonly until?: string;
  /** The ways of a `case` that it stands in, outermost first. */
  readonly branches?: readonly Branch[];
  /** `exit`, `return` or `false` guards are not modelled; a subshell's assignments do not leave it. */
  readonly subshell: boolean;
  /**
   * The subshells around the command, outermost first, numbered within the script. An assignment
   * reaches the later commands whose scope starts with its own. Empty in the script's own shell.
   */
  readonly scope: readonly number[];
  /** The calls of functions around the command, numbered within the script: `local` ends with its call. */
  readonly calls: readonly number[];
  /** Where a text that it holds begins, for whoever reads that as a script: its here-document, else its last word. */
  readonly text: { readonly line: number; readonly column: number };
  /** Lines count from 0 within the script, columns from 0 within the line. */
  readonly line: number;
  readonly column: number;
  /** The command as written, one line, at most 200 characters, expressions in place. */
  readonly source: string;
}

export interface Assignment {
  readonly name: string;
  readonly value: Text;
  /** `export`ed, or in front of a command: children see it. */
  readonly exported: boolean;
  /** `NAME+=…` */
  readonly append: boolean;
}

/** A text to read: as it stands in a file, or one with holes and how each of them was written. */
export type Written = string | { readonly text: string; readonly shown: readonly string[] };

export interface Script {
  /**
   * In the order they run; pipelines flattened; what a substitution runs stands before the command
   * that it is part of (and in the piece); calls of functions defined in the script are replaced by
   * their bodies with `$1`… filled in. A program that starts another one (`sudo`, `bash -c`) stands as
   * it is written: what it leads to is told when it is started.
   */
  readonly commands: readonly Command[];
  /** Why only a part of it is here, with the bound where it is one; undefined: all of it is. */
  readonly cut: string | undefined;
  /**
   * Variables that hold more than one thing over time, or what the text does not show: set in a loop, by
   * `read`, perhaps. `@` stands for the script's own arguments.
   */
  readonly unsettled?: ReadonlySet<string>;
}
