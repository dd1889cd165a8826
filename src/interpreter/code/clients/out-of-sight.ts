/** Libraries that nobody here can read, by what the program hands them. */
import { origins } from '../../../value/value.ts';
import { type Call, callsOf } from '../calls.ts';
import { evaluate } from '../evaluate.ts';
import type { LibraryFact } from '../facts.ts';
import { importedLocals, type Unit } from '../file.ts';
import type { Import } from '../imports.ts';
import { elements } from '../spans.ts';
import { isKeyName } from './names.ts';
import { addressOf, handsClient } from './sending.ts';

/** What one import brings in, as far as it may ask somebody; undefined where all that it does is seen. */
export function outOfSight({ file }: Unit, one: Import): LibraryFact | undefined {
  const locals = new Set(importedLocals(one).map(({ local }) => local));
  const calls = callsOf(file).filter(
    ({ path, start }) =>
      (start < one.start || start >= one.end) && locals.has(path.split('.', 1)[0] ?? ''),
  );
  const given = calls.flatMap((call) => keysGiven(file, call));
  // What it is handed to send with asks whom the program names.
  const sends = (call: Call) =>
    handsClient(file, call) && (keysGiven(file, call).length === 0 || addressOf(file, call));
  if (calls.length > 0 && calls.every(sends)) return undefined;
  return { name: one.specifier, given };
}

/** Variables that are called like keys, among what a call is handed. */
function keysGiven(file: Unit['file'], { open }: Pick<Call, 'open'>): readonly string[] {
  return elements(file, open).flatMap(({ start, end }) => {
    if (file.tokens[start]?.text === '{') return keysGiven(file, { open: start });
    const labelled = /^[=:]$/.test(file.tokens[start + 1]?.text ?? '');
    const value = evaluate(file, { chunk: file, start: labelled ? start + 2 : start, end });
    return origins(value).flatMap((one) =>
      one.kind === 'environment' && isKeyName(one.name) ? [one.name] : [],
    );
  });
}
