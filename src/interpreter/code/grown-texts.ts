/** Texts that a program adds to, and what is known of a name where a condition asks for it. */
import { oncePerName } from '../../support/once.ts';
import { literalText, type Value } from '../../value/value.ts';
import { type Block, type Guarded, guardsAround } from './blocks.ts';
import { pathAt } from './path.ts';
import type { Binding } from './scope.ts';
import type { SourceFile, Span } from './source.ts';

/** Under `if (tool === "codex")` it is nothing else; behind the `else` of that it is anything but that. */
export function told(
  file: SourceFile,
  path: string,
  at: number,
  meanings: readonly { readonly file: SourceFile; readonly binding: Binding }[],
  value: Value,
): Value {
  if (value.alternatives.length < 2) return value;
  let { alternatives } = value;
  for (const { start, condition, unless, not = [] } of guardsAround(file, at)) {
    const isSet = meanings.some(({ file: where, binding }) => {
      const set = where === file && 'span' in binding ? binding.span.start : -1;
      return set >= start && set < at;
    });
    if (isSet) continue;
    const is = unless ? undefined : textAsked(file, path, condition);
    const others = not.map((one) => textAsked(file, path, one));
    alternatives = alternatives.filter((one) => {
      const text = literalText({ choice: 'one-of', alternatives: [one] });
      return text === undefined || ((is ?? text) === text && !others.includes(text));
    });
  }
  return alternatives.length === 0 ? value : { choice: value.choice, alternatives };
}

/** The text that a name is held against, where that is all that is asked. */
function textAsked({ tokens, match }: SourceFile, path: string, asked: Block): string | undefined {
  let { start, end } = asked;
  while (end > start && /^[:{\n]?$/.test(tokens[end - 1]?.text ?? '')) end--;
  if (tokens[start]?.text === '(' && match[start] === end - 1) [start, end] = [start + 1, end - 1];
  const { path: name, end: sign } = pathAt({ tokens, match }, start, end);
  const text = tokens[sign + 1];
  const equals = /^={2,3}$/.test(tokens[sign]?.text ?? '') && sign + 2 === end;
  return name === path && equals && text?.kind === 'text' ? text.text : undefined;
}

/** What is added to a text, and what has to hold for it. */
export interface Grown {
  readonly id: string;
  readonly span: Span;
  readonly guards: readonly Guarded[];
}

/** Signs before what is joined to the text of a name; a list is handed it in brackets. */
export const JOINING = new Set(['+=', '.=', '<<', '+']);

/** Of an `else if` the branch that asks, once. */
export const branchesAround = oncePerName((file: SourceFile, at: number): readonly Guarded[] => {
  const guards = guardsAround(file, at);
  return guards.filter(
    (one) => one.condition.end > 0 || !guards.some((two) => two !== one && two.start === one.start),
  );
});

/** Branches of one question, by where its first condition stands. */
export function questionOf({ not: [first] = [], condition, start }: Guarded): string {
  const asked = first ?? condition;
  return asked.end > 0 ? `${asked.start}` : `else ${start}`;
}
