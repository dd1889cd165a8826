import type { Flag, Span } from './source.ts';

/** A part of a file with names of its own. */
export interface Scope {
  readonly kind: 'file' | 'function' | 'class' | 'block';
  /** Of a function or a class; '' for one without. */
  readonly name: string;
  /** Its body, and where its definition begins. */
  readonly start: number;
  readonly end: number;
  readonly header: number;
  readonly parent: Scope | undefined;
  readonly parameters: readonly Parameter[];
  /** Where a class says what it builds on. */
  readonly bases: readonly string[];
  /** What its names are set to. */
  readonly names: Map<string, Binding[]>;
  /** Of a class: what its objects keep. */
  readonly members: Map<string, Binding[]>;
  /** The classes that its names are said to be of. */
  readonly types: Map<string, string>;
}

/** What a function is handed, by its place and its name. */
export interface Parameter {
  readonly name: string;
  readonly place: number;
  /** What it is where nothing is handed over. */
  readonly fallback: Span | undefined;
  /** The class that it is said to be of. */
  readonly type: string | undefined;
  /** It takes all that is left: `*words`, `...words`. */
  readonly rest: boolean;
  /** It is a member of what is handed over: `({ key })`. */
  readonly member: string | undefined;
}

/** What a name is set to. */
export type Binding =
  | { readonly kind: 'value'; readonly span: Span }
  /** A member of it: `const { name } = span`. */
  | { readonly kind: 'part'; readonly span: Span; readonly name: string }
  /** Its elements in turn: `for name in span`; of rows what stands at this place: `for title, name in span`. */
  | { readonly kind: 'each'; readonly span: Span; readonly place: number | undefined }
  /** All of these: what is left of the arguments of a call. */
  | { readonly kind: 'list'; readonly spans: readonly Span[] }
  /** A variable of the environment, which its declaration names. */
  | { readonly kind: 'variable'; readonly name: string }
  /** An option of the command line. */
  | { readonly kind: 'option'; readonly flag: Flag };
