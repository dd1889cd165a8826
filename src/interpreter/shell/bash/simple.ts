import type { Command as CommandNode, Assignment as Written } from 'unbash';
import { utility } from '../../../knowledge/utilities.ts';
import type { Assignment, Command, Text } from '../script.ts';
import { shiftedBy } from '../shift.ts';
import { assignmentOf, commandName, joined, literal, literalOf, passedOn } from '../text.ts';
import { ownFrom, type Reader, type ShellState, wordsBehind } from './reader.ts';
import { around, type Redirected, readRedirects, withOuter } from './redirects.ts';
import { type Scope, within } from './scope.ts';
import { fieldsOf, textOf } from './words.ts';

/** How a simple command leads on to other commands; given by the walk over the tree. */
export interface Inner {
  reader(scope: Scope): Reader;
  callFunction(name: string, args: readonly Text[], scope: Scope): void;
}

export function readSimple(node: CommandNode, scope: Scope, inner: Inner): void {
  const reader = inner.reader(scope);
  const prefix = node.prefix.filter((part) => part.type === 'Assignment');
  const named = node.name === undefined ? [] : fieldsOf(node.name, reader);
  const declares = utility(literalOf(named[0] ?? []) ?? '', 'declares');
  const before = prefix.map((part) => readAssignment(part, reader));
  const words: Text[] = [...named];
  const declared: Written[] = [];
  for (const arg of node.args) {
    if (arg.type === 'Word') words.push(...fieldsOf(arg, reader));
    else if (declares) declared.push(arg);
    else words.push(asWord(arg, reader));
  }
  const own = readRedirects(node.redirects, reader);
  if (declares) {
    declare(node, words, declared, own, scope, reader);
    return;
  }
  if (words.length === 0) {
    for (const [index, part] of prefix.entries()) {
      remember(part, before[index], reader);
      scope.run.settled.sets(before[index], scope);
    }
    emit(node, [], before, own, scope);
    return;
  }
  const exported = before.map((one) => ({ ...one, exported: true }));
  start(node, withKnownName(words, scope), exported, own, scope, inner);
}

/** A command that runs something: a function, what a wrapper starts, a line for another shell, a program. */
function start(
  node: CommandNode,
  words: readonly Text[],
  assignments: readonly Assignment[],
  own: Redirected,
  scope: Scope,
  inner: Inner,
): void {
  const handed = within(scope, { assignments: [...scope.assignments, ...assignments] });
  const name = literalOf(words[0] ?? []);
  if (
    name !== undefined &&
    scope.state.functions.has(name) &&
    !scope.calls.some((call) => call.name === name)
  ) {
    const caller = scope.caller ?? {
      source: scope.source.excerpt(node.pos, node.end),
      ...scope.source.place(node.pos),
    };
    const place = within(handed, { ...around(own, scope), caller });
    inner.callFunction(name, words.slice(1), place);
    return;
  }
  if (!settle(name, words, scope)) emit(node, words, [], own, handed);
}

/** What `set`, `unset` and `shift` do to the shell itself; true where nothing is left to do when it runs. */
function settle(name: string | undefined, words: readonly Text[], scope: Scope): boolean {
  const args = words.slice(1).map(literalOf);
  scope.run.settled.builtin(name, args, scope);
  if (name === 'set') {
    const dashes = args.indexOf('--');
    if (dashes >= 0) scope.positional.words = words.slice(dashes + 2);
    return false;
  }
  if (name === 'unset') {
    for (const arg of args) if (arg !== undefined) forget(arg, scope.state);
    return false;
  }
  // The script's own arguments are there when it runs.
  if (name !== 'shift' || ownFrom(scope.positional.words[0]) !== undefined) return false;
  const count = /^\d{1,4}$/.test(args[0] ?? '') ? Number(args[0]) : 1;
  const { words: own } = scope.positional;
  scope.positional.words = wordsBehind(own, shiftedBy(own.map(literalOf), count, scope));
  return true;
}

function declare(
  node: CommandNode,
  words: readonly Text[],
  declared: readonly Written[],
  own: Redirected,
  scope: Scope,
  reader: Reader,
): void {
  const flags = words.slice(1).map((word) => literalOf(word) ?? '');
  const exported =
    literalOf(words[0] ?? []) === 'export'
      ? !flags.some((flag) => /^-[a-z]*[nf]/.test(flag))
      : flags.some((flag) => /^-[a-z]*x/.test(flag));
  const assignments: Assignment[] = declared.map((part) => {
    const assignment = readAssignment(part, reader);
    remember(part, assignment, reader);
    scope.run.settled.sets(assignment, scope);
    return { ...assignment, exported };
  });
  for (const word of words.slice(1)) {
    const assignment = assignmentOf(word);
    const bare = literalOf(word);
    if (assignment) assignments.push({ ...assignment, exported });
    else if (exported && bare !== undefined && /^[A-Za-z_]\w*$/.test(bare)) {
      assignments.push(passedOn(bare));
    }
  }
  emit(node, words, assignments, own, scope);
}

