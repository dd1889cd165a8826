/** Conditions of a program that ask what it was told: an option, a variable, the subcommand. */
import { firstNonEmpty, fromOrigin, literal, literalText, origins } from '../../value/value.ts';
import { type Block, guardsAround } from './blocks.ts';
import { type Choice, opposite, type Test } from './choice.ts';
import { evaluate, evaluateWhole } from './evaluate.ts';
import { endedBefore } from './exits.ts';
import { bare } from './expressions.ts';
import { functionsNamed } from './functions.ts';
import { handedIs, handedTruth } from './handed-texts.ts';
import { heldIn } from './held.ts';
import { grammarOf } from './languages/index.ts';
import { meaningsOf } from './meanings.ts';
import { namedAt } from './names-at.ts';
import { isDot, pathAt } from './path.ts';
import { callersOf } from './remembered.ts';
import { returnsOf } from './returns.ts';
import type { SourceFile, Span } from './source.ts';
import { elements, splitAt, trim, valueEnd, withoutCalls } from './spans.ts';
import { countedWords, placeOf } from './started-with.ts';
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
  const defined = names < MOST_NAMES ? definedAs(file, start, end) : undefined;
  // What another file sets is asked where it is set.
  const here = defined === undefined || defined.file === file;
  const held = here ? heldIn(file, { start, end }) : undefined;
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
  const handed = handedTruth(file, start, end);
  if (handed !== undefined) return [holds ? handed : opposite(handed)];
  if (defined !== undefined) return toBe(holds, defined.file, defined.block, names + 1);
  const set = settingIn(file, start, end);
  if (set.length > 0)
    return holds ? [{ kind: 'any', ways: set.map((test) => [test]) }] : set.map(opposite);
  const among = memberOf(file, start, end);
  if (among !== undefined) {
    const is = holds !== among.not;
    const ways = among.texts.map((text) => textIs(is, file, among, text));
    if (ways.length > 0 && !ways.includes(undefined)) {
      const known = ways.map((way) => way ?? []);
      if (!is) return known.flat();
      return known.every((way) => way.length > 0) ? [{ kind: 'any', ways: known }] : [];
    }
  }
  const asked = equalityIn(file, start, end);
  const equal = asked && textIs(holds !== asked.differs, file, asked, asked.text);
  if (equal !== undefined) return equal;
  const test = testIn(file, start, end);
  return test === undefined ? [] : [holds ? test : opposite(test)];
}

/** What has to be told for an expression to be a text, or not to be; undefined where nothing says what it is. */
export function textIs(
  holds: boolean,
  file: SourceFile,
  asked: Block,
  text: string,
): readonly Choice[] | undefined {
  const returned = returnedIs(holds, file, asked, text);
  if (returned !== undefined) return returned;
  const test = isText(file, asked, text);
  return test && [holds ? test : opposite(test)];
}

/**
 * `mode() == "publish"` of a function that gives back one thing or another: each counts where the function comes to
 * it, and what is written out is known.
 */
function returnedIs(
  holds: boolean,
  file: SourceFile,
  asked: Block,
  text: string,
): readonly Choice[] | undefined {
  const end = withoutCalls(file, asked.start, asked.end, CLEANERS);
  const returned = returnsAt(file, { start: asked.start, end });
  if (returned.length < 2) return undefined;
  const ways = returned.flatMap((one) => {
    const written = writtenOut(one.file, one.block);
    const test = written === undefined ? isText(one.file, one.block, text) : undefined;
    if (written === undefined) return [test && [...waysTo(one), holds ? test : opposite(test)]];
    return (written.toLowerCase() === text.toLowerCase()) === holds ? [waysTo(one)] : [];
  });
  if (ways.includes(undefined)) return undefined;
  const known = ways.map((way) => way ?? []);
  return known.every((way) => way.length > 0) ? [{ kind: 'any', ways: known }] : [];
}

/** What a name or a function stands for, once: `const posts = …; if (posts)`, `def posts(): return …`. */
function definedAs(
  file: SourceFile,
  start: number,
  end: number,
): { readonly file: SourceFile; readonly block: Block } | undefined {
  const { path, end: behind } = pathAt(file, start, end);
  if (file.tokens[start]?.kind !== 'name') return undefined;
  const found = behind === end ? namedOnce(file, path, start) : returnedBy(file, path, behind, end);
  if (found === undefined || found.span.chunk.tokens !== found.file.tokens) return undefined;
  const { span } = found;
  const block = { start: span.start, end: span.end ?? valueEnd(found.file, span.start) };
  return { file: found.file, block };
}

interface Defined {
  readonly file: SourceFile;
  readonly span: Span;
}

function namedOnce(file: SourceFile, path: string, at: number): Defined | undefined {
  if (path.includes('.')) return undefined;
  const [only, ...more] = meaningsOf(file, path, at, undefined) ?? [];
  if (only?.binding.kind !== 'value' || only.frame !== undefined || more.length > 0)
    return undefined;
  return { file: only.file, span: only.binding.span };
}

