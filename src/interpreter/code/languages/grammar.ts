import type { Ecosystem } from '../../../knowledge/sdks.ts';
import type { Repository } from '../../../repository/repository.ts';
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import type { Tree } from '../resolve.ts';
import type { Scope } from '../scope.ts';
import type { SourceFile } from '../source.ts';
import type { Syntax } from '../syntax.ts';
import type { TestReading } from '../test-reading.ts';

/** How a function that starts commands takes them; `line-words`: the program, and all of its words as one text. */
export type Form = 'list' | 'words' | 'text' | 'context-words' | 'line-words';

/** A function that starts a command of its own, with these words. */
export interface OwnCommand {
  readonly words: readonly string[];
  /** Its first argument is one more of them, or a `list` of more; `all`: each is, and one by itself may hold several. */
  readonly argument?: 'first' | 'list' | 'all';
  /** It runs what it is handed in its own process: of that only scripts are told here, by their names. */
  readonly inside?: true;
}

/**
 * How a command is handed its environment: as an argument by name and no other way, as a hash in front
 * of it, as a field of what is kept, as calls behind it, or by these properties of what is kept.
 */
export type Handing =
  | 'argument'
  | 'hash'
  | 'field'
  | 'chain'
  | { readonly properties: readonly string[] };

/** Code that runs what does not stand in it, by a line that does so. */
export interface Dynamic {
  readonly encoded: readonly RegExp[];
  readonly fetched: readonly RegExp[];
  readonly chosen: readonly RegExp[];
}

/** A language of which no such line is known. */
export const NOTHING_DYNAMIC: Dynamic = { encoded: [], fetched: [], chosen: [] };

/** An object whose fields say what it will start. */
export interface Builder {
  readonly type: string;
  /** The fields that hold the program. */
  readonly program: readonly string[];
  /** The field that holds its words, and the one that holds them as one line. */
  readonly words: string;
  readonly line: string | undefined;
}

/** How far a name reaches. */
export interface Scoping {
  /** What encloses a body: braces, indentation, or a closing `end` under its opener. */
  readonly bodies: 'braces' | 'indent' | 'end';
  /** Words before the name of a function. */
  readonly functions: readonly string[];
  /** Whether `name(…) {` without such a word is a function (methods). */
  readonly methods: boolean;
  /** Words before the name of what has members. */
  readonly classes: readonly string[];
  /** Words that make a name of the block that they stand in; a name without one belongs to whoever has it already, else to its function. */
  readonly declares: readonly string[];
  /** Whether a type before a name declares it: `String key = …`. */
  readonly typedNames: boolean;
  /** Whether `name: Type` gives a name a type and no value, outside of an object. */
  readonly annotations: boolean;
  /** What a method calls its own object. */
  readonly own: readonly string[];
  /** Whether a method may name a field of its object without that word. */
  readonly bareFields: boolean;
  /** Whether a parameter's name stands before its type without a mark: Go's `key string`. */
  readonly nameFirst: boolean;
  /** Whether every argument carries the name of its parameter. */
  readonly labels: boolean;
  /** Whether a function gives back its last expression. */
  readonly lastValue: boolean;
}

/** How a program reads and changes its own environment. */
export interface EnvironmentAccess {
  /** Collections of variables: `process.env.X`, `os.environ["X"]`. */
  readonly collections: readonly string[];
  /** Functions whose first argument names a variable; a second is its fallback. */
  readonly readers: readonly string[];
  /** Functions that hand over all of it, called. */
  readonly copies: readonly string[];
  /** Functions that change it. */
  readonly changes: Readonly<Record<string, 'set' | 'unset' | 'clear' | 'text' | 'named'>>;
  /** What the keys of settings are called that are filled from it, where that is how they are read: .NET's `Configuration["A:B"]`. */
  readonly configuration: RegExp | undefined;
  /** How `["A=b"]` is written as the environment of a command: as any list, or behind a type. */
  readonly listed: 'none' | 'list' | 'typed';
  /** Texts that are filled in from the environment when the program starts: Spring's `${NAME}`. */
  readonly placeholders: boolean;
  /** Classes whose fields a library fills from it, and the variables of one field. */
  readonly settings:
    | {
        readonly bases: readonly string[];
        variables(file: SourceFile, scope: Scope, field: string): readonly string[];
      }
    | undefined;
}

/** An environment that is read and handed on as it is. */
export const READ_ONLY: Omit<EnvironmentAccess, 'collections' | 'readers'> = {
  copies: [],
  changes: {},
  configuration: undefined,
  listed: 'none',
  placeholders: false,
  settings: undefined,
};

/** Where an import stands. */
export interface Where {
  readonly tree: Tree;
  readonly repository: Repository;
  readonly file: SourceFile;
  /** Folders that the program itself adds to where it looks. */
  searched(): readonly string[];
  /** A name that is put together, as far as it is told (`shapes.ts`). */
  told(made: NonNullable<Import['made']>): string;
}

/** Files of a project of which nobody tells with which it begins; more say nothing new. */
export const MOST_ENTRIES = 60;

