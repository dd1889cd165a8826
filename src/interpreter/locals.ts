import type { Command } from './shell/script.ts';
import { literalOf } from './shell/text.ts';
import type { Shell } from './shell.ts';

/** Builtins that make a variable the function's own, where they stand in one. */
export const LOCAL: ReadonlySet<string> = new Set(['local', 'declare', 'typeset']);

/** `local A=1`: what A was comes back when the function ends. */
export function hide(command: Command, { locals, variables, frame }: Shell): void {
  const call = command.calls.at(-1);
  if (call === undefined || command.args.some((arg) => /^-[a-zA-Z]*g/.test(literalOf(arg) ?? '')))
    return;
  for (const { name } of command.assignments) {
    if (locals.some((one) => one.call === call && one.name === name)) continue;
    const [variable, exported] = [variables.get(name), frame.environment.get(name)];
    locals.push({ call, name, variable, exported });
  }
}

/** Ends the calls that are not around any more. */
export function leaveCalls(shell: Shell, around: readonly number[]): void {
  for (let last = shell.locals.at(-1); last !== undefined; last = shell.locals.at(-1)) {
    if (around.includes(last.call)) return;
    shell.locals.pop();
    const { name, variable, exported } = last;
    if (variable === undefined) shell.variables.delete(name);
    else shell.variables.set(name, variable);
    if (shell.frame.environment.get(name) === exported) continue;
    const environment = new Map(shell.frame.environment);
    if (exported === undefined) environment.delete(name);
    else environment.set(name, exported);
    shell.frame = { ...shell.frame, environment };
  }
}
