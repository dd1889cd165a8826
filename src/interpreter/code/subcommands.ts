/** Functions that a program runs only where its first word says so: `python cli.py digest`. */
import { oncePer } from '../../once.ts';
import { functionAround, type Named } from './blocks.ts';
import type { Choice } from './choice.ts';
import { actionAround } from './command-actions.ts';
import { namedAt } from './names-at.ts';
import { callersOf } from './remembered.ts';
import type { SourceFile } from './source.ts';

/** The subcommand whose function a token stands in. */
export function commandAround(file: SourceFile, at: number): readonly Choice[] {
  const handled = actionAround(file, at);
  const around = functionAround(file, at);
  if (around === undefined) return handled;
  const commands = commandsOf(file);
  const is = commands.get(around.header);
  if (is === undefined || isUsedElsewhere(file, around)) return handled;
  const among = [...new Set(commands.values())];
  return [...handled, { kind: 'subcommand', is, among, named: false, not: false }];
}

/** Who calls the function of a subcommand runs it as well: `ctx.invoke(digest)`. */
function isUsedElsewhere(file: SourceFile, { name, header }: Named): boolean {
  const { tokens } = file;
  if (callersOf(file).some((one) => one.name === name)) return true;
  return namedAt(file, name).some(
    (at) =>
      at !== header &&
      tokens[at - 1]?.text !== '.' &&
      !(tokens[at - 1]?.text === '=' && tokens[at - 2]?.text === 'func'),
  );
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
