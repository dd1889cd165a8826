import { fromOrigin, type Origin, type Value } from '../../../value/value.ts';
import type { Chunk } from '../lex.ts';
import { written } from '../spans.ts';

export function isUnknown(value: Value): boolean {
  const isNothing = (one: Origin) => one.kind === 'context' && one.setting === undefined;
  return (
    value.alternatives.some(({ pieces }) => pieces.length > 0) &&
    value.alternatives.every(({ pieces }) => pieces.every(isNothing))
  );
}

export function unknown(chunk: Chunk, start: number, end: number): Value {
  return fromOrigin({ kind: 'context', name: written(chunk, start, end), inSource: true });
}
