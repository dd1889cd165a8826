import { firstNonEmpty, fromOrigin, literalText, origins, type Value } from '../../value/value.ts';
import type { Change } from '../environment.ts';
import { callsByName, functionAround, type Guarded, guardsAround, type Named } from './blocks.ts';
import { evaluate, evaluateList } from './evaluate.ts';
import { accessOf, firstsOf, grammarOf } from './languages/index.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import { AND, NOTHING } from './syntax.ts';

/** A statement that changes an environment, and where it stands. */
export interface Statement {
  readonly at: number;
  readonly changes: readonly Change[];
  readonly around: Named | undefined;
  readonly guards: readonly Guarded[];
}

/** More statements of one file say nothing new. */
const MAX_STATEMENTS = 100;

function statement(file: SourceFile, at: number, changes: readonly Change[]): Statement {
  return { at, changes, around: functionAround(file, at), guards: guardsAround(file, at) };
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What the arguments of `update(…)`, `Object.assign(env, …)` and the like add. */
export type Added = (args: readonly Part[]) => readonly Change[];

const SETS = new Set(['=', '??=', '||=']);
const ONLY_WHERE_MISSING = new Set(['??=', '||=', 'setdefault', 'putIfAbsent']);
const UNSETTERS = new Set(['pop', 'delete', 'remove', 'Remove', 'env_remove', 'TryRemove']);
const SETTERS = new Set([
  'set',
  'put',
  'Add',
  'env',
  'insert',
  'store',
  'setdefault',
  'putIfAbsent',
  'setProperty',
]);
const CLEARERS = new Set(['clear', 'Clear', 'env_clear']);
const ADDERS = new Set(['update', 'merge!', 'merge', 'putAll', 'envs', 'extend']);

/** Every statement of the file that changes the environment which one of these names holds. */
export function statementsOn(
  file: SourceFile,
  holders: ReadonlySet<string>,
  added: Added,
): readonly Statement[] {
  const found: Statement[] = [];
  const { tokens } = file;
  const firsts = firstsOf(holders);
  for (let at = 0; at < tokens.length && found.length < MAX_STATEMENTS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || !(firsts.has(token.text) || token.text === 'Object')) continue;
    if (tokens[at - 1]?.text === '.' && tokens[at - 1]?.kind === 'mark') continue;
    const { path, end } = pathAt(file, at);
    const holder = holderOf(path, holders);
    if (holder !== undefined)
      for (const changes of changesAt(file, at, path.slice(holder.length + 1), end, added))
        found.push(statement(file, at, changes));
    if (path === 'Object.assign' && tokens[end]?.text === '(') {
      const [target, ...sources] = elements(file, end);
      const into = target && pathAt(file, target.start);
      if (target !== undefined && into?.end === target.end && holders.has(into.path))
        found.push(statement(file, at, added(sources)));
    }
    at = Math.max(at, end - 1);
  }
  return found;
}

/** The statements that change the environment of the program itself by a function. */
export function callsOnProcess(file: SourceFile): readonly Statement[] {
  const found: Statement[] = [];
  const { tokens } = file;
  const { changes: known } = grammarOf(file).environment;
  const { changers } = accessOf(file);
  if (changers.size === 0) return found;
  for (let at = 0; at < tokens.length && found.length < MAX_STATEMENTS; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || !changers.has(token.text) || tokens[at - 1]?.text === '.')
      continue;
    const { path, end } = pathAt(file, at);
    const what = Object.hasOwn(known, path) ? known[path] : undefined;
    if (what !== undefined && tokens[end]?.text === '(') {
      const changes = called(file, what, end);
      if (changes !== undefined) found.push(statement(file, at, changes));
    }
    at = Math.max(at, end - 1);
  }
  return found;
}

function called(
  file: SourceFile,
  what: 'set' | 'unset' | 'clear' | 'text' | 'named',
  open: number,
): readonly Change[] | undefined {
  const [first, second] = elements(file, open);
  switch (what) {
    case 'clear':
      return [{ kind: 'clear', except: [] }];
    case 'unset':
      return first && unset(keysAt(file, first.start, first.end));
    case 'set':
      return first && second && set(file, keysAt(file, first.start, first.end), second, false);
    // `Sys.setenv(NAME = "value")`
    case 'named':
      return elements(file, open).flatMap(({ start, end }) =>
        file.tokens[start + 1]?.text === '='
          ? set(file, [file.tokens[start]?.text ?? ''], { start: start + 2, end }, false)
          : [],
      );
    case 'text': {
      const text = first && evaluate(file, { chunk: file, ...first });
      return text && assignmentIn(text);
    }
    default:
      return what satisfies never;
  }
}

