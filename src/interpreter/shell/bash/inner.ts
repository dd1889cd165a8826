import type { CommandNode, CompoundList, Statement } from 'unbash';
import type { Text } from '../script.ts';
import type { Reader } from './reader.ts';
import { type Scope, subshell, within } from './scope.ts';

/** How deep functions may call each other. */
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
        asked: true,
        passes: undefined,
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
    readNode(
      body,
      within(scope, { source, calls, passes: undefined, positional: { words: args } }),
    );
  };
}
