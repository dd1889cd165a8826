import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

export interface Import {
  /** As written, relative dots of Python included. */
  readonly specifier: string;
  /** `imported` is `*` for the whole module. */
  readonly names: readonly { readonly local: string; readonly imported: string }[];
  readonly line: number;
  readonly column: number;
  /** Tokens of the statement; names in it are no uses. */
  readonly start: number;
  readonly end: number;
}

/** What a file imports at run time; imports of types alone are left out. */
export function importsOf(file: SourceFile): readonly Import[] {
  return grammarOf(file).imports(file);
}
