import { isOpen } from '../../value/template.ts';
import {
  concat,
  defaulted,
  firstNonEmpty,
  fromOrigin,
  literal,
  type Origin,
  oneOf,
  type Setting,
  UNSET,
  type Value,
} from '../../value/value.ts';
import { functionAround, type Guarded } from './blocks.ts';
import { callAt } from './calls.ts';
import { isEnvironment, readAt } from './environment.ts';
import { PARSERS } from './flags.ts';
import { depthOf, entered, type Frame } from './frames.ts';
import { branchesAround, type Grown, JOINING, questionOf, told } from './grown-texts.ts';
import { jsonText, type Leaf } from './json.ts';
import { accessOf, grammarOf } from './languages/index.ts';
import { type Chunk, lex, type Token } from './lex.ts';
import {
  ADDERS,
  cellOf,
  listOpening,
  madeList,
  SAME_LIST,
  type Table,
  tableIn,
  typedList,
} from './list-forms.ts';
import { importedAs, isLoader, keyBefore, mayBeLoaded } from './loaded.ts';
import {
  addedTo,
  functionsNamed,
  type Meaning,
  meaningsOf,
  membersIn,
  pickedFrom,
  returnsOf,
  spansOf,
} from './meanings.ts';
import { isDot, pathAt, pathEndBefore } from './path.ts';
import {
  dividesByText,
  FILE_METHODS,
  FILE_READERS,
  fileAt,
  JOINS,
  OPENERS,
  openedAs,
  ownPlace,
  PATH_MODULES,
  PATHS,
  programItself,
  SLASH,
  sameFolder,
  WORKING_DIRECTORY,
} from './path-forms.ts';
import { Remembered } from './remembered.ts';
import type { Binding } from './scope.ts';
import type { Flag, SourceFile, Span } from './source.ts';
import { elements, splitAt, trim, valueEnd, written } from './spans.ts';
import { respell, respelledBy } from './spelling.ts';
import { DEFAULTS, FOR, IF, IN, NOTHING } from './syntax.ts';

const MAX_DEPTH = 32;
/** More of what one name can mean says nothing. */
const MAX_MEANINGS = 24;
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

const PLUS = new Set(['+']);
const IF_ELSE = new Set(['if', 'else']);
const TERNARY = new Set(['?', ':']);
const SKIPPED = new Set(['await', 'new', 'const', 'typeof', '&', '*']);

/** What an expression can turn out to be, followed through the names of the file and its imports. */
export function evaluate(file: SourceFile, span: Span, frame?: Frame): Value {
  return new Evaluation(file, span, frame).expression(file, span, 0);
}

/** The same where each thing that it can be is known; undefined where something was left out that nobody knows. */
export function evaluateWhole(file: SourceFile, start: number, end: number): Value | undefined {
  const span = { chunk: file, start, end };
  const evaluation = new Evaluation(file, span, undefined);
  const value = evaluation.expression(file, span, 0);
  return evaluation.leftOut ? undefined : value;
}

/** A text in which what fills a hole is one word of a shell, whatever stands in it: `$\`git commit -m ${text}\``. */
export function evaluateLine(file: SourceFile, at: number): Value {
  const span = { chunk: file, start: at, end: at + 1 };
  return new Evaluation(file, span, undefined).line(file, at);
}

/** The elements of a list expression with what is appended to its name, or undefined when it is no list. */
export function evaluateList(file: SourceFile, span: Span, frame?: Frame): ListValue | undefined {
  return new Evaluation(file, span, frame).list(file, span, 0);
}

/** What is added to a list: each element, and of a list that is spread its own. */
export function evaluateAdded(file: SourceFile, spans: readonly Span[], frame?: Frame): ListValue {
  const parts = spans.map((span) => new Evaluation(file, span, frame).appended(file, span, 0));
  return { items: parts.flatMap(({ items }) => items), open: parts.some(({ open }) => open) };
}

/** What `JSON.stringify`, `json.dump` and their like make of an expression. */
export function evaluateJson(file: SourceFile, span: Span): Value {
  return new Evaluation(file, span, undefined).json(file, span, 0);
}

/** A path: what is joined to it stands behind a slash, and a name that nobody knows is itself. */
export function evaluatePath(file: SourceFile, span: Span, frame?: Frame): Value {
  return new Evaluation(file, span, frame).path(file, span, 0);
}

export interface ListValue {
  readonly items: readonly Value[];
  /** More may follow. */
  readonly open: boolean;
}

export function isUnknown(value: Value): boolean {
  const isNothing = (one: Origin) => one.kind === 'context' && one.setting === undefined;
  return (
    value.alternatives.some(({ pieces }) => pieces.length > 0) &&
    value.alternatives.every(({ pieces }) => pieces.every(isNothing))
  );
}

type Whole = Required<Span>;

interface Known<T> {
  readonly value: T;
  readonly leftOut: boolean;
  readonly tooDeep: boolean;
}

const VALUES = new Remembered<Known<Value>>();
const LISTS = new Remembered<Known<ListValue | undefined>>();

class Evaluation {
  private steps = 0;
  private readonly visiting = new Set<string>();
  /** How the function around was entered. */
  private frame: Frame | undefined;
  /** Of a list of rows, which place of each row counts. */
  private place: number | undefined;
  /** Where in the file the text stands whose holes are looked into. */
  private here: number;
  /** A name may stand for more than is told of it. */
  leftOut = false;
  /** A bound was met, or a name that is being asked for already: from elsewhere more may be found. */
  private cutShort = false;
  /** It was followed as deep as may be: asked from less deep, more may be found. */
  private tooDeep = false;

