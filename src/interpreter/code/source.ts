import type { Value } from '../../value/value.ts';
import { accessOf, LANGUAGES, type Language } from './languages/index.ts';
import { type Chunk, lex } from './lex.ts';
import { pathAt } from './path.ts';
import { elements } from './spans.ts';

/** Tokens `start` to before `end` of a chunk; without an end, the expression that starts there. */
export interface Span {
  readonly chunk: Chunk;
  readonly start: number;
  readonly end?: number;
}

export type Filling = ReadonlyMap<string, Value>;
const NOTHING: Filling = new Map();

/** One file, its names and where they get their values. */
export interface SourceFile extends Chunk {
  readonly path: string;
  readonly language: Language;
  /** `name = …`, `name: …`, `self.name = …`, by the last name. */
  readonly assigned: ReadonlyMap<string, readonly Span[]>;
  /** `name.append(…)`, `name.push(…)`, `name += …`. */
  readonly appended: ReadonlyMap<string, readonly Span[]>;
  /** Local names of whole environments: `const env = process.env`. */
  readonly environments: ReadonlySet<string>;
  /** Local names of single variables: `const { OPENAI_API_KEY: key } = process.env`. */
  readonly variables: ReadonlyMap<string, string>;
  /** What the functions defined here return. */
  readonly returns: ReadonlyMap<string, readonly Span[]>;
  /** Options of the command line by the name the program uses: `--api-key` is `api_key`; its default and variable. */
  readonly flags: ReadonlyMap<
    string,
    { readonly flag: string; readonly fallbacks: readonly Span[] }
  >;
  /** Names that other files of the program define: filled when they are read. */
  readonly links: Map<string, { readonly file: SourceFile; readonly name: string }>;
  /** What a shell or an expression puts into the text before it runs, by the hole's character. */
  readonly filled: Filling;
}

const ASSIGN = new Set(['=', ':=', '||=', '??=']);

export function readSource(
  text: string,
  path: string,
  language: Language,
  firstLine = 1,
  filled: Filling = NOTHING,
): SourceFile {
  const chunk = lex(text, LANGUAGES[language].syntax, firstLine);
  const names = new Names(chunk, accessOf({ language }).collections);
  names.collect();
  return {
    ...chunk,
    path,
    language,
    assigned: names.assigned,
    appended: names.appended,
    environments: names.environments,
    variables: names.variables,
    returns: names.returns,
    flags: names.flags,
    links: new Map(),
    filled,
  };
}

class Names {
  readonly assigned = new Map<string, Span[]>();
  readonly appended = new Map<string, Span[]>();
  readonly environments = new Set<string>();
  readonly variables = new Map<string, string>();
  readonly returns = new Map<string, Span[]>();
  readonly flags = new Map<string, { flag: string; fallbacks: Span[] }>();
  private readonly chunk: Chunk;
  private readonly collections: ReadonlySet<string>;
  private current: string | undefined;

  constructor(chunk: Chunk, collections: ReadonlySet<string>) {
    this.chunk = chunk;
    this.collections = collections;
  }

