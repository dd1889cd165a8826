import { groupBy } from '../../support/group.ts';
import type { Bracket, Syntax } from './syntax.ts';

/** A piece of a text literal: plain, or the source of an interpolation. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'hole'; readonly source: string };

export interface Token {
  /** `line`: the end of a statement's line (not inside brackets). */
  readonly kind: 'name' | 'text' | 'mark' | 'number' | 'line';
  /** As written; of a text its literal parts joined. */
  readonly text: string;
  readonly parts: readonly Part[];
  /** It is a command line: a text in backquotes. */
  readonly command?: boolean;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Source as tokens without comments and docstrings; `match[i]` is the partner of bracket i, or -1. */
export interface Chunk {
  readonly tokens: readonly Token[];
  readonly match: readonly number[];
}

const NO_PARTS: readonly Part[] = [];
/** Longer sources are minified bundles; what lies behind is not read. */
const MAX_TOKENS = 300_000;
const MAX_REGEX = 400;
const OPERATORS = [
  '===',
  '!==',
  '...',
  '**=',
  '||=',
  '??=',
  '&&=',
  '=>',
  '==',
  '!=',
  '<=',
  '>=',
  ':=',
  '+=',
  '.=',
  '-=',
  '||',
  '&&',
  '??',
  '?.',
  '::',
  '->',
  '<<-',
  '<<',
  '<-',
];
const BY_FIRST = groupBy(OPERATORS, (operator) => operator.charAt(0));

export function lex(source: string, syntax: Syntax, firstLine = 1): Chunk {
  return new Lexer(source, syntax, firstLine).run();
}

function isNameStart(code: number, dollar = true): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code === 36 && dollar) ||
    code > 127
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

class Lexer {
  private readonly source: string;
  private readonly syntax: Syntax;
  private readonly tokens: Token[] = [];
  private readonly match: number[] = [];
  private readonly open: number[] = [];
  private line: number;
  private lineStart = 0;
  private at = 0;
  /** Where the texts end that stand below the line being read. */
  private below = 0;

  constructor(source: string, syntax: Syntax, firstLine: number) {
    this.source = source;
    this.syntax = syntax;
    this.line = firstLine;
  }

  run(): Chunk {
    const { source } = this;
    while (this.at < source.length && this.tokens.length < MAX_TOKENS) this.step();
    return { tokens: this.tokens, match: this.match };
  }

  private step(): void {
    const { source } = this;
    const code = source.charCodeAt(this.at);
    if (code === 10) this.newline();
    else if (code === 32 || code === 9 || code === 13) this.at++;
    else if (this.comment() || this.hereDocument() || this.wordList() || this.string()) return;
    else if (
      isNameStart(code, !this.syntax.dollarDots) ||
      (code === 64 && isNameStart(source.charCodeAt(this.at + 1)) && this.syntax.atNames)
    )
      this.word('name');
    else if (isDigit(code)) this.word('number');
    else if (code === 92 && source.charCodeAt(this.at + 1) === 10) {
      this.at += 2;
      this.line++;
      this.lineStart = this.at;
    } else this.mark();
  }

  private push(
    kind: Token['kind'],
    text: string,
    start: number,
    line: number,
    lineStart: number,
    parts = NO_PARTS,
    command = false,
  ): void {
    const token = { kind, text, parts, line, column: start - lineStart + 1 };
    this.tokens.push(command ? { ...token, command } : token);
    this.match.push(-1);
  }

  private newline(): void {
    const inner = this.open.at(-1);
    const bracket = inner === undefined ? '' : (this.tokens[inner]?.text ?? '');
    const inside =
      bracket === '(' || bracket === '[' || (bracket === '{' && this.syntax.bracesJoinLines);
    if (!inside && this.tokens.at(-1)?.kind !== 'line')
      this.push('line', '\n', this.at, this.line, this.lineStart);
    if (this.below > this.at) this.skipTo(this.below);
    this.below = 0;
    this.at++;
    this.line++;
    this.lineStart = this.at;
  }

