import { type Expr, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import {
  type Binary,
  type ContextAccess,
  type ExprVisitor,
  type FunctionCall,
  type Grouping,
  type IndexAccess,
  Literal,
  type Logical,
  type Unary,
} from '@actions/expressions/ast';
import { CONTEXTS } from './syntax.ts';

/**
 * What a condition's parts can be while a stranger's event runs:
 * a known text, one of several, a text that equals no name anybody would write (`alien`: the
 * stranger's login, the fork's name), one of which only the beginning is known, what the event does not
 * carry, a list, a place in a context, or nothing known.
 */
export type Part =
  | { readonly kind: 'known'; readonly text: string; readonly truthy: boolean }
  | { readonly kind: 'one-of'; readonly texts: readonly string[] }
  | { readonly kind: 'alien' }
  | { readonly kind: 'begins'; readonly with: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'unknown' };

export type Knowledge = (path: string) => Part | undefined;

export interface Outcome {
  /** Undefined where the files do not decide. */
  readonly holds: boolean | undefined;
  /** Outputs of jobs and steps that have a say; they may ask who triggered the run. */
  readonly asks: readonly string[];
}

const UNKNOWN: Part = { kind: 'unknown' };
const STATUS = ['always', 'success', 'failure', 'cancelled', 'hashFiles'].map((name) => ({
  name,
  minArgs: 0,
  maxArgs: 255,
}));

/** Whether an `if:` holds, given what is known; an unreadable one decides nothing. */
export function evaluateCondition(condition: string, knowledge: Knowledge): Outcome {
  const expression = bare(condition);
  if (expression === undefined) return { holds: undefined, asks: [] };
  try {
    const functions = [...Object.values(wellKnownFunctions), ...STATUS];
    const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
    const visitor = new ConditionVisitor(knowledge);
    const holds = truth(visitor.value(tree));
    return { holds, asks: [...visitor.asks] };
  } catch {
    return { holds: undefined, asks: [] };
  }
}

/** A condition about the run so far, not about what started it. */
export function asksOnlyHowItWent(condition: string): boolean {
  return /^\s*(?:\$\{\{)?\s*(?:always\(\)|success\(\)|!\s*cancelled\(\))\s*(?:\}\})?\s*$/.test(
    condition,
  );
}

/** Braces around the whole are optional. Text beside them makes a text, which GitHub takes as true. */
function bare(condition: string): string | undefined {
  const text = condition.trim();
  if (!text.includes('${{')) return text;
  const whole = text.startsWith('${{') && text.endsWith('}}') && text.indexOf('${{', 3) < 0;
  return whole ? text.slice(3, -2) : undefined;
}

function truth(part: Part): boolean | undefined {
  switch (part.kind) {
    case 'known':
      return part.truthy;
    case 'truth':
      return part.truth;
    case 'one-of':
    case 'alien':
    case 'begins':
    case 'list':
      return true;
    case 'missing':
      return false;
    case 'path':
    case 'unknown':
      return undefined;
    default:
      return part satisfies never;
  }
}

function fromTruth(value: boolean | undefined): Part {
  return value === undefined ? UNKNOWN : { kind: 'truth', truth: value };
}

function known(text: string): Part {
  return { kind: 'known', text, truthy: text !== '' && text !== 'false' && text !== '0' };
}

/** GitHub compares texts without case. */
function equal(a: Part, b: Part): boolean | undefined {
  if (a.kind === 'missing' || b.kind === 'missing')
    return a.kind === 'missing' ? isNothing(b) : isNothing(a);
  if (a.kind === 'alien' || b.kind === 'alien') return a.kind === b.kind ? undefined : false;
  if (a.kind === 'begins' || b.kind === 'begins')
    return a.kind === 'begins' ? mayBe(a, b) : b.kind === 'begins' ? mayBe(b, a) : undefined;
  const left = texts(a);
  const right = texts(b);
  if (left === undefined || right === undefined) return undefined;
  const matches = left.flatMap((l) => right.map((r) => l.toLowerCase() === r.toLowerCase()));
  if (matches.every((m) => !m)) return false;
  return matches.every((m) => m) ? true : undefined;
}

/** What is not there counts as nothing, as 0 and as `false`. */
function isNothing(part: Part): boolean | undefined {
  if (part.kind === 'missing') return true;
  if (part.kind === 'truth') return !part.truth;
  if (part.kind === 'alien' || part.kind === 'begins') return false;
  const each = texts(part)?.map((text) =>
    text === '' ? true : text === 'false' || Number(text) === 0 ? undefined : false,
  );
  const [first] = each ?? [];
  return each?.every((one) => one === first) ? first : undefined;
}

/** Undefined where one of the texts begins so. */
function mayBe({ with: start }: Extract<Part, { kind: 'begins' }>, other: Part): false | undefined {
  const all = texts(other);
  return all?.every((text) => !text.toLowerCase().startsWith(start)) ? false : undefined;
}

/** `startsWith(github.ref, 'refs/tags/')` */
function startsWith(text: Part, start: Part): boolean | undefined {
  if (text.kind === 'alien') return false;
  const wanted = start.kind === 'known' ? start.text.toLowerCase() : undefined;
  if (wanted === undefined) return undefined;
  if (text.kind === 'missing') return wanted === '';
  if (text.kind !== 'begins') return undefined;
  if (text.with.startsWith(wanted)) return true;
  return wanted.startsWith(text.with) ? undefined : false;
}

function texts(part: Part): readonly string[] | undefined {
  if (part.kind === 'known') return [part.text];
  if (part.kind === 'one-of') return part.texts;
  if (part.kind === 'missing') return [''];
  return part.kind === 'truth' ? [String(part.truth)] : undefined;
}

class ConditionVisitor implements ExprVisitor<Part> {
  readonly asks = new Set<string>();
  readonly #knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /** The part with what is known of its path put in. */
  #resolve(part: Part): Part {
    if (part.kind !== 'path') return part;
    if (/^(needs|steps)\.[^.]+\.outputs\b/.test(part.path)) this.asks.add(part.path);
    return this.#knowledge(part.path) ?? part;
  }

  value(expression: Expr): Part {
    return this.#resolve(expression.accept(this));
  }

  visitLiteral({ literal }: Literal): Part {
    const text = literal.coerceString();
    return { kind: 'known', text, truthy: !['', 'false', '0'].includes(text) };
  }

  visitGrouping({ group }: Grouping): Part {
    return this.value(group);
  }

  visitUnary({ expr }: Unary): Part {
    const value = truth(this.value(expr));
    return fromTruth(value === undefined ? undefined : !value);
  }

  visitLogical({ operator, args }: Logical): Part {
    const decisive = operator.lexeme === '||';
    const values = args.map((arg) => truth(this.value(arg)));
    if (values.includes(decisive)) return fromTruth(decisive);
    return values.includes(undefined) ? UNKNOWN : fromTruth(!decisive);
  }

  visitBinary({ left, operator, right }: Binary): Part {
    const same = equal(this.value(left), this.value(right));
    if (operator.lexeme === '==') return fromTruth(same);
    if (operator.lexeme === '!=') return fromTruth(same === undefined ? undefined : !same);
    return UNKNOWN;
  }

  visitContextAccess({ name }: ContextAccess): Part {
    return { kind: 'path', path: name.lexeme.toLowerCase() };
  }

  visitIndexAccess({ expr, index }: IndexAccess): Part {
    const base = expr.accept(this);
    if (base.kind !== 'path') return UNKNOWN;
    const name = literalIndex(index);
    return { kind: 'path', path: `${base.path}.${name}` };
  }

  visitFunctionCall({ functionName, args }: FunctionCall): Part {
    const parts = args.map((arg) => this.value(arg));
    const [first = UNKNOWN, second = UNKNOWN] = parts;
    switch (functionName.lexeme.toLowerCase()) {
      case 'fromjson':
        return first.kind === 'known' ? parsed(first.text) : UNKNOWN;
      case 'contains':
        return fromTruth(contains(first, second));
      case 'startswith':
        return fromTruth(startsWith(first, second));
      case 'endswith':
        return first.kind === 'alien' ? fromTruth(false) : UNKNOWN;
      default:
        return UNKNOWN;
    }
  }
}

function literalIndex(index: Expr): string {
  return index instanceof Literal ? index.literal.coerceString().toLowerCase() : '*';
}

function parsed(text: string): Part {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return { kind: 'list', texts: value.map(String) };
    return typeof value === 'object' ? UNKNOWN : known(String(value));
  } catch {
    return UNKNOWN;
  }
}

/** A list without the text, or a text without it as a part. */
function contains(haystack: Part, needle: Part): boolean | undefined {
  if (haystack.kind === 'list' && haystack.texts.length === 0) return false;
  if (needle.kind === 'alien') return haystack.kind === 'alien' ? undefined : false;
  const wanted = texts(needle);
  const held = haystack.kind === 'list' ? haystack.texts : texts(haystack);
  if (wanted === undefined || held === undefined) return undefined;
  const whole = haystack.kind === 'list';
  const hits = wanted.map((w) =>
    held.some((h) =>
      whole ? h.toLowerCase() === w.toLowerCase() : h.toLowerCase().includes(w.toLowerCase()),
    ),
  );
  if (hits.every((hit) => !hit)) return false;
  return hits.every((hit) => hit) ? true : undefined;
}
