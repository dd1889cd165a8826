/** Keys that an expression hands over only in some runs: `${{ inputs.provider == 'openai' && secrets.KEY || '' }}`. */
import { doubtAt } from '../interpreter/doubt.ts';
import type { ApiUse } from '../interpreter/model.ts';
import type { Doubt } from '../report.ts';
import type { Alternative } from '../value/value.ts';

/** The ways on which there is a key, where each is under a condition. */
function guarded({ credential }: ApiUse): readonly Alternative[] {
  const held = credential?.alternatives.filter(({ pieces }) => pieces.length > 0) ?? [];
  return held.every(({ onlyIf }) => onlyIf !== undefined) ? held : [];
}

/** Without the condition nothing is handed over, so nothing is asked with it. */
export function guardOf(use: ApiUse): Doubt | undefined {
  const [only, ...more] = guarded(use);
  const place = only?.trail.find(({ shows }) => shows.includes('&&')) ?? only?.trail[0];
  if (only?.onlyIf === undefined || more.length > 0 || place === undefined) return undefined;
  return doubtAt('start', place, `\`${only.onlyIf}\``);
}

/** What chooses between uses of which no run has more than one: the same thing compared with other texts. */
export function chosenBy(uses: readonly ApiUse[]): string | undefined {
  const sides = uses.map((use) => {
    const [only, ...more] = guarded(use);
    return more.length > 0 ? undefined : only?.onlyIf?.split(' == ');
  });
  const [first] = sides;
  const alike = sides.every((one) => one !== undefined && one[0] === first?.[0]);
  const distinct = new Set(sides.map((one) => one?.[1])).size === sides.length;
  return uses.length > 1 && alike && distinct ? first?.[0] : undefined;
}
