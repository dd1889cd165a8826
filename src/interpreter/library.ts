import type { Library } from './model.ts';
import { definitionsIn } from './shell/bash/definitions.ts';
import type { Shell, ShellLeft } from './shell.ts';
import type { Frame, Tracer } from './state.ts';

type Definitions = Library['definitions'];

/** What each text defines, looked for once however many jobs source it. */
const KNOWN = new WeakMap<Tracer, Map<string, Definitions>>();
const MOST = 200;

function definitionsOf(text: string, tracer: Tracer): Definitions {
  const known = KNOWN.get(tracer) ?? new Map<string, Definitions>();
  KNOWN.set(tracer, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const definitions = definitionsIn(text);
  if (known.size >= MOST) known.clear();
  known.set(text, definitions);
  return definitions;
}

/** `source lib.sh`: the commands after it may call what it defines. */
export function withFunctions(frame: Frame, library: Omit<Library, 'definitions'>): Frame {
  const definitions = definitionsOf(library.text, frame.tracer);
  if (definitions.size === 0) return frame;
  const one = { ...library, definitions };
  return {
    ...frame,
    functions: new Map([
      ...frame.functions,
      ...[...definitions.keys()].map((name) => [name, one] as const),
    ]),
  };
}

/** What runs in the shell of a script may call what that script defines. */
export function withOwnFunctions(frame: Frame, { script, place }: Shell): Frame {
  return script === undefined ? frame : withFunctions(frame, { ...script, place });
}

/** What ran in this very shell leaves what it set, but for its arguments and its own name. */
export function keepVariables(shell: Shell, left: ShellLeft): void {
  const { variables, environment, own, exportsAll, unsettled } = left;
  for (const [name, value] of variables)
    if (name !== '0' && name !== 'BASH_SOURCE') shell.variables.set(name, value);
  shell.frame = { ...shell.frame, environment, own };
  shell.exportsAll = exportsAll;
  for (const name of unsettled) shell.unsettled.add(name);
}

export function leftBy({ variables, exportsAll, unsettled, frame }: Shell): ShellLeft {
  const { environment, own, functions } = frame;
  return { variables, exportsAll, unsettled, environment, own, functions };
}