  /** `<<~NAME`: the lines below are its text, up to one that holds nothing but the name. */
  private hereDocument(): boolean {
    const { source, syntax, at } = this;
    if (syntax.hereDocument === undefined || source.charAt(at) !== '<') return false;
    const opener = syntax.hereDocument.exec(source.slice(at, at + LONGEST_OPENER));
    const [head = '', quote = '', name = ''] = opener ?? [];
    if (opener === null || name === '') return false;
    const start = this.below > at ? this.below : source.indexOf('\n', at);
    const end = start < 0 ? -1 : endBelow(source, start, name);
    if (end < 0) return false;
    const text = source.slice(start + 1, source.lastIndexOf('\n', end - 1) + 1);
    const parts = quote === "'" ? [{ kind: 'literal' as const, text }] : partsOf(text);
    const literal = parts.flatMap((part) => (part.kind === 'literal' ? part.text : [])).join('');
    this.push('text', literal, at, this.line, this.lineStart, parts, quote === '`');
    this.at += head.length;
    this.below = end;
    return true;
  }

  /** `%w[a b]` as `["a", "b"]`. */
  private wordList(): boolean {
    const { source, syntax, at } = this;
    if (syntax.wordList === undefined) return false;
    const [head] = syntax.wordList.exec(source.slice(at, at + LONGEST_OPENER)) ?? [];
    if (head === undefined) return false;
    const end = source.indexOf(CLOSES.get(head.slice(-1)) ?? head.slice(-1), at + head.length);
    if (end < 0) return false;
    const [line, lineStart, open] = [this.line, this.lineStart, this.tokens.length];
    const push = (kind: 'mark' | 'text', text: string): void =>
      this.push(kind, text, at, line, lineStart);
    push('mark', '[');
    for (const word of source
      .slice(at + head.length, end)
      .split(/\s+/)
      .filter(Boolean)) {
      if (this.tokens.length > open + 1) push('mark', ',');
      push('text', word);
    }
    const close = this.tokens.length;
    push('mark', ']');
    this.match[open] = close;
    this.match[close] = open;
    this.skipTo(end + 1);
    return true;
  }

  /** Moves to `end`, counting the lines on the way. */
  private skipTo(end: number): void {
    let next = this.source.indexOf('\n', this.at);
    while (next !== -1 && next < end) {
      this.line++;
      this.lineStart = next + 1;
      next = this.source.indexOf('\n', next + 1);
    }
    this.at = end;
  }

  private comment(): boolean {
    const { source, at, syntax } = this;
    for (const start of syntax.lineComments)
      if (source.startsWith(start, at)) {
        const end = source.indexOf('\n', at);
        this.at = end === -1 ? source.length : end;
        return true;
      }
    for (const [start, close, atLineStart] of syntax.blockComments)
      if (source.startsWith(start, at) && (!atLineStart || at === this.lineStart)) {
        const end = source.indexOf(close, at + start.length);
        this.skipTo(end === -1 ? source.length : end + close.length);
        return true;
      }
    return false;
  }

  private string(): boolean {
    const { source, syntax } = this;
    let at = this.at;
    let prefix = '';
    if (syntax.prefixes) {
      while (
        prefix.length < 3 &&
        syntax.prefixes.includes(source.charAt(at)) &&
        at < source.length
      ) {
        prefix += source.charAt(at);
        at++;
      }
    }
    for (const quote of syntax.quotes) {
      if (!source.startsWith(quote.open, at)) continue;
      if (quote.prefix !== undefined && !prefix.toLowerCase().includes(quote.prefix)) continue;
      this.quoted(at + quote.open.length, quote, prefix.toLowerCase());
      return true;
    }
    const after = source.charAt(this.at) === '/' ? syntax.regex : undefined;
    return after !== undefined && this.regex(after);
  }

