import type { Language } from './facts.ts';

/** How a text literal is written. */
export interface Bracket {
  readonly open: string;
  readonly close: string;
  readonly multiline: boolean;
  readonly raw: boolean;
  readonly triple: boolean;
  /** What opens an interpolation, without a prefix. */
  readonly holes: string | undefined;
  /** The prefix letter it needs. */
  readonly prefix?: string;
}

/** The little of a language's grammar that finding names and texts needs. */
export interface Syntax {
  readonly lineComments: readonly string[];
  /** Start, end, and whether it must stand at a line's start. */
  readonly blockComments: readonly (readonly [string, string, boolean])[];
  readonly quotes: readonly Bracket[];
  /** Letters that may stand before a quote. */
  readonly prefixes: string;
  readonly docstrings: boolean;
  readonly regex: boolean;
  /** `@name`, `$name` are names (Ruby, PHP, decorators stay marks). */
  readonly atNames: boolean;
  /** Lines inside braces belong together (Python's dictionaries; elsewhere braces are blocks). */
  readonly bracesJoinLines: boolean;
}

function quote(open: string, more: Partial<Bracket> = {}): Bracket {
  return {
    open,
    close: open,
    multiline: false,
    raw: false,
    triple: false,
    holes: undefined,
    ...more,
  };
}

const C_COMMENTS: Pick<Syntax, 'lineComments' | 'blockComments'> = {
  lineComments: ['//'],
  blockComments: [['/*', '*/', false]],
};
const PLAIN = {
  prefixes: '',
  docstrings: false,
  regex: false,
  atNames: false,
  bracesJoinLines: false,
};

const JAVASCRIPT: Syntax = {
  ...PLAIN,
  ...C_COMMENTS,
  regex: true,
  quotes: [quote('"'), quote("'"), quote('`', { multiline: true, holes: '${' })],
};
const JAVA: Syntax = {
  ...PLAIN,
  ...C_COMMENTS,
  quotes: [quote('"""', { multiline: true, triple: true }), quote('"'), quote("'")],
};

export const SYNTAX: Readonly<Record<Language, Syntax>> = {
  python: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [],
    quotes: [
      quote('"""', { multiline: true, triple: true }),
      quote("'''", { multiline: true, triple: true }),
      quote('"'),
      quote("'"),
    ],
    prefixes: 'rRbBfFuU',
    docstrings: true,
    bracesJoinLines: true,
  },
  javascript: JAVASCRIPT,
  typescript: JAVASCRIPT,
  ruby: {
    ...PLAIN,
    lineComments: ['#'],
    blockComments: [['=begin', '\n=end', true]],
    quotes: [
      quote('"', { multiline: true, holes: '#{' }),
      quote("'", { multiline: true }),
      quote('`', { multiline: true, holes: '#{' }),
    ],
    atNames: true,
  },
  go: {
    ...PLAIN,
    ...C_COMMENTS,
    quotes: [quote('"'), quote('`', { multiline: true, raw: true }), quote("'")],
  },
  csharp: {
    ...PLAIN,
    ...C_COMMENTS,
    quotes: [
      quote('"""', { multiline: true, raw: true, triple: true }),
      quote('"', { multiline: true, raw: true, prefix: '@' }),
      quote('"'),
      quote("'"),
    ],
    prefixes: '@$',
  },
  java: JAVA,
  kotlin: {
    ...JAVA,
    quotes: [
      quote('"""', { multiline: true, triple: true, holes: '${' }),
      quote('"', { holes: '${' }),
      quote("'"),
    ],
  },
  rust: { ...PLAIN, ...C_COMMENTS, quotes: [quote('"', { multiline: true })] },
  php: {
    ...PLAIN,
    lineComments: ['//', '#'],
    blockComments: [['/*', '*/', false]],
    quotes: [quote('"', { multiline: true, holes: '{$' }), quote("'", { multiline: true })],
  },
};

/** Whether programs in a language of this name are read. */
export function isLanguage(name: string): name is Language {
  return Object.hasOwn(SYNTAX, name);
}
