import { asking } from './expression.ts';
import type { Scope } from './scope.ts';
import { type Expr, Logical, parse, TokenType, ungroup } from './syntax.ts';
import { readTemplate } from './template.ts';
import { type Ask, type Truth, truth } from './truth.ts';
import { textOf } from './written.ts';

/**
 * What of an `if:` is still open on starts of which this much is known: without what holds on each of
 * them, and without the ways that none of them can go. The whole of it where nothing is left, or where
 * it is no expression.
 */
export function openPart(text: string, starts: readonly Scope[]): string {
  const [only, ...more] = readTemplate(text.trim());
  const written = only?.kind === 'expression' ? only.expression : text.trim();
  const expr = more.length > 0 || text.length > LONGEST ? undefined : parse(written);
  if (expr === undefined || starts.length === 0) return text;
  const left = openIn(expr, starts.map(asking));
  return left === undefined ? text : textOf(left);
}

/** Longer ones are written by nobody who wants them read. */
const LONGEST = 4000;

/** What is nested deeper is told as a whole: each way is looked at twice. */
const DEEPEST = 5;

/** Undefined where nothing of it is open: it holds on each of them. */
function openIn(expression: Expr, starts: readonly Ask[], depth = 0): Expr | undefined {
  const expr = ungroup(expression);
  if (depth > DEEPEST) return expr;
  if (!(expr instanceof Logical)) return holds(expr, starts, 'always') ? undefined : expr;
  if (expr.operator.type === TokenType.AND)
    return joined(
      expr,
      expr.args.flatMap((arg) => openIn(arg, starts, depth + 1) ?? []),
    );
  const ways = expr.args.filter((arg) => !holds(arg, starts, 'never'));
  if (ways.length === 0 || ways.some((way) => holds(way, starts, 'always'))) return undefined;
  return joined(
    expr,
    ways.map((way) => wayOf(way, starts, depth + 1)),
  );
}

/** `github.event_name == 'issues' && …`: the event need not be told where the rest holds on no other. */
function wayOf(way: Expr, starts: readonly Ask[], depth: number): Expr {
  const own = starts.filter((start) => truth(way, start) !== 'never');
  const others = starts.filter((start) => !own.includes(start));
  const rest = openIn(way, own, depth);
  return rest !== undefined && holds(rest, others, 'never')
    ? rest
    : (openIn(way, starts, depth) ?? way);
}

function holds(expr: Expr, starts: readonly Ask[], wanted: Truth): boolean {
  return starts.every((start) => truth(expr, start) === wanted);
}

function joined({ operator }: Logical, args: readonly Expr[]): Expr | undefined {
  const [only] = args;
  return args.length > 1 ? new Logical(operator, [...args]) : only;
}