  constructor(file: SourceFile, span: Span, frame: Frame | undefined) {
    this.frame = frame;
    this.here = span.chunk.tokens === file.tokens ? span.start : file.tokens.length;
  }

  /** In another function, or at another place. */
  private inside<T>(frame: Frame | undefined, here: number, what: () => T): T {
    const [before, at] = [this.frame, this.here];
    this.frame = frame;
    this.here = here;
    const result = what();
    this.frame = before;
    this.here = at;
    return result;
  }

  private placeOf(file: SourceFile, chunk: Chunk, start: number): number {
    return chunk.tokens === file.tokens ? start : this.here;
  }

  /** Whether something is being asked for already, so that nothing more is found here. */
  private isAsked(id: string): boolean {
    const isAsked = this.visiting.has(id);
    this.cutShort ||= isAsked;
    return isAsked;
  }

  /** What every meaning of a name gives, each where it stands; undefined where it is being asked for already. */
  private each<T>(
    meanings: readonly Meaning[],
    what: (file: SourceFile, binding: Binding, span: Span | undefined) => T | undefined,
  ): T[] {
    const found: T[] = [];
    for (const { file, frame, binding } of meanings.slice(0, MAX_MEANINGS)) {
      const span = 'span' in binding ? binding.span : undefined;
      const id = `${file.path}\0${span?.start ?? -1}\0${depthOf(frame)}`;
      if (span !== undefined && this.isAsked(id)) continue;
      if (span !== undefined) this.visiting.add(id);
      const one = this.inside(frame, span?.start ?? this.here, () => what(file, binding, span));
      if (span !== undefined) this.visiting.delete(id);
      if (one !== undefined) found.push(one);
    }
    return found;
  }

  /** What a name stands for, where anything is known of it. */
  private meant(meanings: readonly Meaning[] | undefined, depth: number): Value | undefined {
    const [first, other] = [false, true].map((otherwise) =>
      this.oneOfThose(
        (meanings ?? []).filter((one) => (one.otherwise ?? false) === otherwise),
        depth,
      ),
    );
    return first && other ? defaulted(first, other) : (first ?? other);
  }

  private oneOfThose(meanings: readonly Meaning[], depth: number): Value | undefined {
    const values = this.each(meanings, (file, binding) => this.bound(file, binding, depth));
    const told = values.filter((v) => v.alternatives.length > 0);
    const known = told.filter((v) => !isUnknown(v));
    if (known.length === 0) return undefined;
    this.leftOut ||= known.length < told.length;
    return known.length === 1 ? known[0] : oneOf(...known);
  }

  private bound(file: SourceFile, binding: Binding, depth: number): Value | undefined {
    switch (binding.kind) {
      case 'value':
        return this.expression(file, binding.span, depth + 1);
      case 'variable':
        return fromOrigin({ kind: 'environment', name: binding.name });
      case 'option':
        return this.flag(file, binding.flag, depth);
      case 'part':
        return this.part(file, binding.span, binding.name, depth);
      case 'each': {
        this.place = binding.place;
        const list = this.list(file, binding.span, depth + 1);
        this.place = undefined;
        return list === undefined || list.items.length === 0 ? undefined : oneOf(...list.items);
      }
      case 'list':
        return undefined;
      default:
        return binding satisfies never;
    }
  }

  /** `const { name } = span` */
  private part(file: SourceFile, span: Span, name: string, depth: number): Value | undefined {
    const { path, end } = pathAt(span.chunk, span.start);
    const last = span.end ?? valueEnd(span.chunk, span.start);
    const environment =
      accessOf(file).collections.has(path) || isEnvironment(file, path, span.start);
    if (environment && end >= last) return fromOrigin({ kind: 'environment', name });
    const flag = givesOptions(span.chunk, last) ? file.flags.get(name) : undefined;
    if (flag !== undefined) return this.flag(file, flag, depth);
    return this.meant(membersIn(file, span, name, this.frame), depth);
  }

