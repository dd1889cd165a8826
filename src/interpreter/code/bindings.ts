import { oncePer } from '../../support/once.ts';
import { blocksOf } from './blocks.ts';
import type { Grammar } from './languages/grammar.ts';
import { accessOf, grammarOf } from './languages/index.ts';
import { isDot, pathAt } from './path.ts';
import type { Binding, Scope } from './scope.ts';
import { around, type Scopes, scopeAt, scopesIn } from './scopes.ts';
import type { SourceFile, Span } from './source.ts';
import { elements, valueEnd } from './spans.ts';

/** The names of one file. */
export interface Names extends Scopes {
  /** What is added to a list: `name.append(…)`, `name += …`, by the scope that the name is of. */
  readonly added: ReadonlyMap<Scope, ReadonlyMap<string, readonly Span[]>>;
  /** Keys of objects, wherever they stand. */
  readonly keys: ReadonlyMap<string, readonly Span[]>;
  /** Names that stand for the whole environment somewhere in the file. */
  readonly environments: ReadonlySet<string>;
  /** Names of copies of it: what is read there is what the program found, what is set there is not its own. */
  readonly copies: ReadonlySet<string>;
  readonly functions: ReadonlyMap<string, readonly Scope[]>;
  readonly classes: ReadonlyMap<string, readonly Scope[]>;
}

export const namesOf = oncePer((file: SourceFile): Names => new Collector(file).collect());

/** A name set more often than this has no value worth knowing. */
const MOST = 24;
const ASSIGN = new Set(['=', ':=', '||=', '??=', '<-', '<<-']);
/** `.=` of PHP and Perl, `<<` of Ruby. */
const ADDS = new Set(['+=', '.=', '<<']);
const APPENDERS = new Set([
  'append',
  'push',
  'extend',
  'concat',
  'insert',
  'unshift',
  'add',
  'Add',
  'addAll',
  'AddRange',
  'arg',
  'args',
]);
/** Brackets behind these hold a condition, no arguments. */
const CONDITIONS = new Set([
  'if',
  'while',
  'for',
  'switch',
  'elif',
  'return',
  'and',
  'or',
  'not',
  'in',
  'until',
  'foreach',
  'using',
  // Go's `const (…)`, which hold several.
  'const',
  'var',
]);
const NO_TYPES = new Set([
  'return',
  'else',
  'new',
  'await',
  'throw',
  'case',
  'yield',
  'go',
  'defer',
]);

/** Methods of an environment that give another one like it. */
const COPIES = /^(?:copy|to_h|to_hash|dup|clone|toObject)$/;
/** Functions that give another one like what they are handed. */
const TAKES_OVER = new Set([
  'Object.assign',
  'dict',
  'structuredClone',
  'copy.copy',
  'copy.deepcopy',
]);

class Collector {
  private readonly file: SourceFile;
  private readonly grammar: Grammar;
  private readonly collections: ReadonlySet<string>;
  private readonly scopes: Scopes;
  private readonly added = new Map<Scope, Map<string, Span[]>>();
  private readonly keys = new Map<string, Span[]>();
  private readonly environments = new Set<string>();
  private readonly copies = new Set<string>();
  private mentions: boolean | undefined;
  /** Assignments without a declaration: whose name it is shows when all declarations are known. */
  private readonly later: { name: string; at: number; binding: Binding }[] = [];
  private readonly global = new Map<Scope, Set<string>>();
  private readonly open: number[] = [];

  constructor(file: SourceFile) {
    this.file = file;
    this.grammar = grammarOf(file);
    this.collections = accessOf(file).collections;
    this.scopes = scopesIn(file);
  }

