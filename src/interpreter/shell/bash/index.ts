import { parse } from 'unbash';
import { type Budget, cutBy } from '../budget.ts';
import type { Command, Script } from '../script.ts';
import type { Source } from '../source.ts';
import { commandName } from '../text.ts';
import type { Run, Scope } from './scope.ts';
import { Settled } from './settled.ts';
import { walk } from './walk.ts';

/** Reads bash, and any other POSIX shell as if it were bash. */
export function readBash(source: Source, budget: Budget): Script {
  const commands: Command[] = [];
  const settled = new Settled();
  const errexit = endsOnFailure(source.text);
  const run: Run = { commands, errexit, budget, subshells: 0, calls: 0, settled };
  try {
    const tree = parse(source.text);
    walk(tree.commands, outermost(run, source));
    const end = exitIn(commands);
    // What stands behind its end no shell reads.
    const broken = end < 0 && (tree.errors?.length ?? 0) > 0;
    return {
      commands: end < 0 ? commands : commands.slice(0, end + 1),
      cut: broken ? 'it is broken, or no shell script that is read' : undefined,
      unsettled: settled.not,
    };
  } catch (error) {
    const cut = cutBy(error);
    if (cut !== undefined) return { commands, cut, unsettled: settled.not };
    throw error;
  }
}

/** A script with a first line of its own says it there, any by `set`; else it is as the script is started. */
function endsOnFailure(text: string): Run['errexit'] {
  const [first = ''] = text.split('\n', 1);
  return first.startsWith('#!') ? /\s-[a-z]*e/.test(first) : 'start';
}

/** The first `exit` that nothing stands around. */
function exitIn(commands: readonly Command[]): number {
  return commands.findIndex(
    ({ name, conditional, subshell, scope, calls }) =>
      commandName(name) === 'exit' &&
      !conditional &&
      !subshell &&
      scope.length === 0 &&
      calls.length === 0,
  );
}

function outermost(run: Run, source: Source): Scope {
  return {
    run,
    source,
    state: {
      variables: new Map(),
      arrays: new Map(),
      assigned: [],
      loops: new Map(),
      functions: new Map(),
    },
    positional: { words: [[{ kind: 'arguments', from: 1 }]] },
    conditional: false,
    forks: [],
    asked: false,
    passes: undefined,
    loop: false,
    branches: [],
    subshells: [],
    outer: [],
    stdin: undefined,
    assignments: [],
    calls: [],
    caller: undefined,
    outputs: [],
  };
}
