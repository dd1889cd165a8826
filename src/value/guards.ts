/** Keys that an expression hands over only in some runs: `${{ inputs.provider == 'openai' && secrets.KEY || '' }}`. */
import type { Evidence } from './evidence.ts';
import { type Alternative, UNSET, type Value } from './value.ts';

/** The ways on which there is a text, where each is under a condition. */
function guarded({ alternatives }: Value): readonly Alternative[] {
  const held = alternatives.filter(({ pieces }) => pieces.length > 0);
  return held.every(({ onlyIf }) => onlyIf !== undefined) ? held : [];
}

/** The one condition under which there is a text at all, and where it stands. */
export function guardOf(
  value: Value = UNSET,
): { readonly onlyIf: string; readonly at: Evidence } | undefined {
  const [only, ...more] = guarded(value);
  const at = only?.trail.find(({ shows }) => shows.includes('&&')) ?? only?.trail[0];
  if (only?.onlyIf === undefined || more.length > 0 || at === undefined) return undefined;
  return { onlyIf: only.onlyIf, at };
}

/** What is compared in the condition of a value, and with what. */
function sidesOf(value: Value | undefined): readonly [string, string] | undefined {
  const [what, text] = guardOf(value)?.onlyIf.split(' == ') ?? [];
  return what === undefined || text === undefined ? undefined : [what, text];
}

/** What the condition of a value compares: `inputs.provider`. */
export function comparedIn(value: Value): string | undefined {
  return sidesOf(value)?.[0];
}

/** What chooses between values of which no run has more than one: the same thing compared with other texts. */
export function chosenBy(values: readonly (Value | undefined)[]): string | undefined {
  const sides = values.map(sidesOf);
  const [first] = sides;
  const alike = sides.every((one) => one !== undefined && one[0] === first?.[0]);
  const distinct = new Set(sides.map((one) => one?.[1])).size === sides.length;
  return values.length > 1 && alike && distinct ? first?.[0] : undefined;
}
