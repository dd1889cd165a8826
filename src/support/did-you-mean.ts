import { distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means: at most a third of it wrong. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const typed = plain(word);
  const longer = known.filter((candidate) => candidate.startsWith(typed));
  if (typed.length >= 3 && longer.length === 1) return longer[0];
  for (const candidate of known) {
    const other = plain(candidate);
    const allowed = Math.max(1, Math.floor(Math.min(typed.length, other.length) / 3));
    const wrong = edits(typed, other);
    if (wrong <= allowed && wrong < least) {
      best = candidate;
      least = wrong;
    }
  }
  return best;
}

/** Longer words are no typing mistakes; the bound keeps the comparison cheap on hostile input. */
const MAX_WORD = 64;

function plain(word: string): string {
  return word.slice(0, MAX_WORD).toLowerCase().replaceAll('_', '-');
}

/** Two neighbouring letters in the wrong order are one mistake, as `fial-on` is. */
function edits(a: string, b: string): number {
  const swapped = [...a].findIndex((char, at) => char !== b[at]);
  const mended =
    swapped < 0 || a[swapped] !== b[swapped + 1] || a[swapped + 1] !== b[swapped]
      ? undefined
      : a.slice(0, swapped) + a[swapped + 1] + a[swapped] + a.slice(swapped + 2);
  const plainly = distance(a, b);
  return mended === undefined ? plainly : Math.min(plainly, 1 + distance(mended, b));
}
