import { oncePer } from '../../support/once.ts';
import { literal, UNSET, type Value } from '../../value/value.ts';
import type { Change } from '../environment.ts';
import { namesOf } from './bindings.ts';
import { named, namedSpan } from './call-settings.ts';
import type { Call } from './calls.ts';
import { before, callsOnProcess, type Statement, statementsOn } from './changes.ts';
import { namesEnvironment } from './environment.ts';
import { addedIn, environmentIn, holdersOfProcess } from './environments.ts';
import { evaluate, evaluatePath } from './evaluate.ts';
import type { Frame } from './frames.ts';
import { grammarOf } from './languages/index.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import { spansOf } from './whose-name.ts';

const ENV = new Set(['env', 'envs', 'environment', 'Environment']);
const DIRECTORY = new Set(['cwd', 'chdir', 'workingDirectory', 'WorkingDirectory']);
const INPUT = new Set(['input', 'stdin_data']);

const KEY = /_(?:KEY|TOKEN)$/;

const NO_CHANGES: readonly Change[] = [];

/** What a program has done to its own environment by the time that this token is reached. */
export function processChanges(file: SourceFile, at: number): readonly Change[] {
  return namesEnvironment(file) ? before(file, onProcess(file), at) : NO_CHANGES;
}

const onProcess = oncePer((file: SourceFile): readonly Statement[] => {
  const own = statementsOn(file, holdersOfProcess(file), addedIn(file));
  return [...own, ...callsOnProcess(file)].sort((a, b) => a.at - b.at);
});

function withoutClear(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ kind }) => kind !== 'clear');
}

/**
 * A command in a machine that is rented for it: `sandbox.commands.run(…)`. It has nothing of this one but what
 * it is handed (https://e2b.dev/docs/sandbox/environment-variables).
 */
export function isSandboxed({ path }: Call): boolean {
  return /(?:^|\.)commands\.run$/.test(path);
}

/** Whether a call hands a key on by its name. */
export function handsKey(file: SourceFile, call: Call): boolean {
  return givenTo(file, call).some((one) => one.kind === 'set' && KEY.test(one.name));
}

/** What a call that starts a program does to the environment that it hands over. */
export function environmentOf(file: SourceFile, call: Call | undefined): readonly Change[] {
  if (call === undefined) return [];
  if (isSandboxed(call))
    return [{ kind: 'clear', except: [] }, ...withoutClear(givenTo(file, call))];
  return [...processChanges(file, call.start), ...givenTo(file, call)];
}

function givenTo(file: SourceFile, call: Call): readonly Change[] {
  const started = onStarted(file, call);
  const span = givenSpan(file, call);
  const given = span === undefined ? undefined : environmentIn(file, span, call.start);
  if (given === undefined) return started;
  return [...(adds(file, call) ? withoutClear(given) : given), ...started];
}

/** Where a call names the environment: an argument, a key of its options, its place among the arguments. */
function givenSpan(
  file: SourceFile,
  call: Call,
): { readonly start: number; readonly end?: number } | undefined {
  const start = namedSpan(file, call, ENV);
  if (start !== undefined) return { start };
  const args = elements(file, call.open);
  // https://docs.python.org/3/library/os.html#os.execvpe
  if (/^os\.(?:exec|spawn)\w*e$/.test(call.path)) return args.at(-1);
  // https://www.php.net/manual/function.proc-open.php
  if (call.path === 'proc_open') return args[4];
  // https://docs.ruby-lang.org/en/master/Process.html: a hash in front of the command.
  const [first] = args;
  if (grammarOf(file).handing === 'hash' && first !== undefined && isHash(file, first.start))
    return first;
  for (const { start: s, end } of args) {
    if (end !== s + 1 || file.tokens[s]?.kind !== 'name') continue;
    for (const span of spansOf(file, file.tokens[s]?.text ?? '', s)) {
      const close = file.match[span.start] ?? -1;
      if (span.chunk.tokens !== file.tokens || close < 0 || file.tokens[span.start]?.text !== '{')
        continue;
      const inside = namedSpan(file, { ...call, open: span.start, close }, ENV);
      if (inside !== undefined) return { start: inside };
    }
  }
  return undefined;
}

/** Whether the first argument of a Ruby call is the environment. */
export function isHash(file: SourceFile, at: number): boolean {
  const token = file.tokens[at];
  if (token?.text === '{') return true;
  if (token?.text === 'ENV') return true;
  return spansOf(file, token?.text ?? '', at).some(
    (span) =>
      span.chunk.tokens === file.tokens &&
      (file.tokens[span.start]?.text === '{' || file.tokens[span.start]?.text === 'ENV'),
  );
}

/**
 * Functions that hand over what they are given on top of what is there, unless told otherwise.
 * Sources: https://github.com/sindresorhus/execa/blob/main/docs/environment.md,
 * https://docs.deno.com/api/deno/~/Deno.CommandOptions, https://docs.ruby-lang.org/en/master/Process.html
 */
function adds(file: SourceFile, call: Call): boolean {
  const adding =
    grammarOf(file).handing === 'hash' || /^(?:execa\w*|Deno\.Command|\$)$/.test(call.path);
  if (!adding) return false;
  const { tokens } = file;
  for (let at = call.open; at < call.close; at++) {
    const [name, , value] = [tokens[at]?.text, tokens[at + 1], tokens[at + 2]?.text];
    if (name === 'extendEnv' && value === 'false') return false;
    if ((name === 'clearEnv' || name === 'unsetenv_others') && value === 'true') return false;
  }
  return true;
}