  private quoted(start: number, quote: Bracket, prefix: string): void {
    const { source } = this;
    const [line, lineStart, from] = [this.line, this.lineStart, this.at];
    const raw = quote.raw || prefix.includes('r');
    const holes = quote.holes ?? (prefix.includes('f') || prefix.includes('$') ? '{' : undefined);
    const parts: Part[] = [];
    let text = '';
    let literal = '';
    let at = start;
    const flush = (): void => {
      if (literal !== '') parts.push({ kind: 'literal', text: literal });
      text += literal;
      literal = '';
    };
    let run = at;
    const take = (): void => {
      literal += source.slice(run, at);
    };
    while (at < source.length) {
      const char = source.charAt(at);
      if (char === quote.close.charAt(0) && source.startsWith(quote.close, at)) break;
      if (char === '\n' && !quote.multiline) break;
      const opens = holes !== undefined && char === holes.charAt(0) && source.startsWith(holes, at);
      if (char === '\\' && !raw && !opens) {
        take();
        literal += unescaped(source.charAt(at + 1));
        at += 2;
        run = at;
      } else if (char === '\\' && prefix.includes('r')) {
        // Of a raw text a backslash stays, and the quote behind it does not end it:
        // https://docs.python.org/3/reference/lexical_analysis.html#raw-string-literals
        at += 2;
      } else if (opens) {
        if (holes === '{' && source.charAt(at + 1) === '{') {
          at += 2;
          continue;
        }
        take();
        flush();
        const end = holeEnd(source, at + holes.length, holes.endsWith('(') ? ')' : '}');
        // PHP's `{$url}`: the sign belongs to the name.
        const begins = at + holes.length - (holes === '{$' ? 1 : 0);
        parts.push({ kind: 'hole', source: source.slice(begins, end) });
        at = end + 1;
        run = at;
      } else if (
        char === '$' &&
        quote.names !== 'none' &&
        isNameStart(source.charCodeAt(at + 1), false)
      ) {
        take();
        flush();
        let end = at + 1;
        while (isNameStart(source.charCodeAt(end), false) || isDigit(source.charCodeAt(end))) end++;
        if (quote.keys) end = keysEnd(source, end);
        parts.push({
          kind: 'hole',
          source: source.slice(quote.names === 'bare' ? at + 1 : at, end),
        });
        at = end;
        run = at;
      } else at++;
    }
    at = Math.min(at, source.length);
    take();
    flush();
    const closed = source.startsWith(quote.close, at);
    this.skipTo(closed ? at + quote.close.length : at);
    if (quote.triple && this.syntax.docstrings && this.isDocstring()) return;
    this.push('text', text, from, line, lineStart, parts, quote.command);
  }

  /** A text alone where a statement could stand. */
  private isDocstring(): boolean {
    const before = this.tokens.at(-1);
    if (before !== undefined && before.kind !== 'line') return false;
    let at = this.at;
    while (this.source.charAt(at) === ' ' || this.source.charAt(at) === '\r') at++;
    const next = this.source.charAt(at);
    return next === '\n' || next === '' || next === '#';
  }

  /** A regular expression literal, where a value may stand: `/regex/`, and what is written as its part. */
  private regex(after: readonly string[]): boolean {
    const before = this.tokens.at(-1);
    if (before !== undefined) {
      if (before.kind === 'number' || before.kind === 'text') return false;
      if (before.kind === 'name' && !after.includes(before.text)) return false;
      if (before.kind === 'mark' && [')', ']', '}'].includes(before.text)) return false;
      if (before.kind === 'mark' && before.text === '<') return false;
    }
    const { source, at: start } = this;
    const length = regexAt(source, start);
    if (length === 0) return false;
    this.at += length;
    while (isNameStart(source.charCodeAt(this.at))) this.at++;
    const written: Part = { kind: 'literal', text: source.slice(start, this.at) };
    this.push('number', '/regex/', start, this.line, this.lineStart, [written]);
    return true;
  }

