import { listed } from '../../support/listed.ts';
import {
  access,
  Binary,
  type Expr,
  FunctionCall,
  functionName,
  isBooleanLiteral,
  Literal,
  Logical,
  literalOf,
  parse,
  Star,
  TokenType,
  Unary,
  ungroup,
} from '../syntax.ts';
import { textOf } from '../written.ts';
import {
  about,
  FORK,
  named,
  type Part,
  plain,
  quoted,
  ROLES,
  THINGS,
  textAt,
  truth,
} from './place.ts';

/** A part of what has to hold: `if …`, `unless …`, `only …`; all the parts have to. */
export interface Clause {
  readonly kind: 'if' | 'unless' | 'only';
  /** Goes on from the kind. */
  readonly words: string;
  /** As it is written. */
  readonly code?: true;
}

/** An `if:` as people say it. Undefined where something of it has no words here. */
export function clausesOf(condition: string): readonly Clause[] | undefined {
  const expr = parse(condition);
  const parts = expr && conjunction(expr);
  if (parts === undefined || parts.length === 0) return undefined;
  // What has no words and is short is read as a whole.
  const isShort = parts.length === 1 || condition.length <= LONGEST_WRITTEN;
  if (isShort && parts.every(({ code }) => code === true)) return undefined;
  return merged(parts).map((part) => ({
    kind: part.kind,
    words: wordsOf(part),
    ...(part.code && { code: part.code }),
  }));
}

function wordsOf({ head, objects, tail }: Part): string {
  return `${head}${listed(objects, 'or')}${tail}`;
}

function conjunction(expr: Expr): readonly Part[] | undefined {
  const inner = ungroup(expr);
  if (isAboutTheRun(inner)) return [];
  const neither = inner instanceof Unary ? ungroup(inner.expr) : undefined;
  if (neither instanceof Logical && neither.operator.lexeme === '||')
    return known(neither.args.map((arg) => negated(single(arg))));
  if (!(inner instanceof Logical)) {
    const one = single(inner) ?? asWritten(inner);
    return one && [one];
  }
  if (inner.operator.lexeme === '||') return alternatives(inner);
  return known(inner.args.map(conjunction))?.flat();
}

function known<T>(all: readonly (T | undefined)[]): readonly T[] | undefined {
  return all.every((one) => one !== undefined) ? all : undefined;
}

/** One of several words for the same: `contains(a, 'x') || contains(a, 'y')`. */
function alternatives({ args }: Logical): readonly Part[] | undefined {
  const all = known(args.map(single));
  const alike = all?.every((one) => one.kind === 'if' && isAlike(one, all[0]));
  return all !== undefined && alike === true ? merged(all, 'if') : either(args);
}

/** More ways in one sentence, or more in one of them, are read where they stand. */
const [MOST_WAYS, MOST_PARTS] = [4, 3];

/** Goes on with all that stands behind it. */
export const EITHER = 'either ';

/** `either the label is `a` and it is no draft or the comment contains `/b``: ways of which one is enough. */
function either(args: readonly Expr[]): readonly Part[] | undefined {
  const ways = known(args.map((arg) => known(conjunction(arg)?.map(affirmed) ?? [undefined])));
  if (ways === undefined || ways.some((way) => way.length === 0 || way.length > MOST_PARTS))
    return undefined;
  const single = ways.filter((way) => way.length === 1).flat();
  const joined = ways.flatMap((way) =>
    way.length === 1 ? [] : [listed(merged(way, 'if').map(wordsOf))],
  );
  const told = [...merged(single, 'if').map(wordsOf), ...joined];
  if (told.length > MOST_WAYS) return undefined;
  const code = ways.flat().some((one) => one.code === true) ? { code: true as const } : {};
  const words = joined.length > 0 ? told.join(', or ') : listed(told, 'or');
  return [{ ...plain(`${EITHER}${words}`), ...code }];
}

