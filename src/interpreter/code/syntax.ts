/** How a text literal is written. */
export interface Bracket {
  readonly open: string;
  readonly close: string;
  readonly multiline: boolean;
  readonly raw: boolean;
  readonly triple: boolean;
  /** What opens an interpolation, without a prefix. */
  readonly holes: string | undefined;
  /** `$name` is an interpolation too: by its bare name, or with the mark that belongs to it. */
  readonly names: 'none' | 'bare' | 'dollar';
  /** Behind a name its keys are of the interpolation as well: `$ENV{KEY}`. */
  readonly keys: boolean;
  /** The text is a command line. */
  readonly command: boolean;
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
  /** Words behind which `/` begins a pattern, as it does where a value may stand; undefined: nowhere. */
  readonly regex: readonly string[] | undefined;
  /** `@name`, `$name` are names (Ruby, PHP, decorators stay marks). */
  readonly atNames: boolean;
  /** `$` between names is a dot (R); elsewhere it belongs to a name. */
  readonly dollarDots: boolean;
  /** Lines inside braces belong together (Python's dictionaries; elsewhere braces are blocks). */
  readonly bracesJoinLines: boolean;
  /** What opens a text that stands in the lines below, with its quote and its name (Ruby's `<<~TEXT`). */
  readonly hereDocument?: RegExp;
  /** What opens a list of words, its bracket last (Ruby's `%w[`, Perl's `qw(`). */
  readonly wordList?: RegExp;
}

export function quote(open: string, more: Partial<Bracket> = {}): Bracket {
  return {
    open,
    close: open,
    multiline: false,
    raw: false,
    triple: false,
    holes: undefined,
    names: 'none',
    keys: false,
    command: false,
    ...more,
  };
}

export const C_COMMENTS: Pick<Syntax, 'lineComments' | 'blockComments'> = {
  lineComments: ['//'],
  blockComments: [['/*', '*/', false]],
};
export const PLAIN = {
  prefixes: '',
  docstrings: false,
  regex: undefined,
  atNames: false,
  dollarDots: false,
  bracesJoinLines: false,
};

/** How the languages write that there is no value. */
export const NOTHING: ReadonlySet<string> = new Set(
  'None null undefined nil NULL nullptr'.split(' '),
);

/** Words and marks that most languages join and turn conditions with. */
export const AND: ReadonlySet<string> = new Set(['and', '&&']);
export const OR: ReadonlySet<string> = new Set(['or', '||']);
/** Words and marks in front of a value that leave it what it is. */
export const SKIPPED: ReadonlySet<string> = new Set('await new const mut typeof & *'.split(' '));
export const PLUS: ReadonlySet<string> = new Set(['+']);
/** What is taken where what stands before it is empty. */
export const DEFAULTS: ReadonlySet<string> = new Set(['or', '||', '??']);
export const NOT: ReadonlySet<string> = new Set(['not', '!']);
export const DIFFERS: ReadonlySet<string> = new Set(['!=', '!==']);
export const IN: ReadonlySet<string> = new Set(['in']);
/** What makes a list of another, and leaves some of it out: `[x for x in list if x]`. */
export const FOR: ReadonlySet<string> = new Set(['for']);
export const IF: ReadonlySet<string> = new Set(['if']);
/** What stands between a condition and its two outcomes: `a if c else b`, `c ? a : b`. */
export const IF_ELSE: ReadonlySet<string> = new Set(['if', 'else']);
export const TERNARY: ReadonlySet<string> = new Set(['?', ':']);
/** What asks whether a program is the one that was started: `__name__ == "__main__"`, `require.main === module`, `import.meta.main`. */
export const STARTED = /^(?:__name__|main)$/;
