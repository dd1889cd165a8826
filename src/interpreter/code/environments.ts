import { firstNonEmpty, fromOrigin } from '../../value/value.ts';
import type { Change } from '../environment.ts';
import { namesOf } from './bindings.ts';
import { blocksOf, functionAround } from './blocks.ts';
import {
  type Added,
  assignmentIn,
  before,
  keysAt,
  type Part,
  set,
  statementsOn,
  textsIn,
} from './changes.ts';
import { namesEnvironment } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { accessOf, grammarOf } from './languages/index.ts';
import { pathAt } from './path.ts';
import { returnsOf } from './returns.ts';
import type { SourceFile } from './source.ts';
import { elements, splitAt, trim, valueEnd } from './spans.ts';
import { DEFAULTS, NOTHING } from './syntax.ts';
import { spansOf } from './whose-name.ts';

/** Methods of an environment that give another one like it. */
const SAME = /^(?:copy|to_h|to_hash|dup|clone|toObject|items|Environ)$/;
const WITH = /^(?:merge|merge!|update)$/;
const WITHOUT = /^(?:except|omit)$/;
const ONLY = /^(?:slice|pick)$/;
const UNION = new Set(['|']);
const SPREADS = new Set(['...', '*', '**']);

/** How deep functions and names are followed. */
const DEEPEST = 8;

type Bound = ReadonlyMap<string, readonly Change[]>;
const UNBOUND: Bound = new Map();

/** `const env = process.env`: another name of the same thing. */
export function holdersOfProcess(file: SourceFile): ReadonlySet<string> {
  return new Set([
    ...accessOf(file).collections,
    ...(namesEnvironment(file) ? namesOf(file).environments : []),
  ]);
}

/**
 * What is done to the program's own environment to make the one that an expression stands for;
 * undefined where it is none, or none that the source shows.
 */
export function environmentIn(
  file: SourceFile,
  span: { readonly start: number; readonly end?: number },
  use = span.start,
  bound = UNBOUND,
  depth = 0,
): readonly Change[] | undefined {
  const { start, end } = trim(file, span.start, span.end ?? valueEnd(file, span.start));
  if (depth > DEEPEST || start >= end) return undefined;
  const inner = (part: Part) => environmentIn(file, part, use, bound, depth + 1);
  const choices = splitAt(file, start, end, DEFAULTS);
  if (choices.length > 1) return choices.map(inner).find((changes) => changes !== undefined);
  const union = splitAt(file, start, end, UNION);
  if (union.length > 1) return joined(union.map(inner));
  const token = file.tokens[start];
  const partner = file.match[start] ?? -1;
  if (token?.text === '(' && partner === end - 1) return inner({ start: start + 1, end: partner });
  if (token?.text === '{')
    return isComprehension(file, start)
      ? filtered(file, start, end, inner)
      : literal(file, start, inner);
  if (token?.text === '[') return listed(file, start, inner);
  if (token?.kind !== 'name') return undefined;
  if (token.text === 'await' || token.text === 'new') return inner({ start: start + 1, end });
  if (NOTHING.has(token.text)) return [];
  return called(file, start, end, use, bound, depth, inner);
}

type Inner = (part: Part) => readonly Change[] | undefined;

/** The second over the first: `a | b`, `Object.assign({}, a, b)`. */
function joined(parts: readonly (readonly Change[] | undefined)[]): readonly Change[] | undefined {
  if (parts.every((part) => part === undefined)) return undefined;
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
  const inherits = known.some((part) => part[0]?.kind !== 'clear');
  const changes = known.flatMap((part) => part.filter(({ kind }) => kind !== 'clear'));
  return inherits ? changes : [CLEAR, ...changes];
}

const CLEAR: Change = { kind: 'clear', except: [] };

/** `{ ...process.env, A: b }`, `{**os.environ, "A": b}`, `{"A" => b}` */
function literal(file: SourceFile, open: number, inner: Inner): readonly Change[] {
  const { tokens } = file;
  let changes: Change[] = [];
  let inherits = false;
  for (const { start, end } of elements(file, open)) {
    const head = tokens[start];
    if (head !== undefined && head.kind === 'mark' && SPREADS.has(head.text)) {
      // The lexer knows no `**`: it is two marks.
      const from = tokens[start + 1]?.text === '*' ? start + 2 : start + 1;
      const spread = spreadAt(file, from, end, inner);
      if (spread[0]?.kind !== 'clear') {
        inherits = true;
        // What is spread later wins where it holds anything.
        changes = changes.map(onlyWhereMissing);
      }
      changes.push(...spread.filter(({ kind }) => kind !== 'clear'));
      continue;
    }
    const arrow = tokens[start + 1]?.text;
    if (head?.text === '[') {
      const close = file.match[start] ?? -1;
      const names = close < 0 ? [] : keysAt(file, start + 1, close);
      if (tokens[close + 1]?.text === ':')
        changes.push(...set(file, names, { start: close + 2, end }, false));
    } else if (head !== undefined && (arrow === ':' || arrow === '=' || arrow === '=>')) {
      const names = head.kind === 'text' ? keysAt(file, start, start + 1) : [head.text];
      // Ruby may lex `=>` as two marks.
      const value = tokens[start + 2]?.text === '>' ? start + 3 : start + 2;
      changes.push(...set(file, names, { start: value, end }, false));
    } else if (end === start + 1 && head?.kind === 'name')
      changes.push(...set(file, [head.text], { start, end }, false));
  }
  return inherits ? changes : [CLEAR, ...changes];
}

