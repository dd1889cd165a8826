import type { Dialect } from '../knowledge/shells.ts';
import type { Place } from '../value/evidence.ts';
import { literalText, type Value } from '../value/value.ts';
import { treeOf } from './code/resolve.ts';
import { doubted } from './doubt.ts';
import type { Environment } from './model.ts';
import { ownPlace, pathKey } from './paths.ts';
import type { Choice, Command, Text, Written } from './shell/script.ts';
import type { Frame } from './state.ts';

/** A running script: its own variables and directory on top of the frame it was started in. */
export interface Shell {
  frame: Frame;
  readonly variables: Map<string, Value>;
  /** `$1`, `$2`, …; undefined where nobody knows what the script is given. */
  positional: readonly Value[] | undefined;
  /** What fills the holes of a line that a value gave. */
  readonly holes: readonly Value[];
  /** The script may not run at all. */
  readonly conditional: boolean;
  /** Where what its commands print goes, if they do not send it elsewhere themselves. */
  readonly sends: readonly Send[];
  /** The text of its script, for the functions that lines of it call. */
  readonly script: { readonly text: string; readonly path: string } | undefined;
  /** What stands on standard input of the commands that bring none of their own. */
  readonly stdin: Value | undefined;
  /** What stands at every place of the script, where its own text stands in no file. */
  readonly shows: string | undefined;
  /** Where line `n` (from 0) and column `c` of the script stand. */
  readonly place: (line: number, column: number) => Place;
  /** Subshells by their number in the script: each starts as a copy of the shell around it. */
  readonly subshells: Map<number, Shell>;
  /** What calls of sourced functions print, for `$(root)`. */
  readonly printed: Map<Command, Value>;
  /** How it reads its names. */
  readonly dialect: Dialect;
  /** It was started as `bash -e`. */
  readonly errexit: boolean;
  /** `set -a`: whatever is assigned is exported. */
  exportsAll: boolean;
  /** What held before each `setlocal`. */
  readonly kept: { readonly variables: Shell['variables']; readonly environment: Environment }[];
  /** What the `local` variables of the calls around hide, outermost first. */
  readonly locals: Hidden[];
  /** Variables whose values here are not all that they can be (script.ts). */
  readonly unsettled: Set<string>;
  /** The ways of each `case` that its word can take, as far as anybody can tell. */
  readonly chosen: Map<Choice, ReadonlySet<number> | undefined>;
  /** Set once the script may have ended well before here: `if …; then exit 0; fi`. */
  mayHaveEnded: boolean;
}

/** What a script leaves in the shell that it runs in. */
export interface ShellLeft extends Pick<Frame, 'environment' | 'own' | 'functions'> {
  readonly variables: ReadonlyMap<string, Value>;
  readonly exportsAll: boolean;
  readonly unsettled: ReadonlySet<string>;
}

/** A variable as it was before a function made one of its own by that name. */
export interface Hidden {
  /** The call that ends the function's own. */
  readonly call: number;
  readonly name: string;
  readonly variable: Value | undefined;
  readonly exported: Value | undefined;
}

/** A file that a redirect around several commands writes: the first truncates it, the others add to it. */
export interface Send {
  readonly target: Value;
  readonly append: boolean;
  used: boolean;
}

/** A program about to be started, whoever starts it, its words worked out as far as the files tell. */
export interface Call {
  readonly shell: Shell;
  /** With what is set for the program alone, where it runs, and the certainty of reaching it. */
  readonly frame: Frame;
  /** What it is called by, and the name in it. */
  readonly program: Value;
  readonly name: string;
  /** The words behind its name. */
  readonly words: readonly Value[];
  /** The same words where they are plain text, else ''. */
  readonly texts: readonly string[];
  /** Somebody starts it who runs what the project of its folder brings: `uv run`, `npx`. */
  readonly ofFolder?: true;
  /** Of a module of Python the one function that is called. */
  readonly calls?: string;
  /** Its version, where whoever starts it says which. */
  readonly version?: Value | undefined;
  /** The address that its package is fetched from, where whoever starts it says one. */
  readonly from?: string | undefined;
  /** Name and words as the shell's script has them, where one started it. */
  readonly written: readonly (Text | undefined)[] | undefined;
  readonly command: Command;
  readonly place: Place;
}

/** A command line that a value gives: its text with holes, how each of them was written and what fills it. */
export interface Line {
  readonly written: Exclude<Written, string>;
  readonly holes: readonly Value[];
  /** Its lines are those of the script that holds it. */
  readonly inPlace: boolean;
}

/** What a script starts with. */
export interface Given {
  readonly positional?: readonly Value[] | undefined;
  /** Its own file in the repository. */
  readonly file?: string;
  /** Variables of the shell that it runs in. */
  readonly variables?: ReadonlyMap<string, Value>;
  /** Whether it ends where a command of it fails, as far as its start says. */
  readonly errexit?: boolean;
  /** Whether that shell exports whatever is assigned. */
  readonly exportsAll?: boolean;
  readonly unsettled?: ReadonlySet<string>;
  readonly stdin?: Value | undefined;
  readonly shows?: string | undefined;
  readonly conditional?: boolean;
  readonly sends?: readonly Send[];
}

/** How a command must have ended where what stands behind it runs, in a script that was started like this one. */
export function passesIn(
  { passes, byStart }: Pick<Command, 'passes' | 'byStart'>,
  { errexit }: Pick<Shell, 'errexit'>,
): Command['passes'] {
  return byStart && !errexit ? undefined : passes;
}

/** A shell before its first command. */
export function emptyShell(frame: Frame, place: Shell['place'], dialect: Dialect): Shell {
  return {
    frame,
    variables: new Map(),
    positional: undefined,
    holes: [],
    conditional: false,
    sends: [],
    script: undefined,
    stdin: undefined,
    shows: undefined,
    place,
    subshells: new Map(),
    printed: new Map(),
    dialect,
    errexit: false,
    exportsAll: false,
    kept: [],
    locals: [],
    unsettled: new Set(),
    chosen: new Map(),
    mayHaveEnded: false,
  };
}

/** `cd`: where the commands after it run. */
export function changeDirectory(call: Call): void {
  const target = call.words.find((_, i) => !(call.texts[i] ?? '').startsWith('-'));
  if (target === undefined) return;
  const { frame } = call.shell;
  const places = placesOf(target, frame);
  const folders = treeOf(frame.tracer.repository);
  const turns = places.length > 1 ? places.filter((place) => folders.isDirectory(place)) : [];
  const [directory = pathKey(target, frame.directory)] = turns.length > 0 ? turns : places;
  const text = literalText(target) ?? '';
  call.shell.frame = {
    ...(isElsewhere(text, frame)
      ? doubted(frame, call.place, `the machine has \`${text}\``)
      : frame),
    directory,
    turns: turns.length > 1 ? turns : undefined,
  };
}

/** Each place that a word may name: `cd $dir` of a loop over folders. */
function placesOf({ choice, alternatives }: Value, { state, directory }: Frame): readonly string[] {
  const places = alternatives.map((one) =>
    ownPlace(state.checkouts, pathKey({ choice, alternatives: [one] }, directory)),
  );
  return [...new Set(places)];
}

/** A folder that no machine of GitHub's with another system has: somebody's own, left in the script. */
function isElsewhere(path: string, { runner, system }: Frame): boolean {
  if (runner !== 'hosted' || system === undefined) return false;
  return (
    (system !== 'macos' && /^\/Users\//.test(path)) ||
    (system !== 'windows' && /^[A-Za-z]:[\\/]/.test(path))
  );
}
