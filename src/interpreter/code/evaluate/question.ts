import type { Value } from '../../../value/value.ts';
import { depthOf, type Frame } from '../frames.ts';
import type { Chunk } from '../lex.ts';
import type { Meaning } from '../meanings.ts';
import type { Remembered } from '../remembered.ts';
import type { Binding } from '../scope.ts';
import type { SourceFile, Span } from '../source.ts';

const MAX_DEPTH = 32;
/** Expressions looked at for one question. */
const MAX_STEPS = 3000;

/** Tokens looked at for one file, all questions together: a bound against sources made to be slow. */
const MAX_WORK = 20_000_000;
const WORK = new WeakMap<SourceFile, number>();

function spend(file: SourceFile, tokens: number): boolean {
  const work = (WORK.get(file) ?? 0) + tokens + 8;
  WORK.set(file, work);
  return work <= MAX_WORK;
}

/** More of what one name can mean says nothing. */
const MAX_MEANINGS = 24;

export interface ListValue {
  readonly items: readonly Value[];
  /** More may follow. */
  readonly open: boolean;
}

/** With its end. */
export type Whole = Required<Span>;

/** An answer, and what is missing in it. */
export interface Known<T> {
  readonly value: T;
  readonly leftOut: boolean;
  readonly tooDeep: boolean;
}

/**
 * One question about a program, and what was met on the way to its answer. An expression leads to lists, lists to
 * expressions, both to paths: the three are tied together in `evaluate.ts`.
 */
export abstract class Question {
  private steps = 0;
  private readonly visiting = new Set<string>();
  /** How the function around was entered. */
  frame: Frame | undefined;
  /** Of a list of rows, which place of each row counts. */
  place: number | undefined;
  /** Where in the file the text stands whose holes are looked into. */
  private here: number;
  /** A name may stand for more than is told of it. */
  leftOut = false;
  /** A bound was met, or a name that is being asked for already: from elsewhere more may be found. */
  private cutShort = false;
  /** It was followed as deep as may be: asked from less deep, more may be found. */
  private tooDeep = false;

  /** Whether each text says where it stands. */
  readonly placed: boolean;

  constructor(file: SourceFile, span: Span, frame: Frame | undefined, placed = false) {
    this.frame = frame;
    this.placed = placed;
    this.here = span.chunk.tokens === file.tokens ? span.start : file.tokens.length;
  }

  abstract expression(file: SourceFile, span: Span, depth: number): Value;
  /** What the list of an expression holds; undefined where it is none. */
  abstract list(file: SourceFile, span: Span, depth: number): ListValue | undefined;
  /** What is joined stands behind a slash, and a name that nobody knows is itself. */
  abstract path(file: SourceFile, span: Span, depth: number): Value;

  /** In another function, or at another place. */
  inside<T>(frame: Frame | undefined, here: number, what: () => T): T {
    const [before, at] = [this.frame, this.here];
    this.frame = frame;
    this.here = here;
    const result = what();
    this.frame = before;
    this.here = at;
    return result;
  }

  placeOf(file: SourceFile, chunk: Chunk, start: number): number {
    return chunk.tokens === file.tokens ? start : this.here;
  }

  /** Whether something is being asked for already, so that nothing more is found here. */
  isAsked(id: string): boolean {
    const isAsked = this.visiting.has(id);
    this.cutShort ||= isAsked;
    return isAsked;
  }

  /** Asks for something that is not to be asked for again on the way. */
  asking<T>(id: string, what: () => T): T {
    this.visiting.add(id);
    const result = what();
    this.visiting.delete(id);
    return result;
  }

  /** What every meaning of a name gives, each where it stands; undefined where it is being asked for already. */
  each<T>(
    meanings: readonly Meaning[],
    what: (file: SourceFile, binding: Binding, span: Span | undefined) => T | undefined,
  ): T[] {
    const found: T[] = [];
    for (const { file, frame, binding } of meanings.slice(0, MAX_MEANINGS)) {
      const span = 'span' in binding ? binding.span : undefined;
      const id = `${file.path}\0${span?.start ?? -1}\0${depthOf(frame)}`;
      if (span !== undefined && this.isAsked(id)) continue;
      const find = () =>
        this.inside(frame, span?.start ?? this.here, () => what(file, binding, span));
      const one = span === undefined ? find() : this.asking(id, find);
      if (one !== undefined) found.push(one);
    }
    return found;
  }

  /** Whether a bound forbids to look at more. */
  stops(file: SourceFile, tokens: number, depth: number): boolean {
    if (depth > MAX_DEPTH) {
      this.tooDeep = true;
      return true;
    }
    const stops = ++this.steps > MAX_STEPS || !spend(file, tokens);
    this.cutShort ||= stops;
    return stops;
  }

  /**
   * What was found in full before, in this or another question, is not looked for again; nor what was found as
   * deep as this, where that was too deep to find all of it. Without the latter the time grows with the ways to a
   * text that is replaced in twenty lines, one behind the other.
   */
  once<T>(
    answers: Remembered<Known<T>>,
    file: SourceFile,
    span: Whole,
    depth: number,
    find: () => T,
  ): T {
    const { chunk, start, end } = span;
    // What stands in the hole of a text, and one cell of each row, mean something else elsewhere.
    if (chunk.tokens !== file.tokens || this.place !== undefined) return find();
    const isFirst = this.steps === 0 && this.visiting.size === 0;
    const { leftOut, cutShort, tooDeep } = this;
    this.leftOut = this.cutShort = this.tooDeep = false;
    const found = (): Known<T> => ({
      value: find(),
      leftOut: this.leftOut,
      tooDeep: this.tooDeep,
    });
    const asDeep = (): Known<T> => {
      const question = `${start}-${end} ${depth}`;
      const keeps = () => this.tooDeep && !this.cutShort;
      const known = answers.answer(file, question, this.frame, found, keeps);
      this.tooDeep = known.tooDeep;
      return known;
    };
    const keeps = () => !this.tooDeep && !this.cutShort;
    const inFull = (): Known<T> =>
      answers.answer(file, `${start}-${end}`, this.frame, asDeep, keeps);
    // The question itself has one answer, however much of it was cut.
    const known = isFirst
      ? answers.answer(file, `${start}-${end} first`, this.frame, inFull)
      : inFull();
    this.leftOut = leftOut || known.leftOut;
    this.tooDeep = tooDeep || known.tooDeep;
    this.cutShort ||= cutShort;
    return known.value;
  }
}
