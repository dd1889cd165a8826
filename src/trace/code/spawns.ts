import { literal, literalText, origins, type Value } from '../../workflow/value.ts';
import type { Found } from './apis.ts';
import { type Call, named, namedSpan } from './calls.ts';
import { evaluate, evaluateList, isUnknown, type ListValue } from './evaluate.ts';
import type { CodexFact, Language, SpawnFact } from './facts.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import { codexAt, quoted, shellText, splitWords } from './words.ts';

/** How a function that starts commands takes them. */
type Form = 'list' | 'words' | 'text' | 'context-words';

/** By the last name, and by the whole path where the last name alone is common. */
const STARTS: Readonly<Partial<Record<Language, Readonly<Record<string, Form>>>>> = {
  // https://docs.python.org/3/library/subprocess.html, …/asyncio-subprocess.html, …/os.html#process-management
  python: {
    'subprocess.run': 'list',
    Popen: 'list',
    'subprocess.call': 'list',
    check_call: 'list',
    check_output: 'list',
    getoutput: 'text',
    getstatusoutput: 'text',
    'os.system': 'text',
    'os.popen': 'text',
    create_subprocess_exec: 'words',
    create_subprocess_shell: 'text',
    'pexpect.spawn': 'text',
    'os.execvp': 'context-words',
    'sp.run': 'list',
  },
  // https://nodejs.org/api/child_process.html, https://github.com/sindresorhus/execa, https://github.com/actions/toolkit/tree/main/packages/exec
  javascript: {
    exec: 'text',
    execSync: 'text',
    'child_process.exec': 'text',
    'cp.exec': 'text',
    execAsync: 'text',
    execPromise: 'text',
    'exec.exec': 'text',
    spawn: 'text',
    spawnSync: 'text',
    execFile: 'text',
    execFileSync: 'text',
    execFileAsync: 'text',
    execa: 'text',
    execaSync: 'text',
    execaCommand: 'text',
    getExecOutput: 'text',
    fork: 'text',
    'Bun.spawn': 'list',
    'Bun.spawnSync': 'list',
    'Deno.Command': 'text',
  },
  // https://pkg.go.dev/os/exec
  go: { 'exec.Command': 'words', 'exec.CommandContext': 'context-words' },
  // https://docs.ruby-lang.org/en/master/Kernel.html, Open3
  ruby: {
    system: 'words',
    spawn: 'words',
    exec: 'words',
    capture2: 'words',
    capture3: 'words',
    capture2e: 'words',
    popen3: 'words',
    'IO.popen': 'list',
    sh: 'words',
  },
  // https://learn.microsoft.com/dotnet/api/system.diagnostics.process.start
  csharp: { 'Process.Start': 'words', ProcessStartInfo: 'words' },
  // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/ProcessBuilder.html
  java: { ProcessBuilder: 'words', '.exec': 'text' },
  kotlin: { ProcessBuilder: 'words', '.exec': 'text' },
  // https://doc.rust-lang.org/std/process/struct.Command.html
  rust: { 'Command.new': 'words' },
  php: { shell_exec: 'text', exec: 'text', passthru: 'text', proc_open: 'text', system: 'text' },
};
const TABLES = new Map(Object.entries(STARTS).map(([l, t]) => [l, new Map(Object.entries(t))]));
const NO_TABLE = new Map<string, Form>();
/** Last names that are only trusted as a whole path: `regex.exec(…)`, `app.run(…)` start nothing. */
const WHOLE = new Set(['exec', 'run', 'call', 'system', 'spawn', 'Command', 'Start', 'popen']);

function formOf(file: SourceFile, call: Call, imported: ReadonlySet<string>): Form | undefined {
  const table =
    TABLES.get(file.language === 'typescript' ? 'javascript' : file.language) ?? NO_TABLE;
  const whole = table.get(call.path);
  if (whole !== undefined) return whole;
  if (call.path.startsWith('.') && table.get(`.${call.last}`) !== undefined)
    return table.get(`.${call.last}`);
  if (file.language === 'python' && imported.has(call.path))
    return table.get(`subprocess.${call.path}`);
  return WHOLE.has(call.last) ? undefined : table.get(call.last);
}

