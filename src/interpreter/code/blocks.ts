import { oncePer, oncePerName } from '../../support/once.ts';
import { grammarOf } from './languages/index.ts';
import type { Token } from './lex.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';
import { valueEnd } from './spans.ts';

/** Tokens `start` to before `end` that run together. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** A block that runs if something holds; an `else` has no condition of its own. */
export interface Guarded extends Block {
  readonly condition: Block;
  /** Ruby's `unless`: it runs if its condition does not hold. */
  readonly unless: boolean;
  /** Of an `else` or `elif` the conditions in front of it, none of which held. */
  readonly not?: readonly Block[];
}

export interface Named extends Block {
  readonly name: string;
  /** Where its name, or the word that stands for one, is written. */
  readonly header: number;
  /** The bracket of its parameters. */
  readonly parameters: number;
}

export interface Blocks {
  readonly guarded: readonly Guarded[];
  readonly functions: readonly Named[];
}

const MAX_BODY = 5000;
const MAX_BLOCKS = 2000;
const NONE: Block = { start: 0, end: 0 };
const GUARDS = new Set(['if', 'elif', 'elsif', 'unless', 'while', 'switch', 'match']);
const OTHERWISE = new Set(['else', 'catch', 'except', 'rescue']);
const CONTROL = new Set([
  ...GUARDS,
  ...OTHERWISE,
  'for',
  'foreach',
  'function',
  'return',
  'with',
  'func',
  'fn',
  'using',
  'lock',
  'synchronized',
]);

/** The functions of a file, and what in it runs only if something holds. */
export const blocksOf: (file: SourceFile) => Blocks = oncePer(read);

/** What has to hold for a token to be reached. Asked of the same tokens again and again: a long text grows by hundreds. */
export const guardsAround = oncePerName((file: SourceFile, at: number): readonly Guarded[] =>
  blocksOf(file).guarded.filter(({ start, end }) => at >= start && at < end),
);

/** Where functions of the file are called, by name. */
export const callsByName = oncePer((file: SourceFile): ReadonlyMap<string, readonly number[]> => {
  const calls = new Map<string, number[]>();
  for (const { name } of blocksOf(file).functions) calls.set(name, []);
  file.tokens.forEach(({ text }, at) => {
    if (file.tokens[at + 1]?.text === '(') calls.get(text)?.push(at);
  });
  return calls;
});

/** The innermost function around a token. */
export const functionAround = oncePerName((file: SourceFile, at: number): Named | undefined =>
  blocksOf(file).functions.findLast(({ start, end }) => at >= start && at < end),
);

interface NamedBlock extends Block {
  readonly name: string;
  readonly header: number;
}

/** The innermost class around a token. */
export function classAround(file: SourceFile, at: number): NamedBlock | undefined {
  return classesOf(file).findLast(({ start, end }) => at >= start && at < end);
}

/** The classes of a file. */
export const classesOf = oncePer((file: SourceFile): readonly NamedBlock[] => {
  const { classes } = grammarOf(file).scoping;
  return file.tokens.flatMap(({ text }, at) => {
    const name = file.tokens[at + 1];
    if (!classes.includes(text) || name?.kind !== 'name') return [];
    const body = bodyAfter(file, at, at + 2);
    return body === undefined ? [] : [{ ...body, name: name.text, header: at + 1 }];
  });
});

function read(file: SourceFile): Blocks {
  const guarded: Guarded[] = [];
  const functions: Named[] = [];
  const { tokens } = file;
  for (let at = 0; at < tokens.length && guarded.length + functions.length < MAX_BLOCKS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name') continue;
    if (GUARDS.has(token.text) || OTHERWISE.has(token.text)) {
      const block = guardedAt(file, at);
      if (block !== undefined) guarded.push(withNot(file, at, block, guarded));
    }
    const named = functionAt(file, at);
    if (named !== undefined) functions.push(named);
  }
  return { guarded, functions };
}

/** `else`, `elif`, `else if`: with what stands in front of it, if that ends here. */
function withNot(
  file: SourceFile,
  at: number,
  block: Guarded,
  before: readonly Guarded[],
): Guarded {
  const { tokens } = file;
  const follows = /^(?:else|elif|elsif)$/.test(tokens[at]?.text ?? '');
  const behind = tokens[at]?.text === 'if' && tokens[at - 1]?.text === 'else';
  if (!follows && !behind) return block;
  const from = behind ? at - 1 : at;
  let first = from;
  while (first > 0 && isBetween(tokens[first - 1])) first--;
  const last = before.findLast(
    ({ end, condition }) => condition !== NONE && end >= first && end <= from,
  );
  return last === undefined || last.unless
    ? block
    : { ...block, not: [...(last.not ?? []), last.condition] };
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'line' || token.text === '}');
}

