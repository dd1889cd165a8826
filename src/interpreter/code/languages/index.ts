import { LANGUAGES } from '../../languages.ts';
import type { Language } from '../language.ts';
import type { EnvironmentAccess, Grammar } from './grammar.ts';

export function grammarOf({ language }: { readonly language: Language }): Grammar {
  return LANGUAGES[language].grammar();
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

const ACCESS = new Map<Language, Access>();

/** The names under which programs of a language find their own environment. */
export function accessOf({ language }: { readonly language: Language }): Access {
  let access = ACCESS.get(language);
  if (access === undefined) {
    access = accessTo(grammarOf({ language }).environment);
    ACCESS.set(language, access);
  }
  return access;
}

function accessTo({ collections, readers, copies, changes }: EnvironmentAccess): Access {
  const paths = [...collections, ...Object.keys(changes)];
  return {
    firsts: firstsOf(collections),
    changers: firstsOf(Object.keys(changes)),
    lasts: new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1))),
    collections: new Set(collections),
    readers: new Set(readers),
    copies: new Set(copies),
  };
}
