/**
 * A copy that shares nothing with its original: a string cut from a file's text keeps the whole
 * text in memory for as long as it lives. Equal strings of one value become one. For plain values
 * of records, lists and primitives.
 */
export function detached<T>(value: T): T {
  return copied(value, new Map()) as T;
}

function copied(value: unknown, strings: Map<string, string>): unknown {
  if (typeof value === 'string') return text(value, strings);
  if (Array.isArray(value)) return value.map((item) => copied(item, strings));
  if (typeof value !== 'object' || value === null) return value;
  // Copied whole first: an object that grows key by key takes half as much again.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = copied(copy[key], strings);
  return copy;
}

/** V8 copies what is shorter, and cuts only what is longer (`SlicedString::kMinLength`). */
const SHORTEST_CUT = 13;

function text(original: string, strings: Map<string, string>): string {
  if (original.length < SHORTEST_CUT) return original;
  const known = strings.get(original);
  if (known !== undefined) return known;
  const copy = JSON.parse(JSON.stringify(original)) as string;
  strings.set(copy, copy);
  return copy;
}
