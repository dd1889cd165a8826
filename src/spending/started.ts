import type { Call } from '../interpreter/shell.ts';
import { toolNamed } from '../knowledge/tools.ts';
import { utility } from '../knowledge/utilities.ts';
import { traceCodex } from './commands/codex.ts';
import { traceGitHub } from './commands/comments.ts';
import { traceGateway } from './commands/gateways.ts';
import { traceHttp } from './commands/http.ts';
import { noteLoginCheck } from './commands/login-check.ts';
import { traceTool } from './commands/tools.ts';

/** What looks into a file, by name: the code that reads its words is loaded when one is met. */
const LOOKS: ReadonlySet<string> = new Set(['jq', 'grep', '[', '[[', 'test']);

/** A program at the door; true where it is known and nothing behind it needs following. */
export function started(call: Call): boolean {
  const { name } = call;
  const tool = toolNamed(name, call.frame.environment);
  if (LOOKS.has(name)) noteLoginCheck(call);
  if (name === 'codex') traceCodex(call, call.words, call.version);
  else if (utility(name, 'requests')) traceHttp(call);
  else if (name === 'gh') traceGitHub(call);
  else if (tool !== undefined && !tool.starts?.includes(call.texts[0] ?? ''))
    traceTool(call, tool, call.words);
  else return traceGateway(call);
  return true;
}
