export type Groups<K, T> = Map<K, [T, ...T[]]>;

/** What has the same key side by side, in the order of the first of each. Node 20 has no `Map.groupBy`. */
export function groupBy<K, T>(
  all: Iterable<T>,
  key: (one: T) => K,
): ReadonlyMap<K, readonly [T, ...T[]]> {
  const groups: Groups<K, T> = new Map();
  for (const one of all) addTo(groups, key(one), one);
  return groups;
}

/** Puts one behind the others of its key. */
export function addTo<K, T>(groups: Groups<K, T>, key: K, one: T): void {
  const others = groups.get(key);
  if (others === undefined) groups.set(key, [one]);
  else others.push(one);
}
