import { commandName } from '../shell/index.ts';
import type { Call } from '../shell.ts';
import { weaker } from '../state.ts';
import { withWords } from './call.ts';
import { programName, shownWord } from './peel.ts';

/**
 * A launcher out of sight that is handed a command line: `node harness.cjs codex exec …`, `bash retry.sh
 * -- awf …`. It is likely to start it. False where its words name no program that anybody knows.
 */
export function traceHandedOn(call: Call, from: number): boolean {
  const { observer } = call.frame.tracer;
  const dashes = call.texts.indexOf('--', from);
  const known = call.words.findIndex(
    (word, i) => i >= from && observer.knows(programName(shownWord(word))),
  );
  const at = dashes >= 0 ? dashes + 1 : known;
  if (at < 0 || at >= call.words.length) return false;
  const frame = { ...call.frame, certainty: weaker(call.frame.certainty, 'likely') };
  call.frame.tracer.door.start({ ...behind(call, at), frame });
  return true;
}

function behind(call: Call, at: number): Call {
  const written = call.written?.slice(at + 1);
  return { ...withWords(call, call.words.slice(at)), written };
}

/** Commands that take lines out of a file. */
const PICKERS: ReadonlySet<string> = new Set(['sed', 'cat', 'awk', 'grep', 'head', 'tail', 'cut']);

/** `eval "$(sed -n … made-before)"`: a command line that a step made, run with the keys of this one. */
export function traceEvaluated(call: Call): void {
  for (const piece of call.command.args[0] ?? []) {
    const last = piece.kind === 'command' ? piece.commands.at(-1) : undefined;
    if (last !== undefined && PICKERS.has(commandName(last.name) ?? ''))
      return call.frame.tracer.observer.unseen(call);
  }
}
