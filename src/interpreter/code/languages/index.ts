import { csharp } from './csharp.ts';
import { go } from './go.ts';
import type { Grammar } from './grammar.ts';
import { javascript, typescript } from './javascript.ts';
import { java, kotlin } from './jvm.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

/** The languages that are read. A directory belongs to the first that finds a beginning in it. */
export const LANGUAGES = {
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
} satisfies Readonly<Record<string, Grammar>>;

export type Language = keyof typeof LANGUAGES;

export const ALL: readonly (readonly [Language, Grammar])[] = Object.entries(
  LANGUAGES,
) as (readonly [Language, Grammar])[];

export function grammarOf({ language }: { readonly language: Language }): Grammar {
  return LANGUAGES[language];
}

const BY_RUNNER = new Map(
  ALL.flatMap(([language, { runners }]) =>
    runners.flatMap(({ names }) => names.map((name) => [name, language] as const)),
  ),
);

/** The language that a program of this name runs: `python3.12`, `node`. */
export function languageRunBy(program: string): Language | undefined {
  return BY_RUNNER.get(program) ?? BY_RUNNER.get(program.replace(/\.\d+$/, ''));
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
