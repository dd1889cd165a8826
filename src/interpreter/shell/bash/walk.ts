import type {
  AndOr,
  ArithmeticFor,
  Case,
  CommandNode,
  CompoundList,
  For,
  If,
  Pipeline,
  PipelineNode,
  Redirected,
  Select,
  Statement,
  TestCommand,
  TestExpression,
  Word,
} from 'unbash';
import type { Way } from '../../../report/every-way.ts';
import type { Command, Text } from '../script.ts';
import { isPattern, literal, literalOf } from '../text.ts';
import { callFunction, readerIn } from './inner.ts';
import { unsettle, withoutWays } from './perhaps.ts';
import { around, readRedirects } from './redirects.ts';
import { conditional, forked, type Scope, subshell, within } from './scope.ts';
import { emit, readSimple, silent } from './simple.ts';
import { endsAt, isAlwaysTrue, isNegated, isTest } from './tests.ts';
import { fieldsOf, textOf } from './words.ts';

const INNER = {
  reader: readerIn(walk),
  callFunction: callFunction(readNode),
};
const NOTHING = { redirects: [], stdin: undefined, taken: new Set<number>() };

/** Reads statements in order; commands go to the run's list. */
export function walk(statements: readonly Statement[], scope: Scope): void {
  for (const { command } of statements) {
    if (command.type === 'AndOr') readAndOr(command, scope);
    else readPipelineNode(command, scope);
  }
}

function readList(list: CompoundList, scope: Scope): void {
  walk(list.commands, scope);
}

/** Right of `||` only a failure leads, right of `&&` only an answer when the left side asks. */
function readAndOr(node: AndOr, scope: Scope): void {
  let asked = false;
  const passes = passesOfEach(node, scope);
  node.commands.forEach((command, index) => {
    const or = index > 0 && node.operators[index - 1] === '||';
    const holds = or || asked;
    const way = holds ? { of: { ways: 2 }, way: 0 } : undefined;
    const isLast = index === node.commands.length - 1;
    const place = within(conditional(scope, holds), {
      asked: scope.asked || !isLast,
      passes: passes[index],
    });
    perhaps(scope, way, () => readPipelineNode(command, place));
    asked ||= isTest(command);
  });
}

/** `A && B || exit 1`: what comes behind runs only where both end well; `! A || ! B` that must fail: only where neither does. */
function passesOfEach({ commands, operators }: AndOr, scope: Scope): readonly Command['passes'][] {
  const or = operators.indexOf('||');
  const left = commands[or + 1];
  const ends = or >= 0 && left !== undefined && isOwnShell(scope) && endsBadly(left, true, scope);
  const all = scope.passes === 'success' ? '&&' : '||';
  const isPassedOn = scope.passes !== undefined && operators.every((one) => one === all);
  return commands.map((_, index) => {
    if (isPassedOn) return scope.passes;
    return ends && index <= or ? 'success' : undefined;
  });
}

/** Where an `exit` ends the script, and is come to in any case. */
function isOwnShell({ conditional, subshells }: Scope): boolean {
  return !conditional && subshells.length === 0;
}

/** `exit 1`, `{ echo …; exit 1; }`, a function of the script's that does so; `exit` alone right behind a failure. */
function endsBadly(
  node: CommandNode | PipelineNode | CompoundList,
  behind: boolean,
  scope: Scope,
): boolean {
  switch (node.type) {
    case 'Command': {
      const name = node.name?.value;
      const [status] = node.args.map((arg) => arg.text);
      if (name === 'exit') return status === undefined ? behind : /^[1-9]\d*$/.test(status);
      const called = name === undefined ? undefined : scope.state.functions.get(name)?.body;
      return called?.type === 'BraceGroup' && listEndsBadly(called.body);
    }
    case 'BraceGroup':
      return listEndsBadly(node.body, scope);
    case 'CompoundList':
      return listEndsBadly(node, scope);
    default:
      return false;
  }
}

/** Nothing stands around its `exit`, and none before it ends well. */
function listEndsBadly(list: CompoundList, scope?: Scope): boolean {
  for (const { command } of list.commands) {
    if (command.type !== 'Command' || command.name?.value === 'return') return false;
    if (command.name?.value === 'exit') return /^[1-9]\d*$/.test(command.args[0]?.text ?? '');
    if (scope !== undefined && endsBadly(command, false, scope)) return true;
  }
  return false;
}

