/** Two ends where it is unsaid which of two prices holds; else both are the same. */
export interface Amount {
  readonly low: number;
  readonly high: number;
}

/** What a use comes to in the unit of its own line: no use has both, and nothing adds them. */
export interface Cost {
  readonly usd: Amount | null;
  readonly credits: Amount | null;
}

export function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** What several come to; null where one of them is not known, for a part is no sum. */
export function sumOf(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((one) => one !== null);
  if (known.length === 0 || known.length < amounts.length) return null;
  const sum = (end: keyof Amount) => rounded(known.reduce((total, one) => total + one[end], 0));
  return { low: sum('low'), high: sum('high') };
}
