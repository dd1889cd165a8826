import { record, shellWords } from '../files.ts';
import type { Target } from '../target.ts';
import { type Definition, script, scripts } from './scripts.ts';

/** A named command of a table, its references to other names of the table followed once. */
export function fromTable(
  file: Definition,
  table: unknown,
  name: string,
  args: readonly string[],
  around = '',
): Target | undefined {
  const seen = new Set<string>();
  const sibling = (one: string): readonly string[] => {
    const key = one.split(/\s/, 1)[0] ?? one;
    if (seen.has(key) || seen.size > 200 || !Object.hasOwn(record(table), key)) return [];
    seen.add(key);
    return commands(record(table)[key], sibling);
  };
  const found = sibling(name);
  const more = args.length > 0 ? ` ${shellWords(args)}` : '';
  return scripts(
    found.map((text) =>
      script(
        file,
        `${text
          .replace('{args}', '')
          .replace(/\{args:[^}]*\}/, '')
          .trim()}${more}`,
        `${name} =`,
        around || file.directory,
      ),
    ),
  );
}

/** A command that is a text, a list of words, a list of texts, or a table with `cmd`, `shell`, `chain`, `sequence`. */
function commands(
  value: unknown,
  sibling: (name: string) => readonly string[],
  depth = 0,
): readonly string[] {
  if (depth > 8) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.slice(0, 200).flatMap((v) => commands(v, sibling, depth + 1));
  const table = record(value);
  const direct = table.cmd ?? table.shell ?? table.command;
  if (Array.isArray(direct)) return [shellWords(direct.map(String))];
  if (typeof direct === 'string') return [direct];
  if (typeof table.script === 'string') return [`python -c 'import ${table.script}'`];
  const list = table.chain ?? table.composite ?? table.sequence ?? table.cmds ?? table.run;
  if (list !== undefined) {
    const references = Array.isArray(list) ? list : [list];
    return references.flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
  }
  return typeof table.ref === 'string' ? sibling(table.ref) : [];
}

/** The commands of another name of the table, when the text is one. */
function referenced(
  value: unknown,
  sibling: (name: string) => readonly string[],
): readonly string[] | undefined {
  const found = typeof value === 'string' ? sibling(value) : [];
  return found.length > 0 ? found : undefined;
}
