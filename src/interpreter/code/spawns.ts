import type { Found } from '../../spending/code/apis.ts';
import { byFlags, codexFact, gathered, loose, wordsAt } from '../../spending/code/codex-calls.ts';
import { literal, literalText, origins, type Value } from '../../value/value.ts';
import type { Call } from './calls.ts';
import { evaluate, evaluateList, isUnknown, type ListValue } from './evaluate.ts';
import type { CodexFact, SpawnFact } from './facts.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';
import { type Form, formOf } from './starts.ts';
import { codexAt, quoted, shellText, splitWords } from './words.ts';

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
