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
  readonly collections: ReadonlySet<string>;
  readonly readers: ReadonlySet<string>;
  readonly copies: ReadonlySet<string>;
}

const ACCESS = new Map<Language, Access>(
  ALL.map(([language, { environment }]) => [
    language,
    {
      collections: new Set(environment.collections),
      readers: new Set(environment.readers),
      copies: new Set(environment.copies),
    },
  ]),
);
const NONE: Access = { collections: new Set(), readers: new Set(), copies: new Set() };

/** The names under which programs of a language find their own environment. */
export function accessOf({ language }: { readonly language: Language }): Access {
  return ACCESS.get(language) ?? NONE;
}
