/** Whether a condition of a program holds, where the environment that it runs in is known. */
import { guardsAround } from './blocks.ts';
import { type Read, readAt } from './environment.ts';
import { functionsNamed } from './functions.ts';
import { agreed, type Known, type Text } from './known.ts';
import { accessOf } from './languages/index.ts';
import { meaningsOf } from './meanings.ts';
import { isDot, pathAt } from './path.ts';
import { returnsOf } from './returns.ts';
import type { SourceFile, Span } from './source.ts';
import { elements, splitAt, trim, valueEnd, withoutCalls } from './spans.ts';
import { AND, DEFAULTS, DIFFERS, FOR, IF, IN, NOT, NOTHING, OR } from './syntax.ts';

/** What names stand for that a function was handed. */
export type Handed = ReadonlyMap<string, string>;

const NOTHING_HANDED: Handed = new Map();

/** Undefined: only the run knows. */
export function truthOf(
  file: SourceFile,
  span: Span,
  known: Known,
  handed = NOTHING_HANDED,
): boolean | undefined {
  return new Asking(known, handed).truth(file, span);
}

type Whole = Required<Span>;
type Part = Pick<Whole, 'start' | 'end'>;
interface Expression {
  readonly file: SourceFile;
  readonly span: Whole;
}

const SEMICOLON = new Set([';']);
const SETS = new Set([':=']);
const SAME = new Set(['==', '===', 'is']);
const COMPARED = new Set([...SAME, ...DIFFERS]);
const TRUE = new Set(['true', 'True', 'TRUE']);
const FALSE = new Set(['false', 'False', 'FALSE']);

/** Functions that give a yes where what they are handed is there. */
const IS_THERE = /(?:^|\.)(?:bool|Boolean|len)$/;
/** The same, and their opposites, as functions or as methods. */
const THERE = /(?:^|\.)(?:is_some|is_ok|isNotEmpty|isNotBlank|isPresent|nonNull|present\?)$/;
const EMPTY =
  /(?:^|\.)(?:IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank|isEmpty|isBlank|is_empty|is_none|is_err|isNull|empty|nil|nil\?|blank\?)$/;
/** What changes nothing that a condition asks for. */
const CLEANED =
  /^(?:strip|lower|casefold|upper|trim|toLowerCase|toUpperCase|ToLower|ToLowerInvariant|Trim|downcase|to_s|ok|as_deref|unwrap_or_default)$/;

/** Names, functions and brackets that one condition leads through. */
const MOST = 16;

class Asking {
  private readonly known: Known;
  private depth = 0;
  /** What a name stands for in turn: `all(getenv(name) for name in NAMES)`. */
  private readonly each: Map<string, string>;

  constructor(known: Known, handed: Handed) {
    this.known = known;
    this.each = new Map(handed);
  }

  truth(file: SourceFile, span: Span): boolean | undefined {
    return this.deeper(() => {
      const { chunk, start, end } = bare(span);
      if (start >= end) return undefined;
      // Go sets a name in front of what it asks: `if x, ok := os.LookupEnv("X"); ok`.
      const [first, asked] = file.language === 'go' ? splitAt(chunk, start, end, SEMICOLON) : [];
      if (first !== undefined && asked !== undefined) {
        const found = this.lookedUp(file, { chunk, ...ends(first) });
        if (found !== undefined) this.each.set(found.name, found.is ? 'true' : '');
        const told = this.truth(file, { chunk, ...ends(asked) });
        if (found !== undefined) this.each.delete(found.name);
        return told;
      }
      const of = (part: Part) => this.truth(file, { chunk, ...ends(part) });
      const ways = splitAt(chunk, start, end, OR);
      if (ways.length > 1) return any(ways.map(of));
      const all = splitAt(chunk, start, end, AND);
      if (all.length > 1) return opposite(any(all.map((part) => opposite(of(part)))));
      if (NOT.has(chunk.tokens[start]?.text ?? '')) return opposite(of({ start: start + 1, end }));
      const whole = { chunk, start, end };
      return (
        this.among(file, whole) ??
        this.compared(file, whole) ??
        this.called(file, whole) ??
        this.method(file, whole) ??
        this.wrapped(file, whole) ??
        this.listed(file, whole, 'any') ??
        this.plain(file, whole)
      );
    });
  }

  /** `x, ok := os.LookupEnv("X")`: the name that says whether the variable is there. */
  private lookedUp(file: SourceFile, { chunk, start, end }: Whole) {
    const [names, value] = splitAt(chunk, start, end, SETS);
    if (names === undefined || value === undefined) return undefined;
    const there = agreed(this.texts(file, { chunk, ...ends(value) }), (text) => text !== undefined);
    const name = chunk.tokens[names.end - 1]?.text ?? '';
    const isTwo = chunk.tokens[names.end - 2]?.text === ',';
    return isTwo && there !== undefined ? { name, is: there } : undefined;
  }