function guardedAt(file: SourceFile, at: number): Guarded | undefined {
  const { tokens } = file;
  const before = tokens[at - 1];
  if (before?.text === '.') return undefined;
  const opens = before === undefined || before.kind === 'line' || /^[{};:]$/.test(before.text);
  const otherwise = OTHERWISE.has(tokens[at]?.text ?? '');
  const unless = tokens[at]?.text === 'unless';
  // Ruby's `statement if condition`.
  if (grammarOf(file).scoping.bodies === 'end' && !opens && !otherwise) {
    const condition = { start: at + 1, end: lineEnd(file, at) };
    return { start: lineStart(file, at), end: at, condition, unless };
  }
  const body = bodyAfter(file, at, at + 1);
  if (body === undefined) return undefined;
  return { ...body, condition: otherwise ? NONE : { start: at + 1, end: body.start }, unless };
}

/** Where the body starts that a keyword opens, and ends. */
export function bodyAfter(file: SourceFile, keyword: number, from: number): Block | undefined {
  const { bodies } = grammarOf(file).scoping;
  switch (bodies) {
    case 'indent':
      return indented(file, keyword, from);
    case 'end':
      return closed(file, keyword);
    case 'braces':
      return braced(file, from, GUARDS.has(file.tokens[keyword]?.text ?? ''));
    default:
      return bodies satisfies never;
  }
}

