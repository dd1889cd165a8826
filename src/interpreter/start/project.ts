import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { holeAt } from '../../value/template.ts';
import { literal } from '../../value/value.ts';
import type { CodeFacts } from '../code/facts.ts';
import type { How } from '../code/part.ts';
import { analyzeParts, analyzeProgram } from '../code/program.ts';
import { doubted } from '../doubt.ts';
import { cannotStart } from '../not-read.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { resolveTarget } from '../project/resolve.ts';
import type { Target } from '../project/target.ts';
import { buildTool } from '../project/tests/jvm.ts';
import { traceFile } from '../script-file.ts';
import type { Call } from '../shell.ts';
import type { Frame } from '../state.ts';
import { type AsLeft, asLeft } from './as-left.ts';
import { withWords } from './call.ts';
import { broughtFrom } from './files.ts';
import { shownWord } from './peel.ts';
import { followScripts } from './scripts.ts';
import { traceUnknown } from './unseen.ts';

/** A command of the project's own: a package script, a Make target, a program, a test runner. */
export function traceProject(call: Call): void {
  if (buildTool(call.name) === undefined && (traceFile(call) || isHarmlessCommand(call.name)))
    return;
  const directory = folderOf(call.frame);
  const words = [call.name, ...call.words.map(shownWord)];
  follow(call, targetIn(call, directory, words));
}

/** Where it runs: a folder of the repository, one of several that are alike but for what only the run knows, or its root. */
function folderOf({ directory }: Frame): string {
  if (isRepositoryPath(directory)) return directory;
  const alike = directory.replace(/\{[^{}]*\}|\$\w+/g, OPEN);
  return alike.startsWith(OPEN) || !isRepositoryPath(alike) ? '' : alike;
}

const OPEN = holeAt(0) ?? '';

/** What the words mean in a folder; where it defines nothing, in that out of which a step brought its files there. */
function targetIn({ frame }: Call, directory: string, words: readonly string[]): Target {
  const left = asLeft(frame);
  const target = resolveTarget(left.repository, directory, words);
  const from = target.kind === 'unknown' ? broughtFrom(frame, directory) : undefined;
  return from === undefined
    ? readIn(target, left)
    : resolveTarget(frame.tracer.repository, from, words);
}

/** With the places of what a step put where it is run. */
function readIn(target: Target, { placeOf }: AsLeft): Target {
  if (target.kind === 'scripts')
    return {
      ...target,
      scripts: target.scripts.map((one) => ({ ...one, ...placeOf(one.path, one.line) })),
    };
  if (target.kind !== 'parts') return target;
  const parts = target.parts.map((one) => ({ ...one, path: placeOf(one.path, 1).path }));
  return { ...target, parts };
}

function follow(call: Call, target: Target): void {
  if (target.cut !== undefined) cutShort(call, target.cut);
  switch (target.kind) {
    case 'scripts':
      return followScripts(call, target.scripts);
    case 'command':
      return call.frame.tracer.door.start(
        withWords({ ...call, ofFolder: true, frame: waiting(call, target, target.directory) }, [
          ...target.before.map((word) => literal(word)),
          ...[call.program, ...call.words].slice(target.from),
        ]),
      );
    case 'program':
      for (const path of target.paths)
        traceProgram(
          { ...call, frame: waiting(call, target) },
          begun(call, path, target.begins?.get(path)),
        );
      return;
    case 'parts':
      return traceProgram(
        { ...call, frame: { ...call.frame, directory: target.directory } },
        analyzeParts(call.frame.tracer.repository, target.parts),
      );
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

/** A module of which one function is called is no program of its own: its package is brought in, not its `__main__`. */
function begun({ calls, frame }: Call, path: string, how: How | undefined): CodeFacts {
  const { repository } = frame.tracer;
  if (calls === undefined) return analyzeProgram(repository, path, how);
  return analyzeProgram(repository, path.replace(/__main__\.py$/, '__init__.py'), { calls });
}

/** What a server can do it does only when somebody asks. */
function waiting(
  { frame, place: at }: Call,
  { serves }: { readonly serves?: true },
  directory = frame.directory,
): Frame {
  const here = serves ? doubted(frame, at, 'somebody asks the server that it starts') : frame;
  return { ...here, directory };
}

function cutShort(call: Call, cut: string): void {
  const { path, line } = call.place;
  call.frame.tracer.diagnose({ code: 'chain-cut', path, line, message: cut });
  cannotStart(call, 'over-limit', cut, { kind: 'project', handed: 'all' });
}
