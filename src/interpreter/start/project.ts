import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { evidence } from '../../value/evidence.ts';
import { literal } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { mayPass } from '../passing.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { resolveTarget } from '../project/resolve.ts';
import type { Target } from '../project/target.ts';
import { buildTool } from '../project/tests.ts';
import { traceScript } from '../script.ts';
import { traceFile } from '../script-file.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
import { withWords } from './call.ts';
import { traceUnknown } from './unseen.ts';

/** A command of the project's own: a package script, a Make target, a program, a test runner. */
export function traceProject(call: Call): void {
  if (buildTool(call.name) === undefined && (traceFile(call) || isHarmlessCommand(call.name)))
    return;
  const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : '';
  const words = [call.name, ...call.texts];
  follow(call, resolveTarget(call.frame.tracer.repository, directory, words));
}

function follow(call: Call, target: Target): void {
  if (target.cut !== undefined)
    call.frame.tracer.diagnose({
      code: 'chain-cut',
      path: call.place.path,
      line: call.place.line,
      message: target.cut,
    });
  switch (target.kind) {
    case 'scripts':
      return followScripts(call, target.scripts);
    case 'command':
      return call.frame.tracer.door.start(
        withWords({ ...call, frame: { ...call.frame, directory: target.directory } }, [
          ...target.before.map((word) => literal(word)),
          ...[call.program, ...call.words].slice(target.from),
        ]),
      );
    case 'program':
      return traceProgram(call, analyzeProgram(call.frame.tracer.repository, target.path));
    case 'tests':
      return call.frame.tracer.observer.tested(call, target);
    case 'harmless':
      return;
    case 'unknown':
      return traceUnknown(call);
    default:
      return target satisfies never;
  }
}

function followScripts(call: Call, scripts: Extract<Target, { kind: 'scripts' }>['scripts']): void {
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