export interface Spawned {
  readonly spawns: readonly Found<SpawnFact>[];
  readonly codex: readonly Found<CodexFact>[];
}

/** The commands a file starts; those of Codex apart. */
export function spawnsOf(
  file: SourceFile,
  calls: readonly Call[],
  imported: ReadonlySet<string>,
): Spawned {
  const spawns: Found<SpawnFact>[] = [];
  const codex: Found<CodexFact>[] = [];
  const keep = (
    at: number,
    words: readonly Value[],
    open: boolean,
    call: Call | undefined,
    command: string,
  ): void => {
    const index = codexAt(words);
    const unnamed = index < 0 ? byFlags(words) : -1;
    if (index >= 0) codex.push(codexFact(file, at, words.slice(index + 1), open, call, 'certain'));
    else if (unnamed >= 0)
      codex.push(codexFact(file, at, words.slice(unnamed), open, call, 'likely'));
    else if (words.some((w) => origins(w).some((o) => o.kind === 'literal')))
      spawns.push({ at, words, command: command.slice(0, 4000) });
  };
  const start = (at: number, words: readonly Value[], open: boolean, call: Call, text: string) => {
    const ways = scriptsFor(file, words);
    if (ways.length === 0) keep(at, words, open, call, text);
    for (const way of ways) keep(at, way, open, call, quoted(way));
  };
  let starts = false;
  const helpers: Call[] = [];
  for (const call of calls) {
    const form = formOf(file, call, imported);
    if (form === undefined) {
      if (startsProgram(file, call)) helpers.push(call);
      continue;
    }
    starts = true;
    const choices = form === 'list' ? tableOf(file, call) : [];
    for (const one of choices) keep(call.start, one.items, one.open, call, quoted(one.items));
    const words = choices.length > 0 ? undefined : wordsOf(file, call, form);
    if (words !== undefined)
      start(call.start, words.items, words.open, call, words.text ?? quoted(words.items));
  }
  for (const { at, value } of shellTexts(file)) {
    starts = true;
    const text = shellText(value);
    keep(at, splitWords(text), false, undefined, text);
  }
  for (const call of starts ? helpers : []) {
    const words = elements(file, call.open)
      .slice(0, 2)
      .flatMap((e) => wordsAt(file, e));
    keep(call.start, words, false, undefined, quoted(words));
  }
  if (codex.length === 0) codex.push(...gathered(file, starts));
  if (codex.length === 0) codex.push(...loose(file, calls, starts));
  return { spawns, codex };
}

/** Programs that are handed the path of another one, and what such a path ends with. */
const RUNNERS: readonly (readonly [RegExp, RegExp])[] = [
  [/^python[\d.]*$/, /^[\w./-]*\/[\w.-]+\.py$/],
  [/^(?:node|bun|deno|tsx|ts-node)$/, /^[\w./-]*\/[\w.-]+\.[cm]?[jt]s$/],
  [/^go$/, /^\.?[\w./-]*\/[\w.-]+(?:\.go)?$/],
  [/^ruby$/, /^[\w./-]*\/[\w.-]+\.rb$/],
];
const MAX_SCRIPTS = 20;

/** `run("go", "run", path)` for each path of a list that the file holds. */
function scriptsFor(file: SourceFile, words: readonly Value[]): readonly (readonly Value[])[] {
  const name = words[0] === undefined ? undefined : literalText(words[0]);
  const path = RUNNERS.find(([runner]) => runner.test(name ?? ''))?.[1];
  const at = words.findIndex(isUnknown);
  const flags = words.slice(1, at).map((word) => literalText(word) ?? '');
  if (path === undefined || at < 1 || !flags.every((f) => f === 'run' || f.startsWith('-')))
    return [];
  const paths = file.tokens.flatMap((token) =>
    token.kind === 'text' && token.text.startsWith('./') && path.test(token.text)
      ? [token.text]
      : [],
  );
  return [...new Set(paths)].slice(0, MAX_SCRIPTS).map((text) => words.with(at, literal(text)));
}

