import { isOpen } from '../../value/template.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  type Origin,
  oneOf,
  UNSET,
  type Value,
} from '../../value/value.ts';
import { readAt } from './environment.ts';
import { jsonText, type Leaf } from './json.ts';
import { type Chunk, lex } from './lex.ts';
import { isDot, pathAt, type SourceFile, type Span } from './source.ts';
import { elements, splitAt, trim, valueEnd, written } from './spans.ts';

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

const OR = new Set(['or', '||', '??']);
const PLUS = new Set(['+']);
const IF_ELSE = new Set(['if', 'else']);
const TERNARY = new Set(['?', ':']);
const NOTHING = new Set(['None', 'null', 'undefined', 'nil', 'NULL', 'nullptr']);
const OWN = new Set(['self', 'this', 'cls']);
const SKIPPED = new Set(['await', 'new', 'const', 'typeof', '&', '*']);

/** What an expression can turn out to be, followed through the names of the file and its imports. */
export function evaluate(file: SourceFile, span: Span): Value {
  return new Evaluation().expression(file, span, 0);
}

/** The elements of a list expression with what is appended to its name, or undefined when it is no list. */
export function evaluateList(file: SourceFile, span: Span): ListValue | undefined {
  return new Evaluation().list(file, span, 0);
}

/** What `JSON.stringify`, `json.dump` and their like make of an expression. */
export function evaluateJson(file: SourceFile, span: Span): Value {
  return new Evaluation().json(file, span, 0);
}

/** A path: what is joined to it stands behind a slash, and a name that nobody knows is itself. */
export function evaluatePath(file: SourceFile, span: Span): Value {
  return new Evaluation().path(file, span, 0);
}

export interface ListValue {
  readonly items: readonly Value[];
  /** More may follow. */
  readonly open: boolean;
}

export function isUnknown(value: Value): boolean {
  const isContext = ({ kind }: Origin) => kind === 'context';
  return (
    value.alternatives.some(({ pieces }) => pieces.length > 0) &&
    value.alternatives.every(({ pieces }) => pieces.every(isContext))
  );
}

type Whole = Required<Span>;

class Evaluation {
  private steps = 0;
  private readonly visiting = new Set<string>();

