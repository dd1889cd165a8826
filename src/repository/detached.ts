/** Strings that were detached, each by itself. */
export type Strings = Map<string, string>;

/**
 * A copy that shares nothing with its original: a string cut from a file's text keeps the whole
 * text in memory for as long as it lives. Equal strings become one, of several values where they
 * share `strings`. For plain values of records, lists and primitives.
 */
export function detached<T>(value: T, strings: Strings = new Map()): T {
  return copied(value, strings) as T;
}

function copied(value: unknown, strings: Strings): unknown {
  if (typeof value === 'string') return text(value, strings);
  if (Array.isArray(value))
    return value.length === 0 ? value : value.map((item) => copied(item, strings));
  if (typeof value !== 'object' || value === null) return value;
  // Copied whole first: an object that grows key by key takes half as much again.
  const copy: Record<string, unknown> = { ...value };
  for (const key of Object.keys(copy)) copy[key] = copied(copy[key], strings);
  return copy;
}

function text(original: string, strings: Strings): string {
  const known = strings.get(original);
  if (known !== undefined) return known;
  const copy = JSON.parse(JSON.stringify(original)) as string;
  strings.set(copy, copy);
  return copy;
}
