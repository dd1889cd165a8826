import type { Repository } from '../repository/repository.ts';
import { fromOrigin, type Value } from '../value/value.ts';

export const WORKFLOWS = '.github/workflows';

/** The files that GitHub looks for workflows in, whether or not they can be read. */
export function workflowPaths(repository: Repository): readonly string[] {
  return repository
    .list(WORKFLOWS)
    .filter((entry) => !entry.directory && /\.ya?ml$/i.test(entry.name))
    .map((entry) => `${WORKFLOWS}/${entry.name}`);
}

/** A secret, by what it is called or by the name under which it is handed on. */
export type NamedSecret = readonly [string, Value];

/** `secrets.X`, and in front of it on its line the name under which it is handed on: `NAME: ${{ secrets.X }}`. */
const NAMED = /\bsecrets\.([A-Za-z_]\w*)/g;
const HANDED_AS = /([\w.-]+)["']?[ \t]*[:=][ \t]*["']?\$\{\{[ \t]*$/;
/** A name stands close before what it is given. */
const CLOSE = 200;

/**
 * Secrets that the workflows here name: those which the repository is known to have, of all that
 * `secrets: inherit` hands over. Read from the text, as it is asked before every file is parsed.
 */
export function secretsNamed(repository: Repository): readonly NamedSecret[] {
  const found = new Map<string, NamedSecret>();
  for (const path of workflowPaths(repository)) {
    const read = repository.read(path);
    if (read.kind !== 'text') continue;
    for (const { 1: secret = '', index } of read.text.matchAll(NAMED)) {
      const before = read.text.slice(read.text.lastIndexOf('\n', index) + 1, index);
      // Whatever stands in a comment is no use of it.
      if (/^[ \t]*#/.test(before)) continue;
      const name = HANDED_AS.exec(before.slice(-CLOSE))?.[1];
      const value = fromOrigin({ kind: 'secret', name: secret });
      for (const called of name === undefined ? [secret] : [secret, name])
        if (found.size < MOST_NAMED) found.set(`${called}\n${secret}`, [called, value]);
    }
  }
  return [...found.values()];
}

/** Of more than these nobody reads the names. */
const MOST_NAMED = 500;
