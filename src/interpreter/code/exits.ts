/** Blocks of a program behind which nothing runs: `if dry_run: return`. */
import { oncePer } from '../../support/once.ts';
import { type Block, blocksOf, functionAround } from './blocks.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

export interface Exit {
  readonly keyword: number;
  readonly condition: Block;
  /** The tokens behind it, up to the end of the innermost block around. */
  readonly from: number;
  readonly until: number;
}

/** Conditions that did not hold where a token is reached: of exits before it, in the same block or one around. */
export function endedBefore(file: SourceFile, at: number): readonly Block[] {
  const own = functionAround(file, at)?.start ?? 0;
  return exitsOf(file)
    .filter(({ keyword, from, until }) => keyword >= own && at >= from && at < until)
    .map(({ condition }) => condition);
}

export const exitsOf = oncePer((file: SourceFile) => exitsBy(file, leaves));

/** Blocks that end in a statement which leaves what is around them. */
export function exitsBy(
  file: SourceFile,
  leaves: (file: SourceFile, at: number) => boolean,
): readonly Exit[] {
  const { guarded, functions } = blocksOf(file);
  const blocks = [...guarded, ...functions];
  return guarded.flatMap(({ start, end, condition }) => {
    const keyword = condition.start - 1;
    const alone = file.tokens[keyword]?.text === 'if' && file.tokens[keyword - 1]?.text !== 'else';
    if (!alone || !endsThere(file, { start, end }, leaves)) return [];
    const around = blocks.filter((one) => start > one.start && start < one.end);
    const until = Math.min(file.tokens.length, ...around.map((one) => one.end));
    return [{ keyword, condition, from: end, until }];
  });
}

const ENDS = /^(?:return|raise|throw|exit|die|quit|bail)$/;

/** Whether a block leaves the function or the program, whatever happens in it. */
function endsThere(
  file: SourceFile,
  { start, end }: Block,
  leaves: (file: SourceFile, at: number) => boolean,
): boolean {
  const { tokens, match } = file;
  const indent = grammarOf(file).scoping.bodies !== 'braces';
  let first = start;
  while (first < end && tokens[first]?.kind === 'line') first++;
  const column = tokens[first]?.column;
  // Of statements on one line the first says how deep they stand.
  let own = true;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    const line = at === first || before?.kind === 'line';
    if (line && indent) own = token?.column === column;
    if ((line || before?.text === ';') && own && leaves(file, at)) return true;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return false;
}

/** `return`, `raise …`, `sys.exit(…)` */
export function leaves({ tokens }: SourceFile, at: number): boolean {
  const [word = '', dot, name = ''] = [0, 1, 2].map((step) => tokens[at + step]?.text);
  if (ENDS.test(word)) return true;
  const program = /^(?:sys|process|os|System|Environment)$/i.test(word) && /^_?exit$/i.test(name);
  // A test that is skipped goes no further.
  const test = /^(?:pytest|self|t|this)$/.test(word) && /^skip(?:Test|Now)?$/i.test(name);
  return dot === '.' && (program || test);
}
