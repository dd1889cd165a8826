import type { Evidence } from '../value/evidence.ts';
import {
  concat,
  firstNonEmpty,
  fromOrigin,
  literal,
  type Origin,
  oneOf,
  through,
  UNSET,
  under,
  type Value,
} from '../value/value.ts';
import { call } from './functions.ts';
import { lookUp } from './lookup.ts';
import type { Scope } from './scope.ts';
import {
  access,
  Binary,
  type Expr,
  FunctionCall,
  IndexAccess,
  Literal,
  Logical,
  literalOf,
  parse,
  TokenType,
  Unary,
  ungroup,
} from './syntax.ts';
import { readTemplate } from './template.ts';
import { jsonMembers, possibleTexts } from './texts.ts';
import { type Ask, type Truth, truth } from './truth.ts';

export { NOTHING_KNOWN, type Scope } from './scope.ts';
export { readTemplate } from './template.ts';
export type { Truth } from './truth.ts';

const MAX_SEGMENTS = 500;

/** What an expression without its braces can yield. One that GitHub refuses is a `context` by its text. */
export function evaluate(expression: string, scope: Scope, at: Evidence): Value {
  return through(at, valueOfText(expression, scope));
}

/** What a text with `${{ … }}` in it can turn out to be. */
export function interpolate(text: string, scope: Scope, at: Evidence): Value {
  if (text !== '' && !text.includes('${{')) return through(at, literal(text));
  const segments = readTemplate(text);
  if (segments.length > MAX_SEGMENTS)
    return fromOrigin({ kind: 'context', name: 'a text of very many pieces' }, [at]);
  const parts = segments.map((segment) =>
    segment.kind === 'text' ? literal(segment.text) : valueOfText(segment.expression, scope),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return through(at, only);
  return through(at, concat(...parts));
}

/**
 * Whether an `if:` holds, with or without braces. `never` is certain; `always` means: whenever its
 * turn comes in a run where nothing failed.
 */
export function condition(text: string, scope: Scope): Truth {
  const segments = readTemplate(text);
  const expressions = segments.filter((s) => s.kind === 'expression');
  const [first] = expressions;
  if (first === undefined) return text.trim() === '' ? 'always' : conditionOf(text, scope);
  const around = segments.flatMap((s) => (s.kind === 'text' ? [s.text] : [])).join('');
  // Text beside the braces makes the whole a text that is not empty, so it holds.
  if (expressions.length > 1 || around.trim() !== '') return 'always';
  const found = conditionOf(first.expression, scope);
  return around !== '' && found === 'never' ? 'maybe' : found;
}

function conditionOf(expression: string, scope: Scope): Truth {
  const expr = parse(expression);
  return expr === undefined ? 'maybe' : truth(expr, asking(scope));
}

function valueOfText(expression: string, scope: Scope): Value {
  const expr = parse(expression);
  if (expr === undefined) return fromOrigin({ kind: 'context', name: expression });
  return asking(scope).value(expr);
}

/** What parts of an expression are in a scope. */
export function asking(scope: Scope): Ask {
  // Each part is asked for more than once; without a memory nesting would cost 2^depth.
  const known = new Map<Expr, Value>();
  const ask: Ask = {
    value: (expr) => {
      const inner = ungroup(expr);
      const value = known.get(inner) ?? valueIn(inner, scope, ask);
      known.set(inner, value);
      return value;
    },
    inputType: (name) => scope.inputType?.(name) ?? 'unknown',
  };
  return ask;
}

function valueIn(expr: Expr, scope: Scope, ask: Ask): Value {
  if (expr instanceof Literal) return literal(literalOf(expr));
  if (expr instanceof Logical)
    return expr.operator.type === TokenType.OR ? either(expr.args, ask) : both(expr.args, ask);
  if (expr instanceof Unary || expr instanceof Binary) return booleanValue(truth(expr, ask));
  if (expr instanceof FunctionCall) return call(expr, ask, () => booleanValue(truth(expr, ask)));
  const found = access(expr);
  if (found !== undefined) return lookUp(found, scope, ask);
  if (expr instanceof IndexAccess) return member(ask.value(expr.expr), ask.value(expr.index));
  return fromOrigin({ kind: 'context', name: 'an expression' });
}

function booleanValue(holds: Truth): Value {
  if (holds === 'maybe') return oneOf(literal('true'), literal('false'));
  return literal(holds === 'always' ? 'true' : 'false');
}

/** `a || b`: the first that holds; what cannot hold falls through to the next. */
function either(args: readonly Expr[], ask: Ask): Value {
  const tried: Value[] = [];
  for (const [index, arg] of args.entries()) {
    const value = ask.value(arg);
    const holds = truth(arg, ask);
    if (index === args.length - 1 || holds === 'always') {
      tried.push(value);
      break;
    }
    if (holds === 'maybe') tried.push(withoutFalse(value, isCondition(arg)));
  }
  const picked = tried.some((value) => value.choice === 'one-of');
  return picked ? oneOf(...tried) : firstNonEmpty(...tried);
}

function isCondition(arg: Expr): boolean {
  const expr = ungroup(arg);
  return expr instanceof Binary || expr instanceof Unary;
}

function withoutFalse(value: Value, condition: boolean): Value {
  const alternatives = value.alternatives.filter((alternative) => {
    const [text] = possibleTexts({ choice: 'one-of', alternatives: [alternative] }) ?? [];
    return text !== '' && !(condition && text === 'false');
  });
  return { choice: value.choice, alternatives };
}

/** `a && b`: the last, if all before it hold; else nothing. */
function both(args: readonly Expr[], ask: Ask): Value {
  const last = args.at(-1);
  if (last === undefined) return UNSET;
  const guards = args.slice(0, -1).map((arg) => truth(arg, ask));
  if (guards.includes('never')) return literal('');
  const value = ask.value(last);
  if (guards.every((t) => t === 'always')) return value;
  const open = args.slice(0, -1).filter((_, at) => guards[at] === 'maybe');
  return oneOf(under(open.length === 1 ? inWords(open[0]) : undefined, value), literal(''));
}

/** `inputs.provider == 'openai'`, of a comparison with a text. */
function inWords(arg: Expr | undefined): string | undefined {
  const expr = arg === undefined ? undefined : ungroup(arg);
  if (!(expr instanceof Binary) || expr.operator.type !== TokenType.EQUAL_EQUAL) return undefined;
  const left = access(expr.left);
  const right = ungroup(expr.right);
  if (left === undefined || !(right instanceof Literal)) return undefined;
  const path = left.path.map((part) => (part instanceof Literal ? literalOf(part) : '*'));
  return `${[left.context, ...path].join('.')} == '${literalOf(right)}'`;
}

/** `fromJSON(steps.x.outputs.secrets).NAME`: a reader looks for that name, and not for the whole. */
function memberOf({ choice, alternatives }: Value, name: string): Value {
  const named = (piece: Origin): Origin =>
    piece.kind === 'output' ? { ...piece, name: `${piece.name}.${name}` } : piece;
  return {
    choice,
    alternatives: alternatives.map((one) => ({ ...one, pieces: one.pieces.map(named) })),
  };
}

/** `fromJSON(…).name`: the member where the JSON is known, else whatever the JSON comes from. */
function member(base: Value, index: Value): Value {
  const names = possibleTexts(index);
  const bases = possibleTexts(base);
  if (bases === undefined) return names?.length === 1 ? memberOf(base, names[0] ?? '') : base;
  const members = bases.flatMap((text) => {
    const found = jsonMembers(text);
    if (found === undefined) return [];
    if (names === undefined) return [...found.values()];
    return names.map((name) => found.get(name.toLowerCase()) ?? '');
  });
  const values = members.map((text) => literal(text));
  return values.length === 0
    ? UNSET
    : values.length === 1
      ? (values[0] ?? UNSET)
      : oneOf(...values);
}
