import { type Command, parseScript, shown } from '../../../src/interpreter/shell/index.ts';
import type { Dialect } from '../../../src/knowledge/shells.ts';

/** A command as one readable line: `?` conditional, `(` in a subshell, assignments, words, redirects, standard input. */
function shape(command: Command): string {
  const marks = `${command.conditional ? '?' : ''}${command.subshell ? '(' : ''}`;
  const assignments = command.assignments.map(
    (one) => `${one.exported ? 'x:' : ''}${one.name}${one.append ? '+=' : '='}${shown(one.value)}`,
  );
  const words = [command.name, ...command.args].map(shown).map((word) => `[${word}]`);
  const redirects = command.redirects.map(
    (one) => `${one.descriptor}${one.operator}${shown(one.target)}`,
  );
  const stdin =
    command.stdin?.kind === 'text'
      ? [`<<${JSON.stringify(shown(command.stdin.text))}`]
      : command.stdin
        ? [`| ${shown(command.stdin.from.name)}`]
        : [];
  const named = command.name.length === 0 ? [] : words;
  return [marks, ...assignments, ...named, ...redirects, ...stdin]
    .filter((part) => part !== '')
    .join(' ');
}

export function shapes(source: string, dialect: Dialect): readonly string[] {
  return parseScript(source, dialect).commands.map(shape);
}