  /** Whether a bound forbids to look at more. */
  private stops(file: SourceFile, tokens: number, depth: number): boolean {
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
  private once<T>(
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

  expression(file: SourceFile, span: Span, depth: number): Value {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (start >= end) return UNSET;
    return this.once(VALUES, file, { chunk, start, end }, depth, () =>
      this.trimmed(file, { chunk, start, end }, depth),
    );
  }

  private trimmed(file: SourceFile, { chunk, start, end }: Whole, depth: number): Value {
    if (this.stops(file, end - start, depth)) return unknown(chunk, start, end);
    const inner = (p: { start: number; end: number }): Value =>
      this.expression(file, { chunk, start: p.start, end: p.end }, depth + 1);
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
      return this.path(file, { chunk, start, end }, depth + 1);
    return this.primary(file, { chunk, start, end }, depth);
  }

  private primary(file: SourceFile, span: Whole, depth: number): Value {
    const { chunk, start, end } = span;
    const token = chunk.tokens[start];
    if (token === undefined) return UNSET;
    if (token.kind === 'text') return this.text(file, span, depth);
    if (SKIPPED.has(token.text) && end > start + 1)
      return this.expression(file, { chunk, start: start + 1, end }, depth + 1);
    if (token.text === '[') return this.joined(file, span, depth);
    const partner = chunk.match[start] ?? -1;
    if (token.text === '(' && partner > start)
      return this.expression(file, { chunk, start: start + 1, end: partner }, depth + 1);
    if (token.kind !== 'name') return unknown(chunk, start, end);
    if (NOTHING.has(token.text)) return UNSET;
    const spelled = respelledBy(file, chunk, start, end);
    if (spelled !== undefined)
      return respell(
        this.expression(file, { chunk, start, end: spelled.end }, depth + 1),
        spelled.spell,
      );
    const method = this.method(file, span, depth);
    if (method !== undefined) return method;
    const read = readAt(file, chunk, start, this.placeOf(file, chunk, start));
    if (read !== undefined) return this.read(file, chunk, read, depth);
    return this.readByName(file, span, depth) ?? this.name(file, span, depth);
  }

  /** `open(p).read()`, `Path(p).read_text().strip()`: by the method that stands last. */
  private method(file: SourceFile, { chunk, start, end }: Whole, depth: number): Value | undefined {
    const { tokens } = chunk;
    const open = tokens[end - 1]?.text === ')' ? (chunk.match[end - 1] ?? -1) : -1;
    const head = { chunk, start, end: open - 2 };
    if (open < start + 3 || !isDot(tokens[open - 2]?.text)) return undefined;
    const name = tokens[open - 1]?.text ?? '';
    if (CLEANERS.has(name) && tokens[open - 3]?.text === ')')
      return this.expression(file, head, depth + 1);
    if (ELSE.has(name)) {
      const given = this.expression(file, head, depth + 1);
      const start = behindParameters(chunk, open + 1);
      const other = this.expression(file, { chunk, start, end: end - 1 }, depth + 1);
      return isUnknown(other) ? given : defaulted(given, other);
    }
    if (!FILE_METHODS.has(name)) return undefined;
    const place = this.opened(file, head, depth);
    return place && fileAt(place);
  }

  /** The path of what is opened: `open(p)`, `Path(p)`, the name that one of them is given. */
  private opened(file: SourceFile, head: Whole, depth: number): Value | undefined {
    const { chunk, start, end } = head;
    const { path, end: open } = pathAt(chunk, start, end);
    const called = chunk.tokens[open]?.text === '(' && open < end;
    const last = path.slice(path.lastIndexOf('.') + 1);
    if (called && OPENERS.has(last)) {
      const [first] = elements(chunk, open);
      const before = pathEndBefore(chunk, start, open);
      const of =
        path === last || /^(?:io|codecs|os|builtins|pathlib)$/.test(path.split('.', 1)[0] ?? '')
          ? first
          : { start, end: before };
      return of && this.path(file, { chunk, ...of }, depth + 1);
    }
    if (called || path !== last || chunk.tokens !== file.tokens) return undefined;
    const resource = openedAs(chunk, path, start);
    if (resource !== undefined) return this.opened(file, { chunk, ...resource }, depth + 1);
    return this.path(file, head, depth + 1);
  }

  private read(
    file: SourceFile,
    chunk: Chunk,
    read: NonNullable<ReturnType<typeof readAt>>,
    depth: number,
  ): Value {
    const variable = fromOrigin({ kind: 'environment', name: read.name });
    if (read.fallback === undefined) return variable;
    const { start, end } = read.fallback;
    const fallback = this.expression(file, { chunk, start, end }, depth + 1);
    return fallback.alternatives.length === 0 || isUnknown(fallback)
      ? variable
      : defaulted(variable, fallback);
  }

  /** `process.env[name]`, `os.getenv(name)`: a variable whose name is handed over. */
  private readByName(
    file: SourceFile,
    { chunk, start, end }: Whole,
    depth: number,
  ): Value | undefined {
    const { path, end: open } = pathAt(chunk, start, end);
    const bracket = chunk.tokens[open]?.text;
    const { collections, readers } = accessOf(file);
    const index =
      bracket === '[' &&
      (collections.has(path) || isEnvironment(file, path, this.placeOf(file, chunk, start)));
    if (!index && !(bracket === '(' && readers.has(path))) return undefined;
    const [first, fallback] = elements(chunk, open);
    const named = first && this.expression(file, { chunk, ...first }, depth + 1);
    const names = (named?.alternatives ?? []).flatMap(({ pieces: [piece, ...more] }) =>
      piece?.kind === 'literal' && more.length === 0 && /^\w[\w-]*$/.test(piece.text)
        ? [piece.text]
        : [],
    );
    if (names.length === 0) return undefined;
    const values = names.map((name) => fromOrigin({ kind: 'environment', name }));
    const value = values.length === 1 && values[0] !== undefined ? values[0] : oneOf(...values);
    const other = fallback && this.expression(file, { chunk, ...fallback }, depth + 1);
    return other === undefined || other.alternatives.length === 0 || isUnknown(other)
      ? value
      : defaulted(value, other);
  }

  /** A text, the texts right behind it (Python joins them), and `"x".join(list)`. */
  private text(file: SourceFile, span: Whole, depth: number): Value {
    const { chunk, start, end } = span;
    if (chunk.tokens[start + 1]?.text === '.' && chunk.tokens[start + 2]?.text === 'join') {
      const [argument] = elements(chunk, start + 3);
      const items = argument && this.list(file, { chunk, ...argument }, depth + 1);
      if (items !== undefined) return join(items.items, chunk.tokens[start]?.text ?? '');
    }
    const values: Value[] = [];
    for (let at = start; at < end; at++) {
      const token = chunk.tokens[at];
      if (token?.kind === 'line') continue;
      if (token?.kind !== 'text') break;
      for (const part of token.parts)
        values.push(
          part.kind === 'literal' ? plain(file, part.text) : this.hole(file, part.source, depth),
        );
      if (token.parts.length === 0) values.push(plain(file, token.text));
    }
    return concat(...values);
  }

  line(file: SourceFile, at: number): Value {
    const parts = file.tokens[at]?.parts ?? [];
    return concat(
      ...parts.map((part) =>
        part.kind === 'literal' ? plain(file, part.text) : asWord(this.hole(file, part.source, 0)),
      ),
    );
  }

  private hole(file: SourceFile, source: string, depth: number): Value {
    const chunk = lex(source, grammarOf(file).syntax);
    const value = this.expression(file, { chunk, start: 0, end: chunk.tokens.length }, depth + 1);
    return value.alternatives.length === 0
      ? fromOrigin({ kind: 'context', name: source.slice(0, 80), inSource: true })
      : value;
  }

  /** `[a, b].join("\n")` */
  private joined(file: SourceFile, span: Whole, depth: number): Value {
    const { chunk, start, end } = span;
    const items = this.list(file, span, depth + 1);
    if (items === undefined) return unknown(chunk, start, end);
    const close = chunk.match[start] ?? -1;
    for (let at = close + 1; at < end - 1; at++)
      if (chunk.tokens[at]?.text === 'join') {
        const separator = chunk.tokens[at + 2];
        return join(items.items, separator?.kind === 'text' ? separator.text : ',');
      }
    return unknown(chunk, start, end);
  }

  private name(file: SourceFile, span: Whole, depth: number): Value {
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
      if (flag !== undefined) return this.flag(file, flag, depth);
      return this.call(file, span, path, behind, depth);
    }
    const key = behind < end ? keyAt(chunk, behind) : undefined;
    // `values["base-url"]`; what a name stands for there is not known.
    const last = key?.kind === 'text' ? key.text : path.slice(path.lastIndexOf('.') + 1);
    const at = this.placeOf(file, chunk, start);
    const meanings =
      (key === undefined ? undefined : meaningsOf(file, `${path}.${key.text}`, at, this.frame)) ??
      this.looked(file, span, behind) ??
      meaningsOf(file, path, at, this.frame);
    const member = key?.kind === 'text' || path.includes('.');
    // What an object keeps under the name of an option was given to it, from there or elsewhere.
    const grown = (base: Value | undefined): Value | undefined =>
      base && key === undefined
        ? this.grown(file, path, at, told(file, path, at, meanings ?? [], base), depth)
        : base;
    const kept = member && isOwn(file, path) ? grown(this.meant(meanings, depth)) : undefined;
    if (kept !== undefined) return kept;
    const flag = member || meanings === undefined ? file.flags.get(last) : undefined;
    if (flag !== undefined) return this.flag(file, flag, depth);
    return this.setting(file, span, depth) ?? grown(this.meant(meanings, depth)) ?? unknownHere;
  }

  /** `flags += " exec"`: a text with all that is added to it before it is put to use. */
  private grown(file: SourceFile, path: string, at: number, base: Value, depth: number): Value {
    const inside = functionAround(file, at);
    const here = new Set(branchesAround(file, at));
    const parts = addedTo(file, path, at).flatMap((span): Grown[] => {
      const { start } = span;
      const id = `${file.path}\0+${start}`;
      if (!JOINING.has(file.tokens[start - 1]?.text ?? '') || this.isAsked(id)) return [];
      // Of what another function adds nobody knows when.
      if (functionAround(file, start) === inside && start > at) return [];
      return [{ id, span, guards: branchesAround(file, start).filter((one) => !here.has(one)) }];
    });
    return parts.length === 0 ? base : concat(base, ...this.additions(file, parts, 0, depth));
  }

  /** What stands in one block is added together or not at all; of the ways of one question only one is gone. */
  private additions(
    file: SourceFile,
    parts: readonly Grown[],
    level: number,
    depth: number,
  ): readonly Value[] {
    const found: Value[] = [];
    for (let i = 0; i < parts.length; ) {
      const first = parts[i];
      if (first === undefined) break;
      const guard = first.guards[level];
      if (guard === undefined) {
        this.visiting.add(first.id);
        const { span } = first;
        found.push(
          this.inside(this.frame, span.start, () => this.expression(file, span, depth + 1)),
        );
        this.visiting.delete(first.id);
        i++;
        continue;
      }
      const ways = new Map<Guarded, Grown[]>();
      for (let one = parts[i]; one !== undefined; one = parts[++i]) {
        const other = one.guards[level];
        if (other === undefined || questionOf(other) !== questionOf(guard)) break;
        ways.set(other, [...(ways.get(other) ?? []), one]);
      }
      const last = [...ways.keys()].at(-1);
      const all = last?.condition.end === 0 && last.not?.length === ways.size - 1;
      const each = [...ways.values()].map((way) =>
        concat(...this.additions(file, way, level + 1, depth)),
      );
      found.push(oneOf(...each, ...(all ? [] : [literal('')])));
    }
    return found;
  }

  /** `cfg["llm"]["base_url"]`, `cfg.get("base_url", "")`: what the file that was loaded holds there. */
  private setting(file: SourceFile, span: Whole, depth: number): Value | undefined {
    const key = keyBefore(span);
    const last =
      key?.key ?? importedAs(file, pathAt(span.chunk, span.start, span.end).path)?.keys[0];
    if (last === undefined || !mayBeLoaded(file, last)) return undefined;
    const found = this.loaded(file, span, depth);
    if (found === undefined) return undefined;
    const name = written(span.chunk, span.start, span.end);
    const value = fromOrigin({ kind: 'context', name, inSource: true, setting: found });
    if (key?.fallback === undefined) return value;
    const other = this.expression(file, { chunk: span.chunk, ...key.fallback }, depth + 1);
    return other.alternatives.length === 0 || isUnknown(other) ? value : defaulted(value, other);
  }

  /** The file of data that an expression is loaded from, and the keys under which it stands there. */
  private loaded(file: SourceFile, span: Span, depth: number): Setting | undefined {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (start >= end || this.stops(file, end - start, depth)) return undefined;
    // `yaml.safe_load(f) or {}`
    const [first, ...others] = splitAt(chunk, start, end, DEFAULTS);
    if (first !== undefined && others.length > 0)
      return this.loaded(file, { chunk, start: first.start, end: first.end }, depth + 1);
    const key = keyBefore({ chunk, start, end });
    if (key !== undefined) {
      const within = this.loaded(file, { chunk, start, end: key.end }, depth + 1);
      return within && { ...within, keys: [...within.keys, key.key] };
    }
    const { path, end: behind } = pathAt(chunk, start, end);
    if (chunk.tokens[behind]?.text === '(' && chunk.match[behind] === end - 1) {
      if (isLoader(path)) return this.loadedFile(file, chunk, behind, depth);
      return this.loadedBy(this.returned(file, { chunk, start, end }, path), depth);
    }
    if (behind < end) return undefined;
    const at = this.placeOf(file, chunk, start);
    const meanings = meaningsOf(file, path, at, this.frame);
    return meanings === undefined ? importedAs(file, path) : this.loadedBy(meanings, depth);
  }

  private loadedFile(
    file: SourceFile,
    chunk: Chunk,
    open: number,
    depth: number,
  ): Setting | undefined {
    const [argument] = elements(chunk, open);
    const whole = argument && { chunk, ...argument };
    const place = whole && (this.opened(file, whole, depth) ?? this.path(file, whole, depth + 1));
    const text = whole && this.expression(file, whole, depth + 1).alternatives[0]?.pieces[0];
    const origin =
      text?.kind === 'file' ? text : place && fileAt(place)?.alternatives[0]?.pieces[0];
    return origin?.kind === 'file' ? { path: origin.path, keys: [] } : undefined;
  }

  /** Of several meanings nobody knows which was loaded. */
  private loadedBy(meanings: readonly Meaning[], depth: number): Setting | undefined {
    if (meanings.length !== 1) return undefined;
    const [found] = this.each(meanings, (where, binding, span) =>
      binding.kind === 'value' && span !== undefined
        ? this.loaded(where, span, depth + 1)
        : undefined,
    );
    return found;
  }

  /** `HOSTS[active]`, `MODELS[active].host` */
  private looked(
    file: SourceFile,
    { chunk, start, end }: Whole,
    open: number,
  ): readonly Meaning[] | undefined {
    if (chunk.tokens !== file.tokens || chunk.tokens[open]?.text !== '[') return undefined;
    const close = chunk.match[open] ?? -1;
    if (close === end - 1) return pickedFrom(file, start, open, this.frame);
    const name = chunk.tokens[end - 1];
    return close === end - 3 && isDot(chunk.tokens[end - 2]?.text) && name?.kind === 'name'
      ? membersIn(file, { chunk, start, end: close + 1 }, name.text, this.frame)
      : undefined;
  }

  /** An option of the command line: as given, else what stands as its default or variable. */
  private flag(file: SourceFile, flag: Flag, depth: number): Value {
    const { flag: long, short } = flag;
    const given = (short === undefined ? [long] : [long, short]).map((name) =>
      fromOrigin({ kind: 'input', name }),
    );
    const fallbacks = flag.fallbacks.map((s) => variable(s) ?? this.expression(file, s, depth + 1));
    return firstNonEmpty(
      ...given,
      ...fallbacks.filter((v) => v.alternatives.length > 0 && !isUnknown(v)),
    );
  }

  /** A function of the program by what it returns; a wrapper such as `str(x)`, `x.strip()` by what it wraps. */
  private call(file: SourceFile, span: Whole, path: string, open: number, depth: number): Value {
    const { chunk, start, end } = span;
    const parts = path.split('.');
    const last = parts.at(-1) ?? '';
    if (CLEANERS.has(last) && parts.length > 1) {
      const head = pathEndBefore(chunk, start, open);
      return this.expression(file, { chunk, start, end: head }, depth + 1);
    }
    if ((JOINS.has(last) || last === 'dirname') && PATH_MODULES.test(parts.at(-2) ?? ''))
      return this.path(file, span, depth + 1);
    if (last === 'join' && parts.length > 1) {
      const items = this.list(
        file,
        { chunk, start, end: pathEndBefore(chunk, start, open) },
        depth + 1,
      );
      const separator = chunk.tokens[open + 1];
      if (items !== undefined)
        return join(items.items, separator?.kind === 'text' ? separator.text : ',');
    }
    const [optionName] = grammarOf(file).habits.options?.test(path) ? elements(chunk, open) : [];
    const named = optionName && chunk.tokens[optionName.start];
    if (named?.kind === 'text') return fromOrigin({ kind: 'input', name: `--${named.text}` });
    const [place] = FILE_READERS.has(last) || FILE_READERS.has(path) ? elements(chunk, open) : [];
    const text =
      place === undefined ? undefined : fileAt(this.path(file, { chunk, ...place }, depth + 1));
    if (text !== undefined) return text;
    const [argument] = JSON_MAKERS.has(path) ? elements(chunk, open) : [];
    if (argument !== undefined) return this.json(file, { chunk, ...argument }, depth + 1);
    const returned = this.meant(this.returned(file, span, path), depth);
    if (returned !== undefined) return returned;
    const given = elements(chunk, open);
    // `import { dirname, join } from 'node:path'`
    if (path === last && ((JOINS.has(last) && given.length > 1) || last === 'dirname'))
      return this.path(file, span, depth + 1);
    const [only] = given;
    if (
      only !== undefined &&
      (DECODERS.has(path) ||
        FINDERS.has(path) ||
        (given.length === 1 && (WRAPPER.test(last) || OF_ADDRESS.test(path))))
    ) {
      const value = this.expression(file, { chunk, ...only }, depth + 1);
      // `str(home)` is what `home` is, whoever knows it.
      if (!isUnknown(value) || PATHS.test(last)) return value;
    }
    return this.setting(file, span, depth) ?? unknown(chunk, start, end);
  }

  /** What the function gives back that is called here, as this call enters it. */
  private returned(file: SourceFile, { chunk, start }: Whole, path: string): readonly Meaning[] {
    const at = this.placeOf(file, chunk, start);
    const call = chunk.tokens === file.tokens ? callAt(file, start) : undefined;
    return functionsNamed(file, path, at).flatMap(({ file: where, scope }) => {
      const frame = call === undefined ? undefined : entered(scope, file, call, this.frame);
      return returnsOf(where, scope).map(
        (span): Meaning => ({ file: where, frame, binding: { kind: 'value', span } }),
      );
    });
  }

  path(file: SourceFile, span: Span, depth: number): Value {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (this.stops(file, end - start, depth)) return unknown(chunk, start, end);
    const inner = (p: { start: number; end: number }): Value =>
      this.path(file, { chunk, start: p.start, end: p.end }, depth + 1);
    const token = chunk.tokens[start];
    if (SKIPPED.has(token?.text ?? '')) return inner({ start: start + 1, end });
    const parts = splitAt(chunk, start, end, SLASH);
    if (parts.length > 1) return join(parts.map(inner), '/');
    const partner = chunk.match[start] ?? -1;
    if (token?.text === '(' && partner === end - 1)
      return inner({ start: start + 1, end: partner });
    if (token?.kind !== 'name') return this.expression(file, span, depth);
    const same = sameFolder(chunk, start, end);
    if (same !== undefined) return inner({ start, end: same });
    if (chunk.tokens[end - 1]?.text === 'parent' && isDot(chunk.tokens[end - 2]?.text))
      return join([inner({ start, end: end - 2 }), literal('..')], '/');
    const { path, end: open } = pathAt(chunk, start, end);
    const last = path.slice(path.lastIndexOf('.') + 1);
    const called = chunk.tokens[open]?.text === '(' && (chunk.match[open] ?? -1) === end - 1;
    const given = called ? elements(chunk, open) : [];
    // `join(home, "x")` by its own name, as `import { join } from 'node:path'` gives it.
    if (given.length > (path === last ? 1 : 0) && JOINS.has(last)) {
      const head = { start, end: pathEndBefore(chunk, start, open) };
      return join([...(last === 'joinpath' ? [head] : []), ...given].map(inner), '/');
    }
    const [only] = given;
    if (only !== undefined && given.length === 1) {
      if (PATHS.test(last)) return inner(only);
      if (last === 'dirname') return join([inner(only), literal('..')], '/');
    }
    const own = ownPlace(file, path);
    if (own !== undefined && !called) return own;
    if (called && given.length === 0) {
      if (WORKING_DIRECTORY.test(path)) return literal('.');
      const value = this.pathGivenBack(file, path, start, depth);
      if (value !== undefined && !isUnknown(value)) return value;
    }
    if (path === last && !called) {
      const meanings = meaningsOf(file, path, this.placeOf(file, chunk, start), this.frame) ?? [];
      const [value] =
        meanings.length === 1
          ? this.each(meanings, (where, _, kept) => kept && this.path(where, kept, depth + 1))
          : [];
      if (value !== undefined && !isUnknown(value)) return value;
    }
    return this.expression(file, span, depth);
  }

  /** `def root(): return Path(__file__).parent`: of a function of the program that gives back one thing. */
  private pathGivenBack(file: SourceFile, path: string, at: number, depth: number) {
    const [only, ...others] = functionsNamed(file, path, at);
    const [span, ...more] = only && others.length === 0 ? returnsOf(only.file, only.scope) : [];
    if (only === undefined || span === undefined || more.length > 0) return undefined;
    return this.path(only.file, span, depth + 1);
  }

  /** An object by its members; a name by the object that it stands for. */
  json(file: SourceFile, span: Span, depth: number): Value {
    const { chunk } = span;
    const whole = { chunk, ...trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start)) };
    return jsonText(whole, (at) => this.leaf(file, at, depth));
  }

  private leaf(file: SourceFile, at: Whole, depth: number): Leaf {
    const token = at.chunk.tokens[at.start];
    const spans =
      at.end === at.start + 1 && token?.kind === 'name'
        ? spansOf(file, token.text, this.placeOf(file, at.chunk, at.start))
        : [];
    const object = spans.find(({ chunk, start }) => chunk.tokens[start]?.text === '{');
    if (object !== undefined && !this.stops(file, 0, depth))
      return {
        kind: 'object',
        at: { ...object, end: object.end ?? valueEnd(object.chunk, object.start) },
      };
    return { kind: 'text', value: this.expression(file, at, depth + 1) };
  }

  list(file: SourceFile, span: Span, depth: number): ListValue | undefined {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    return this.once(LISTS, file, { chunk, start, end }, depth, () =>
      this.trimmedList(file, { chunk, start, end }, depth),
    );
  }

  private trimmedList(
    file: SourceFile,
    { chunk, start, end }: Whole,
    depth: number,
  ): ListValue | undefined {
    if (this.stops(file, end - start, depth)) return undefined;
    const sum = splitAt(chunk, start, end, PLUS);
    if (sum.length > 1) return this.sum(file, chunk, sum, depth);
    const token = chunk.tokens[start];
    const same = this.inTurn(file, { chunk, start, end }, depth);
    if (same !== undefined) return same;
    const typed = typedList(chunk, start, end);
    if (typed !== undefined) return this.bracketed(file, chunk, typed, depth);
    if (token?.text === '[' || token?.text === '{' || token?.text === '(')
      return this.bracketed(file, chunk, start, depth);
    if (token?.text === '(' || token?.kind !== 'name') return undefined;
    const opening = listOpening(chunk, start, end);
    if (opening !== undefined) return this.bracketed(file, chunk, opening, depth);
    const made = madeList(chunk, start, end);
    if (made !== undefined) {
      const [from] = elements(chunk, made);
      return (from && this.list(file, { chunk, ...from }, depth + 1)) ?? { items: [], open: false };
    }
    return this.namedList(file, { chunk, start, end }, depth);
  }

  private sum(
    file: SourceFile,
    chunk: Chunk,
    parts: readonly { start: number; end: number }[],
    depth: number,
  ): ListValue | undefined {
    const lists = parts.map((p) =>
      this.list(file, { chunk, start: p.start, end: p.end }, depth + 1),
    );
    if (lists[0] === undefined) return undefined;
    return {
      items: lists.flatMap((l) => l?.items ?? []),
      open: lists.some((l) => l === undefined || l.open),
    };
  }

  /** `[str(one) for one in words]`, `list(one for one in words if one)`: the words themselves. */
  private inTurn(file: SourceFile, span: Whole, depth: number): ListValue | undefined {
    const { chunk } = span;
    const bare = /^[[(]$/.test(chunk.tokens[span.start]?.text ?? '') ? 1 : 0;
    const [start, end] = [span.start + bare, span.end - bare];
    if (bare > 0 && chunk.match[span.start] !== end) return undefined;
    const [kept, source, ...more] = splitAt(chunk, start, end, FOR);
    if (kept === undefined || source === undefined || more.length > 0) return undefined;
    const [named, from] = splitAt(chunk, source.start, source.end, IN);
    const name = named?.end === source.start + 1 ? chunk.tokens[source.start]?.text : undefined;
    const written = chunk.tokens.slice(kept.start, kept.end).map(({ text }) => text);
    const isSame = [name, `str(${name})`].includes(written.join(''));
    if (name === undefined || from === undefined || !isSame) return undefined;
    const [list, condition] = splitAt(chunk, from.start, from.end, IF);
    const items = list && this.list(file, { chunk, ...list }, depth + 1);
    return items && { items: items.items, open: items.open || condition !== undefined };
  }

  private bracketed(file: SourceFile, chunk: Chunk, open: number, depth: number): ListValue {
    const { place } = this;
    this.place = undefined;
    const items: Value[] = [];
    let more = false;
    for (const { start, end } of elements(chunk, open)) {
      const text = chunk.tokens[start]?.text;
      const spread = text === '...' || (text === '*' && chunk.tokens[start]?.kind === 'mark');
      if (spread) {
        this.place = place;
        const inner = this.list(file, { chunk, start: start + 1, end }, depth + 1);
        items.push(...(inner?.items ?? []));
        more ||= inner?.open ?? true;
      } else {
        const cell = place === undefined ? { start, end } : cellOf(chunk, start, end, place);
        items.push(
          cell === undefined
            ? unknown(chunk, start, end)
            : this.expression(file, { chunk, ...cell }, depth + 1),
        );
      }
      this.place = undefined;
    }
    this.place = place;
    return { items, open: more };
  }

  private namedList(file: SourceFile, span: Whole, depth: number): ListValue | undefined {
    const { chunk, start, end } = span;
    const { path, end: behind } = pathAt(chunk, start, end);
    const at = this.placeOf(file, chunk, start);
    // What declares an option is no list of its words.
    const dot = path.lastIndexOf('.');
    if (dot > 0 && file.flags.has(path.slice(dot + 1))) return undefined;
    const called = chunk.tokens[behind]?.text === '(' && behind < end;
    if (called && ADDERS.has(path)) return this.lengthened(file, chunk, behind, depth);
    if (called && SAME_LIST.test(path)) {
      const head = pathEndBefore(chunk, start, behind);
      if (head > start) return this.list(file, { chunk, start, end: head }, depth + 1);
    }
    const table = called ? tableIn(chunk, start, behind) : undefined;
    if (table !== undefined) return this.table(file, table, depth);
    const meanings = called
      ? this.returned(file, span, path)
      : meaningsOf(file, path, at, this.frame);
    const lists = this.each(meanings ?? [], (where, binding) =>
      this.boundList(where, binding, depth),
    );
    const [base] = lists;
    const extra = called ? [] : addedTo(file, path, at);
    if (base === undefined) return undefined;
    const more = extra.map((one) => this.appended(file, one, depth));
    return {
      items: [...base.items, ...more.flatMap((e) => e.items)],
      open: base.open || lists.length > 1 || more.some((e) => e.open),
    };
  }

  /** The rows of a table, or one column of it. */
  private table(file: SourceFile, { span, column }: Table, depth: number): ListValue | undefined {
    const { place } = this;
    this.place ??= column;
    const list = this.list(file, span, depth + 1);
    this.place = place;
    return list;
  }

  private boundList(file: SourceFile, binding: Binding, depth: number): ListValue | undefined {
    switch (binding.kind) {
      case 'value':
        return this.list(file, binding.span, depth + 1);
      case 'list': {
        const parts = binding.spans.map((span) => this.appended(file, span, depth));
        return { items: parts.flatMap(({ items }) => items), open: parts.some(({ open }) => open) };
      }
      case 'part':
        return this.each(
          membersIn(file, binding.span, binding.name, this.frame) ?? [],
          (where, one) =>
            one.kind === 'value' ? this.list(where, one.span, depth + 1) : undefined,
        )[0];
      case 'each':
      case 'variable':
      case 'option':
        return undefined;
      default:
        return binding satisfies never;
    }
  }

  /** `append(args, "x")`, `c(words, "x")` */
  private lengthened(
    file: SourceFile,
    chunk: Chunk,
    open: number,
    depth: number,
  ): ListValue | undefined {
    const [first, ...more] = elements(chunk, open);
    if (first === undefined) return { items: [], open: false };
    const parts = [first, ...more].map((one) => this.appended(file, { chunk, ...one }, depth));
    return { items: parts.flatMap(({ items }) => items), open: parts.some((one) => one.open) };
  }

  /** `...list` and `+= list` add its elements, anything else adds itself. */
  appended(file: SourceFile, span: Span, depth: number): ListValue {
    const spread = ['...', '*'].includes(span.chunk.tokens[span.start]?.text ?? '');
    const start = spread ? span.start + 1 : span.start;
    const list = this.list(file, { chunk: span.chunk, start }, depth + 1);
    if (list !== undefined) return list;
    return spread
      ? { items: [], open: true }
      : { items: [this.expression(file, span, depth + 1)], open: false };
  }
}

/** What a shell would obey stands in quotes; of white space alone several words may be made, as of a list. */
function asWord({ choice, alternatives }: Value): Value {
  const quote: Origin = { kind: 'literal', text: "'" };
  const quoted = (pieces: readonly Origin[]): readonly Origin[] => [
    quote,
    ...pieces.map((one) =>
      one.kind === 'literal' ? { ...one, text: one.text.replaceAll("'", "'\\''") } : one,
    ),
    quote,
  ];
  return {
    choice,
    alternatives: alternatives.map((one) =>
      one.pieces.some((piece) => piece.kind === 'literal' && OBEYED.test(piece.text))
        ? { ...one, pieces: quoted(one.pieces) }
        : one,
    ),
  };
}

const OBEYED = /[\n;|&<>`$()#]/;

/** A text, with what is filled into it before the program runs. */
function plain({ filled }: SourceFile, text: string): Value {
  if (filled.size === 0 || !isOpen(text)) return literal(text);
  const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== '');
  return concat(...parts.map((part) => filled.get(part) ?? literal(part)));
}

/** `program.opts()`, `yargs(words).parseSync()`: whether what ends there gives what the command line says. */
function givesOptions({ tokens, match }: Chunk, end: number): boolean {
  const open = tokens[end - 1]?.text === ')' ? (match[end - 1] ?? -1) : -1;
  return open > 0 && open < end && PARSERS.test(tokens[open - 1]?.text ?? '');
}

function isOwn(file: SourceFile, path: string): boolean {
  return grammarOf(file).scoping.own.includes(path.split('.', 1)[0] ?? '');
}

/** Functions that make JSON of their first argument. */
const JSON_MAKERS = new Set([
  'JSON.stringify',
  'json.dumps',
  'orjson.dumps',
  'JSON.generate',
  'json_encode',
]);

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

const CLEANERS = new Set([
  'strip',
  'trim',
  'rstrip',
  'lstrip',
  'replace',
  'toString',
  'to_s',
  'Trim',
  'unwrap',
  'expect',
  'decode',
  'encode',
  'get_secret_value',
]);
/** What decodes its first argument: the same text in another spelling. */
const DECODERS = new Set(
  'Buffer.from atob base64.b64decode b64decode base64.StdEncoding.DecodeString Base64.decode64 Base64.strict_decode64 base64_decode Convert.FromBase64String Base64.getDecoder'.split(
    ' ',
  ),
);
/** What looks a program up by its name: https://docs.python.org/3/library/shutil.html#shutil.which, https://pkg.go.dev/os/exec#LookPath */
const FINDERS = new Set(
  'shutil.which which which.sync whichSync Bun.which exec.LookPath System.find_executable Sys.which'.split(
    ' ',
  ),
);
/** Methods that give their argument, or what that function gives, where there is nothing: Rust's, Java's, Scala's. */
const ELSE = new Set('unwrap_or unwrap_or_else orElse orElseGet getOrElse'.split(' '));

/** Behind `|_|`, `||` and `() ->` of a function that is written there. */
function behindParameters({ tokens, match }: Chunk, start: number): number {
  if (tokens[start]?.text === '||') return start + 1;
  if (tokens[start]?.text === '|' && tokens[start + 2]?.text === '|') return start + 3;
  const close = match[start] ?? -1;
  return close > start && /^[-=]>$/.test(tokens[close + 1]?.text ?? '') ? close + 2 : start;
}

/** `URI.create(url)`, `url.Parse(url)`: the same address. */
const OF_ADDRESS = /^(?:URI|Uri|URL|Url|url)\.(?:create|parse|Parse)$/;
const WRAPPER =
  /(str|string|secret|credential|uri|url|key|trim|strip|bytes|ofNullable|normalize\w*)$/i;

function unknown(chunk: Chunk, start: number, end: number): Value {
  return fromOrigin({ kind: 'context', name: written(chunk, start, end), inSource: true });
}

/** `envvar="NAME"` names a variable, it is no text. */
function variable(span: Span): Value | undefined {
  const { tokens } = span.chunk;
  const name = tokens[span.start];
  const named = tokens[span.start - 2]?.text === 'envvar' && name?.kind === 'text';
  return named ? fromOrigin({ kind: 'environment', name: name.text }) : undefined;
}

function join(items: readonly Value[], separator: string): Value {
  const told = items.map(telling);
  return concat(...told.flatMap((item, i) => (i === 0 ? [item] : [literal(separator), item])));
}

/** Of many outcomes of one element the two that show text: combinations of all would say nothing. */
function telling(value: Value): Value {
  if (value.alternatives.length < 2) return value;
  const shown = value.alternatives.filter((a) => a.pieces.some((p) => p.kind !== 'context'));
  return {
    choice: value.choice,
    alternatives: (shown.length > 0 ? shown : value.alternatives).slice(0, 2),
  };
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
