/** From what the files tell of a text to what Codex can see of it. */
import { listed } from '../../support/listed.ts';
import { type Origin, originName, origins, type Value } from '../../value/value.ts';
import { UNKNOWN_TEXT } from './config-file.ts';
import { type Fact, known, open } from './fact.ts';
import type { Variable } from './situation.ts';

const ABSENT: Variable = { kind: 'absent' };

/** A literal as a variable. */
export function variableOf(text: string): Variable {
  if (text === '') return { kind: 'empty' };
  return text.trim() === '' ? { kind: 'blank' } : { kind: 'set', text };
}

/** The text with the pieces that are not known marked, or undefined where nothing of it is. */
function sketch(pieces: readonly Origin[]): string | undefined {
  if (!pieces.some((piece) => piece.kind === 'literal')) return undefined;
  return pieces.map((piece) => (piece.kind === 'literal' ? piece.text : UNKNOWN_TEXT)).join('');
}

interface Turn {
  readonly variable: Variable;
  readonly when: string;
}

function turnsOf(pieces: readonly Origin[]): readonly Turn[] {
  const unknown = pieces.filter((piece) => piece.kind !== 'literal');
  const names = listed(unknown.map(originName));
  const text = sketch(pieces);
  if (unknown.length === 0) return [{ variable: variableOf(text ?? ''), when: 'as written' }];
  const set: Variable = text === undefined ? { kind: 'set' } : { kind: 'set', text };
  const full = { variable: set, when: `${names} ${unknown.length > 1 ? 'are' : 'is'} set` };
  const literal = pieces.some((piece) => piece.kind === 'literal' && piece.text.trim() !== '');
  if (literal) return [full];
  return [
    full,
    { variable: { kind: 'empty' }, when: `${names} ${unknown.length > 1 ? 'are' : 'is'} empty` },
  ];
}

/**
 * What is known of a variable whose value is this. A secret, variable, input or output is set in
 * the usual world and empty in the other; a value without alternatives is not set at all.
 */
export function factOf(value: Value): Fact<Variable> {
  if (value.alternatives.length === 0) return known(ABSENT);
  const turns = value.alternatives.map((alternative) => turnsOf(alternative.pieces));
  const options = value.choice === 'one-of' ? turns.flat() : firstNonEmpty(turns);
  const distinct = options.filter(
    (one, i) =>
      options.findIndex((o) => JSON.stringify(o.variable) === JSON.stringify(one.variable)) === i,
  );
  const [first, second, ...more] = distinct.map(({ variable, when }) => ({
    value: variable,
    when,
  }));
  if (first === undefined) return known(ABSENT);
  if (second === undefined) return known(first.value);
  const names = [
    ...new Set(
      origins(value)
        .filter((o) => o.kind !== 'literal')
        .map(originName),
    ),
  ];
  return open(`whether ${names.join(' or ')} is set`, first, second, ...more);
}

/** `a || b`: the first that is not empty; a later one counts where all before it are empty. */
function firstNonEmpty(turns: readonly (readonly Turn[])[]): readonly Turn[] {
  const out: Turn[] = [];
  const empty: string[] = [];
  for (const [full, none] of turns) {
    if (full === undefined) continue;
    if (full.variable.kind !== 'empty')
      out.push({ ...full, when: [...empty, full.when].join(', ') });
    if (none === undefined && full.variable.kind !== 'empty') return out;
    if (none !== undefined) empty.push(none.when);
  }
  return [...out, { variable: { kind: 'empty' }, when: empty.join(', ') || 'as written' }];
}
