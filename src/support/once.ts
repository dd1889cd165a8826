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

/** The same for what something is called within the thing: a path in a repository, a folder of a tree, a file of a run. */
export function oncePerName<K extends object, T, N = string>(
  make: (of: K, name: N) => T,
): (of: K, name: N) => T {
  const namesOf = oncePer((_: K) => new Map<N, { readonly made: T }>());
  return (of, name) => {
    const names = namesOf(of);
    const before = names.get(name);
    if (before !== undefined) return before.made;
    const made = make(of, name);
    names.set(name, { made });
    return made;
  };
}

/**
 * What `make` makes of what it asks: worked out again only where one of its questions has another answer.
 * @param apart what tells one answer from another
 */
export function oncePerAnswers<Q, A, T>(
  make: (ask: (question: Q) => A) => T,
  apart: (answer: A) => string,
): (ask: (question: Q) => A) => T {
  const known: { readonly answers: ReadonlyMap<Q, string>; readonly made: T }[] = [];
  return (ask) => {
    const before = known.find(({ answers }) =>
      [...answers].every(([question, answer]) => apart(ask(question)) === answer),
    );
    if (before !== undefined) return before.made;
    const answers = new Map<Q, string>();
    const made = make((question) => {
      const answer = ask(question);
      answers.set(question, apart(answer));
      return answer;
    });
    known.push({ answers, made });
    return made;
  };
}