  expression(file: SourceFile, span: Span, depth: number): Value {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (start >= end) return UNSET;
    if (depth > MAX_DEPTH || ++this.steps > MAX_STEPS || !spend(file, end - start))
      return unknown(chunk, start, end);
    const inner = (p: { start: number; end: number }): Value =>
      this.expression(file, { chunk, start: p.start, end: p.end }, depth + 1);
    const alternatives = splitAt(chunk, start, end, OR);
    if (alternatives.length > 1) return firstNonEmpty(...alternatives.map(inner));
    const choice = conditional(chunk, start, end, file.language === 'python' ? IF_ELSE : TERNARY);
    if (choice !== undefined)
      return oneOf(...choice.map(inner).filter((v) => v.alternatives.length > 0));
    const sum = splitAt(chunk, start, end, PLUS);
    if (sum.length > 1) return concat(...sum.filter((p) => p.end > p.start).map(inner));
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
    const read = readAt(file, chunk, start);
    if (read !== undefined) return this.read(file, chunk, read, depth);
    return this.name(file, span, depth);
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
      : firstNonEmpty(variable, fallback);
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

  private hole(file: SourceFile, source: string, depth: number): Value {
    const chunk = lex(source, file.language);
    const value = this.expression(file, { chunk, start: 0, end: chunk.tokens.length }, depth + 1);
    return value.alternatives.length === 0
      ? fromOrigin({ kind: 'context', name: source.slice(0, 80) })
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
    if (chunk.tokens[behind]?.text === '(' && behind < end)
      return this.call(file, span, path, behind, depth);
    const parts = path.split('.');
    const last = parts.at(-1) ?? '';
    if (parts.length === 1) {
      const variable = file.variables.get(path);
      if (variable !== undefined) return fromOrigin({ kind: 'environment', name: variable });
    }
    // What an object keeps under the name of an option was given to it, from there or elsewhere.
    const kept = OWN.has(parts[0] ?? '') ? this.lookup(file, last, depth) : undefined;
    if (kept !== undefined) return kept;
    const flag =
      parts.length > 1 || file.assigned.get(path) === undefined ? file.flags.get(last) : undefined;
    if (flag !== undefined) return this.flag(file, flag, depth);
    const found = this.lookup(file, last, depth);
    if (found !== undefined) return found;
    const link = file.links.get(parts[0] ?? '');
    const linked = link && this.lookup(link.file, parts.length === 1 ? link.name : last, depth);
    return linked ?? unknownHere;
  }

  /** An option of the command line: as given, else what stands as its default or variable. */
  private flag(
    file: SourceFile,
    flag: { readonly flag: string; readonly fallbacks: readonly Span[] },
    depth: number,
  ): Value {
    const given = fromOrigin({ kind: 'input', name: flag.flag });
    const fallbacks = flag.fallbacks.map((s) => variable(s) ?? this.expression(file, s, depth + 1));
    return firstNonEmpty(
      given,
      ...fallbacks.filter((v) => v.alternatives.length > 0 && !isUnknown(v)),
    );
  }

  private lookup(file: SourceFile, name: string, depth: number): Value | undefined {
    return this.spans(file, name, file.assigned.get(name), depth);
  }

  private spans(
    file: SourceFile,
    name: string,
    spans: readonly Span[] | undefined,
    depth: number,
  ): Value | undefined {
    const id = `${file.path}\0${name}`;
    if (spans === undefined || this.visiting.has(id)) return undefined;
    this.visiting.add(id);
    const values = spans.map((s) => this.expression(file, s, depth + 1));
    this.visiting.delete(id);
    const known = values.filter((v) => v.alternatives.length > 0 && !isUnknown(v));
    if (known.length === 0) return undefined;
    return known.length === 1 ? known[0] : oneOf(...known);
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
    const [argument] = JSON_MAKERS.has(path) ? elements(chunk, open) : [];
    if (argument !== undefined) return this.json(file, { chunk, ...argument }, depth + 1);
    const link = file.links.get(parts[0] ?? '');
    const target = link?.file ?? file;
    const name = link !== undefined && parts.length === 1 ? link.name : last;
    const returned = this.spans(target, `${name}()`, target.returns.get(name), depth);
    if (returned !== undefined) return returned;
    const given = elements(chunk, open);
    const [only] = given;
    if (only !== undefined && given.length === 1 && WRAPPER.test(last)) {
      const value = this.expression(file, { chunk, ...only }, depth + 1);
      // `str(home)` is what `home` is, whoever knows it.
      if (!isUnknown(value) || PATHS.test(last)) return value;
    }
    return unknown(chunk, start, end);
  }

  path(file: SourceFile, span: Span, depth: number): Value {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (depth > MAX_DEPTH || ++this.steps > MAX_STEPS || !spend(file, end - start))
      return unknown(chunk, start, end);
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
    const { path, end: open } = pathAt(chunk, start, end);
    const last = path.slice(path.lastIndexOf('.') + 1);
    const called = chunk.tokens[open]?.text === '(' && (chunk.match[open] ?? -1) === end - 1;
    const given = called ? elements(chunk, open) : [];
    if (given.length > 0 && JOINS.has(last) && path.includes('.')) {
      const head = { start, end: pathEndBefore(chunk, start, open) };
      return join([...(last === 'joinpath' ? [head] : []), ...given].map(inner), '/');
    }
    const [only] = given;
    if (only !== undefined && given.length === 1 && PATHS.test(last)) return inner(only);
    if (path === last && !called) {
      const [kept, ...more] = file.assigned.get(path) ?? [];
      const id = `${file.path}\0${path}/`;
      if (kept !== undefined && more.length === 0 && !this.visiting.has(id)) {
        this.visiting.add(id);
        const value = this.path(file, kept, depth + 1);
        this.visiting.delete(id);
        if (!isUnknown(value)) return value;
      }
    }
    return this.expression(file, span, depth);
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
      at.end === at.start + 1 && token?.kind === 'name' ? file.assigned.get(token.text) : [];
    const object = spans?.find(({ chunk, start }) => chunk.tokens[start]?.text === '{');
    if (object !== undefined && depth < MAX_DEPTH && ++this.steps < MAX_STEPS)
      return {
        kind: 'object',
        at: { ...object, end: object.end ?? valueEnd(object.chunk, object.start) },
      };
    return { kind: 'text', value: this.expression(file, at, depth + 1) };
  }

  list(file: SourceFile, span: Span, depth: number): ListValue | undefined {
    const { chunk } = span;
    const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
    if (depth > MAX_DEPTH || ++this.steps > MAX_STEPS || !spend(file, end - start))
      return undefined;
    const sum = splitAt(chunk, start, end, PLUS);
    if (sum.length > 1) return this.sum(file, chunk, sum, depth);
    const token = chunk.tokens[start];
    const typed = typedList(chunk, start, end);
    if (typed !== undefined) return this.bracketed(file, chunk, typed, depth);
    if (token?.text === '[' || token?.text === '{' || token?.text === '(')
      return this.bracketed(file, chunk, start, depth);
    if (token?.kind !== 'name') return undefined;
    const opening = listOpening(chunk, start, end);
    if (opening !== undefined) return this.bracketed(file, chunk, opening, depth);
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

  private bracketed(file: SourceFile, chunk: Chunk, open: number, depth: number): ListValue {
    const items: Value[] = [];
    let more = false;
    for (const { start, end } of elements(chunk, open)) {
      const text = chunk.tokens[start]?.text;
      const spread = text === '...' || (text === '*' && chunk.tokens[start]?.kind === 'mark');
      if (spread) {
        const inner = this.list(file, { chunk, start: start + 1, end }, depth + 1);
        items.push(...(inner?.items ?? []));
        more ||= inner?.open ?? true;
      } else items.push(this.expression(file, { chunk, start, end }, depth + 1));
    }
    return { items, open: more };
  }

  private namedList(file: SourceFile, span: Whole, depth: number): ListValue | undefined {
    const { chunk, start, end } = span;
    const { path, end: behind } = pathAt(chunk, start, end);
    const parts = path.split('.');
    const name = parts.at(-1) ?? '';
    const link = file.links.get(parts[0] ?? '');
    const owner = link?.file ?? file;
    const called = chunk.tokens[behind]?.text === '(';
    const wanted = link !== undefined && parts.length === 1 ? link.name : name;
    const id = `${owner.path}\0${wanted}[]`;
    if (this.visiting.has(id)) return undefined;
    this.visiting.add(id);
    const spans = (called ? owner.returns : owner.assigned).get(wanted) ?? [];
    const lists = spans.map((s) => this.list(owner, s, depth + 1)).filter((l) => l !== undefined);
    const base = lists[0];
    const extra =
      base && (owner.appended.get(wanted) ?? []).map((s) => this.appended(owner, s, depth));
    this.visiting.delete(id);
    if (base === undefined) return undefined;
    return {
      items: [...base.items, ...(extra ?? []).flatMap((e) => e.items)],
      open: base.open || lists.length > 1 || (extra ?? []).some((e) => e.open),
    };
  }

  /** `...list` and `+= list` add its elements, anything else adds itself. */
  private appended(file: SourceFile, span: Span, depth: number): ListValue {
    const spread = ['...', '*'].includes(span.chunk.tokens[span.start]?.text ?? '');
    const start = spread ? span.start + 1 : span.start;
    const list = this.list(file, { chunk: span.chunk, start }, depth + 1);
    if (list !== undefined) return list;
    return spread
      ? { items: [], open: true }
      : { items: [this.expression(file, span, depth + 1)], open: false };
  }
}

/** A text, with what is filled into it before the program runs. */
function plain({ filled }: SourceFile, text: string): Value {
  if (filled.size === 0 || !isOpen(text)) return literal(text);
  const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== '');
  return concat(...parts.map((part) => filled.get(part) ?? literal(part)));
}

/** Functions that make JSON of their first argument. */
const JSON_MAKERS = new Set([
  'JSON.stringify',
  'json.dumps',
  'orjson.dumps',
  'JSON.generate',
  'json_encode',
]);

const SLASH = new Set(['/']);
/** `path.join(a, b)`, `a.joinpath(b)`, `filepath.Join(a, b)`, `Path.Combine(a, b)` */
const JOINS = new Set(['join', 'resolve', 'joinpath', 'Join', 'Combine']);
/** `Path(x)`, `str(x)`: the same path. */
const PATHS = /^(?:Pure)?(?:Posix)?Path$|^(?:str|String|fspath|abspath|realpath|expanduser)$/;

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
const WRAPPER = /(str|string|secret|credential|uri|url|key|trim|strip|bytes|normalize\w*)$/i;

function unknown(chunk: Chunk, start: number, end: number): Value {
  return fromOrigin({ kind: 'context', name: written(chunk, start, end) });
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

/** Where the path before its last member ends: of `a.b.strip(` the index behind `b`. */
function pathEndBefore(chunk: Chunk, start: number, open: number): number {
  let at = open - 1;
  while (at > start && !isDot(chunk.tokens[at]?.text)) at--;
  return at;
}

/** `[]string{…}`, `new[] {…}`, `new List<string> {…}`: where the elements open. */
function typedList(chunk: Chunk, start: number, end: number): number | undefined {
  const first = chunk.tokens[start]?.text;
  if (first !== 'new' && !(first === '[' && chunk.match[start] === start + 1)) return undefined;
  for (let at = start + 1; at < Math.min(end, start + 8); at++)
    if (chunk.tokens[at]?.text === '{') return at;
  return undefined;
}

/** `List.of(…)`, `Arrays.asList(…)`, `vec![…]`: where the elements open. */
function listOpening(chunk: Chunk, start: number, end: number): number | undefined {
  const { path, end: behind } = pathAt(chunk, start, end);
  if (!/(^|\.)(List\.of|asList|listOf|arrayOf|vec|Array\.from)$/.test(path)) return undefined;
  for (let at = behind; at < Math.min(end, behind + 4); at++)
    if (['(', '[', '{'].includes(chunk.tokens[at]?.text ?? '')) return at;
  return undefined;
}
