import { concat, fromOrigin, literal, oneOf, UNSET, type Value } from '../value/value.ts';
import { type Expr, type FunctionCall, functionName, Literal, literalOf } from './syntax.ts';
import { fromJsonText, jsonList, possibleTexts } from './texts.ts';
import { type Ask, truth } from './truth.ts';

/** What stands in more places of a pattern than this is not followed into each. */
const MAX_PARTS = 200;
const TOO_LONG = fromOrigin({ kind: 'context', name: 'format()' });

/** What a function can yield. Source: "Evaluate expressions", Functions, docs.github.com. */
export function call(expr: FunctionCall, ask: Ask, asBoolean: () => Value): Value {
  const [first, second] = expr.args;
  switch (functionName(expr)) {
    case 'format':
      return format(expr.args, ask);
    case 'join':
      return first === undefined ? UNSET : join(ask.value(first), second, ask);
    case 'fromjson':
      return first === undefined ? UNSET : mapTexts(ask.value(first), fromJsonText);
    case 'tojson':
      return first === undefined ? UNSET : ask.value(first);
    case 'hashfiles':
      return fromOrigin({ kind: 'context', name: 'hashFiles()' });
    case 'case':
      return chosen(expr.args, ask);
    default:
      return asBoolean();
  }
}

/** `{0}` is the first argument, `{{` and `}}` are braces. */
function format(args: readonly Expr[], ask: Ask): Value {
  const [pattern, ...rest] = args;
  if (!(pattern instanceof Literal)) return concat(...args.map(ask.value));
  const parts = literalOf(pattern).split(/(\{\{|\}\}|\{\d{1,3}\})/);
  if (parts.length > MAX_PARTS) return TOO_LONG;
  return concat(
    ...parts.map((part) => {
      if (part === '{{' || part === '}}') return literal(part.slice(1));
      const argument = /^\{\d+\}$/.test(part) ? rest[Number(part.slice(1, -1))] : undefined;
      return argument === undefined ? literal(part) : ask.value(argument);
    }),
  );
}

function join(list: Value, separator: Expr | undefined, ask: Ask): Value {
  const [between] =
    separator === undefined ? [','] : (possibleTexts(ask.value(separator)) ?? [',']);
  return mapTexts(list, (text) => jsonList(text)?.join(between) ?? text);
}

/** `case(condition, value, …, otherwise)`: the value behind the first condition that holds. */
function chosen(args: readonly Expr[], ask: Ask): Value {
  const values: Value[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const [guard, value] = args.slice(index, index + 2);
    if (guard === undefined) break;
    const holds = value === undefined ? 'always' : truth(guard, ask);
    if (holds !== 'never') values.push(ask.value(value ?? guard));
    if (holds === 'always') break;
  }
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : oneOf(...values);
}

/** Changes the alternatives that the files determine; the others stay what they come from. */
function mapTexts(value: Value, change: (text: string) => string): Value {
  return {
    choice: value.choice,
    alternatives: value.alternatives.map((alternative) => {
      const [text] = possibleTexts({ choice: 'one-of', alternatives: [alternative] }) ?? [];
      if (text === undefined) return alternative;
      const [changed] = literal(change(text), alternative.trail).alternatives;
      return changed ?? alternative;
    }),
  };
}
