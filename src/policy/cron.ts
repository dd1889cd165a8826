const RANGES = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
] as const;

/** GitHub starts a schedule at most every five minutes. */
const MOST_PER_DAY = 288;

/** How often a cron line fires on a day on which it fires at all; undefined where it is no cron line. */
export function firesPerDay(cron: string): number | undefined {
  const fields = cron.trim().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minutes, hours] = RANGES.map(({ from, to }, index) =>
    values(fields[index] ?? '', from, to),
  );
  if (minutes === undefined || hours === undefined) return undefined;
  return Math.min(MOST_PER_DAY, minutes * hours);
}

/** How many values a field names: `*`, `5`, `1-5`, steps such as `10-40/10`, and lists of those. */
function values(field: string, from: number, to: number): number | undefined {
  const found = new Set<number>();
  for (const part of field.slice(0, 400).split(',')) {
    const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,3}))?$/.exec(part);
    if (match === null) return undefined;
    const [, first, last, step] = match;
    const start = first === undefined ? from : Number(first);
    const end =
      last !== undefined ? Number(last) : first === undefined || step !== undefined ? to : start;
    const by = step === undefined ? 1 : Number(step);
    if (by < 1 || start < from || end > to) return undefined;
    for (let value = start; value <= end; value += by) found.add(value);
  }
  return found.size;
}