/** `"NAME=value"`; a name alone is taken away. */
export function assignmentIn(text: Value): readonly Change[] {
  const [only] = text.alternatives;
  const [first, ...rest] = only?.pieces ?? [];
  if (first?.kind !== 'literal') return [];
  const found = /^([A-Za-z_]\w*)(=?)/.exec(first.text);
  if (found?.[1] === undefined) return [];
  if (found[2] === '') return unset([found[1]]);
  const begin = first.text.slice(found[0].length);
  const pieces = begin === '' ? rest : [{ kind: 'literal' as const, text: begin }, ...rest];
  const value: Value = {
    choice: 'first-non-empty',
    alternatives: [{ pieces, trail: only?.trail ?? [] }],
  };
  return [{ kind: 'set', name: found[1], value, certain: true }];
}

function holderOf(path: string, holders: ReadonlySet<string>): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1))
    if (holders.has(path.slice(0, end))) return path.slice(0, end);
  return undefined;
}

/** What stands behind the environment: `.NAME = v`, `["NAME"] = v`, `.pop("NAME")`, and `delete` in front. */
function changesAt(
  file: SourceFile,
  at: number,
  rest: string,
  end: number,
  added: Added,
): readonly (readonly Change[])[] {
  const { tokens, match } = file;
  const deletes = ['delete', 'del'].includes(tokens[at - 1]?.text ?? '');
  // `builder.environment().remove(…)`
  if (
    rest === '' &&
    tokens[end]?.text === '(' &&
    match[end] === end + 1 &&
    tokens[end + 2]?.text === '.'
  ) {
    const method = pathAt(file, end + 3);
    return changesAt(file, at, method.path, method.end, added);
  }
  if (tokens[end]?.text === '(' && !rest.includes('.')) return [...method(file, rest, end, added)];
  let names: readonly string[] = [];
  let behind = end;
  const { subscript } = grammarOf(file).habits;
  if (rest === '' && tokens[end]?.text === subscript) {
    const close = match[end] ?? -1;
    if (close < end) return [];
    const bare = subscript === '{' && tokens[end + 1]?.kind === 'name' && close === end + 2;
    names = bare ? [tokens[end + 1]?.text ?? ''] : keysAt(file, end + 1, close);
    behind = close + 1;
  } else if (/^\w+$/.test(rest)) names = [rest];
  if (names.length === 0) return [];
  if (deletes) return [unset(names)];
  const operator = tokens[behind]?.text ?? '';
  if (!SETS.has(operator) || tokens[behind]?.kind !== 'mark') return [];
  const weak = ONLY_WHERE_MISSING.has(operator);
  return [set(file, names, { start: behind + 1 }, weak)];
}

function* method(
  file: SourceFile,
  name: string,
  open: number,
  added: Added,
): Generator<readonly Change[]> {
  const args = elements(file, open);
  const [first, second] = args;
  const keys = first === undefined ? [] : keysAt(file, first.start, first.end);
  if (CLEARERS.has(name)) yield [{ kind: 'clear', except: [] }];
  else if (UNSETTERS.has(name)) yield unset(keys);
  else if (SETTERS.has(name) && second !== undefined)
    yield set(file, keys, second, ONLY_WHERE_MISSING.has(name));
  else if (ADDERS.has(name) && first !== undefined) yield added(args);
}

function unset(names: readonly string[]): readonly Change[] {
  return names.map((name) => ({ kind: 'unset', name, certain: true }));
}

/** Names set to a value; to nothing: taken away. `weak`: only where they are not set yet. */
export function set(
  file: SourceFile,
  names: readonly string[],
  span: { readonly start: number; readonly end?: number },
  weak: boolean,
): readonly Change[] {
  const first = file.tokens[span.start];
  if (first?.kind === 'name' && NOTHING.has(first.text)) return unset(names);
  const value = evaluate(file, { chunk: file, ...span });
  return names.map((name) => ({
    kind: 'set',
    name,
    value: weak ? orElse(name, value) : value,
    certain: true,
  }));
}