/** What programs of some languages write and others do not. */
export interface Habits {
  /** The words of a choice between two values: `a if c else b`, `c ? a : b`. */
  readonly choice: 'if-else' | 'question-mark';
  /** `{ name }` stands for `{ name: name }`. */
  readonly shorthand: boolean;
  /** A text in backquotes, or behind a tag, is a command line. */
  readonly commandTexts: 'none' | 'backquotes' | 'tagged';
  /** What is asked for the system that a program runs on, its tokens joined. */
  readonly system: RegExp | undefined;
  /** Whether `a, b = …` gives each name a value of its own. */
  readonly severalNames: boolean;
  /** What stands before the class that a class takes its members from: `class A(B)`, `class A extends B`. */
  readonly bases: '(' | 'extends';
  /** Whether `@name` above a function hands it to that name. */
  readonly decorators: boolean;
  /** Whether `text[1:2]` is a part of a text. */
  readonly slices: boolean;
  /** What the key of a collection stands in: `a["b"]`, `$a{b}`. */
  readonly subscript: '[' | '{';
  /** Whether a call needs no parentheses: `system "make"`. */
  readonly bareCalls: boolean;
  /** Whether `=>` stands between a key and its value, and makes no function. */
  readonly arrowPairs: boolean;
  /** Whether `folder / "name"` is a path. */
  readonly slashPaths: boolean;
  /** The function that is called where a file is started. */
  readonly main: string | undefined;
  /** Functions whose first text names an option of the command line. */
  readonly options: RegExp | undefined;
  /** A name in a condition that holds only for the file that is started. */
  readonly onlyStarted: string | undefined;
  /** Whether `client.key = …` tells a library its key: of an imported name, or of any. */
  readonly moduleSettings: 'none' | 'imported' | 'any';
}

/** As most languages have it. */
export const USUAL: Habits = {
  choice: 'question-mark',
  shorthand: false,
  commandTexts: 'none',
  system: undefined,
  severalNames: true,
  bases: 'extends',
  decorators: false,
  slices: true,
  subscript: '[',
  bareCalls: false,
  arrowPairs: false,
  slashPaths: false,
  main: undefined,
  options: undefined,
  onlyStarted: undefined,
  moduleSettings: 'none',
};

/** What libraries of every language call it to send a request. */
export const SENDERS: readonly string[] = ['fetch', 'post', 'request', 'send', 'stream'];

/** A program that runs source files of a language. */
export interface Runner {
  readonly names: readonly string[];
  /** The flags that are followed by program text. */
  readonly inline: readonly string[];
  /** Flags that take a word of their own, beside those. */
  readonly valued: readonly string[];
  /** A manager of packages or a build tool as well: it runs a text, and what ends so. */
  readonly manages?: RegExp;
}

/** No word of it is a file that it runs. */
export const NO_FILE = /(?!)/;

/** The files or folders that a command of a language's own tools starts, by its words. */
export type Command = (
  repository: Repository,
  directory: string,
  words: readonly string[],
) => readonly string[];

/** Libraries of a language by what importing one tells of a file. */
export interface Libraries {
  /** With which a test answers itself. */
  readonly recorders: readonly string[];
  /** Frameworks of servers, and how one begins: `uvicorn.run(app)`, `app.run()` of Flask, `app.listen(3000)`. */
  readonly servers: readonly { readonly packages: RegExp; readonly call: RegExp }[];
}

/** Everything that is to be known of one language. A language is one of these, in a file of its own. */
export interface Grammar {
  /** The endings of its files, without the dot. */
  readonly endings: readonly string[];
  /** Files of it that have none. */
  readonly names: readonly string[];
  /** Programs that run them; a first line `#!` names one as well. */
  readonly runners: readonly Runner[];
  /** The endings that a command may leave out. */
  readonly implied: readonly string[];
  /** Files with which a folder begins, or that are run without being named. */
  readonly firsts: readonly string[];
  /** Commands that run a whole project, whose files no text names: their first and last word. */
  readonly projects: readonly string[];
  /** Commands of its own tools, by their name. */
  readonly commands: Readonly<Record<string, Command>>;
  /** How a block of a document says that it is in it. */
  readonly fences: readonly string[];
  /** Where its client libraries stand in `knowledge/sdks.ts`. */
  readonly ecosystem: Ecosystem;
  readonly libraries: Libraries;
  readonly syntax: Syntax;
  readonly scoping: Scoping;
  readonly habits: Habits;
  /** Functions that send a request, by their last name. */
  readonly senders: readonly string[];
  readonly environment: EnvironmentAccess;
  /** Functions that start programs, by the last name, or the whole path where the last alone is common. */
  readonly starts: Readonly<Record<string, Form | OwnCommand>>;
  readonly handing: Handing;
  readonly dynamic: Dynamic;
  /** Whether importing a module calls nothing of what it defines. */
  readonly lazyImports: boolean;
  /** Whether the files of a directory or a project see each other's names. */
  readonly together: boolean;
  /** Files whose names a file has without importing them: those of the package that a test is about. */
  beside(tree: Tree, path: string): readonly string[];
  /** Objects that say what to start before they do. */
  readonly builders: readonly Builder[];
  /** How tests of a file are told apart; undefined: a file is run as a whole. */
  readonly tests: TestReading | undefined;
  /** Whether everything that a file imports is followed. */
  readonly followed: boolean;
  /** What it imports; of types alone nothing. */
  imports(chunk: Chunk): readonly Import[];
  /** The files of the repository that an import reads; the first is the module itself. */
  files(where: Where, one: Import): readonly string[];
  /** Whether an import that no file here answers brings in a library that others wrote. */
  isLibrary(specifier: string, names: readonly string[]): boolean;
  /** The names that an import brings in which lists none. */
  brings(specifier: string): readonly string[];
  /** The files that a directory of this language begins with. */
  entries(tree: Tree, directory: string): readonly string[];
}