  private deeper<T>(what: () => T): T | undefined {
    if (this.depth >= MOST) return undefined;
    this.depth++;
    const found = what();
    this.depth--;
    return found;
  }

  /** `"X" in os.environ`, `os.getenv("X") not in ("1", "true")` */
  private among(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    const [what, where, ...more] = splitAt(chunk, start, end, IN);
    if (what === undefined || where === undefined || more.length > 0) return undefined;
    const not = NOT.has(chunk.tokens[what.end - 1]?.text ?? '');
    const told = (truth: boolean | undefined) => (not ? opposite(truth) : truth);
    const texts = this.texts(file, { chunk, start: what.start, end: what.end - (not ? 1 : 0) });
    const { path, end: behind } = pathAt(chunk, where.start, where.end);
    const [name, ...names] = texts ?? [];
    if (behind >= where.end && name !== undefined && names.length === 0) {
      if (accessOf(file).collections.has(path))
        return told(agreed(this.known.variable(name), (text) => text !== undefined));
      const holds = this.known.holds?.(path, name);
      if (holds !== undefined) return told(holds);
    }
    const words = this.list(file, { chunk, ...ends(where) })?.map((one) =>
      this.only(one.file, one.span),
    );
    if (words === undefined || words.includes(undefined)) return undefined;
    const list = new Set(words.map((word) => word?.toLowerCase()));
    return told(agreed(texts, (text) => text !== undefined && list.has(text.toLowerCase())));
  }

  /** `X == "1"`, `x is not None`, `len(x) == 0` */
  private compared(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    const [left, right, ...more] = splitAt(chunk, start, end, COMPARED);
    if (left === undefined || right === undefined || more.length > 0) return undefined;
    const isNot = right.by === 'is' && NOT.has(chunk.tokens[right.start]?.text ?? '');
    const told = (truth: boolean | undefined) =>
      DIFFERS.has(right.by) || isNot ? opposite(truth) : truth;
    const from = isNot ? right.start + 1 : right.start;
    const word = from + 1 === right.end ? chunk.tokens[from] : undefined;
    const one = { chunk, ...ends(left) };
    const isNo = word?.kind === 'number' && word.text === '0';
    if (isNo || (word?.kind === 'name' && FALSE.has(word.text)))
      return told(opposite(this.truth(file, one)));
    if (word?.kind === 'name' && TRUE.has(word.text)) return told(this.truth(file, one));
    // A text of Go is never nothing: what is not set is empty.
    const same = (text: Text) => (file.language === 'go' ? (text ?? '') : text)?.toLowerCase();
    const those = this.texts(file, { chunk, start: from, end: right.end })?.map(same);
    const [only] = those ?? [];
    return those?.length === 1
      ? told(agreed(this.texts(file, one), (text) => same(text) === only))
      : undefined;
  }

  /** `bool(x)`, `all([a, b])`, `string.IsNullOrEmpty(x)`, a function of the program */
  private called(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    const { path, end: open } = pathAt(chunk, start, end);
    if (chunk.tokens[open]?.text !== '(' || chunk.match[open] !== end - 1) return undefined;
    const given = elements(chunk, open);
    const [first] = given;
    const inside = first && { chunk, ...first };
    if (inside !== undefined && (path === 'all' || path === 'any'))
      return this.listed(file, inside, path);
    if (inside !== undefined && IS_THERE.test(path)) return this.truth(file, inside);
    if (inside !== undefined && EMPTY.test(path)) return opposite(this.truth(file, inside));
    const words = given.map((part) => chunk.tokens[part.start]?.text ?? '');
    const told = this.known.called?.(path, words);
    if (told !== undefined) return told;
    const [only, ...others] = functionsNamed(file, path, start);
    if (only === undefined || others.length > 0) return undefined;
    const [back, ...more] = returnsOf(only.file, only.scope);
    return back === undefined || more.length > 0 ? undefined : this.truth(only.file, back);
  }

  /** `x.is_err()`, `x.isBlank()`, `x.nil?` */
  private method(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    const { tokens, match } = chunk;
    const open = tokens[end - 1]?.text === ')' ? (match[end - 1] ?? -1) : end;
    const question = tokens[open - 1]?.text === '?' ? 1 : 0;
    const name = open - 1 - question;
    if (open < end - 2 || name - 1 <= start || !isDot(tokens[name - 1]?.text)) return undefined;
    const word = tokens[name]?.text ?? '';
    const of = { chunk, start, end: name - 1 };
    // `Err` is a variable that is not there, however empty it may be.
    const there = /^is_(?:ok|err|some|none)$/.test(word)
      ? agreed(this.texts(file, of), (text) => text !== undefined)
      : this.truth(file, of);
    if (EMPTY.test(word)) return opposite(there);
    return THERE.test(word) ? there : undefined;
  }

