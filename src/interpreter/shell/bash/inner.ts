import { type CommandNode, type CompoundList, parse, type Statement } from 'unbash';
import { maskText } from '../mask.ts';
import type { Command, Dialect, Text } from '../script.ts';
import { sourceOf } from '../source.ts';
import type { Reader } from './reader.ts';
import { type Scope, subshell, within } from './scope.ts';

/** How deep lines may stand in lines (`bash -c "bash -c …"`) and functions may call each other. */
const DEEPEST_TEXT = 8;
const DEEPEST_CALL = 24;

type Walk = (statements: readonly Statement[], scope: Scope) => void;

/** A reader of words whose substitutions are read in a subshell of the place. */
export function readerIn(walk: Walk): (scope: Scope) => Reader {
  return (scope) => ({
    source: scope.source,
    state: scope.state,
    positional: scope.positional,
    budget: scope.run.budget,
    substitute(script, source) {
      if (script === undefined) return [];
      const { commands } = scope.run;
      const first = commands.length;
      const inside = subshell(scope, {
        source,
        outputs: [],
        outer: scope.outer.filter(({ redirect }) => redirect.descriptor !== 1),
      });
      walk(script.commands, inside);
      return commands.slice(first);
    },
  });
}

/** Reads a function's body in place of its call. */
export function callFunction(
  readNode: (node: CommandNode | CompoundList, scope: Scope) => void,
): (name: string, args: readonly Text[], scope: Scope) => void {
  return (name, args, scope) => {
    const found = scope.state.functions.get(name);
    if (found === undefined || scope.calls.length >= DEEPEST_CALL) return;
    const { body, source } = found;
    const calls = [...scope.calls, { name, id: ++scope.run.calls }];
    readNode(body, within(scope, { source, calls, positional: { words: args } }));
  };
}

/** Reads a line that another shell, or `eval`, is handed. */
export function readText(
  walk: Walk,
): (
  text: Text,
  dialect: Dialect,
  args: readonly Text[] | undefined,
  scope: Scope,
  at: number,
) => void {
  return (text, dialect, args, scope, at) => {
    if (scope.depth >= DEEPEST_TEXT) return;
    const masked = maskText(text);
    scope.run.budget.spend(masked.text.length >> 4);
    const origin = scope.source.place(at);
    if (dialect !== 'bash') {
      const commands = scope.run.other(dialect, masked, origin);
      for (const command of commands) adopt(command, scope);
      return;
    }
    const source = sourceOf(masked, origin);
    const positional = args === undefined ? scope.positional : { words: args };
    walk(
      parse(source.text).commands,
      within(scope, { source, positional, depth: scope.depth + 1 }),
    );
  };
}

/** A command read by another language's reader, as it stands in this place. */
function adopt(command: Command, scope: Scope): void {
  const adopted: Command = {
    ...command,
    assignments: [...scope.assignments, ...command.assignments],
    redirects: [...command.redirects, ...scope.outer.map(({ redirect }) => redirect)],
    stdin: command.stdin ?? scope.stdin,
    conditional: scope.conditional || command.conditional,
    subshell: true,
    scope: scope.subshells,
    calls: scope.calls.map(({ id }) => id),
    wrappers: [...scope.wrappers, ...command.wrappers],
    unset: [...scope.unset, ...command.unset],
    cleared: scope.cleared || command.cleared,
  };
  scope.run.commands.push(adopted);
  scope.outputs.push(adopted);
}