/** What a variable holds already, or else this. */
function orElse(name: string, value: Value): Value {
  return firstNonEmpty(fromOrigin({ kind: 'environment', name }), value);
}

/** The names that an expression stands for: a text, or the variable of a loop over texts. */
export function keysAt(file: SourceFile, start: number, end: number): readonly string[] {
  const { tokens } = file;
  const first = tokens[start];
  if (first?.kind === 'text' && first.parts.every(({ kind }) => kind === 'literal'))
    return [first.text];
  if (first?.kind !== 'name' || end > start + 1) return [];
  for (let at = start - 1; at > Math.max(1, start - 200); at--) {
    if (!['of', 'in', ':'].includes(tokens[at]?.text ?? '') || tokens[at - 1]?.text !== first.text)
      continue;
    return textsIn(file, at + 1);
  }
  return constant(file, start, end);
}

function constant(file: SourceFile, start: number, end: number): readonly string[] {
  const text = literalText(evaluate(file, { chunk: file, start, end }));
  return text === undefined || text === '' ? [] : [text];
}

/** The texts of a list, a set or a name that holds one. */
export function textsIn(file: SourceFile, start: number, end?: number): readonly string[] {
  const list = evaluateList(file, { chunk: file, start, ...(end === undefined ? {} : { end }) });
  return (list?.items ?? []).flatMap((item) => literalText(item) ?? []);
}

/**
 * What of the statements holds where a token stands: those before it in its own function or the
 * file, and those of functions that are called before.
 */
export function before(
  file: SourceFile,
  statements: readonly Statement[],
  at: number,
): readonly Change[] {
  const here = functionAround(file, at);
  return statements.flatMap(({ around, guards, changes, at: from }) => {
    const inside = around === undefined || (at >= around.start && at < around.end);
    const calls = inside ? [] : callsBefore(file, around, here, at);
    if (inside ? around === here && from > at : calls.length === 0) return [];
    // What only a condition leads to may not have happened.
    const [call, ...more] = calls;
    const led = call !== undefined && more.length === 0 ? guardsAround(file, call) : [];
    return changes.map((change) => guarded(file, [...guards, ...led], at, change));
  });
}

function callsBefore(
  file: SourceFile,
  { name, start, end }: Named,
  here: Named | undefined,
  at: number,
): readonly number[] {
  const calls = callsByName(file).get(name) ?? [];
  return calls.filter(
    (call) =>
      (call < start - 40 || call >= end) && (call < at || functionAround(file, call) !== here),
  );
}

/** A change under a condition: one on the variable itself says what it means, any other leaves it open. */
function guarded(
  file: SourceFile,
  guards: readonly Guarded[],
  use: number,
  change: Change,
): Change {
  let now = change;
  for (const { start, end, condition } of guards) {
    if ((use >= start && use < end) || now.kind === 'clear') continue;
    const asks = (name: string) => asksFor(file, condition, name);
    if (now.kind === 'unset')
      now = { ...now, certain: now.certain && asks(now.name) && !isJoined(file, condition) };
    else if (asks(now.name)) now = { ...now, value: orElse(now.name, now.value) };
    else if (readsIn(now.value).some(asks))
      now = {
        ...now,
        value: firstNonEmpty(now.value, fromOrigin({ kind: 'environment', name: now.name })),
      };
    else now = { ...now, certain: false };
  }
  return now;
}

/** Whether a condition asks for something else as well. */
function isJoined(
  { tokens }: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  for (let at = start; at < end; at++) if (AND.has(tokens[at]?.text ?? '')) return true;
  return false;
}

function readsIn(value: Value): readonly string[] {
  return origins(value).flatMap((one) => (one.kind === 'environment' ? [one.name] : []));
}

function asksFor(
  { tokens }: SourceFile,
  { start, end }: { readonly start: number; readonly end: number },
  name: string,
): boolean {
  for (let at = start; at < end; at++) if (tokens[at]?.text === name) return true;
  return false;
}
