import type { Call } from '../interpreter/shell.ts';
import { commandLabel } from '../interpreter/start/call.ts';
import type { UnreadReason } from '../report/report.ts';
import { literal } from '../value/value.ts';
import { codexHomeAt } from './home.ts';
import { keepCredential } from './kept.ts';
import { spend, spenderBase } from './spend.ts';

/** A program of another make is taken for what its name says, and starts nothing that was installed for it. */
const BY_NAME: ReadonlySet<UnreadReason> = new Set(['unknown-program', 'elsewhere']);

/**
 * A program that was not read. It may store what it is handed; one that was fetched or made, where
 * Codex was installed and signed in for it, starts that.
 */
export function traceUnread(call: Call, reason: UnreadReason): boolean {
  if (keepCredential(call)) return true;
  startCodex(call, reason);
  return false;
}

function startCodex(call: Call, reason: UnreadReason): void {
  const { state } = call.frame;
  if (BY_NAME.has(reason) || state.codexVersion === undefined) return;
  const home = codexHomeAt(call.frame);
  const signedIn = home.files.has('auth.json') || home.login !== undefined;
  if (!signedIn || state.spenders.some((spender) => spender.kind.startsWith('codex'))) return;
  const { source } = call.command;
  spend(call.frame, {
    ...spenderBase(call.frame, call.place, commandLabel(call), source, {
      certainty: 'likely',
      onlyIf: 'it starts the Codex that was installed and signed in before',
    }),
    kind: 'codex-cli',
    args: [literal('exec')],
    home,
    version: state.codexVersion,
    project: undefined,
  });
}
