import { concat, defaulted, oneOf, UNSET, type Value } from '../../../value/value.ts';
import { readAt } from '../environment.ts';
import { told } from '../grown-texts.ts';
import { grammarOf } from '../languages/index.ts';
import type { Chunk, Token } from '../lex.ts';
import { type Meaning, meaningsOf } from '../meanings.ts';
import { membersIn, pickedFrom } from '../members.ts';
import { isDot, pathAt } from '../path.ts';
import { dividesByText, ownPlace, programItself } from '../path-forms.ts';
import type { SourceFile } from '../source.ts';
import { splitAt } from '../spans.ts';
import { respell, respelledBy } from '../spelling.ts';
import { DEFAULTS, IF_ELSE, NOTHING, PLUS, SKIPPED, TERNARY } from '../syntax.ts';
import { asAskedFor } from './asked-for.ts';
import { callOf, methodOf } from './called.ts';
import { grownFrom } from './grown.ts';
import { givenBack, givesOptions, meant, optionValue } from './meant.ts';
import type { Question, Whole } from './question.ts';
import { readByName, readOf } from './reads.ts';
import { settingOf } from './settings.ts';
import { joined, textOf } from './texts.ts';
import { unknown } from './unknown.ts';

export function expressionOf(
  question: Question,
  file: SourceFile,
  { chunk, start, end }: Whole,
  depth: number,
): Value {
  if (question.stops(file, end - start, depth)) return unknown(chunk, start, end);
  const inner = (p: { start: number; end: number }): Value =>
    question.expression(file, { chunk, start: p.start, end: p.end }, depth + 1);
  const alternatives = withDefault(chunk, start, end) ?? splitAt(chunk, start, end, DEFAULTS);
  if (alternatives.length > 1) return defaulted(...alternatives.map(inner));
  const choice = conditional(
    chunk,
    start,
    end,
    grammarOf(file).habits.choice === 'if-else' ? IF_ELSE : TERNARY,
  );
  if (choice !== undefined)
    return oneOf(...choice.map(inner).filter((v) => v.alternatives.length > 0));
  const sum = splitAt(chunk, start, end, PLUS);
  if (sum.length > 1) return concat(...sum.filter((p) => p.end > p.start).map(inner));
  if (dividesByText(file, chunk, start, end))
    return question.path(file, { chunk, start, end }, depth + 1);
  return primary(question, file, { chunk, start, end }, depth);
}

function primary(question: Question, file: SourceFile, span: Whole, depth: number): Value {
  const { chunk, start, end } = span;
  const token = chunk.tokens[start];
  if (token === undefined) return UNSET;
  if (token.kind === 'text') return textOf(question, file, span, depth);
  if (SKIPPED.has(token.text) && end > start + 1)
    return question.expression(file, { chunk, start: start + 1, end }, depth + 1);
  if (token.text === '[') return joined(question, file, span, depth);
  const partner = chunk.match[start] ?? -1;
  if (token.text === '(' && partner > start)
    return question.expression(file, { chunk, start: start + 1, end: partner }, depth + 1);
  if (token.kind !== 'name') return unknown(chunk, start, end);
  if (NOTHING.has(token.text)) return UNSET;
  const spelled = respelledBy(file, chunk, start, end);
  if (spelled !== undefined)
    return respell(
      question.expression(file, { chunk, start, end: spelled.end }, depth + 1),
      spelled.spell,
    );
  const method = methodOf(question, file, span, depth);
  if (method !== undefined) return method;
  const read = readAt(file, chunk, start, question.placeOf(file, chunk, start));
  if (read !== undefined) return readOf(question, file, chunk, read, depth, start);
  return readByName(question, file, span, depth) ?? nameOf(question, file, span, depth);
}

