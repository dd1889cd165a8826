import { lineStart } from './blocks.ts';
import type { SourceFile } from './source.ts';

/** More words than decorators have that stand above one function. */
const FURTHEST = 400;

/** The header of the function above which a word of a decorator stands: `@app.command("up")`. */
export function decoratedBy(file: SourceFile, at: number): number | undefined {
  const { tokens, match } = file;
  if (tokens[lineStart(file, at)]?.text !== '@') return undefined;
  let def = (tokens[at + 1]?.text === '(' ? (match[at + 1] ?? at) : at) + 1;
  while (def < Math.min(tokens.length, at + FURTHEST) && tokens[def]?.text !== 'def') def++;
  return tokens[def + 1]?.kind === 'name' ? def + 1 : undefined;
}