/** What may be passed over: behind it nobody knows what was assigned in it. A loop counts as one turn. */
function perhaps({ state, run }: Scope, way: Way | undefined, read: () => void): void {
  const since = state.assigned.length;
  read();
  if (way !== undefined) unsettle(state, since, way, run.budget);
}

function readPipelineNode(node: PipelineNode, scope: Scope): void {
  if (node.type === 'Pipeline') readPipeline(node, scope);
  else readNode(node, scope);
}

const OPPOSITE = { success: 'failure', failure: 'success', none: undefined } as const;

function readPipeline(node: Pipeline, scope: Scope): void {
  const last = node.commands.length - 1;
  const isNot = isNegated(node);
  let stage: readonly Command[] | undefined;
  node.commands.forEach((command, index) => {
    const outputs: Command[] = [];
    const from = stage?.at(-1);
    const stdin = from && stage ? ({ kind: 'pipe', from, stage } as const) : undefined;
    const changes: Partial<Scope> = {
      outputs,
      asked: scope.asked || isNot || index < last,
      passes: index < last ? undefined : isNot ? OPPOSITE[scope.passes ?? 'none'] : scope.passes,
      stdin: index === 0 ? scope.stdin : stdin,
      outer:
        index === last
          ? scope.outer.filter((one) => index === 0 || one.redirect.descriptor !== 0)
          : scope.outer.filter((one) => one.redirect.descriptor !== 1),
    };
    readNode(command, last > 0 ? subshell(scope, changes) : within(scope, changes));
    stage = outputs;
  });
  if (stage) scope.outputs.push(...stage);
}

function readNode(node: CommandNode | CompoundList, given: Scope): void {
  // Of several commands nobody says which of them an `exit` behind them speaks of.
  const scope =
    given.passes === undefined || SINGLE.has(node.type)
      ? given
      : within(given, { passes: undefined });
  scope.run.budget.spend(1);
  switch (node.type) {
    case 'Command':
      readSimple(node, scope, INNER);
      return;
    case 'CompoundList':
      readList(node, scope);
      return;
    case 'BraceGroup':
      readList(node.body, scope);
      return;
    case 'Subshell':
      readList(node.body, subshell(scope));
      return;
    case 'Redirected':
      readRedirected(node, scope);
      return;
    case 'If':
      readIf(node, scope);
      return;
    case 'While': {
      const until = node.kind === 'while' ? endsAt(node.clause.commands) : undefined;
      const inside = within(scope, { loop: true, until });
      readList(node.clause, within(inside, { asked: true }));
      const always = node.kind === 'while' && isAlwaysTrue(node.clause.commands);
      readList(node.body, conditional(inside, !always));
      return;
    }
    case 'For':
    case 'Select':
      readFor(node, scope);
      return;
    case 'ArithmeticFor':
      readList((node satisfies ArithmeticFor).body, within(scope, { loop: true }));
      return;
    case 'Case':
      readCase(node, scope);
      return;
    case 'Function':
      scope.state.functions.set(node.name.value, { body: node.body, source: scope.source });
      return;
    case 'Coproc':
      readNode(node.body, subshell(scope));
      return;
    case 'TestCommand':
      readTest(node, scope);
      return;
    case 'ArithmeticCommand':
      scope.run.settled.counts(node.body);
      return;
    default:
      node satisfies never;
  }
}

const SINGLE: ReadonlySet<string> = new Set(['Command', 'Redirected', 'TestCommand']);

function readRedirected(node: Redirected, scope: Scope): void {
  const own = readRedirects(node.redirects, INNER.reader(scope));
  readNode(node.command, within(scope, around(own, scope)));
}

function readIf(node: If, scope: Scope): void {
  const branch = conditional(scope, true);
  const of = { ways: node.elif.length + 2 };
  const on = (way: number): Scope => (node.else ? forked(scope, { of, way }) : branch);
  readList(node.clause, within(scope, { asked: true, passes: passesOf(node, scope) }));
  const always = isAlwaysTrue(node.clause.commands);
  const then = always ? undefined : { of, way: 0 };
  perhaps(scope, then, () => readList(node.then, always ? scope : on(0)));
  for (const [at, part] of node.elif.entries()) {
    const asked = { of: { ways: 2 }, way: 0 };
    perhaps(scope, asked, () => readList(part.clause, within(branch, { asked: true })));
    perhaps(scope, { of, way: at + 1 }, () => readList(part.then, on(at + 1)));
  }
  const { else: last } = node;
  const way = of.ways - 1;
  if (last) perhaps(scope, { of, way }, () => readList(last, on(way)));
}

