import { withParentheses } from './bare-calls.ts';
import { flagsOf } from './flags.ts';
import type { Language } from './language.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarOf } from './languages/index.ts';
import { type Chunk, lex } from './lex.ts';
import type { Filling, SourceFile } from './source.ts';

const NOTHING: Filling = new Map();

export function readSource(
  text: string,
  path: string,
  language: Language,
  firstLine = 1,
  filled: Filling = NOTHING,
): SourceFile {
  const chunk = chunkOf(text, grammarOf({ language }), firstLine);
  return {
    ...chunk,
    path,
    language,
    flags: flagsOf(chunk),
    links: new Map(),
    stars: [],
    callers: { list: [], program: [] },
    filled,
  };
}

function chunkOf(text: string, { syntax, habits, starts }: Grammar, firstLine: number): Chunk {
  const chunk = lex(text, syntax, firstLine);
  if (!habits.bareCalls) return chunk;
  const names = Object.keys(starts).map((path) => path.slice(path.lastIndexOf('.') + 1));
  return withParentheses(chunk, new Set(names));
}
