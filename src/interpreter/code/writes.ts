import { concat, literal, type Value } from '../../value/value.ts';
import type { Call } from './calls.ts';
import type { Found } from './clients/apis.ts';
import { evaluate, evaluateJson, evaluatePath } from './evaluate.ts';
import type { WriteFact } from './facts.ts';
import { functionsNamed } from './functions.ts';
import { isDot } from './path.ts';
import { returnsOf } from './returns.ts';
import type { SourceFile, Span } from './source.ts';
import { elements } from './spans.ts';
import { spansOf } from './whose-name.ts';

/** Functions that write a file: path first, content second. */
const WRITERS = new Set([
  'writeFileSync',
  'writeFile',
  'outputFile',
  'WriteFile',
  'WriteAllText',
  'WriteAllTextAsync',
  'writeString',
  'appendFileSync',
  'Bun.write',
  'writeTextFile',
]);
/** Functions that put a file in the place of another: where from first, where to second. */
const MOVERS = new Set([
  'renameSync',
  'rename',
  'copyFileSync',
  'copyFile',
  'copyfile',
  'os.replace',
  'shutil.copy',
  'shutil.copy2',
  'shutil.move',
]);
/** Methods of a path: content first. */
const METHODS = new Set(['write_text', 'write_bytes']);
/** The files that decide who pays for Codex, and the one in which most other programs look for their keys. */
const NAMES = /(?:auth\.json|config\.toml|(?:^|\/)\.env)$/;

/** Writes of `auth.json`, `config.toml`, `.env` and of the environment of later steps. */
export function writesOf(file: SourceFile, calls: readonly Call[]): Found<WriteFact>[] {
  return calls.flatMap((call): Found<WriteFact>[] => {
    const exported = exportedBy(file, call);
    if (exported !== undefined)
      return [{ at: call.start, file: '$GITHUB_ENV', place: undefined, content: exported }];
    const write = writeOf(file, calls, call);
    if (write === undefined) return [];
    const told = pathTexts(file, write.path.start, write.path.end);
    const anchored = told !== undefined && /^(?:~|\$CODEX_HOME)\//.test(told);
    const place = anchored ? undefined : evaluatePath(file, { chunk: file, ...write.path });
    // A function that is handed the path names no text of it.
    const label = told ?? (place && handedIn(place));
    if (label === undefined) return [];
    return [{ at: call.start, file: label, place, content: write.content() }];
  });
}

/**
 * `core.exportVariable("CODEX_HOME", home)` of the toolkit, which `actions/github-script` hands its script as
 * well: a line of `$GITHUB_ENV`. https://github.com/actions/toolkit/tree/main/packages/core#exporting-variables
 */
function exportedBy(file: SourceFile, call: Call): Value | undefined {
  if (call.last !== 'exportVariable') return undefined;
  const [name, value] = elements(file, call.open);
  if (name === undefined || value === undefined) return undefined;
  return concat(content(file, name), literal('='), content(file, value), literal('\n'));
}

interface Write {
  readonly path: { readonly start: number; readonly end: number };
  /** Looked at only where the path is one that counts. */
  content(): Value | undefined;
}

function writeOf(file: SourceFile, calls: readonly Call[], call: Call): Write | undefined {
  const [first, second] = elements(file, call.open);
  if (METHODS.has(call.last))
    return { path: receiver(file, call), content: () => first && content(file, first) };
  if (first === undefined) return undefined;
  if (WRITERS.has(call.last) || call.path === 'File.write')
    return { path: first, content: () => second && content(file, second) };
  if (second !== undefined && (MOVERS.has(call.last) || MOVERS.has(call.path)))
    return { path: second, content: () => undefined };
  if (second !== undefined && call.path === 'open' && writes(file, second))
    return { path: first, content: () => writtenBy(file, calls, call) };
  if (call.last === 'open' && call.path !== 'open' && writes(file, first))
    return { path: receiver(file, call), content: () => writtenBy(file, calls, call) };
  return undefined;
}

/** `"w"`, `"xb"`: how a file is opened to be written. */
function writes({ tokens }: SourceFile, { start }: { readonly start: number }): boolean {
  return tokens[start]?.kind === 'text' && /^[wax]b?\+?$/.test(tokens[start]?.text ?? '');
}

