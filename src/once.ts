/** What `make` makes of a thing that never changes: worked out once, and kept as long as the thing. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** The same for what something is called within the thing: a path in a repository, a folder of a tree. */
export function oncePerName<K extends object, T>(
  make: (of: K, name: string) => T,
): (of: K, name: string) => T {
  const namesOf = oncePer((_: K) => new Map<string, { readonly made: T }>());
  return (of, name) => {
    const names = namesOf(of);
    const before = names.get(name);
    if (before !== undefined) return before.made;
    const made = make(of, name);
    names.set(name, { made });
    return made;
  };
}