function nameOf(question: Question, file: SourceFile, span: Whole, depth: number): Value {
  const { chunk, start, end } = span;
  const { path, end: behind } = pathAt(chunk, start, end);
  const unknownHere = unknown(chunk, start, end);
  const own = ownPlace(file, path) ?? programItself(chunk, path, behind, end);
  if (own !== undefined) return own;
  // A part of a text is another text.
  if (grammarOf(file).habits.slices && isSlice(chunk, behind, end)) return unknownHere;
  if (chunk.tokens[behind]?.text === '(' && behind < end) {
    const flag = givesOptions(chunk, end - 2)
      ? file.flags.get(chunk.tokens[end - 1]?.text ?? '')
      : undefined;
    if (flag !== undefined) return optionValue(question, file, flag, depth);
    return callOf(question, file, span, path, behind, depth);
  }
  const key = behind < end ? keyAt(chunk, behind) : undefined;
  // `values["base-url"]`; what a name stands for there is not known.
  const last = key?.kind === 'text' ? key.text : path.slice(path.lastIndexOf('.') + 1);
  const at = question.placeOf(file, chunk, start);
  const meanings =
    (key === undefined ? undefined : meaningsOf(file, `${path}.${key.text}`, at, question.frame)) ??
    looked(question, file, span, behind) ??
    meaningsOf(file, path, at, question.frame);
  const member = key?.kind === 'text' || path.includes('.');
  // What an object keeps under the name of an option was given to it, from there or elsewhere.
  const grown = (base: Value | undefined): Value | undefined =>
    base && key === undefined
      ? grownFrom(question, file, path, at, told(file, path, at, meanings ?? [], base), depth)
      : base;
  const asked = (value: Value) => asAskedFor(file, path, at, value);
  const kept = member && isOwn(file, path) ? grown(meant(question, meanings, depth)) : undefined;
  if (kept !== undefined) return asked(kept);
  const flag = member || meanings === undefined ? file.flags.get(last) : undefined;
  if (flag !== undefined) return optionValue(question, file, flag, depth);
  const setting = settingOf(question, file, span, depth);
  if (setting !== undefined) return setting;
  const value =
    grown(meant(question, meanings, depth)) ?? bareCall(question, file, span, path, depth);
  return asked(value ?? unknownHere);
}

/** Ruby's `mode` of `def mode`. */
function bareCall(question: Question, file: SourceFile, span: Whole, path: string, depth: number) {
  if (!grammarOf(file).habits.bareCalls || path.includes('.')) return undefined;
  return meant(question, givenBack(question, file, span, path), depth);
}

/** `HOSTS[active]`, `MODELS[active].host` */
function looked(
  question: Question,
  file: SourceFile,
  { chunk, start, end }: Whole,
  open: number,
): readonly Meaning[] | undefined {
  if (chunk.tokens !== file.tokens || chunk.tokens[open]?.text !== '[') return undefined;
  const close = chunk.match[open] ?? -1;
  if (close === end - 1) return pickedFrom(file, start, open, question.frame);
  const name = chunk.tokens[end - 1];
  return close === end - 3 && isDot(chunk.tokens[end - 2]?.text) && name?.kind === 'name'
    ? membersIn(file, { chunk, start, end: close + 1 }, name.text, question.frame)
    : undefined;
}

/** PHP's and Kotlin's `getenv("URL") ?: "https://…"` */
function withDefault(chunk: Chunk, start: number, end: number) {
  const [first, second, third] = splitAt(chunk, start, end, TERNARY);
  const isOne = second?.by === '?' && second.start === second.end && third?.by === ':';
  return first !== undefined && isOne ? [first, { ...third, end }] : undefined;
}

/** The two outcomes of `a if c else b` or `c ? a : b`. */
function conditional(
  chunk: Chunk,
  start: number,
  end: number,
  words: ReadonlySet<string>,
): { start: number; end: number }[] | undefined {
  const parts = splitAt(chunk, start, end, words);
  if (parts.length < 3) return undefined;
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  if (second.by === 'if' && third.by === 'else') return [first, third];
  return second.by === '?' ? [second, { start: third.start, end }] : undefined;
}

function isOwn(file: SourceFile, path: string): boolean {
  return grammarOf(file).scoping.own.includes(path.split('.', 1)[0] ?? '');
}

/** What stands in the bracket behind an object: `config["key"]`, `config[:key]`. */
function keyAt({ tokens }: Chunk, open: number): Token | undefined {
  if (tokens[open]?.text !== '[') return undefined;
  const key = tokens[open + (tokens[open + 1]?.text === ':' ? 2 : 1)];
  return key?.kind === 'text' || key?.kind === 'name' ? key : undefined;
}

/** `text[2:]` */
function isSlice({ tokens, match }: Chunk, open: number, end: number): boolean {
  const close = match[open] ?? -1;
  if (tokens[open]?.text !== '[' || close < open || close >= end) return false;
  for (let at = open + 1; at < close; at++) {
    if (tokens[at]?.text === ':' && tokens[at]?.kind === 'mark') return true;
    const partner = match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return false;
}
