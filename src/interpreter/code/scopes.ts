import { blocksOf, bodyAfter } from './blocks.ts';
import { grammarOf } from './languages/index.ts';
import { parametersAt } from './parameters.ts';
import { isDot } from './path.ts';
import type { Parameter, Scope } from './scope.ts';
import type { SourceFile } from './source.ts';
import { valueEnd } from './spans.ts';

interface Body {
  readonly kind: Scope['kind'];
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly header: number;
  readonly parameters: readonly Parameter[];
  readonly bases: readonly string[];
}

export interface Scopes {
  readonly root: Scope;
  /** By where they start. */
  readonly all: readonly Scope[];
}

/** More bodies than this are no program that somebody wrote. */
const MOST = 4000;

/** The scopes of a file, empty of names. */
export function scopesIn(file: SourceFile): Scopes {
  const bodies = bodiesOf(file).sort((a, b) => a.start - b.start || b.end - a.end);
  const root = scope(
    {
      kind: 'file',
      name: '',
      start: 0,
      end: file.tokens.length,
      header: 0,
      parameters: [],
      bases: [],
    },
    undefined,
  );
  const all: Scope[] = [root];
  let around: Scope = root;
  for (const body of bodies.slice(0, MOST)) {
    while (around.parent !== undefined && body.start >= around.end) around = around.parent;
    // What reaches over the end of what is around it was misread.
    if (body.end > around.end || body.end < body.start) continue;
    if (body.start === around.start && body.end === around.end && around !== root) continue;
    around = scope(body, around);
    all.push(around);
  }
  return { root, all };
}

function scope(body: Body, parent: Scope | undefined): Scope {
  return { ...body, parent, names: new Map(), members: new Map(), types: new Map() };
}

/** The innermost scope around a token. */
export function scopeAt({ root, all }: Scopes, at: number): Scope {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  let found = all[low] ?? root;
  while (found.parent !== undefined && at >= found.end) found = found.parent;
  return found;
}

/** The nearest scope of a kind around another one, itself included. */
export function around(from: Scope, kind: Scope['kind']): Scope | undefined {
  let at: Scope | undefined = from;
  while (at !== undefined && at.kind !== kind) at = at.parent;
  return at;
}

function bodiesOf(file: SourceFile): Body[] {
  const { tokens } = file;
  const { scoping } = grammarOf(file);
  const classes = new Set(scoping.classes);
  const found: Body[] = blocksOf(file).functions.map((one) => ({
    ...one,
    kind: 'function',
    parameters: parametersAt(file, one.parameters),
    bases: [],
  }));
  const taken = new Set(found.map(({ start }) => start));
  const keep = (body: Body | undefined): void => {
    if (body === undefined || taken.has(body.start) || found.length >= MOST) return;
    taken.add(body.start);
    found.push(body);
  };
  for (let at = 0; at < tokens.length && found.length < MOST; at++) {
    const token = tokens[at];
    if (token?.kind === 'name') {
      if (classes.has(token.text) && !isDot(tokens[at - 1]?.text)) keep(classAt(file, at));
      else if (token.text === 'lambda') keep(lambdaAt(file, at));
      else if (scoping.functions.includes(token.text) && tokens[at + 1]?.text === '(')
        keep(namelessAt(file, at));
    } else if (token?.kind === 'mark' && token.text === '=>') keep(arrowAt(file, at));
  }
  if (scoping.bodies === 'braces') for (const block of blocksIn(file, taken)) keep(block);
  return found;
}

/** `class A(B):`, `class A extends B {`, `type A struct {`, `impl A {` */
function classAt(file: SourceFile, at: number): Body | undefined {
  const { tokens } = file;
  const struct = tokens[at + 1]?.text === '{' && tokens[at - 1]?.kind === 'name';
  const name = struct ? at - 1 : at + 1;
  if (tokens[name]?.kind !== 'name') return undefined;
  const body = bodyAfter(file, at, name + 1);
  if (body === undefined) return undefined;
  const open = tokens[name + 1]?.text === '(' ? name + 1 : -1;
  const bases: string[] = [];
  let called = name;
  for (let i = name + 1; i < Math.min(body.start, name + 60); i++) {
    // `impl Trait for Name`
    if (tokens[i]?.text === 'for' && tokens[i + 1]?.kind === 'name') called = i + 1;
    else if (tokens[i]?.kind === 'name') bases.push(tokens[i]?.text ?? '');
  }
  return {
    ...body,
    kind: 'class',
    name: tokens[called]?.text ?? '',
    header: name,
    // Kotlin and records list their fields behind the name.
    parameters: grammarOf(file).scoping.bodies === 'braces' ? parametersAt(file, open) : [],
    bases,
  };
}

