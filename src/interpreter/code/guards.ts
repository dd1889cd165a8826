import { origins } from '../../value/value.ts';
import { bare } from './expressions.ts';
import { heldIn } from './held.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';

const TELLING = /key|token|secret|live|enable|api|has_|openai|llm/i;
const MAX_BODY = 5000;

/**
 * Whether a token stands in the body of an `if` that asks for a key or a switch. One that asks only whether keys
 * are there is none: whose key is missing does not pay, and that is told of the key (choices.ts).
 */
export function guardsOf(file: SourceFile): (at: number) => boolean {
  const ranges: (readonly [number, number])[] = [];
  const { tokens } = file;
  for (let at = 0; at < tokens.length && ranges.length < 2000; at++) {
    const token = tokens[at];
    if (token?.text !== 'if' || token.kind !== 'name') continue;
    const body =
      grammarOf(file).scoping.bodies === 'indent' ? indented(file, at) : braced(file, at);
    if (body !== undefined && !asksForKeys(file, at + 1, body[0])) ranges.push(body);
  }
  return (at) => ranges.some(([start, end]) => at > start && at < end);
}

/** `if os.getenv("GROQ_API_KEY"):` */
function asksForKeys(file: SourceFile, start: number, end: number): boolean {
  const held = heldIn(file, bare(file, { start, end }));
  return (
    held?.not === false &&
    origins(held.of).every((one) => one.kind === 'environment' && /key|token/i.test(one.name))
  );
}

function conditionEnd(file: SourceFile, start: number, mark: string): number | undefined {
  const { tokens, match } = file;
  let telling = false;
  for (let at = start + 1; at < Math.min(tokens.length, start + 60); at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind !== 'mark' && TELLING.test(token.text)) telling = true;
    // What a library has is no question to whoever runs the program.
    if (/^(?:not|!|hasattr)$/.test(token.text)) return undefined;
    if (token.kind === 'mark' && token.text === mark && (mark === ':' || (match[at] ?? -1) > at))
      return telling ? at : undefined;
    if (token.kind === 'line') return undefined;
  }
  return undefined;
}

function indented(file: SourceFile, at: number): readonly [number, number] | undefined {
  const { tokens } = file;
  const colon = conditionEnd(file, at, ':');
  if (colon === undefined) return undefined;
  const column = tokens[at]?.column ?? 1;
  for (let i = colon + 1; i < Math.min(tokens.length, colon + MAX_BODY); i++)
    if (tokens[i - 1]?.kind === 'line' && (tokens[i]?.column ?? 0) <= column) return [colon, i];
  return [colon, Math.min(tokens.length, colon + MAX_BODY)];
}

function braced(file: SourceFile, at: number): readonly [number, number] | undefined {
  const open = conditionEnd(file, at, '{');
  return open === undefined ? undefined : [open, file.match[open] ?? open];
}
