import { groupBy } from '../../support/group.ts';
import { oncePer } from '../../support/once.ts';
import { isDot, pathAt } from './path.ts';
import type { SourceFile } from './source.ts';

/** `a.b.c(`: where the path and the bracket stand. A call on a call's result starts with a dot: `.create`. */
export interface Call {
  readonly path: string;
  readonly last: string;
  readonly start: number;
  readonly open: number;
  /** The index of the closing bracket. */
  readonly close: number;
}

const NONE: readonly Call[] = [];

/** The calls of a file, in its order. */
export const callsOf: (file: SourceFile) => readonly Call[] = oncePer(readCalls);

/** The calls of what is called so, by the last name. */
export function callsNamed(file: SourceFile, last: string): readonly Call[] {
  return byName(file).get(last) ?? NONE;
}

const byName = oncePer((file: SourceFile) => groupBy(callsOf(file), ({ last }) => last));

/** The call that starts at a token. */
export function callAt(file: SourceFile, start: number): Call | undefined {
  return byStart(file).get(start);
}

const byStart = oncePer(
  (file: SourceFile) => new Map(callsOf(file).map((call) => [call.start, call])),
);

function readCalls(file: SourceFile): readonly Call[] {
  const { tokens, match } = file;
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'name') continue;
    const dotted = isDot(tokens[at - 1]?.text) && tokens[at - 1]?.kind === 'mark';
    const { path, end } = pathAt(file, at);
    const open = tokens[end]?.text === '!' ? end + 1 : end;
    const close = match[open] ?? -1;
    if (tokens[open]?.text === '(' && tokens[open]?.kind === 'mark' && close > open) {
      const last = path.slice(path.lastIndexOf('.') + 1);
      calls.push({ path: dotted ? `.${path}` : path, last, start: at, open, close });
    }
    at = end - 1;
  }
  return calls;
}
