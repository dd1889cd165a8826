/** Conditions inside of an expression: `ask() if live else None`, `live ? ask() : none`, `live && ask()`. */
import type { Block } from './blocks.ts';
import { grammarOf } from './languages/index.ts';
import type { SourceFile } from './source.ts';
import { openAround, splitAt, trim } from './spans.ts';
import { AND, IF_ELSE, OR, TERNARY } from './syntax.ts';

/** A condition, and whether it held where a token is reached. */
export interface Met {
  readonly condition: Block;
  readonly held: boolean;
}

/** Brackets around brackets; deeper nobody hides a choice. */
const MOST_LEVELS = 4;
/** An expression of more tokens is data. */
const LONGEST = 400;

/** What was asked on the way to a token within the statement in which it stands. */
export function metWithin(file: SourceFile, at: number): readonly Met[] {
  const met: Met[] = [];
  let here = at;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const { start, end, bracket } = expressionAround(file, here);
    met.push(...metIn(file, start, end, here));
    if (bracket === undefined || file.tokens[bracket]?.text === '{') break;
    here = bracket;
  }
  return met;
}

const ENDS = new Set([',', ';', '=', ':=', '=>', '->', 'return', 'yield', 'throw', 'raise']);
/** A line that begins with one of these, or ends with one, goes on. */
const JOINS = new Set(['?', ':', '&&', '||', 'and', 'or']);

/** The part of the statement around a token that stands in no bracket deeper than the token. */
function expressionAround(
  file: SourceFile,
  at: number,
): Block & { readonly bracket: number | undefined } {
  const { tokens, match } = file;
  // Behind it stands what a condition runs: `if a or b: ask()`.
  const colon = grammarOf(file).scoping.bodies === 'indent' ? ':' : undefined;
  const isEnd = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || token.kind === 'text') return token === undefined;
    if (token.kind !== 'line') return ENDS.has(token.text) || token.text === colon;
    return !JOINS.has(tokens[i - 1]?.text ?? '') && !JOINS.has(tokens[i + 1]?.text ?? '');
  };
  let start = at;
  let bracket: number | undefined;
  for (let i = at - 1; i >= 0 && at - i < LONGEST; i--) {
    const partner = match[i] ?? -1;
    if (partner > i) {
      bracket = i;
      break;
    }
    if (partner >= 0) i = partner;
    else if (isEnd(i)) break;
    start = i;
  }
  let end = at;
  for (; end < tokens.length && end - at < LONGEST; end++) {
    const partner = match[end] ?? -1;
    if (partner > end) end = partner;
    else if (partner >= 0 || (end > at && isEnd(end))) break;
  }
  return { start, end, bracket: bracket ?? openBefore(file, start) };
}

/** The bracket in which an expression stands that something else of it goes before: `f(a, b)`. */
function openBefore(file: SourceFile, start: number): number | undefined {
  const before = file.tokens[start - 1];
  return before?.kind === 'line' || before?.text === ';'
    ? undefined
    : openAround(file, start, LONGEST);
}

function metIn(file: SourceFile, start: number, end: number, at: number): readonly Met[] {
  const { part, met } =
    grammarOf(file).scoping.bodies === 'indent'
      ? behindElse(file, start, end, at)
      : behindMark(file, start, end, at);
  // What stands in for an address or a name is part of what is asked whichever of them it is.
  const calls = file.tokens.slice(part.start, part.end).some(({ text }) => text === '(');
  return calls ? [...met, ...joinedTo(file, part, at)] : [];
}

interface Within {
  /** What of the expression is left around the token. */
  readonly part: Block;
  readonly met: readonly Met[];
}

/** Python's `a if condition else b`: https://docs.python.org/3/reference/expressions.html#conditional-expressions */
function behindElse(file: SourceFile, start: number, end: number, at: number): Within {
  const parts = splitAt(file, start, end, IF_ELSE);
  const own = parts.findIndex((part) => at >= part.start && at < part.end);
  const part = parts[own] ?? { start, end };
  // A statement, or what a comprehension keeps.
  if (parts[0]?.start === parts[0]?.end || parts.at(-1)?.by !== 'else') return { part, met: [] };
  const met = parts.flatMap((one, i): Met[] => {
    if (one.by !== 'if' || i === own) return [];
    if (i === own + 1) return [{ condition: one, held: true }];
    return i < own ? [{ condition: one, held: false }] : [];
  });
  return { part, met };
}

/** `condition ? a : b`, of which `b` may be another. */
function behindMark(file: SourceFile, start: number, end: number, at: number): Within {
  const parts = splitAt(file, start, end, TERNARY);
  const own = parts.findIndex((part) => at >= part.start && at < part.end);
  const part = parts[own] ?? { start, end };
  const inTurn = parts.every(({ by }, i) => by === (i === 0 ? '' : i % 2 === 1 ? '?' : ':'));
  if (!inTurn || parts.length % 2 === 0) return { part, met: [] };
  const met = parts.flatMap((one, i): Met[] => {
    if (i % 2 === 1 || i >= own || i === parts.length - 1) return [];
    return [{ condition: one, held: i === own - 1 && own % 2 === 1 }];
  });
  return { part, met };
}

/** What stands in front of it: `live and ask()`, `dry or ask()`. */
function joinedTo(file: SourceFile, { start, end }: Block, at: number): readonly Met[] {
  const before = (parts: readonly Block[], held: boolean): readonly Met[] =>
    parts.filter((part) => part.end <= at).map((condition) => ({ condition, held }));
  const ways = splitAt(file, start, end, OR);
  const own = ways.find((way) => at >= way.start && at < way.end) ?? { start, end };
  return [...before(ways, false), ...before(splitAt(file, own.start, own.end, AND), true)];
}

/** Without brackets around, and what opens the block behind it. */
export function bare(file: SourceFile, condition: Block): Block {
  let { start, end } = condition;
  while (/^[({:]$/.test(file.tokens[end - 1]?.text ?? '') || file.tokens[end - 1]?.kind === 'line')
    end--;
  ({ start, end } = trim(file, start, end));
  while (file.tokens[start]?.text === '(' && file.match[start] === end - 1)
    ({ start, end } = trim(file, start + 1, end - 1));
  // Python's `if base := os.environ.get("BASE"):` asks for what it sets.
  const sets = file.tokens[start + 1]?.text === ':=' && file.tokens[start]?.kind === 'name';
  if (sets && !grammarOf(file).scoping.declares.includes(':=')) start += 2;
  return { start, end };
}