/** What may not be said as what has to be. */
function affirmed(part: Part): Part | undefined {
  switch (part.kind) {
    case 'if':
      return part.head.startsWith(EITHER) ? undefined : part;
    case 'unless': {
      const head = part.head.replace(/^([^`]*?) (is|was) /, '$1 $2 not ');
      return head === part.head || part.objects.length > 1
        ? undefined
        : { ...part, kind: 'if', head };
    }
    case 'only':
      return undefined;
    default:
      return part.kind satisfies never;
  }
}

/** A part for which there are no words, where it is short. */
function asWritten(expr: Expr): Part | undefined {
  const text = textOf(expr);
  if (text.length > LONGEST_WRITTEN || text.includes('`')) return undefined;
  return { ...plain(quoted(text)), code: true };
}

const LONGEST_WRITTEN = 70;

/** What none may be is said as one that may not: neither x nor y. */
function merged(parts: readonly Part[], kind: Part['kind'] = 'unless'): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const at = found.findIndex((one) => part.kind === kind && isAlike(one, part));
    const before = found[at];
    if (before === undefined) found.push(part);
    else found[at] = { ...before, objects: [...before.objects, ...part.objects] };
  }
  return found;
}

function isAlike(one: Part, other: Part | undefined): boolean {
  return (
    one.objects.length > 0 &&
    one.kind === other?.kind &&
    one.head === other.head &&
    one.tail === other.tail
  );
}

/** `always() && …`: how the run went so far is no condition of what started it. */
function isAboutTheRun(expr: Expr): boolean {
  if (expr instanceof Unary) {
    const of = ungroup(expr.expr);
    return of instanceof FunctionCall && ['cancelled', 'failure'].includes(functionName(of));
  }
  return expr instanceof FunctionCall && ['success', 'always'].includes(functionName(expr));
}

function single(expr: Expr): Part | undefined {
  const inner = ungroup(expr);
  if (inner instanceof Unary) return negated(single(inner.expr));
  if (inner instanceof FunctionCall) return called(inner);
  if (inner instanceof Binary) return compared(inner);
  return truth(pathOf(inner));
}

function negated(part: Part | undefined): Part | undefined {
  if (part === undefined) return undefined;
  switch (part.kind) {
    case 'if':
      return { ...part, kind: 'unless' };
    case 'unless':
      return { ...part, kind: 'if' };
    case 'only':
      return { ...part, kind: 'unless', head: `it runs ${part.head}`, tail: '' };
    default:
      return part.kind satisfies never;
  }
}

function compared({ left, operator, right }: Binary): Part | undefined {
  if (operator.lexeme !== '==' && operator.lexeme !== '!=') return undefined;
  const [what, to] = ungroup(left) instanceof Literal ? [right, left] : [left, right];
  const found = isHashed(what, to) ? negated(single(what)) : equal(pathOf(what), ungroup(to));
  return operator.lexeme === '==' ? found : negated(found);
}

/** `hashFiles('a') == ''` */
function isHashed(what: Expr, to: Expr): boolean {
  const [call, text] = [ungroup(what), ungroup(to)];
  return (
    call instanceof FunctionCall &&
    functionName(call) === 'hashfiles' &&
    text instanceof Literal &&
    literalOf(text) === ''
  );
}

/** `hashFiles('a', 'b')`: empty where there is none of them. */
function filesThere(args: readonly Expr[]): Part | undefined {
  const names = args.map(ungroup).map((one) => (one instanceof Literal ? literalOf(one) : ''));
  return names.length === 0 || names.some((one) => one === '' || one.startsWith('!'))
    ? undefined
    : { kind: 'if', head: 'there is ', objects: names.map(quoted), tail: '' };
}

function equal(path: string, to: Expr): Part | undefined {
  if (isBooleanLiteral(to)) {
    const yes = truth(path);
    return literalOf(to) === 'true' ? yes : negated(yes);
  }
  if (to instanceof Literal)
    return to.token.type === TokenType.NULL ? negated(truth(path)) : named(path, literalOf(to));
  const pair = [path, pathOf(to)];
  return pair.includes('github.repository') && pair.some((one) => FROM.test(one))
    ? negated(FORK)
    : undefined;
}

const FROM = /^github\.event\.pull_request\.head\.repo\.full_name$/;

const VERBS: Readonly<Record<string, string>> = {
  contains: 'contains',
  startswith: 'begins with',
  endswith: 'ends with',
};

function called(call: FunctionCall): Part | undefined {
  const [where, what] = call.args.map(ungroup);
  if (functionName(call) === 'hashfiles') return filesThere(call.args);
  if (functionName(call) === 'failure') return plain('an earlier step or job failed');
  const verb = VERBS[functionName(call)];
  if (verb === undefined || where === undefined || what === undefined) return undefined;
  if (verb === 'contains' && where instanceof FunctionCall) return writtenBy(where, what);
  if (!(what instanceof Literal) || literalOf(what) === '') return undefined;
  const path = pathOf(where);
  if (path === 'github.actor' && literalOf(what) === '[bot]') return plain('a bot does it');
  if (path === 'needs.*.result' && literalOf(what) === 'failure')
    return plain('a job that it needs failed');
  const [, of = ''] = /^github\.event\.([\w*]+)\.labels\.\*\.name$/.exec(path) ?? [];
  const labelled = verb === 'contains' ? THINGS[of] : undefined;
  if (labelled !== undefined) return about(`${labelled} has the label `, quoted(literalOf(what)));
  const text = textsAt(where, textAt);
  return text === undefined ? undefined : about(`${text} ${verb} `, quoted(literalOf(what)));
}

/** `contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)` */
function writtenBy(list: FunctionCall, what: Expr): Part | undefined {
  const [json] = list.args.map(ungroup);
  const thing = textsAt(what, (path) => {
    const [, of = ''] = /^github\.event\.(\w+)\.author_association$/.exec(path) ?? [];
    return THINGS[of];
  });
  if (functionName(list) !== 'fromjson' || !(json instanceof Literal) || thing === undefined)
    return undefined;
  const roles = literalOf(json).match(/[A-Z_]+/g) ?? [];
  const by = roles.flatMap((role) => ROLES[role] ?? []);
  return by.length > 0 && by.length === roles.length
    ? plain(`${thing} is by ${listed(by, 'or')}`)
    : undefined;
}

/** `the comment or the issue`, of `github.event.comment.body || github.event.issue.body`: the one that there is. */
function textsAt(expr: Expr, textOfOne: (path: string) => string | undefined): string | undefined {
  const inner = ungroup(expr);
  const several = inner instanceof Logical && inner.operator.lexeme === '||';
  const all = known((several ? inner.args : [inner]).map((one) => textOfOne(pathOf(one))));
  return all && listed([...new Set(all)], 'or');
}

/** `github.event.comment.body`, lower-cased but for names that are told; empty where it is no such place. */
function pathOf(expr: Expr): string {
  const found = access(expr);
  if (found === undefined) return '';
  const isNamed = found.context === 'steps' || found.context === 'needs';
  const steps = found.path.map((one, index) => {
    if (!(one instanceof Literal)) return one instanceof Star ? '*' : '?';
    // `steps.NAME.outputs.NAME`
    return isNamed && index !== 1 ? literalOf(one) : literalOf(one).toLowerCase();
  });
  return [found.context, ...steps].join('.');
}