interface Words {
  readonly items: readonly Value[];
  readonly open: boolean;
  readonly text: string | undefined;
}

/** `run(BACKENDS[name])`: each list of the table is a command of its own. */
function tableOf(file: SourceFile, call: Call): readonly ListValue[] {
  const { tokens } = file;
  const [first] = elements(file, call.open);
  const name = first === undefined ? undefined : tokens[first.start];
  if (first === undefined || name?.kind !== 'name' || tokens[first.start + 1]?.text !== '[')
    return [];
  const table = file.assigned
    .get(name.text)
    ?.find((span) => span.chunk.tokens === tokens && tokens[span.start]?.text === '{');
  if (table === undefined) return [];
  return elements(file, table.start)
    .slice(0, 50)
    .flatMap(({ start, end }) => {
      const isList = tokens[start + 1]?.text === ':' && tokens[start + 2]?.text === '[';
      const list = isList ? evaluateList(file, { chunk: file, start: start + 2, end }) : undefined;
      return list ?? [];
    });
}

function wordsOf(file: SourceFile, call: Call, form: Form): Words | undefined {
  const given = elements(file, call.open).filter(
    (e) => !['=', ':'].includes(file.tokens[e.start + 1]?.text ?? ''),
  );
  if (form === 'context-words') given.shift();
  const [first, second] = given;
  if (first === undefined) return undefined;
  const list = evaluateList(file, { chunk: file, ...first });
  if (list !== undefined && list.items.length > 0) return { ...list, text: undefined };
  if (form.endsWith('words') && given.length > 1) {
    const rest = given.slice(1).filter((g) => file.tokens[g.start]?.text !== '{');
    const values: Value[] = [evaluate(file, { chunk: file, ...first })];
    let open = false;
    for (const argument of rest) {
      const spread = evaluateList(file, { chunk: file, ...argument });
      if (spread !== undefined) values.push(...spread.items);
      else values.push(evaluate(file, { chunk: file, ...argument }));
      open ||=
        file.tokens[argument.end - 1]?.text === '...' || file.tokens[argument.start]?.text === '*';
    }
    return { items: values, open, text: undefined };
  }
  const command = evaluate(file, { chunk: file, ...first });
  const text = shellText(command);
  const args = second && evaluateList(file, { chunk: file, ...second });
  const chained = file.language === 'rust' ? [] : (args?.items ?? []);
  const words = [...splitWords(text), ...chained];
  if (words.length === 0) return undefined;
  if (isUnknown(command) && byFlags(words) < 0) return undefined;
  const unseen =
    second !== undefined && args === undefined && file.tokens[second.start]?.text !== '{';
  return {
    items: words,
    open: (args?.open ?? false) || unseen,
    text: chained.length > 0 ? quoted(words) : text,
  };
}

/** Ruby's backquotes, `$\`…\`` of zx and Bun. */
function shellTexts(file: SourceFile): { at: number; value: Value }[] {
  const found: { at: number; value: Value }[] = [];
  if (file.language === 'ruby' || file.language === 'python') return found;
  file.tokens.forEach((token, at) => {
    const tag = file.tokens[at - 1];
    const template =
      token.kind === 'text' && tag?.kind === 'name' && tag.text === '$' && tag.line === token.line;
    if (template)
      found.push({ at, value: evaluate(file, { chunk: file, start: at, end: at + 1 }) });
  });
  return found;
}

