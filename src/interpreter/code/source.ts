import type { Value } from '../../value/value.ts';
import type { Language } from '../languages.ts';
import { grammarOf } from './languages/index.ts';
import { type Chunk, lex } from './lex.ts';

/** Tokens `start` to before `end` of a chunk; without an end, the expression that starts there. */
export interface Span {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end?: number;
}

export type Filling = ReadonlyMap<string, Value>;
const NOTHING: Filling = new Map();

export interface Callers {
  list: readonly { readonly file: SourceFile; readonly local: string; readonly name: string }[];
}

/** How often somebody asked who calls: what was found without that holds for every program. */
export const asks = { ofCallers: 0 };

/** One file as its tokens, and what other files of the program add to its names. */
export interface SourceFile extends Chunk {
  readonly path: string;
  readonly language: Language;
  /** Options of the command line by the name the program uses: `--api-key` is `api_key`; its default and variable. */
  readonly flags: ReadonlyMap<
    string,
    { readonly flag: string; readonly fallbacks: readonly Span[] }
  >;
  /** Names that other files of the program define: filled when they are read. */
  readonly links: Map<string, { readonly file: SourceFile; readonly name: string }>;
  /** Files all of whose names are names here: `from x import *`, another file of the same package. */
  readonly stars: SourceFile[];
  /** The files of the program at hand that import this one. */
  readonly callers: Callers;
  /** What a shell or an expression puts into the text before it runs, by the hole's character. */
  readonly filled: Filling;
}

export function readSource(
  text: string,
  path: string,
  language: Language,
  firstLine = 1,
  filled: Filling = NOTHING,
): SourceFile {
  const chunk = lex(text, grammarOf({ language }).syntax, firstLine);
  return {
    ...chunk,
    path,
    language,
    flags: flagsOf(chunk),
    links: new Map(),
    stars: [],
    callers: { list: [] },
    filled,
  };
}

type Flags = Map<string, { readonly flag: string; readonly fallbacks: readonly Span[] }>;

function flagsOf(chunk: Chunk): Flags {
  const flags: Flags = new Map();
  chunk.tokens.forEach((token, at) => {
    if (token.kind === 'text' && token.text.startsWith('--')) addFlag(flags, chunk, at, token.text);
  });
  return flags;
}

/** `add_argument("--api-key", default=…)`, `option("--api-key", envvar=…)` */
function addFlag(flags: Flags, chunk: Chunk, at: number, text: string): void {
  const { tokens, match } = chunk;
  let open = at - 1;
  while (open > at - 5 && tokens[open]?.text !== '(') open--;
  const close = match[open] ?? -1;
  if (!OPTIONS.has(tokens[open - 1]?.text ?? '') || close < at) return;
  const flag = text.split(/[\s=,]/, 1)[0] ?? text;
  const fallbacks: Span[] = [];
  for (let i = at + 1; i < Math.min(close, at + 200); i++)
    if (FALLBACKS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '=')
      fallbacks.push({ chunk, start: i + 2 });
  const name = flag.slice(2);
  flags.set(name.replaceAll('-', '_'), { flag, fallbacks });
  flags.set(
    name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()),
    { flag, fallbacks },
  );
}

const OPTIONS = new Set(['add_argument', 'option', 'Option', 'requiredOption']);
const FALLBACKS = new Set(['default', 'envvar']);