/** What is done to the environment of a command that is built first and started later. */
function onStarted(file: SourceFile, call: Call): readonly Change[] {
  const { handing } = grammarOf(file);
  switch (handing) {
    case 'field':
      return goEnvironment(file, call);
    case 'chain':
      return [...chained(file, call), ...onBuilder(file, call, '')];
    case 'argument':
    case 'hash':
      return [];
    default:
      return handing.properties.flatMap((property) => onBuilder(file, call, property));
  }
}

/** The variable that a call's result is kept in: `cmd := exec.Command(…)`, `let mut cmd = Command::new(…)`. */
export function keptIn({ tokens }: SourceFile, call: Call): string | undefined {
  let at = call.start - 1;
  while (['new', '&', 'await'].includes(tokens[at]?.text ?? '')) at--;
  if (tokens[at]?.text !== '=' && tokens[at]?.text !== ':=') return undefined;
  return tokens[at - 1]?.kind === 'name' ? tokens[at - 1]?.text : undefined;
}

/** https://pkg.go.dev/os/exec#Cmd: without `Env` it is the program's own. */
function goEnvironment(file: SourceFile, call: Call): readonly Change[] {
  const name = keptIn(file, call);
  if (name === undefined) return [];
  let changes: readonly Change[] = [];
  const { tokens } = file;
  for (let at = call.close; at < Math.min(tokens.length, call.close + 2000); at++) {
    if (tokens[at]?.text !== name || tokens[at + 3]?.text !== '=') continue;
    if (tokens[at + 2]?.text !== 'Env') continue;
    const given = environmentIn(file, { start: at + 4 }, at, new Map([[`${name}.Env`, changes]]));
    changes = given ?? changes;
  }
  return changes;
}

/** `.env("A", b).env_remove("B")` behind the call. */
function chained(file: SourceFile, call: Call): readonly Change[] {
  const { tokens, match } = file;
  const changes: Change[] = [];
  let at = call.close + 1;
  for (let hops = 0; hops < 40; hops++) {
    while (tokens[at]?.kind === 'line') at++;
    if (tokens[at]?.text !== '.' || tokens[at + 1]?.kind !== 'name') break;
    const open = at + 2;
    const close = match[open] ?? -1;
    if (tokens[open]?.text !== '(' || close < open) break;
    changes.push(...builderChange(file, tokens[at + 1]?.text ?? '', open));
    at = close + 1;
  }
  return changes;
}

function builderChange(file: SourceFile, method: string, open: number): readonly Change[] {
  const [first, second] = elements(file, open);
  const name = first && file.tokens[first.start];
  if (method === 'env_clear') return [{ kind: 'clear', except: [] }];
  if (first === undefined || name?.kind !== 'text') {
    return method === 'envs' && first ? (environmentIn(file, first) ?? []) : [];
  }
  if (method === 'env_remove') return [{ kind: 'unset', name: name.text, certain: true }];
  if (method !== 'env' || second === undefined) return [];
  const value = evaluate(file, { chunk: file, ...second });
  return [{ kind: 'set', name: name.text, value, certain: true }];
}

/** `cmd.env_remove("A")`, `builder.environment().remove("A")`, `info.Environment["A"] = b` */
function onBuilder(file: SourceFile, call: Call, suffix: string): readonly Change[] {
  const name = keptIn(file, call);
  if (name === undefined) return [];
  const holders = new Set([
    `${name}${suffix}`,
    ...(suffix === '' ? [] : aliases(file, name, suffix)),
  ]);
  const after = statementsOn(file, holders, addedIn(file)).filter(({ at }) => at > call.close);
  const end = file.tokens.length;
  return before(file, after, Math.min(end, (after.at(-1)?.at ?? 0) + 1));
}

/** `Map<String, String> env = builder.environment();` */
function aliases(file: SourceFile, name: string, suffix: string): readonly string[] {
  return namesOf(file).all.flatMap((scope) =>
    [...scope.names].flatMap(([alias, bindings]) =>
      bindings.some(
        (one) => one.kind === 'value' && pathAt(file, one.span.start).path === `${name}${suffix}`,
      )
        ? [alias]
        : [],
    ),
  );
}

/** Where a call that starts a program says that it runs. */
export function directoryOf(
  file: SourceFile,
  call: Call | undefined,
  frame?: Frame,
): Value | undefined {
  if (call === undefined) return undefined;
  const start = namedSpan(file, call, DIRECTORY);
  const place = start === undefined ? UNSET : evaluatePath(file, { chunk: file, start }, frame);
  if (place.alternatives.length > 0) return place;
  return isSandboxed(call) ? SANDBOX : undefined;
}

/** Nothing of the checkout is there. */
const SANDBOX = literal('/home/user');

/** What a call that starts a program gives it to read. */
export function inputOf(file: SourceFile, call: Call | undefined): Value | undefined {
  if (call === undefined) return undefined;
  const value = named(file, call, INPUT);
  return value.alternatives.length === 0 ? undefined : value;
}
