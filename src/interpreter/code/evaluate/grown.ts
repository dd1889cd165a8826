import { concat, literal, oneOf, type Value } from '../../../value/value.ts';
import { functionAround, type Guarded } from '../blocks.ts';
import { branchesAround, type Grown, JOINING, questionOf } from '../grown-texts.ts';
import type { SourceFile } from '../source.ts';
import { addedTo } from '../whose-name.ts';
import type { Question } from './question.ts';

/** `flags += " exec"`: a text with all that is added to it before it is put to use. */
export function grownFrom(
  question: Question,
  file: SourceFile,
  path: string,
  at: number,
  base: Value,
  depth: number,
): Value {
  const inside = functionAround(file, at);
  const here = new Set(branchesAround(file, at));
  const parts = addedTo(file, path, at).flatMap((span): Grown[] => {
    const { start } = span;
    const id = `${file.path}\0+${start}`;
    if (!JOINING.has(file.tokens[start - 1]?.text ?? '') || question.isAsked(id)) return [];
    // Of what another function adds nobody knows when.
    if (functionAround(file, start) === inside && start > at) return [];
    return [{ id, span, guards: branchesAround(file, start).filter((one) => !here.has(one)) }];
  });
  return parts.length === 0 ? base : concat(base, ...additions(question, file, parts, 0, depth));
}

/** What stands in one block is added together or not at all; of the ways of one question only one is gone. */
function additions(
  question: Question,
  file: SourceFile,
  parts: readonly Grown[],
  level: number,
  depth: number,
): readonly Value[] {
  const found: Value[] = [];
  for (let i = 0; i < parts.length; ) {
    const first = parts[i];
    if (first === undefined) break;
    const guard = first.guards[level];
    if (guard === undefined) {
      const { id, span } = first;
      const value = () => question.expression(file, span, depth + 1);
      found.push(question.asking(id, () => question.inside(question.frame, span.start, value)));
      i++;
      continue;
    }
    const ways = new Map<Guarded, Grown[]>();
    for (let one = parts[i]; one !== undefined; one = parts[++i]) {
      const other = one.guards[level];
      if (other === undefined || questionOf(other) !== questionOf(guard)) break;
      ways.set(other, [...(ways.get(other) ?? []), one]);
    }
    const last = [...ways.keys()].at(-1);
    const all = last?.condition.end === 0 && last.not?.length === ways.size - 1;
    const each = [...ways.values()].map((way) =>
      concat(...additions(question, file, way, level + 1, depth)),
    );
    found.push(oneOf(...each, ...(all ? [] : [literal('')])));
  }
  return found;
}
