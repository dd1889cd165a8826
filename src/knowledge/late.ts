/** A table that is made of others when somebody first asks: most starts ask few of them. */
export function late<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