/** Words that look like a Codex command in a program that starts commands through its own helpers. */
function loose(file: SourceFile, calls: readonly Call[], starts: boolean): Found<CodexFact>[] {
  const found: Found<CodexFact>[] = [];
  const { tokens } = file;
  for (let at = 0; at < tokens.length && found.length < 20; at++) {
    const token = tokens[at];
    if (token?.kind !== 'text') continue;
    const opener = tokens[at - 1]?.text;
    if (
      /^(\S*\/)?codex(\.cmd|\.exe)?$/.test(token.text) &&
      (opener === '[' || opener === '(') &&
      tokens[at + 1]?.text === ','
    ) {
      const list = opener === '[' ? evaluateList(file, { chunk: file, start: at - 1 }) : undefined;
      const words = list?.items ?? elements(file, at - 1).flatMap((e) => wordsAt(file, e));
      if (words.slice(1).some((w) => SUBCOMMANDS.has(literalText(w) ?? '')))
        found.push(codexFact(file, at, words.slice(1), list?.open ?? false, undefined, 'likely'));
    } else if (
      /^\s*codex\s+(-\S+\s+(\S+\s+)?){0,6}(exec|e|review|cloud|apply)\s/.test(
        `${token.text.slice(0, 400)} `,
      ) &&
      starts &&
      !isShown(calls, at)
    )
      found.push(
        codexFact(
          file,
          at,
          splitWords(shellText(evaluate(file, { chunk: file, start: at }))).slice(1),
          false,
          undefined,
          'likely',
        ),
      );
  }
  return found;
}

/** `sh("node", ["scripts/a.js"])`: a helper of the program that is handed a program and its words. */
function startsProgram({ tokens }: SourceFile, { open }: Call): boolean {
  const [program, comma, list, script] = tokens.slice(open + 1, open + 5);
  return (
    program?.kind === 'text' &&
    /^(?:node|bun|tsx|python3?|ruby|bash|sh)$/.test(program.text) &&
    comma?.text === ',' &&
    list?.text === '[' &&
    script?.kind === 'text' &&
    /^[\w./-]+\.(?:[cm]?[jt]s|py|rb|sh)$/.test(script.text)
  );
}

/** What one argument of a helper adds to the command: `sh("codex", ["exec", …])`. */
function wordsAt(file: SourceFile, element: { start: number; end: number }): readonly Value[] {
  const span = { chunk: file, ...element };
  return evaluateList(file, span)?.items ?? [evaluate(file, span)];
}

/** Lists that a program fills bit by bit and hands to a helper: `command.push(codex, "exec")`. */
function gathered(file: SourceFile, starts: boolean): Found<CodexFact>[] {
  if (!starts) return [];
  const found: Found<CodexFact>[] = [];
  for (const [name, spans] of [...file.appended].slice(0, 200)) {
    const [base] = file.assigned.get(name) ?? [];
    const list =
      base === undefined ? undefined : evaluateList(file, { ...base, end: base.start + 2 });
    const all = [...(list?.items ?? []), ...spans.map((s) => evaluate(file, s))];
    // What is put in front (sudo and its flags) may not be visible as words.
    const first = all.findIndex((w) => codexAt([w]) === 0);
    const args = first < 0 ? [] : all.slice(first + 1);
    if (args.some((w) => SUBCOMMANDS.has(literalText(w) ?? '')))
      found.push(codexFact(file, spans[0]?.start ?? 0, args, true, undefined, 'likely'));
  }
  return found;
}

/** Flags of `codex exec` that no other program is known to have. */
const CODEX_FLAGS = new Set([
  '--skip-git-repo-check',
  '--output-last-message',
  '--dangerously-bypass-approvals-and-sandbox',
]);

/** `spawn(path, ["exec", "--skip-git-repo-check", …])`: a program whose name the source does not show, known by its flags. */
function byFlags(words: readonly Value[]): number {
  const texts = words.map((word) => literalText(word) ?? '');
  const at = texts.indexOf('exec');
  return at > 0 && texts.slice(at).some((text) => CODEX_FLAGS.has(text)) ? at : -1;
}

const SUBCOMMANDS = new Set(['exec', 'e', 'review', 'cloud']);
const SHOWING =
  /^(print|log|info|warn|warning|error|debug|puts|echo|write|raise|Error|Exception|add_argument|expect|assert\w*)$/;

/** Inside a call that only shows text. */
function isShown(calls: readonly Call[], at: number): boolean {
  return calls.some((c) => at > c.open && at < c.close && SHOWING.test(c.last));
}

const ENV = new Set(['env', 'environment']);

