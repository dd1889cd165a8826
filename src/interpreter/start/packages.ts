import { traceCodex } from '../../spending/commands/codex.ts';
import { toolOfPackage, traceTool } from '../../spending/commands/tools.ts';
import { literal, UNSET, type Value } from '../../value/value.ts';
import { isRepositoryPath } from '../paths.ts';
import { executedIn } from '../project/npm.ts';
import type { Call } from '../shell.ts';
import { traceDevcontainer } from './devcontainer.ts';
import { start } from './index.ts';
import { isInterpreter, traceInterpreter } from './interpreters.ts';

/** Commands that fetch a package and run its program: `npx @openai/codex@0.169.0 exec …`. */
export const PACKAGE_RUNNERS: ReadonlySet<string> = new Set([
  'npx',
  'bunx',
  'pnpx',
  'pnpm',
  'yarn',
  'npm',
  'bun',
  'deno',
  'uvx',
  'pipx',
  'uv',
  'mise',
  'volta',
  'corepack',
]);

/** Words between a runner and the package it runs. */
const SUBCOMMANDS = new Set(['dlx', 'exec', 'x', 'tool', 'run']);
/** Flags of the runners above that take a word of their own. */
const VALUED = new Set([
  '-p',
  '--package',
  '-c',
  '--call',
  '--prefix',
  '-C',
  '--dir',
  '--cwd',
  '-w',
  '--workspace',
  '--filter',
  '--from',
  '--with',
  '--python',
]);

/** False when this runs no package known to spend; then it may be a script of the project. */
export function tracePackage(call: Call): boolean {
  const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : '';
  const words = [call.name, ...call.texts];
  const below = executedIn(call.frame.tracer.repository, directory, words);
  if (below !== undefined) {
    const frame = { ...call.frame, directory: below.directory };
    start(behind({ ...call, frame }, below.at - 1));
    return true;
  }
  const first = firstWord(call.texts);
  const named = packageFlag(call.texts);
  const program = call.texts[first];
  if (program === undefined) return false;
  const { name, version } = splitVersion(
    program === 'codex' && named !== undefined ? named : program,
  );
  const rest = call.words.slice(first + 1);
  if (name === '@openai/codex' || name === 'codex') {
    traceCodex(call, rest, version === undefined ? undefined : literal(version));
    return true;
  }
  if (name === '@devcontainers/cli') {
    traceDevcontainer({ ...behind(call, first), name: 'devcontainer' });
    return true;
  }
  const tool = toolOfPackage(name);
  if (tool !== undefined) traceTool(call, tool, rest);
  else if (isInterpreter(name)) traceInterpreter({ ...behind(call, first), name });
  else if (STARTS_SCRIPTS.has(call.name) && SCRIPT.test(name))
    traceInterpreter({ ...behind(call, first - 1), name: call.name });
  else return false;
  return true;
}

/** `bun evals/run.ts`, `deno run -A evals/run.ts`: https://bun.sh/docs/cli/run, https://docs.deno.com/runtime/reference/cli/run/ */
const STARTS_SCRIPTS = new Set(['bun', 'deno']);
const SCRIPT = /\.[cm]?[jt]sx?$/;

/** The command that this word of another is, with the words after it. */
function behind(call: Call, at: number): Call {
  return {
    ...call,
    program: call.words[at] ?? UNSET,
    name: call.texts[at] ?? '',
    words: call.words.slice(at + 1),
    texts: call.texts.slice(at + 1),
    written: call.written?.slice(at + 1),
  };
}

function firstWord(texts: readonly string[]): number {
  let i = 0;
  while (i < texts.length) {
    const text = texts[i] ?? '';
    if (VALUED.has(text)) i += 2;
    else if (text.startsWith('-') || SUBCOMMANDS.has(text)) i += 1;
    else return i;
  }
  return i;
}

function packageFlag(texts: readonly string[]): string | undefined {
  for (const [i, text] of texts.entries()) {
    if (text === '-p' || text === '--package') return texts[i + 1];
    if (text.startsWith('--package=')) return text.slice('--package='.length);
  }
  return undefined;
}

/** `@scope/name@1.2.3` → name and version. */
function splitVersion(spec: string): { name: string; version: string | undefined } {
  const at = spec.lastIndexOf('@');
  if (at <= 0) return { name: spec, version: undefined };
  return { name: spec.slice(0, at), version: spec.slice(at + 1) };
}

const INSTALLS = new Set(['install', 'i', 'add', 'ci', 'global']);

/** `npm i -g @openai/codex@X`: remembers the version for the steps after it. */
export function traceInstall(call: Call): boolean {
  if (!['npm', 'pnpm', 'yarn', 'bun', 'volta', 'brew', 'mise'].includes(call.name)) return false;
  if (!call.texts.some((t) => INSTALLS.has(t))) return false;
  for (const [i, text] of call.texts.entries()) {
    const { name, version } = splitVersion(text);
    if (name === '@openai/codex') call.frame.state.codexVersion = literal(version ?? 'latest');
    else if (text === '' && isCodexSpec(call.words[i]))
      call.frame.state.codexVersion = versionPart(call.words[i]);
  }
  return true;
}

function isCodexSpec(word: Value | undefined): boolean {
  const first = word?.alternatives[0]?.pieces[0];
  return first?.kind === 'literal' && first.text.startsWith('@openai/codex@');
}

/** `@openai/codex@$VERSION`: the version is what follows. */
function versionPart(word: Value | undefined): Value | undefined {
  if (word === undefined) return undefined;
  return {
    choice: word.choice,
    alternatives: word.alternatives.map((a) => ({ trail: a.trail, pieces: a.pieces.slice(1) })),
  };
}
