import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { evidence } from '../../value/evidence.ts';
import { literal } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { resolveTarget } from '../project/resolve.ts';
import type { Target, TargetScript } from '../project/target.ts';
import { buildTool } from '../project/tests/jvm.ts';
import { traceScript } from '../script.ts';
import { traceFile } from '../script-file.ts';
import type { Call } from '../shell.ts';
import { enter, type Frame, mayPass, weaker } from '../state.ts';
import { callOf, withWords } from './call.ts';
import { shownWord } from './peel.ts';

/** A command of the project's own: a package script, a Make target, a program, a test runner. */
export function traceProject(call: Call): void {
  if (buildTool(call.name) === undefined && (traceFile(call) || isHarmlessCommand(call.name)))
    return;
  const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : '';
  const words = [call.name, ...call.words.map(shownWord)];
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
        withWords({ ...call, frame: waiting(call.frame, target, target.directory) }, [
          ...target.before.map((word) => literal(word)),
          ...[call.program, ...call.words].slice(target.from),
        ]),
      );
    case 'program':
      for (const path of target.paths)
        traceProgram(
          { ...call, frame: waiting(call.frame, target) },
          analyzeProgram(call.frame.tracer.repository, path),
        );
      return;
    case 'tests':
      return call.frame.tracer.observer.tested(call, target);
    case 'harmless':
      return;
    case 'unknown':
      return call.frame.tracer.observer.opaque(call);
    default:
      return target satisfies never;
  }
}

/** What a server can do it does only when somebody asks. */
function waiting(
  frame: Frame,
  { serves }: { readonly serves?: true },
  directory = frame.directory,
): Frame {
  const certainty = serves ? weaker(frame.certainty, 'likely') : frame.certainty;
  return { ...frame, directory, certainty };
}

function followScripts(call: Call, scripts: readonly TargetScript[]): void {
  const step = evidence(call.place, call.command.source);
  const given = [call.program, ...call.words];
  for (const script of scripts) {
    if (!mayPass(call.frame, call.place, script.path)) return;
    const at = { path: script.path, line: script.line, column: 1 };
    const inside = enter(call.frame, step, { directory: script.directory });
    const args = script.args.flatMap((i) => given[i] ?? []);
    if ('words' in script) {
      const words = [...script.words.map((word) => literal(word)), ...args];
      call.frame.tracer.door.start(callOf(inside, words, at, script.words.join(' ')));
      continue;
    }
    traceScript(
      script.text,
      script.dialect,
      enter(inside, evidence(at, script.text.split('\n')[0] ?? '')),
      (line) => ({ ...at, line: script.line + line }),
      args.length > 0 ? { positional: args } : {},
    );
  }
}
