/** Conditions of a program that ask what it was told: an option, a variable, the subcommand. */
import { literalText, origins } from '../../value/value.ts';
import type { Block } from './blocks.ts';
import { type Choice, opposite, type Test } from './choice.ts';
import { evaluate } from './evaluate.ts';
import { heldIn } from './held.ts';
import { grammarOf } from './languages/index.ts';
import { spansOf } from './meanings.ts';
import type { SourceFile } from './source.ts';
import { elements, splitAt, trim, valueEnd, withoutCalls } from './spans.ts';
import { switchedBy } from './switches.ts';
import { AND, IN, NOT, OR } from './syntax.ts';
import { systemAsked } from './systems.ts';

/** Names for conditions that stand for names for conditions. */
const MOST_NAMES = 2;

/** What has to be told for a condition to hold. */
export function toHold(file: SourceFile, condition: Block): readonly Choice[] {
  return toBe(true, file, condition, 0);
}

/** What has to be told for a condition not to hold. */
export function notToHold(file: SourceFile, condition: Block): readonly Choice[] {
  return toBe(false, file, condition, 0);
}

/** What has to be told for a condition to come out so; nothing where it asks what no run is told. */
function toBe(
  holds: boolean,
  file: SourceFile,
  condition: Block,
  names: number,
): readonly Choice[] {
  const { start, end } = bare(file, condition);
  if (start >= end) return [];
  const held = heldIn(file, { start, end });
  if (held !== undefined) return [holds ? held : opposite(held)];
  const each = (parts: readonly Block[], all: boolean): readonly Choice[] => {
    const ways = parts.map((part) => toBe(holds, file, part, names));
    if (all) return ways.flat();
    return ways.every((way) => way.length > 0) ? [{ kind: 'any', ways }] : [];
  };
  const either = splitAt(file, start, end, OR);
  if (either.length > 1) return each(either, !holds);
  const both = splitAt(file, start, end, AND);
  if (both.length > 1) return each(both, holds);
  if (NOT.has(file.tokens[start]?.text ?? ''))
    return toBe(!holds, file, { start: start + 1, end }, names);
  const defined = names < MOST_NAMES ? definedAs(file, start, end) : undefined;
  if (defined !== undefined) return toBe(holds, file, defined, names + 1);
  const among = memberOf(file, start, end);
  if (among !== undefined) {
    const tests = among.tests.map((test) => (holds === among.not ? opposite(test) : test));
    return holds === among.not ? tests : [{ kind: 'any', ways: tests.map((test) => [test]) }];
  }
  const test = testIn(file, start, end);
  return test === undefined ? [] : [holds ? test : opposite(test)];
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

/** `const posts = …; if (posts)` */
function definedAs(file: SourceFile, start: number, end: number): Block | undefined {
  const name = file.tokens[start];
  if (end - start !== 1 || name?.kind !== 'name') return undefined;
  const [span, ...more] = spansOf(file, name.text, start);
  if (span === undefined || more.length > 0 || span.chunk.tokens !== file.tokens) return undefined;
  return { start: span.start, end: span.end ?? valueEnd(file, span.start) };
}

/** A single test. */
function testIn(file: SourceFile, start: number, end: number): Test | undefined {
  return (
    equality(file, start, end) ??
    startingWith(file, start, end) ??
    matched(file, start, end) ??
    counted(file, start, end) ??
    switchedBy(file, start, end)
  );
}

/** `provider === "openai"`, `sys.platform != "win32"`, `$^O eq 'MSWin32'` */
function equality(file: SourceFile, from: number, to: number): Test | undefined {
  const { tokens } = file;
  const text = tokens[to - 1];
  if (text?.kind !== 'text' || text.parts.some(({ kind }) => kind === 'hole')) return undefined;
  const sign = to - 2;
  const operator = tokens[sign]?.text ?? '';
  if (sign <= from || !/^(?:[!=]==?|eq|ne)$/.test(operator)) return undefined;
  const test = isText(file, { start: from, end: sign }, text.text);
  return test && /^(?:!|ne$)/.test(operator) ? opposite(test) : test;
}

/** Whether an expression is a text. */
export function isText(file: SourceFile, asked: Block, text: string): Test | undefined {
  const end = withoutCalls(file, asked.start, asked.end, CLEANERS);
  return (
    systemAsked(file, asked.start, asked.end, text) ??
    toldIs(file, asked.start, end, text) ??
    commandOf(file, asked.start, asked.end, text)
  );
}

/** What is compared without regard to how it is written. */
const CLEANERS = /^(?:strip|trim|lower|upper|casefold|to_?lower_?case|to_?upper_?case|downcase)$/i;

/** `sys.platform.startswith("win")` */
function startingWith(file: SourceFile, from: number, to: number): Test | undefined {
  const open = to - 3;
  const method = file.tokens[open - 1]?.text ?? '';
  const text = file.tokens[to - 2];
  if (file.match[open] !== to - 1 || text?.kind !== 'text' || !/^starts_?with$/i.test(method))
    return undefined;
  return systemAsked(file, from, open - 2, text.text);
}

/** What holds the first word of the command line. */
const COMMAND =
  /(?:^|\.)(?:command|cmd|subcommand|sub_command|subcmd)$|^(?:sys\.argv\[1\]|process\.argv\[2\])$/;

/** `args.command == "digest"`, of all the words that it is compared with. */
function commandOf(file: SourceFile, start: number, end: number, is: string): Test | undefined {
  const { tokens } = file;
  const written = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  const what = written(start, end);
  if (!COMMAND.test(what)) return undefined;
  const among = tokens.flatMap(({ kind, text }, at) => {
    const sign = at - (tokens[at - 1]?.text === '=' ? 2 : 1);
    const compared = kind === 'text' && /^={1,3}$/.test(tokens[at - 1]?.text ?? '');
    return compared && written(sign - (end - start), sign).endsWith(what) ? [text] : [];
  });
  return { kind: 'subcommand', is, among: [...new Set([is, ...among])], named: false, not: false };
}

/** `/^true$/i.test(process.env.X)` */
function matched(file: SourceFile, from: number, to: number): Test | undefined {
  const { tokens, match } = file;
  const [written] = tokens[from]?.parts ?? [];
  const whole =
    tokens[from]?.text === '/regex/' && written?.kind === 'literal'
      ? /^\/\^([\w-]+)\$\/i?$/.exec(written.text)?.[1]
      : undefined;
  const open = from + 3;
  if (whole === undefined || tokens[from + 2]?.text !== 'test' || match[open] !== to - 1)
    return undefined;
  return toldIs(file, open + 1, to - 1, whole);
}

/** `int(os.environ.get("LIVE", "0"))`, `bool(int(…))`: a number, of which only nothing is false. */
function counted(file: SourceFile, from: number, to: number): Test | undefined {
  const { tokens, match } = file;
  let [start, end] = [from, to];
  let counts = false;
  while (
    match[start + 1] === end - 1 &&
    /^(?:bool|Boolean|int|Number|parseInt)$/.test(tokens[start]?.text ?? '')
  ) {
    counts ||= !/^bool/i.test(tokens[start]?.text ?? '');
    [start, end] = [start + 2, end - 1];
  }
  const zero = counts ? toldIs(file, start, end, '0') : undefined;
  return zero && opposite(zero);
}

/** `X in ("1", "true")`, `X not in […]`, `["1", "true"].includes(X)`: one of several texts. */
function memberOf(
  file: SourceFile,
  start: number,
  end: number,
): { readonly tests: readonly Test[]; readonly not: boolean } | undefined {
  const { tokens, match } = file;
  const [asked, list] = splitAt(file, start, end, IN);
  const method = match[start] ?? -1;
  if (asked !== undefined && list !== undefined) {
    const not = tokens[asked.end - 1]?.text === 'not';
    const left = { start: asked.start, end: not ? asked.end - 1 : asked.end };
    if ((match[list.start] ?? -1) !== end - 1) return undefined;
    return among(file, left, list.start, not);
  }
  if (method < start || tokens[start]?.text !== '[' || tokens[method + 2]?.text !== 'includes')
    return undefined;
  if (match[method + 3] !== end - 1) return undefined;
  return among(file, { start: method + 4, end: end - 1 }, start, false);
}

function among(file: SourceFile, asked: Block, open: number, not: boolean) {
  const texts = elements(file, open).map((part) =>
    literalText(evaluate(file, { chunk: file, ...part })),
  );
  const tests = texts.flatMap((text) =>
    text === undefined ? [] : (isText(file, asked, text) ?? []),
  );
  return tests.length > 0 && tests.length === texts.length ? { tests, not } : undefined;
}

function toldIs(file: SourceFile, start: number, end: number, is: string): Test | undefined {
  const of = evaluate(file, { chunk: file, start, end });
  const told = origins(of).some(({ kind }) => kind === 'input' || kind === 'environment');
  return told ? { kind: 'told', of, is, not: false } : undefined;
}