/** Puts the command on the list, with everything that the place gives it. */
export function emit(
  node: { readonly pos: number; readonly end: number },
  words: readonly Text[],
  assignments: readonly Assignment[],
  own: Redirected,
  scope: Scope,
): void {
  const [name = [], ...args] = words;
  scope.run.budget.command();
  const passes = passesAt(scope);
  if (literalOf(name) === 'set') switchErrexit(args, scope);
  scope.run.budget.spend(1 + scope.assignments.length + scope.outer.length);
  const { redirects, stdin } = withOuter(own, commandName(name), scope);
  // `"$@"` in a function says nothing; the call does.
  const written = scope.source.text.startsWith('"$', node.pos) ? scope.caller : undefined;
  const place = written ?? {
    source: scope.source.excerpt(node.pos, node.end),
    ...scope.source.place(node.pos),
  };
  const command = {
    name,
    args,
    assignments: [...scope.assignments, ...assignments],
    redirects,
    stdin,
    conditional: scope.conditional,
    ...passes,
    ...(scope.forks.length > 0 ? { forks: scope.forks } : {}),
    ...(scope.branches.length > 0 ? { branches: scope.branches } : {}),
    ...(scope.until === undefined ? {} : { until: scope.until }),
    subshell: scope.subshells.length > 0,
    scope: scope.subshells,
    calls: scope.calls.map(({ id }) => id),
    text: scope.source.place(textStart(node)),
    ...place,
  };
  scope.run.commands.push(command);
  scope.outputs.push(command);
}

/** Nothing is said of what may be passed over, or of what ends only a subshell. */
function passesAt({
  run: { errexit },
  asked,
  passes,
  conditional,
  subshells,
}: Scope): Pick<Command, 'passes' | 'byStart'> {
  if (passes !== undefined) return { passes };
  if (asked || conditional || subshells.length > 0 || errexit === false) return {};
  return { passes: 'success', ...(errexit === 'start' ? { byStart: true } : {}) };
}

/** `set -euo pipefail`, `set +e`: switched on only where nothing stands around it. */
function switchErrexit(args: readonly Text[], scope: Scope): void {
  const words = args.map((arg) => literalOf(arg) ?? '');
  const says = (sign: string) =>
    words.some((word, at) =>
      word === 'errexit'
        ? words[at - 1]?.startsWith(sign) === true
        : word.startsWith(sign) && /^.[a-z]*e/.test(word),
    );
  if (says('+')) scope.run.errexit = false;
  else if (says('-') && !scope.conditional && scope.subshells.length === 0)
    scope.run.errexit = true;
}

function readAssignment(part: Written, reader: Reader): Assignment {
  const value =
    part.value.type === 'Word'
      ? textOf(part.value, reader)
      : spaced(part.value.elements.flatMap((word) => fieldsOf(word, reader)));
  return { name: part.name, value, exported: false, append: part.append === true };
}

/** Keeps what the script assigned, for the words that only the shell can split. */
function remember(part: Written, assignment: Assignment | undefined, reader: Reader): void {
  const { arrays, variables, loops, assigned } = reader.state;
  const { name } = part;
  assigned.push({ name, before: arrays.get(name) });
  loops.delete(name);
  if (part.value.type === 'ArrayValue') {
    const words = part.value.elements.flatMap((word) => fieldsOf(word, silent(reader)));
    arrays.set(name, part.append ? [...(arrays.get(name) ?? []), ...words] : words);
  } else if (part.index !== undefined) {
    arrays.delete(name);
  } else if (assignment !== undefined) {
    if (!part.append) arrays.delete(name);
    const before = part.append ? (variables.get(name) ?? []) : [];
    // `CMD="$CMD exec"` means what `CMD` is now, not what it will be where it runs.
    variables.set(name, joined([...before, ...known(assignment.value, reader.state)]));
  }
}

function forget(name: string, { arrays, variables, loops }: ShellState): void {
  for (const known of [arrays, variables, loops]) known.delete(name);
}

/** For reading a word a second time: its substitutions are on the list already. */
export function silent(reader: Reader): Reader {
  return { ...reader, substitute: () => [] };
}

function asWord(part: Written, reader: Reader): Text {
  const { name, value, append } = readAssignment(part, reader);
  return joined([...literal(`${name}${append ? '+=' : '='}`), ...value]);
}

/** `$CODEX exec` where the script says what `CODEX` is. */
function withKnownName(words: readonly Text[], scope: Scope): readonly Text[] {
  const [name = [], ...args] = words;
  const value = known(name, scope.state);
  return literalOf(value) === undefined || value.length === 0 ? words : [value, ...args];
}

/** The text with variables replaced whose literal value the script shows. */
function known(text: Text, { variables }: ShellState): Text {
  return joined(
    text.flatMap((piece): Text => {
      if (piece.kind !== 'variable' || piece.altered || piece.instead) return [piece];
      const value = variables.get(piece.name);
      const literal = value && literalOf(value);
      return value !== undefined && literal !== undefined && literal.length <= MAX_COMMAND
        ? value
        : [piece];
    }),
  );
}

/** No command line that a script builds is longer; `A="$A$A"` in line after line doubles. */
const MAX_COMMAND = 10_000;

function spaced(words: readonly Text[]): Text {
  return joined(
    words.flatMap((word, index) => (index === 0 ? [...word] : [...literal(' '), ...word])),
  );
}

/** Where a text that a command holds begins: its here-document, else its last word of several lines, else its last. */
function textStart(node: { readonly pos: number; readonly end: number }): number {
  if (!isCommand(node)) return node.pos;
  const document = node.redirects.find((one) => one.type === 'HereDoc');
  if (document?.body) return document.body.pos;
  const word = node.args.findLast((arg) => arg.text.includes('\n')) ?? node.args.at(-1);
  return word === undefined ? node.pos : word.pos + (/^["']/.test(word.text) ? 1 : 0);
}

function isCommand(node: object): node is CommandNode {
  return 'type' in node && node.type === 'Command';
}