/** What a function gives back that asks for nothing and does nothing else first. */
function returnedBy(file: SourceFile, path: string, open: number, end: number) {
  const called = functionCalled(file, path, open, end);
  if (called === undefined) return undefined;
  const [span, ...more] = returnsOf(called.file, called.scope);
  if (span === undefined || more.length > 0) return undefined;
  const isAlways = guardsAround(called.file, span.start).every(
    (one) => one.start < called.scope.start,
  );
  return isAlways ? { file: called.file, span } : undefined;
}

/** The one function that is called there with nothing. */
function functionCalled(file: SourceFile, path: string, open: number, end: number) {
  const { tokens, match } = file;
  const isBare = open === end && grammarOf(file).habits.bareCalls;
  const isCall = tokens[open]?.text === '(' && match[open] === open + 1 && open + 2 === end;
  if (!isBare && !isCall) return undefined;
  const [only, ...others] = functionsNamed(file, path, open);
  return others.length > 0 ? undefined : only;
}

/** Something that a function gives back, and the function around it. */
interface Returned {
  readonly file: SourceFile;
  readonly block: Block;
  readonly within: Block;
}

/** All that the function gives back that is called there, or for whose call a name stands. */
function returnsAt(file: SourceFile, { start, end }: Block, names = 0): readonly Returned[] {
  const { path, end: behind } = pathAt(file, start, end);
  if (file.tokens[start]?.kind !== 'name') return [];
  const named = behind === end && names < MOST_NAMES ? namedOnce(file, path, start) : undefined;
  if (named !== undefined) {
    const { chunk } = named.span;
    if (chunk.tokens !== named.file.tokens) return [];
    const until = named.span.end ?? valueEnd(chunk, named.span.start);
    return returnsAt(named.file, trim(chunk, named.span.start, until), names + 1);
  }
  const called = functionCalled(file, path, behind, end);
  if (called === undefined) return [];
  return returnsOf(called.file, called.scope).map((span) => ({
    file: called.file,
    block: bare(called.file, {
      start: span.start,
      end: span.end ?? valueEnd(span.chunk, span.start),
    }),
    within: called.scope,
  }));
}

/** What has to be told for a function to come to what it gives back. */
function waysTo({ file, block, within }: Returned): readonly Choice[] {
  const inside = ({ start }: Block): boolean => start > within.start && start < within.end;
  const around = guardsAround(file, block.start).filter((one) => inside(one.condition));
  return [
    ...around.flatMap(({ condition, unless, not = [] }) => [
      ...(unless ? notToHold(file, condition) : asksOnce(file, condition)),
      ...not.flatMap((one) => notToHold(file, one)),
    ]),
    ...endedBefore(file, block.start)
      .filter(inside)
      .flatMap((one) => notToHold(file, one)),
  ];
}

/** The condition of an `if`; what a `switch` asks for, only its cases say. */
function asksOnce(file: SourceFile, condition: Block): readonly Choice[] {
  return /^(?:switch|match)$/.test(file.tokens[condition.start - 1]?.text ?? '')
    ? []
    : toHold(file, condition);
}

function writtenOut({ tokens }: SourceFile, { start, end }: Block): string | undefined {
  const token = tokens[start];
  const isPlain = token?.kind === 'text' && token.parts.every(({ kind }) => kind === 'literal');
  return isPlain && end === start + 1 ? token.text : undefined;
}

/** What pydantic takes for true: https://docs.pydantic.dev/latest/api/standard_library_types/#booleans */
const TRUE_TEXTS = ['1', 'true', 't', 'yes', 'y', 'on'];

