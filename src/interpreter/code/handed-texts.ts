/** What a function is handed under a name, where every call of it writes that out: `classify(model="local")`. */
import { oncePer } from '../../support/once.ts';
import { literal, oneOf } from '../../value/value.ts';
import { type Block, functionAround, type Named } from './blocks.ts';
import { callsNamed } from './calls.ts';
import type { Test } from './choice.ts';
import { everyCall } from './every-call.ts';
import { argumentOf } from './frames.ts';
import { callsByName, isRegistered } from './outline.ts';
import { programOf, Remembered } from './remembered.ts';
import type { Parameter, Scope } from './scope.ts';
import type { SourceFile } from './source.ts';
import { elements, trim, valueEnd } from './spans.ts';
import { NOTHING } from './syntax.ts';
import { parameterAt } from './whose-name.ts';

/** Functions that hand on what they were handed. */
const MOST_HANDS = 4;

/** `model == "gemini"` of a name under which every call hands a text. */
export function handedIs(file: SourceFile, { start, end }: Block, is: string): Test | undefined {
  const words = wordsHanded(file, start, end, MOST_HANDS);
  const texts = words?.map(({ text }) => text);
  if (texts === undefined || words?.some(({ isText }) => !isText)) return undefined;
  return { kind: 'told', of: oneOf(...texts.map((text) => literal(text))), is, not: false };
}

/** `if dry:` of a name under which every call says yes or no. */
export function handedTruth(file: SourceFile, start: number, end: number): Test | undefined {
  const words = wordsHanded(file, start, end, MOST_HANDS);
  if (words === undefined || words.some(({ isText }) => isText)) return undefined;
  const truths = words.map(({ text }) => literal(/^true$/i.test(text) ? 'true' : 'false'));
  return { kind: 'told', of: oneOf(...truths), is: 'true', not: false };
}

interface Word {
  readonly text: string;
  /** It is a text, and no word of the language. */
  readonly isText: boolean;
}

function wordsHanded(
  file: SourceFile,
  start: number,
  end: number,
  hands: number,
): readonly Word[] | undefined {
  const name = file.tokens[start];
  if (name?.kind !== 'name' || end !== start + 1 || hands === 0) return undefined;
  const found = parameterAt(file, name.text, start);
  const named = found && functionAround(file, start);
  if (named === undefined || named.header !== found?.scope.header) return undefined;
  const { scope, parameter } = found;
  if (parameter.rest) return undefined;
  return HANDED.answer(file, `${named.header} ${parameter.name} ${hands}`, undefined, () =>
    isCalledHereAlone(file, scope) ? byEveryCall(file, named, parameter, hands) : undefined,
  );
}

/** Hands lead to hands: without this the time grows with the ways, not with the calls. */
const HANDED = new Remembered<readonly Word[] | undefined>();

function byEveryCall(
  file: SourceFile,
  named: Named,
  parameter: Parameter,
  hands: number,
): readonly Word[] | undefined {
  const calls = everyCall(file, named);
  if (calls === undefined || calls.length === 0) return undefined;
  const words = new Map<string, Word>();
  for (const call of calls) {
    const handed = handedBy(call.file, call.at, file, parameter, hands);
    if (handed === undefined) return undefined;
    for (const one of handed) words.set(`${one.isText} ${one.text}`, one);
  }
  return [...words.values()];
}

/** Nobody else calls it: by a decorator, by its name as a text, by the class that its own builds on. */
function isCalledHereAlone(file: SourceFile, scope: Scope): boolean {
  const { name, parent } = scope;
  if (parent?.kind === 'class' && (parent.bases.length > 0 || CONSTRUCTORS.test(name)))
    return false;
  if (isRegistered(file, scope) || !callsByName(file)) return false;
  return !programOf(file).some((one) => wordsOf(one).has(name));
}

const CONSTRUCTORS = /^(?:__\w+__|constructor|initialize|init)$/;

/** What its texts may name: `getattr(bot, "ask")`, `"bots:ask"`. */
const wordsOf = oncePer(
  ({ tokens }: SourceFile): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ kind, text }) =>
        kind === 'text' && text.length < 120 ? [text.slice(text.search(/\w*$/))] : [],
      ),
    ),
);

function handedBy(
  file: SourceFile,
  at: number,
  of: SourceFile,
  parameter: Parameter,
  hands: number,
): readonly Word[] | undefined {
  const { tokens } = file;
  const call = callsNamed(file, tokens[at]?.text ?? '').find(({ open }) => open === at + 1);
  if (call === undefined) return undefined;
  const isSpread = elements(file, call.open).some(({ start }) =>
    /^(?:\*\*?|\.\.\.)$/.test(tokens[start]?.text ?? ''),
  );
  if (isSpread) return undefined;
  const handed = argumentOf({ file, call }, parameter);
  const span = handed === undefined ? parameter.fallback : handed.kind === 'value' && handed.span;
  if (!span) return undefined;
  const where = handed === undefined ? of : file;
  const part = trim(where, span.start, span.end ?? valueEnd(where, span.start));
  return wordAt(where, part) ?? wordsHanded(where, part.start, part.end, hands - 1);
}

function wordAt({ tokens }: SourceFile, { start, end }: Block): readonly Word[] | undefined {
  const token = tokens[start];
  if (token === undefined || end !== start + 1) return undefined;
  if (token.kind === 'text')
    return token.parts.some(({ kind }) => kind === 'hole')
      ? undefined
      : [{ text: token.text, isText: true }];
  return NOTHING.has(token.text) || /^(?:true|false)$/i.test(token.text)
    ? [{ text: token.text, isText: false }]
    : undefined;
}
