import { emptiness, type Value } from '../value/value.ts';
import type { InputType } from './scope.ts';
import {
  access,
  Binary,
  type Expr,
  FunctionCall,
  functionName,
  isBooleanLiteral,
  isString,
  Literal,
  Logical,
  literalOf,
  TokenType,
  Unary,
  ungroup,
} from './syntax.ts';
import { type Beginning, beginnings, isUnwritten, jsonList, possibleTexts } from './texts.ts';

/** Whether a condition holds, as far as the files decide it. */
export type Truth = 'always' | 'never' | 'maybe';

export interface Ask {
  readonly value: (expr: Expr) => Value;
  readonly inputType: (name: string) => InputType;
}

export function truth(expression: Expr, ask: Ask): Truth {
  const expr = ungroup(expression);
  if (expr instanceof Logical) {
    const each = expr.args.map((arg) => truth(arg, ask));
    return expr.operator.type === TokenType.AND ? all(each) : not(all(each.map(not)));
  }
  if (expr instanceof Unary) return negated(ungroup(expr.expr), ask);
  if (expr instanceof Binary) return compared(expr, ask);
  if (expr instanceof FunctionCall) return called(expr, ask);
  if (isBooleanLiteral(expr)) return expr.token.type === TokenType.TRUE ? 'always' : 'never';
  if (expr instanceof Literal) {
    const falsy = isString(expr) ? literalOf(expr) === '' : expr.literal.number() === 0;
    return falsy || expr.token.type === TokenType.NULL ? 'never' : 'always';
  }
  return held(expr, ask);
}

/** A value as a condition: a text holds unless it is empty, a boolean unless it is false. */
function held(expr: Expr, ask: Ask): Truth {
  const value = ask.value(expr);
  const kind = typeOf(expr, ask);
  const texts = possibleTexts(value);
  if (texts === undefined || kind === 'text') {
    const empty = emptiness(value);
    if (kind !== 'text' && empty === 'never') return 'maybe';
    return empty === 'always' ? 'never' : empty === 'never' ? 'always' : 'maybe';
  }
  return every(texts, (text) => {
    if (text === '') return 'never';
    if (text === 'true') return 'always';
    // Without a type the text `false` or `0` may be the boolean or the number.
    if (text === 'false') return kind === 'boolean' ? 'never' : 'maybe';
    return Number(text) === 0 ? 'maybe' : 'always';
  });
}

function negated(expr: Expr, ask: Ask): Truth {
  // A run that nobody cancels and in which nothing failed is the one that is judged.
  if (expr instanceof FunctionCall && ['failure', 'cancelled'].includes(functionName(expr)))
    return 'always';
  return not(truth(expr, ask));
}

function called(expr: FunctionCall, ask: Ask): Truth {
  switch (functionName(expr)) {
    case 'always':
    case 'success':
      return 'always';
    case 'failure':
    case 'cancelled':
      return 'maybe';
    case 'contains':
      return pairwise(expr.args, ask, (within, text) => {
        const list = jsonList(within);
        return list === undefined ? within.includes(text) : list.includes(text);
      });
    case 'startswith':
      return startsWith(expr.args, ask);
    case 'endswith':
      return pairwise(expr.args, ask, (text, end) => text.endsWith(end));
    default:
      return held(expr, ask);
  }
}

const TEXT_FUNCTIONS = new Set(['format', 'join', 'tojson', 'hashfiles']);
const TEXT_CONTEXTS = new Set(['env', 'secrets', 'vars', 'steps', 'needs']);

function typeOf(expression: Expr, ask: Ask): InputType {
  const expr = ungroup(expression);
  if (expr instanceof Literal)
    return isString(expr) ? 'text' : isBooleanLiteral(expr) ? 'boolean' : 'unknown';
  if (expr instanceof Binary || expr instanceof Unary) return 'boolean';
  if (expr instanceof FunctionCall)
    return TEXT_FUNCTIONS.has(functionName(expr)) ? 'text' : 'unknown';
  const found = access(expr);
  if (found === undefined || found.path.length === 0) return 'unknown';
  const [name] = found.path;
  if (found.context === 'inputs')
    return name instanceof Literal ? ask.inputType(literalOf(name)) : 'unknown';
  if (TEXT_CONTEXTS.has(found.context)) return 'text';
  if (found.context !== 'github') return 'unknown';
  // `github.event_name`, `github.repository` and their like; the event's payload has every type.
  if (found.path.length === 1) return 'text';
  const last = found.path.at(-1);
  return last instanceof Literal && BOOLEANS.has(literalOf(last).toLowerCase())
    ? 'boolean'
    : 'unknown';
}

/** What an event says by yes and no: https://docs.github.com/webhooks/webhook-events-and-payloads */
const BOOLEANS = new Set(['fork', 'draft', 'merged', 'private', 'prerelease', 'deleted', 'forced']);

