import { oncePer } from '../../support/once.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { valueEnd } from './spans.ts';
import { spansOf } from './whose-name.ts';

const ADDS = new Set(['sys.path.insert', 'sys.path.append', 'sys.path.extend', 'site.addsitedir']);

/**
 * Parts of the paths that a Python program puts on its search path: of
 * `sys.path.insert(0, str(root / "backend"))` it is `backend`. Where they begin, the reader tries.
 */
export const searchPathParts = oncePer((file: SourceFile): readonly string[] =>
  [...new Set(added(file))].filter((part) => /^[\w-][\w./-]{0,80}$/.test(part)),
);

function added(file: SourceFile): readonly string[] {
  const { tokens } = file;
  const found: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.text;
    if (tokens[at]?.kind !== 'name' || (word !== 'sys' && word !== 'site')) continue;
    const { path, end } = pathAt(file, at);
    if (!ADDS.has(path) || tokens[end]?.text !== '(') continue;
    found.push(...textsIn(file, end, file.match[end] ?? end, 2));
  }
  return found;
}

/** The texts of an expression, and of what gave the names in it their values. */
function textsIn(file: SourceFile, start: number, end: number, depth: number): readonly string[] {
  const found: string[] = [];
  for (let at = start; at < end; at++) {
    const token = file.tokens[at];
    if (token?.kind === 'text') found.push(token.text);
    else if (token?.kind === 'name' && depth > 0)
      for (const span of spansOf(file, token.text, at))
        if (span.chunk.tokens === file.tokens)
          found.push(
            ...textsIn(file, span.start, span.end ?? valueEnd(file, span.start), depth - 1),
          );
  }
  return found;
}
