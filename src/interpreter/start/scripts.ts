import { evidence } from '../../value/evidence.ts';
import { mayPass } from '../passing.ts';
import type { TargetScript } from '../project/target.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';

/** Scripts that the project defines, in turn. */
export function followScripts(call: Call, scripts: readonly TargetScript[]): void {
  const step = evidence(call.place, call.command.source);
  for (const script of scripts) {
    if (!mayPass(call.frame, call.place, script.path)) return;
    const at = { path: script.path, line: script.line, column: 1 };
    const inside = enter(call.frame, step, { directory: script.directory });
    traceScript(
      script.text,
      script.dialect,
      enter(inside, evidence(at, script.text.split('\n')[0] ?? '')),
      (line) => ({ ...at, line: script.line + line }),
    );
  }
}
