import {
  ContextAccess,
  type Expr,
  type FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Star,
} from '@actions/expressions/ast';
import { Lexer, TokenType } from '@actions/expressions/lexer';
import { Parser } from '@actions/expressions/parser';

/** Source: "Contexts reference" and "Evaluate expressions", docs.github.com. */
const CONTEXTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];
const HASH_FILES = 'hashFiles';
const FUNCTIONS = [
  { name: 'success', minArgs: 0, maxArgs: 255 },
  { name: 'failure', minArgs: 0, maxArgs: 255 },
  { name: 'always', minArgs: 0, maxArgs: 0 },
  { name: 'cancelled', minArgs: 0, maxArgs: 0 },
  { name: HASH_FILES, minArgs: 1, maxArgs: 255 },
];

/** The tree of an expression without its braces; undefined where GitHub would refuse it. */
export function parse(expression: string): Expr | undefined {
  if (parsed.has(expression)) return parsed.get(expression);
  const expr = parseAnew(expression);
  if (expression.length > MAX_KEPT) return expr;
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(expression, expr);
  return expr;
}

/** The same few expressions stand all over a repository; a tree is never changed once made. */
const parsed = new Map<string, Expr | undefined>();
const MAX_PARSED = 1_000;
/** Longer ones are rare. */
const MAX_KEPT = 500;

function parseAnew(expression: string): Expr | undefined {
  try {
    return new Parser(new Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
  } catch {
    return undefined;
  }
}

/** What an expression may name where it stands, beside GitHub's own functions. */
export interface Names {
  readonly contexts: readonly string[];
  readonly hashFiles: boolean;
}

/** The first context or function of an expression that GitHub knows, and not where it stands. */
export function firstUnknown(expression: string, { contexts, hashFiles }: Names) {
  const elsewhere = CONTEXTS.filter((name) => !contexts.includes(name));
  const text = expression.toLowerCase();
  return (hashFiles ? elsewhere : [...elsewhere, HASH_FILES]).find(
    (name) =>
      text.includes(name.toLowerCase()) &&
      parse(expression) !== undefined &&
      !isParsedWithout(name, expression),
  );
}

function isParsedWithout(name: string, expression: string): boolean {
  const contexts = CONTEXTS.filter((one) => one !== name);
  const functions = FUNCTIONS.filter((one) => one.name !== name);
  try {
    new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse();
    return true;
  } catch {
    return false;
  }
}

/** A literal's text; the library undoubles only the first quote of a string, so that is done here. */
export function literalOf(expr: Literal): string {
  if (expr.token.type === TokenType.STRING)
    return expr.token.lexeme.slice(1, -1).replaceAll("''", "'");
  return expr.literal.coerceString();
}

export function isString(expr: Literal): boolean {
  return expr.token.type === TokenType.STRING || expr.token.type === TokenType.IDENTIFIER;
}

export function isBooleanLiteral(expr: Expr): expr is Literal {
  return (
    expr instanceof Literal &&
    (expr.token.type === TokenType.TRUE || expr.token.type === TokenType.FALSE)
  );
}

export function ungroup(expr: Expr): Expr {
  let inner = expr;
  while (inner instanceof Grouping) inner = inner.group;
  return inner;
}

export function functionName(expr: FunctionCall): string {
  return expr.functionName.lexeme.toLowerCase();
}

/** `secrets.X['y'].*`: the context, lower-cased, and what is asked of it, outermost first. */
export interface Access {
  readonly context: string;
  readonly path: readonly Expr[];
}

export function access(expr: Expr): Access | undefined {
  const path: Expr[] = [];
  let inner = ungroup(expr);
  while (inner instanceof IndexAccess) {
    path.unshift(inner.index);
    inner = ungroup(inner.expr);
  }
  if (!(inner instanceof ContextAccess)) return undefined;
  return { context: inner.name.lexeme.toLowerCase(), path };
}

export {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
export { Star, TokenType };
