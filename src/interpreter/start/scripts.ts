import { evidence } from '../../value/evidence.ts';
import { literal, setAt } from '../../value/value.ts';
import { loaded } from '../loaded.ts';
import { mayPass } from '../passing.ts';
import { childOf } from '../program-values.ts';
import type { TargetScript } from '../project/target.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
import { callOf } from './call.ts';
import { assignmentOf } from './peel.ts';

/** Scripts that the project defines, in turn. */
export function followScripts(call: Call, scripts: readonly TargetScript[]): void {
  const step = evidence(call.place, call.command.source);
  const given = [call.program, ...call.words];
  for (const script of scripts) {
    if (!mayPass(call.frame, call.place, call.command.source, call)) return;
    const at = { path: script.path, line: script.line, column: 1 };
    const there = enter(call.frame, step, { directory: script.directory });
    const filled = loaded(there, script.loads ?? [], step);
    const set = (script.sets ?? []).flatMap((i) => {
      const [name, value] = (given[i] && assignmentOf(given[i])) ?? [];
      return name === undefined || value === undefined
        ? []
        : [{ kind: 'set', name, value: setAt(value, step), certain: true } as const];
    });
    const changes = [...(script.changes ?? []), ...set];
    const inside = { ...filled, ...childOf(filled, changes, call) };
    const args = script.args.flatMap((i) => given[i] ?? []);
    if ('words' in script) {
      const words = [...script.words.map((word) => literal(word)), ...args];
      const { calls } = script;
      const started = callOf(inside, words, at, script.words.join(' '));
      call.frame.tracer.door.start(calls === undefined ? started : { ...started, calls });
      continue;
    }
    traceScript(
      script.text,
      script.dialect,
      // Where it stands is a step of the trail, and no second door.
      enter(inside, evidence(at, script.text.split('\n')[0] ?? ''), { depth: inside.depth }),
      (line) => ({ ...at, line: script.line + line }),
      args.length > 0 ? { positional: args } : {},
    );
  }
}