/** `...env`; of `...(on && { A: b })` and `...(on ? { A: b } : {})` what may be added. */
function spreadAt(file: SourceFile, start: number, end: number, inner: Inner): readonly Change[] {
  const whole = inner({ start, end });
  if (whole !== undefined) return whole;
  const { tokens, match } = file;
  const changes: Change[] = [CLEAR];
  for (let at = start; at < end; at++) {
    const partner = match[at] ?? -1;
    if (tokens[at]?.text !== '{' || partner < at) continue;
    const part = inner({ start: at, end: partner + 1 }) ?? [];
    const asked = (name: string) => tokens.slice(start, at).some(({ text }) => text === name);
    for (const change of part)
      if (change.kind === 'set')
        changes.push(asked(change.name) ? onlyWhereMissing(change) : whereRead(change, asked));
      else if (change.kind === 'unset') changes.push({ ...change, certain: false });
    at = partner;
  }
  return changes.length > 1 ? changes : [];
}

function whereRead(
  change: Extract<Change, { kind: 'set' }>,
  asked: (name: string) => boolean,
): Change {
  const reads = change.value.alternatives.flatMap(({ pieces }) => pieces);
  const own = reads.some((piece) => piece.kind === 'environment' && asked(piece.name));
  if (!own) return { ...change, certain: false };
  const before = fromOrigin({ kind: 'environment', name: change.name });
  return { ...change, value: firstNonEmpty(change.value, before) };
}

function onlyWhereMissing(change: Change): Change {
  if (change.kind !== 'set') return change;
  const before = fromOrigin({ kind: 'environment', name: change.name });
  return { ...change, value: firstNonEmpty(before, change.value) };
}

function isComprehension(file: SourceFile, open: number): boolean {
  const close = file.match[open] ?? -1;
  for (let at = open + 1; at < close; at++) {
    if (file.tokens[at]?.text === ',' && file.tokens[at]?.kind === 'mark') return false;
    if (file.tokens[at]?.text === 'for' && file.tokens[at]?.kind === 'name') return true;
    // `{k: v for k, v in …}`: nothing but a key and a value comes before.
    if (at > open + 60) return false;
    const partner = file.match[at] ?? -1;
    if (partner > at) at = partner;
  }
  return false;
}

/** `["A=b", "C=d"]`, `[]string{"A=b"}` */
function listed(file: SourceFile, open: number, inner: Inner): readonly Change[] | undefined {
  const { listed: kind } = grammarOf(file).environment;
  if (kind === 'list') return literal(file, open, inner);
  const brace = (file.match[open] ?? open) + 2;
  if (kind !== 'typed' || file.tokens[brace]?.text !== '{') return undefined;
  return [
    CLEAR,
    ...elements(file, brace).flatMap((one) =>
      assignmentIn(evaluate(file, { chunk: file, ...one })),
    ),
  ];
}

/**
 * `{k: v for k, v in os.environ.items() if k != "A"}`, `Object.fromEntries(Object.entries(process.env).filter(([k]) => k !== "A"))`:
 * the names that stand in the condition are left out, or are all that is kept.
 */
function filtered(
  file: SourceFile,
  start: number,
  end: number,
  inner: Inner,
): readonly Change[] | undefined {
  const { tokens } = file;
  let base: readonly Change[] | undefined;
  let condition = -1;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name') continue;
    if (base === undefined) {
      const { path, end: behind } = pathAt(file, at);
      const method = path.lastIndexOf('.');
      const called = tokens[behind]?.text === '(' && /\.(?:items|copy|entries)$/.test(path);
      if (path !== 'Object.entries' && path !== 'Object.fromEntries')
        base = inner({ start: at, end: called && method > 0 ? behind - 2 : behind });
      at = behind - 1;
    } else if (/^(?:if|filter|reject|DeleteFunc|select)$/.test(token.text)) condition = at + 1;
  }
  if (base === undefined) return undefined;
  if (condition < 0) return base;
  let rejects =
    tokens[condition - 1]?.text === 'reject' || tokens[condition - 1]?.text === 'DeleteFunc';
  const names: string[] = [];
  for (let at = condition; at < end; at++) {
    const token = tokens[at];
    if (
      token?.text === '!==' ||
      token?.text === '!=' ||
      token?.text === '!' ||
      token?.text === 'not'
    )
      rejects = true;
    if (token?.kind === 'text') names.push(token.text.replace(/=$/, ''));
    else if (token?.kind === 'name' && spansOf(file, token.text, at).length > 0)
      names.push(...textsIn(file, at, at + 1));
  }
  if (names.length === 0) return base;
  return rejects
    ? [...base, ...names.map((name) => ({ kind: 'unset' as const, name, certain: true }))]
    : [...base, { kind: 'clear', except: names }];
}

