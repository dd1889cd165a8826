import { type Chunk, lex } from '../lex.ts';
import { elements } from '../spans.ts';
import type { Syntax } from '../syntax.ts';
import {
  ALL_TESTS,
  type Annotated,
  type Annotation,
  type TestCase,
  type TestReading,
  UNSEEN_TAG,
} from '../test-reading.ts';

/** How a language writes what stands above a method: `@Name`, or `[Name]` in brackets. */
interface Reading {
  readonly syntax: Syntax;
  readonly brackets: boolean;
}

/** Tests that are told by what stands above them. */
export function annotatedTests(syntax: Syntax, brackets: boolean): TestReading {
  const how = { syntax, brackets };
  return {
    ...ALL_TESTS,
    cases: (text) => casesIn(text, how),
    classes: (text) => classesIn(text, how),
  };
}

interface Member extends Annotated {
  readonly kind: 'class' | 'method';
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** JUnit, TestNG, xUnit, NUnit and MSTest, and what projects derive from theirs: `[LiveFact]`. */
const IS_TEST =
  /^(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|TestMethod|DataTestMethod|TestCase|TestCaseSource|\w*Fact|\w*Theory)$/;
const SKIPPED = /^(?:Disabled|Ignore|Ignored)$/;
const TAGS = /^(?:Tag|Category|TestCategory|Trait)$/;
const CLASSES = /^(?:class|interface|record|struct|object)$/;
/** More members are generated. */
const MAX_MEMBERS = 4000;

/** The test methods of a file whose tests are told by what stands above them. */
function casesIn(text: string, how: Reading): readonly TestCase[] {
  const all = membersIn(text, how);
  const lines = text.split('\n');
  const space = /^\s*namespace\s+([\w.]+)/m.exec(text)?.[1]?.concat('.') ?? '';
  return all.flatMap((one) => {
    if (one.kind !== 'method' || !one.annotations.some(({ name }) => IS_TEST.test(name))) return [];
    const around = all.filter(
      ({ kind, start, end }) => kind === 'class' && start < one.start && end >= one.end,
    );
    const annotations = [...around, one].flatMap((member) => member.annotations);
    const group =
      around.length === 0 ? undefined : space + around.map((member) => member.name).join('+');
    return [
      {
        name: one.name,
        ...(group === undefined ? {} : { group }),
        first: one.first,
        last: one.last,
        text: lines.slice(one.first - 1, one.last).join('\n'),
        marks: annotations.flatMap(({ name, given }) =>
          TAGS.test(name) ? [given.get('1') ?? given.get('0') ?? UNSEEN_TAG] : [],
        ),
        skipped: annotations.some(({ name, given }) => SKIPPED.test(name) || given.has('Skip')),
        annotations,
      },
    ];
  });
}

/** The classes of a file with what stands above them: annotations that projects make of others are among them. */
function classesIn(text: string, how: Reading): readonly Annotated[] {
  return membersIn(text, how).filter(({ kind }) => kind === 'class');
}

function membersIn(text: string, how: Reading): readonly Member[] {
  const chunk = lex(text, how.syntax);
  const { tokens, match } = chunk;
  const found: Member[] = [];
  let annotations: Annotation[] = [];
  let first = 0;
  let header: number[] = [];
  const clear = (): void => {
    annotations = [];
    header = [];
    first = 0;
  };
  for (let at = 0; at < tokens.length && found.length < MAX_MEMBERS; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'line') continue;
    const end = annotationsAt(chunk, at, how, header.length === 0);
    if (end !== undefined) {
      annotations.push(...end.annotations);
      first ||= token.line;
      at = end.last;
      continue;
    }
    const partner = match[at] ?? -1;
    if (token.text === '{' && token.kind === 'mark') {
      const member = memberOf(chunk, header, at, partner, annotations, first);
      if (member !== undefined) found.push(member);
      clear();
      // A method holds no member that counts.
      if (member?.kind === 'method' && partner > at) at = partner;
      continue;
    }
    if (token.kind === 'mark' && (token.text === ';' || token.text === '}')) {
      clear();
      continue;
    }
    first ||= token.line;
    header.push(at);
    if (token.text === '(' && partner > at) at = partner;
  }
  return found;
}

function memberOf(
  { tokens }: Chunk,
  header: readonly number[],
  open: number,
  close: number,
  annotations: readonly Annotation[],
  first: number,
): Member | undefined {
  const end = close > open ? close : tokens.length - 1;
  const rest = {
    annotations,
    first,
    last: tokens[end]?.line ?? first,
    start: open,
    end,
  };
  const named = header.findIndex((at) => CLASSES.test(tokens[at]?.text ?? ''));
  const nameOf = (at: number | undefined) => tokens[at ?? -1]?.text ?? '';
  if (named >= 0) return { ...rest, kind: 'class', name: nameOf(header[named + 1]) };
  const bracket = header.findIndex((at) => tokens[at]?.text === '(');
  return bracket > 0 ? { ...rest, kind: 'method', name: nameOf(header[bracket - 1]) } : undefined;
}

/** `@Name(…)`, or all of `[A, B("x")]` where a declaration may begin. */
function annotationsAt(
  chunk: Chunk,
  at: number,
  how: Reading,
  begins: boolean,
): { readonly annotations: readonly Annotation[]; readonly last: number } | undefined {
  const { tokens, match } = chunk;
  const mark = tokens[at]?.kind === 'mark' ? tokens[at]?.text : undefined;
  if (how.brackets) {
    const close = match[at] ?? -1;
    if (mark !== '[' || !begins || close < at) return undefined;
    return {
      annotations: elements(chunk, at).map(({ start, end }) => annotationOf(chunk, start, end)),
      last: close,
    };
  }
  if (mark !== '@' || tokens[at + 1]?.kind !== 'name' || tokens[at + 1]?.text === 'interface')
    return undefined;
  let end = at + 2;
  while (tokens[end]?.text === '.' && tokens[end + 1]?.kind === 'name') end += 2;
  const close = tokens[end]?.text === '(' ? (match[end] ?? end) : end - 1;
  return { annotations: [annotationOf(chunk, at + 1, close + 1)], last: close };
}

function annotationOf(chunk: Chunk, start: number, end: number): Annotation {
  const { tokens } = chunk;
  let open = start;
  while (open < end && tokens[open]?.text !== '(') open++;
  const given = new Map<string, string>();
  for (const [i, part] of elements(chunk, open).entries()) {
    const byName = tokens[part.start + 1]?.text === '=';
    const value = tokens[byName ? part.start + 2 : part.end - 1];
    const isShown = value?.kind === 'text' || byName;
    given.set(
      byName ? (tokens[part.start]?.text ?? '') : String(i),
      isShown ? (value?.text ?? '') : UNSEEN_TAG,
    );
  }
  return { name: tokens[open - 1]?.text ?? '', given };
}
