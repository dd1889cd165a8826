import { parse } from 'unbash';
import { type Budget, cutBy } from '../budget.ts';
import type { Command, Script } from '../script.ts';
import type { Source } from '../source.ts';
import { commandName } from '../text.ts';
import type { Run, Scope } from './scope.ts';
import { walk } from './walk.ts';

/** Reads bash, and any other POSIX shell as if it were bash. */
export function readBash(source: Source, budget: Budget): Script {
  const commands: Command[] = [];
  const run: Run = { commands, budget, subshells: 0, calls: 0 };
  try {
    const tree = parse(source.text);
    walk(tree.commands, outermost(run, source));
    const read = untilExit(commands);
    // What stands behind its end no shell reads.
    const broken = read === commands && (tree.errors?.length ?? 0) > 0;
    return {
      commands: read,
      cut: broken ? 'it is broken, or no shell script that is read' : undefined,
    };
  } catch (error) {
    const cut = cutBy(error);
    if (cut !== undefined) return { commands, cut };
    throw error;
  }
}

/** The commands up to an `exit` that nothing stands around. */
function untilExit(commands: readonly Command[]): readonly Command[] {
  const end = commands.findIndex(
    ({ name, conditional, subshell, scope, calls }) =>
      commandName(name) === 'exit' &&
      !conditional &&
      !subshell &&
      scope.length === 0 &&
      calls.length === 0,
  );
  return end < 0 || end === commands.length - 1 ? commands : commands.slice(0, end + 1);
}

function outermost(run: Run, source: Source): Scope {
  return {
    run,
    source,
    state: {
      variables: new Map(),
      arrays: new Map(),
      loops: new Map(),
      functions: new Map(),
    },
    positional: { words: [[{ kind: 'arguments', from: 1 }]] },
    conditional: false,
    subshells: [],
    outer: [],
    stdin: undefined,
    assignments: [],
    calls: [],
    caller: undefined,
    outputs: [],
  };
}