function compared(expr: Binary, ask: Ask): Truth {
  const operator = expr.operator.type;
  const left = possibleTexts(ask.value(expr.left));
  const right = possibleTexts(ask.value(expr.right));
  if (left === undefined || right === undefined)
    return begunOtherwise(expr, ask) ? unequal(operator) : 'maybe';
  const types = [typeOf(expr.left, ask), typeOf(expr.right, ask)] as const;
  const equal = every(left, (a) => every(right, (b) => equals(a, b, types)));
  if (operator === TokenType.EQUAL_EQUAL) return equal;
  if (operator === TokenType.BANG_EQUAL) return not(equal);
  return every(left, (a) => every(right, (b) => ordered(operator, Number(a), Number(b))));
}

/** `refs/tags/…` is no `refs/heads/main`, whatever it goes on with, and nobody’s name is any. */
function begunOtherwise({ left, right }: Binary, ask: Ask): boolean {
  const sides = [left, right].map(ask.value);
  if (sides.some(isUnwritten)) return true;
  const [one, other] = sides.map(beginnings);
  if (one === undefined || other === undefined) return false;
  return one.every((a) => other.every((b) => isApart(a, b)));
}

function isApart(a: Beginning, b: Beginning): boolean {
  const mayBe = (one: Beginning, other: Beginning) =>
    one.whole ? one.text === other.text : other.text.startsWith(one.text);
  return !mayBe(a, b) && !mayBe(b, a);
}

function unequal(operator: TokenType): Truth {
  if (operator === TokenType.EQUAL_EQUAL) return 'never';
  return operator === TokenType.BANG_EQUAL ? 'always' : 'maybe';
}

/**
 * Texts compare without case; values of different types as numbers, where `''`, `false` and `null`
 * are 0. Source: "Evaluate expressions", Operators, docs.github.com.
 */
function equals(a: string, b: string, [left, right]: readonly [InputType, InputType]): Truth {
  if (a === '') return equalsNothing(b, right);
  if (b === '') return equalsNothing(a, left);
  const same = a.toLowerCase() === b.toLowerCase();
  if (left === right && left !== 'unknown') return same ? 'always' : 'never';
  // A number equals the text that it is written as; `true` and the text `true` differ.
  if (same) return isYesOrNo(a) ? 'maybe' : 'always';
  return isLoose(a) && isLoose(b) && !opposite(a, b) ? 'maybe' : 'never';
}

/** What is not there is an empty text or `null`, and both of them count as 0. */
function equalsNothing(text: string, type: InputType): Truth {
  if (text === '') return 'always';
  if (type === 'boolean') return text === 'false' ? 'always' : 'never';
  return text === 'false' || Number(text) === 0 ? 'maybe' : 'never';
}

/** May be something else than text, and then counts as a number. */
function isLoose(text: string): boolean {
  return isYesOrNo(text) || !Number.isNaN(Number(text));
}

function isYesOrNo(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

function opposite(a: string, b: string): boolean {
  return (a === 'true' && b === 'false') || (a === 'false' && b === 'true');
}

function ordered(operator: TokenType, a: number, b: number): Truth {
  if (Number.isNaN(a) || Number.isNaN(b)) return 'maybe';
  switch (operator) {
    case TokenType.GREATER:
      return a > b ? 'always' : 'never';
    case TokenType.GREATER_EQUAL:
      return a >= b ? 'always' : 'never';
    case TokenType.LESS:
      return a < b ? 'always' : 'never';
    case TokenType.LESS_EQUAL:
      return a <= b ? 'always' : 'never';
    default:
      return 'maybe';
  }
}

/** Of a text that is not known to its end the beginning may be. */
function startsWith(args: readonly Expr[], ask: Ask): Truth {
  const [texts, starts] = args.map((arg) => beginnings(ask.value(arg)));
  if (texts === undefined || starts === undefined || !starts.every(({ whole }) => whole))
    return 'maybe';
  return every(texts, ({ text, whole }) =>
    every(starts, ({ text: start }) => {
      if (text.startsWith(start)) return 'always';
      return !whole && start.startsWith(text) ? 'maybe' : 'never';
    }),
  );
}

function pairwise(
  args: readonly Expr[],
  ask: Ask,
  holds: (first: string, second: string) => boolean,
): Truth {
  const [first, second] = args.map((arg) => possibleTexts(ask.value(arg)));
  // Nothing is in a list of nothing.
  if (first?.every((text) => text === '[]') === true) return 'never';
  if (first === undefined || second === undefined)
    return args.map(ask.value).some(isUnwritten) ? 'never' : 'maybe';
  const folded = second.map((text) => text.toLowerCase());
  return every(first, (a) =>
    every(folded, (b) => (holds(a.toLowerCase(), b) ? 'always' : 'never')),
  );
}

/** What holds for all of them; texts that differ make it undecided. */
function every<T>(items: readonly T[], judge: (item: T) => Truth): Truth {
  const found = new Set(items.map(judge));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'maybe';
}

function all(each: readonly Truth[]): Truth {
  if (each.includes('never')) return 'never';
  return each.every((t) => t === 'always') ? 'always' : 'maybe';
}

function not(value: Truth): Truth {
  return value === 'always' ? 'never' : value === 'never' ? 'always' : 'maybe';
}
