/** What a program does for its subcommands, handed over where they are declared: commander, cac. */
import { addTo, type Groups } from '../../group.ts';
import { oncePer } from '../../once.ts';
import type { Block } from './blocks.ts';
import type { Subcommand } from './choice.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';

/** `program.command("sync <id>")`, https://github.com/tj/commander.js#commands */
interface Command {
  /** The first word that names it. */
  readonly is: string;
  /** The name that it is declared on. */
  readonly on: string;
  /** The name that the declaration is given, on which its own subcommands are declared. */
  readonly as: string | undefined;
  /** Another word means it as well, or none. */
  readonly otherwise: boolean;
  /** What `.action(…)` is handed. */
  readonly actions: readonly Block[];
}

/** Every subcommand that has to be named for a token to run, from the inside out. */
export function actionAround(file: SourceFile, at: number): readonly Subcommand[] {
  const commands = commandsOf(file);
  const named = readsWords(file);
  const chosen: Subcommand[] = [];
  let here = commands.find(({ actions }) =>
    actions.some(({ start, end }) => at >= start && at < end),
  );
  while (here !== undefined && chosen.length < DEEPEST) {
    const { is, on, otherwise } = here;
    const among = commands.filter((one) => one.on === on).map((one) => one.is);
    if (!otherwise) chosen.push({ kind: 'subcommand', is, among, named, not: false });
    here = commands.find((one) => one.as === on);
  }
  return chosen;
}

const DEEPEST = 5;

/** `program.parse()`, `program.parseAsync(process.argv)`: it reads the words that it was started with, not a test's. */
const readsWords = oncePer(({ tokens, match }: SourceFile): boolean => {
  const parses = tokens.flatMap(({ text }, at) =>
    /^parse(?:Async)?$/.test(text) && isDot(tokens[at - 1]?.text) && tokens[at + 1]?.text === '('
      ? [at + 1]
      : [],
  );
  return parses.some(
    (open) =>
      match[open] === open + 1 || /^(?:process|Bun|Deno)$/.test(tokens[open + 1]?.text ?? ''),
  );
});

/** `.action(sync)`: a function that is handed over by its name. */
export function isHandedToAction({ tokens }: SourceFile, at: number): boolean {
  return (
    tokens[at + 1]?.text === ')' &&
    tokens[at - 1]?.text === '(' &&
    tokens[at - 2]?.text === 'action'
  );
}

const commandsOf = oncePer((file: SourceFile): readonly Command[] => {
  const { tokens } = file;
  const later: Groups<string, Block> = new Map();
  const found: Command[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (tokens[at + 1]?.text !== '(' || !isDot(tokens[at - 1]?.text)) continue;
    const { text } = tokens[at] ?? {};
    if (text === 'action' && tokens[at - 2]?.kind === 'name')
      addTo(later, tokens[at - 2]?.text ?? '', insideOf(file, at + 1));
    const command = text === 'command' ? commandAt(file, at) : undefined;
    if (command !== undefined) found.push(command);
  }
  return found.map((one) =>
    one.as === undefined
      ? one
      : { ...one, actions: [...one.actions, ...(later.get(one.as) ?? [])] },
  );
});

function commandAt(file: SourceFile, at: number): Command | undefined {
  const { tokens } = file;
  const declared = tokens[at + 2];
  const is = declared?.kind === 'text' ? /^[\w:.-]+/.exec(declared.text)?.[0] : undefined;
  const root = rootOf(file, at);
  if (is === undefined || root === undefined) return undefined;
  const calls = chainFrom(file, at);
  const options = calls.find(({ name }) => name === 'command');
  const isDefault = tokens
    .slice(options?.start, options?.end)
    .some(({ text }) => text === 'isDefault');
  return {
    is,
    on: tokens[root]?.text ?? '',
    as: tokens[root - 1]?.text === '=' ? tokens[root - 2]?.text : undefined,
    otherwise: isDefault || calls.some(({ name }) => /^alias(?:es)?$/.test(name)),
    actions: calls.filter(({ name }) => name === 'action'),
  };
}

/** The name at which a chain of calls begins that leads to a method. */
function rootOf({ tokens, match }: SourceFile, method: number): number | undefined {
  let at = method;
  for (let hops = 0; hops < MOST_CALLS; hops++) {
    if (!isDot(tokens[at - 1]?.text)) return at === method ? undefined : at;
    at -= 2;
    while (tokens[at]?.kind === 'line') at--;
    const open = tokens[at]?.text === ')' ? (match[at] ?? -1) : -1;
    if (open > 0) at = open - 1;
    if (tokens[at]?.kind !== 'name') return undefined;
  }
  return undefined;
}

/** The calls of a chain from one of its methods on: `.command(…).option(…).action(…)`. */
function chainFrom(
  file: SourceFile,
  method: number,
): readonly (Block & { readonly name: string })[] {
  const { tokens, match } = file;
  const calls: (Block & { name: string })[] = [];
  for (let at = method; calls.length < MOST_CALLS; ) {
    const close = match[at + 1] ?? -1;
    if (tokens[at + 1]?.text !== '(' || close < at) break;
    const name = tokens[at]?.text ?? '';
    // A second declaration in a row is a command of its own.
    if (name === 'command' && at !== method) break;
    calls.push({ ...insideOf(file, at + 1), name });
    let next = close + 1;
    while (tokens[next]?.kind === 'line') next++;
    if (!isDot(tokens[next]?.text)) break;
    at = next + 1;
  }
  return calls;
}

const MOST_CALLS = 60;

function insideOf({ match }: SourceFile, open: number): Block {
  return { start: open + 1, end: Math.max(open + 1, match[open] ?? 0) };
}
