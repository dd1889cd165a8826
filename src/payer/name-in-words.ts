/**
 * A credential's name in a sentence: names as code, `secrets.A` or `secrets.B`, a description
 * ("a key written in the file") as the words that it is, what a long command prints by its program.
 */
export function nameInWords(name: string): string {
  // A description that quotes a name itself.
  if (name.includes('`')) return name;
  return name
    .split(BETWEEN)
    .map((part, i) => (i % 2 === 1 ? part : inWords(part)))
    .join('');
}

/** Between names, not inside of a command. */
const BETWEEN = /( (?:or|at|\+) )(?![^(]*\))/;

/** Nobody looks a key up by more of a command than this. */
const LONGEST_COMMAND = 40;

function inWords(part: string): string {
  const program = /^\$\(\s*([\w./-]+)/.exec(part)?.[1];
  if (program !== undefined && part.length > LONGEST_COMMAND) return `what \`${program}\` prints`;
  return isName(part) ? `\`${part}\`` : part;
}

function isName(part: string): boolean {
  return part.startsWith('$(') || (part !== '' && !part.includes(' '));
}
