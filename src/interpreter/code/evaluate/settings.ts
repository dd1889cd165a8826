import { defaulted, fromOrigin, type Setting, type Value } from '../../../value/value.ts';
import type { Chunk } from '../lex.ts';
import { importedAs, isLoader, keyBefore, mayBeLoaded } from '../loaded.ts';
import { type Meaning, meaningsOf } from '../meanings.ts';
import { pathAt } from '../path.ts';
import { fileAt } from '../path-forms.ts';
import type { SourceFile, Span } from '../source.ts';
import { elements, splitAt, trim, valueEnd, written } from '../spans.ts';
import { DEFAULTS } from '../syntax.ts';
import { givenBack } from './meant.ts';
import { opened } from './opened.ts';
import type { Question, Whole } from './question.ts';
import { isUnknown } from './unknown.ts';

/** `cfg["llm"]["base_url"]`, `cfg.get("base_url", "")`: what the file that was loaded holds there. */
export function settingOf(
  question: Question,
  file: SourceFile,
  span: Whole,
  depth: number,
): Value | undefined {
  const key = keyBefore(span);
  const last = key?.key ?? importedAs(file, pathAt(span.chunk, span.start, span.end).path)?.keys[0];
  if (last === undefined || !mayBeLoaded(file, last)) return undefined;
  const found = loaded(question, file, span, depth);
  if (found === undefined) return undefined;
  const name = written(span.chunk, span.start, span.end);
  const value = fromOrigin({ kind: 'context', name, inSource: true, setting: found });
  if (key?.fallback === undefined) return value;
  const other = question.expression(file, { chunk: span.chunk, ...key.fallback }, depth + 1);
  return other.alternatives.length === 0 || isUnknown(other) ? value : defaulted(value, other);
}

/** The file of data that an expression is loaded from, and the keys under which it stands there. */
function loaded(
  question: Question,
  file: SourceFile,
  span: Span,
  depth: number,
): Setting | undefined {
  const { chunk } = span;
  const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
  if (start >= end || question.stops(file, end - start, depth)) return undefined;
  // `yaml.safe_load(f) or {}`
  const [first, ...others] = splitAt(chunk, start, end, DEFAULTS);
  if (first !== undefined && others.length > 0)
    return loaded(question, file, { chunk, start: first.start, end: first.end }, depth + 1);
  const key = keyBefore({ chunk, start, end });
  if (key !== undefined) {
    const within = loaded(question, file, { chunk, start, end: key.end }, depth + 1);
    return within && { ...within, keys: [...within.keys, key.key] };
  }
  const { path, end: behind } = pathAt(chunk, start, end);
  if (chunk.tokens[behind]?.text === '(' && chunk.match[behind] === end - 1) {
    if (isLoader(path)) return loadedFile(question, file, chunk, behind, depth);
    return loadedBy(question, givenBack(question, file, { chunk, start, end }, path), depth);
  }
  if (behind < end) return undefined;
  const at = question.placeOf(file, chunk, start);
  const meanings = meaningsOf(file, path, at, question.frame);
  return meanings === undefined ? importedAs(file, path) : loadedBy(question, meanings, depth);
}

function loadedFile(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  open: number,
  depth: number,
): Setting | undefined {
  const [argument] = elements(chunk, open);
  const whole = argument && { chunk, ...argument };
  const place =
    whole && (opened(question, file, whole, depth) ?? question.path(file, whole, depth + 1));
  const text = whole && question.expression(file, whole, depth + 1).alternatives[0]?.pieces[0];
  const origin = text?.kind === 'file' ? text : place && fileAt(place)?.alternatives[0]?.pieces[0];
  return origin?.kind === 'file' ? { path: origin.path, keys: [] } : undefined;
}

/** Of several meanings nobody knows which was loaded. */
function loadedBy(
  question: Question,
  meanings: readonly Meaning[],
  depth: number,
): Setting | undefined {
  if (meanings.length !== 1) return undefined;
  const [found] = question.each(meanings, (where, binding, span) =>
    binding.kind === 'value' && span !== undefined
      ? loaded(question, where, span, depth + 1)
      : undefined,
  );
  return found;
}
