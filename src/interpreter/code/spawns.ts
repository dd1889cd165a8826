import { PACKAGE_RUNNERS } from '../../knowledge/package-runners.ts';
import { partOf, templates } from '../../value/template.ts';
import {
  concat,
  literal,
  literalText,
  originName,
  origins,
  UNSEEN,
  UNSET,
  type Value,
} from '../../value/value.ts';
import { builtIn } from './builders.ts';
import { type Call, callAt } from './calls.ts';
import {
  directoryOf,
  environmentOf,
  handsKey,
  inputOf,
  isHash,
  isSandboxed,
  keptIn,
} from './child-environment.ts';
import type { Found } from './clients/apis.ts';
import { byFlags, gathered, loose, startsCodex, wordsAt } from './clients/codex-calls.ts';
import { languageOf } from './entries.ts';
import type { ListValue } from './evaluate/question.ts';
import { isUnknown } from './evaluate/unknown.ts';
import { evaluate, evaluateAdded, evaluateLine, evaluateList } from './evaluate.ts';
import type { SpawnFact } from './facts.ts';
import { type Frame, waysInto } from './frames.ts';
import type { Form, OwnCommand } from './languages/grammar.ts';
import { grammarOf, languageRunBy } from './languages/index.ts';
import { wordsFrom } from './own-words.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';
import { elements, openAround } from './spans.ts';
import { placeOfRest } from './started-with.ts';
import { formOf, type Starting, withoutOwn } from './starts.ts';
import { addedTo, spansOf } from './whose-name.ts';

type Started = SpawnFact['started'];

/** A command that only the run knows; worth telling where it is handed a key. */
const UNKNOWN: Started = { kind: 'line', line: UNSEEN };

/** More starts in one file say nothing new. */
const MAX_STARTS = 300;

/** A program that a file starts, and the call that says what else it is handed. */
export type StartFact = Pick<SpawnFact, 'started' | 'certainty'> & {
  readonly call: Call | undefined;
  /** How the function around was entered, where that decides what is started. */
  readonly way?: Frame | undefined;
};

/** With its environment, directory and input. */
export function spawnOf(
  file: SourceFile,
  { call, way, ...start }: Found<StartFact>,
): Found<SpawnFact> {
  return {
    ...start,
    environment: environmentOf(file, call),
    directory: directoryOf(file, call, way),
    input: inputOf(file, call),
  };
}

/** The programs that a file starts. */
export function startsOf(
  file: SourceFile,
  calls: readonly Call[],
  imported: ReadonlyMap<string, string>,
): readonly Found<StartFact>[] {
  const found: Found<StartFact>[] = [];
  const keep = (
    at: number,
    started: Started,
    call: Call | undefined,
    way?: Frame,
    certainty: SpawnFact['certainty'] = 'certain',
  ): void => {
    if (found.length < MAX_STARTS) found.push({ at, started, certainty, call, way });
  };
  const start = (at: number, started: Started, call: Call | undefined, way?: Frame): void => {
    if (started.kind === 'line') {
      if (showsText([started.line]) || started === UNKNOWN) keep(at, started, call, way);
      return;
    }
    const { words, open } = started;
    const ways = scriptsFor(file, words, undefined);
    for (const script of ways) keep(at, { kind: 'words', words: script, open }, call, way);
    const named = ways.length === 0 && isUnnamed(words) ? byFlags(words) : undefined;
    if (named !== undefined) keep(at, { kind: 'words', words: named, open }, call, way, 'likely');
    else if (ways.length === 0 && (showsText(words) || isRest(words))) keep(at, started, call, way);
  };
  let starts = false;
  const helpers: Call[] = [];
  const known: Starting[] = [];
  for (const call of calls) {
    const form = formOf(file, call, imported);
    if (form !== undefined) known.push({ call, form });
    else if (startsProgram(file, call)) helpers.push(call);
  }
  for (const { call, form } of withoutOwn(file, known)) {
    starts ||= !isInside(form);
    const choices = form === 'list' ? tableOf(file, call) : [];
    for (const { items, open } of choices)
      start(call.start, { kind: 'words', words: items, open }, call);
    for (const { started, way } of choices.length > 0 ? [] : startsBy(file, call, form))
      start(call.start, started, call, way);
  }
  for (const { at, started } of builtIn(file)) {
    starts = true;
    start(at, started, callAt(file, at));
  }
  for (const { at, value } of shellTexts(file)) {
    starts = true;
    start(at, { kind: 'line', line: value }, undefined);
  }
  for (const call of starts ? helpers : []) {
    const words = elements(file, call.open)
      .slice(0, 2)
      .flatMap((e) => wordsAt(file, e));
    start(call.start, { kind: 'words', words, open: false }, undefined);
  }
  if (!found.some(startsCodex)) {
    const filled = gathered(file, starts);
    for (const { at, started } of filled.length > 0 ? filled : loose(file, calls, starts))
      keep(at, started, undefined, undefined, 'likely');
  }
  return found;
}