function codexFact(
  file: SourceFile,
  at: number,
  args: readonly Value[],
  open: boolean,
  call: Call | undefined,
  certainty: CodexFact['certainty'],
): Found<CodexFact> {
  const given = call === undefined ? undefined : namedSpan(file, call, ENV);
  const environment = given === undefined ? NO_ENVIRONMENT : childEnvironment(file, given);
  return {
    at,
    kind: 'codex-cli',
    args,
    open,
    apiKey: undefined,
    signsIn: false,
    baseUrl: undefined,
    environment: environment.variables,
    replacesEnvironment: environment.replaces,
    certainty,
  };
}

const NO_ENVIRONMENT = { variables: new Map<string, Value>(), replaces: false };

/** `env={**os.environ, "A": b}`, `env: { ...process.env, A: b }`, or a name that holds such a thing. */
function childEnvironment(
  file: SourceFile,
  start: number,
): { variables: ReadonlyMap<string, Value>; replaces: boolean } {
  const { tokens, match } = file;
  const variables = new Map<string, Value>();
  let from = start;
  if (tokens[start]?.kind === 'name') {
    const name = tokens[start]?.text ?? '';
    for (let at = 0; at + 4 < tokens.length; at++)
      if (
        tokens[at]?.text === name &&
        tokens[at + 1]?.text === '[' &&
        tokens[at + 2]?.kind === 'text' &&
        tokens[at + 4]?.text === '='
      )
        variables.set(tokens[at + 2]?.text ?? '', evaluate(file, { chunk: file, start: at + 5 }));
    const span = file.assigned
      .get(name)
      ?.find((s) => s.chunk.tokens === tokens && tokens[s.start]?.text === '{');
    if (span === undefined) return { variables, replaces: false };
    from = span.start;
  }
  const close = match[from] ?? -1;
  if (tokens[from]?.text !== '{' || close < from) return { variables, replaces: false };
  let inherits = false;
  for (const { start: s, end } of elements(file, from)) {
    const head = tokens[s];
    if (head?.text === '...' || head?.text === '*' || head?.text === '**') inherits = true;
    else if (tokens[s + 1]?.text === ':' && head !== undefined)
      variables.set(head.text, evaluate(file, { chunk: file, start: s + 2, end }));
    else if (end === s + 1 && head?.kind === 'name')
      variables.set(head.text, evaluate(file, { chunk: file, start: s, end }));
  }
  return { variables, replaces: !inherits };
}

const API_KEY = new Set(['apiKey', 'api_key']);
const BASE_URL = new Set(['baseUrl', 'baseURL', 'base_url']);

/** `new Codex({ apiKey, baseUrl, env })` of `@openai/codex-sdk`; the Python SDK: `codex-payer.md` §8. */
export function codexSdkUses(
  file: SourceFile,
  calls: readonly Call[],
  specifiers: readonly string[],
): Found<CodexFact>[] {
  const typescript = specifiers.some(
    (s) => s === '@openai/codex-sdk' || s.startsWith('@openai/codex-sdk/'),
  );
  const python = specifiers.some((s) =>
    /^(openai_codex|codex_app_server|codex_sdk|openai_codex_sdk)(\.|$)/.test(s),
  );
  if (!typescript && !python) return [];
  const login = calls.find((c) => c.last === 'login_api_key');
  const [argument] = login === undefined ? [] : elements(file, login.open);
  const key = argument && evaluate(file, { chunk: file, ...argument });
  const signsIn = calls.some((c) => c.last.startsWith('login_chatgpt'));
  return calls
    .filter((c) => /^(Async)?(Codex|CodexClient|AppServerClient)$/.test(c.last))
    .map((call) => {
      const given = namedSpan(file, call, ENV);
      const environment = given === undefined ? NO_ENVIRONMENT : childEnvironment(file, given);
      return {
        at: call.start,
        kind: typescript ? 'codex-sdk-typescript' : 'codex-sdk-python',
        args: [],
        open: false,
        apiKey: setOrNot(named(file, call, API_KEY)) ?? key,
        signsIn,
        baseUrl: setOrNot(named(file, call, BASE_URL)),
        environment: environment.variables,
        replacesEnvironment: typescript && given !== undefined && environment.replaces,
        certainty: 'certain',
      };
    });
}

function setOrNot(value: Value): Value | undefined {
  return value.alternatives.length === 0 ? undefined : value;
}