/** `settings.enable_llm`: a field of a class that is filled from the environment, on or off where nothing is set. */
function settingIn(file: SourceFile, start: number, end: number): readonly Test[] {
  const { path, end: behind } = pathAt(file, start, end);
  if (behind !== end || !path.includes('.')) return [];
  const meanings = meaningsOf(file, path, start, undefined) ?? [];
  const variables = meanings.flatMap(({ binding }) =>
    binding.kind === 'variable' ? [fromOrigin({ kind: 'environment', name: binding.name })] : [],
  );
  const [own, ...more] = meanings.filter(({ binding }) => binding.kind !== 'variable');
  if (variables.length === 0 || more.length > 0 || own?.binding.kind !== 'value') return [];
  if (isSetApart([file, own.file], path.slice(path.lastIndexOf('.') + 1))) return [];
  const { span } = own.binding;
  const words = span.chunk.tokens.slice(span.start, span.end ?? valueEnd(span.chunk, span.start));
  const unset = /^(?:Field\((?:default=)?)?(True|False)\b/.exec(
    words.map(({ text }) => text).join(''),
  )?.[1];
  if (unset === undefined) return [];
  const of = firstNonEmpty(...variables, literal(unset));
  return TRUE_TEXTS.map((is) => ({ kind: 'told', of, is, not: false }));
}

/** `Settings(enable_llm=True)`, `settings.enable_llm = True`: a file of the program sets a field itself. */
function isSetApart(files: readonly SourceFile[], field: string): boolean {
  const all = files.flatMap((file) => [file, ...callersOf(file).map((user) => user.file)]);
  return [...new Set(all)].some((file) =>
    namedAt(file, field).some((at) => file.tokens[at + 1]?.text === '='),
  );
}

/** A single test. */
function testIn(file: SourceFile, start: number, end: number): Test | undefined {
  return (
    equality(file, start, end) ??
    startingWith(file, start, end) ??
    matched(file, start, end) ??
    counted(file, start, end) ??
    countedWords(file, start, end) ??
    switchedBy(file, start, end)
  );
}

/** `provider === "openai"`, `sys.platform != "win32"`, `$^O eq 'MSWin32'` */
function equality(file: SourceFile, from: number, to: number): Test | undefined {
  if (file.tokens[to - 1]?.kind === 'number') return numbered(file, from, to);
  const asked = equalityIn(file, from, to);
  const test = asked && isText(file, asked, asked.text);
  return test && asked.differs ? opposite(test) : test;
}

/** What is compared with a text, and with which. */
function equalityIn(file: SourceFile, from: number, to: number) {
  const { tokens } = file;
  let sign = to - 2;
  while (sign > from && isDot(tokens[sign]?.text)) sign -= 2;
  const operator = tokens[sign]?.text ?? '';
  if (sign <= from || !/^(?:[!=]==?|eq|ne)$/.test(operator)) return undefined;
  const text = comparedText(file, { start: sign + 1, end: to });
  const differs = /^(?:!|ne$)/.test(operator);
  return text === undefined ? undefined : { start: from, end: sign, text, differs };
}

/** What something is compared with: a text, `Provider.OPENAI`, `OPENAI` of a constant. */
export function comparedText(file: SourceFile, { start, end }: Block): string | undefined {
  const first = file.tokens[start];
  if (first?.kind === 'text' && end === start + 1)
    return first.parts.some(({ kind }) => kind === 'hole') ? undefined : first.text;
  if (first?.kind !== 'name' || !/^[A-Z]/.test(first.text)) return undefined;
  const { path, end: behind } = pathAt(file, start, end);
  if (behind !== end || !(path.includes('.') || /^[A-Z][A-Z0-9_]+$/.test(path))) return undefined;
  const value = evaluate(file, { chunk: file, start, end });
  return origins(value).some(({ kind }) => kind !== 'literal') ? undefined : literalText(value);
}

/** `int(os.environ.get("LIVE", "0")) == 1` */
function numbered(file: SourceFile, from: number, to: number): Test | undefined {
  const { tokens, match } = file;
  const operator = tokens[to - 2]?.text ?? '';
  const counts = /^(?:int|Number|parseInt)$/.test(tokens[from]?.text ?? '');
  if (!counts || match[from + 1] !== to - 3 || !/^[!=]==?$/.test(operator)) return undefined;
  const test = toldIs(file, from + 2, to - 3, tokens[to - 1]?.text ?? '');
  return test && operator.startsWith('!') ? opposite(test) : test;
}

/** Whether an expression is a text. */
function isText(file: SourceFile, asked: Block, text: string): Test | undefined {
  const end = withoutCalls(file, asked.start, asked.end, CLEANERS);
  return (
    systemAsked(file, asked.start, asked.end, text) ??
    toldIs(file, asked.start, end, text) ??
    handedIs(file, { start: asked.start, end }, text) ??
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

/** What is asked for, and the texts of which it is one or none. */
interface Among extends Block {
  readonly texts: readonly string[];
  readonly not: boolean;
}

/** `X in ("1", "true")`, `X not in […]`, `["1", "true"].includes(X)`: one of several texts. */
function memberOf(file: SourceFile, start: number, end: number): Among | undefined {
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

function among(file: SourceFile, asked: Block, open: number, not: boolean): Among | undefined {
  const texts = elements(file, open).map((part) =>
    literalText(evaluate(file, { chunk: file, ...part })),
  );
  const known = texts.flatMap((text) => text ?? []);
  return known.length === texts.length ? { ...asked, texts: known, not } : undefined;
}

function toldIs(file: SourceFile, start: number, end: number, is: string): Test | undefined {
  // What may be something else as well rules nothing out.
  const of = evaluateWhole(file, start, end);
  if (of === undefined) return undefined;
  const told = origins(of).some((one) =>
    one.kind === 'context'
      ? placeOf(one.name) !== undefined
      : one.kind === 'input' || one.kind === 'environment',
  );
  return told ? { kind: 'told', of, is, not: false } : undefined;
}