function called(
  file: SourceFile,
  start: number,
  end: number,
  use: number,
  bound: Bound,
  depth: number,
  inner: Inner,
): readonly Change[] | undefined {
  const { tokens } = file;
  const { path, end: behind } = pathAt(file, start, end);
  const call = tokens[behind]?.text === '(' && behind < end;
  if (!call) {
    if (path.endsWith('.Env') && bound.has(path)) return bound.get(path);
    return isWhole(file, path) ? [] : held(file, path, use, bound, depth);
  }
  const args = elements(file, behind);
  const parts = path.split('.');
  const last = parts.at(-1) ?? '';
  if (accessOf(file).copies.has(path)) return [];
  if (
    path === 'Object.assign' ||
    path === 'dict' ||
    path === 'structuredClone' ||
    last === 'deepcopy' ||
    path === 'copy.copy'
  )
    return assigned(file, args, inner);
  if (path === 'append' || path === 'slices.Concat') return appended(file, args, inner);
  if (path === 'Object.fromEntries' || path === 'slices.DeleteFunc')
    return filtered(file, start, end, inner);
  // `env.copy()`, `ENV.to_h.merge("A" => b)`, `_.omit(process.env, "A")`
  const object = inner({ start, end: behind - 2 });
  if (parts.length > 1 && object !== undefined) {
    if (SAME.test(last)) return further(file, object, behind, end, inner);
    return changedBy(file, object, last, args, inner);
  }
  const [first, ...more] = args;
  const given = first && (WITHOUT.test(last) || ONLY.test(last)) ? inner(first) : undefined;
  if (given !== undefined) return changedBy(file, given, last, more, inner);
  return returned(file, path, args, inner, depth);
}

/** `process.env`, and Ruby's `ENV.to_h`, which needs no parentheses. */
function isWhole(file: SourceFile, path: string): boolean {
  const { collections } = accessOf(file);
  const dot = path.lastIndexOf('.');
  return (
    collections.has(path) || (SAME.test(path.slice(dot + 1)) && collections.has(path.slice(0, dot)))
  );
}

/** `.merge(…)`, `.except(…)` behind `.to_h()` and the like. */
function further(
  file: SourceFile,
  base: readonly Change[],
  open: number,
  end: number,
  inner: Inner,
): readonly Change[] {
  const close = file.match[open] ?? end;
  if (file.tokens[close + 1]?.text !== '.' || close + 3 >= end) return base;
  const { path, end: behind } = pathAt(file, close + 2, end);
  return changedBy(file, base, path, elements(file, behind), inner) ?? base;
}

function changedBy(
  file: SourceFile,
  base: readonly Change[],
  method: string,
  args: readonly Part[],
  inner: Inner,
): readonly Change[] | undefined {
  const names = () =>
    args.flatMap((one) => [
      ...keysAt(file, one.start, one.end),
      ...textsIn(file, one.start, one.end),
    ]);
  if (WITHOUT.test(method))
    return [...base, ...names().map((name) => ({ kind: 'unset' as const, name, certain: true }))];
  if (ONLY.test(method)) return [...base, { kind: 'clear', except: names() }];
  if (WITH.test(method)) return joined([base, assigned(file, args, inner)]);
  return SAME.test(method) ? base : undefined;
}

/** `Object.assign({}, process.env, { A: b })`, `dict(os.environ, A=b)`, `merge("A" => b)` */
function assigned(
  file: SourceFile,
  args: readonly Part[],
  inner: Inner,
): readonly Change[] | undefined {
  return joined(
    args.map(({ start, end }) => {
      const { tokens } = file;
      const sign = tokens[start + 1]?.text;
      if (tokens[start]?.text === '*')
        return spreadAt(file, tokens[start + 1]?.text === '*' ? start + 2 : start + 1, end, inner);
      if (sign !== '=' && sign !== '=>') return inner({ start, end });
      const value = tokens[start + 2]?.text === '>' ? start + 3 : start + 2;
      return [CLEAR, ...set(file, [tokens[start]?.text ?? ''], { start: value, end }, false)];
    }),
  );
}

