import type { Language } from '../../../knowledge/languages.ts';
import { csharp } from './csharp.ts';
import { elixir } from './elixir.ts';
import { go } from './go.ts';
import type { Grammar } from './grammar.ts';
import { javascript, typescript } from './javascript.ts';
import { julia } from './julia.ts';
import { java, kotlin } from './jvm.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';
import { swift } from './swift.ts';

/** The languages that are read. A directory belongs to the first that finds a beginning in it. */
export const LANGUAGES: Readonly<Record<Language, Grammar>> = {
  go,
  python,
  typescript,
  javascript,
  rust,
  ruby,
  php,
  java,
  kotlin,
  csharp,
  r,
  julia,
  elixir,
  swift,
};

export const ALL: readonly (readonly [Language, Grammar])[] = Object.entries(
  LANGUAGES,
) as (readonly [Language, Grammar])[];

export function grammarOf({ language }: { readonly language: Language }): Grammar {
  return LANGUAGES[language];
}

interface Access {
  /** What any of them begins with. */
  readonly firsts: ReadonlySet<string>;
  readonly changers: ReadonlySet<string>;
  /** What any of them ends with: `environ`, `Setenv`. */
  readonly lasts: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
}

export function firstsOf(paths: Iterable<string>): ReadonlySet<string> {
  return new Set([...paths].map((path) => path.split('.', 1)[0] ?? path));
}

const ACCESS = new Map<Language, Access>(
  ALL.map(([language, { environment }]) => [
    language,
    {
      firsts: firstsOf(environment.collections),
      changers: firstsOf(Object.keys(environment.changes)),
      lasts: new Set(
        [...environment.collections, ...Object.keys(environment.changes)].map((path) =>
          path.slice(path.lastIndexOf('.') + 1),
        ),
      ),
      collections: new Set(environment.collections),
      readers: new Set(environment.readers),
      copies: new Set(environment.copies),
    },
  ]),
);
const NO_NAMES: ReadonlySet<string> = new Set();
const NONE: Access = {
  firsts: NO_NAMES,
  changers: NO_NAMES,
  lasts: NO_NAMES,
  collections: NO_NAMES,
  readers: NO_NAMES,
  copies: NO_NAMES,
};

/** The names under which programs of a language find their own environment. */
export function accessOf({ language }: { readonly language: Language }): Access {
  return ACCESS.get(language) ?? NONE;
}
