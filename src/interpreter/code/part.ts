import type { Language } from './language.ts';

/** A file as far as a command runs it: with some of its tests, or some of its tasks. */
export interface FilePart {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  /** Something is left out, with what only that uses. */
  readonly cut: boolean;
}

/** How a program begins: nothing but an interpreter calls into it, or whoever likes; or one function of it is called. */
export type How = 'whole' | 'started' | { readonly calls: string };
