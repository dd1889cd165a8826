/** Functions that a program runs only where its first word says so: `python cli.py digest`. */
import { oncePer } from '../../once.ts';
import type { Named } from './blocks.ts';
import type { Subcommand } from './choice.ts';
import type { SourceFile } from './source.ts';

/** The subcommand that a function is there for; who calls it runs it as well. */
export function commandOf(file: SourceFile, { header }: Named): Subcommand | undefined {
  const commands = commandsOf(file);
  const is = commands.get(header);
  if (is === undefined) return undefined;
  return {
    kind: 'subcommand',
    is,
    among: [...new Set(commands.values())],
    named: false,
    not: false,
  };
}

/** `set_defaults(func=digest)` only says what a subcommand does, `client.digest()` calls something else of that name. */
export function isNoCall({ tokens }: SourceFile, at: number): boolean {
  const before = tokens[at - 1]?.text;
  return before === '.' || (before === '=' && tokens[at - 2]?.text === 'func');
}

/** By the header of its function. */
const commandsOf = oncePer((file: SourceFile): ReadonlyMap<number, string> => {
  const { tokens } = file;
  const found = new Map<number, string>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || tokens[at + 1]?.text !== '(') continue;
    if (token.text === 'command' && tokens[at - 1]?.text === '.') decorated(file, at, found);
    if (token.text === 'set_defaults') dispatched(file, at, found);
  }
  return found;
});

/** `@cli.command("digest")` of click and typer: https://click.palletsprojects.com/en/stable/commands/ */
function decorated(file: SourceFile, at: number, found: Map<number, string>): void {
  const { tokens, match } = file;
  let start = at;
  while (start > 0 && tokens[start - 1]?.kind !== 'line') start--;
  if (tokens[start]?.text !== '@') return;
  const first = tokens[at + 2];
  let def = (match[at + 1] ?? at) + 1;
  while (def < Math.min(tokens.length, at + 400) && tokens[def]?.text !== 'def') def++;
  const header = def + 1;
  const name = tokens[header]?.kind === 'name' ? (tokens[header]?.text ?? '') : '';
  if (name === '') return;
  found.set(header, first?.kind === 'text' ? first.text : name.replaceAll('_', '-'));
}

/** `d = sub.add_parser("digest")`, then `d.set_defaults(func=digest)`: https://docs.python.org/3/library/argparse.html#argparse.ArgumentParser.set_defaults */
function dispatched(file: SourceFile, at: number, found: Map<number, string>): void {
  const { tokens } = file;
  const parser = tokens[at - 2]?.text;
  const named = tokens[at + 3]?.text === '=' ? tokens[at + 4] : undefined;
  const made = tokens.findIndex(
    ({ text }, i) =>
      text === 'add_parser' &&
      tokens.slice(Math.max(0, i - 4), i).some((one) => one.text === parser),
  );
  const name = tokens[made + 2];
  const header = tokens.findIndex(
    ({ text }, i) => text === named?.text && tokens[i - 1]?.text === 'def',
  );
  if (made >= 0 && header >= 0 && name?.kind === 'text') found.set(header, name.text);
}
