import { traceCodex } from '../../spending/commands/codex.ts';
import { COMMENT_COMMANDS } from '../../spending/commands/comments.ts';
import { traceHttp } from '../../spending/commands/http.ts';
import { noteLoginCheck } from '../../spending/commands/login-check.ts';
import { toolNamed, traceTool } from '../../spending/commands/tools.ts';
import type { Call } from '../shell.ts';
import { waysOf } from '../ways.ts';
import { behind } from './call.ts';
import { CONTAINER_COMMANDS } from './containers.ts';
import { traceDevcontainer } from './devcontainer.ts';
import { FILE_COMMANDS } from './files.ts';
import { isInterpreter, traceInterpreter } from './interpreters.ts';
import { followLine } from './line.ts';
import { NOTEBOOK_COMMANDS } from './notebooks.ts';
import { PACKAGE_RUNNERS, traceInstall, tracePackage } from './packages.ts';
import { peel } from './peel.ts';
import { traceProject } from './project.ts';
import { traceEvaluated } from './unseen.ts';
import { noteWrites } from './writes.ts';

const HTTP_CLIENTS = new Set([
  'curl',
  'wget',
  'http',
  'https',
  'xh',
  'Invoke-RestMethod',
  'Invoke-WebRequest',
  'irm',
  'iwr',
  'httpie',
]);

/** How many programs may stand in front of the one that counts. */
const DEEPEST = 16;

/** The one door: follows what is started through every program that only starts another one. */
export function start(call: Call): void {
  let at = call;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const peeled = peel([at.program, ...at.words]);
    if (peeled === undefined) break;
    if (!('from' in peeled.inner)) {
      if (followLine(at, peeled, peeled.inner)) return;
      break;
    }
    at = behind(at, peeled, peeled.inner);
  }
  dispatch(at);
  noteWrites(at);
}

/** Sends a program to whoever knows it; the order is from the most specific to the most general. */
function dispatch(call: Call): void {
  const { name } = call;
  if (name === 'codex') return traceCodex(call, call.words);
  if (name === 'devcontainer') return traceDevcontainer(call);
  if (name === 'eval') return traceEvaluated(call);
  if (name === 'jq' || name === 'grep') noteLoginCheck(call);
  if (HTTP_CLIENTS.has(name)) return traceHttp(call);
  const known =
    own(FILE_COMMANDS, name) ?? own(COMMENT_COMMANDS, name) ?? own(CONTAINER_COMMANDS, name);
  if (known !== undefined) return known(call);
  const notebooks = own(NOTEBOOK_COMMANDS, name);
  if (notebooks !== undefined) return waysOf(call).forEach(notebooks);
  const tool = toolNamed(name, call.frame.environment);
  if (tool !== undefined) return traceTool(call, tool, call.words);
  if (traceInstall(call)) return;
  if (PACKAGE_RUNNERS.has(name) && tracePackage(call)) return;
  const follow = isInterpreter(name) ? traceInterpreter : traceProject;
  for (const way of waysOf(call)) follow(way);
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