  collect(): void {
    const { tokens } = this.chunk;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      if (token.kind === 'name') this.name(at, token.text);
      else if (token.kind === 'text' && tokens[at + 1]?.text === ':')
        this.add(this.assigned, token.text, at + 2);
      else if (token.kind === 'mark' && token.text === '}') this.destructured(at);
      if (token.kind === 'text' && token.text.startsWith('--')) this.flag(at, token.text);
    }
  }

  private add(to: Map<string, Span[]>, name: string, start: number): void {
    const spans = to.get(name) ?? [];
    // A name assigned more often than this has no value worth knowing.
    if (spans.length < 24) spans.push({ chunk: this.chunk, start });
    to.set(name, spans);
  }

  private name(at: number, name: string): void {
    const { tokens } = this.chunk;
    const next = tokens[at + 1];
    if (next?.kind === 'mark') {
      if (ASSIGN.has(next.text)) this.assign(name, at + 2);
      else if (next.text === '+=') this.add(this.appended, name, at + 2);
      else if (next.text === ':') this.colon(name, at);
      else if (
        next.text === '.' &&
        tokens[at + 3]?.text === '(' &&
        APPENDERS.has(tokens[at + 2]?.text ?? '')
      )
        for (const e of elements(this.chunk, at + 3).slice(0, 20))
          this.add(this.appended, name, e.start);
    }
    if (DEFINERS.has(name) && tokens[at + 1]?.kind === 'name') this.current = tokens[at + 1]?.text;
    else if (name === 'return' && this.current !== undefined)
      this.add(this.returns, this.current, at + 1);
  }

  private assign(name: string, start: number): void {
    const { path } = pathAt(this.chunk, start);
    if (this.collections.has(path)) this.environments.add(name);
    if (isArrow(this.chunk, start)) this.current = name;
    this.add(this.assigned, name, start);
  }

  /** `key: value`, or `name: Type = value`. */
  private colon(name: string, at: number): void {
    const { tokens, match } = this.chunk;
    for (let i = at + 2, hops = 0; i < tokens.length && hops < 12; i++, hops++) {
      const text = tokens[i]?.text ?? '';
      if (text === '=') {
        this.assign(name, i + 1);
        return;
      }
      const partner = match[i] ?? -1;
      if (partner > i) i = partner;
      else if (tokens[i]?.kind !== 'name' && !['.', '|', '<', '>', '?'].includes(text)) break;
    }
    this.add(this.assigned, name, at + 2);
  }

  /** `add_argument("--api-key", default=…)`, `option("--api-key", envvar=…)` */
  private flag(at: number, text: string): void {
    const { tokens, match } = this.chunk;
    let open = at - 1;
    while (open > at - 5 && tokens[open]?.text !== '(') open--;
    const close = match[open] ?? -1;
    if (!OPTIONS.has(tokens[open - 1]?.text ?? '') || close < at) return;
    const flag = text.split(/[\s=,]/, 1)[0] ?? text;
    const fallbacks: Span[] = [];
    for (let i = at + 1; i < Math.min(close, at + 200); i++)
      if (FALLBACKS.has(tokens[i]?.text ?? '') && tokens[i + 1]?.text === '=')
        fallbacks.push({ chunk: this.chunk, start: i + 2 });
    const name = flag.slice(2);
    this.flags.set(name.replaceAll('-', '_'), { flag, fallbacks });
    this.flags.set(
      name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()),
      { flag, fallbacks },
    );
  }

  /** `{ A, B: c = d } = process.env` */
  private destructured(close: number): void {
    const { tokens, match } = this.chunk;
    const open = match[close] ?? -1;
    if (tokens[close + 1]?.text !== '=' || open < 0 || close - open > 400) return;
    const source = pathAt(this.chunk, close + 2);
    const whole = this.collections.has(source.path) || this.environments.has(source.path);
    for (let i = open + 1; i < close; i++) {
      const token = tokens[i];
      const before = tokens[i - 1]?.text;
      if (token?.kind !== 'name' || (before !== '{' && before !== ',')) continue;
      const renamed = tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'name';
      const local = renamed ? (tokens[i + 2]?.text ?? token.text) : token.text;
      if (whole) this.variables.set(local, token.text);
    }
  }
}

const OPTIONS = new Set(['add_argument', 'option', 'Option', 'requiredOption']);
const FALLBACKS = new Set(['default', 'envvar']);
const APPENDERS = new Set(['append', 'push', 'extend', 'concat', 'insert', 'unshift']);
const DEFINERS = new Set(['def', 'function', 'func', 'fn', 'fun']);

/** `(a, b) => …`, `async x => …`, `function …` */
function isArrow(chunk: Chunk, start: number): boolean {
  const { tokens, match } = chunk;
  let at = tokens[start]?.text === 'async' ? start + 1 : start;
  if (tokens[at]?.text === 'function') return true;
  const partner = match[at] ?? -1;
  at = tokens[at]?.text === '(' && partner > at ? partner + 1 : at + 1;
  return tokens[at]?.text === '=>';
}