/** Python's `lambda a: a`. */
function lambdaAt(file: SourceFile, at: number): Body | undefined {
  const { tokens } = file;
  let colon = at + 1;
  while (colon < at + 40 && tokens[colon]?.text !== ':' && tokens[colon]?.kind !== 'line') colon++;
  if (tokens[colon]?.text !== ':') return undefined;
  const names = tokens.slice(at + 1, colon).filter(({ kind }) => kind === 'name');
  return nameless(
    colon + 1,
    valueEnd(file, colon + 1),
    at,
    names.map(({ text }, place) => bare(text, place)),
  );
}

function bare(name: string, place: number): Parameter {
  return { name, place, fallback: undefined, type: undefined, rest: false, member: undefined };
}

function nameless(
  start: number,
  end: number,
  header: number,
  parameters: readonly Parameter[],
): Body {
  return { kind: 'function', name: '', start, end, header, parameters, bases: [] };
}

/** `function (a) {…}`, `func(a string) {…}` */
function namelessAt(file: SourceFile, at: number): Body | undefined {
  const close = file.match[at + 1] ?? -1;
  const body = close < 0 ? undefined : bodyAfter(file, at, close + 1);
  return body && nameless(body.start, body.end, at, parametersAt(file, at + 1));
}

/** `(a, b) => …`, `a => …` */
function arrowAt(file: SourceFile, at: number): Body | undefined {
  const { tokens, match } = file;
  let before = at - 1;
  // `(a): Promise<string> => …`
  for (let hops = 0; hops < 12 && tokens[before]?.text !== ')'; hops++) {
    if (before === at - 1 && tokens[before]?.kind === 'name' && tokens[before - 1]?.text !== ':')
      break;
    before--;
  }
  const open = tokens[before]?.text === ')' ? (match[before] ?? -1) : -1;
  const parameters =
    open >= 0
      ? parametersAt(file, open)
      : tokens[at - 1]?.kind === 'name'
        ? [bare(tokens[at - 1]?.text ?? '', 0)]
        : [];
  const brace = tokens[at + 1]?.text === '{' ? (match[at + 1] ?? -1) : -1;
  return brace > at
    ? nameless(at + 2, brace, open < 0 ? at - 1 : open, parameters)
    : nameless(at + 1, valueEnd(file, at + 1), open < 0 ? at - 1 : open, parameters);
}

const OPENERS = new Set([
  'else',
  'try',
  'finally',
  'do',
  'loop',
  'unsafe',
  'async',
  'defer',
  'init',
  'then',
]);
const GUARDS = new Set([
  'if',
  'for',
  'switch',
  'match',
  'while',
  'select',
  'when',
  'guard',
  'foreach',
]);

/** Braces that hold statements; those of an object hold its members. */
function* blocksIn(file: SourceFile, taken: ReadonlySet<number>): Generator<Body> {
  const { tokens, match } = file;
  for (let at = 0; at < tokens.length; at++) {
    const end = match[at] ?? -1;
    if (tokens[at]?.text !== '{' || tokens[at]?.kind !== 'mark' || end < at) continue;
    if (taken.has(at + 1) || !holdsStatements(file, at)) continue;
    yield { kind: 'block', name: '', start: at + 1, end, header: at, parameters: [], bases: [] };
  }
}

function holdsStatements({ tokens, match }: SourceFile, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'line') return true;
  if (before.kind === 'mark') return [')', ';', '{', '}'].includes(before.text);
  if (OPENERS.has(before.text)) return true;
  // `if x == y {`, and `Config{`
  for (let i = at - 1; i > Math.max(0, at - 60); i--) {
    const partner = match[i] ?? -1;
    if (partner >= 0 && partner < i) i = partner;
    const token = tokens[i];
    if (token?.kind === 'line' || (token?.kind === 'mark' && /^[;{}=,(]$|^:=$/.test(token.text)))
      return GUARDS.has(tokens[i + 1]?.text ?? '') || GUARDS.has(tokens[i + 2]?.text ?? '');
  }
  return false;
}
