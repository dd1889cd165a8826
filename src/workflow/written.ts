import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  TokenType,
  Unary,
  ungroup,
} from './syntax.ts';

/** An expression as people write it. */
export function textOf(expr: Expr): string {
  if (expr instanceof Grouping) return textOf(expr.group);
  if (expr instanceof Literal) return expr.token.lexeme;
  if (expr instanceof ContextAccess) return expr.name.lexeme;
  if (expr instanceof IndexAccess) return `${textOf(expr.expr)}${memberText(expr.index)}`;
  if (expr instanceof FunctionCall)
    return `${expr.functionName.lexeme}(${expr.args.map(textOf).join(', ')})`;
  if (expr instanceof Unary) {
    const of = ungroup(expr.expr);
    return of instanceof Binary ? `!(${textOf(of)})` : `!${inGroup(of)}`;
  }
  if (expr instanceof Binary)
    return `${inGroup(expr.left)} ${expr.operator.lexeme} ${inGroup(expr.right)}`;
  if (expr instanceof Logical) return expr.args.map(inGroup).join(` ${expr.operator.lexeme} `);
  return '*';
}

function memberText(index: Expr): string {
  if (index instanceof Literal && index.token.type === TokenType.IDENTIFIER)
    return `.${index.token.lexeme}`;
  const text = textOf(index);
  return text === '*' ? '.*' : `[${text}]`;
}

/** Beside an operator: what has another one of its own is set off, but for what compares. */
function inGroup(expression: Expr): string {
  const expr = ungroup(expression);
  return expr instanceof Logical ? `(${textOf(expr)})` : textOf(expr);
}
