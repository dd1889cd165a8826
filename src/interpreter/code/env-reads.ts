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
  for (let at = 0; at < file.tokens.length; at++) {
    const token = file.tokens[at];
    if (token?.kind === 'text' && placeholders)
      filledIn(token.text, (name) => keep(name, at, undefined));
    if (token?.kind !== 'name') continue;
    const read = readAt(file, file, at);
    if (read === undefined) for (const name of readByNameAt(file, at)) keep(name, at, undefined);
    if (read === undefined || file.tokens[read.end]?.text === '=') continue;
    const fallback = read.fallback && evaluate(file, { chunk: file, ...read.fallback });
    keep(read.name, at, fallback === undefined || isUnknown(fallback) ? undefined : fallback);
  }
  for (const name of variablesNamed(file)) keep(name, 0, undefined);
  for (const { fallbacks } of file.flags.values())
    for (const { chunk, start } of fallbacks)
      if (chunk.tokens[start - 2]?.text === 'envvar')
        keep(chunk.tokens[start]?.text ?? '', start, undefined);
  return [...found.values()];
}

/** `os.getenv(NAME)`, `process.env[name]`: the variables that the names can name. */
function readByNameAt(file: SourceFile, at: number): readonly string[] {
  const { tokens, match } = file;
  const { collections, readers } = accessOf(file);
  if (tokens[at + 1]?.kind !== 'mark' || isDot(tokens[at - 1]?.text)) return [];
  const { path, end: open } = pathAt(file, at);
  const bracket = tokens[open]?.text;
  const close = match[open] ?? -1;
  const asks = (bracket === '[' && collections.has(path)) || (bracket === '(' && readers.has(path));
  if (!asks || close < 0 || ASSIGNS.test(tokens[close + 1]?.text ?? '')) return [];
  return origins(evaluate(file, { chunk: file, start: at, end: close + 1 })).flatMap((one) =>
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