  private word(kind: 'name' | 'number'): void {
    const { source } = this;
    const start = this.at++;
    while (this.at < source.length) {
      const code = source.charCodeAt(this.at);
      if (!isNameStart(code, !this.syntax.dollarDots) && !isDigit(code)) break;
      this.at++;
    }
    this.push(kind, source.slice(start, this.at), start, this.line, this.lineStart);
  }

  private mark(): void {
    const { source, at } = this;
    const char = source.charAt(at);
    const text = BY_FIRST.get(char)?.find((o) => source.startsWith(o, at)) ?? char;
    const index = this.tokens.length;
    this.push('mark', text, at, this.line, this.lineStart);
    this.at += text.length;
    if (char === '(' || char === '[' || char === '{') this.open.push(index);
    else if (char === ')' || char === ']' || char === '}') this.close(index, char);
  }

  private close(index: number, char: string): void {
    const wanted = char === ')' ? '(' : char === ']' ? '[' : '{';
    const opener = this.open.at(-1);
    if (opener === undefined || this.tokens[opener]?.text !== wanted) return;
    this.open.pop();
    this.match[opener] = index;
    this.match[index] = opener;
  }
}

/** What closes a list of words; another mark closes what it opened. */
const CLOSES = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

/** The end of `{key}` and `->{key}` behind a name. */
function keysEnd(source: string, from: number): number {
  const found = /^(?:(?:->)?\{\w+\})+/.exec(source.slice(from, from + LONGEST_KEYS));
  return from + (found?.[0].length ?? 0);
}

const LONGEST_KEYS = 200;

/** `<<~'NAME'`: longer ones name nothing. */
const LONGEST_OPENER = 80;

/** The end of the line that closes the text below; -1 where none does. */
function endBelow(source: string, start: number, name: string): number {
  for (let at = start; at >= 0; ) {
    const next = source.indexOf('\n', at + 1);
    const end = next < 0 ? source.length : next;
    if (source.slice(at + 1, end).trim() === name) return end;
    at = next;
  }
  return -1;
}

/** A text with `#{…}` in it. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let run = 0;
  for (let at = text.indexOf('#{'); at >= 0; at = text.indexOf('#{', run)) {
    if (at > run) parts.push({ kind: 'literal', text: text.slice(run, at) });
    const end = holeEnd(text, at + 2, '}');
    parts.push({ kind: 'hole', source: text.slice(at + 2, end) });
    run = end + 1;
  }
  if (run < text.length) parts.push({ kind: 'literal', text: text.slice(run) });
  return parts;
}

function unescaped(char: string): string {
  if (char === 'n') return '\n';
  if (char === 't') return '\t';
  if (char === '\n' || char === 'r') return '';
  return char;
}

/** `/"/g` where an argument begins: the quote in it opens no text. */
const REGEX = /^\/(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\\n])*\]|[^/\\\n[])+\//;

/** How long the regular expression is that starts here, without its flags; 0 where none does. */
function regexAt(source: string, at: number): number {
  return REGEX.exec(source.slice(at, at + MAX_REGEX))?.[0].length ?? 0;
}

/** Where the interpolation that starts here ends; texts inside it are passed over. */
function holeEnd(source: string, start: number, close: string): number {
  let depth = 0;
  let quote = '';
  // An interpolation longer than this is a program of its own.
  const limit = Math.min(source.length, start + 4000);
  for (let at = start; at < limit; at++) {
    const char = source.charAt(at);
    if (quote !== '') {
      if (char === '\\') at++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '/' && /[(,]\s*$/.test(source.slice(Math.max(start, at - 4), at)))
      at += Math.max(0, regexAt(source, at) - 1);
    else if (char === '{' || char === '(' || char === '[') depth++;
    else if (char === close && depth === 0) return at;
    else if (char === '}' || char === ')' || char === ']') depth--;
  }
  return limit;
}
