/** What a program does for its subcommands, handed over where they are declared: commander, cac, cobra. */
import { addTo, type Groups } from '../../support/group.ts';
import { oncePer } from '../../support/once.ts';
import type { Block } from './blocks.ts';
import type { Choice } from './choice.ts';
import { type Command, isRunOf, literalCommands } from './command-literals.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';

/** Every subcommand that has to be named for a token to run, from the inside out. */
export function actionAround(file: SourceFile, at: number): readonly Choice[] {
  const commands = [...commandsOf(file), ...literalCommands(file)];
  const around = commands.find(({ actions }) =>
    actions.some((one) => one.file === file && at >= one.start && at < one.end),
  );
  return around === undefined ? [] : toName(around, commands);
}

/** What the subcommands of a file do in it, each with all that has to be named for it. */
export function actionsOf(
  file: SourceFile,
  more: readonly Command[],
): readonly (Block & { readonly choices: readonly Choice[] })[] {
  const commands = [...commandsOf(file), ...literalCommands(file), ...more];
  return commands.flatMap((command) =>
    command.actions
      .filter((one) => one.file === file)
      .map(({ start, end }) => ({ start, end, choices: toName(command, commands) })),
  );
}

function toName(command: Command, commands: readonly Command[]): readonly Choice[] {
  const chosen: Choice[] = [];
  let here: Command | undefined = command;
  while (here !== undefined && chosen.length < DEEPEST) {
    const { words, on, otherwise, named }: Command = here;
    const among = commands.filter((one) => one.on === on).flatMap((one) => one.words);
    const ways = words.map((is) => [{ kind: 'subcommand', is, among, named, not: false } as const]);
    if (!otherwise) chosen.push({ kind: 'any', ways });
    here = commands.find((one) => one.as === on && one !== command);
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
export function isHandedToAction(file: SourceFile, at: number): boolean {
  const { tokens } = file;
  const handed =
    tokens[at + 1]?.text === ')' &&
    tokens[at - 1]?.text === '(' &&
    tokens[at - 2]?.text === 'action';
  return handed || isRunOf(file, at);
}

const commandsOf = oncePer((file: SourceFile): readonly Command[] => {
  const { tokens } = file;
  const later: Groups<string, Block & { readonly file: SourceFile }> = new Map();
  const found: Command[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if (tokens[at + 1]?.text !== '(' || !isDot(tokens[at - 1]?.text)) continue;
    const { text } = tokens[at] ?? {};
    if (text === 'action' && tokens[at - 2]?.kind === 'name')
      addTo(later, tokens[at - 2]?.text ?? '', { ...insideOf(file, at + 1), file });
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
    words: [is],
    on: tokens[root]?.text ?? '',
    as: tokens[root - 1]?.text === '=' ? tokens[root - 2]?.text : undefined,
    named: readsWords(file),
    otherwise: isDefault || calls.some(({ name }) => /^alias(?:es)?$/.test(name)),
    actions: calls.filter(({ name }) => name === 'action').map((one) => ({ ...one, file })),
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
