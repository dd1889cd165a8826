/**
 * A credential's name in a sentence: names as code, `secrets.A` or `secrets.B`, a description
 * ("a key written in the file") as the words that it is.
 */
export function nameInWords(name: string): string {
  // A description that quotes a name itself.
  if (name.includes('`')) return name;
  return name
    .split(/( (?:or|at|\+) )/)
    .map((part, i) => (i % 2 === 1 || !isName(part) ? part : `\`${part}\``))
    .join('');
}

function isName(part: string): boolean {
  return part.startsWith('$(') || (part !== '' && !part.includes(' '));
}
