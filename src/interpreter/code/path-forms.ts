/** How paths and files are written: what joins them, what opens them, what they are called in their own program. */
import { fromOrigin, literal, type Origin, type Value } from '../../value/value.ts';
import { absolute } from '../paths.ts';
import { grammarOf } from './languages/index.ts';
import type { Chunk } from './lex.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';
import { placeOf } from './started-with.ts';

/** The program that was started, as one of its own words: no option is called so. */
export const PROGRAM: Origin = { kind: 'input', name: '$0' };

/** Functions that give the text of the file whose path they are handed. */
export const FILE_READERS = new Set(
  'File.read IO.read readFileSync readFile readTextFile readTextFileSync ReadFile ReadAllText ReadAllTextAsync readString file_get_contents read_to_string'.split(
    ' ',
  ),
);
/** Methods that give the text of a file that was opened, or of a path. */
export const FILE_METHODS = new Set('read readline read_text read_bytes readText text'.split(' '));
export const OPENERS = new Set('open Path PurePath File file'.split(' '));
/** Tokens between `with open(p) as f` and the `f.read()` of it. */
const MOST_BETWEEN = 200;

/** Where `open(…)` of `with open(…) as name` stands. */
export function openedAs(
  { tokens, match }: Chunk,
  name: string,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let i = at - 1; i > Math.max(1, at - MOST_BETWEEN); i--) {
    if (tokens[i]?.text !== name || tokens[i - 1]?.text !== 'as' || tokens[i - 2]?.text !== ')')
      continue;
    const end = i - 1;
    let start = match[i - 2] ?? end;
    while (start > 0 && !/^(?:with|,|line)$/.test(tokens[start - 1]?.text ?? '')) start--;
    return { start, end };
  }
  return undefined;
}

/** The text of a file by its path, or by the end of a path whose beginning nobody knows; its variable where that holds it. */
export function fileAt(place: Value): Value | undefined {
  const [only, ...more] = place.alternatives;
  if (only === undefined || more.length > 0) return undefined;
  const [first] = only.pieces;
  if (first?.kind === 'environment' && only.pieces.length === 1)
    return fromOrigin({ kind: 'file', path: `$${first.name}` });
  const known = only.pieces.findLastIndex(({ kind }) => kind !== 'literal');
  const path = only.pieces
    .slice(known + 1)
    .map((piece) => (piece.kind === 'literal' ? piece.text : ''))
    .join('');
  const below = known < 0 ? path : path.replace(/^\/+/, '');
  return below === '' ? undefined : fromOrigin({ kind: 'file', path: below });
}

export const SLASH = new Set(['/']);
/** `path.join(a, b)`, `a.joinpath(b)`, `filepath.Join(a, b)`, `Path.Combine(a, b)` */
export const JOINS = new Set(['join', 'resolve', 'joinpath', 'Join', 'Combine']);
/** `Path(x)`, `str(x)`: the same path. */
export const PATHS =
  /^(?:Pure)?(?:Posix)?Path$|^(?:str|String|fspath|abspath|realpath|expanduser|fileURLToPath)$/;
export const PATH_MODULES = /^(?:path|posixpath|nodePath|filepath|Path|File)$/;

/** Where a program is started. */
export const WORKING_DIRECTORY = /^(?:process\.cwd|os\.getcwd|(?:pathlib\.)?Path\.cwd)$/;

/** Where the file itself lies, and the program that runs it. */
export function ownPlace({ path }: SourceFile, name: string): Value | undefined {
  switch (name) {
    case '__file__':
    case '__filename':
    case 'import.meta.filename':
    case 'import.meta.url':
      return absolute(path);
    case '__dirname':
    case 'import.meta.dirname':
      return absolute(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    case 'sys.executable':
      return literal('python');
    case 'process.execPath':
      return literal('node');
    default:
      return undefined;
  }
}

/** `process.argv[1]` */
export function programItself(
  { tokens, match }: Chunk,
  path: string,
  bracket: number,
  end: number,
): Value | undefined {
  const asked = tokens[bracket]?.text === '[' && match[bracket] === end - 1 && end - bracket === 3;
  if (!asked) return undefined;
  return placeOf(`${path}[${tokens[bracket + 1]?.text}]`) === 0 ? fromOrigin(PROGRAM) : undefined;
}

/** `Path(…).resolve()`: where the same path ends before it. */
export function sameFolder(
  { tokens, match }: Chunk,
  start: number,
  end: number,
): number | undefined {
  const open = end - 2;
  const same = match[open] === end - 1 && SAME_PATH.has(tokens[open - 1]?.text ?? '');
  return same && open - 2 > start && isDot(tokens[open - 2]?.text) ? open - 2 : undefined;
}

const SAME_PATH = new Set(['resolve', 'absolute', 'as_posix', 'expanduser']);

/** `ROOT / "tools"`: nothing is divided by a text. */
export function dividesByText(file: SourceFile, chunk: Chunk, start: number, end: number): boolean {
  if (!grammarOf(file).habits.slashPaths) return false;
  for (let at = start + 1; at < end - 1; at++) {
    const token = chunk.tokens[at];
    if (token?.text === '/' && token.kind === 'mark' && chunk.tokens[at + 1]?.kind === 'text')
      return true;
    const partner = chunk.match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return false;
}
