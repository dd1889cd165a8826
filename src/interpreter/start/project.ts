import { isHarmlessCommand } from '../../knowledge/harmless/system.ts';
import { credentialsIn, isOneProvider, usesOf } from '../../spending/credentials.ts';
import { modelsToken } from '../../spending/github-models.ts';
import { keepCredential, keptFor } from '../../spending/kept.ts';
import { spendSoftware } from '../../spending/spend.ts';
import { evidence } from '../../value/evidence.ts';
import { literal } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { resolveTarget, runsProject } from '../project/resolve.ts';
import type { Target } from '../project/target.ts';
import { buildTool } from '../project/tests.ts';
import { traceFile } from '../script-file.ts';
import { withSettingsFile } from '../settings-file.ts';
import { type Call, traceScript } from '../shell.ts';
import { enter, mayPass } from '../state.ts';
import { withWords } from './call.ts';
import { start } from './index.ts';

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
      return start(
        withWords({ ...call, frame: { ...call.frame, directory: target.directory } }, [
          ...target.before.map((word) => literal(word)),
          ...[call.program, ...call.words].slice(target.from),
        ]),
      );
    case 'program':
      return traceProgram(call, analyzeProgram(call.frame.tracer.repository, target.path));
    case 'tests':
      return traceTests(call, target);
    case 'harmless':
      return;
    case 'unknown':
      return traceOpaque(call);
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

/**
 * A test run with a real key in its environment: one of the step's own, of the job's where the tests
 * drive the whole application, or one that a test is seen to use or to ask for before it runs.
 * Whether the tests really call out stands in no file that is cheap to read, so it is likely at best.
 */
function traceTests(given: Call, target: Extract<Target, { kind: 'tests' }>): void {
  if (target.live === 'no') return;
  const call = withSettingsFile(given);
  const found = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter(
    (c) =>
      target.live === 'yes' ||
      call.frame.own.has(c.name) ||
      (target.wholeApp && call.frame.job.has(c.name)) ||
      reaches(target, c.provider) ||
      target.gate(c.name),
  );
  const kept = target.reaches.flatMap((provider) => keptFor(call.frame, provider));
  if (found.length === 0) found.push(...kept);
  if (found.length === 0) return;
  spendSoftware(
    call,
    'program',
    `${target.runner} (tests)`,
    usesOf(found, call.frame.environment),
    { certainty: 'likely' },
  );
}

function reaches(target: Extract<Target, { kind: 'tests' }>, provider: string): boolean {
  return target.reaches.includes(provider) || target.reaches.includes('any');
}

/** A command that nobody here knows: handed a key in its own `env`, it was given the key to use it. */
export function traceOpaque(call: Call, reason: UnreadReason, why: string): void {
  keepCredential(call);
  cannotStart(call, reason, why);
}
