import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { literal } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { cannotStart, foundIn } from '../not-read.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { resolveTarget } from '../project/resolve.ts';
import type { Target, TestRun } from '../project/target.ts';
import { buildTool } from '../project/tests.ts';
import { traceFile } from '../script-file.ts';
import type { Call } from '../shell.ts';
import { withWords } from './call.ts';
import { followScripts } from './scripts.ts';
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
  if (target.cut !== undefined && target.kind !== 'tests') cutShort(call, target.cut);
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
      return followTests(call, target);
    case 'harmless':
      return;
    case 'unknown':
      return traceUnknown(call);
    default:
      return target satisfies never;
  }
}

function cutShort(call: Call, cut: string, handed: 'all' | 'none' = 'all'): void {
  const { path, line } = call.place;
  call.frame.tracer.diagnose({ code: 'chain-cut', path, line, message: cut });
  cannotStart(call, 'over-limit', cut, { kind: 'project', handed });
}

/** Of tests that were read in part the rest may use what it finds; of very many nobody says so. */
function followTests(call: Call, run: TestRun): void {
  const before = foundIn(call.frame);
  call.frame.tracer.observer.tested(call, run);
  const missing = run.selected.find((path) => isMissing(call, path));
  if (missing !== undefined)
    cannotStart(call, 'not-in-checkout', 'the checkout lacks these tests', {
      what: missing,
      handed: 'none',
    });
  if (run.cut === undefined || run.live === 'no') return;
  const known = foundIn(call.frame) > before || /test files are selected/.test(run.cut);
  cutShort(call, run.cut, known ? 'none' : 'all');
}

/** A path; of a single word nobody knows whether it picks tests by their name. */
function isMissing({ frame }: Call, path: string): boolean {
  return path.includes('/') && frame.tracer.repository.read(path).kind === 'missing';
}