/** `append(os.Environ(), "A="+b)` */
function appended(
  file: SourceFile,
  [first, ...more]: readonly Part[],
  inner: Inner,
): readonly Change[] | undefined {
  const base = first && inner(first);
  if (base === undefined) return undefined;
  const own = more.flatMap((one) =>
    file.tokens[one.end - 1]?.text === '...'
      ? (inner({ start: one.start, end: one.end - 1 }) ?? []).filter(({ kind }) => kind !== 'clear')
      : assignmentIn(evaluate(file, { chunk: file, ...one })),
  );
  return [...base, ...own];
}

/** What is added to an environment by the arguments of a call. */
export function addedIn(file: SourceFile, depth = 0): Added {
  return (args) => {
    const inner = (part: Part) => environmentIn(file, part, part.start, UNBOUND, depth);
    return (assigned(file, args, inner) ?? []).filter(({ kind }) => kind !== 'clear');
  };
}

/** A name that holds an environment: what it was set to, and what was done to it since. */
function held(
  file: SourceFile,
  name: string,
  use: number,
  bound: Bound,
  depth: number,
): readonly Change[] | undefined {
  const short = name.split('.').at(-1) ?? name;
  const base = bound.get(name) ?? restOf(file, name, use) ?? setTo(file, short, use, bound, depth);
  if (base === undefined) return undefined;
  // The same thing under another name: what is done to it is done to the program's own.
  if (namesOf(file).environments.has(name)) return base;
  const added = addedIn(file, depth + 1);
  const here = functionAround(file, use);
  const own = statementsOn(file, new Set([name]), added).filter(
    ({ around }) => around === here || around === undefined,
  );
  return [...base, ...before(file, own, use)];
}

/** The last thing that the name was set to before. */
function setTo(
  file: SourceFile,
  name: string,
  use: number,
  bound: Bound,
  depth: number,
): readonly Change[] | undefined {
  const here = functionAround(file, use);
  const spans = spansOf(file, name, use).filter(
    ({ start }) => start < use && [here, undefined].includes(functionAround(file, start)),
  );
  for (const { start } of spans.toReversed()) {
    const changes = environmentIn(file, { start }, start, bound, depth + 1);
    if (changes !== undefined) return changes;
  }
  const link = file.links.get(name);
  if (link === undefined) return undefined;
  const [span] = spansOf(link.file, link.name, link.file.tokens.length);
  if (span === undefined) return undefined;
  return environmentIn(link.file, span, link.file.tokens.length, UNBOUND, depth + 1);
}

/** `const { A, ...rest } = process.env`: all but what is taken out. */
function restOf(file: SourceFile, name: string, use: number): readonly Change[] | undefined {
  const { tokens, match } = file;
  for (let at = Math.min(use, tokens.length) - 1; at > 0; at--) {
    if (tokens[at]?.text !== name || tokens[at - 1]?.text !== '...') continue;
    let close = at + 1;
    while (tokens[close]?.kind === 'line' || tokens[close]?.text === ',') close++;
    const open = match[close] ?? -1;
    if (tokens[close]?.text !== '}' || tokens[close + 1]?.text !== '=' || open < 0) continue;
    const base = environmentIn(file, { start: close + 2 }, at, UNBOUND, DEEPEST - 2);
    if (base === undefined) return undefined;
    const names = elements(file, open).flatMap(({ start }) =>
      tokens[start]?.text === '...' ? [] : [tokens[start]?.text ?? ''],
    );
    return [...base, ...names.map((one) => ({ kind: 'unset' as const, name: one, certain: true }))];
  }
  return undefined;
}

/** A function of the program that gives an environment back. */
function returned(
  file: SourceFile,
  path: string,
  args: readonly Part[],
  inner: Inner,
  depth: number,
): readonly Change[] | undefined {
  const parts = path.split('.');
  const link = file.links.get(parts[0] ?? '');
  const target = link?.file ?? file;
  const name = link !== undefined && parts.length === 1 ? link.name : (parts.at(-1) ?? path);
  const definition = blocksOf(target).functions.find((one) => one.name === name);
  const bound = new Map<string, readonly Change[]>();
  if (definition !== undefined && definition.parameters >= 0)
    for (const [i, { start }] of elements(target, definition.parameters).entries()) {
      const given = args[i] && inner(args[i]);
      const parameter = target.tokens[start]?.text;
      if (given !== undefined && parameter !== undefined) bound.set(parameter, given);
    }
  const functions = namesOf(target).functions.get(name) ?? [];
  const spans = functions.flatMap((one) => returnsOf(target, one));
  for (const { start } of spans.toReversed()) {
    const changes = environmentIn(target, { start }, start, bound, depth + 1);
    if (changes !== undefined) return changes;
  }
  // `const childEnv = () => ({ ...process.env, A: b })`
  if (definition === undefined) return undefined;
  return environmentIn(target, definition, definition.end, bound, depth + 1);
}