function indented(file: SourceFile, keyword: number, from: number): Block | undefined {
  const { tokens, match } = file;
  for (let at = from; at < Math.min(tokens.length, from + 400); at++) {
    if (tokens[at]?.kind === 'line') return undefined;
    if (tokens[at]?.text === ':' && tokens[at]?.kind === 'mark') {
      const start = at + 1;
      if (tokens[start]?.kind !== 'line') return { start, end: lineEnd(file, start) };
      const column = tokens[lineStart(file, keyword)]?.column ?? 1;
      let end = start + 1;
      while (end < tokens.length && end < start + MAX_BODY) {
        if (tokens[end - 1]?.kind === 'line' && (tokens[end]?.column ?? 0) <= column) break;
        end++;
      }
      return { start, end };
    }
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return undefined;
}

/** Ruby: up to the `end` that stands under the keyword. */
function closed(file: SourceFile, keyword: number): Block | undefined {
  const { tokens } = file;
  const column = tokens[lineStart(file, keyword)]?.column;
  const start = lineEnd(file, keyword);
  // Elixir's `def name(a), do: a`
  for (let at = keyword; at < start; at++)
    if (tokens[at]?.text === 'do' && tokens[at + 1]?.text === ':')
      return { start: at + 2, end: start };
  for (let at = start; at < Math.min(tokens.length, start + MAX_BODY); at++)
    if (
      tokens[at - 1]?.kind === 'line' &&
      tokens[at]?.column === column &&
      /^(?:end|else|elsif|rescue|ensure)$/.test(tokens[at]?.text ?? '')
    )
      return { start, end: at };
  return undefined;
}

/** `(…) {…}`, `x := f(); x != nil {…}`, `(…) statement;`, which behind a condition may stand in the next line. */
function braced(file: SourceFile, from: number, guards: boolean): Block | undefined {
  const { tokens, match } = file;
  // `if x := f(); x != nil {`
  const semicolons = grammarOf(file).scoping.declares.includes(':=');
  for (let at = from; at < Math.min(tokens.length, from + 400); at++) {
    const token = tokens[at];
    const partner = match[at] ?? -1;
    if (token?.text === '{' && partner > at) return { start: at + 1, end: partner };
    if (token?.text === '(' && partner > at) {
      const first = guards && tokens[partner + 1]?.kind === 'line' ? partner + 2 : partner + 1;
      const next = tokens[first];
      const single = at === from && next?.kind === 'name' && next.text !== 'if';
      if (single) return { start: first, end: statementEnd(file, first) };
      at = partner;
    } else if (token?.text === ';' && !semicolons) return undefined;
  }
  return undefined;
}

function functionAt(file: SourceFile, at: number): Named | undefined {
  const { tokens, match } = file;
  const word = tokens[at]?.text ?? '';
  const { bodies, functions, methods, typedNames } = grammarOf(file).scoping;
  if (functions.includes(word)) {
    // Go: `func (r *Runner) name(…)`.
    const receiver = tokens[at + 1]?.text === '(' ? (match[at + 1] ?? -1) : -1;
    const behind = receiver > at && tokens[receiver + 2]?.text === '(';
    // Ruby and Python: `def self.name`.
    const own = isDot(tokens[at + 2]?.text) ? at + 3 : at + 1;
    // Swift's `init(…)` is its own name.
    const nameless = word === 'init' && tokens[at + 1]?.text === '(';
    const name = nameless ? at : behind ? receiver + 1 : own;
    if (tokens[name]?.kind !== 'name') return undefined;
    const parameters = tokens[name + 1]?.text === '(' ? name + 1 : -1;
    const from = parameters < 0 ? name + 1 : (match[parameters] ?? name) + 1;
    const body = bodyAfter(file, at, from);
    return body && { ...body, name: tokens[name]?.text ?? '', header: name, parameters };
  }
  if (CONTROL.has(word)) return undefined;
  const next = tokens[at + 1]?.text;
  if (bodies === 'braces' && (next === '=' || next === '<-')) return arrowAt(file, at);
  if (!methods) return undefined;
  // A method: `run(a, b) {`, `void Run(string a) throws X {`, `run(): Promise<void> {`.
  const close = match[at + 1] ?? -1;
  if (next !== '(' || close < at || ['.', 'new', '?.'].includes(tokens[at - 1]?.text ?? ''))
    return undefined;
  for (let to = close + 1; to < close + 10; to++) {
    const token = tokens[to];
    // C# opens a body in a line of its own; where statements end with a semicolon no call stands there.
    if (typedNames && token?.kind === 'line' && tokens[to + 1]?.text === '{') continue;
    const partner = match[to] ?? -1;
    if (token?.text === '{' && partner > to)
      return { start: to + 1, end: partner, name: word, header: at, parameters: at + 1 };
    const typed = token?.kind === 'name' || /^[:<>,?[\]|]$/.test(token?.text ?? '');
    if (!typed || (to === close + 1 && token?.text === ',')) return undefined;
  }
  return undefined;
}

/** Tokens of a type that a function returns. */
const MOST_RETURNED = 30;

/** `const run = async (a) => {…}`, `const run = function (a) {…}`, `run <- function(a) …` */
function arrowAt(file: SourceFile, at: number): Named | undefined {
  const { tokens, match } = file;
  let to = at + 2;
  if (tokens[to]?.text === 'async') to++;
  const worded = grammarOf(file).scoping.functions.includes(tokens[to]?.text ?? '');
  if (worded) to++;
  else if (grammarOf(file).habits.arrowPairs) return undefined;
  const parameters = tokens[to]?.text === '(' ? to : -1;
  const close = parameters < 0 ? to : (match[to] ?? to);
  const named = (block: Block): Named => ({
    ...block,
    name: tokens[at]?.text ?? '',
    header: at,
    parameters,
  });
  if (
    worded &&
    parameters >= 0 &&
    tokens[close + 1]?.text !== '{' &&
    tokens[close + 1]?.text !== ':'
  )
    return named({ start: close + 1, end: valueEnd(file, close + 1) });
  // `: Promise<Record<string, Model>> =>`, over several lines.
  const typed = parameters >= 0 && tokens[close + 1]?.text === ':';
  let angles = 0;
  for (let open = close + 1; open < close + (typed ? MOST_RETURNED : 12); open++) {
    const text = tokens[open]?.text ?? '';
    if (typed && text === '<') angles++;
    else if (/^>+$/.test(text)) angles -= text.length;
    if ((tokens[open]?.kind === 'line' && angles <= 0) || text === ';') return undefined;
    const partner = match[open] ?? -1;
    // `(text, tries = MOST) => {…}`: a default of a parameter.
    if (partner >= 0 && partner < at) return undefined;
    if (text === '{' && partner > open && (worded || tokens[open - 1]?.text === '=>'))
      return named({ start: open + 1, end: partner });
    if (text === '=>' && tokens[open + 1]?.text !== '{')
      return named({ start: open + 1, end: valueEnd(file, open + 1) });
  }
  return undefined;
}

function statementEnd(file: SourceFile, from: number): number {
  const { tokens, match } = file;
  for (let at = from; at < Math.min(tokens.length, from + MAX_BODY); at++) {
    if (tokens[at]?.kind === 'line' || tokens[at]?.text === ';') return at;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return tokens.length;
}

export function lineStart({ tokens }: SourceFile, at: number): number {
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind !== 'line') start--;
  return start;
}

function lineEnd({ tokens }: SourceFile, at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.kind !== 'line') end++;
  return end;
}
