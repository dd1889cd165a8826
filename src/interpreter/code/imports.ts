export interface Import {
  /** As written, relative dots of Python included. */
  readonly specifier: string;
  /** `imported` is `*` for the whole module. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
  readonly line: number;
  readonly column: number;
  /** It is run as a program, and not only brought in: `runpy.run_path`. */
  readonly runs?: true;
  /** The expression that names it, where that is more than a text: whatever fits may be meant. */
  readonly made?: { readonly start: number; readonly end: number };
  /** Tokens of the statement; names in it are no uses. */
  readonly start: number;
  readonly end: number;
}

/** Whether an import brings in a library, or a part of it: `openai`, `openai/resources`, `openai.types`. */
export function isOf({ specifier }: Import, library: string): boolean {
  return specifier === library || ['/', '.'].some((sign) => specifier.startsWith(library + sign));
}