  /** `_key.Value.HasValue` of .NET's `Lazy` and `Nullable`, and `new(() => { … })`, which makes one. */
  private wrapped(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    const { tokens, match } = chunk;
    if (file.language !== 'csharp') return undefined;
    const last = tokens[end - 1];
    const isPart = last?.kind === 'name' && /^(?:HasValue|Value)$/.test(last.text);
    if (isPart && tokens[end - 2]?.text === '.')
      return this.truth(file, { chunk, start, end: end - 2 });
    const open = (match[end - 1] ?? -1) > start ? (match[end - 1] ?? -1) : -1;
    if (tokens[start]?.text !== 'new' || tokens[open]?.text !== '(') return undefined;
    const [made, ...more] = elements(chunk, open);
    const arrow = made && tokens.slice(made.start, made.end).findIndex((t) => t.text === '=>');
    if (made === undefined || arrow === undefined || arrow < 0 || more.length > 0) return undefined;
    const from = made.start + arrow + 1;
    return tokens[from]?.text === '{' && match[from] === made.end - 1
      ? this.returned(file, { chunk, start: from + 1, end: made.end - 1 })
      : this.truth(file, { chunk, start: from, end: made.end });
  }

  /** Whether there is anything in what a body gives back, by the first `return` that it comes to. */
  private returned(file: SourceFile, { chunk, start, end }: Whole): boolean | undefined {
    for (let at = start; at < end; at++) {
      if (chunk.tokens[at]?.text !== 'return' || chunk.tokens[at]?.kind !== 'name') continue;
      const inside = guardsAround(file, at).filter((one) => one.start > start && one.end <= end);
      const comes = inside.map(({ condition }) => this.truth(file, { chunk, ...condition }));
      if (comes.includes(false)) continue;
      if (comes.includes(undefined)) return undefined;
      return this.truth(file, { chunk, start: at + 1 });
    }
    return undefined;
  }

  /** `[a, b]`, or one for each of a list: whether any is true, or all are. */
  private listed(file: SourceFile, span: Whole, how: 'any' | 'all'): boolean | undefined {
    const { chunk } = span;
    const inner = inBrackets(span) ?? span;
    const [what, each] = splitAt(chunk, inner.start, inner.end, FOR);
    const told =
      what !== undefined && each !== undefined
        ? this.forEach(file, { chunk, ...ends(what) }, each)
        : this.list(file, span)?.map((one) => this.truth(one.file, one.span));
    if (told === undefined) return undefined;
    return how === 'any' ? any(told) : opposite(any(told.map(opposite)));
  }

  /** `os.getenv(name) is None for name in NAMES`, `name for name in NAMES if not os.getenv(name)` */
  private forEach(file: SourceFile, what: Whole, each: Part) {
    const { chunk } = what;
    const name = chunk.tokens[each.start]?.text ?? '';
    const [list, filter, ...more] = splitAt(chunk, each.start + 2, each.end, IF);
    if (chunk.tokens[each.start + 1]?.text !== 'in' || list === undefined || more.length > 0)
      return undefined;
    const itself = what.end === what.start + 1 && chunk.tokens[what.start]?.text === name;
    return this.list(file, { chunk, ...ends(list) })?.flatMap((item) => {
      const text = this.only(item.file, item.span);
      if (text === undefined) return [undefined];
      this.each.set(name, text);
      const kept = filter === undefined || this.truth(file, { chunk, ...ends(filter) });
      const told = itself || this.truth(file, what);
      this.each.delete(name);
      return kept === false ? [] : [kept === undefined ? undefined : told];
    });
  }

  /** The elements of `[a, b]`, `(a, b)`, `{a, b}`, or of what a name is set to. */
  private list(file: SourceFile, span: Whole): readonly Expression[] | undefined {
    const { chunk, start } = span;
    if (inBrackets(span) !== undefined)
      return elements(chunk, start).map((part) => ({ file, span: { chunk, ...part } }));
    const meant = this.meant(file, span);
    return meant && this.deeper(() => this.list(meant.file, meant.span));
  }

  /** What one name is set to, once. */
  private meant(file: SourceFile, { chunk, start, end }: Whole): Expression | undefined {
    const { path, end: behind } = pathAt(chunk, start, end);
    if (chunk.tokens[start]?.kind !== 'name' || behind < end) return undefined;
    const at = chunk.tokens === file.tokens ? start : file.tokens.length;
    const [only, ...more] = meaningsOf(file, path, at, undefined) ?? [];
    if (only?.binding.kind !== 'value' || more.length > 0) return undefined;
    return { file: only.file, span: bare(only.binding.span) };
  }

  private only(file: SourceFile, span: Whole): Text {
    const [text, ...more] = this.texts(file, span) ?? [];
    return more.length > 0 ? undefined : text;
  }

