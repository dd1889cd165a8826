import type { Value } from '../../value/value.ts';
import type { Language } from './language.ts';
import type { Chunk } from './lex.ts';

/** Tokens `start` to before `end` of a chunk; without an end, the expression that starts there. */
export interface Span {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end?: number;
}

export type Filling = ReadonlyMap<string, Value>;

/** Asked for by `callersOf` and `programOf`, which note that somebody asked. */
export interface Callers {
  list: readonly { readonly file: SourceFile; readonly local: string; readonly name: string }[];
  /** All files of the program at hand: an object comes to where its class is not named. */
  program: readonly SourceFile[];
}

/** An option of the command line, as the program declares it. */
export interface Flag {
  readonly flag: string;
  /** The same in one letter: `-k`. */
  readonly short: string | undefined;
  /** Its default, and the variable that stands for it. */
  readonly fallbacks: readonly Span[];
  /** It takes no value: without it, it is off. */
  readonly alone: boolean;
}

/** One file as its tokens, and what other files of the program add to its names. */
export interface SourceFile extends Chunk {
  readonly path: string;
  readonly language: Language;
  /** Options of the command line by the name the program uses: `--api-key` is `api_key`. */
  readonly flags: ReadonlyMap<string, Flag>;
  /** Names that other files of the program define: filled when they are read. */
  readonly links: Map<string, { readonly file: SourceFile; readonly name: string }>;
  /** Files all of whose names are names here: `from x import *`, another file of the same package. */
  readonly stars: SourceFile[];
  /** The files of the program at hand that import this one. */
  readonly callers: Callers;
  /** What a shell or an expression puts into the text before it runs, by the hole's character. */
  readonly filled: Filling;
}
