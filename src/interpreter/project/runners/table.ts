import { record } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';
import { type Definition, script, scripts, started } from './scripts.ts';

/** Where a table's command takes the words that it is handed: `{args}` of hatch and pdm, `{posargs}` of tox. */
export const SLOT = /\{(?:args|posargs)(?::([^}]*))?\}/;

/** A command as a table has it: a text for a shell, or a program and its words. */
type Command = string | readonly string[];

/** A named command of a table, its references to other names of the table followed once. */
export function fromTable(
  file: Definition,
  table: unknown,
  name: string,
  args: readonly number[],
  directory = file.directory,
): Target | undefined {
  const seen = new Set<string>();
  const sibling = (one: string): readonly Command[] => {
    const key = one.split(/\s/, 1)[0] ?? one;
    if (seen.has(key) || seen.size > 200 || !Object.hasOwn(record(table), key)) return [];
    seen.add(key);
    return commands(record(table)[key], sibling);
  };
  const around = { directory, args, slot: SLOT };
  return scripts(
    sibling(name).map((command): TargetScript => {
      if (typeof command === 'string') return script(file, command, `${name} =`, around);
      return started(file, command, `${name} =`, around);
    }),
  );
}

/** A command that is a text, a list of words, a list of texts, or a table with `cmd`, `shell`, `chain`, `sequence`. */
function commands(
  value: unknown,
  sibling: (name: string) => readonly Command[],
  depth = 0,
): readonly Command[] {
  if (depth > 8) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.slice(0, 200).flatMap((v) => commands(v, sibling, depth + 1));
  const table = record(value);
  const direct = table.cmd ?? table.shell ?? table.command;
  if (Array.isArray(direct)) return [direct.map(String)];
  if (typeof direct === 'string') return [direct];
  if (typeof table.script === 'string') return [entryPoint(table.script)];
  const list = table.chain ?? table.composite ?? table.sequence ?? table.cmds ?? table.run;
  if (list !== undefined) {
    const references = Array.isArray(list) ? list : [list];
    return references.flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
  }
  const [before] = [table.ref, table.call].filter((one) => typeof one === 'string');
  if (before === undefined) return [];
  const found = sibling(before);
  return found.length === 0 && table.call !== undefined ? [entryPoint(before)] : found;
}

/** `module:function(arguments)`: the function of a module, which is read as the program that it is part of. */
export function entryPoint(text: string): readonly string[] {
  const [module = ''] = text.split(':', 1);
  return ['python', '-m', module];
}

/** The commands of another name of the table, when the text is one. */
function referenced(
  value: unknown,
  sibling: (name: string) => readonly Command[],
): readonly Command[] | undefined {
  const found = typeof value === 'string' ? sibling(value) : [];
  return found.length > 0 ? found : undefined;
}