  /** Whether what an expression gives is there; undefined where that is not known. */
  private plain(file: SourceFile, span: Whole): boolean | undefined {
    const { chunk, start, end } = span;
    const word = end === start + 1 ? chunk.tokens[start] : undefined;
    if (word?.kind === 'name' && TRUE.has(word.text)) return true;
    if (word?.kind === 'name' && FALSE.has(word.text)) return false;
    const meant = this.meant(file, span);
    if (meant !== undefined) return this.truth(meant.file, meant.span);
    return agreed(this.texts(file, span), (text) => text !== undefined && text !== '');
  }

  /** What an expression may come to; undefined where that is not known. */
  private texts(file: SourceFile, span: Span): readonly Text[] | undefined {
    return this.deeper(() => {
      const { chunk, start, end } = cleaned(bare(span));
      const ways = splitAt(chunk, start, end, DEFAULTS);
      if (ways.length > 1)
        return this.first(ways.map((part) => ({ file, span: { chunk, ...ends(part) } })));
      const token = chunk.tokens[start];
      if (token === undefined || start >= end) return undefined;
      if (token.kind === 'text')
        return end === start + 1 && token.parts.every(({ kind }) => kind === 'literal')
          ? [token.text]
          : undefined;
      if (token.kind !== 'name') return undefined;
      if (end === start + 1) {
        if (NOTHING.has(token.text)) return [undefined];
        const turn = this.each.get(token.text);
        if (turn !== undefined) return [turn];
      }
      const read = this.read(file, { chunk, start, end });
      if (read !== undefined)
        return read.end === end ? this.first(read.ways, read.name) : undefined;
      const meant = this.meant(file, { chunk, start, end });
      return meant && this.texts(meant.file, meant.span);
    });
  }

  /** The first that is there counts: of a variable, and of what stands for it. */
  private first(ways: readonly Expression[], name?: string): readonly Text[] | undefined {
    const each = [
      ...(name === undefined ? [] : [this.known.variable(name)]),
      ...ways.map((one) => this.texts(one.file, one.span)),
    ];
    for (const [i, texts] of each.entries()) {
      if (texts === undefined) return undefined;
      const there = agreed(texts, (text) => text !== undefined && text !== '');
      if (there === true || i === each.length - 1) return texts;
      if (there === undefined) return undefined;
    }
    return undefined;
  }

  /** `os.getenv("X", "0")`, `os.environ[NAME]`, and what stands for it where it is not set. */
  private read(file: SourceFile, { chunk, start, end }: Whole) {
    const place = chunk.tokens === file.tokens ? start : file.tokens.length;
    const read: Read | undefined = readAt(file, chunk, start, place);
    const ways = (part: Part | undefined) =>
      part === undefined ? [] : [{ file, span: { chunk, ...ends(part) } }];
    if (read !== undefined) return { name: read.name, ways: ways(read.fallback), end: read.end };
    const { path, end: open } = pathAt(chunk, start, end);
    const { collections, readers } = accessOf(file);
    const bracket = chunk.tokens[open]?.text;
    if (!(bracket === '[' && collections.has(path)) && !(bracket === '(' && readers.has(path)))
      return undefined;
    const [first, fallback] = elements(chunk, open);
    const name = first && this.only(file, { chunk, ...first });
    return name === undefined
      ? undefined
      : { name, ways: ways(fallback), end: (chunk.match[open] ?? open) + 1 };
  }
}

function ends({ start, end }: Part): Part {
  return { start, end };
}

/** Without brackets around it, and without what stands behind a condition. */
function bare(span: Span): Whole {
  const { chunk } = span;
  const { tokens, match } = chunk;
  let part = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
  for (let hops = 0; hops < MOST; hops++) {
    if (/^[{:;]$/.test(tokens[part.end - 1]?.text ?? ''))
      part = trim(chunk, part.start, part.end - 1);
    else if (
      tokens[part.start]?.text === '(' &&
      match[part.start] === part.end - 1 &&
      elements(chunk, part.start).length === 1
    )
      part = trim(chunk, part.start + 1, part.end - 1);
    else break;
  }
  return { chunk, ...part };
}

/** `x.strip().lower()`: what they are called on. */
function cleaned({ chunk, start, end }: Whole): Whole {
  return { chunk, start, end: withoutCalls(chunk, start, end, CLEANED) };
}

/** What stands between the brackets around all of it. */
function inBrackets({ chunk, start, end }: Whole): Part | undefined {
  const opens = ['[', '(', '{'].includes(chunk.tokens[start]?.text ?? '');
  return opens && chunk.match[start] === end - 1 ? { start: start + 1, end: end - 1 } : undefined;
}

function opposite(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function any(all: readonly (boolean | undefined)[]): boolean | undefined {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}