/** What a method is called on: `(home / "auth.json")` of `(home / "auth.json").write_text(…)`. */
function receiver(file: SourceFile, call: Call): Write['path'] {
  const { tokens } = file;
  let dot = call.open - 1;
  while (dot > 0 && !isDot(tokens[dot]?.text)) dot--;
  const start = statementStart(file, call.start);
  let named = dot;
  while (named >= start && tokens[named]?.text !== 'with') named--;
  if (named < start) named = -1;
  return { start: Math.max(start, named + 1), end: dot };
}

function content(file: SourceFile, span: { start: number; end: number }): Value {
  return evaluate(file, { chunk: file, ...span });
}

/** The `f.write(x)` right behind `open(…)`. */
function writtenBy(file: SourceFile, calls: readonly Call[], opened: Call): Value | undefined {
  const write = calls.find(
    (c) =>
      c.start > opened.close &&
      c.start < opened.close + 60 &&
      (c.last === 'write' || c.last === 'dump'),
  );
  const [first] = write === undefined ? [] : elements(file, write.open);
  if (write?.last === 'dump' && first !== undefined)
    return evaluateJson(file, { chunk: file, ...first });
  return first && content(file, first);
}

function statementStart(file: SourceFile, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < 60 &&
    file.tokens[start - 1]?.kind !== 'line' &&
    file.tokens[start - 1]?.text !== ';'
  )
    start--;
  return start;
}

const LONGEST_PATH = 60;
const LONGEST_NAMED = 24;

/**
 * The texts of a path expression, its names followed twice, when they end in one of the names; what
 * stands below the user's home or Codex's own starts with `~` or `$CODEX_HOME`.
 */
function pathTexts(file: SourceFile, start: number, end: number): string | undefined {
  const parts = textsIn(file, start, Math.min(end, start + LONGEST_PATH), 2);
  const label = parts.join('/').replaceAll('//', '/');
  if (!NAMES.test(label)) return undefined;
  if (parts.includes(CODEX_HOME)) return CODEX_HOME + label.slice(label.lastIndexOf('/'));
  return label.slice(Math.max(0, label.lastIndexOf('~/')));
}

/** What the callers of a function hand it as a path, where it ends in one of the names. */
function handedIn(place: Value): string | undefined {
  return place.alternatives.flatMap(({ pieces }) => {
    const last = pieces.at(-1);
    return last?.kind === 'literal' && NAMES.test(last.text) ? [last.text] : [];
  })[0];
}

const CODEX_HOME = '$CODEX_HOME';
/** Names by which programs ask for the user's home. */
const HOMES = /^(?:homedir|expanduser|UserHomeDir|HOME|USERPROFILE)$/;

function textsIn(file: SourceFile, start: number, end: number, hops: number): readonly string[] {
  const parts: string[] = [];
  for (let at = start; at < end; at++) {
    const token = file.tokens[at];
    if (token === undefined || (token.kind !== 'text' && token.kind !== 'name')) continue;
    const { text } = token;
    const method = text === 'home' && isDot(file.tokens[at - 1]?.text);
    if (text === 'CODEX_HOME') parts.push(CODEX_HOME);
    else if (method || HOMES.test(text)) parts.push('~');
    else if (token.kind === 'text') parts.push(text);
    else if (hops > 0)
      for (const span of meantBy(file, at).slice(0, 3))
        parts.push(...textsIn(file, span.start, lineEnd(file, span), hops - 1));
  }
  return parts;
}

/** `authPath` by what it is set to, `authPath()` by what it returns. */
function meantBy(file: SourceFile, at: number): readonly Span[] {
  const name = file.tokens[at]?.text ?? '';
  if (file.tokens[at + 1]?.text !== '(') return spansOf(file, name, at);
  return functionsNamed(file, name, at).flatMap((one) =>
    one.file === file ? returnsOf(file, one.scope) : [],
  );
}

/** A value ends with its line, or where the next name or statement begins: `h = process.env.HOME; write(h)`. */
function lineEnd({ tokens, match }: SourceFile, { start, end: last }: Span): number {
  const most = Math.min(last ?? Number.POSITIVE_INFINITY, start + LONGEST_NAMED);
  for (let end = start; end < most; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'line') return end;
    if (token.kind === 'mark' && (token.text === ';' || token.text === ',')) return end;
    const partner = match[end] ?? -1;
    if (partner > end) end = partner;
  }
  return most;
}
