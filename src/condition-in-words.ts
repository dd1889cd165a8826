import { listed } from './listed.ts';
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
} from './workflow/syntax.ts';

/** A part of what has to hold: `if …`, `unless …`, `only …`; all the parts have to. */
export interface Clause {
  readonly kind: 'if' | 'unless' | 'only';
  /** Goes on from the kind. */
  readonly words: string;
}

/** An `if:` as people say it. Undefined where something of it has no words here. */
export function clausesOf(condition: string): readonly Clause[] | undefined {
  const expr = parse(condition);
  const parts = expr && conjunction(expr);
  if (parts === undefined || parts.length === 0) return undefined;
  return merged(parts).map(({ kind, head, objects, tail }) => ({
    kind,
    words: `${head}${listed(objects, 'or')}${tail}`,
  }));
}

/** `the comment contains` + `/ask` + ``: what stands around the names can have several. */
interface Part {
  readonly kind: Clause['kind'];
  readonly head: string;
  readonly objects: readonly string[];
  readonly tail: string;
}

function conjunction(expr: Expr): readonly Part[] | undefined {
  const inner = ungroup(expr);
  if (isAboutTheRun(inner)) return [];
  const neither = inner instanceof Unary ? ungroup(inner.expr) : undefined;
  if (neither instanceof Logical && neither.operator.lexeme === '||')
    return known(neither.args.map((arg) => negated(single(arg))));
  if (!(inner instanceof Logical)) {
    const one = single(inner);
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
  return all !== undefined && alike === true ? merged(all, 'if') : undefined;
}

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
    return of instanceof FunctionCall && functionName(of) === 'cancelled';
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
  const found = equal(pathOf(what), ungroup(to));
  return operator.lexeme === '==' ? found : negated(found);
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
const FORK = plain('the pull request is from a fork');

/** What is true or not. */
function truth(path: string): Part | undefined {
  switch (path) {
    case 'github.event.pull_request.draft':
      return plain('it is a draft');
    case 'github.event.pull_request.merged':
      return plain('it was merged');
    case 'github.event.pull_request.head.repo.fork':
      return FORK;
    case 'github.event.issue.pull_request':
      return plain('the comment is on a pull request');
    default:
      return undefined;
  }
}

/** A place of the run that has this name. */
function named(path: string, name: string): Part | undefined {
  if (name === '') return undefined;
  const [, of = '', what] = /^github\.event\.([\w*]+)\.user\.(login|type)$/.exec(path) ?? [];
  const thing = THINGS[of];
  if (thing !== undefined && what === 'login') return about(`${thing} is `, `${quoted(name)}’s`);
  if (thing !== undefined && what === 'type' && name === 'Bot') return plain(`${thing} is a bot’s`);
  switch (path) {
    case 'github.repository':
      return { kind: 'only', head: 'in ', objects: [quoted(name)], tail: ', not in forks' };
    case 'github.repository_owner':
      return { kind: 'only', head: 'in repositories of ', objects: [quoted(name)], tail: '' };
    case 'github.event.sender.type':
      return name === 'Bot' ? plain('a bot does it') : undefined;
    case 'github.actor':
    case 'github.triggering_actor':
    case 'github.event.sender.login':
      return about('', quoted(name), ' does it');
    case 'github.event.label.name':
      return about('the label is ', quoted(name));
    case 'github.event.workflow_run.conclusion':
      return ENDS[name] === undefined ? undefined : plain(`that run ${ENDS[name]}`);
    case 'github.ref': {
      const [, kind, ref] = /^refs\/(head|tag)s\/(.+)$/.exec(name) ?? [];
      return ref === undefined
        ? undefined
        : about(`the ${kind === 'tag' ? 'tag' : 'branch'} is `, quoted(ref));
    }
    default: {
      const text = TEXTS[path] ?? textOf(path);
      return text === undefined ? undefined : about(`${text} is `, quoted(name));
    }
  }
}

const ENDS: Readonly<Record<string, string>> = { success: 'succeeded', failure: 'failed' };

const THINGS: Readonly<Record<string, string>> = {
  comment: 'the comment',
  issue: 'the issue',
  pull_request: 'the pull request',
  review: 'the review',
  discussion: 'the discussion',
  '*': 'it',
};

const TEXTS: Readonly<Record<string, string>> = {
  'github.event.head_commit.message': 'the commit’s message',
  'github.head_ref': 'the branch of the pull request',
  'github.event.pull_request.head.ref': 'the branch of the pull request',
  'github.event.workflow_run.head_branch': 'the branch of that run',
};

function textOf(path: string): string | undefined {
  const [, of = '', what] = /^github\.event\.(\w+)\.(body|title)$/.exec(path) ?? [];
  const thing = THINGS[of];
  if (thing === undefined) return undefined;
  return what === 'title' ? `the title of ${thing}` : thing;
}

const VERBS: Readonly<Record<string, string>> = {
  contains: 'contains',
  startswith: 'begins with',
  endswith: 'ends with',
};

function called(call: FunctionCall): Part | undefined {
  const [where, what] = call.args.map(ungroup);
  const verb = VERBS[functionName(call)];
  if (verb === undefined || where === undefined || what === undefined) return undefined;
  if (verb === 'contains' && where instanceof FunctionCall) return writtenBy(where, what);
  if (!(what instanceof Literal) || literalOf(what) === '') return undefined;
  const path = pathOf(where);
  const [, of = ''] = /^github\.event\.([\w*]+)\.labels\.\*\.name$/.exec(path) ?? [];
  const labelled = verb === 'contains' ? THINGS[of] : undefined;
  if (labelled !== undefined) return about(`${labelled} has the label `, quoted(literalOf(what)));
  const text = TEXTS[path] ?? textOf(path);
  return text === undefined ? undefined : about(`${text} ${verb} `, quoted(literalOf(what)));
}

/** `contains(fromJSON('["OWNER","MEMBER"]'), github.event.comment.author_association)` */
function writtenBy(list: FunctionCall, what: Expr): Part | undefined {
  const [json] = list.args.map(ungroup);
  const [, of = ''] = /^github\.event\.(\w+)\.author_association$/.exec(pathOf(what)) ?? [];
  const thing = THINGS[of];
  if (functionName(list) !== 'fromjson' || !(json instanceof Literal) || thing === undefined)
    return undefined;
  const roles = literalOf(json).match(/[A-Z_]+/g) ?? [];
  const by = roles.flatMap((role) => ROLES[role] ?? []);
  return by.length > 0 && by.length === roles.length
    ? plain(`${thing} is by ${listed(by, 'or')}`)
    : undefined;
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const ROLES: Readonly<Record<string, string>> = {
  OWNER: 'the owner',
  MEMBER: 'a member',
  COLLABORATOR: 'a collaborator',
  CONTRIBUTOR: 'a contributor',
};

/** `github.event.comment.body`, lower-cased; empty where it is no such place. */
function pathOf(expr: Expr): string {
  const found = access(expr);
  if (found === undefined) return '';
  const steps = found.path.map((one) =>
    one instanceof Literal ? literalOf(one).toLowerCase() : one instanceof Star ? '*' : '?',
  );
  return [found.context, ...steps].join('.');
}

function about(head: string, object: string, tail = ''): Part {
  return { kind: 'if', head, objects: [object], tail };
}

function plain(head: string): Part {
  return { kind: 'if', head, objects: [], tail: '' };
}

function quoted(name: string): string {
  return `\`${name}\``;
}
