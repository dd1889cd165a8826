import { literalText, type Value } from '../../../value/value.ts';
import { type Block, guardsAround } from '../blocks.ts';
import { bare, metWithin } from '../expressions.ts';
import { pathAt } from '../path.ts';
import type { SourceFile } from '../source.ts';
import { splitAt } from '../spans.ts';
import { AND } from '../syntax.ts';

/**
 * What a name stands for where it is asked first whether it is anything: behind `if provider != ""` the ways on
 * which it is empty do not come to this place. Where it is empty on all of them, nobody comes here.
 */
export function asAskedFor(file: SourceFile, path: string, at: number, value: Value): Value {
  const { alternatives, choice } = value;
  const left = alternatives.filter((one) => literalText({ ...value, alternatives: [one] }) !== '');
  const some = left.length > 0 && left.length < alternatives.length;
  // Of a variable and its default only the run knows which it is.
  if (choice !== 'one-of' || !some || !isAskedFor(file, path, at)) return value;
  return { ...value, alternatives: left };
}

function isAskedFor(file: SourceFile, path: string, at: number): boolean {
  const blocks = guardsAround(file, at).flatMap(({ condition, unless }) =>
    unless ? [] : [condition],
  );
  const met = metWithin(file, at).flatMap(({ condition, held }) => (held ? [condition] : []));
  return [...blocks, ...met].some((condition) => holdsOnlyWith(file, path, condition));
}

/** `provider`, `provider != ""`, `live && provider`, brackets around them or not. */
function holdsOnlyWith(file: SourceFile, path: string, given: Block): boolean {
  const { start, end } = bare(file, given);
  if (start >= end) return false;
  const parts = splitAt(file, start, end, AND);
  if (parts.length > 1) return parts.some((part) => holdsOnlyWith(file, path, part));
  const asked = pathAt(file, start, end);
  if (asked.path !== path) return false;
  const behind = file.tokens.slice(asked.end, end);
  return (
    behind.length === 0 ||
    isNotEmpty(behind.map(({ kind, text }) => (kind === 'text' ? `"${text}"` : text)))
  );
}

const isNotEmpty = ([sign, text, ...more]: readonly string[]): boolean =>
  (sign === '!=' || sign === '!==') && text === '""' && more.length === 0;
