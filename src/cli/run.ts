import { aligned, guardLines } from '../render/escape.ts';
import { WriteRefused } from '../repository/refused.ts';
import { VERSION } from '../version.ts';
import { COMMANDS, HELP, type Loaded } from './commands.ts';
import { EXIT } from './exit.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Runs one command; never throws. Gives back the exit status. */
export async function runCli(words: readonly string[], io: Terminal): Promise<number> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    io.progress?.clear();
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof UsageError || error instanceof WriteRefused) {
      io.stderr(`spend-guard: ${lines(message)}\n`);
      return EXIT.usage;
    }
    io.stderr(`spend-guard: could not finish: ${lines(message)}\n`);
    return EXIT.unfinished;
  }
}

/** A message can quote what somebody else wrote, also in the middle of a line of ours. */
function lines(message: string): string {
  return guardLines(message.split('\n').map(aligned).join('\n'));
}

async function dispatch(words: readonly string[], io: Terminal): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    io.stdout(rest[0] === undefined ? HELP : (await loaded(rest[0], rest)).HELP);
    return first === undefined ? EXIT.usage : EXIT.clean;
  }
  if (first === '--version' || first === '-v' || first === '-V') {
    io.stdout(`${VERSION}\n`);
    return EXIT.clean;
  }
  const command = await loaded(first, rest);
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(command.HELP);
    return EXIT.clean;
  }
  return command.run(rest, rest.includes('--no-color') ? { ...io, color: false } : io);
}

const SEE = 'See spend-guard --help.';

async function loaded(name: string, rest: readonly string[]): Promise<Loaded> {
  const command = COMMANDS.find((c) => c.name === name);
  if (command !== undefined) return command.load();
  if (name.startsWith('-')) {
    const later = rest.find((word) => COMMANDS.some((c) => c.name === word));
    throw new UsageError(
      later === undefined
        ? `unknown option ${JSON.stringify(name)}. ${SEE}`
        : `the command comes first: spend-guard ${later} ${name} … ${SEE}`,
    );
  }
  const { suggest } = await import('../support/did-you-mean.ts');
  const near = suggest(
    name,
    COMMANDS.map((c) => c.name),
  );
  const hint = near === undefined ? '.' : `; did you mean ${near}?`;
  throw new UsageError(`unknown command ${JSON.stringify(name)}${hint} ${SEE}`);
}