  collect(): Names {
    const { tokens, match } = this.file;
    for (const scope of this.scopes.all)
      if (scope.kind === 'class')
        for (const { name, type } of scope.parameters)
          if (type !== undefined) scope.types.set(name, type);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const partner = match[at] ?? -1;
      if (partner > at) this.open.push(at);
      else if (partner >= 0 && this.open.at(-1) === partner) this.open.pop();
      if (token.kind === 'name') this.name(at, token.text);
      else if (token.kind === 'text') this.text(at, token.text);
      else if (token.text === '}') this.destructured(at);
    }
    for (const { name, at, binding } of this.later) this.add(this.ownerOf(name, at), name, binding);
    return {
      ...this.scopes,
      added: this.settleAdded(),
      keys: this.keys,
      environments: this.environments,
      copies: this.copies,
      functions: this.named('function'),
      classes: this.named('class'),
    };
  }

  private named(kind: Scope['kind']): ReadonlyMap<string, readonly Scope[]> {
    const found = new Map<string, Scope[]>();
    for (const scope of this.scopes.all)
      if (scope.kind === kind && scope.name !== '')
        found.set(scope.name, [...(found.get(scope.name) ?? []), scope].slice(0, MOST));
    return found;
  }

  private text(at: number, text: string): void {
    const { tokens } = this.file;
    const sign = tokens[at + 1]?.text;
    if (tokens[at + 1]?.kind === 'mark' && (sign === ':' || sign === '=>')) this.key(text, at + 2);
    this.declaredVariable(at, text);
  }

  private key(name: string, start: number): void {
    const spans = this.keys.get(name) ?? [];
    if (spans.length < MOST) spans.push({ chunk: this.file, start });
    this.keys.set(name, spans);
  }

  private name(at: number, name: string): void {
    const { tokens } = this.file;
    const next = tokens[at + 1];
    if ((name === 'global' || name === 'nonlocal') && next?.kind === 'name') this.globals(at);
    if (name === 'in' || name === 'of' || name === 'range' || name === 'as') this.loop(at, name);
    if (next?.kind !== 'mark') return;
    if (ASSIGN.has(next.text)) this.assigned(at, at + 2, next.text);
    else if (ADDS.has(next.text)) this.addition(at, at + 2);
    else if (next.text === ':' || next.text === '=>') this.colon(at, name, next.text);
    else if (
      next.text === '.' &&
      tokens[at + 3]?.text === '(' &&
      APPENDERS.has(tokens[at + 2]?.text ?? '')
    )
      for (const e of elements(this.file, at + 3).slice(0, 20)) this.addition(at, e.start);
  }

  private globals(at: number): void {
    const { tokens } = this.file;
    const here = around(scopeAt(this.scopes, at), 'function');
    if (here === undefined) return;
    const names = this.global.get(here) ?? new Set();
    for (let i = at + 1; i < at + 20 && tokens[i]?.kind !== 'line'; i++)
      names.add(tokens[i]?.text ?? '');
    this.global.set(here, names);
  }

  /** What stands in front of a name: the path that it ends, with `this.` and the like. */
  private headOf(at: number): number {
    const { tokens } = this.file;
    let head = at;
    while (head > 1 && isDot(tokens[head - 1]?.text) && tokens[head - 2]?.kind === 'name')
      head -= 2;
    return head;
  }

  /** Whether `name = …` stands among the arguments of a call or the parameters of a function. */
  private isArgument(sign: string): boolean {
    const open = this.open.at(-1);
    const { tokens } = this.file;
    const bracket = open === undefined ? '' : tokens[open]?.text;
    if (bracket === '[') return true;
    if (open === undefined || bracket !== '(' || sign === ':=') return false;
    const before = tokens[open - 1];
    if (before?.kind === 'name') return !CONDITIONS.has(before.text);
    return (
      before?.text === ')' || before?.text === '>' || before?.text === ']' || before?.text === '!'
    );
  }

  /** `require('x')`, `await import('x')`: names of another file, which the imports tell of. */
  private isImport(start: number): boolean {
    const { tokens } = this.file;
    const at = tokens[start]?.text === 'await' ? start + 1 : start;
    const word = tokens[at]?.text;
    return (word === 'require' || word === 'import') && tokens[at + 1]?.text === '(';
  }

  private assigned(at: number, start: number, sign: string): void {
    const { tokens } = this.file;
    if (this.isArgument(sign) || this.isImport(start)) return;
    const head = this.headOf(at);
    const name = tokens[at]?.text ?? '';
    if (this.isAppended(name, start)) return;
    const binding: Binding = { kind: 'value', span: { chunk: this.file, start } };
    this.environment(name, start);
    if (head < at) return this.member(head, at, binding);
    if (tokens[at - 1]?.text === ',' && this.many(at, start, sign)) return;
    const before = tokens[at - 1];
    const declared =
      this.grammar.scoping.declares.includes(sign) ||
      this.grammar.scoping.declares.includes(before?.text ?? '') ||
      (this.grammar.scoping.typedNames && isType(before?.text, before?.kind));
    this.bind(name, at, binding, declared);
    if (this.grammar.scoping.typedNames && before?.kind === 'name')
      scopeAt(this.scopes, at).types.set(name, before.text);
  }

  private bind(name: string, at: number, binding: Binding, declared: boolean): void {
    const here = scopeAt(this.scopes, at);
    if (here.kind === 'class' && binding.kind === 'value') this.key(name, binding.span.start);
    if (declared || here.kind === 'class') this.add(here, name, binding);
    else if (this.later.length < 20_000) this.later.push({ name, at, binding });
  }

  /** Whose name it is that is set without being declared. */
  private ownerOf(name: string, at: number): Scope {
    const here = scopeAt(this.scopes, at);
    const { root } = this.scopes;
    let own: Scope | undefined = here;
    while (own !== undefined && own.kind === 'block') own = own.parent;
    if (own === undefined) return root;
    if (this.global.get(own)?.has(name)) return root;
    const [first = name] = name.split('.', 1);
    if (this.grammar.scoping.declares.length > 0 || name !== first)
      for (let at: Scope | undefined = here; at !== undefined; at = at.parent)
        if (at.names.has(first) || at.parameters.some((p) => p.name === first)) return at;
    return own;
  }

  private add(scope: Scope, name: string, binding: Binding): void {
    put(scope.names, name, binding);
    if (scope.kind === 'class') put(scope.members, name, binding);
  }

  /** `self.name = …`, `config.name = …` */
  private member(head: number, at: number, binding: Binding): void {
    const { tokens } = this.file;
    const first = tokens[head]?.text ?? '';
    const name = tokens[at]?.text ?? '';
    const short = at === head + 2;
    const own = this.grammar.scoping.own.includes(first);
    const here = scopeAt(this.scopes, at);
    const type = own ? around(here, 'class') : undefined;
    if (type !== undefined && short) put(type.members, name, binding);
    else if (short && first === 'exports') put(this.scopes.root.names, name, binding);
    else {
      const path = pathAt(this.file, head, at + 1).path;
      this.later.push({ name: path, at, binding });
    }
    if (binding.kind === 'value') this.key(name, binding.span.start);
  }

  /** `a, b := f()`: as many values as names, or all of one. */
  private many(at: number, start: number, sign: string): boolean {
    const { tokens } = this.file;
    if (
      this.open.length > 0 &&
      ['{', '('].includes(tokens[this.open.at(-1) ?? 0]?.text ?? '') === false
    )
      return false;
    const names: number[] = [at];
    let i = at - 1;
    while (tokens[i]?.text === ',' && tokens[i - 1]?.kind === 'name' && names.length < 8) {
      names.unshift(i - 1);
      i -= 2;
    }
    if (names.length < 2 || !this.grammar.habits.severalNames) return false;
    const declared =
      this.grammar.scoping.declares.includes(sign) ||
      this.grammar.scoping.declares.includes(tokens[i]?.text ?? '');
    let from = start;
    for (const one of names) {
      this.bind(
        tokens[one]?.text ?? '',
        one,
        { kind: 'value', span: { chunk: this.file, start: from } },
        declared,
      );
      const end = valueEnd(this.file, from);
      if (tokens[end]?.text !== ',') break;
      from = end + 1;
    }
    return true;
  }

  /** `args = append(args, "x")`, `args = [...args, "x"]`, `args = args + ["x"]`, `args <- c(args, "x")` */
  private isAppended(name: string, start: number): boolean {
    const { tokens } = this.file;
    const again = (i: number): boolean => tokens[i]?.text === name && tokens[i]?.kind === 'name';
    if (again(start) && tokens[start + 1]?.text === '+') this.addition(start, start + 2);
    else if ((tokens[start]?.text === 'append' || tokens[start]?.text === 'c') && again(start + 2))
      for (const e of elements(this.file, start + 1).slice(1, 20))
        this.addition(start + 2, e.start);
    else if (
      tokens[start]?.text === '[' &&
      ['...', '*'].includes(tokens[start + 1]?.text ?? '') &&
      again(start + 2)
    )
      for (const e of elements(this.file, start).slice(1, 20)) this.addition(start + 2, e.start);
    else return false;
    return true;
  }

  private readonly additions: { name: string; at: number; span: Span }[] = [];

  private addition(at: number, start: number): void {
    if (this.additions.length >= 5000) return;
    const head = this.headOf(at);
    const { path } = pathAt(this.file, head, at + 1);
    this.additions.push({ name: path, at, span: { chunk: this.file, start } });
  }

  private settleAdded(): ReadonlyMap<Scope, ReadonlyMap<string, readonly Span[]>> {
    for (const { name, at, span } of this.additions) {
      const [first = name] = name.split('.', 1);
      const own = this.grammar.scoping.own.includes(first) && name.includes('.');
      const type = own ? around(scopeAt(this.scopes, at), 'class') : undefined;
      const scope = type ?? this.reachedFrom(first, at);
      const spans = this.added.get(scope) ?? new Map<string, Span[]>();
      const short = type === undefined ? name : name.slice(first.length + 1);
      const all = spans.get(short) ?? [];
      if (all.length < MOST) all.push(span);
      spans.set(short, all);
      this.added.set(scope, spans);
    }
    return this.added;
  }

  private reachedFrom(name: string, at: number): Scope {
    for (
      let scope: Scope | undefined = scopeAt(this.scopes, at);
      scope !== undefined;
      scope = scope.parent
    )
      if (scope.names.has(name) || scope.parameters.some((p) => p.name === name)) return scope;
    return this.scopes.root;
  }

  /** `key: value` in an object, or `name: Type = value`. */
  private colon(at: number, name: string, sign: string): void {
    const { tokens, match } = this.file;
    const open = this.open.at(-1);
    const bracket = open === undefined ? '' : tokens[open]?.text;
    const here = scopeAt(this.scopes, at);
    const isBody = open === undefined || (bracket === '{' && here.start === open + 1);
    // C#'s `public static bool IsReady => Key is not null;`
    if (isBody && sign === '=>' && here.kind === 'class' && this.grammar.scoping.typedNames)
      this.add(here, name, { kind: 'value', span: { chunk: this.file, start: at + 2 } });
    if (!isBody || sign === '=>') {
      if (bracket === '{' || sign === '=>') this.key(name, at + 2);
      return;
    }
    if (!this.grammar.scoping.annotations || isDot(tokens[at - 1]?.text)) return;
    let type: string | undefined;
    for (let i = at + 2, hops = 0; i < tokens.length && hops < 16; i++, hops++) {
      const token = tokens[i];
      const text = token?.text ?? '';
      if (text === '=' && token?.kind === 'mark') {
        if (type !== undefined) here.types.set(name, type);
        const declared = this.grammar.scoping.declares.includes(tokens[at - 1]?.text ?? '');
        this.environment(name, i + 1);
        this.bind(name, at, { kind: 'value', span: { chunk: this.file, start: i + 1 } }, declared);
        return;
      }
      if (token?.kind === 'name') type = text;
      const partner = match[i] ?? -1;
      if (partner > i) i = partner;
      else if (token?.kind === 'text') continue;
      else if (token?.kind !== 'name' && !['.', '|', '<', '>', '?', '&', '::', ','].includes(text))
        break;
    }
    if (type !== undefined) here.types.set(name, type);
  }

  /** `for name in list`, `for (const name of list)`, `for _, name := range list`, `foreach ($list as $name)` */
  private loop(at: number, word: string): void {
    const { tokens } = this.file;
    const isLoop = tokens
      .slice(Math.max(0, at - 9), at)
      .some((t) => t.text === 'for' || t.text === 'foreach');
    if (!isLoop && word !== 'as') return;
    const name = word === 'range' ? at - 2 : word === 'as' ? at + 1 : at - 1;
    const isNamed = tokens[name]?.kind === 'name' || word === 'in' || word === 'of';
    if (!isNamed || (word === 'range' && !ASSIGN.has(tokens[at - 1]?.text ?? ''))) return;
    if (word === 'as' && !(tokens[at - 1]?.kind === 'name' && tokens[at - 3]?.text === 'foreach'))
      return;
    const start = word === 'as' ? at - 1 : at + 1;
    const span: Span = { chunk: this.file, start };
    const names = word === 'in' || word === 'of' ? this.rowBefore(at) : [name];
    for (const [place, one] of names.entries())
      this.bind(
        tokens[one]?.text ?? '',
        one,
        { kind: 'each', span, place: names.length > 1 ? place : undefined },
        false,
      );
  }

  /** `title, command`, `[title, command]`: the names that stand in front of `in` and `of`. */
  private rowBefore(at: number): readonly number[] {
    const { tokens } = this.file;
    const names: number[] = [];
    for (
      let i = /^[\])]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
      i > at - 20;
      i -= 2
    ) {
      if (tokens[i]?.kind !== 'name') return [];
      names.unshift(i);
      if (tokens[i - 1]?.text !== ',') break;
    }
    return names;
  }

  /** `{ A, B: c = d } = process.env` */
  private destructured(close: number): void {
    const { tokens, match } = this.file;
    const open = match[close] ?? -1;
    if (tokens[close + 1]?.text !== '=' || open < 0 || close - open > 400) return;
    if (this.isImport(close + 2)) return;
    const declared = this.grammar.scoping.declares.includes(tokens[open - 1]?.text ?? '');
    const span: Span = { chunk: this.file, start: close + 2 };
    for (const { start } of elements(this.file, open)) {
      const token = tokens[start];
      if (token?.kind !== 'name') continue;
      const renamed = tokens[start + 1]?.text === ':' && tokens[start + 2]?.kind === 'name';
      const local = renamed ? (tokens[start + 2]?.text ?? token.text) : token.text;
      this.bind(local, close, { kind: 'part', span, name: token.text }, declared);
    }
  }

  /** Most files name no environment at all, and their objects need not be looked through. */
  private mentioned(): boolean {
    const { lasts } = accessOf(this.file);
    this.mentions ??= this.file.tokens.some(({ kind, text }) => kind === 'name' && lasts.has(text));
    return this.mentions;
  }

  private environment(name: string, start: number): void {
    if (this.holdsEnvironment(start)) this.environments.add(name);
    else if (this.mentioned() && this.copiesEnvironment(start)) this.copies.add(name);
  }

  /** `process.env`, and what checks it as a whole: `schema.parse(process.env)`, `createEnv({ runtimeEnv: process.env })`. */
  private holdsEnvironment(start: number, called = false): boolean {
    const { tokens, match } = this.file;
    const { path, end } = pathAt(this.file, start);
    if (this.collections.has(path)) return tokens[end]?.text !== '[';
    // What `safeParse` and `validate` found.
    if (/\.(?:data|value)$/.test(path) && tokens[end]?.text !== '(')
      return this.environments.has(path.slice(0, path.lastIndexOf('.')));
    if (tokens[end]?.text !== '(' || /^(?:Object|dict|JSON|spawn)/.test(path)) return false;
    // `z.object({ … }).parse(process.env)`
    for (let open = end; open > 0; open = this.methodBehind(match[open] ?? -1))
      if (this.isHandedEnvironment(open)) return true;
    return !called && this.mentioned() && this.givesEnvironment(path);
  }

  /** The bracket of the method that is called on what ends there. */
  private methodBehind(close: number): number {
    const { tokens } = this.file;
    let dot = close + 1;
    while (close >= 0 && tokens[dot]?.kind === 'line') dot++;
    return close >= 0 && isDot(tokens[dot]?.text) && tokens[dot + 2]?.text === '(' ? dot + 2 : -1;
  }

  private isHandedEnvironment(open: number): boolean {
    const { tokens, match } = this.file;
    const close = match[open] ?? -1;
    for (let at = open + 1; at < Math.min(close, open + 400); at++) {
      const before = tokens[at - 1]?.text ?? '';
      if (tokens[at]?.kind !== 'name' || !BEFORE_A_WHOLE.has(before)) continue;
      const inner = pathAt(this.file, at);
      const behind = tokens[inner.end]?.text ?? '';
      if (this.collections.has(inner.path) && [',', ')', '}', '\n'].includes(behind)) return true;
      at = Math.max(at, inner.end - 1);
    }
    return false;
  }

  /** `validateEnv()` of `function validateEnv() { return schema.parse(process.env); }` */
  private givesEnvironment(name: string): boolean {
    const { tokens } = this.file;
    return blocksOf(this.file).functions.some((one) => {
      if (one.name !== name) return false;
      for (let at = one.start; at < one.end; at++)
        if (tokens[at]?.text === 'return' && this.holdsEnvironment(at + 1, true)) return true;
      return false;
    });
  }

  /** `{ ...process.env, A: b }`, `{**os.environ}`, `Object.assign({}, process.env)`, `os.environ.copy()`, `ENV.to_h` */
  private copiesEnvironment(start: number): boolean {
    const { tokens } = this.file;
    const isWhole = (at: number) => this.collections.has(pathAt(this.file, at).path);
    if (tokens[start]?.text === '{')
      return elements(this.file, start).some((part) => {
        let at = part.start;
        while (['...', '*', '**'].includes(tokens[at]?.text ?? '')) at++;
        return at > part.start && isWhole(at);
      });
    const { path, end } = pathAt(this.file, start);
    const dot = path.lastIndexOf('.');
    if (dot > 0 && COPIES.test(path.slice(dot + 1)) && this.collections.has(path.slice(0, dot)))
      return true;
    if (tokens[end]?.text !== '(') return false;
    return (
      accessOf(this.file).copies.has(path) ||
      (TAKES_OVER.has(path) && elements(this.file, end).some((part) => isWhole(part.start)))
    );
  }

  /** Go's `env:"NAME"`, Spring's `@Value("${NAME}")`, clap's `#[arg(env = "NAME")]`: fields that a library fills. */
  private declaredVariable(at: number, text: string): void {
    const { tokens, match } = this.file;
    const here = scopeAt(this.scopes, at);
    const tag = /(?:^|\s)(?:env|envconfig|environment|conf):"([A-Za-z_]\w*)[",]/.exec(
      text.slice(0, 400),
    );
    if (tag?.[1] !== undefined && here.kind === 'class') {
      let first = at;
      while (first > here.start && tokens[first - 1]?.kind !== 'line') first--;
      if (tokens[first]?.kind === 'name')
        this.add(here, tokens[first]?.text ?? '', { kind: 'variable', name: tag[1] });
      return;
    }
    const value = this.grammar.environment.placeholders && tokens[at - 2]?.text === 'Value';
    const placeholder = value ? /\$\{([A-Z][A-Z0-9_]*)[:}]/.exec(text)?.[1] : undefined;
    const clap = tokens[at - 2]?.text === 'env' && tokens[at - 1]?.text === '=' ? text : undefined;
    const variable = placeholder ?? clap;
    if (variable === undefined) return;
    let end = at;
    while (end < at + 40 && ![')', ']'].includes(tokens[end]?.text ?? '')) end++;
    for (let i = end + 1; i < end + 14; i++) {
      const partner = match[i] ?? -1;
      if (partner > i) {
        i = partner;
        continue;
      }
      if (
        tokens[i]?.kind === 'name' &&
        [';', ':', '=', ',', ')'].includes(tokens[i + 1]?.text ?? '')
      ) {
        const scope = scopeAt(this.scopes, i);
        this.add(scope, tokens[i]?.text ?? '', { kind: 'variable', name: variable });
        return;
      }
    }
  }
}

const BEFORE_A_WHOLE = new Set(['(', ',', ':', '=', '??', '||']);

function put(to: Map<string, Binding[]>, name: string, binding: Binding): void {
  const all = to.get(name) ?? [];
  if (all.length < MOST) all.push(binding);
  to.set(name, all);
}

function isType(text: string | undefined, kind: string | undefined): boolean {
  if (kind === 'name') return !NO_TYPES.has(text ?? '');
  return text === '>' || text === ']';
}
