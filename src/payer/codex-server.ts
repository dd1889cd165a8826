import type { CodexSpender, Spender } from '../interpreter/model.ts';
import { literalText } from '../value/value.ts';
import { type Invocation, parseCodexArgs } from './codex/arguments.ts';

/** The app server that a client leads to by `--remote`, where the same job starts it. */
export function serverOf(
  spender: CodexSpender,
  beside: readonly Spender[],
): CodexSpender | undefined {
  const asked = addressIn(invocationOf(spender), 'exec-remote', 'remote');
  if (asked === undefined) return undefined;
  return beside.find(
    (one): one is CodexSpender =>
      one.kind === 'codex-cli' && addressIn(invocationOf(one), 'app-server', 'listen') === asked,
  );
}

function invocationOf({ args }: CodexSpender): Invocation {
  return parseCodexArgs(args.map(literalText));
}

/** Where it listens or is asked; `localhost` and its number are the same machine. */
function addressIn(
  { command, flags }: Invocation,
  wanted: Invocation['command'],
  flag: string,
): string | undefined {
  const address = flags.get(flag);
  if (command !== wanted || typeof address !== 'string') return undefined;
  return address.replace('//localhost', '//127.0.0.1').replace(/\/$/, '');
}
