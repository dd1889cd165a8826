/** A difference with more changed lines than this is shown as one replaced piece. */
export const MOST_CHANGES = 600;

export interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Of the text before, from 1; of a line that comes, where it comes. */
  readonly old: number;
}

/** The lines of two texts, side by side. Work is bounded by the number of changed lines, not by their product. */
export function compareLines(a: readonly string[], b: readonly string[]): readonly Line[] {
  const { start, end } = sameEnds(a, b);
  const same = (from: number, to: number): Line[] =>
    a.slice(from, to).map((text, at) => ({ mark: ' ', text, old: from + at + 1 }));
  return [
    ...same(0, start),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
    ...same(a.length - end, a.length),
  ];
}

/** How many lines two texts have in common at their beginning and, of the others, at their end. */
export function sameEnds(
  a: readonly string[],
  b: readonly string[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

/** Myers' greedy algorithm: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. */
function middle(a: readonly string[], b: readonly string[], offset: number): readonly Line[] {
  const rounds: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_CHANGES); d++) {
    rounds.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(rounds, a, b, offset);
    }
    furthest = new Map(furthest);
  }
  return [
    ...a.map((text, i): Line => ({ mark: '-', text, old: offset + i + 1 })),
    ...b.map((text): Line => ({ mark: '+', text, old: offset + a.length + 1 })),
  ];
}

function at(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? -1;
}

function goesDown(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && at(furthest, k - 1) < at(furthest, k + 1));
}

function walkBack(
  rounds: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[],
  offset: number,
): readonly Line[] {
  const lines: Line[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = rounds.length - 1; d >= 0; d--) {
    const furthest = rounds[d] ?? new Map<number, number>();
    const k = x - y;
    const down = goesDown(furthest, k, d);
    const fromX = d === 0 ? 0 : at(furthest, down ? k + 1 : k - 1);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY) {
      x--;
      y--;
      lines.push({ mark: ' ', text: a[x] ?? '', old: offset + x + 1 });
    }
    if (d === 0) break;
    if (down) {
      y--;
      lines.push({ mark: '+', text: b[y] ?? '', old: offset + x + 1 });
    } else {
      x--;
      lines.push({ mark: '-', text: a[x] ?? '', old: offset + x + 1 });
    }
  }
  return lines.reverse();
}
