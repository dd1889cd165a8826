import { codexHomeAt } from '../../spending/home.ts';
import { commandLabel, spend, spenderBase } from '../../spending/spend.ts';
import { literal } from '../../value/value.ts';
import { commandName } from '../shell/index.ts';
import type { Call } from '../shell.ts';
import { traceOpaque } from './project.ts';

/**
 * A program whose text is nowhere here: fetched or made by a step before. It was handed its keys to
 * use them; where Codex was installed and signed in for it, that is what it starts.
 */
export function traceUnseen(call: Call): void {
  traceOpaque(call);
  const { state } = call.frame;
  const home = codexHomeAt(call.frame);
  const signedIn = home.files.has('auth.json') || home.login !== undefined;
  if (state.codexVersion === undefined || !signedIn) return;
  if (state.spenders.some((spender) => spender.kind.startsWith('codex'))) return;
  const { source } = call.command;
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, commandLabel(call), source, 'likely'),
    kind: 'codex-cli',
    args: [literal('exec')],
    home,
    version: state.codexVersion,
    project: undefined,
  });
}

/** Commands that take lines out of a file. */
const PICKERS: ReadonlySet<string> = new Set(['sed', 'cat', 'awk', 'grep', 'head', 'tail', 'cut']);

/** `eval "$(sed -n … made-before)"`: a command line that a step made, run with the keys of this one. */
export function traceEvaluated(call: Call): void {
  for (const piece of call.command.args[0] ?? []) {
    const last = piece.kind === 'command' ? piece.commands.at(-1) : undefined;
    if (last !== undefined && PICKERS.has(commandName(last.name) ?? '')) return traceUnseen(call);
  }
}
