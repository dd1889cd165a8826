/** The lines of a Dockerfile: https://docs.docker.com/reference/dockerfile/#format */

export interface Instruction {
  /** In upper case: `RUN`. */
  readonly name: string;
  readonly rest: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** Each instruction of a text; a line that ends in a backslash goes on. */
export function instructionsIn(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let whole = lines[at] ?? '';
    while (/\\\s*$/.test(whole) && at + 1 < lines.length)
      whole = `${whole.replace(/\\\s*$/, ' ')}${lines[++at] ?? ''}`;
    const [, name, rest = ''] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(whole) ?? [];
    if (name !== undefined) found.push({ name: name.toUpperCase(), rest, line });
  }
  return found;
}
