/** Which variables of its environment a program reads, by their names. */

import { oncePer } from '../../support/once.ts';
import { origins } from '../../value/value.ts';
import { namesOf } from './bindings.ts';
import { callsOf } from './calls.ts';
import { buildsOn } from './classes.ts';
import type { Found } from './clients/apis.ts';
import { isEnvironment, namesEnvironment, readAt } from './environment.ts';
import { isUnknown } from './evaluate/unknown.ts';
import { evaluate } from './evaluate.ts';
import type { EnvRead } from './facts.ts';
import { accessOf, grammarOf } from './languages/index.ts';
import { type Chunk, lex } from './lex.ts';
import { isDot, pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { elements } from './spans.ts';

/** Every variable read, once a name; `os.environ["X"] = …` sets it and is none. */
export function envReadsOf(file: SourceFile, most: number): Found<EnvRead>[] {
  const { placeholders } = grammarOf(file).environment;
  const found = new Map<string, Found<EnvRead>>();
  const keep = (name: string, at: number, fallback: EnvRead['fallback']): void => {
    if (!found.has(name) && found.size < most) found.set(name, { at, name, fallback });
  };
  forEachName(file, (chunk, at, place) => {
    const read = readAt(file, chunk, at, place);
    if (read === undefined)
      for (const name of readByNameAt(file, chunk, at)) keep(name, place, undefined);
    if (read === undefined || chunk.tokens[read.end]?.text === '=') return;
    const fallback = read.fallback && evaluate(file, { chunk, ...read.fallback });
    keep(read.name, place, fallback === undefined || isUnknown(fallback) ? undefined : fallback);
  });
  if (placeholders)
    for (const [at, token] of file.tokens.entries())
      if (token.kind === 'text') filledIn(token.text, (name) => keep(name, at, undefined));
  for (const name of variablesNamed(file)) keep(name, 0, undefined);
  for (const { fallbacks } of file.flags.values())
    for (const { chunk, start } of fallbacks)
      if (chunk.tokens[start - 2]?.text === 'envvar')
        keep(chunk.tokens[start]?.text ?? '', start, undefined);
  return [...found.values()];
}

/** Every name of a file and, with the place of the text, of what its texts hold: `f"Bearer {os.environ['KEY']}"`. */
function forEachName(
  file: SourceFile,
  tell: (chunk: Chunk, at: number, place: number) => void,
): void {
  const inside = (chunk: Chunk, place: number | undefined, depth: number): void => {
    for (let at = 0; at < chunk.tokens.length; at++) {
      const token = chunk.tokens[at];
      if (token?.kind === 'name') tell(chunk, at, place ?? at);
      if (token?.kind !== 'text' || depth === MOST_NESTED) continue;
      for (const part of token.parts)
        if (part.kind === 'hole' && MAY_READ.test(part.source))
          inside(lex(part.source, grammarOf(file).syntax), place ?? at, depth + 1);
    }
  };
  inside(file, undefined, 0);
}

/** A text in a text in a text. */
const MOST_NESTED = 3;
/** A name alone reads nothing. */
const MAY_READ = /\w\W*[.:([{$>]/;

/** `os.getenv(NAME)`, `process.env[name]`: the variables that the names can name. */
function readByNameAt(file: SourceFile, chunk: Chunk, at: number): readonly string[] {
  const { tokens, match } = chunk;
  const { collections, readers } = accessOf(file);
  if (tokens[at + 1]?.kind !== 'mark' || isDot(tokens[at - 1]?.text)) return [];
  const { path, end: open } = pathAt(chunk, at);
  const bracket = tokens[open]?.text;
  const close = match[open] ?? -1;
  const asks = (bracket === '[' && collections.has(path)) || (bracket === '(' && readers.has(path));
  if (!asks || close < 0 || ASSIGNS.test(tokens[close + 1]?.text ?? '')) return [];
  return origins(evaluate(file, { chunk, start: at, end: close + 1 })).flatMap((one) =>
    one.kind === 'environment' ? [one.name] : [],
  );
}

const ASSIGNS = /^(?:=|\|\|=|\?\?=)$/;

/** `fill(text, os.environ)`: of what a function of its own is handed whole, it may read whatever there is. */
export const handsEnvironment = oncePer((file: SourceFile): boolean => {
  if (!namesEnvironment(file)) return false;
  const { collections, firsts } = accessOf(file);
  const { functions } = namesOf(file);
  return callsOf(file).some(
    ({ last, open }) =>
      functions.has(last) &&
      elements(file, open).some(({ start, end }) => {
        const labelled = /^[=:]$/.test(file.tokens[start + 1]?.text ?? '') ? start + 2 : start;
        if (!firsts.has(file.tokens[labelled]?.text ?? '')) return false;
        const { path, end: behind } = pathAt(file, labelled);
        return behind === end && collections.has(path);
      }),
  );
});

const TAG = /\benv|^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;

/** Variables that a declaration names: taken out of the environment, filled into a field. */
function variablesNamed(file: SourceFile): readonly string[] {
  const { settings, placeholders } = grammarOf(file).environment;
  const telling =
    placeholders ||
    namesEnvironment(file) ||
    file.tokens.some(({ kind, text }) =>
      kind === 'name' ? settings?.bases.includes(text) : TAG.test(text),
    );
  if (!telling) return [];
  return namesOf(file).all.flatMap((scope) => {
    const fields =
      settings !== undefined && scope.kind === 'class' && buildsOn(file, scope, settings.bases)
        ? [...scope.members.keys(), ...scope.types.keys()].flatMap((f) =>
            settings.variables(file, scope, f),
          )
        : [];
    const own = [...scope.names.values()].flat().flatMap((binding) => {
      if (binding.kind === 'variable') return [binding.name];
      if (binding.kind !== 'part') return [];
      const { path } = pathAt(file, binding.span.start);
      const whole =
        accessOf(file).collections.has(path) || isEnvironment(file, path, binding.span.start);
      return whole ? [binding.name] : [];
    });
    return [...fields, ...own];
  });
}

/** Spring's `@Value("${OPENAI_API_KEY}")`, JUnit's `named = "OPENAI_API_KEY"`: https://docs.spring.io/spring-framework/reference/core/beans/annotation-config/value-annotations.html */
function filledIn(text: string, keep: (name: string) => void): void {
  for (const [, name] of text.slice(0, 2000).matchAll(/\$\{([A-Z][A-Z0-9_]{2,60})[:}]/g))
    if (name !== undefined) keep(name);
}

/** How a key's name is told from others here: as its letters, since settings write `openai_api_key` and `openaiApiKey`. */
export function lettersOf(name: string): string {
  return name.replaceAll('_', '').toUpperCase();
}

/** Words of a file that are called like keys, wherever they stand: in texts, as names, in what texts hold. */
export function keysNamed({ tokens }: SourceFile): readonly string[] {
  return tokens.flatMap(({ text, parts }) =>
    [text, ...parts.flatMap((part) => (part.kind === 'hole' ? [part.source] : []))].flatMap((one) =>
      [...one.matchAll(KEY_WORD)].map(([word]) => lettersOf(word)),
    ),
  );
}

const KEY_WORD = /\w*api_?key\b/gi;

/** Whether a file reads variables by names that only the run knows, or takes the environment as a whole. */
export const readsUnnamed = oncePer((file: SourceFile): boolean => {
  let found = handsEnvironment(file);
  forEachName(file, (chunk, at, place) => {
    found ||= takesAnyAt(file, chunk, at, place);
  });
  return found;
});

function takesAnyAt(file: SourceFile, chunk: Chunk, at: number, place: number): boolean {
  const { tokens, match } = chunk;
  if (isDot(tokens[at - 1]?.text) || readAt(file, chunk, at, place) !== undefined) return false;
  const { collections, readers, copies } = accessOf(file);
  const { path, end } = pathAt(chunk, at);
  const isWhole = (one: string) => collections.has(one) || isEnvironment(file, one, place);
  const dot = path.lastIndexOf('.');
  const isMember = dot > 0 && isWhole(path.slice(0, dot));
  if (!isWhole(path) && !isMember && !readers.has(path) && !copies.has(path)) return false;
  const open = /^[?!]/.test(tokens[end]?.text ?? '') ? end + 1 : end;
  const sign = tokens[open]?.text ?? '';
  const close = match[open] ?? -1;
  // `os.environ["X"] = …`, `os.environ.update(…)`, `"X" in os.environ`
  if (ASSIGNS.test(sign) || ASSIGNS.test(tokens[close + 1]?.text ?? '')) return false;
  if (isMember && CHANGES.test(path.slice(dot + 1))) return false;
  if (tokens[at - 1]?.text === 'in' && tokens[at - 2]?.kind === 'text') return false;
  // `const { A, B } = process.env`: those are its variables, as long as none stands for the rest.
  if (tokens[at - 1]?.text === '=' && sign !== '[' && sign !== '(') {
    const left = tokens[at - 2];
    if (left?.text === '}') {
      const from = match[at - 2] ?? at;
      return tokens.slice(from, at).some(({ text }) => text === '...');
    }
    return !(left?.kind === 'name' && isEnvironment(file, left.text, place));
  }
  return readByNameAt(file, chunk, at).length === 0;
}

const CHANGES = /^(?:update|setdefault|pop|delete|clear|putAll|has|key\?|contains(?:Key)?)$/;
