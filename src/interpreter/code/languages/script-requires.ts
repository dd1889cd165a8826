/** Names that a script gives to what it requires or imports while it runs. */
import type { Import } from '../imports.ts';
import type { Chunk } from '../lex.ts';
import { COMMA, splitAt } from '../spans.ts';
import { namesBetween } from './scan.ts';

/** What an expression is given to, and where its statement begins. */
interface Given {
  readonly names: Import['names'];
  readonly start: number;
}

/** `const A = require('x').B`, `const { a: b } = await import('x')`, `const [{ a }, { b }] = await Promise.all([import('x'), …])` */
export function givenTo(chunk: Chunk, at: number, close: number): Given {
  const { tokens } = chunk;
  const before = behindAwait(chunk, at - 1);
  if (tokens[before]?.text === '=') {
    const member = tokens[close + 1]?.text === '.' ? tokens[close + 2]?.text : undefined;
    return { names: namesOf(chunk, before, member), start: before };
  }
  const all = /^[[,]$/.test(tokens[before]?.text ?? '') ? ofAll(chunk, before) : undefined;
  return { names: all ?? [], start: before };
}

function behindAwait({ tokens }: Chunk, from: number): number {
  let at = from;
  while (['await', '('].includes(tokens[at]?.text ?? '')) at--;
  return at;
}

/** The names in front of an index: one for the whole, or those in braces. */
function namesOf(chunk: Chunk, end: number, member = '*'): Import['names'] {
  const { tokens, match } = chunk;
  const target = tokens[end - 1];
  const open = match[end - 1] ?? -1;
  if (target?.kind === 'name')
    return [
      { local: target.text, imported: member },
      ...(member === '*' ? takenFrom(chunk, target.text) : []),
    ];
  return target?.text === '}' && open >= 0 ? namesBetween(chunk, open + 1, end - 1, ':') : [];
}

/** `const OpenAI = module.default` of a module that has a name: what else a member of it is called. */
function takenFrom({ tokens }: Chunk, module: string): Import['names'] {
  return tokens.flatMap(({ text, kind }, at) => {
    const [local, equals, dot, member, behind] = [-2, -1, 1, 2, 3].map((step) => tokens[at + step]);
    const isTaken =
      text === module &&
      kind === 'name' &&
      equals?.text === '=' &&
      local?.kind === 'name' &&
      dot?.text === '.' &&
      member?.kind === 'name' &&
      !/^[.([]$/.test(behind?.text ?? '');
    return isTaken ? [{ local: local.text, imported: member.text }] : [];
  });
}

/** One of several that are waited for together: the names at its place in the pattern. */
function ofAll(chunk: Chunk, before: number): Import['names'] | undefined {
  const { tokens, match } = chunk;
  let open = before;
  while (open > 0 && tokens[open]?.text !== '[') {
    const partner = match[open] ?? -1;
    open = (partner >= 0 && partner < open ? partner : open) - 1;
  }
  const called = tokens.slice(Math.max(0, open - 4), open).map(({ text }) => text);
  if (!/^Promise\.all(?:Settled)?\($/.test(called.join(''))) return undefined;
  const equals = behindAwait(chunk, open - 5);
  const pattern = match[equals - 1] ?? -1;
  if (tokens[equals]?.text !== '=' || tokens[equals - 1]?.text !== ']' || pattern < 0)
    return undefined;
  const place = splitAt(chunk, open + 1, before + 1, COMMA).length - 1;
  const part = splitAt(chunk, pattern + 1, equals - 1, COMMA)[place];
  return part && namesOf(chunk, lastOf(chunk, part) + 1);
}

/** The last token of a part that is no line's end. */
function lastOf({ tokens }: Chunk, { start, end }: { start: number; end: number }): number {
  let at = end - 1;
  while (at > start && tokens[at]?.kind === 'line') at--;
  return at;
}