/** `if ! A; then exit 1; fi`: how the condition ends where the script goes on behind it. */
function passesOf({ clause, then, elif, else: last }: If, scope: Scope): Command['passes'] {
  if (clause.commands.length !== 1 || !isOwnShell(scope)) return undefined;
  if (endsBadly(then, false, scope)) return 'failure';
  const isLeft = last !== undefined && elif.length === 0 && endsBadly(last, false, scope);
  return isLeft ? 'success' : undefined;
}

/** The body of a loop over words that stand there runs for sure; one word is the variable's value. */
function readFor(node: For | Select, scope: Scope): void {
  const reader = INNER.reader(scope);
  const listed = node.wordlist?.flatMap((word) => fieldsOf(word, reader));
  const words = (listed ?? scope.positional.words).map(withoutWays);
  const name = node.name.value;
  const before = scope.state.loops.get(name);
  scope.run.settled.fills(name);
  scope.state.loops.set(name, turnsOf(words) ?? [{ kind: 'unknown', text: `$${name}` }]);
  const inside = within(scope, { loop: true });
  const holds = !words.some(isThere) && !counts(node.wordlist);
  readList(node.body, conditional(inside, holds));
  if (before) scope.state.loops.set(name, before);
  else scope.state.loops.delete(name);
}

/** More turns than this say nothing that a reader could follow. */
const MOST_TURNS = 16;

/** What the variable of a loop over words that stand there holds: each in turn. */
function turnsOf(words: readonly Text[]): Text | undefined {
  const [only, ...more] = words;
  if (only === undefined || words.length > MOST_TURNS) return undefined;
  if (more.length === 0)
    return isPattern(only) ? [{ kind: 'each', texts: words }] : isOpen(only) ? undefined : only;
  // A variable may hold several words.
  const plain = words.every((word) => literalOf(word) !== undefined || isPattern(word));
  return plain ? [{ kind: 'each', texts: words }] : undefined;
}
const OPEN: ReadonlySet<string> = new Set(['unknown', 'command', 'arguments']);

function isThere(word: Text): boolean {
  return word.some((piece) => piece.kind === 'literal' && piece.text !== '');
}

function isOpen(word: Text): boolean {
  return word.some(({ kind }) => OPEN.has(kind));
}

/** `{1..3}`, `$(seq 3)` */
function counts(words: readonly Word[] | undefined): boolean {
  return words?.some(({ text }) => /^(?:\{\d+\.\.\d+\}|[$`]\(?seq\s)/.test(text)) ?? false;
}

function readCase(node: Case, scope: Scope): void {
  const reader = INNER.reader(scope);
  const word = textOf(node.word, reader);
  // Bash's `;&` goes on with the next way.
  const apart = node.items.every(({ terminator = ';;' }) => terminator === ';;');
  const ways = node.items.map(({ pattern }) => pattern.map((one) => textOf(one, silent(reader))));
  const of = { word, ways };
  const isWhole = apart && (node.items.at(-1)?.pattern.some(({ text }) => text === '*') ?? false);
  const fork = { ways: node.items.length + (isWhole ? 0 : 1) };
  for (const [way, item] of node.items.entries()) {
    const branches = apart ? [...scope.branches, { of, way }] : scope.branches;
    const inside = within(scope, { branches });
    const on = isWhole ? forked(inside, { of: fork, way }) : conditional(inside, true);
    perhaps(scope, { of: fork, way }, () => readList(item.body, on));
  }
}

/** `[[ … ]]` as a command, with the words it compares. */
function readTest(node: TestCommand, scope: Scope): void {
  const reader = INNER.reader(scope);
  const words = wordsOfTest(node.expression).flatMap((word) => fieldsOf(word, reader));
  const { expression } = node;
  // Of one comparison its sign is told; of several nobody says which word belongs to which.
  if (expression.type === 'TestBinary' && words.length === 2)
    words.splice(1, 0, literal(expression.operator));
  emit(node, [literal('[['), ...words], [], NOTHING, scope);
}

function wordsOfTest(expression: TestExpression): readonly Word[] {
  switch (expression.type) {
    case 'TestUnary':
      return [expression.operand];
    case 'TestBinary':
      return [expression.left, expression.right];
    case 'TestLogical':
      return expression.operands.flatMap(wordsOfTest);
    case 'TestNot':
      return wordsOfTest(expression.operand);
    case 'TestGroup':
      return wordsOfTest(expression.expression);
    default:
      return expression satisfies never;
  }
}