/** What a command of its own takes of the arguments: https://ruby.github.io/rake/FileUtils.html#method-i-ruby */
function argumentsOf(
  file: SourceFile,
  { open }: Call,
  { argument }: OwnCommand,
  frame: Frame | undefined,
): readonly Value[] {
  if (argument === undefined) return [];
  const given = elements(file, open);
  const taken = argument === 'first' ? given.slice(0, 1) : given;
  const values = taken.map((one) => evaluate(file, { chunk: file, ...one }, frame));
  const [only, ...more] = values;
  return argument === 'all' && only !== undefined && more.length === 0 ? program(only) : values;
}

function showsText(words: readonly Value[]): boolean {
  return words.some((word) => origins(word).some(({ kind }) => kind === 'literal'));
}

/** What it was started with itself. */
function isRest([only]: readonly Value[]): boolean {
  return (
    only !== undefined && origins(only).some((one) => placeOfRest(originName(one)) !== undefined)
  );
}

function isUnnamed([first]: readonly Value[]): boolean {
  return first !== undefined && !origins(first).some(({ kind }) => kind === 'literal');
}

/** Whether a program is handed the path of another one, and this may be it; Go's are folders as well. */
function runs(name: string, file: SourceFile, at: number): boolean {
  const path = file.tokens[at]?.text ?? '';
  if (!/^(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*$/.test(path)) return false;
  if (!path.startsWith('./') && !(path.includes('/') && isListed(file, at))) return false;
  if (name === 'go') return /(?:^|\/)[\w-]+(?:\.go)?$/.test(path);
  return languageOf(path, '') !== undefined;
}

/** `["examples/ask.py", …]` */
function isListed(file: SourceFile, at: number): boolean {
  const open = openAround(file, at, MOST_LISTED);
  return open !== undefined && file.tokens[open]?.text === '[';
}

/** Tokens of a list before one of its texts. */
const MOST_LISTED = 400;

/** `from "./x.js"`, `import("./x.js")`, `require("./x.js")`: a part of the program itself. */
function isImported({ tokens }: SourceFile, at: number): boolean {
  const before = tokens[at - 1]?.text === '(' ? at - 2 : at - 1;
  return /^(?:from|import|require)$/.test(tokens[before]?.text ?? '');
}

const MAX_SCRIPTS = 100;

/** `run("go", "run", path)`, `run(["npx", "tsx", path])` for each path of a list that the file holds, or one that calls it. */
function scriptsFor(
  file: SourceFile,
  words: readonly Value[],
  way: Frame | undefined,
): readonly (readonly Value[])[] {
  const at = words.findIndex(isUnknown);
  const before = words.slice(0, Math.max(0, at)).map((word) => literalText(word) ?? '');
  const runner = interpreterIn(before);
  const name = before[runner];
  const flags = before.slice(runner + 1);
  if (name === undefined || !flags.every((flag) => flag === 'run' || flag.startsWith('-')))
    return [];
  const paths = filesOf(way, file)
    .map((one) => pathsIn(one, name))
    .find((found) => found.length > 0);
  // Code that is handed over as a text is that of a file.
  const start = words.slice(0, flags.at(-1) === '-c' ? at - 1 : at);
  const end = words.slice(at + 1);
  return (paths ?? []).slice(0, MAX_SCRIPTS).map((text) => [...start, literal(text), ...end]);
}

/** Which of these words runs the file behind it: `npx tsx x.ts`, `uv run python x.py`. */
export function interpreterIn(words: readonly (string | undefined)[]): number {
  const end = words.findIndex((word = '') => !isVerb(word) && !isRunner(word) && !starts(word));
  return words.slice(0, end < 0 ? undefined : end).findLastIndex(isRunner);
}

const isRunner = (name = '') => name === 'go' || languageRunBy(name) !== undefined;
const starts = (name: string) =>
  Object.hasOwn(PACKAGE_RUNNERS, name) || /^(?:poetry|pdm|pipenv|rye|hatch)$/.test(name);
const isVerb = (word: string) => /^(?:run|exec|dlx|x|-.*)$/.test(word);

/** The files that a call was reached through: what it is handed mostly stands in the first. */
function filesOf(way: Frame | undefined, file: SourceFile): readonly SourceFile[] {
  const found = [file];
  for (let at = way; at !== undefined; at = at.from) found.unshift(at.file);
  return [...new Set(found)];
}

function pathsIn(file: SourceFile, name: string): readonly string[] {
  const paths = file.tokens.flatMap((token, i) =>
    token.kind === 'text' && runs(name, file, i) && !isImported(file, i) ? [token.text] : [],
  );
  return [...new Set(paths)];
}

/** `run(BACKENDS[name])`: each list of the table is a command of its own. */
function tableOf(file: SourceFile, call: Call): readonly ListValue[] {
  const { tokens } = file;
  const [first] = elements(file, call.open);
  const name = first === undefined ? undefined : tokens[first.start];
  if (first === undefined || name?.kind !== 'name' || tokens[first.start + 1]?.text !== '[')
    return [];
  const table = spansOf(file, name.text, first.start).find(
    (span) => span.chunk.tokens === tokens && tokens[span.start]?.text === '{',
  );
  if (table === undefined) return [];
  return elements(file, table.start)
    .slice(0, 50)
    .flatMap(({ start, end }) => {
      const isList = tokens[start + 1]?.text === ':' && tokens[start + 2]?.text === '[';
      const list = isList ? evaluateList(file, { chunk: file, start: start + 2, end }) : undefined;
      return list ?? [];
    });
}

interface StartedBy {
  readonly started: Started;
  readonly way: Frame | undefined;
}

const isInside = (form: Form | OwnCommand) => typeof form === 'object' && form.inside === true;

/** Its last word is a file of a language. */
function namesScript(started: Started): boolean {
  const last = started.kind === 'words' ? started.words.at(-1) : undefined;
  const path = last === undefined ? undefined : literalText(last);
  return path !== undefined && languageOf(path, '') !== undefined;
}

/** With each script that may stand where the source shows none. */
function scriptsOf(file: SourceFile, started: Started, way: Frame | undefined): readonly Started[] {
  const { words, open } = started.kind === 'words' ? started : plainWords(started.line);
  const scripts = scriptsFor(file, words, way);
  return scripts.length === 0
    ? [started]
    : scripts.map((script) => ({ kind: 'words', words: script, open }));
}

/** `"python " + path`: the words of a line in which nothing is written for the shell. */
function plainWords(line: Value): Pick<Extract<Started, { kind: 'words' }>, 'words' | 'open'> {
  const [one, ...more] = templates(line);
  if (one === undefined || more.length > 0 || /[|&;<>$`"'()*\\\n]/.test(one.text))
    return { words: [], open: false };
  const parts = one.text.trim().split(/\s+/);
  return { words: parts.map((part) => partOf(part, one)), open: false };
}

/** What a call starts, by every way into the function around it that hands over other words or another folder. */
function startsBy(file: SourceFile, call: Call, form: Form | OwnCommand): readonly StartedBy[] {
  const found = new Map<string, StartedBy>();
  for (const way of waysInto(file, call.start, call.close)) {
    const seen = startedBy(file, call, form, way);
    const all = seen === undefined ? [] : scriptsOf(file, seen, way);
    for (const started of isInside(form) ? all.filter(namesScript) : all)
      found.set(JSON.stringify([started, directoryOf(file, call, way)]), { started, way });
  }
  return [...found.values()];
}

function startedBy(
  file: SourceFile,
  call: Call,
  form: Form | OwnCommand,
  frame: Frame | undefined,
): Started | undefined {
  if (typeof form === 'object') {
    const own = form.words.map((word) => literal(word));
    if (form.argument === 'list') {
      const [first] = elements(file, call.open);
      const list = first && evaluateList(file, { chunk: file, ...first }, frame);
      return { kind: 'words', words: [...own, ...(list?.items ?? [])], open: list?.open ?? true };
    }
    const words = [...own, ...argumentsOf(file, call, form, frame)];
    return { kind: 'words', words, open: false };
  }
  const given = elements(file, call.open).filter(
    (e) => !['=', ':'].includes(file.tokens[e.start + 1]?.text ?? ''),
  );
  const [leading] = given;
  const { handing, habits } = grammarOf(file);
  if (
    habits.commandTexts === 'tagged' &&
    given.length === 1 &&
    file.tokens[leading?.start ?? -1]?.text === '{'
  )
    return taggedBy(file, call, frame);
  const hash = handing === 'hash' && leading !== undefined && isHash(file, leading.start);
  if (form === 'context-words' || hash) given.shift();
  const [first, second] = given;
  if (first === undefined) return undefined;
  if (handing === 'chain') return chained(file, call, first, frame);
  const told = isFixed(file, second) || handsKey(file, call);
  const rest = told ? undefined : wordsFrom(file, first.start, frame);
  if (rest !== undefined) return { kind: 'words', words: [rest], open: false };
  // A sandbox takes one line: a list is joined into it.
  const list = isSandboxed(call) ? undefined : evaluateList(file, { chunk: file, ...first }, frame);
  if (list !== undefined && list.items.length > 0)
    return seen(file, call, { kind: 'words', words: list.items, open: list.open });
  if (form.endsWith('words') && given.length > 1) return wordsIn(file, given, form, frame);
  const command = evaluate(file, { chunk: file, ...first }, frame);
  const options = second === undefined || file.tokens[second.start]?.text === '{';
  const args = options ? undefined : evaluateList(file, { chunk: file, ...second }, frame);
  if (args === undefined) {
    const unseen = !options;
    if (isUnknown(command)) return handsKey(file, call) ? UNKNOWN : undefined;
    return unseen && program(command).length === 1
      ? { kind: 'words', words: [command], open: true }
      : { kind: 'line', line: command };
  }
  const words = [...program(command), ...args.items];
  if (isUnknown(command) && byFlags(words) === undefined) return undefined;
  return seen(file, call, { kind: 'words', words, open: args.open });
}

/** `["--version"]`: words that stand there, whatever is started with them. */
function isFixed({ tokens }: SourceFile, list: { readonly start: number } | undefined): boolean {
  return (
    list !== undefined &&
    tokens[list.start]?.text === '[' &&
    tokens[list.start + 1]?.kind === 'text'
  );
}

/** `["bash", "-c", command]`: of a line of which the source shows nothing no more is known than of a program. */
function seen(
  file: SourceFile,
  call: Call,
  started: Extract<Started, { kind: 'words' }>,
): Started | undefined {
  const [shell, flag, line, ...more] = started.words;
  const isLine =
    /^(?:\S*\/)?(?:ba|da|z)?sh$/.test(literalText(shell ?? UNSET) ?? '') &&
    /^-[a-z]*c$/.test(literalText(flag ?? UNSET) ?? '');
  const hidden = isLine && more.length === 0 && line !== undefined && isUnknown(line);
  return hidden && !handsKey(file, call) ? undefined : started;
}

/** `execa({ cwd })\`git add .\``: the options first, and what is started as the text behind them. */
function taggedBy(
  file: SourceFile,
  { close }: Call,
  frame: Frame | undefined,
): Started | undefined {
  if (file.tokens[close + 1]?.kind !== 'text') return undefined;
  const line = evaluate(file, { chunk: file, start: close + 1, end: close + 2 }, frame);
  return { kind: 'line', line };
}

/** `Command::new("codex").arg("exec").args(["--model", "x"])` */
function chained(
  file: SourceFile,
  call: Call,
  name: { readonly start: number; readonly end: number },
  frame: Frame | undefined,
): Started {
  const { tokens, match } = file;
  const words = [evaluate(file, { chunk: file, ...name }, frame)];
  let open = false;
  let at = call.close + 1;
  for (let hops = 0; hops < MOST_ARGUMENTS; hops++) {
    while (tokens[at]?.kind === 'line') at++;
    const method = tokens[at + 1]?.text;
    const end = match[at + 2] ?? -1;
    if (!isDot(tokens[at]?.text) || end < at) break;
    const [argument] = method === 'arg' || method === 'args' ? elements(file, at + 2) : [];
    const list =
      argument && method === 'args'
        ? evaluateList(file, { chunk: file, ...argument }, frame)
        : undefined;
    if (list !== undefined) words.push(...list.items);
    else if (argument !== undefined && method === 'arg')
      words.push(evaluate(file, { chunk: file, ...argument }, frame));
    open ||= method === 'args' && (list?.open ?? true);
    at = end + 1;
  }
  const kept = keptIn(file, call);
  const added = evaluateAdded(
    file,
    kept === undefined ? [] : addedTo(file, kept, call.start),
    frame,
  );
  return { kind: 'words', words: [...words, ...added.items], open: open || added.open };
}

const MOST_ARGUMENTS = 100;

/** `spawn("npx codex", [...], { shell: true })`: a program with words of its own. */
function program(command: Value): readonly Value[] {
  const text = literalText(command);
  return text === undefined || !/\s/.test(text.trim())
    ? [command]
    : text
        .trim()
        .split(/\s+/)
        .map((word) => literal(word));
}

/** `exec("codex", "exec", ...more)`: each argument is a word, or a list of them. */
function wordsIn(
  file: SourceFile,
  given: readonly { readonly start: number; readonly end: number }[],
  form: Form,
  frame: Frame | undefined,
): Started {
  const words: Value[] = [];
  let open = false;
  for (const [i, argument] of given.entries()) {
    const first = file.tokens[argument.start]?.text;
    if (i > 0 && first === '{') continue;
    const spread = i === 0 ? undefined : evaluateList(file, { chunk: file, ...argument }, frame);
    if (spread !== undefined) words.push(...spread.items);
    else words.push(evaluate(file, { chunk: file, ...argument }, frame));
    open ||= i > 0 && (file.tokens[argument.end - 1]?.text === '...' || first === '*');
  }
  const [name, line] = words;
  if (form === 'line-words' && name !== undefined && line !== undefined && words.length === 2)
    return { kind: 'line', line: concat(name, literal(' '), line) };
  return { kind: 'words', words, open };
}

/** Ruby's backquotes, `$\`…\`` of zx and Bun. */
function shellTexts(file: SourceFile): { at: number; value: Value }[] {
  const found: { at: number; value: Value }[] = [];
  const { commandTexts } = grammarOf(file).habits;
  if (commandTexts === 'none') return found;
  file.tokens.forEach((token, at) => {
    const tag = file.tokens[at - 1];
    const template =
      commandTexts === 'tagged' &&
      token.kind === 'text' &&
      tag?.kind === 'name' &&
      tag.text === '$' &&
      tag.line === token.line;
    if (template) found.push({ at, value: evaluateLine(file, at) });
    else if (token.command === true)
      found.push({ at, value: evaluate(file, { chunk: file, start: at, end: at + 1 }) });
  });
  return found;
}

/** `sh("node", ["scripts/a.js"])`: a helper of the program that is handed a program and its words. */
function startsProgram({ tokens }: SourceFile, { open }: Call): boolean {
  const [program, comma, list, script] = tokens.slice(open + 1, open + 5);
  return (
    program?.kind === 'text' &&
    (/^(?:ba)?sh$/.test(program.text) || languageRunBy(program.text) !== undefined) &&
    comma?.text === ',' &&
    list?.text === '[' &&
    script?.kind === 'text' &&
    /^[\w./-]+$/.test(script.text) &&
    (script.text.endsWith('.sh') || languageOf(script.text, '') !== undefined)
  );
}
